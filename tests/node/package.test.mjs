// The npm package in a stranger's project: packed, installed, imported, compiled against and bundled.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import { build } from "esbuild";
import ts from "typescript";
import { ROOT } from "../support/golden.js";
import { stranger } from "../support/stranger.js";

const FILES = ["LICENSE-APACHE", "LICENSE-MIT", "README.md", "THIRD-PARTY-LICENSES.txt", "answer.d.ts", "checkout_fees.d.ts", "checkout_fees.js", "checkout_fees_bg.wasm", "custom-elements.json", "element.d.ts", "index.d.ts", "index.js",
  "load.js", "node.js", "package.json", "preact.d.ts", "react.d.ts", "svelte.d.ts", "vue.d.ts"];
/** The element: its entry, that of written answers, its core, and pieces named after what is in them. */
const PIECES = /^(index\.js|answer\.js|checkout_fees_(compare|questions)\.wasm|[a-zA-Z_-]+-[0-9A-Z]{8}\.js)$/;
const QUESTION = `FeeCalculator.standard().compare({ amount: "5000", currency: "USD", country: "US" }).best.method`;
const ANSWER = "online-banking\n";

const { folder: project, packed, at, remove } = stranger();
const installed = at("node_modules/checkout-fees");
const manifest = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
const node = (file) => execFileSync(process.execPath, [file], { cwd: project, encoding: "utf8" });
function runs(name, code) {
  writeFileSync(at(name), code);
  assert.equal(node(name), ANSWER);
}
after(remove);

const pieces = () => readdirSync(join(installed, "element"));

test("holds what it needs and no more", () => {
  // wasm-bindgen names a folder of its own after the crate and its version
  const packedFiles = packed.files.map(({ path }) => path.replace(/^snippets\/checkout-fees-[0-9a-f]+\//, "snippets/"));
  assert.deepEqual(packedFiles.filter((path) => !path.startsWith("element/")).sort(), [...FILES, "snippets/src/crossing.js"].sort());
  assert.deepEqual(readdirSync(installed).sort(), [...FILES, "element", "snippets"].sort());
  assert.deepEqual(pieces().filter((name) => !PIECES.test(name)), []);
  assert.equal(packedFiles.length, FILES.length + 1 + pieces().length);
  for (const name of ["LICENSE-MIT", "LICENSE-APACHE"]) assert.deepEqual(readFileSync(join(installed, name)), readFileSync(join(ROOT, name)));
});

test("is fit to publish", () => {
  const { name, version, description, license, type, sideEffects, exports, private: held, dependencies } = manifest;
  const [, crate] = /^version = "(.*)"$/m.exec(readFileSync(join(ROOT, "Cargo.toml"), "utf8"));
  assert.deepEqual({ name, version, license, type, sideEffects, held, dependencies },
    { name: "checkout-fees", version: crate, license: "MIT OR Apache-2.0", type: "module", sideEffects: ["./element/*"], held: undefined, dependencies: undefined });
  assert.ok(description.length > 20);
  const targets = Object.values(exports).flatMap((target) => (typeof target === "string" ? target : Object.values(target)));
  for (const target of [...targets, manifest.types]) assert.ok([...FILES, "element/index.js", "element/answer.js"].includes(target.slice(2)), target);
  assert.match(readFileSync(join(installed, "README.md"), "utf8"), /^# checkout-fees\n/);
});

test("names no place of the machine that built it", () => {
  const places = [ROOT, homedir(), "/home/", "/root/", "/Users/", "/tmp/", "\\Users\\", ".cargo", ".rustup", "/target/"];
  for (const file of [...FILES, ...pieces().map((name) => `element/${name}`)]) {
    const text = readFileSync(join(installed, file), "latin1");
    assert.deepEqual(places.filter((place) => text.includes(place)), [], file);
  }
});

test("every address in its scripts is static, relative, and of a file it has: bundlers resolve them all", () => {
  const scripts = readdirSync(installed, { recursive: true }).filter((name) => name.endsWith(".js"));
  const found = scripts.flatMap((name) => {
    const text = readFileSync(join(installed, name), "utf8");
    const addresses = [...text.matchAll(/new URL\("(\.\/[^"]+)", ?import\.meta\.url\)/g)].map(([, address]) => address);
    assert.equal(text.split("import.meta").length - 1, addresses.length, `${name} has an address of another form`);
    return addresses.map((address) => join(dirname(name), address));
  });
  const wasm = ["checkout_fees_bg.wasm", "element/checkout_fees_compare.wasm", "element/checkout_fees_questions.wasm"];
  assert.deepEqual([...new Set(found)].sort(), wasm);
  for (const name of wasm) assert.ok(existsSync(join(installed, name)), name);
});

test("answers in node, with nothing to tell it", () => runs("plain.mjs", `
  import init, { FeeCalculator } from "checkout-fees";
  const [first, second] = await Promise.all([init(), init()]);
  console.log(first === second ? ${QUESTION} : "loaded twice");`));

test("answers in node, given the bytes", () => runs("bytes.mjs", `
  import { readFileSync } from "node:fs";
  import { fileURLToPath } from "node:url";
  import { FeeCalculator, init } from "checkout-fees";
  await init(readFileSync(fileURLToPath(import.meta.resolve("checkout-fees/checkout_fees_bg.wasm"))));
  console.log(${QUESTION});`));

test("answers in node, given a compiled module", () => runs("module.mjs", `
  import { readFileSync } from "node:fs";
  import { fileURLToPath } from "node:url";
  import { FeeCalculator, init } from "checkout-fees";
  await init(new WebAssembly.Module(readFileSync(fileURLToPath(import.meta.resolve("checkout-fees/checkout_fees_bg.wasm")))));
  console.log(${QUESTION});`));

test("answers after bytes that were no wasm", () => runs("retry.mjs", `
  import init, { FeeCalculator } from "checkout-fees";
  const refused = await init(new Uint8Array(8)).catch((error) => error);
  await init();
  console.log(refused instanceof WebAssembly.CompileError ? ${QUESTION} : refused);`));

test("answers in a worker thread", () => runs("worker.mjs", `
  import { Worker, isMainThread, parentPort } from "node:worker_threads";
  import { fileURLToPath } from "node:url";
  import init, { FeeCalculator } from "checkout-fees";
  if (isMainThread) new Worker(fileURLToPath(import.meta.url)).on("message", (answer) => console.log(answer));
  else parentPort.postMessage((await init(), ${QUESTION}));`));

test("writes an answer in node", () => runs("written.mjs", `
  import init, { FeeCalculator } from "checkout-fees";
  import { writeAnswer } from "checkout-fees/answer";
  await init();
  const answer = await writeAnswer(FeeCalculator.standard(), { amount: "5000", currency: "USD", country: "US" });
  console.log(answer.startsWith("Best way to pay 5,000.00\\u00a0USD: Online banking.") ? "online-banking" : answer);`));

test("answers by require, where node allows it", { skip: !process.features.require_module }, () => runs("plain.cjs", `
  const { init, FeeCalculator } = require("checkout-fees");
  init().then(() => console.log(${QUESTION}));`));

const STRICT = { strict: true, noEmit: true, exactOptionalPropertyTypes: true, target: ts.ScriptTarget.ES2022, types: [] };
const resolutions = {
  nodenext: { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
  bundler: { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
};
for (const [name, resolution] of Object.entries(resolutions)) {
  test(`compiles under strict TypeScript with the resolution ${name}`, () => {
    const types = typesOf(join(installed, "index.d.ts"), { ...STRICT, ...resolution });
    assert.ok(types.length > 30, types);
    writeFileSync(at("all.ts"), `import type { ${types} } from "checkout-fees";\nexport type All = [${types}];\n`);
    cpSync(join(ROOT, "tests/support/consumer.ts"), at("consumer.ts"));
    const program = ts.createProgram([at("consumer.ts"), at("all.ts")], { ...STRICT, ...resolution });
    const faults = ts.getPreEmitDiagnostics(program).map(({ messageText, file, start }) =>
      `${file?.fileName}, ${start}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`);
    assert.deepEqual(faults, []);
  });
}

/** The names of all types that the package exports. */
function typesOf(file, options) {
  const program = ts.createProgram([file], options);
  const checker = program.getTypeChecker();
  return checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file)))
    .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol))
    .filter(({ flags }) => flags & ts.SymbolFlags.Type).map(({ name }) => name);
}

/** What the element has, but a page cannot set. */
const READ_ONLY = ["updateComplete", "type", "form", "labels", "validity", "validationMessage", "willValidate"];

test("its types of the element are the element's own", async () => {
  const { outputFiles: [file] } = await build({ entryPoints: [join(ROOT, "www/properties.ts")], bundle: true, format: "esm", write: false });
  const { properties } = await import(`data:text/javascript,${encodeURIComponent(file.text)}`);
  const declared = ts.createSourceFile("element.d.ts", readFileSync(join(installed, "element.d.ts"), "utf8"), ts.ScriptTarget.ES2022);
  const classes = Object.fromEntries(declared.statements.filter(ts.isClassDeclaration).map(({ name, members }) =>
    [name.text, members.filter((member) => ts.isPropertyDeclaration(member) || ts.isSetAccessor(member)).map(({ name }) => name.text).filter((name) => !/^(plainT|t)ype$/.test(name))]));
  const { CheckoutFeesElement: element, ...events } = classes;
  assert.deepEqual(element.filter((name) => !READ_ONLY.includes(name)).sort(), Object.keys(properties).sort());
  const source = readFileSync(join(ROOT, "www/events.ts"), "utf8");
  assert.deepEqual(Object.keys(events).sort(), [...source.matchAll(/class (\w+)/g)].map(([, name]) => name).sort());
  const names = (text) => [...new Set(text.match(/"(checkout-fees:|cf-)\w+"/g))].sort();
  assert.deepEqual(names(declared.text), names(source));
});

const bundled = (name, options) => build({ entryPoints: [at(name)], bundle: true, format: "esm", outdir: at("out"), logLevel: "silent", ...options });

test("answers from a bundle for node, the wasm beside it", async () => {
  writeFileSync(at("node-app.js"), `import init, { FeeCalculator } from "checkout-fees";\nawait init();\nconsole.log(${QUESTION});\n`);
  await bundled("node-app.js", { platform: "node" });
  cpSync(join(installed, "checkout_fees_bg.wasm"), at("out/checkout_fees_bg.wasm"));
  assert.equal(node("out/node-app.js"), ANSWER);
});

test("answers from a bundle for browsers, the wasm taken along", async () => {
  writeFileSync(at("web-app.js"), `import init, { FeeCalculator } from "checkout-fees";
import wasm from "checkout-fees/checkout_fees_bg.wasm";
await init(new URL(wasm, import.meta.url));
console.log(${QUESTION});\n`);
  await bundled("web-app.js", { platform: "browser", loader: { ".wasm": "file" }, minify: true });
  // node's fetch reads no files, a browser's would get this from the server
  runs("web.mjs", `
    import { readFileSync } from "node:fs";
    globalThis.fetch = async (url) => new Response(readFileSync(url), { headers: { "content-type": "application/wasm" } });
    await import("./out/web-app.js");`);
});
