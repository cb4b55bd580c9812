// The rules written a second time, in JavaScript over whole minor units and from their description alone, against the
// built package: the same JSON to the last character. `make bench` asks the same of the peers with a library.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { FeeCalculator, init } from "../../pkg/node.js";
import { integers } from "../../bench/peers/integers.mjs";
import { data } from "../../bench/peers/load.mjs";
import { orders, take } from "../../bench/peers/orders.mjs";

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
