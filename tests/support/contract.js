// Holds values against the types of src/contract.d.ts, member by member, and remembers which of a
// union's alternatives it has met.
import { join } from "node:path";
import ts from "typescript";
import { ROOT } from "./golden.js";

const FILE = join(ROOT, "src/contract.d.ts");
const program = ts.createProgram([FILE], { strict: true, exactOptionalPropertyTypes: true, lib: ["lib.es2022.d.ts"], types: [] });
const checker = program.getTypeChecker();
const source = program.getSourceFile(FILE);
const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(source));

const is = (type, flag) => (type.flags & flag) !== 0;
const isText = (type) => is(type, ts.TypeFlags.StringLike) || (type.isIntersection() && type.types.some(isText));
const isNull = (type) => is(type, ts.TypeFlags.Null);
const isObject = (type) => is(type, ts.TypeFlags.Object) || (type.isIntersection() && !isText(type));
const FORMAT = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.InTypeAlias;
const once = (make, made = new Map()) => (type) => made.get(type) ?? made.set(type, make(type)).get(type);
const nameOf = once((type) => checker.typeToString(type, undefined, FORMAT));
const typeOf = once((symbol) => checker.getTypeOfSymbolAtLocation(symbol, source));
/** What alternatives are told apart by. */
const TAGS = ["code", "type"];
/** The word under `code` or `type` that tells an alternative apart, if it has one. */
const codeOf = once((type) => {
  const tags = isObject(type) ? TAGS.map((tag) => checker.getPropertyOfType(type, tag)) : [];
  const tag = tags.find((tag) => tag && typeOf(tag).isStringLiteral());
  return tag ? typeOf(tag).value : null;
});
const labelOf = (type) => codeOf(type) ?? nameOf(type);
/** A set of words that is open to others is one alternative, any text. */
const isOpen = (type) => type.types.some((member) => member.isIntersection() && isText(member));
const alternatives = (type) => (!type.isUnion() ? [type] : isOpen(type) ? [checker.getStringType(), ...type.types.filter(isNull)] : type.types);

/** The names of all exported types. */
export const typeNames = exported.map((symbol) => symbol.name);

/** The words of a union of words. */
export const wordsOf = (name) => declared(name).types.map((type) => type.value);

function declared(name) {
  const symbol = exported.find((other) => other.name === name);
  if (!symbol) throw new Error(`${name} is not exported`);
  return checker.getDeclaredTypeOfSymbol(symbol);
}

/** A reader of values: `faults` of each, and in the end what it has never met. */
export class Contract {
  #met = new Set();
  #reached = new Map();

  /** Where `value` is not what the type called `name` says. */
  faults(name, value) {
    return [...this.#check(value, declared(name), name, name)];
  }

  /** The alternatives of unions, and the optional members, that were reached but never met. */
  unmet() {
    return [...this.#reached.keys()].filter((key) => !this.#met.has(key)).sort();
  }

  #note(place, alternative) {
    this.#met.add(`${place}: ${alternative}`);
  }

  *#check(value, type, place, path) {
    const all = alternatives(type);
    const labels = all.map((member) => labelOf(member));
    for (const label of all.length > 1 ? labels : []) this.#reached.set(`${place}: ${label}`);
    const index = all.findIndex((member) => this.#fits(value, member));
    if (index < 0) return yield `${path} is ${JSON.stringify(value)}, not ${nameOf(type)}`;
    this.#note(place, labels[index]);
    yield* this.#within(value, all[index], place, path);
  }

  /** Whether a value is of this alternative, what is inside of it aside. */
  #fits(value, type) {
    if (isNull(type)) return value === null;
    if (type.isStringLiteral()) return value === type.value;
    if (isText(type)) return typeof value === "string";
    if (is(type, ts.TypeFlags.NumberLike)) return typeof value === "number";
    if (is(type, ts.TypeFlags.BooleanLiteral)) return String(value) === nameOf(type) && typeof value === "boolean";
    if (checker.isArrayType(type)) return Array.isArray(value);
    if (checker.isTupleType(type)) return Array.isArray(value) && value.length === checker.getTypeArguments(type).length;
    if (!isObject(type)) throw new Error(`${nameOf(type)} is not known here`);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
    return codeOf(type) === null || TAGS.some((tag) => codeOf(type) === value[tag]);
  }

  *#within(value, type, place, path) {
    if (!isObject(type)) return;
    const own = type.aliasSymbol?.name ?? (type.symbol?.flags & ts.SymbolFlags.Interface ? type.symbol.name : place);
    if (checker.isArrayType(type)) {
      const [entry] = checker.getTypeArguments(type);
      for (const [index, item] of value.entries()) yield* this.#check(item, entry, place, `${path}[${index}]`);
      return;
    }
    if (checker.isTupleType(type)) {
      for (const [index, item] of checker.getTypeArguments(type).entries()) yield* this.#check(value[index], item, place, `${path}[${index}]`);
      return;
    }
    const [index] = checker.getIndexInfosOfType(type);
    if (index) {
      for (const [name, item] of Object.entries(value)) yield* this.#check(item, index.type, place, `${path}.${name}`);
      return;
    }
    yield* this.#members(value, type, codeOf(type) ? `${own} ${codeOf(type)}` : own, path);
  }

  *#members(value, type, place, path) {
    const properties = checker.getPropertiesOfType(type);
    const names = new Set(properties.map(({ name }) => name));
    for (const name of Object.keys(value)) if (!names.has(name)) yield `${path}.${name} is not in ${place}`;
    for (const property of properties) {
      const member = `${place}.${property.name}`;
      const isOptional = (property.flags & ts.SymbolFlags.Optional) !== 0;
      if (isOptional) this.#reached.set(`${member}: there`);
      if (Object.hasOwn(value, property.name)) {
        this.#note(member, "there");
        yield* this.#check(value[property.name], typeOf(property), member, `${path}.${property.name}`);
      } else if (!isOptional) yield `${path}.${property.name} is missing`;
    }
  }
}
