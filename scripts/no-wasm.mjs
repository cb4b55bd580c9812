// node scripts/no-wasm.mjs RAW.wasm FOLDER: a core as plain JavaScript, for hosts whose policy refuses WebAssembly.
// Takes what cargo built, before wasm-bindgen; binaryen turns it into JavaScript that answers the same.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SMALL, withoutPanics } from "./optimise.mjs";

const [raw, folder] = process.argv.slice(2);
const at = (name) => join(folder, name);
const run = (tool, args) => execFileSync(tool, args, { stdio: ["ignore", "ignore", "inherit"] });

/** What JavaScript has no counterpart of. Said to be absent, wasm-bindgen keeps references in a list of its own instead. */
const ABSENT = ["reference-types", "multivalue"];
/** What can be put in other words, by the pass that does. */
const LOWERED = { "sign-ext": "--signext-lowering", "nontrapping-float-to-int": "--llvm-nontrapping-fptoint-lowering", "bulk-memory": "--llvm-memory-copy-fill-lowering" };
/** Where wasm-bindgen's list begins to hold what is handed over, after undefined, null, true and false: JSIDX_RESERVED. */
const FIRST_OWN = 1028;

/** The list of features at the end of the file has each with its length before its name, and a sign before that. */
function withoutFeatures(wasm) {
  for (const name of ABSENT) {
    const place = wasm.lastIndexOf(`+${String.fromCharCode(name.length)}${name}`, undefined, "latin1");
    if (place < 0) throw new Error(`${raw} does not say that it uses ${name}`);
    wasm[place] = "-".charCodeAt(0);
  }
  return wasm;
}

/** What the two tools leave to be brought together. */
const MENDS = [
  ["from '__wbindgen_externref_xform__'", "from './first-own.js'"],
  // memory that has grown leaves a buffer without bytes behind, by which wasm-bindgen tells that its views are of old
  ["   buffer = newBuffer;", "   structuredClone(buffer, { transfer: [buffer] });\n   buffer = newBuffer;"],
];

const mended = (code) => MENDS.reduce((text, [from, to]) => {
  if (text.split(from).length !== 2) throw new Error(`wasm2js did not write \`${from.trim()}\` once`);
  return text.replace(from, to);
}, code);

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
writeFileSync(at("raw.wasm"), withoutFeatures(readFileSync(raw)));
run("wasm-bindgen", ["--target", "bundler", "--out-dir", folder, "--out-name", "core", at("raw.wasm")]);
writeFileSync(at("core_bg.wasm"), withoutPanics(readFileSync(at("core_bg.wasm"))));
run("wasm-opt", ["--enable-mutable-globals", ...Object.entries(LOWERED).flatMap(([name, pass]) => [`--enable-${name}`, pass]),
  ...SMALL, "--strip-target-features", at("core_bg.wasm"), "-o", at("lowered.wasm")]);
run("wasm2js", ["-Oz", at("lowered.wasm"), "-o", at("core_bg.wasm.js")]);
writeFileSync(at("core_bg.wasm.js"), mended(readFileSync(at("core_bg.wasm.js"), "utf8")));
writeFileSync(at("first-own.js"), `export const __wbindgen_externref_statics_end = () => ${FIRST_OWN};\n`);
writeFileSync(at("index.js"), `import { __wbg_set_wasm } from "./core_bg.js";
import * as core from "./core_bg.wasm.js";

__wbg_set_wasm(core);
export { FeeCalculator, bankHolidays } from "./core_bg.js";
`);
writeFileSync(at("index.d.ts"), 'export { FeeCalculator, bankHolidays } from "./core.js";\n');
for (const name of ["raw.wasm", "core_bg.wasm", "core_bg.wasm.d.ts", "lowered.wasm", "core.js"]) rmSync(at(name));
