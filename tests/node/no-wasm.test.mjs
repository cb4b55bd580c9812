// The cores as plain JavaScript answer to the last character what the native build and the wasm answer.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as compare from "../../pkg/no-wasm/compare/index.js";
import * as questions from "../../pkg/no-wasm/questions/index.js";
import { FeeCalculator, init } from "../../pkg/node.js";
import { answerText } from "../support/answer.js";
import { askable, nativeAnswers, questionCases, scheduleCases, schedules } from "../support/golden.js";

const answers = (FeeCalculator, cases) => {
  const calculators = { standard: FeeCalculator.standard() };
  const calculator = (name = "standard") => (calculators[name] ??= FeeCalculator.fromSchedule(schedules[name]));
  return cases.map(({ ask = "compare", schedule, text }) => answerText(() => calculator(schedule)[ask](JSON.parse(text))));
};

test("every order by the bundled schedule, from the core that only compares", () => {
  const cases = askable.filter(({ schedule }) => !schedule);
  assert.ok(cases.length > 500);
  // this core has no table of names to tell which country code was meant
  const plain = (texts) => texts.map((text) => text.replaceAll(/; did you mean `[A-Z]{2}`\?/g, ""));
  assert.deepEqual(plain(answers(compare.FeeCalculator, cases)), plain(nativeAnswers(cases)));
});

test("every order, from the core of the element's questions", () => {
  assert.deepEqual(answers(questions.FeeCalculator, askable), nativeAnswers(askable));
});

test("every other question, as WebAssembly answers it", async () => {
  await init();
  assert.deepEqual(answers(questions.FeeCalculator, questionCases), answers(FeeCalculator, questionCases));
  const outcome = (FeeCalculator, text) => answerText(() => FeeCalculator.fromSchedule(text).schedule);
  for (const { text, because } of scheduleCases) assert.equal(outcome(questions.FeeCalculator, text), outcome(FeeCalculator, text), because);
});

test("a chart's figures, to the last bit", async () => {
  await init();
  const range = { from: "1", to: "300000", currency: "USD", country: "US", amount: "5000", width: 640 };
  const drawn = (FeeCalculator) => FeeCalculator.standard().chart(range, ({ code }) => code);
  assert.deepEqual(drawn(questions.FeeCalculator), drawn(FeeCalculator));
});

test("memory that grows is read where it is", () => {
  const calculator = questions.FeeCalculator.standard();
  const order = { currency: "USD", country: "US" };
  const first = JSON.stringify(calculator.compare({ ...order, amount: "5000" }));
  assert.throws(() => calculator.compare({ ...order, amount: "1".repeat(900_000) }), { name: "CheckoutFeesError" });
  assert.equal(JSON.stringify(calculator.compare({ ...order, amount: "5000" })), first);
});
