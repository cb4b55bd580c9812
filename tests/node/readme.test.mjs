// The examples of the READMEs: run as they stand, they print what stands below them.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { build } from "esbuild";
import { CLI, ROOT } from "../support/golden.js";

const project = mkdtempSync(join(tmpdir(), "checkout-fees-"));
before(() => {
  mkdirSync(join(project, "node_modules"));
  symlinkSync(join(ROOT, "pkg"), join(project, "node_modules/checkout-fees"), "junction");
});
after(() => rmSync(project, { recursive: true }));

const trimmed = (text) => text.replace(/[ \t]+$/gm, "").trim();

/** The fenced blocks of a text, each with the `output` that a `text` block right below it shows. */
function blocksOf(markdown) {
  const fences = [...markdown.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(({ 0: all, 1: kind, 2: code, index }) =>
    ({ kind, code, index, end: index + all.length, line: markdown.slice(0, index).split("\n").length }));
  return fences.map((block, place) => {
    const next = fences[place + 1];
    const isOutput = next?.kind === "text" && markdown.slice(block.end, next.index).trim() === "";
    return { ...block, output: isOutput ? next.code : undefined };
  });
}

function runs({ output }, command, args, env) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: env ? ROOT : project, env: { ...process.env, ...env }, encoding: "utf8" });
  // a batch with a refused line says so
  assert.equal(status, /^\{"line":\d+,"error":|;amount-malformed: /m.test(stdout) ? 1 : 0, stderr);
  assert.equal(stderr, "");
  assert.notEqual(stdout, "");
  if (output !== undefined) assert.equal(trimmed(stdout), trimmed(output));
}

function runsInNode(block) {
  const file = join(project, `line-${block.line}.mjs`);
  writeFileSync(file, block.code);
  runs(block, process.execPath, [file]);
}

const runsInShell = (block) =>
  runs(block, "bash", ["-euo", "pipefail", "-c", block.code], { PATH: dirname(CLI) + delimiter + process.env.PATH });

let attributes;
before(async () => {
  const { outputFiles: [file] } = await build({ entryPoints: [join(ROOT, "www/properties.ts")], bundle: true, format: "esm", write: false });
  const { properties } = await import(`data:text/javascript,${encodeURIComponent(file.text)}`);
  attributes = Object.entries(properties).filter(([, { attribute }]) => attribute !== false)
    .map(([name, { attribute = name }]) => attribute.toLowerCase());
});

function hasTheElementsAttributes({ code }) {
  for (const [, tag] of code.matchAll(/<checkout-fees\b([^>]*)>/g)) {
    for (const [, name] of tag.matchAll(/([^\s="]+)(?:="[^"]*")?/g)) assert.ok(["id", "class", ...attributes].includes(name), `no attribute ${name}`);
  }
}

/** By the kind of a block: which are examples of ours, and what must hold for them. */
const EXAMPLES = {
  js: [/from "checkout-fees"/, runsInNode],
  sh: [/(^|\| )checkout-fees /m, runsInShell],
  html: [/<checkout-fees\b/, hasTheElementsAttributes],
};

for (const [file, kinds] of [["README.md", ["js", "sh", "html"]], ["npm/README.md", ["js"]]]) {
  const markdown = readFileSync(join(ROOT, file), "utf8");
  for (const kind of kinds) {
    const [isOurs, holds] = EXAMPLES[kind];
    const examples = blocksOf(markdown).filter((block) => block.kind === kind && isOurs.test(block.code));
    test(`${file} has examples in ${kind}`, () => assert.notEqual(examples.length, 0));
    for (const block of examples) test(`${file}, line ${block.line}: ${kind}`, () => holds(block));
  }
  test(`${file} links to files that are there`, () => {
    const links = [...markdown.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map(([, path]) => path);
    assert.deepEqual(links.filter((path) => !existsSync(join(ROOT, dirname(file), path))), []);
  });
}

test("README.md names the element's own events and custom properties", () => {
  const readme = readFileSync(join(ROOT, "README.md"), "utf8");
  const named = (text, pattern) => new Set(text.match(pattern));
  const read = (path) => readFileSync(join(ROOT, "www", path), "utf8");
  const events = /checkout-fees:\w+|(?<=`)cf-\w+(?=`)|(?<=")cf-\w+(?=")/g;
  assert.deepEqual([...named(readme, events)].sort(), [...named(read("events.ts"), events)].sort());
  const defined = named(["ground", "tokens", "widget"].map((name) => read(`styles/${name}.css`)).join(""), /--cf-[\w-]+/g);
  assert.deepEqual([...named(readme, /--cf-[\w-]+/g)].filter((name) => !defined.has(name)), []);
});
