// How esbuild takes what www/ is made of. One element, whichever way it is embedded: what differs is which core it loads.
import { build } from "esbuild";
import { createRequire } from "node:module";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { deflateRawSync } from "node:zlib";
import { minify } from "terser";
import { compileMessages } from "../www/messages/compile.mjs";
import { NAME as LICENCES } from "./licenses.mjs";

const { version } = createRequire(import.meta.url)("terser/package.json");

process.chdir(resolve(import.meta.dirname, ".."));

const dev = process.argv.includes("--dev");
const common = { bundle: true, minify: !dev, target: "es2022", charset: "utf8", logLevel: "warning" };

/** Style sheets and messages that code imports become strings, without what only people read. */
const asText = {
  name: "as-text",
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /\.css$/ }, ({ kind, path, resolveDir }) =>
      // relative: files are named by what is in them, and that is not to be where this machine keeps it
      kind === "import-statement" ? { path: relative(".", resolve(resolveDir, path)), namespace: "css-text" } : undefined);
    onLoad({ filter: /./, namespace: "css-text" }, async ({ path }) => {
      const { outputFiles: [css] } = await build({ ...common, entryPoints: [path], write: false });
      return { contents: css.text.trim(), loader: "text", watchFiles: [path] };
    });
    onLoad({ filter: /\.ftl$/ }, ({ path }) => {
      const messages = `export default ${compileMessages(readFileSync(path, "utf8"))}`;
      const [, first] = /[\\/]messages[\\/]([^\\/]+)$/.exec(path) ?? [];   // so that the element need not name two files for each language
      return { contents: first ? `${messages};export const detail = () => import("./detail/${first}")` : messages, loader: "js" };
    });
  },
};

/** Takes the line breaks between tags out of Lit's templates, with their indents; a space that is to be seen stands in a line. */
const tightTemplates = {
  name: "tight-templates",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]views[\\/]\w[\w-]*\.ts$/ }, ({ path }) =>
      ({ contents: readFileSync(path, "utf8").replace(/([>}`])\n\s*(?=<|\$\{)/g, "$1"), loader: "ts" }));
  },
};

/** Lets Lit be imported where there is no DOM. */
const withoutDom = {
  name: "without-dom",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/](lit-html|reactive-element)\.js$/ }, ({ path }) =>
      ({ contents: `import { HTMLElement, document } from ${JSON.stringify(resolve("www/without-dom.ts"))};${readFileSync(path, "utf8")}` }));
  },
};

/** Leaves all languages out but English, which stands in for what is not there. */
export const inEnglishAlone = {
  name: "in-english-alone",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]messages[\\/](index|language|protection|written)\.ts$/ }, ({ path }) => {
      const contents = readFileSync(path, "utf8")
        .replace(/^ +"?(?!en\b)[\w-]+"?: \[?\(\) => import\(.*\n/gm, "")
        .replace(/(?<=LANGUAGES = )\[.*\]/, `["en"]`);
      return { contents, loader: "ts" };
    });
  },
};

/** Takes one of www/cores/ for both of the element's cores, and what that one needs. */
export const core = (name) => ({
  name: `core-${name}`,
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /\/cores\/(compare|questions)\.ts$/ }, () => ({ path: resolve("www/cores", `${name}.ts`) }));
    if (name === "inlined") onLoad({ filter: /\.wasm$/ }, ({ path }) => ({ contents: deflateRawSync(readFileSync(path), { level: 9 }), loader: "binary" }));
  },
});

/** Whether a file that was built holds what is named so. */
const holds = (output, pattern) => Object.keys(output.inputs).some((input) => pattern.test(input));

/** How terser takes what esbuild made. */
const TERSER = { compress: { ecma: 2020, passes: 2 }, format: { ecma: 2020, comments: false } };

/** Stands at the head of each script till then: esbuild names files by what is in them, and the name is to tell this, too. */
const NOTE = `/* terser ${version} ${JSON.stringify(TERSER)} */`;

/** Stands in a script that goes about alone, without the folder it was built in. */
const LEGAL = `/* checkout-fees, MIT OR Apache-2.0. Licences of the software in it: ${LICENCES} */\n`;

/** Makes scripts smaller still, and writes what was built. What binaryen made of WebAssembly would gain next to nothing. */
const terse = {
  name: "terse",
  setup({ initialOptions, onEnd }) {
    const options = { ...TERSER, module: initialOptions.format === "esm" };
    const small = async (script) => (await minify(script, structuredClone(options))).code;
    onEnd(async ({ outputFiles = [], metafile }) => {
      for (const { path, contents, text } of outputFiles) {
        const isScript = path.endsWith(".js") && !holds(metafile.outputs[relative(".", path)], /pkg\/no-wasm\//);
        mkdirSync(dirname(path), { recursive: true });
        const isAlone = initialOptions.format === "iife" && holds(metafile.outputs[relative(".", path)], /node_modules\//);
        writeFileSync(path, isScript && !dev ? (isAlone ? LEGAL : "") + await small(text) : contents);
      }
    });
  },
};

/** What every bundle has in common; a way to embed adds to it. */
export const bundle = ({ plugins = [], ...options }) => build({
  ...common,
  format: "esm",
  splitting: options.format === undefined,
  loader: { ".wasm": "file" },
  banner: dev ? {} : { js: NOTE },
  legalComments: "none",   // licenses.mjs writes all of them into one file
  sourcemap: dev,
  define: { "process.env.NODE_ENV": '"production"' },
  mangleProps: /^_\$/,   // Lit's own; the short names are those of DOM properties too, so no node may be a template's value
  metafile: true,
  write: false,
  plugins: [asText, tightTemplates, withoutDom, ...plugins, terse],
  ...options,
});

/** Of what was built, that which these files bring along, by the imports that count. */
function reached(outputs, names, counts) {
  const found = new Set(names);
  for (const name of found) {
    for (const { path, kind } of outputs[name].imports) if (path in outputs && counts(path, kind)) found.add(path);
  }
  return [...found];
}

const entered = (outputs, entries) => Object.keys(outputs).filter((name) => entries.includes(outputs[name].entryPoint));

/** What must arrive before entries show their first answer: scripts, style sheets and, where the element is among them, a core and English. */
export function firstAnswer(outputs, entries) {
  const all = reached(outputs, entered(outputs, entries), (_, kind) => kind === "import-statement");
  if (!all.some((name) => holds(outputs[name], /checkout-fees-element\.ts$/))) return all;
  const atOnce = reached(outputs, all, () => true).filter((name) => holds(outputs[name], /pkg\/(no-wasm\/)?compare\/|messages\/en\.ftl$/));
  return reached(outputs, [...all, ...atOnce], (_, kind) => kind === "import-statement");
}

/** All that can be loaded, in English. */
export const inEnglish = (outputs, entries) =>
  reached(outputs, entered(outputs, entries), (path) => !holds(outputs[path], /messages\/(\w+\/)?(?!en)[\w-]+\.ftl$/));

/** All that can be loaded, in every language. */
export const everything = (outputs, entries) => reached(outputs, entered(outputs, entries), () => true);
