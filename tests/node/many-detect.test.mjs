// What a table of orders is taken to be by the core, for a person to confirm.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { init, detectTable, endsLinesWithReturns, textEncoding } from "../../pkg/node.js";
import { Contract } from "../support/contract.js";

before(() => init());

const bytesOf = (text) => new TextEncoder().encode(text);
const found = (text, { separator, hasHeader, meanings, skipsTitles } = {}) =>
  JSON.parse(detectTable(bytesOf(text), true, separator?.charCodeAt(0), hasHeader, meanings, skipsTitles));
const meaningOf = (name) => found(`"${name}",x\n,\n`, { hasHeader: true }).columns[0].meaning;

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
  ["amount (USD)", "amount", "a unit in brackets is no part of it"],
  ["Total [€]", "amount", "in others"],
  ["amount\u200b", "amount", "a mark that nobody sees"],
  ["金额", "amount", "in Chinese"],
  ["Валюта", "currency", "in Russian"],
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
  ["amount,currency\n5000,USD\n", ",", true, ["amount", "currency"], ["plain"], ["iso"], "the least there is"],
  ["order_no,total,ccy,buyer_country,pay_date,remark\nA-2041,\"18,400.00\",USD,US,27/11/2026,urgent!!\nA-2042,640.00,USD,US,27/11/2026,\n", ",", true,
    ["", "amount", "currency", "country", "payOn", ""], ["dot"], ["dmy"], "as shops write it"],
  ["total;ccy\n1.234,50;EUR\n", ";", true, ["amount", "currency"], ["comma"], ["iso"], "as in Germany"],
  ["ccy\ttotal\nEUR\t5,5\n", "\t", true, ["currency", "amount"], ["comma"], ["iso"], "copied from a spreadsheet"],
  ["total|ccy\n5|EUR\n", "|", true, ["amount", "currency"], ["plain"], ["iso"], "pipes"],
  ["total;ccy;remark\n5;EUR;a, b, c, d\n6;EUR;e, f, g, h\n", ";", true, ["amount", "currency", ""], ["plain"], ["iso"], "commas in the text are none between cells"],
  ["A-1,5000,USD,US\nA-2,6000,EUR,DE\n", ",", false, ["", "amount", "currency", "country"], ["plain"], ["iso"], "no heading: by the cells"],
  ["total,ccy\n\"1,234\",USD\n", ",", true, ["amount", "currency"], ["dot", "comma"], ["iso"], "a group or three decimals: to be asked"],
  ["total,ccy\n1.234,USD\n", ",", true, ["amount", "currency"], ["plain", "comma"], ["iso"], "likewise"],
  ["total,ccy\n1.234,USD\n5.5,USD\n", ",", true, ["amount", "currency"], ["plain"], ["iso"], "no group of one digit"],
  ["total,ccy\n4.2k,USD\n\"5,000.00\",USD\n", ",", true, ["amount", "currency"], ["dot"], ["iso"], "what cannot be read says nothing"],
  ["total,ccy,pay date\n5,USD,03/04/2026\n", ",", true, ["amount", "currency", "payOn"], ["plain"], ["dmy", "mdy"], "the third of April or the fourth of March: to be asked"],
  ["total,ccy,pay date\n5,USD,03/04/2026\n5,USD,03/14/2026\n", ",", true, ["amount", "currency", "payOn"], ["plain"], ["mdy"], "there is no month 14"],
  ["total,ccy,pay date\n5,USD,05/05/2026\n", ",", true, ["amount", "currency", "payOn"], ["plain"], ["dmy"], "both read the same"],
  ["total,ccy,pay date\n5,USD,2026-11-27\n", ",", true, ["amount", "currency", "payOn"], ["plain"], ["iso"], "the year first"],
  ["total,ccy\n\"$1,500.00\",USD\n\"$2,000.00\",USD\n", ",", true, ["amount", "currency"], ["dot"], ["iso"], "with a sign"],
  ["total;ccy\n1.500,00 €;EUR\n", ";", true, ["amount", "currency"], ["comma"], ["iso"], "with another"],
  ["total,ccy,pay date\n5,USD,27.11.26 00:00\n", ",", true, ["amount", "currency", "payOn"], ["plain"], ["dmy"], "a short year and a time"],
  ["sep=^\ntotal^ccy\n5^USD\n", "^", true, ["amount", "currency"], ["plain"], ["iso"], "as a first line says"],
  ["\"sep=;\"\r\ntotal;ccy,x\r\n5;USD\r\n", ";", true, ["amount", "currency"], ["plain"], ["iso"], "likewise, and no other"],
  ["A-1,5000,USD\nTotal,5000,\n", ",", false, ["", "amount", "currency"], ["plain"], ["iso"], "a name in a later row makes no header of it"],
  ["price,amount,ccy\n5,6,USD\n", ",", true, ["", "amount", "currency"], ["plain"], ["iso"], "the field's own name before a synonym"],
  ["total,price,ccy\n5,6,USD\n", ",", true, ["amount", "", "currency"], ["plain"], ["iso"], "of two synonyms the first"],
];

test("a table is found to be what it is", () => {
  for (const [text, separator, hasHeader, meanings, numbers, dates, because] of TABLES) {
    const table = found(text);
    const { columns } = table;
    assert.deepEqual({ separator: table.separator, hasHeader: table.hasHeader, numbers: table.numbers, dates: table.dates, meanings: columns.map(({ meaning }) => meaning) },
      { separator, hasHeader, numbers, dates, meanings }, because);
    assert.equal(table.fault, null, because);
    assert.deepEqual(new Contract().faults("DetectedTable", table), [], because);
  }
});

test("what a person says of the columns decides which cells are looked at", () => {
  const text = "a,b,ccy\n\"1.234,50\",5.25,USD\n";
  const numbers = (meanings) => found(text, { separator: ",", hasHeader: true, meanings }).numbers;
  assert.deepEqual(numbers(["amount", "", "currency"]), ["comma"]);
  assert.deepEqual(numbers(["", "amount", "currency"]), ["plain"]);
});

test("rows begin below the header, the line that names the separator, and blank lines", () => {
  // prettier-ignore
  const cases = [
    // text, what is above the rows, lines above them
    ["amount,currency\n5,USD\n", "amount,currency\n", 1],
    ["sep=;\r\namount;currency\r\n5;USD\r\n", "sep=;\r\namount;currency\r\n", 2],
    ["\n\namount,\"cur\nrency\"\n5,USD\n", "\n\namount,\"cur\nrency\"\n", 4],
    ["sep=,\n5,USD\n6,EUR\n", "sep=,\n", 1],
  ];
  for (const [text, above, lines] of cases) {
    const { start, line, isCrlf } = found(text);
    assert.deepEqual({ start, line, isCrlf }, { start: bytesOf(above).length, line: lines, isCrlf: text.includes("\r\n") }, text);
  }
});

test("lines above the header are named, and may be left out", () => {
  const text = "Orders of November\nby Ross\n\ntotal,ccy\n5,USD\n";
  const message = "line 1, `Orders of November`, is not a header, which names columns such as amount and currency; line 4, `total ccy`, seems to be one: delete the lines above it";
  assert.equal(found(text).fault, message);
  const { fault, columns, start, line } = found(text, { skipsTitles: true });
  assert.deepEqual({ fault, start, line, names: columns.map(({ name }) => name) }, { fault: null, start: text.indexOf("5,"), line: 4, names: ["total", "ccy"] });
  assert.equal(found(text, { hasHeader: false }).fault, null, "unless a person says that there is no header");
});

test("the currency may be in the amount or in its column's name", () => {
  assert.equal(found("amount (USD)\n5\n").currency, "USD");
  assert.equal(found("Total [€],no\n5,1\n").currency, "EUR");
  assert.equal(found("amount ($)\n5\n").currency, null, "a sign of several currencies");
  assert.equal(found("amount\nUSD 5\n€6\n").amountsNameCurrency, true);
  assert.equal(found("amount\nUSD 5\n$6\n").amountsNameCurrency, false);
  assert.equal(found("amount\n5\n").amountsNameCurrency, false);
});

test("the encoding of a file is recognised by its first bytes", () => {
  const utf16 = (text) => new Uint8Array(Buffer.from(text, "utf16le"));
  // prettier-ignore
  const cases = [
    [bytesOf("amount,currency\n"), "utf-8"], [bytesOf("\ufeffamount"), "utf-8"], [bytesOf("Währung"), "utf-8"], [bytesOf("Währung").subarray(0, 2), "utf-8"],
    [utf16("\ufeffamount"), "utf-16le"], [utf16("amount,currency\n5,USD"), "utf-16le"], [utf16("amount,currency").map((_, place, all) => all[place ^ 1]), "utf-16be"],
    [new Uint8Array([0x57, 0xe4, 0x68]), "windows-1252"], [new Uint8Array([0x50, 0x4b, 3, 4]), "workbook"], [new Uint8Array([0xff, 0xfe, 0, 0]), "utf-32"], [new Uint8Array(), "utf-8"],
  ];
  for (const [bytes, encoding] of cases) assert.equal(textEncoding(bytes), encoding);
  assert.deepEqual([endsLinesWithReturns(bytesOf("a\rb\r"), true), endsLinesWithReturns(bytesOf("a\r\nb\r"), true), endsLinesWithReturns(bytesOf("a\r"), false), endsLinesWithReturns(bytesOf("a"), true)], [true, false, false, false]);
});

test("nothing is found in nothing, and nothing breaks", () => {
  for (const text of ["", "\n\n", "x", ",,,\n", "\"", "\u0000\u0001", "sep=;", "sep="]) {
    assert.doesNotThrow(() => found(text), text);
    assert.doesNotThrow(() => found(text, { skipsTitles: true, hasHeader: true }), text);
  }
});

test("a header beyond a bound is named, and nothing of it is shown", () => {
  const columns = (count) => `${Array.from({ length: count }, (_, place) => `c${place}`).join()},amount,currency\n1\n`;
  // prettier-ignore
  const cases = [
    [columns(1_001), "the header: the row has more than 1000 cells"], [columns(40_000), "the header: the row has more than 1000 cells"],
    [`amount,currency,${"n".repeat(1_001)}\n5,USD,\n`, "the header: the name of column 3 has more than 1000 bytes"],
  ];
  for (const [text, fault] of cases) {
    const table = found(text);
    assert.deepEqual([table.fault, table.columns, table.separator], [fault, [], ","]);
  }
  assert.equal(found(columns(998)).columns.length, 1_000);
  const cut = JSON.parse(detectTable(bytesOf(`amount,${"n".repeat(500)}`), false));
  assert.deepEqual([cut.fault, cut.columns], ["the header: it goes on after 507 bytes", []]);
});

test("what is shown of a cell is short, and of one field there is one column", () => {
  const { columns } = found(`note,total,amount,price,currency\n${"x".repeat(5_000)},1,2,3,USD\n`);
  assert.equal(columns[0].examples[0].length, 61);
  assert.deepEqual(columns.map(({ meaning }) => meaning), ["", "", "amount", "", "currency"]);
});

test("lines without text above the header are passed over, and lines before the bytes are counted", () => {
  const above = ",,\n\"\";\"\"\n \t\r\nsep=;\nsep=,\n".repeat(3_000);
  const { separator, fault, start, line } = found(`${above}amount;currency\n5;USD\n`);
  assert.deepEqual({ separator, fault, start, line }, { separator: ";", fault: null, start: above.length + 16, line: 15_001 });
  const titled = JSON.parse(detectTable(bytesOf("Orders\namount,currency\n5,USD\n"), true, undefined, undefined, undefined, undefined, 70));
  assert.match(titled.fault, /^line 71, `Orders`, is not a header.*; line 72, /);
});
