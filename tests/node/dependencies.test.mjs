// What is depended on, counted and justified in DESIGN.md.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { ROOT } from "../support/golden.js";

const read = (name) => readFileSync(join(ROOT, name), "utf8");
const [, chapter] = /^## Dependencies\n([^]*?)(?=^## |$(?![^]))/m.exec(read("DESIGN.md"));

test("each that is named in Cargo.toml or package.json is justified", () => {
  const crates = read("Cargo.toml").split(/^\[/m).filter((table) => /^([^\]]*\.)?(dev-)?dependencies\]/.test(table))
    .flatMap((table) => [...table.matchAll(/^([\w-]+) = /gm)].map(([, name]) => name));
  assert.ok(crates.includes("serde") && crates.includes("wasm-bindgen") && crates.includes("proptest"));
  const packages = ["package.json", "bench/package.json"].flatMap((name) => Object.keys(JSON.parse(read(name)).devDependencies));
  const justified = (name) => new RegExp(`(?<![\\w/-])${name.replace(/[.*+?^$\\]/g, "\\$&")}(?![\\w/-])`).test(chapter);
  assert.deepEqual([...crates, ...packages].filter((name) => !justified(name)), []);
});

test("as many as are told of", () => {
  const tree = (...flags) => {
    const args = ["tree", "--locked", "--edges", "normal,no-proc-macro", "--prefix", "none", "--no-dedupe", "--format", "{p}", ...flags];
    const lines = execFileSync("cargo", args, { cwd: ROOT, encoding: "utf8" }).trim().split("\n");
    return new Set(lines.map((line) => line.split(" (")[0])).size - 1; // without this crate
  };
  const counted = {
    "in WebAssembly": tree("--no-default-features", "--target", "wasm32-unknown-unknown"),
    "in the Rust library": tree("--target", "x86_64-unknown-linux-gnu"),
    "in the command line": tree("--features", "cli", "--target", "x86_64-unknown-linux-gnu"),
  };
  const told = Object.fromEntries(Object.keys(counted).map((where) => [where, Number(new RegExp(`(\\d+) ${where}`).exec(chapter)?.[1])]));
  assert.deepEqual(told, counted);
});
