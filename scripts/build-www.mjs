// Bundles www/ into dist/: the pages, what they name, and the element's own define.js.
//   node scripts/build-www.mjs          small, each file with a .br beside it; fails when over the budget
//   node scripts/build-www.mjs --dev    readable, with source maps; no budget
import { build } from "esbuild";
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, extname, join, relative, resolve } from "node:path";
import { compileMessages } from "../www/messages/compile.mjs";
import { brotli, row, weigh } from "./size.mjs";

/** What the first view of www/index.html may weigh in all, under brotli. */
const BUDGET = 75_000;
const dev = process.argv.includes("--dev");
const common = { bundle: true, minify: !dev, target: "es2022", charset: "utf8", logLevel: "warning" };
process.chdir(resolve(import.meta.dirname, ".."));

/** Style sheets and messages that code imports become strings, without what only people read. */
const asText = {
  name: "as-text",
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /\.css$/ }, ({ kind, path, resolveDir }) =>
      kind === "import-statement" ? { path: resolve(resolveDir, path), namespace: "css-text" } : undefined);
    onLoad({ filter: /./, namespace: "css-text" }, async ({ path }) => {
      const { outputFiles: [css] } = await build({ ...common, entryPoints: [path], write: false });
      return { contents: css.text.trim(), loader: "text", watchFiles: [path] };
    });
    onLoad({ filter: /\.ftl$/ }, ({ path }) => ({ contents: `export default ${compileMessages(readFileSync(path, "utf8"))}`, loader: "js" }));
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

const files = readdirSync("www", { recursive: true }).map((file) => join("www", file));
const pages = files.filter((file) => extname(file) === ".html");

/** The scripts and style sheets that a page names in its own tags. */
function entriesOf(page) {
  const named = readFileSync(page, "utf8").matchAll(/\b(?:src|href)="([^":]+\.(?:ts|css))"/g);
  return [...named].map(([, path]) => join(dirname(page), path));
}

const isEmbed = (file) => dirname(file) === join("www", "embed");

/** The pages of embed/ apart: what they share with the page is not to be split off from its first view. */
async function bundlePages() {
  rmSync("dist", { recursive: true, force: true });
  const entries = [...new Set(["www/define.ts", ...pages.flatMap(entriesOf)])];
  const built = await Promise.all([entries.filter((entry) => !isEmbed(entry)), entries.filter(isEmbed)].map(bundle));
  return Object.assign({}, ...built.map(({ metafile }) => metafile.outputs));
}

function bundle(entryPoints) {
  return build({
    ...common,
    entryPoints,
    outbase: "www",
    outdir: "dist",
    format: "esm",
    splitting: true,
    chunkNames: "chunks/[name]-[hash]",
    assetNames: "[name]-[hash]",
    loader: { ".wasm": "file" },
    legalComments: "external",
    sourcemap: dev,
    define: { "process.env.NODE_ENV": '"production"' },
    mangleProps: /^_\$/,   // Lit's own; the short names are those of DOM properties too, so no node may be a template's value
    metafile: true,
    plugins: [asText, tightTemplates],
  });
}

/** The files that a page can come to load, at once or on demand. */
function reachable(outputs, page) {
  const entries = entriesOf(page);
  const found = new Set(Object.keys(outputs).filter((name) => entries.includes(outputs[name].entryPoint)));
  for (const name of found) for (const { path } of outputs[name].imports) if (path in outputs) found.add(path);
  return [...found];
}

/** Everything that must arrive before a page shows its first answer: scripts, style sheets, wasm, English. */
function firstView(outputs, page) {
  const isNeededAtOnce = (name) =>
    entriesOf(page).includes(outputs[name].entryPoint)
    || Object.keys(outputs[name].inputs).some((input) => /pkg\/compare\/checkout_fees(\.js|_bg\.wasm)$|messages\/en\.ftl$/.test(input));
  const found = new Set(reachable(outputs, page).filter(isNeededAtOnce));
  for (const name of found) {
    for (const { path, kind } of outputs[name].imports) if (kind === "import-statement" && path in outputs) found.add(path);
  }
  return [...found];
}

/** Copies a page, its .ts turned to .js; what every first view needs is asked for at once, not one after another. */
function writePage(page, outputs) {
  const target = page.replace(/^www/, "dist");
  const isNamed = (name) => entriesOf(page).includes(outputs[name].entryPoint);
  const hints = firstView(outputs, page).filter((name) => !isNamed(name)).map((name) => {
    const rel = name.endsWith(".js") ? `rel="modulepreload"` : `rel="preload" as="fetch" crossorigin`;
    return `<link ${rel} href="${relative(dirname(target), name)}">`;
  });
  const html = readFileSync(page, "utf8").replace(/\b(src="[^":]+)\.ts"/g, `$1.js"`).replace("</head>", `${hints.join("\n")}\n</head>`)
    .replace(/\n +/g, "\n");
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, html);
}

function report(outputs) {
  const names = ["dist/index.html", ...firstView(outputs, "www/index.html")];
  const sizes = names.map((name) => weigh(readFileSync(name)));
  const total = sizes.reduce((sum, size) => ({ raw: sum.raw + size.raw, gz: sum.gz + size.gz, br: sum.br + size.br }));
  console.log(row("first view, bytes", { raw: "raw", gz: "gz", br: "br" }));
  names.forEach((name, i) => console.log(row(name.replace("dist/", "  "), sizes[i])));
  console.log(row("in all", total));
  if (total.br > BUDGET) throw new Error(`the first view weighs ${total.br} bytes under brotli, more than its ${BUDGET}`);
}

try {
  const outputs = await bundlePages();
  for (const page of pages) writePage(page, outputs);
  for (const file of files) if (/\.(svg|png|ico)$/.test(file)) cpSync(file, file.replace(/^www/, "dist"));
  if (!dev) {
    for (const file of readdirSync("dist", { recursive: true }).map((name) => join("dist", name))) {
      if (/\.(html|js|css|svg|wasm)$/.test(file)) writeFileSync(`${file}.br`, brotli(readFileSync(file)));
    }
    report(outputs);
  }
} catch (error) {
  if (!error.errors) console.error(`build-www: ${error.message}`);   // esbuild has printed its own
  process.exit(1);
}
