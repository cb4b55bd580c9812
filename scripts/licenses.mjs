// The licences of what others made and we ship, from the crates' and packages' own files.
//   node scripts/licenses.mjs    writes licences of the command line, which `checkout-fees --licenses` prints
// The builds of pkg/ and dist/ write theirs beside what they contain.
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = resolve(import.meta.dirname, "..");
export const NAME = "THIRD-PARTY-LICENSES.txt";

/** What the crate is compiled into: its platform and features. */
export const WASM = { target: "wasm32-unknown-unknown", features: [] };
export const COMMAND_LINE = { target: "x86_64-unknown-linux-gnu", features: ["cli"] };

/** The standard library, which comes with the compiler and without a file of its own in the registry. */
const STANDARD_LIBRARY = {
  name: "Rust standard library", version: "as distributed with rustc", license: "MIT OR Apache-2.0",
  home: "https://github.com/rust-lang/rust", authors: ["The Rust Project Contributors"], folder: undefined,
};

/** The text of the MIT licence as SPDX has it, for a crate that ships none. */
const mitText = (authors) => `MIT License

Copyright (c) ${authors.map((author) => author.replace(/ *<.*>/, "")).join(", ")}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation
files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy,
modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the
Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE,
ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

const cargo = (...args) => execFileSync("cargo", args, { cwd: ROOT, encoding: "utf8", maxBuffer: 1 << 28 });

/** The crates that are compiled into a build. Macros and build scripts run on the builder's machine alone. */
export function crates({ target, features }) {
  const chosen = features.length > 0 ? ["--features", features.join()] : [];
  const tree = cargo("tree", "--locked", "--edges", "normal,no-proc-macro", "--prefix", "none", "--no-dedupe", "--format", "{p}", "--target", target, ...chosen);
  // of what it resolves, cargo metadata does not say which optional crates are left out
  const linked = new Set(tree.split("\n").map((line) => line.split(" ").slice(0, 2).join(" ")));
  const { packages } = JSON.parse(cargo("metadata", "--locked", "--format-version", "1", "--filter-platform", target, ...chosen));
  const found = packages.filter(({ name, version, source }) => source !== null && linked.has(`${name} v${version}`))
    .map(({ name, version, license, repository, authors, manifest_path }) =>
      ({ name, version, license: license.replaceAll("/", " OR "), home: repository, authors, folder: dirname(manifest_path) }));
  return [STANDARD_LIBRARY, ...found];
}

/** The npm packages whose files a bundle has in it, by esbuild's metafiles. */
export function bundledPackages(metafiles) {
  const inputs = metafiles.flatMap(({ outputs }) => Object.values(outputs)).flatMap((output) => Object.keys(output.inputs));
  const names = inputs.map((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]).filter(Boolean);
  return [...new Set(names)].map((name) => {
    const folder = join(ROOT, "node_modules", name);
    const { version, license, repository, author } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const authors = [typeof author === "string" ? author : (author?.name ?? name)];
    return { name, version, license, home: (repository?.url ?? repository ?? "").replace(/^git\+/, ""), authors, folder };
  });
}

/** The texts that hold for a package. Where it may be used under MIT, Apache-2.0's own text is left out. */
function textsOf({ name, license, authors, folder }) {
  const mayBeMit = /\bMIT\b/.test(license) && /\bOR\b/.test(license);
  const files = folder === undefined ? [] : readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice|unlicense)/i.test(file)).sort();
  const needed = files.filter((file) => !(mayBeMit && /apache/i.test(file) && files.some((other) => /mit/i.test(other))));
  const texts = needed.map((file) => readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim()).filter(Boolean);
  if (texts.length > 0) return texts;
  if (/\bMIT\b/.test(license)) return [mitText(authors)];
  throw new Error(`${name} is under ${license} and has no text of it`);
}

const RULE = "=".repeat(80);
const LINE = "-".repeat(80);

/** All licences as one text: each text once, below all packages that it holds for. */
export function licences(found, what) {
  const byText = new Map();
  const byName = (one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : one.version < other.version ? -1 : 1);
  for (const entry of found.toSorted(byName)) {
    const text = textsOf(entry).join(`\n\n${LINE}\n\n`);
    byText.set(text, [...(byText.get(text) ?? []), entry]);
  }
  const head = ({ name, version, license, home }) => `${name} ${version} (${license})${home ? `\n  ${home}` : ""}`;
  const sections = [...byText].map(([text, entries]) => `${RULE}\n${entries.map(head).join("\n")}\n${RULE}\n\n${text}\n`);
  return `${what} contains the software listed here, each under its own licence.\n\n${sections.join("\n")}`;
}

export const writeLicences = (folder, found, what) => writeFileSync(join(folder, NAME), licences(found, what));

/** Where the command line's are kept: `checkout-fees --licenses` prints them. */
export const COMMAND_LINE_FILE = join(ROOT, NAME);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(COMMAND_LINE_FILE, licences(crates(COMMAND_LINE), "The command line checkout-fees"));
}
