// Loaded when a question beyond one order's comparison comes up: its core, and the views of its answers.
import "./define.ts"; // as in views/detail.ts: what is shared stays in one file
import { keyOf, only, type Core, type Numbers } from "./core.ts";
import { once } from "./cores/compile.ts";
import { loadQuestions } from "./cores/questions.ts";
import type { FeeCalculator } from "../pkg/questions/checkout_fees.js";

export { default as chartStyles } from "../src/chart.css";
export { budgetField, budgetTable } from "./views/budget.ts";
export { amountAt, chartTable, picture, placeOf, slider, spanFor } from "./views/chart.ts";
export { chartWords } from "./views/chart-words.ts";
export { planCard } from "./views/plan.ts";

/** How long a schedule may take to come. */
const PATIENCE = 20_000;

/** As long as a schedule may be. */
const MOST = 2 ** 20;

/** As many schedules as the core takes. */
const MOST_SCHEDULES = 100;

/** Whether a schedule is given itself, and not its address. */
const isJson = (schedule: string) => /^\s*{/.test(schedule);

/** How many cores are kept for who asks for one next: a schedule in the making is a new one with each figure. */
const KEPT = 12;

const cores = new Map<string, () => Promise<Core<FeeCalculator>>>();

/** The core that answers every question by some numbers, loaded once for all elements. */
export function loadQuestionsCore(numbers: Numbers): Promise<Core<FeeCalculator>> {
  const key = keyOf(numbers);
  if (!cores.has(key)) cores.set(key, once(() => load(numbers)));
  for (const oldest of [...cores.keys()].slice(0, -KEPT)) cores.delete(oldest);
  return cores.get(key)!();
}

async function load(numbers: Numbers) {
  const { schedule } = numbers;
  const [texts, { FeeCalculator, bankHolidays }] = await Promise.all([textsOf(schedule ?? ""), loadQuestions()]);
  const [text, second] = texts;
  const all = second ? FeeCalculator.fromSchedules(texts) : text ? FeeCalculator.fromSchedule(text) : FeeCalculator.standard();
  return { calculator: only(all, numbers), bankHolidays };
}

/** The schedule itself, or those at the addresses it is: several are separated by white space. */
async function textsOf(schedule: string) {
  if (isJson(schedule)) return [schedule];
  const addresses = schedule.split(/\s+/).filter(Boolean);
  // none is fetched of a list that the core would refuse
  if (addresses.length > MOST_SCHEDULES) throw new Error(`more than ${MOST_SCHEDULES} schedules`);
  return Promise.all(addresses.map(fetchText));
}

/** Reads no more than a schedule may have: what answers at the address may be anything. */
async function fetchText(address: string) {
  const { ok, url, status, body } = await fetch(new URL(address, document.baseURI), { signal: AbortSignal.timeout(PATIENCE) });
  if (!ok || !body) throw new Error(`${url}: ${status}`);
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  for (let text = ""; ; ) {
    const { done, value } = await reader.read();
    if (done) return text;
    text += value;
    if (text.length <= MOST) continue;
    void reader.cancel();
    throw new Error(`${url}: more than ${MOST} characters`);
  }
}
