// The custom-elements manifest, which editors complete by, against the element's own code.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { transform } from "esbuild";

const ROOT = resolve(import.meta.dirname, "../..");
const read = (path) => readFileSync(join(ROOT, path), "utf8");
const { declarations: [element] } = JSON.parse(read("npm/custom-elements.json")).modules[0];
const names = (entries) => entries.map(({ name }) => name).sort();
const unique = (found) => [...new Set(found)].sort();
const all = (text, pattern) => unique([...text.matchAll(pattern)].map(([, name]) => name));
const views = readdirSync(join(ROOT, "www/views")).map((name) => read(`www/views/${name}`)).join();

test("its attributes are the element's, each with its property", async () => {
  const { code } = await transform(read("www/properties.ts"), { loader: "ts" });
  const { properties } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  const wanted = Object.entries(properties).filter(([, { attribute }]) => attribute !== false).map(([field, { attribute }]) => [attribute ?? field, field]);
  const native = ["name", "value"]; // attributes that accessors of the class read
  const found = element.attributes.filter(({ name }) => !native.includes(name)).map(({ name, fieldName }) => [name, fieldName]);
  assert.deepEqual(found.sort(), wanted.sort());
});

test("its events, parts and custom properties are those in use", () => {
  assert.deepEqual(names(element.events), all(read("www/events.ts"), /static readonly (?:type|plainType) = "([^"]+)"/g));
  assert.deepEqual(names(element.cssParts), all(views, /part="([^"]+)"/g));
  assert.deepEqual(names(element.cssProperties), all(read("www/styles/ground.css") + read("www/styles/tokens.css"), /var\((--cf-[\w-]+)/g));
});

test("the README names every attribute, part and custom property", () => {
  const readme = read("README.md");
  for (const { name } of [...element.attributes, ...element.cssParts, ...element.cssProperties, ...element.events]) {
    assert.ok(readme.includes(`\`${name}\``), name);
  }
});
