// Feeds inputs to every call of the built wasm that takes such a thing. Each answers or throws a CheckoutFeesError, and the
// instance answers as ever after it.
//   node fuzz/wasm.mjs [SECONDS [TARGET…]]   the same with inputs made of those that are kept in fuzz/corpus/ and target/fuzz/found/
import { deepStrictEqual } from "node:assert";
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as compare from "../pkg/compare/checkout_fees.js";
import * as whole from "../pkg/checkout_fees.js";
import * as questions from "../pkg/questions/checkout_fees.js";
import { inputs, targets } from "./corpora.mjs";
import { ROOT } from "../tests/support/golden.js";

/** The modules by their folder in `pkg/`, with the kinds of input that they take. */
export const MODULES = {
  compare: { module: compare, targets: ["orders", "amounts"] },
  questions: { module: questions, targets: ["orders", "schedules", "amounts"] },
  "": { module: whole, targets },
};

const ORDER = { amount: "5000", currency: "USD", country: "US" };
const TIERED = readFileSync(join(ROOT, "tests/golden/schedules/tiered.json"), "utf8");
const [SMALL, LARGE] = ["0.01", "999999999999.99"];
const words = ({ code }) => code;
const messages = ({ id, values }) => `${id} ${Object.values(values).join(" ")}`;

/** What text stands for where it is JSON, else the text. */
function value(text) {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** How a table is written, as `fuzz/src/tables.rs` reads it. */
function tableOf(bytes) {
  const end = bytes.indexOf(10);
  if (end < 1) return;
  const format = bytes.subarray(1, end).toString();
  const first = (names) => names.find((name) => format.includes(name));
  return { separator: bytes[0], numbers: first(["dot", "comma"]) ?? "plain", dates: first(["dmy", "mdy"]) ?? "iso", rest: bytes.subarray(end + 1) };
}

/** An instance of a module, which is fed. */
export function instance(name) {
  const { module } = MODULES[name];
  const exports = module.initSync({ module: readFileSync(join(ROOT, "pkg", name, "checkout_fees_bg.wasm")) });
  const memory = Object.values(exports).find((each) => each instanceof WebAssembly.Memory);   // its name differs
  const { FeeCalculator, ManyOrders } = module;
  const standard = FeeCalculator.standard();
  const calculators = FeeCalculator.fromSchedule ? [standard, FeeCalculator.fromSchedule(TIERED)] : [standard];
  const usual = JSON.stringify(standard.compare(ORDER));

  /** What a call answers, or the problems it is refused for. */
  function outcome(call) {
    try {
      return { result: call() };
    } catch (error) {
      if (error?.name !== "CheckoutFeesError" || !(error.problems?.length > 0)) throw error;
      deepStrictEqual([error.code, error.field, error.message], ["code", "field", "message"].map((part) => error.problems[0][part]));
      return { error };
    }
  }

  function ask(calculator, question) {
    const { result } = outcome(() => calculator.compare(question));
    // what it was understood as is understood as the same
    if (result) deepStrictEqual(calculator.compare(result.order), result);
    for (const name of ["plan", "cheapestByAmount", "affordable", "curves"]) if (calculator[name]) outcome(() => calculator[name](question));
    if (calculator.chart) outcome(() => calculator.chart(question, words));
    if (calculator.written) outcome(() => calculator.written(question, messages));
    if (calculator.question) outcome(() => calculator.question(question, "wire-transfer"));
  }

  function orders(text) {
    const question = value(text);
    for (const calculator of calculators) ask(calculator, question);
    for (const name of ["bankHolidays", "deadlines", "calendarFile"]) if (module[name]) outcome(() => module[name](question));
  }

  function schedules(text) {
    const schedule = value(text);
    const read = Array.isArray(schedule) ? () => FeeCalculator.fromSchedules(schedule) : () => FeeCalculator.fromSchedule(text);
    const { result: calculator } = outcome(read);
    if (!calculator) return;
    if (!Array.isArray(schedule)) FeeCalculator.fromSchedule(schedule).free();
    const { currency } = calculator.schedule;
    for (const amount of [1, 5000, 999_999_999_999]) calculator.compare({ amount, currency, country: "DE", business: true });
    ask(calculator, { amount: "12", currency: "JPY", rates: { JPY: "0.0064" }, rank: "speed" });
    ask(calculator, { currency, from: SMALL, to: LARGE });
    ask(calculator, { currency, from: "1", to: "300000", width: 640 });
    ask(calculator, { currency, budget: "777" });
    if (module.scheduleDiff && !Array.isArray(schedule)) {
      const { changes, answers } = module.scheduleDiff(schedule, text);
      deepStrictEqual([changes, answers], [[], []]);
      module.scheduleDiff(TIERED, schedule);
    }
    calculator.free();
  }

  function tables(bytes) {
    const table = tableOf(bytes);
    if (!table) return;
    const { separator, numbers, dates, rest } = table;
    const detected = JSON.parse(module.detectTable(rest, true, separator, true));
    const columns = detected.columns.map(({ name }) => (name.startsWith("Column ") ? "" : name));
    if (columns.length === 0) return;
    const rows = rest.subarray(detected.start);
    const many = ManyOrders.of(standard, columns, separator, numbers, dates);
    if (!many) return;
    const [count, , ...failed] = many.answer(rows);
    const { orders, refused } = JSON.parse(many.totals());
    deepStrictEqual([orders, refused], [count, failed.length]);
    const told = JSON.parse(many.rows(rows, Uint32Array.from({ length: count }, (_, place) => place)));
    deepStrictEqual([told.length, told.filter(({ answer }) => !answer).length], [count, failed.length]);
    many.csvHeading(columns);
    many.csv(rows, 1);
    many.free();
    // block by block
    const end = module.endOfRecords(rows, separator, false);
    const blocks = ManyOrders.of(standard, columns, separator, numbers, dates);
    for (const block of [rows.subarray(0, end), rows.subarray(end)]) blocks.answer(block);
    deepStrictEqual(JSON.parse(blocks.totals()).orders, count);
    blocks.free();
  }

  function questions(text) {
    const { result } = outcome(() => standard.understand(text, { today: "2026-11-23" }));
    if (!result) return;
    const { order, method, question } = result;
    // without a currency that of the country is assumed, whether none was said or too many
    if (order.currency || !order.amount || !order.country) deepStrictEqual(standard.understand(question).order, order);
    standard.question(order, method ?? undefined);
    outcome(() => standard.compare(order));
  }

  function amounts(line) {
    const [, code, text] = /^(\S*?) (.*)$/s.exec(line) ?? [, "USD", line];
    ask(standard, { amount: text, currency: code });
    ask(standard, { amount: Number(text), currency: code, initialPayment: text, rates: { [code]: text } });
    if (module.detectTable) JSON.parse(module.detectTable(new TextEncoder().encode(`amount,currency,payOn\n${text}`), true));
  }

  const feed = { orders, schedules, tables, questions, amounts };
  return {
    /** An input of a target: bytes of a table, else text. */
    feed(target, input) {
      feed[target](input);
      deepStrictEqual(JSON.stringify(standard.compare(ORDER)), usual);
    },
    bytes: () => memory.buffer.byteLength,
  };
}

/** Numbers below a bound, the same ones from the same seed (xorshift). */
function diceOf(seed) {
  let state = seed | 1;
  return (end) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % end;
  };
}

/** An input that is made of two: a part left out, doubled, taken from the other or changed. */
function made(one, other, dice) {
  const [from, to] = [dice(one.length + 1), dice(one.length + 1)].sort((a, b) => a - b);
  const short = Math.min(to, from + 1 + dice(8));
  const other1 = dice(other.length + 1);
  const part = other.subarray(other1, other1 + dice(16));
  const middle = [[], one.subarray(from, short), part, Buffer.from(String(dice(1e9) / 10 ** dice(9))), Buffer.of(dice(256))][dice(5)];
  return Buffer.concat([one.subarray(0, from), ...(dice(2) ? [one.subarray(from, short)] : []), Buffer.from(middle), one.subarray(short)]);
}

/** For so many seconds; how many inputs it was, or the one that failed. */
function run(target, seconds, seed) {
  const folder = join(ROOT, "target/fuzz/found", target);
  const paths = existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
  const found = paths.filter(existsSync).map((path) => readFileSync(path));   // fuzzing may go on beside this
  const pool = [...inputs(target).map((input) => Buffer.from(input)), ...found];
  const fed = Object.entries(MODULES).filter(([, { targets }]) => targets.includes(target)).map(([name]) => instance(name));
  const dice = diceOf(seed);
  const end = performance.now() + seconds * 1000;
  let count = 0;
  const feed = (bytes) => {
    count += fed.length;
    const input = target === "tables" ? bytes : bytes.toString();
    try {
      for (const each of fed) each.feed(target, input);
    } catch (error) {
      const failed = join(ROOT, "target/fuzz/failed", target);
      mkdirSync(failed, { recursive: true });
      writeFileSync(join(failed, "wasm"), bytes);
      throw new Error(`by ${JSON.stringify(input.toString())}`, { cause: error });
    }
  };
  pool.forEach(feed);
  const warm = fed.map((each) => each.bytes());
  while (performance.now() < end) feed(made(pool[dice(pool.length)], pool[dice(pool.length)], dice));
  const grown = fed.map((each, place) => each.bytes() - warm[place]);
  console.log(`${target}: ${count} inputs through ${fed.length} modules from ${pool.length}, memory ${warm} bytes and ${grown} more`);
}

if (process.argv[1] === import.meta.filename) {
  const [seconds = "60", ...chosen] = process.argv.slice(2);
  for (const target of chosen.length ? chosen : targets) run(target, Number(seconds), Date.now());
}
