// The TypeScript contract against what the core really takes and emits, key by key and code by code.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { FeeCalculator, init, scheduleDiff } from "../../pkg/node.js";
import { Contract, wordsOf } from "../support/contract.js";
import { ROOT, askable, questionCases, scheduleCases, schedules } from "../support/golden.js";

let calculators;
before(async () => {
  await init();
  const own = Object.entries(schedules).map(([name, text]) => [name, FeeCalculator.fromSchedule(text)]);
  calculators = { standard: FeeCalculator.standard(), ...Object.fromEntries(own) };
});

const calculatorFor = ({ schedule = "standard" }) => calculators[schedule];
/** Orders of what the golden files do not show: each member `null`, and numbers where they mostly have text. */
const MORE_ORDERS = [
  { amount: 5000, currency: "USD", country: null, business: null, rank: null, payOn: null, holidays: null, rates: null, terms: null, initialPayment: null },
  {
    amount: 5000, currency: "USD", business: true, rank: "cost", initialPayment: 2500,
    terms: {
      "paypal": { limit: 6000, rate: null },
      "wire-transfer": { fee: null, limit: null },
      "letter-of-credit": { bankFee: 10 },
      "pay-later": { creditLine: 9000, firstMonthCredit: 10, monthlyRates: null, months: null },
    },
  },
  { amount: 5000, currency: "USD", terms: { "letter-of-credit": { bankFee: null }, "pay-later": { creditLine: null, firstMonthCredit: null } } },
].map((order) => ({ text: JSON.stringify(order), answer: {} }));

const accepted = () => [...askable, ...MORE_ORDERS].filter(({ answer }) => answer);
const refused = () => askable.filter(({ answer }) => !answer);

function errorOf(call) {
  try {
    call();
  } catch (error) {
    return error;
  }
  throw new Error("was not refused");
}

test("answers have the members, types and codes of Comparison, and every one of them is met", () => {
  const contract = new Contract();
  const faults = accepted().flatMap((entry) =>
    contract.faults("Comparison", calculatorFor(entry).compare(JSON.parse(entry.text))).map((fault) => `${fault} for ${entry.text}`)).slice(0, 20);
  assert.deepEqual(faults, []);
  assert.deepEqual(contract.unmet(), []);
});

test("orders that are answered have the members and types of OrderInput, and every one of them is met", () => {
  const contract = new Contract();
  assert.deepEqual(accepted().flatMap(({ text }) => contract.faults("OrderInput", JSON.parse(text))), []);
  assert.deepEqual(contract.unmet(), []);
});

const QUESTIONS = { plan: ["OrderInput", "Plan"], cheapestByAmount: ["AmountRange", "CheapestByAmount"], affordable: ["BudgetInput", "Affordable"] };

for (const [ask, [input, answer]] of Object.entries(QUESTIONS)) {
  test(`${ask} takes the members and types of ${input} and answers those of ${answer}`, () => {
    const contract = new Contract();
    const asked = questionCases.filter((entry) => entry.ask === ask && entry.answer);
    const faults = asked.flatMap((entry) => {
      const question = JSON.parse(entry.text);
      return [...contract.faults(input, question), ...contract.faults(answer, calculatorFor(entry)[ask](question))];
    });
    assert.deepEqual(faults, []);
    assert.ok(asked.length > 10);
  });
}

test("a question in words is answered by the members and types of Understanding, and every one of them is met", () => {
  const contract = new Contract();
  const texts = [
    "5000 usd from us by wire, my bank charges 20, supplier in China, fastest",
    "Please tell us whether our supplier will get 1.200 or $500 soon from us by transfer, paid next Friday, 99.99 euro with 33% deposit on 27 Nov",
    "pay later 20000 from germany 6 months, business, pay on friday, deposit 300 and 20ft",
    "l/c, bank fee 20, cheapest", "99.99 eur, 33% deposit, credit", "private, on 27 Nov", "from US or DE", "private business", "cheapest fastest", "card or paypal",
    "next friday", "deposit 5, 6 deposit", "supplier in China, supplier in India", "wire, bank charges 5, bank charges 6", "pay later 5 months 6 months",
    "the letter tells you to expect payment from us soon", "our supplier",
  ];
  const faults = texts.flatMap((text) => contract.faults("Understanding", calculators.standard.understand(text, { today: "2026-11-23" })));
  assert.deepEqual(faults, []);
  assert.deepEqual(contract.unmet(), []);
  assert.deepEqual(new Contract().faults("UnderstandOptions", { today: null }), []);
});

test("a question in words is marked where JavaScript's own places are, whatever the characters", () => {
  const text = "\ud800 🦀 5,000 USD from the US \udc00";
  const { words, order } = calculators.standard.understand(text);
  assert.deepEqual(words.map(({ from, to }) => text.slice(from, to)), ["5,000", "USD", "from the US"]);
  assert.equal(calculators.standard.question({ ...order, rates: { EUR: "1" } }, "card"), "5000 USD, from US, by card");
  assert.deepEqual(calculators.standard.understand("pay tomorrow", { today: null }).unclear[0].candidates, []);
  assert.throws(() => calculators.standard.understand("5", { today: "tomorrow" }), { code: "date-invalid", field: "today" });
  assert.throws(() => calculators.standard.understand("5".repeat(65_537)), { code: "field-invalid" });
});

test("every country is known by the name that English has for it", () => {
  const english = new Intl.DisplayNames("en", { type: "region" });
  const { standard } = calculators;
  const heard = (name) => standard.understand(`from ${name}`).order.country;
  const missed = standard.schedule.countries.filter((code) => heard(english.of(code)) !== code).map((code) => `${code} ${english.of(code)}`);
  assert.deepEqual(missed, ["GE Georgia"]); // a state of the United States, too
});

test("a chart has the members and types of Drawing, and asks for every ChartWord", () => {
  const [drawing, word] = [new Contract(), new Contract()];
  const { standard } = calculators;
  const range = { from: "100", to: "300000", width: 1040 };
  const questions = [
    { ...range, currency: "USD", country: "US", amount: "5000" },
    { ...range, currency: "USD", country: "US", rank: "speed" },
    { ...range, currency: "USD", country: "US", rank: "credit", business: true },
    { ...range, currency: "PLN", country: "PL", width: 300, amount: null },
    { ...range, currency: "USD", country: "US", from: "90000", amount: "100000" },
    { ...range, currency: "USD", country: "US", terms: { "letter-of-credit": { bankFee: "20" } } },
    { ...range, currency: "USD", width: 300, amount: "5000" },
  ];
  const faults = questions.flatMap((question) => {
    const wrong = [];
    const drawn = standard.chart(question, (asked) => {
      wrong.push(...word.faults("ChartWord", asked));
      return `${asked.code} in some words`;
    });
    return [...new Contract().faults("ChartInput", question), ...drawing.faults("Drawing", drawn), ...wrong];
  });
  assert.deepEqual(faults, []);
  assert.deepEqual(word.unmet(), []);
});

test("what words throw goes to whoever asked, and nothing is lost", () => {
  const question = { from: "100", to: "300000", width: 400, currency: "USD" };
  const fault = new RangeError("no word");
  assert.throws(() => calculators.standard.chart(question, () => { throw fault; }), fault);
  assert.equal(calculators.standard.chart(question, () => undefined).title, "");
  assert.throws(() => calculators.standard.chart(question, "not a function"), { name: "CheckoutFeesError", code: "field-invalid", field: "words" });
  assert.equal(calculators.standard.chart(question, () => "words").title, "words");
});

test("what a schedule says of itself has the members and types of ScheduleInfo", () => {
  const contract = new Contract();
  assert.deepEqual(Object.values(calculators).flatMap(({ schedule }) => contract.faults("ScheduleInfo", schedule)), []);
  assert.deepEqual(contract.unmet(), []);
});

test("of several schedules the one in force answers, as objects and as text, and each is named", () => {
  const contract = new Contract();
  const [old, latest] = [JSON.parse(schedules["schedules/tiered.json"]), { ...JSON.parse(schedules["schedules/tiered.json"]), id: "next", validFrom: "2026-07-01" }];
  const several = FeeCalculator.fromSchedules([JSON.stringify(latest), old]);
  assert.deepEqual(several.schedules.map(({ id, validFrom }) => [id, validFrom]), [["tiered", "2024-05-01"], ["next", "2026-07-01"]]);
  assert.deepEqual(several.schedules.flatMap((schedule) => contract.faults("ScheduleInForce", schedule)), []);
  assert.deepEqual([several.schedule.id, calculators.standard.schedules.map(({ validFrom }) => validFrom)], ["next", [null]]);
  const by = (payOn) => several.compare({ amount: "5", currency: "EUR", payOn }).schedule.id;
  assert.deepEqual([by("2026-06-30"), by("2026-07-01"), by(null)], ["tiered", "next", "next"]);
  assert.deepEqual(errorOf(() => by("2024-04-30")).problems.map(({ code, field }) => [code, field]), [["date-invalid", "payOn"]]);
});

test("lists of schedules that make no sense are refused", () => {
  const tiered = schedules["schedules/tiered.json"];
  const refused = (list) => errorOf(() => FeeCalculator.fromSchedules(list)).problems.map(({ code, field }) => `${code} ${field}`);
  assert.deepEqual(refused([tiered, tiered]), ["schedule-invalid [1].validFrom"]);
  assert.deepEqual(refused([tiered, "{", "["]), ["schedule-invalid [1]", "schedule-invalid [2]"]);
  assert.deepEqual(refused([tiered, { ...JSON.parse(tiered), id: 5 }]), ["schedule-invalid [1].id"]);
  assert.deepEqual([[], tiered, null, {}, new Map()].map(refused), Array(5).fill(["schedule-invalid "]));
});

test("what changed from one schedule to another has the members and types of ScheduleDiff", () => {
  const contract = new Contract();
  const bundled = JSON.parse(readFileSync(join(ROOT, "schedules/alibaba-trade-assurance.json"), "utf8"));
  const tiered = JSON.parse(schedules["schedules/tiered.json"]);
  const { source } = bundled.methods[0].fee;
  const edited = structuredClone(bundled);
  const [paypal, card, banking, transfer, wire, union, letter] = edited.methods;
  edited.validFrom = "2026-07-01";
  edited.asOf = "2026-06-01";
  edited.maxPayments.source.quote = "in two payments";
  edited.methods = [card, paypal, banking, transfer, wire, union, letter, { id: "giro", name: "Giro", kind: "payment", scope: "order", fee: paypal.fee }];
  Object.assign(paypal, { name: "Pal", scope: "order", caveats: [{ code: "fee-typical", source }] });
  banking.fee.max = "35";
  delete banking.variants[1].someBanksOnly;
  delete union.limit;
  Object.assign(letter, { countries: { codes: ["US"], source }, businessOnly: { source } });
  const pairs = [[null, edited], [edited, null], [tiered, bundled], [tiered, { ...tiered, methods: [...tiered.methods].reverse() }], [JSON.stringify(bundled), bundled]];
  const diffs = pairs.map(([old, latest]) => scheduleDiff(old, latest));
  assert.deepEqual(diffs.flatMap((diff) => contract.faults("ScheduleDiff", diff)), []);
  assert.deepEqual(diffs.at(-1).changes.concat(diffs.at(-1).answers), []);
  const codes = new Set(diffs.flatMap(({ changes }) => changes.map(({ code }) => code)));
  for (const code of ["as-of", "valid-from", "currency", "added", "removed", "sequence", "fee", "limit", "countries", "source"]) assert.ok(codes.has(code), code);
});

test("a schedule to be compared is refused as ever", () => {
  assert.equal(errorOf(() => scheduleDiff(null, "{")).code, "schedule-invalid");
  assert.equal(errorOf(() => scheduleDiff({ id: "mine" }, null)).code, "schedule-invalid");
  assert.equal(errorOf(() => scheduleDiff(null)).code, "schedule-invalid");
});

test("refusals have the members and types of CheckoutFeesError, and every code is met", () => {
  const contract = new Contract();
  const errors = [
    ...refused().map((entry) => errorOf(() => calculatorFor(entry).compare(JSON.parse(entry.text)))),
    ...questionCases.filter(({ answer }) => !answer).map((entry) => errorOf(() => calculatorFor(entry)[entry.ask](JSON.parse(entry.text)))),
    ...scheduleCases.map(({ text }) => errorOf(() => FeeCalculator.fromSchedule(text))),
  ];
  const plain = errors.map((error) => Object.fromEntries(Object.getOwnPropertyNames(error).map((name) => [name, error[name]])));
  assert.deepEqual(plain.flatMap((error) => contract.faults("CheckoutFeesError", error)), []);
  const met = new Set(errors.flatMap(({ problems }) => problems.map(({ code }) => code)));
  const unmet = wordsOf("ProblemCode").filter((code) => !met.has(code));
  assert.deepEqual(unmet, []);
});

test("the package has these types", () => {
  const [contract, types] = ["src/contract.d.ts", "pkg/checkout_fees.d.ts"].map((path) => readFileSync(join(ROOT, path), "utf8").replace(/\s+/g, ""));
  assert.ok(types.includes(contract));
});
