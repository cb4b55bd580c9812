// Replays the golden files through the built wasm: what they were worked out to, and to the last
// character what the native build answers.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { before, test } from "node:test";
import { FeeCalculator, init } from "../../pkg/node.js";
import { answerText } from "../support/answer.js";
import { difference, problemsDiffer } from "../support/difference.js";
import { askable, isJson, native, nativeAnswers, orderCases, questionCases, scheduleCases, schedules } from "../support/golden.js";

const CASES = 889;
/** Texts that are not JSON: tests/golden.rs asks them, JavaScript has no object for them. */
const NATIVE_ONLY = 5;

const nativeAnswer = new Map();
const calculators = {};

before(async () => {
  await init();
  calculators.standard = FeeCalculator.standard();
  for (const [name, text] of Object.entries(schedules)) calculators[name] = FeeCalculator.fromSchedule(text);
  const answers = nativeAnswers(askable);
  askable.forEach((entry, index) => nativeAnswer.set(entry, answers[index]));
});

/** The answer as the golden files write it: options by method, and their ranking. */
const byMethod = (answer) => ({
  ...answer,
  options: Object.fromEntries(answer.options.map((option) => [option.method, option])),
  ranking: answer.options.map(({ method }) => method),
});

function orderFailure(entry) {
  const text = answerText(() => calculators[entry.schedule ?? "standard"].compare(JSON.parse(entry.text)));
  const { result, error } = JSON.parse(text);
  if (result && !entry.answer) return "was answered";
  if (error && !entry.problems) return `was refused: ${text}`;
  return (result ? difference(entry.answer, byMethod(result), "answer") : problemsDiffer(entry.problems, error.problems))
    ?? (text === nativeAnswer.get(entry) ? undefined : `the native answer is\n${nativeAnswer.get(entry)}\nthe answer here is\n${text}`);
}

function questionFailure(entry) {
  const { result, error } = JSON.parse(answerText(() => calculators[entry.schedule ?? "standard"][entry.ask](JSON.parse(entry.text))));
  if (result && !entry.answer) return "was answered";
  if (error && !entry.problems) return `was refused: ${JSON.stringify(error)}`;
  return result ? difference(entry.answer, result, "answer") : problemsDiffer(entry.problems, error.problems);
}

const report = (entry, failure) => failure && `${entry.because}\n  asked: ${entry.text}\n  ${failure}`;

for (const topic of new Set(orderCases.map((entry) => entry.topic))) {
  test(`${topic}, as worked out and as native`, () => {
    const cases = askable.filter((entry) => entry.topic === topic);
    assert.ok(cases.length > 0);
    assert.deepEqual(cases.map((entry) => report(entry, orderFailure(entry))).filter(Boolean), []);
  });
}

for (const topic of new Set(questionCases.map((entry) => entry.topic))) {
  test(`${topic}, as worked out`, () => {
    const cases = questionCases.filter((entry) => entry.topic === topic);
    assert.deepEqual(cases.map((entry) => report(entry, questionFailure(entry))).filter(Boolean), []);
  });
}

// What two JSON readers could take differently; each as one member of an order that is sound but for it.
const MEMBERS = [
  ...["1e21", "12345678901234567890123", "123456789012345680000", "0.0000001", "5e-324", "1e-400", "9e-7", "-1.5e-9", "1.2345678901234567e-12", "1.7976931348623157e308", "-0", "1E+2", "0.1e1",
    "4.35", "9007199254740993", "0.1000000000000000055", "999999999999.999"].map((number) => `"amount":${number}`),
  `"amount":"5","amount":"6"`,
  String.raw`"amount":"\u0000\u001f\u007f\u2028\ud83d\ude00\"\\/"`,
  `"amount":"${"1".repeat(200_000)}"`,
  `"amount":${"[".repeat(126)}${"]".repeat(126)}`,
  `"__proto__":{"country":"US"}`,
  `"terms":{"__proto__":{"fee":"1"}}`,
  String.raw`"b\u00e9":1,"a\ud83d\ude00":1,"a\uffff":2,"10":1,"2":1`,
  String.raw`"country":"\u0130T"`,
  `"holidays":[${Array(10_001).fill('"2026-01-01"')}]`,
  `"holidays":["2026-11-24","2026-11-23","2026-11-24"]`,
];

test("odd but sound JSON is read as native reads it", () => {
  const cases = MEMBERS.map((member) => ({ text: `{"amount":"5","currency":"USD",${member}}` }));
  const answers = cases.map(({ text }) => answerText(() => calculators.standard.compare(JSON.parse(text))));
  assert.deepEqual(answers, nativeAnswers(cases));
});

const refusal = (schedule) => JSON.parse(answerText(() => FeeCalculator.fromSchedule(schedule).compare({}))).error;

test("invalid schedules, as objects and as text, as worked out and as native", () => {
  const folder = mkdtempSync(join(tmpdir(), "checkout-fees-"));
  const file = join(folder, "schedule.json");
  for (const { because, text, problems } of scheduleCases) {
    const found = refusal(text);
    assert.equal(problemsDiffer(problems, found.problems), undefined, because);
    writeFileSync(file, text);
    const { status, stdout } = native(["schedule", "check", file, "--json"]);
    assert.equal(status, 1, because);
    const { error } = JSON.parse(stdout);
    if (isJson(text)) {
      assert.deepEqual(found, error, because);
      if (typeof JSON.parse(text) !== "string") assert.deepEqual(refusal(JSON.parse(text)), error, because);
    } else {
      // only the native reader says where
      assert.deepEqual({ ...found, message: "", problems: [] }, { ...error, message: "", problems: [] }, because);
      assert.ok(error.message.startsWith(found.message), because);
    }
  }
  rmSync(folder, { recursive: true });
});

test("sound schedules say of themselves, as text and as objects, the same", () => {
  for (const [name, text] of Object.entries(schedules)) {
    assert.deepEqual(FeeCalculator.fromSchedule(JSON.parse(text)).schedule, calculators[name].schedule, name);
  }
});

test("no golden case is passed over", () => {
  assert.equal(orderCases.length + questionCases.length + scheduleCases.length, CASES);
  assert.equal(orderCases.length - askable.length, NATIVE_ONLY);
});
