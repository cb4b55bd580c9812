// THIRD-PARTY-LICENSES.txt, wherever something is shipped: what it lists is what is in there, by the lock files.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { unzipSync } from "fflate";
import { COMMAND_LINE, WASM, crates, licences } from "../../scripts/licenses.mjs";
import { ROOT } from "../support/golden.js";

const NAME = "THIRD-PARTY-LICENSES.txt";
const read = (...path) => readFileSync(join(ROOT, ...path), "utf8");
const RULE = "=".repeat(80);

/** Each package that a file lists, with the text below it. */
function entries(file) {
  const [, ...parts] = file.split(`${RULE}\n`);
  const sections = parts.flatMap((heads, place) => (place % 2 ? [] : [[heads, parts[place + 1]]]));
  return new Map(sections.flatMap(([heads, text]) =>
    [...heads.matchAll(/^(\S.*) \(([^\n]+)\)$/gm)].map(([, name, license]) => [name, { license, text }])));
}

/** The crates of Cargo.lock, and those that `cargo tree` finds compiled into a build, as `name version`. */
const locked = new Set([...read("Cargo.lock").matchAll(/^name = "(.*)"\nversion = "(.*)"$/gm)].map(([, name, version]) => `${name} ${version}`));
function compiled({ target, features }) {
  const args = ["tree", "--locked", "--edges", "normal,no-proc-macro", "--prefix", "none", "--no-dedupe", "--target", target, ...features.flatMap((name) => ["--features", name])];
  const lines = execFileSync("cargo", args, { cwd: ROOT, encoding: "utf8" }).trim().split("\n");
  return new Set(lines.map((line) => line.split(" ").slice(0, 2).join(" ").replace(" v", " ")).filter((name) => !name.startsWith("checkout-fees ")));
}

const STANDARD_LIBRARY = "Rust standard library as distributed with rustc";
/** What the bundles of a folder have in them: marks that only these packages leave in a script. */
const MARKS = { "lit-html": "lit$", "@lit/reactive-element": "adoptedStyleSheets", "lit-element": "renderBefore", "lean-qr": "minCorrectionLevel", "@fluent/bundle": "FluentBundle" };
const packages = JSON.parse(read("package-lock.json")).packages;

const SHIPPED = [
  // folder, crates compiled into it
  ["pkg", WASM],
  ["dist", WASM],
  [".", COMMAND_LINE],
].filter(([folder]) => folder === "pkg" || folder === "." || existsSync(join(ROOT, folder, NAME)));

test("each crate and package that is shipped is listed with its version and text, and no other", () => {
  for (const [folder, build] of SHIPPED) {
    const listed = entries(read(folder, NAME));
    const expected = compiled(build);
    assert.ok(expected.size > 10);
    const npm = [...listed.keys()].filter((name) => packages[`node_modules/${name.split(" ")[0]}`] && !expected.has(name));
    for (const name of npm) assert.equal(name.split(" ")[1], packages[`node_modules/${name.split(" ")[0]}`].version, name);
    const others = [...listed.keys()].filter((name) => !npm.includes(name) && name !== STANDARD_LIBRARY);
    assert.deepEqual(others.sort(), [...expected].sort(), folder);
    assert.deepEqual(others.filter((name) => !locked.has(name)), []);
    assert.ok(listed.has(STANDARD_LIBRARY));
    for (const [name, { license, text }] of listed) {
      assert.match(license, /MIT|Apache-2\.0|BSD-3-Clause|Unicode-3\.0/, name);
      assert.ok(text.trim().length > 500, `${name} has its licence in full`);
    }
  }
});

test("the packages that are bundled are those whose code is in the scripts", () => {
  for (const [folder] of SHIPPED.filter(([folder]) => folder !== ".")) {
    const scripts = readdirSync(join(ROOT, folder), { recursive: true }).filter((name) => name.endsWith(".js")).map((name) => read(folder, name)).join("\n");
    const listed = [...entries(read(folder, NAME)).keys()].map((name) => name.split(" ")[0]);
    for (const [name, mark] of Object.entries(MARKS)) assert.equal(listed.includes(name), scripts.includes(mark), `${name} in ${folder}`);
  }
});

test("Lit's licence has its copyright, conditions and disclaimer", () => {
  for (const name of ["lit-html", "lit-element", "@lit/reactive-element"]) {
    const [, { license, text }] = [...entries(read("pkg", NAME))].find(([entry]) => entry.startsWith(`${name} `));
    assert.equal(license, "BSD-3-Clause");
    for (const part of [/Copyright \(c\) 2017 Google LLC/, /Redistributions in binary form must reproduce/, /THIS SOFTWARE IS PROVIDED BY/]) assert.match(text, part, name);
  }
});

test("the command line's are up to date", () => {
  assert.equal(read(NAME), licences(crates(COMMAND_LINE), "The command line checkout-fees"), "run: node scripts/licenses.mjs");
});

test("each archive for download has them", { skip: !existsSync(join(ROOT, "dist/downloads")) }, () => {
  const zips = readdirSync(join(ROOT, "dist/downloads")).filter((name) => name.endsWith(".zip"));
  assert.equal(zips.length, 3);
  for (const name of zips) {
    const { [NAME]: file } = unzipSync(readFileSync(join(ROOT, "dist/downloads", name)));
    assert.equal(Buffer.from(file).toString(), read("dist", NAME), name);
  }
});
