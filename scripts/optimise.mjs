// node scripts/optimise.mjs FILE.wasm: makes what wasm-bindgen wrote as small as it gets.
import binaryen from "binaryen";
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** What rustc's wasm32 target emits. */
const FEATURES = ["bulk-memory", "mutable-globals", "nontrapping-float-to-int", "sign-ext", "reference-types", "multivalue"];
export const SMALL = ["-Oz", "--one-caller-inline-max-function-size=30"];

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

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [file] = process.argv.slice(2);
  writeFileSync(file, withoutPanics(readFileSync(file)));
  execFileSync("wasm-opt", [...SMALL, ...FEATURES.map((name) => `--enable-${name}`), file, "-o", file], { stdio: "inherit" });
}
