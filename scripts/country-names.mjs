// Writes www/messages/countries/LANG.ftl: what a written answer calls the countries of ISO 3166-1. The names are those of
// CLDR as node has them, kept here so that an answer reads the same everywhere. Run it when src/iso.rs has another country.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "..");
const [, table] = /const COUNTRIES: &str = "([^"]*)"/.exec(readFileSync(join(ROOT, "src/iso.rs"), "utf8"));
const codes = table.replaceAll("\\\n", "").match(/.{5}/g).map((entry) => entry.slice(0, 2));
const languages = readdirSync(join(ROOT, "www/messages/written")).map((name) => name.slice(0, -4));

for (const language of languages) {
  const names = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
  const lines = codes.map((code) => `country-${code} = ${names.of(code)}\n`);
  writeFileSync(join(ROOT, "www/messages/countries", `${language}.ftl`), lines.join(""));
}
