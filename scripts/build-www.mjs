// Bundles www/ into dist/: the pages, what they name, and the element's own define.js.
//   node scripts/build-www.mjs          small, each file with a .br beside it; what is loaded when, in target/loads.json
//   node scripts/build-www.mjs --dev    readable, with source maps
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, extname, join, relative } from "node:path";
import { bundle, firstAnswer } from "./bundling.mjs";
import { buildEmbeds } from "./build-embeds.mjs";
import { NAME, WASM, bundledPackages, crates, writeLicences } from "./licenses.mjs";
import { brotli, row, weigh } from "./size.mjs";

const dev = process.argv.includes("--dev");

const files = readdirSync("www", { recursive: true }).map((file) => join("www", file));
const pages = files.filter((file) => extname(file) === ".html");

/** Pages that are bundled each folder apart: what they share with the page is not to be split off from its first view. */
const APART = ["embed", "support"].map((folder) => join("www", folder));

/** Scripts that no page names: workers. */
const WORKERS = ["www/support/many-worker.ts", "www/support/desk-worker.ts"];

/** The scripts and style sheets that a page names in its own tags. */
function entriesOf(page) {
  const named = readFileSync(page, "utf8").matchAll(/\b(?:src|href)="([^":]+\.(?:ts|css))"/g);
  return [...named].map(([, path]) => join(dirname(page), path));
}

async function bundlePages() {
  rmSync("dist", { recursive: true, force: true });
  const entries = [...new Set(["www/define.ts", ...WORKERS, ...pages.flatMap(entriesOf)])];
  const among = (folder) => entries.filter((entry) => dirname(entry) === folder);
  const groups = [entries.filter((entry) => !APART.includes(dirname(entry))), ...APART.map(among)];
  const built = await Promise.all(groups.map((entryPoints) =>
    bundle({ entryPoints, outbase: "www", outdir: "dist", chunkNames: "chunks/[name]-[hash]", assetNames: "[name]-[hash]" })));
  return Object.assign({}, ...built.map(({ metafile }) => metafile.outputs));
}

/** Copies a page, its .ts turned to .js; what every first view needs is asked for at once, not one after another. */
function writePage(page, outputs) {
  const target = page.replace(/^www/, "dist");
  const isNamed = (name) => entriesOf(page).includes(outputs[name].entryPoint);
  const hints = firstAnswer(outputs, entriesOf(page)).filter((name) => !isNamed(name)).map((name) => {
    const rel = name.endsWith(".js") ? `rel="modulepreload"` : `rel="preload" as="fetch" crossorigin`;
    return `<link ${rel} href="${relative(dirname(target), name)}">`;
  });
  const html = readFileSync(page, "utf8").replace(/\b(src="[^":]+)\.ts"/g, `$1.js"`).replace("</head>", `${hints.join("\n")}\n</head>`)
    .replace(/\n +/g, "\n");
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, html);
}

const weighAll = (names) => names.map((name) => weigh(readFileSync(name)))
  .reduce((sum, size) => ({ raw: sum.raw + size.raw, gz: sum.gz + size.gz, br: sum.br + size.br }));

/** What is loaded before something is seen, and in all. */
function loadsOf(outputs, embeds) {
  const view = { "first view": ["dist/index.html", ...firstAnswer(outputs, entriesOf("www/index.html"))] };
  const ways = Object.entries(embeds).flatMap(([way, [first, all]]) => [[`${way}, first answer`, first], [`${way}, all in English`, all]]);
  return { ...view, ...Object.fromEntries(ways) };
}

/** The files to put on a server, for each way of embedding. */
const uploadsOf = (embeds) => Object.fromEntries(Object.entries(embeds).map(([way, [, , all]]) => [way, all && [...all, `dist/${NAME}`]]));

function report(loads) {
  const head = { raw: "raw", gz: "gz", br: "br" };
  console.log(row("first view, bytes", head));
  for (const name of loads["first view"]) console.log(row(name.replace("dist/", "  "), weigh(readFileSync(name))));
  console.log(row("what is loaded, bytes", head));
  for (const [what, names] of Object.entries(loads)) console.log(row(`  ${what}`, weighAll(names)));
}

/** What a page's script tag can hold the files to. */
function printIntegrity() {
  console.log("integrity");
  for (const name of readdirSync("dist").filter((name) => name.endsWith(".js"))) {
    console.log(`  ${name.padEnd(24)} sha384-${createHash("sha384").update(readFileSync(join("dist", name))).digest("base64")}`);
  }
}

try {
  const outputs = await bundlePages();
  const { loads: embeds, outputs: others } = await buildEmbeds(outputs);
  writeLicences("dist", [...crates(WASM), ...bundledPackages([{ outputs }, { outputs: others }])], "What is in this folder");
  for (const page of pages) writePage(page, outputs);
  for (const file of files) if (/\.(svg|png|ico)$/.test(file)) cpSync(file, file.replace(/^www/, "dist"));
  mkdirSync("target", { recursive: true });
  writeFileSync("target/uploads.json", JSON.stringify(uploadsOf(embeds)));   // build-downloads.mjs reads it
  if (!dev) {
    for (const file of readdirSync("dist", { recursive: true }).map((name) => join("dist", name))) {
      if (/\.(html|js|css|svg|wasm)$/.test(file)) writeFileSync(`${file}.br`, brotli(readFileSync(file)));
    }
    const loads = loadsOf(outputs, embeds);
    writeFileSync("target/loads.json", JSON.stringify(loads));   // .size-limit.mjs reads it
    report(loads);
    printIntegrity();
  }
} catch (error) {
  if (!error.errors) console.error(`build-www: ${error.message}`);   // esbuild has printed its own
  process.exit(1);
}
