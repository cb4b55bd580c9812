// Code that runs in other people's pages, against what their libraries replace.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "node:test";

const WWW = resolve(import.meta.dirname, "../../www");
/** Pages of our own. */
const OWN = /^(?:support|page|messages)[\\/]|^embed[\\/](?!frame-host)|\.mjs$/;
const files = readdirSync(WWW, { recursive: true }).filter((name) => name.endsWith(".ts") && !OWN.test(name));

/** Prototype.js and MooTools replace these by others that do less. */
const REPLACED = [/\bArray\.from\b/, /(?<!\b(?:Object|formData))\.entries\(\)/, /\bDate\.parse\b/, /\.bind\(/, /\bnew (?:Event|Request)\(/, /extends Event\b/];

test("code for other people's pages calls no native that their libraries replace", () => {
  assert.ok(files.length > 50);
  const found = files.flatMap((name) => REPLACED.filter((native) => native.test(readFileSync(join(WWW, name), "utf8"))).map((native) => `${name}: ${native}`));
  assert.deepEqual(found, []);
});
