// The golden files, worked out by hand, and what the native build answers to their cases: what every
// other surface must answer, too.
import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";

export const ROOT = resolve(import.meta.dirname, "../..");
export const CLI = join(ROOT, process.env.CARGO_TARGET_DIR ?? "target", "debug/checkout-fees");
const FOLDER = join(ROOT, "tests/golden");
const SCHEDULES = "invalid-schedules";
const DEADLINES = "deadlines";
/** The files that do not ask `compare`, and what they ask. */
const QUESTIONS = { plan: "plan", "cheapest-by-amount": "cheapestByAmount", affordable: "affordable" };

const topics = readdirSync(FOLDER).filter((name) => name.endsWith(".json")).map((name) => name.slice(0, -5));
const read = (topic) => JSON.parse(readFileSync(join(FOLDER, `${topic}.json`), "utf8")).cases;

export function isJson(text) {
  try {
    return JSON.parse(text), true;
  } catch {
    return false;
  }
}

const casesOf = (isWanted) => topics.filter((topic) => topic !== SCHEDULES && topic !== DEADLINES && isWanted(topic)).flatMap((topic) =>
  read(topic).map((entry) => ({ topic, ...entry, text: (entry.text ?? JSON.stringify(entry.order)).trim() })));

/** Every case that asks `compare` by an order, its question as the `text` of it, on one line. */
export const orderCases = casesOf((topic) => !Object.hasOwn(QUESTIONS, topic));

/** Every case that asks something else: `ask` is the call. */
export const questionCases = casesOf((topic) => Object.hasOwn(QUESTIONS, topic)).map((entry) => ({ ...entry, ask: QUESTIONS[entry.topic] }));

/** Those that can be asked in JavaScript, which has no object for what is not JSON. */
export const askable = orderCases.filter(({ text }) => isJson(text));

/** Every case that is a schedule, as the `text` of it. */
export const scheduleCases = read(SCHEDULES).map((entry) => ({ ...entry, text: entry.text ?? JSON.stringify(entry.schedule) }));

/** Every case that asks for deadlines, its question as the `text` of it. */
export const deadlineCases = read(DEADLINES).map((entry) => ({ ...entry, text: entry.text ?? JSON.stringify(entry.known) }));

/** The schedules that cases name, by that name, as text. */
export const schedules = Object.fromEntries([...new Set([...orderCases, ...questionCases].map(({ schedule }) => schedule))]
  .filter(Boolean).map((name) => [name, readFileSync(join(FOLDER, name), "utf8")]));

/** Runs the command line, which must have been built. */
export function native(args, input) {
  const { error, status, stdout, stderr } = spawnSync(CLI, args, { input, encoding: "utf8", maxBuffer: 2 ** 27 });
  if (error) throw new Error(`${CLI} does not run, make test-node builds it`, { cause: error });
  return { status, stdout, stderr };
}

/** The native answer of each case, in order, as JSON text: `{"result":…}` or `{"error":…}`. */
export function nativeAnswers(cases) {
  const answers = new Map();
  for (const name of new Set(cases.map(({ schedule }) => schedule))) {
    const asked = cases.filter(({ schedule }) => schedule === name);
    const flags = name ? ["--schedule", join(FOLDER, name)] : [];
    const lines = native(["batch", ...flags], asked.map(({ text }) => text).join("\n")).stdout.trimEnd().split("\n");
    if (lines.length !== asked.length) throw new Error(`${lines.length} answers to ${asked.length} orders`);
    asked.forEach((entry, index) => answers.set(entry, lines[index].replace(`{"line":${index + 1},`, "{")));
  }
  return cases.map((entry) => answers.get(entry));
}
