// A table of orders through the built wasm, against the command line.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import { before, test } from "node:test";
import { build } from "esbuild";
import { FeeCalculator, ManyOrders, endOfRecords, init } from "../../pkg/node.js";
import { Contract } from "../support/contract.js";
import { CLI } from "../support/golden.js";

const { outputFiles: [{ text: code }] } = await build({
  entryPoints: [join(resolve(import.meta.dirname, "../../www"), "support/many-totals.ts")], bundle: true, format: "esm", write: false,
});
const { add, sumOf } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
before(() => init());

const HEADING = "order_no;total;ccy;buyer;paid\n";
const COUNTRIES = ["US", "DE", "IN", ""];
/** Rows with gaps, quotes, mistakes and formulas among them. */
const ROWS = Array.from({ length: 500 }, (_, place) => {
  if (place % 50 === 7) return `A-${place};4.2k;USD;US;\n`;
  if (place % 50 === 8) return `"=1+1\n""x""";${place}.000,5;EUR;DE;24.12.2026\n`;
  if (place % 50 === 9) return "\n";
  if (place % 50 === 10) return `"A;${place};USD\n`;
  return `A-${place};${place * 37 + 1},${place % 10}0;${place % 3 ? "USD" : "EUR"};${COUNTRIES[place % 4]};${place % 28 + 1}.11.2026\n`;
}).join("");
const COLUMNS = ["", "amount", "currency", "country", "payOn"];
const bytes = new TextEncoder().encode(ROWS);
const many = () => ManyOrders.of(FeeCalculator.standard(), COLUMNS, ";".charCodeAt(0), "comma", "dmy");

/** The bytes in blocks of whole records, each with the number of its first line. */
function blocks(size) {
  const found = [];
  for (let [start, line] = [0, 2]; start < bytes.length; ) {
    let end = 0;
    for (let more = size; end === 0; more *= 2) end = endOfRecords(bytes.subarray(start, start + more), 59, start + more >= bytes.length);
    const block = bytes.subarray(start, start + end);
    found.push({ block, line });
    start += end;
    line += block.filter((byte) => byte === 10).length;
  }
  return found;
}

test("answers as CSV are those of the command line, whatever the blocks", () => {
  const flags = ["--numbers", "comma", "--dates", "dmy", "--columns", "total=amount,ccy=currency,buyer=country,paid=payOn", "--keep", "order_no"];
  const { stdout, stderr } = spawnSync(CLI, ["batch", "--format", "csv", "--to", "csv", ...flags], { input: HEADING + ROWS, encoding: "utf8" });
  assert.equal(stderr, "");
  for (const size of [100, 1_000, 1_000_000]) {
    const table = many();
    const parts = [table.csvHeading(["order_no", "total", "ccy", "buyer", "paid"]), ...blocks(size).map(({ block, line }) => table.csv(block, line))];
    assert.equal(Buffer.concat(parts).toString(), stdout, `blocks of ${size}`);
  }
});

test("rows and totals have the members and types of the contract, and agree with each other", () => {
  const contract = new Contract();
  const table = many();
  const [count, lines, ...failed] = table.answer(bytes);
  const rows = JSON.parse(table.rows(bytes, Uint32Array.from({ length: count }, (_, place) => place)));
  const totals = JSON.parse(table.totals());
  assert.deepEqual([...rows.flatMap((row) => contract.faults("ManyRow", row)), ...contract.faults("ManyTotals", totals)], []);
  assert.equal(lines, ROWS.split("\n").length - 1);
  assert.deepEqual(rows.flatMap(({ answer }, place) => (answer ? [] : [place])), failed);
  assert.deepEqual([totals.orders, totals.refused], [count, failed.length]);
  for (const { currency, orders, amount, best, fee } of totals.currencies) {
    const answers = rows.map(({ answer }) => answer).filter((answer) => answer?.currency === currency);
    const chosen = answers.filter((answer) => answer.fee);
    assert.deepEqual([orders, best], [answers.length, chosen.length]);
    const sum = (texts) => texts.reduce(add, "0.00");
    assert.equal(sum(answers.map((answer) => answer.amount)), amount);
    assert.deepEqual({ min: sum(chosen.map((answer) => answer.fee.min)), max: sum(chosen.map((answer) => answer.fee.max)) }, fee);
  }
});

test("some rows are told by their places, as all are", () => {
  const table = many();
  const [count] = table.answer(bytes);
  const all = JSON.parse(table.rows(bytes, Uint32Array.from({ length: count }, (_, place) => place)));
  const places = [0, 3, 8, 9, count - 1];
  assert.deepEqual(JSON.parse(table.rows(bytes, Uint32Array.from(places))), places.map((place) => all[place]));
});

test("the totals of several workers are those of one", () => {
  const one = many();
  one.answer(bytes);
  const [first, second] = [many(), many()];
  for (const [place, { block }] of blocks(500).entries()) (place % 2 ? second : first).answer(block);
  const said = (table) => JSON.parse(table.totals());
  assert.deepEqual(sumOf([said(first), said(second)]), sumOf([said(one)]));
});

// What a method would have cost alone, and what the best ways save: worked out by hand.
test("totals say what the best ways save against each method", () => {
  const table = ManyOrders.of(FeeCalculator.standard(), ["amount", "currency", "country"], 44, "plain", "iso");
  // PayPal 2.99 for 100 and 149.50 for 5,000, where online banking is 15 to 30
  table.answer(new TextEncoder().encode("100,USD,US\n5000,USD,US\n"));
  const [{ methods, fee }] = JSON.parse(table.totals()).currencies;
  const of = (method) => methods.find((entry) => entry.method === method);
  assert.deepEqual(fee, { min: "17.99", max: "32.99" });
  const { best, orders, fee: alone, saves } = of("paypal");
  assert.deepEqual({ best, orders, alone, saves }, { best: 1, orders: 2, alone: { min: "152.49", max: "152.49" }, saves: { min: "134.50", max: "119.50" } });
  assert.deepEqual([of("online-banking").fee, of("online-banking").saves], [{ min: "30.00", max: "60.00" }, { min: "12.01", max: "27.01" }]);
  assert.equal(of("letter-of-credit").orders, 0, "its fee is not known");
});

test("decimal texts are added exactly", () => {
  // prettier-ignore
  const cases = [["0.10", "0.20", "0.30"], ["-0.05", "0.02", "-0.03"], ["9999999999999999.99", "0.01", "10000000000000000.00"], ["5", "6", "11"], ["-1.00", "1.00", "0.00"], ["0.001", "-0.002", "-0.001"]];
  for (const [a, b, sum] of cases) assert.equal(add(a, b), sum, `${a} + ${b}`);
});

test("an open quote costs its own line, and neither the block nor the memory grows with what follows it", () => {
  const text = new TextEncoder().encode(`"${"5000,USD\n".repeat(150_000)}`);
  const sizes = [];
  for (let start = 0; start < text.length; ) {
    const end = endOfRecords(text.subarray(start), 44, true, 1 << 17);
    sizes.push(end);
    start += end;
  }
  assert.ok(Math.max(...sizes) <= (1 << 17) + 9, "blocks are as large as asked for");
  const table = ManyOrders.of(FeeCalculator.standard(), ["amount", "currency"], 44, "plain", "iso");
  const [count, lines, ...failed] = table.answer(text);
  assert.deepEqual([count, lines, failed], [150_000, 150_000, [0]]);
});
