// The rules written a second time, in JavaScript over whole minor units and from their description alone, against the
// built package: the same JSON to the last character. `make bench` asks the same of the peers with a library.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { before, test } from "node:test";
import { FeeCalculator, init } from "../../pkg/node.js";
import { integers } from "../../bench/peers/integers.mjs";
import { data } from "../../bench/peers/load.mjs";
import { orders, take } from "../../bench/peers/orders.mjs";
import { refusals } from "../../bench/peers/refusals.mjs";

const ORDERS = 20_000;
const CHARTS = 200;
const POINTS = 50;

/** What the orders must have reached, each at least once: the bundled schedule has no tiers. */
const CODES = [
  "account-currency-differs", "after-agreement", "approval-required", "bank-fee", "bank-must-participate", "business-only", "business-required", "clamped-percent", "country-not-supported", "country-required",
  "currency-not-supported", "fee-depends-on-amount", "fee-heavy", "fee-over-limit", "fee-typical", "flat", "holidays-not-counted", "instalments", "limit-may-be-lower", "near-converted-limit", "over-order-limit",
  "over-payment-limit", "own-fee", "percent", "rate-missing", "rates-stale", "sum", "too-many-payments", "total",
];

let calculator;
const peer = integers(data);
before(async () => {
  await init();
  calculator = FeeCalculator.standard();
});

test("20,000 made-up orders", () => {
  const codes = new Set();
  for (const order of take(orders(1), ORDERS)) {
    const wanted = calculator.compare(order), found = peer.compare(order);
    for (const { code } of [wanted.warnings, ...wanted.options.flatMap(({ reasons, warnings, steps }) => [reasons, warnings, steps])].flat()) codes.add(code);
    if (JSON.stringify(found) === JSON.stringify(wanted)) continue;
    assert.deepEqual(found, wanted, JSON.stringify(order));
    assert.fail(`members in another order: ${JSON.stringify(order)}`);
  }
  assert.deepEqual([...codes].sort(), CODES);
});

/** What a member may be put to, so that an order is refused or just not. */
const ODD = [
  undefined, null, true, 0, -1, 1.5, 1e21, 12n, NaN, "", " ", "0", "00", "-0", "-5", "+5", ".5", "5.", "1e3", "0.001", "0.000000000999", "0.0000000000001", "1000000000.0", "1000000000.000000000001", "999999999999.99", "1000000000000",
  "12,000", "1.000", "uk", "UK", "XAU", "usd", "USd", "ß1", "speed", "Cost", "2026-02-29", "2028-02-29", "0000-01-01", "2026-1-01", "9999-12-31", "x".repeat(70), "€".repeat(61), [], {}, ["2026-11-23", 5], [[]], { USD: "2" }, { usd: "1", USD: 1 },
  { USD: "1.10", EUR: "0" }, { QQQ: 1, JPY: null, GBP: [] }, { KWD: "0.000000001" }, { CLF: "0.000000001" }, { JPY: "0.000000001" }, { paypal: { rate: "1", fee: 5, limit: "0" } }, { card: null, nobody: {} }, { "pay-later": { months: 7, monthlyRates: ["0.01", "1"] } },
  { "pay-later": { months: "3", monthlyRates: [0.01], creditLine: "1.234" } }, { "wire-transfer": { fee: "-1", bankFee: 1, limit: null } }, { "letter-of-credit": [] }, { "western-union": { limit: 1, rate: -0.5 } }, new Date(0), new Map(), () => 1, Symbol("odd"),
];
const NAMES = ["amount", "currency", "country", "business", "rank", "payOn", "holidays", "rates", "terms", "initialPayment", "Amount", "__proto__x", "k".repeat(65)];

/** Which country code was meant: from the core's own tables. */
const HINT = /; did you mean `[A-Z]{2}`\?$/;

test("orders that are refused, and those that just are not", () => {
  const refuse = refusals(data);
  const problems = (call) => {
    try {
      call();
      return [];
    } catch (error) {
      assert.equal(error.name, "CheckoutFeesError", error.stack);
      assert.deepEqual({ code: error.code, field: error.field, message: error.message }, error.problems[0]);
      return error.problems.map((problem) => ({ ...problem, message: problem.message.replace(HINT, "") }));
    }
  };
  const { cases } = JSON.parse(readFileSync(new URL("../golden/errors.json", import.meta.url), "utf8"));
  const asked = cases.filter(({ order, schedule }) => order && !schedule).map(({ order }) => order);
  const supply = take(orders(3), 60 * ODD.length);
  for (const order of supply) {
    const place = asked.length % ODD.length, name = NAMES[asked.length % NAMES.length];
    asked.push({ ...order, [name]: ODD[place] });
    if (place % 3 === 0) asked.push({ ...order, ...asked.at(-1), [NAMES[place % NAMES.length]]: ODD[(place * 7) % ODD.length] });
  }
  const codes = new Set();
  for (const order of [...asked, null, 5, "text", [], new Date(0)]) {
    const wanted = problems(() => calculator.compare(order));
    assert.deepEqual(problems(() => refuse(order)), wanted);
    for (const { code } of wanted) codes.add(code);
  }
  assert.deepEqual([...codes].sort(), [
    "amount-malformed", "amount-not-positive", "amount-too-large", "amount-too-precise", "country-unknown", "currency-unknown", "date-invalid", "field-invalid", "field-missing", "field-unknown", "initial-payment-too-large", "rate-invalid",
    "request-malformed", "term-invalid",
  ]);
});

test("the fees of charts", () => {
  let compared = 0;
  for (const { amount, initialPayment, ...open } of take(orders(2), CHARTS)) {
    const range = { ...open, from: "1", to: "1000000", points: POINTS };
    const wanted = calculator.curves(range), found = peer.curves(range);
    assert.equal(found.amounts.length, POINTS);
    // Logarithms may differ in their last digit, and so the amount now and then by a minor unit.
    wanted.amounts.forEach((sum, index) => {
      assert.ok(Math.abs(sum - found.amounts[index]) <= 1, `${sum} and ${found.amounts[index]}: ${JSON.stringify(range)}`);
      if (sum !== found.amounts[index]) return;
      compared += 1;
      for (const end of ["min", "max"]) {
        const fees = ({ methods }) => methods.map((curve) => [curve.method, curve.kind, curve[end][index]]);
        assert.deepEqual(fees(found), fees(wanted), `${end} at ${sum}: ${JSON.stringify(range)}`);
      }
    });
  }
  assert.ok(compared > CHARTS * POINTS * 0.99, `only ${compared} amounts are the same`);
});
