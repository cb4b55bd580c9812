// Addresses that people paste: none of them holds what HTML takes for a sign, such as `&curren` in `&currency=`.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { build } from "esbuild";
import { writeAnswer } from "../../pkg/element/answer.js";
import { FeeCalculator, init } from "../../pkg/node.js";
import { ROOT } from "../support/golden.js";

/** The names of signs that HTML reads without a semicolon behind them: the 106 of the WHATWG's list. */
const SIGNS = `AElig AMP Aacute Acirc Agrave Aring Atilde Auml COPY Ccedil ETH Eacute Ecirc Egrave Euml GT Iacute Icirc Igrave Iuml LT Ntilde
  Oacute Ocirc Ograve Oslash Otilde Ouml QUOT REG THORN Uacute Ucirc Ugrave Uuml Yacute aacute acirc acute aelig agrave amp aring atilde auml
  brvbar ccedil cedil cent copy curren deg divide eacute ecirc egrave eth euml frac12 frac14 frac34 gt iacute icirc iexcl igrave iquest iuml
  laquo lt macr micro middot nbsp not ntilde oacute ocirc ograve ordf ordm oslash otilde ouml para plusmn pound quot raquo reg sect shy sup1
  sup2 sup3 szlig thorn times uacute ucirc ugrave uml uuml yacute yen yuml`.split(/\s+/);
const SIGN = new RegExp(`&(?:${SIGNS.join("|")})`);

const { outputFiles: [{ text: code }] } = await build({
  stdin: {
    contents: `export { writeQuery } from "./page/link.ts"; export { readOptions, writeOptions } from "./embed/options.ts"; export { frame } from "./embed/snippet.ts";`,
    resolveDir: join(ROOT, "www"),
  },
  bundle: true, format: "esm", write: false, external: ["lit"],
});
const { frame, readOptions, writeOptions, writeQuery } = await import(`data:text/javascript,${encodeURIComponent(code)}`);

before(() => init());

const ORDER = {
  amount: "20000", currency: "USD", country: "US", business: true, rank: "speed", payOn: "2026-11-23", initialPayment: "100",
  rates: { EUR: "1.5", IRR: 9e-7 }, terms: { "wire-transfer": { fee: 20 }, paypal: { rate: 5e-7, limit: "900" }, "pay-later": { monthlyRates: ["0.01", 0.02] } },
};
const parametersOf = (address) => Object.fromEntries(new URL(address, "https://fees.example").searchParams);

test("the list of signs is whole", () => {
  assert.equal(new Set(SIGNS).size, 106);
  assert.match("?amount=5000&currency=USD", SIGN);
});

test("the link of a written answer holds no sign, whatever page it leads to", async () => {
  const calculator = FeeCalculator.standard();
  const { terms, ...order } = ORDER;
  const loan = { "pay-later": { months: 2, monthlyRates: ["0.01", "0.02"], firstMonthCredit: "1", creditLine: "50000" }, "letter-of-credit": { bankFee: "9" } };
  for (const given of [terms, loan]) {
    for (const page of ["https://fees.example/", "https://fees.example/?", "https://fees.example/?shop=1", "https://fees.example/?shop=1#top", "/pay"]) {
      const text = await writeAnswer(calculator, { ...order, terms: { ...given, "pay-later": { ...given["pay-later"] } } }, { link: page, quotes: false });
      const address = text.split("\n").find((line) => /^(https|\/pay)/.test(line));
      assert.doesNotMatch(address, SIGN, page);
      const { currency, amount, country } = parametersOf(address);
      assert.deepEqual([currency, amount, country], ["USD", "20000.00", "US"], page);
    }
  }
});

test("the demo's link holds no sign, and numbers as digits", () => {
  const address = writeQuery({ ...ORDER, locale: "de" });
  assert.doesNotMatch(address, SIGN);
  assert.deepEqual(parametersOf(address), {
    currency: "USD", amount: "20000", country: "US", business: "true", rank: "speed", payOn: "2026-11-23", "rates.EUR": "1.5", "rates.IRR": "0.0000009",
    "terms.wire-transfer.fee": "20", "terms.paypal.rate": "0.0000005", "terms.paypal.limit": "900", "terms.pay-later.monthlyRates": "0.01 0.02", locale: "de",
  });
});

test("the builder's address and the frame's hold no sign", () => {
  const set = { amount: "5", currency: "EUR", country: "DE", methods: "card paypal", rank: "speed", locale: "de", theme: "dark", readonly: "true", compact: "true", accent: "#123456", width: "300", way: "frame" };
  const address = writeOptions(readOptions(`?${new URLSearchParams(set)}`));
  assert.doesNotMatch(address, SIGN);
  assert.deepEqual(parametersOf(address), set);
  const { attributes, ...others } = { attributes: Object.entries(set), style: [] };
  const lines = frame({ attributes, ...others }).replaceAll("&amp;", "&"); // as a script that sets the attribute would write it
  assert.doesNotMatch(lines, SIGN);
});

test("no page and no document holds an address with a sign", () => {
  const pages = ["README.md", "npm/README.md", "DESIGN.md", "CONTRIBUTING.md", "www/index.html", "www/embed/host.html", "www/embed/index.html", "www/support/index.html", "scripts/serve.mjs",
    ...readdirSync(join(ROOT, "docs")).filter((name) => name.endsWith(".md")).map((name) => `docs/${name}`)];
  const bare = (text) => text.replaceAll("&amp;", "&").split(/\s/).filter((word) => /[?#"][\w.]+=/.test(word) && SIGN.test(word));
  assert.deepEqual(pages.flatMap((page) => bare(readFileSync(join(ROOT, page), "utf8"))), []);
});
