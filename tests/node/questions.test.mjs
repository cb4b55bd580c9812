// What is asked beyond one order's comparison, through the built wasm.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { FeeCalculator, init } from "../../pkg/node.js";

const BUYER = { currency: "USD", country: "US" };
let calculator;
before(async () => {
  await init();
  calculator = FeeCalculator.standard();
});

test("curves are typed arrays of the fees that compare answers", () => {
  const { amounts, methods } = calculator.curves({ ...BUYER, from: "100", to: "300000", points: 200 });
  assert.ok(amounts instanceof Float64Array);
  assert.equal(amounts.length, 200);
  assert.deepEqual([amounts[0], amounts.at(-1)], [100, 300_000]);
  const ratio = 3000 ** (1 / 199);
  for (let i = 1; i < 200; i++) assert.ok(Math.abs(amounts[i] / amounts[i - 1] / ratio - 1) < 1e-3);
  assert.deepEqual(methods.map(({ method, kind }) => [method, kind]),
    calculator.schedule.methods.map(({ method, kind }) => [method, kind]));

  amounts.forEach((amount, i) => {
    const { options } = calculator.compare({ ...BUYER, amount: amount.toFixed(2) });
    for (const { method, min, max } of methods) {
      assert.ok(min instanceof Float64Array && max instanceof Float64Array);
      const { fee } = options.find((option) => option.method === method);
      assert.equal(min[i], fee ? Number(fee.min) : NaN, `${method} at ${amount}`);
      assert.equal(max[i], fee ? Number(fee.max ?? Infinity) : NaN, `${method} at ${amount}`);
    }
  });
});

test("curves are refused as other questions are", () => {
  const question = { ...BUYER, from: "100", to: "300", points: 2 };
  const cases = [
    // a member,                code and field
    [{ points: undefined },     "field-missing points"],
    [{ points: 1 },             "range-invalid points"],
    [{ points: 10_001 },        "range-invalid points"],
    [{ points: -3 },            "range-invalid points"],
    [{ points: 1e300 },         "range-invalid points"],
    [{ points: 2.5 },           "field-invalid points"],
    [{ points: NaN },           "field-invalid points"],
    [{ points: "200" },         "field-invalid points"],
    [{ from: "301" },           "range-invalid from"],
    [{ amount: "100" },         "field-unknown amount"],
  ];
  for (const [member, wanted] of cases) {
    assert.throws(() => calculator.curves({ ...question, ...member }), ({ name, code, field, problems }) => {
      assert.deepEqual([name, `${code} ${field}`, problems.length], ["CheckoutFeesError", wanted, 1], JSON.stringify(member));
      return true;
    });
  }
  assert.equal(calculator.curves({ ...question, points: 10_000 }).amounts.length, 10_000);
});

test("fees that take turns with every rounding are refused, not listed without end", () => {
  const way = (id, rate) => ({
    id, name: id, kind: "payment", scope: "payment", fee: { type: "percent", rate, source: { document: "List", quote: "q", origin: "documents" } },
  });
  const close = FeeCalculator.fromSchedule({
    id: "close", name: "Close", currency: "USD", documents: [{ title: "List", origin: "documents" }],
    maxPayments: { count: 2, source: { document: "List", quote: "q", origin: "documents" } },
    methods: [way("a", "0.0300001"), way("b", "0.03")],
  });
  assert.throws(() => close.cheapestByAmount({ currency: "USD", from: "0.01", to: "1000000000" }), { name: "CheckoutFeesError", code: "range-invalid", field: "from" });
  // the same up to 1,000.00, where the first of the schedule is best; from there on b now and then rounds down alone
  const [first, second] = close.cheapestByAmount({ currency: "USD", from: "0.01", to: "3000" }).segments;
  assert.deepEqual([first.method, first.ties, second.method, second.ties], ["a", ["b"], "b", []]);
});
