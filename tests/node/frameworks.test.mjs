// The readme's examples for frameworks, in a stranger's project, by each framework's own compiler: they compile, and what
// is mistyped does not.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { ROOT } from "../support/golden.js";
import { example, lend, stranger } from "../support/stranger.js";

const OPTIONS = { strict: true, noEmit: true, exactOptionalPropertyTypes: true, verbatimModuleSyntax: true, target: "es2022", module: "esnext", moduleResolution: "bundler", types: [] };
const WRONG = [
  // an attribute,                        wrong in
  'amout="5000"',                      // its name
  'theme="blue"',                      // its value
  'terms="none"',                      // its type: text where the property is an object
  "EVENT",                             // what its event carries
];
const TAKE = "({ metod }) => metod";
const SPREAD = `{...{ "oncheckout-fees:select": ${TAKE} }}`;
const ON = `@checkout-fees:select="${TAKE}"`;

const jsx = (types) => (tags) => [`import type {} from "${types}";`, ...tags.map((tag, i) => `export const wrong${i} = ${tag};`)];
const frameworks = [
  // name,    its example,  what it needs here,                     its compiler,                                  its options,                                  its event, and a file of its tags
  ["react",   "tsx",        ["react", "@types/react", "csstype"],   ["typescript/bin/tsc", "-p"],                  { compilerOptions: { jsx: "react-jsx" } },     SPREAD, jsx("checkout-fees/react")],
  ["preact",  "tsx",        ["preact"],                             ["typescript/bin/tsc", "-p"],                  { compilerOptions: { jsx: "react-jsx", jsxImportSource: "preact" } }, SPREAD, jsx("checkout-fees/preact")],
  ["vue",     "vue",        ["vue"],                                ["vue-tsc/bin/vue-tsc.js", "-p"],              { compilerOptions: { skipLibCheck: true }, vueCompilerOptions: { strictTemplates: true } }, ON,
    (tags) => ['<script setup lang="ts">', 'import type {} from "checkout-fees/vue";', "</script>", "<template>", ...tags, "</template>"]],
  ["svelte",  "svelte",     ["svelte"],                             ["svelte-check/bin/svelte-check", "--output", "machine", "--workspace"], { compilerOptions: {} }, SPREAD,
    (tags) => ['<script lang="ts">', 'import type {} from "checkout-fees/svelte";', "</script>", ...tags]],
];

let project;
before(() => (project = stranger()));
after(() => project.remove());

for (const [name, kind, needs, [tool, ...args], { compilerOptions, ...others }, event, fileOf] of frameworks) {
  test(`${name}: the readme's example compiles, and no mistyped one`, () => {
    lend(project, ...needs);
    const lines = fileOf(WRONG.map((attribute) => `<checkout-fees ${attribute.replace("EVENT", event)}></checkout-fees>`));
    project.write(`${name}/tsconfig.json`, JSON.stringify({ compilerOptions: { ...OPTIONS, ...compilerOptions }, ...others }));
    project.write(`${name}/Right.${kind}`, example(kind).replace("checkout-fees/react", `checkout-fees/${name}`));
    project.write(`${name}/Wrong.${kind}`, lines.join("\n"));
    const { stdout, stderr } = spawnSync(process.execPath, [join(ROOT, "node_modules", tool), ...args, project.at(name)], { cwd: project.folder, encoding: "utf8" });
    const faults = [...stdout.matchAll(/(\w+)\.\w+(?:\((\d+),|" (\d+):)/g)].map(([, file, line, else_]) => `${file} ${line ?? else_}`);
    const wanted = lines.flatMap((line, i) => (line.includes("<checkout-fees") ? [`Wrong ${i + 1}`] : []));
    assert.deepEqual([...new Set(faults)], wanted, stdout + stderr);
  });
}
