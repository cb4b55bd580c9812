// node scripts/optimise.mjs FILE.wasm [GLUE.js]: makes what wasm-bindgen wrote as small as it gets. With the glue, which is then
// the only one that knows them, the names by which the two call each other are made short.
import binaryen from "binaryen";
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** What rustc's wasm32 target emits. */
const FEATURES = ["bulk-memory", "mutable-globals", "nontrapping-float-to-int", "sign-ext", "reference-types", "multivalue"];
/** Made flat first and gone over twice more is found; below the stack there is nothing whose address a sum of two could be. */
export const SMALL = ["--flatten", "--rereloop", "-Oz", "-Oz", "--low-memory-unused", "--one-caller-inline-max-function-size=15", "--always-inline-max-function-size=5",
  "--strip-producers", "--strip-target-features"];

/** What runs when something has gone wrong beyond repair, and ends in a trap. */
const PANICS = /panicking|alloc_error|handle_error|capacity_overflow|unwrap_failed|expect_failed/;
const FORMATS = /\bfmt\b|Formatter|count::do_count_chars/;
/** What everything that is formatted goes through. */
const FORMATTING = /fmt::(write$|Formatter>)/;

/** A function's name in WebAssembly's text, quoted where it has more than letters in it. */
const NAME = String.raw`\$("(?:[^"\\]|\\.)*"|[^\s()]+)`;
const namesIn = (text, pattern) => [...text.matchAll(new RegExp(pattern + NAME, "g"))].map(([, name]) => (name.startsWith('"') ? JSON.parse(name) : name));

/** The functions that exports and the table lead to, by what calls what; those of the table that format are called by what formats. */
function reached(text) {
  const calls = new Map(text.split(/^ \(func /m).slice(1).map((part) => [namesIn(part, "^")[0], namesIn(part, String.raw`\((?:return_)?call `)]));
  const [table = ""] = text.match(/^ \(elem .*/m) ?? [];
  const found = new Set([...namesIn(text, String.raw`\(export "[^"]*" \(func `), ...namesIn(table, " ").filter((name) => !FORMATS.test(name))]);
  for (const name of found) for (const called of calls.get(name) ?? []) found.add(called);
  return found;
}

/**
 * A panic is a trap, and nobody hears its message. So what would put it together is left out: the panics always, and formatting
 * where nothing else formats.
 */
export function withoutPanics(wasm) {
  const module = binaryen.readBinary(wasm);
  const functions = Array.from({ length: module.getNumFunctions() }, (_, place) => binaryen.getFunctionInfo(module.getFunctionByIndex(place)));
  const trap = (where) => {
    for (const { name, params, results } of functions.filter(({ module: importedFrom, name }) => !importedFrom && where(name))) {
      module.removeFunction(name);
      module.addFunction(name, params, results, [], module.unreachable());
    }
  };
  if (!functions.some(({ name }) => PANICS.test(name))) throw new Error("the names of functions are gone, or rustc has others for what panics");
  trap((name) => PANICS.test(name));
  const names = reached(module.emitText());
  if (![...names].some((name) => FORMATTING.test(name))) trap((name) => FORMATS.test(name) && !PANICS.test(name) && !names.has(name));
  return module.emitBinary();
}

/** The source files that panics would say they stand in, and what they would say themselves. */
const SOURCE = /[\w.-]+(?:\/[\w.-]+)+\.rs(?=\0)/g;
const SAID = /attempt to \w+ with overflow|rwlock [a-z ]+|capacity overflow|mid > len|insertion index \(is |\) should be <= len \(is |attempt to join into collection with len > usize::MAX/g;

/** Blanks what only a panic's message had. */
export function withoutSources(wasm) {
  const blank = Buffer.from(wasm);
  const names = [...blank.toString("latin1").matchAll(SOURCE)];
  if (names.length === 0) throw new Error("panics name their source files otherwise than they did");
  for (const { index, 0: { length } } of [...names, ...blank.toString("latin1").matchAll(SAID)]) blank.fill(0, index, index + length);
  return blank;
}

/** The glue with the short names that wasm-opt reports. */
function withNames(glue, { imports, exports }) {
  const once = (text, from, to) => {
    const parts = text.split(from);
    if (parts.length !== 2) throw new Error(`wasm-bindgen did not write \`${from}\` once`);
    return parts.join(to);
  };
  const imported = imports.reduce((text, [, from, to]) => once(text, ` ${from}: function`, ` ${to}: function`), once(glue, '"./checkout_fees_bg.js":', "a:"));
  const names = new Map(exports);
  return imported.replace(/\bwasm\.(\w+)/g, (whole, name) => (names.has(name) ? `wasm.${names.get(name)}` : whole));
}

/** Leaves out the exports that the glue does not name. */
function withoutUnasked(wasm, glue) {
  const module = binaryen.readBinary(wasm);
  const exports = Array.from({ length: module.getNumExports() }, (_, place) => binaryen.getExportInfo(module.getExportByIndex(place)).name);
  for (const name of exports) if (!new RegExp(`\\bwasm\\.${name}\\b`).test(glue)) module.removeExport(name);
  return module.emitBinary();
}

/**
 * Functions in the order of their text, so that those that begin alike stand together: a compressor finds more of what it has
 * just seen.
 */
function sorted(wasm) {
  const module = binaryen.readBinary(wasm);
  const [head, ...functions] = module.emitText().split(/^(?= \(func )/m);
  const end = functions.at(-1).indexOf("\n )\n") + 4;
  const tail = functions.at(-1).slice(end);
  functions.push(functions.pop().slice(0, end));
  const body = new Map(functions.map((text) => [text, text.replace(/^ \(func \S+/, "")]));
  const text = functions.sort((one, other) => (body.get(one) < body.get(other) ? -1 : 1));
  const like = binaryen.parseText(head + text.join("") + tail);
  return like.emitBinary();
}

function optimise(file, glue) {
  const code = glue && readFileSync(glue, "utf8");
  const wasm = withoutSources(withoutPanics(readFileSync(file)));
  writeFileSync(file, code ? withoutUnasked(wasm, code) : wasm);
  const passes = [...SMALL, ...(code ? ["--minify-imports-and-exports-and-modules"] : []), ...FEATURES.map((name) => `--enable-${name}`)];
  const names = execFileSync("wasm-opt", [...passes, file, "-o", file], { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  writeFileSync(file, sorted(readFileSync(file)));
  if (code) writeFileSync(glue, withNames(code, JSON.parse(names)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) optimise(...process.argv.slice(2));
