// What a table of orders is taken to be; cells are read by the core.
import assert from "node:assert/strict";
import { join, resolve } from "node:path";
import { before, test } from "node:test";
import { build } from "esbuild";
import { init, firstRows, plainDay, plainNumber } from "../../pkg/node.js";

const { outputFiles: [{ text: code }] } = await build({
  entryPoints: [join(resolve(import.meta.dirname, "../../www"), "support/many-detect.ts")], bundle: true, format: "esm", write: false,
});
const { SEPARATORS, detect, detectIn, meaningOf } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
before(() => init());

const reader = { number: (text, way) => plainNumber(text, way), day: (text, way) => plainDay(text, way) };
const codes = { currencies: new Set(["USD", "EUR", "GBP", "JPY"]), countries: new Set(["US", "DE", "FR", "IN"]) };
const rowsOf = (text, separator) => JSON.parse(firstRows(new TextEncoder().encode(text), separator.charCodeAt(0), 400)).map((row) => row.slice(0, -1));
const tablesOf = (text) => Object.fromEntries(Object.entries(SEPARATORS).map(([name, sign]) => [name, rowsOf(text, sign)]));
const found = (text) => detect(tablesOf(text), reader, codes);

// prettier-ignore
const NAMES = [
  // name, what it means, because
  ["amount", "amount", "the field's own name"],
  ["AMOUNT", "amount", "in any case"],
  [" Pay On ", "payOn", "in two words"],
  ["pay_date", "payOn", "what others call it"],
  ["Order total", "amount", "a synonym"],
  ["order-value", "amount", "with a hyphen"],
  ["ccy", "currency", "short"],
  ["Währung", "currency", "in German"],
  ["buyer_country", "country", "of the buyer"],
  ["Account in", "country", "as the page says it"],
  ["deposit", "initialPayment", "what is paid first"],
  ["rates.EUR", "rates.EUR", "a path"],
  ["terms.card.rate", "terms.card.rate", "a path"],
  ["terms.card", "", "no path"],
  ["order_no", "", "no field"],
  ["order date", "", "not the day of paying"],
  ["remark", "", "no field"],
  ["", "", "no name"],
];

test("columns are known by their names", () => {
  for (const [name, meaning, because] of NAMES) assert.equal(meaningOf(name), meaning, `${name}: ${because}`);
});

// prettier-ignore
const TABLES = [
  // text, separator, heading, meanings, numbers, dates, because
  ["amount,currency\n5000,USD\n", "comma", true, ["amount", "currency"], ["plain"], ["iso"], "the least there is"],
  ["order_no,total,ccy,buyer_country,pay_date,remark\nA-2041,\"18,400.00\",USD,US,27/11/2026,urgent!!\nA-2042,640.00,USD,US,27/11/2026,\n", "comma", true,
    ["", "amount", "currency", "country", "payOn", ""], ["dot"], ["dmy"], "as shops write it"],
  ["total;ccy\n1.234,50;EUR\n", "semicolon", true, ["amount", "currency"], ["comma"], ["iso"], "as in Germany"],
  ["ccy\ttotal\nEUR\t5,5\n", "tab", true, ["currency", "amount"], ["comma"], ["iso"], "copied from a spreadsheet"],
  ["total|ccy\n5|EUR\n", "pipe", true, ["amount", "currency"], ["plain"], ["iso"], "pipes"],
  ["total;ccy;remark\n5;EUR;a, b, c, d\n6;EUR;e, f, g, h\n", "semicolon", true, ["amount", "currency", ""], ["plain"], ["iso"], "commas in the text are none between cells"],
  ["A-1,5000,USD,US\nA-2,6000,EUR,DE\n", "comma", false, ["", "amount", "currency", "country"], ["plain"], ["iso"], "no heading: by the cells"],
  ["total,ccy\n\"1,234\",USD\n", "comma", true, ["amount", "currency"], ["dot", "comma"], ["iso"], "a group or three decimals: to be asked"],
  ["total,ccy\n1.234,USD\n", "comma", true, ["amount", "currency"], ["plain", "comma"], ["iso"], "likewise"],
  ["total,ccy\n1.234,USD\n5.5,USD\n", "comma", true, ["amount", "currency"], ["plain"], ["iso"], "no group of one digit"],
  ["total,ccy\n4.2k,USD\n\"5,000.00\",USD\n", "comma", true, ["amount", "currency"], ["dot"], ["iso"], "what cannot be read says nothing"],
  ["total,ccy,pay date\n5,USD,03/04/2026\n", "comma", true, ["amount", "currency", "payOn"], ["plain"], ["dmy", "mdy"], "the third of April or the fourth of March: to be asked"],
  ["total,ccy,pay date\n5,USD,03/04/2026\n5,USD,03/14/2026\n", "comma", true, ["amount", "currency", "payOn"], ["plain"], ["mdy"], "there is no month 14"],
  ["total,ccy,pay date\n5,USD,05/05/2026\n", "comma", true, ["amount", "currency", "payOn"], ["plain"], ["dmy"], "both read the same"],
  ["total,ccy,pay date\n5,USD,2026-11-27\n", "comma", true, ["amount", "currency", "payOn"], ["plain"], ["iso"], "the year first"],
  ["price,amount,ccy\n5,6,USD\n", "comma", true, ["", "amount", "currency"], ["plain"], ["iso"], "the field's own name before a synonym"],
  ["total,price,ccy\n5,6,USD\n", "comma", true, ["amount", "", "currency"], ["plain"], ["iso"], "of two synonyms the first"],
];

test("a table is found to be what it is", () => {
  for (const [text, separator, hasHeading, meanings, numbers, dates, because] of TABLES) {
    const { columns, ...other } = found(text);
    assert.deepEqual({ ...other, meanings: columns.map(({ meaning }) => meaning) }, { separator, hasHeading, numbers, dates, meanings }, because);
  }
});

test("what a person says of the columns decides which cells are looked at", () => {
  const rows = tablesOf("a,b,ccy\n\"1.234,50\",5.25,USD\n").comma;
  assert.deepEqual(detectIn(rows, "comma", true, reader, codes, ["amount", "", "currency"]).numbers, ["comma"]);
  assert.deepEqual(detectIn(rows, "comma", true, reader, codes, ["", "amount", "currency"]).numbers, ["plain"]);
});

test("nothing is found in nothing, and nothing breaks", () => {
  for (const text of ["", "\n\n", "x", ",,,\n", "\"", "\u0000\u0001"]) assert.doesNotThrow(() => found(text), text);
});
