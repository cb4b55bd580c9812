// Packs the files that other sites need into dist/downloads/, which the builder links to: a .zip for each way of embedding
// that takes several files, and the npm package.
//   node scripts/build-downloads.mjs    after build-www.mjs, which lists the files in target/uploads.json
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { zipSync } from "fflate";

process.chdir(resolve(import.meta.dirname, ".."));

const TARGET = "dist/downloads";

/** Archives by name, with the way of embedding as build-embeds.mjs names it. */
const ARCHIVES = {
  "checkout-fees.zip": "module",
  "checkout-fees-frame.zip": "frame",
  "checkout-fees-no-wasm.zip": "without WebAssembly",
};

/** The format's first day, so that the same files give the same archive. */
const DATE = new Date(1980, 0, 1);

function writeArchive(name, files) {
  const entries = files.toSorted().map((file) => [relative("dist", file), readFileSync(file)]);
  writeFileSync(join(TARGET, name), zipSync(Object.fromEntries(entries), { level: 9, mtime: DATE }));
}

/** Writes the package as `npm publish` would, under a name without its version. */
function writePackage() {
  const packed = execFileSync("npm", ["pack", "./pkg", "--pack-destination", TARGET, "--json", "--ignore-scripts"], { encoding: "utf8" });
  const [{ filename }] = JSON.parse(packed);
  renameSync(join(TARGET, filename), join(TARGET, "checkout-fees.tgz"));
}

const uploads = JSON.parse(readFileSync("target/uploads.json", "utf8"));
rmSync(TARGET, { recursive: true, force: true });
mkdirSync(TARGET, { recursive: true });
for (const [name, way] of Object.entries(ARCHIVES)) writeArchive(name, uploads[way]);
writePackage();
