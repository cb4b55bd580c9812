// Which language a locale is shown in: the cases that src/cli/language.rs is held to as well.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { build } from "esbuild";
import { ROOT } from "../support/golden.js";

const CASES = JSON.parse(readFileSync(join(ROOT, "tests/fixtures/languages.json"), "utf8"));

const { outputFiles: [{ text: code }] } = await build({
  stdin: { contents: `export * from "./messages/language.ts"; export * from "./format.ts"; export * from "./reading.ts";`, resolveDir: join(ROOT, "www") },
  bundle: true, format: "esm", write: false,
});
const { Format, LANGUAGES, languageOf, readNumber } = await import(`data:text/javascript,${encodeURIComponent(code)}`);

test("a tag of any shape names its language, or none", () => {
  assert.deepEqual(CASES.map(({ tag }) => [tag, languageOf(tag) ?? null]), CASES.map(({ tag, language }) => [tag, language]));
});

test("the languages are those that messages are in", () => {
  const files = readdirSync(join(ROOT, "www/messages")).filter((name) => name.endsWith(".ftl")).map((name) => name.slice(0, -4));
  assert.deepEqual(files.sort(), [...LANGUAGES]);
});

test("numbers are read and written in the locale, whatever shape its tag has", () => {
  // prettier-ignore
  const rows = [
    // locale, 1234.50 as it is typed and shown, because
    ["de_DE",         "1.234,50",    "an underscore"],
    ["de_DE.UTF-8",   "1.234,50",    "an encoding"],
    ["DE",            "1.234,50",    "capitals"],
    ["de_AT@euro",    "1 234,50",    "Austria groups by a space"],
    ["de_CH",         "1'234.50",    "Switzerland by an apostrophe, with a decimal point"],
    ["de-DE-u-nu-latn", "1.234,50",  "an extension"],
    ["de-DE-abcdefghij", "1.234,50", "no tag by its form, but German by its start"],
    ["ar-EG-u-nu-latn", "1,234.50",  "Latin digits by an extension"],
    ["nl_NL",         "1.234,50",    "a language without messages has its numbers"],
    ["zh-TW",         "1,234.50",    "so has Traditional Chinese"],
    ["C",             "1,234.50",    "English"],
    ["POSIX",         "1,234.50",    "English, whatever the browser's own locale"],
    ["xx",            "1,234.50",    "English, whatever the browser's own locale"],
    ["",              "1,234.50",    "no tag at all"],
  ];
  for (const [locale, text, because] of rows) {
    const format = new Format(locale);
    assert.equal(format.decimal("1234.50").replace("\u00a0", " ").replace("’", "'"), text, `${locale}: ${because}`);
    assert.equal(readNumber(text, format), "1234.50", `${locale}: ${because}`);
  }
});
