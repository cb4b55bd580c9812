// Requests and schedules at their bounds: read, and one larger refused by the name of the bound before more work is done.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { FeeCalculator, init } from "../../pkg/node.js";

const BYTES = 1_048_576, LEVELS = 127, MEMBERS = 20_000, VALUES = 250_000;

let calculator;
before(async () => {
  await init();
  calculator = FeeCalculator.standard();
});

function problems(call) {
  try {
    call();
  } catch (error) {
    return error.problems.map(({ code, field, message }) => [code, field, message]);
  }
  return [];
}

/** In descending order, as names that are not numbers come. */
const object = (members) => Object.fromEntries(Array.from({ length: members }, (_, place) => [`m${1_000_000 - place}`, 0]));
function deep(levels) {
  let value = [];
  for (let level = 1; level < levels; level++) value = [value];
  return value;
}

const CASES = [
  // the largest that is read,            one that is larger,                    the bound
  [() => deep(LEVELS - 1),                () => deep(LEVELS),                    `${LEVELS} levels of lists and objects`],
  [() => object(MEMBERS),                 () => object(MEMBERS + 1),             `${MEMBERS} members in an object`],
  // the object itself, its two other members and the list are values, too
  [() => Array(VALUES - 4).fill(null),    () => Array(VALUES - 1).fill(null),    `${VALUES} values`],
  [() => "x".repeat(BYTES - 100),         () => "x".repeat(BYTES),               `${BYTES} bytes`],
  [() => "€".repeat(BYTES / 3 - 100),     () => "€".repeat(BYTES / 3),           `${BYTES} bytes`],
  [() => 1e308,                           () => Array(4_000).fill(1e308),        `${BYTES} bytes`],
];

for (const [read, refused, bound] of CASES) {
  test(`at most ${bound}`, () => {
    const order = (more) => problems(() => calculator.compare({ amount: "5000", currency: "USD", more }));
    const schedule = (more) => problems(() => FeeCalculator.fromSchedule({ more }));
    assert.deepEqual(order(read()).map(([code, field]) => [code, field]), [["field-unknown", "more"]]);
    assert.deepEqual(schedule(read())[0].slice(0, 2), ["schedule-invalid", "more"]);
    assert.deepEqual(order(refused()), [["request-malformed", "", `the request has more than ${bound}`]]);
    assert.deepEqual(schedule(refused()), [["schedule-invalid", "", `the schedule has more than ${bound}`]]);
  });
}

test("a schedule's text beyond the bound is not even parsed", () => {
  const { parse } = JSON;
  let parsed = 0;
  JSON.parse = (text, ...others) => {
    parsed = Math.max(parsed, text.length);
    return parse(text, ...others);
  };
  try {
    for (const text of [`{}${" ".repeat(BYTES)}`, `["${"€".repeat(BYTES / 2)}"]`, "[".repeat(2 * BYTES)]) {
      const refused = [["schedule-invalid", "", `the schedule has more than ${BYTES} bytes`]];
      assert.deepEqual(problems(() => FeeCalculator.fromSchedule(text)), refused);
      const [[code, field]] = problems(() => FeeCalculator.fromSchedules([text]));
      assert.deepEqual([code, field], ["schedule-invalid", "[0]"]);
    }
    assert.ok(parsed < BYTES, `${parsed} characters were parsed`);
    problems(() => FeeCalculator.fromSchedule(`{}${" ".repeat(BYTES - 2)}`));
    assert.equal(parsed, BYTES, "the longest text is");
  } finally {
    JSON.parse = parse;
  }
});

test("no member of an object beyond the bound is read, and of a list none beyond the bound of values", () => {
  let read = 0;
  const counting = { get: (target, name) => ((read += 1), target[name]) };
  problems(() => calculator.compare({ terms: new Proxy(object(MEMBERS + 1), counting) }));
  // what kind of object it is
  assert.ok(read <= 2, `${read} members were read`);
  read = 0;
  problems(() => calculator.compare({ holidays: new Proxy(Array(2 * VALUES).fill(0), counting) }));
  assert.ok(read <= 2 * VALUES + 10, `${read} entries were read`); // each with the list's length
});

test("members are reported in the order of their names, as the native reader sorts them", () => {
  const names = ["\uffff", "b", "\u{1f642}", "a", "10", "2"];
  const order = Object.fromEntries(names.map((name) => [name, 0]));
  const found = problems(() => calculator.compare({ amount: "5000", currency: "USD", ...order }));
  assert.deepEqual(found.map(([, field]) => field), ["10", "2", "a", "b", "\u{1f642}", "\uffff"]);
});
