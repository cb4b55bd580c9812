// Whatever is handed in, a call answers or throws a CheckoutFeesError, and the next one is answered as ever.
import assert from "node:assert/strict";
import { before, beforeEach, afterEach, test } from "node:test";
import { FeeCalculator, init } from "../../pkg/node.js";

const ORDER = { amount: "5000", currency: "USD", country: "US" };
const MILLION = 1_000_000;

let wasm, calculator, answer;
before(async () => {
  wasm = await init();
  calculator = FeeCalculator.standard();
  answer = calculator.compare(ORDER);
});
const isStillRight = () => assert.deepEqual(calculator.compare(ORDER), answer);
beforeEach(isStillRight);
afterEach(isStillRight);

function refusal(call) {
  try {
    call();
  } catch (error) {
    assert.ok(error instanceof Error && error.name === "CheckoutFeesError", `threw ${error?.stack ?? String(error)}`);
    const { code, field, message, problems } = error;
    assert.deepEqual({ code, field, message }, problems[0]);
    for (const problem of problems) for (const name of ["code", "field", "message"]) assert.equal(typeof problem[name], "string");
    return error;
  }
  assert.fail("was not refused");
}

const fail = () => { throw new RangeError("not yours"); };
const throwing = (trap, target = { ...ORDER }) => new Proxy(target, { [trap]: fail });
const lengthOf = (length) => new Proxy([], { get: (_, name) => (name === "length" ? length : "2026-11-23") });
const endless = () => new Proxy({}, {
  ownKeys: () => ["a"],
  getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
  get: endless,
});
function revoked() {
  const { proxy, revoke } = Proxy.revocable({}, {});
  return revoke(), proxy;
}
function cyclic() {
  const order = { ...ORDER };
  return Object.assign(order, { terms: order });
}
function deep(levels, wrap = (inner) => ({ a: inner })) {
  let value = {};
  for (let level = 0; level < levels; level++) value = wrap(value);
  return value;
}
class Getters {
  get amount() { return "5000"; }
  get currency() { return "USD"; }
}

/** Too large, too deep, or not to be looked into. */
const UNREADABLE = ["request-malformed", ""];
const NO_OBJECT = ["request-malformed", ""];
const EMPTY = ["field-missing", "amount"];
const values = [
  // a value,                      made by,                                     its code and field as an order
  ["undefined",                    () => undefined,                             NO_OBJECT],
  ["null",                         () => null,                                  NO_OBJECT],
  ["a number",                     () => 5000,                                  NO_OBJECT],
  ["NaN",                          () => NaN,                                   NO_OBJECT],
  ["a boolean",                    () => true,                                  NO_OBJECT],
  ["a BigInt",                     () => 5000n,                                 NO_OBJECT],
  ["text",                         () => "5000 USD",                            NO_OBJECT],
  ["a lone surrogate",             () => "\ud800",                              NO_OBJECT],
  ["1 MB of text",                 () => "x".repeat(MILLION),                   NO_OBJECT],
  ["30 MB of text",                () => "€".repeat(10 * MILLION),              UNREADABLE],
  ["a symbol",                     () => Symbol("order"),                       NO_OBJECT],
  ["a function",                   () => () => ORDER,                           NO_OBJECT],
  ["a list",                       () => [],                                    NO_OBJECT],
  ["a list of an order",           () => [ORDER],                               NO_OBJECT],
  ["a list of a million",          () => Array(MILLION).fill(1),                NO_OBJECT],
  ["a list of a thousand million", () => Array(1000 * MILLION),                 UNREADABLE],
  ["a list that says so",          () => lengthOf(2 ** 32 - 1),                 UNREADABLE],
  ["a list that contains itself",  () => { const list = []; return list.push(list), list; }, UNREADABLE],
  ["a list 10,000 deep",           () => deep(10_000, (inner) => [inner]),      UNREADABLE],
  ["an object 10,000 deep",        () => deep(10_000),                          UNREADABLE],
  ["an object without end",        endless,                                     UNREADABLE],
  ["an object within itself",      cyclic,                                      UNREADABLE],
  ["10,000 members",               () => Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`m${i}`, i])), EMPTY],
  ["a member's name of 2 MB",      () => ({ ...ORDER, ["k".repeat(2 * MILLION)]: 1 }), UNREADABLE],
  ["a date",                       () => new Date(),                            NO_OBJECT],
  ["a Map",                        () => new Map(Object.entries(ORDER)),        NO_OBJECT],
  ["a Set",                        () => new Set([1]),                          NO_OBJECT],
  ["a regular expression",         () => /5000/,                                NO_OBJECT],
  ["a promise",                    () => Promise.resolve(ORDER),                NO_OBJECT],
  ["an error",                     () => new Error("order"),                    NO_OBJECT],
  ["a calculator",                 () => calculator,                            EMPTY],
  ["bytes",                        () => new Uint8Array(3),                     NO_OBJECT],
  ["inherited members",            () => Object.create(ORDER),                  EMPTY],
  ["a class with getters",         () => new Getters(),                         EMPTY],
  ["an own __proto__",             () => JSON.parse('{"__proto__":{"amount":"5"}}'), EMPTY],
  ["a getter that throws",         () => ({ ...ORDER, get country() { return fail(); } }), UNREADABLE],
  ["a proxy: get throws",          () => throwing("get"),                       UNREADABLE],
  ["a proxy: ownKeys throws",      () => throwing("ownKeys"),                   UNREADABLE],
  ["a proxy: descriptors throw",   () => throwing("getOwnPropertyDescriptor"),  UNREADABLE],
  ["a proxy: ownKeys lies",        () => new Proxy({}, { ownKeys: () => [1] }), UNREADABLE],
  ["a proxy: undefined is thrown", () => new Proxy({}, { ownKeys() { throw undefined; } }), UNREADABLE],
  ["a revoked proxy",              revoked,                                     UNREADABLE],
  ["a list whose length throws",   () => throwing("get", []),                   UNREADABLE],
  ["toJSON, which is not called",  () => ({ ...ORDER, toJSON: fail }),          ["field-unknown", "toJSON"]],
  ["a member named constructor",   () => ({ ...ORDER, constructor: 1 }),        ["field-unknown", "constructor"]],
  ["a lone surrogate as a name",   () => ({ ...ORDER, "\udfff": 1 }),           ["field-unknown", "\ufffd"]],
  ["a byte order mark in a name",   () => ({ ...ORDER, "\ufeffx": 1 }),         ["field-unknown", "\ufffdx"]],
];

for (const [name, make, [code, field]] of values) {
  test(`an order: ${name}`, () => {
    const error = refusal(() => calculator.compare(make()));
    assert.deepEqual([error.code, error.field], [code, field]);
  });
  test(`a schedule: ${name}`, () => assert.equal(refusal(() => FeeCalculator.fromSchedule(make())).code, "schedule-invalid"));
}

test("any other question: what is no order is no question either, and the same is wrong with it", () => {
  const asks = { plan: "amount", cheapestByAmount: "from", affordable: "budget", curves: "from" };
  for (const [name, make, [code, field]] of values) {
    for (const [ask, first] of Object.entries(asks)) {
      const { problems } = refusal(() => calculator[ask](make()));
      const wanted = field === "amount" ? first : field;
      assert.ok(problems.some((problem) => problem.code === code && problem.field === wanted), `${ask}: ${name}`);
    }
  }
});

const members = [
  // a member,     its value,                              the code,              and the field of the first problem
  ["terms",        () => new Map([["wire-transfer", { fee: "20" }]]), "field-invalid", "terms"],
  ["amount",       () => NaN,                              "amount-malformed",    "amount"],
  ["amount",       () => Infinity,                         "amount-malformed",    "amount"],
  ["amount",       () => -Infinity,                        "amount-malformed",    "amount"],
  ["amount",       () => -5n,                              "amount-not-positive", "amount"],
  ["amount",       () => 10n ** 5000n,                     "amount-too-large",    "amount"],
  ["amount",       () => "9".repeat(MILLION),              "amount-too-large",    "amount"],
  ["amount",       () => "9".repeat(2 * MILLION),          ...UNREADABLE],
  ["amount",       () => undefined,                        "field-missing",       "amount"],
  ["amount",       () => Symbol("5000"),                   "field-invalid",       "amount"],
  ["amount",       () => fail,                             "field-invalid",       "amount"],
  ["amount",       () => new Number(5000),                 "field-invalid",       "amount"],
  ["amount",       () => ({ toString: fail }),             "field-invalid",       "amount"],
  ["amount",       () => deep(10_000),                     ...UNREADABLE],
  ["currency",     () => "\ud800",                         "currency-unknown",    "currency"],
  ["currency",     () => "US\0",                           "currency-unknown",    "currency"],
  ["country",      revoked,                                ...UNREADABLE],
  ["business",     () => 1,                                "field-invalid",       "business"],
  ["payOn",        () => new Date(NaN),                    "field-invalid",       "payOn"],
  ["holidays",     () => new Uint8Array(3),                "field-invalid",       "holidays"],
  ["holidays",     () => Array(MILLION).fill("2026-11-23"), ...UNREADABLE],
  ["holidays",     () => Array(20_000).fill("2026-11-23"), "field-invalid",       "holidays"],
  ["holidays",     () => [, "2026-11-23", ,],              "field-invalid",       "holidays[0]"],
  ["holidays",     () => Array(1000 * MILLION),            ...UNREADABLE],
  ["holidays",     () => throwing("get", []),              ...UNREADABLE],
  ["holidays",     () => lengthOf(1000 * MILLION),         ...UNREADABLE],
  ["rates",        () => JSON.parse('{"__proto__":1}'),    "currency-unknown",    "rates.__proto__"],
  ["rates",        () => ({ EUR: NaN }),                   "rate-invalid",        "rates.EUR"],
  ["terms",        () => ({ constructor: {} }),            "term-invalid",        "terms.constructor"],
  ["terms",        () => ({ card: { rate: fail } }),       "term-invalid",        "terms.card.rate"],
  ["terms",        () => ({ card: throwing("ownKeys") }),  ...UNREADABLE],
];

for (const [member, make, code, field] of members) {
  test(`an order with ${member}: ${make.name || make.toString().slice(6, 60)}`, () => {
    const error = refusal(() => calculator.compare({ ...ORDER, [member]: make() }));
    assert.deepEqual([error.code, error.field], [code, field]);
  });
}

test("what holds the members of an order is an order", () => {
  const holders = [
    Object.freeze({ ...ORDER }), Object.assign(Object.create(null), ORDER), Object.assign(new (class Own {})(), ORDER),
    new Proxy(ORDER, {}), { ...ORDER, [Symbol("mine")]: 1 }, { ...ORDER, amount: 5000n }, Object.defineProperty({ ...ORDER }, "hidden", { value: 1 }),
  ];
  for (const holder of holders) assert.deepEqual(calculator.compare(holder), answer);
});

test("text of several lines, and what looks like their marks, crosses as it is, line breaks marked", () => {
  for (const text of ["\n", "U\n", "\nS", "U\n\\S", "]\n}", "\r\n\"", "\\", "#5\nn", "\u2028\n€"]) {
    const { problems } = refusal(() => calculator.compare({ ...ORDER, currency: text, [text]: [text] }));
    const marked = text.replace(/[\n\r\u2028]/g, "\ufffd");
    assert.deepEqual(problems.map(({ field }) => field), ["currency", marked]);
    for (const { message } of problems) assert.ok(message.startsWith(`\`${marked}\` is not `), message);
  }
});

test("an answer is plain data of its own", () => {
  const order = { ...ORDER, amount: "50100", currency: "EUR", terms: { card: {}, "pay-later": { months: 2 } }, rates: { EUR: "1.1" }, holidays: ["2026-11-23"], payOn: "2026-11-20" };
  const wanted = JSON.stringify(calculator.compare(order)), found = calculator.compare(order);
  assert.deepEqual(structuredClone(found), JSON.parse(wanted));
  assert.deepEqual(found, JSON.parse(wanted));
  const seen = new Set();
  const spoil = (value) => {
    if (typeof value !== "object" || value === null) return;
    assert.ok(!seen.has(value), "one object stands in two places");
    seen.add(value);
    assert.ok([Object.prototype, Array.prototype].includes(Object.getPrototypeOf(value)));
    for (const name of Reflect.ownKeys(value)) {
      spoil(value[name]);
      if (name !== "length") assert.ok(delete value[name], name);
    }
  };
  spoil(found);
  assert.equal(JSON.stringify(calculator.compare(order)), wanted);
});

test("a calculator that was freed throws a plain Error", () => {
  const freed = FeeCalculator.standard();
  freed.free();
  for (const call of [() => freed.compare(ORDER), () => freed.schedule, () => freed.free(), () => new FeeCalculator().compare(ORDER)]) {
    assert.throws(call, (error) => error.constructor === Error && error.name === "Error");
    isStillRight();
  }
});

test("a hundred thousand calls leave nothing behind", () => {
  const calls = [
    // every,  a call
    [1,        () => calculator.compare({})],
    [2,        () => calculator.compare({ ...ORDER, amount: "x", terms: { card: { fee: 1 } }, more: [1, { a: "b" }] })],
    [4,        () => calculator.compare(throwing("get"))],
    [4,        () => calculator.compare({ ...ORDER, holidays: throwing("get", []) })],
    [4,        () => calculator.compare(revoked())],
    [4,        () => FeeCalculator.fromSchedule("{")],
    [8,        () => calculator.compare(ORDER)],
    [50,       () => FeeCalculator.fromSchedule({ id: "mine" })],
    [50,       () => calculator.schedule],
    [500,      () => FeeCalculator.standard().free()],
  ];
  let called = 0;
  const round = (wanted) => {
    for (let turn = 1; called < wanted; turn++) {
      for (const [every, call] of calls.filter(([every]) => turn % every === 0)) {
        called++;
        try { call(); } catch (error) { assert.equal(error.name, "CheckoutFeesError", String(error)); }
      }
    }
  };
  const held = () => [wasm.memory.buffer.byteLength, wasm.__wbindgen_externrefs.length];
  round(5000);
  const warm = held();
  round(105_000);
  assert.deepEqual(held(), warm);
});
