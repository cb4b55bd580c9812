// The readme's examples, by each framework's own type checker: they compile, and what is mistyped does not.
import { spawnSync } from "node:child_process";
import { at, example, expect, nodeTest, tool, write } from "./project.ts";

const OPTIONS = { strict: true, noEmit: true, exactOptionalPropertyTypes: true, verbatimModuleSyntax: true, target: "es2022", module: "esnext", moduleResolution: "bundler", types: [] };
const TAKE = "({ metod }) => metod";
const ON_IN_JSX = [`oncf-select={${TAKE}}`, `{...{ "oncheckout-fees:select": ${TAKE} }}`];
const ON_IN_VUE = [`@cf-select="${TAKE}"`, `@checkout-fees:select="${TAKE}"`];
const WRONG = [
  'amout="5000"', // the name of a property
  'theme="blue"', // its value
  'terms="none"', // its type: text where the property is an object
];

const jsx = (types: string) => (tags: string[]) => [`import type {} from "${types}";`, ...tags.map((tag, i) => `export const wrong${i} = ${tag};`)];

interface Checker {
  name: string;
  language: string;
  command: string[];
  options?: object;
  others?: object;
  listeners: string[];
  /** A file of these tags, line by line. */
  fileOf: (tags: string[]) => string[];
}

const CHECKERS: Checker[] = [
  { name: "React", language: "tsx", command: ["typescript/bin/tsc", "-p"], options: { jsx: "react-jsx" }, listeners: ON_IN_JSX, fileOf: jsx("checkout-fees/react") },
  { name: "Preact", language: "tsx", command: ["typescript/bin/tsc", "-p"], options: { jsx: "react-jsx", jsxImportSource: "preact" }, listeners: ON_IN_JSX, fileOf: jsx("checkout-fees/preact") },
  {
    name: "Vue", language: "vue", command: ["vue-tsc/bin/vue-tsc.js", "-p"], options: { skipLibCheck: true }, others: { vueCompilerOptions: { strictTemplates: true } }, listeners: ON_IN_VUE,
    fileOf: (tags) => ['<script setup lang="ts">', 'import type {} from "checkout-fees/vue";', "</script>", "<template>", ...tags, "</template>"],
  },
  {
    name: "Svelte", language: "svelte", command: ["svelte-check/bin/svelte-check", "--output", "machine", "--workspace"], listeners: ON_IN_JSX,
    fileOf: (tags) => ['<script lang="ts">', 'import type {} from "checkout-fees/svelte";', "</script>", ...tags],
  },
];

for (const { name, language, command: [script, ...args], options, others, listeners, fileOf } of CHECKERS) {
  nodeTest(`${name}: the readme's example compiles, and no mistyped one`, () => {
    const folder = `types-${name}`;
    const lines = fileOf([...WRONG, ...listeners].map((attribute) => `<checkout-fees ${attribute}></checkout-fees>`));
    write(`${folder}/tsconfig.json`, JSON.stringify({ compilerOptions: { ...OPTIONS, ...options }, ...others }));
    write(`${folder}/Right.${language}`, example(name, language));
    write(`${folder}/Wrong.${language}`, lines.join("\n"));
    const { stdout, stderr } = spawnSync(process.execPath, [tool(script!), ...args, at(folder)], { cwd: at(folder), encoding: "utf8" });
    const faults = [...stdout.matchAll(/(\w+)\.\w+(?:\((\d+),|" (\d+):)/g)].map(([, file, line, other]) => `${file} ${line ?? other}`);
    const wanted = lines.flatMap((line, i) => (line.includes("<checkout-fees") ? [`Wrong ${i + 1}`] : []));
    expect([...new Set(faults)], stdout + stderr).toEqual(wanted);
  });
}
