// Fluent messages to the module that the page loads: text as it is, anything else as a function. Run by the build,
// so that no parser travels.
import { FluentResource } from "@fluent/bundle";

const text = JSON.stringify;

/** The part of Fluent that messages here are written in: text, values, and a choice by a value. */
const PART = {
  str: ({ value }) => text(value),
  var: ({ name }) => `v[${text(name)}]`,
  select: ({ selector, variants, star }) => {
    const cases = variants.map(({ key, value }) => `${text(String(key.value ?? key.name))}:${pattern(value)}`);
    return `s(${text(selector.name)},{${cases.filter((_, i) => i !== star)}},${pattern(variants[star].value)})`;
  },
};

function part(piece) {
  if (typeof piece === "string") return text(piece);
  if (!(piece.type in PART) || (piece.selector && piece.selector.type !== "var")) throw new Error(`${piece.type} is not in use here: see compile.mjs`);
  return PART[piece.type](piece);
}

const pattern = (pieces) => (typeof pieces === "string" ? text(pieces) : pieces.map(part).join("+"));

/** `ftl` as an object of messages; a function is given the values, written out, and the choice by one of them. */
export function compileMessages(ftl) {
  const messages = new FluentResource(ftl).body.map(({ id, value, attributes }) => {
    if (id.startsWith("-") || value === null || Object.keys(attributes).length > 0) throw new Error(`${id}: only plain messages are in use here`);
    const parts = pattern(value);
    return `${text(id)}:${typeof value === "string" ? parts : `${parts.includes("s(") ? "(v,s)" : "v"}=>${parts}`}`;
  });
  return `{${messages}}`;
}
