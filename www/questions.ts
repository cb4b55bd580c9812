// Loaded when a question beyond one order's comparison comes up: the whole core, and the views of its answers.
import "./define.ts"; // as in views/detail.ts: what is shared stays in one file
import { FeeCalculator, initSync } from "../pkg/checkout_fees.js";
import address from "../pkg/checkout_fees_bg.wasm";
import { compile, keyOf, once, only, type Numbers } from "./core.ts";

export { default as chartStyles } from "../src/chart.css";
export { budgetField, budgetTable } from "./views/budget.ts";
export { amountAt, chartTable, picture, placeOf, slider, spanFor } from "./views/chart.ts";
export { chartWords } from "./views/chart-words.ts";
export { planCard } from "./views/plan.ts";

/** How long a schedule may take to come. */
const PATIENCE = 20_000;

/** Whether a schedule is given itself, and not its address. */
const isJson = (schedule: string) => /^\s*{/.test(schedule);

/** How many calculators are kept for who asks for one next: a schedule in the making is a new one with each figure. */
const KEPT = 12;

const initialise = once(async () => initSync({ module: await compile(address) }));
const calculators = new Map<string, () => Promise<FeeCalculator>>();

/** The calculator that answers every question, loaded once for all elements. */
export function loadCore(numbers: Numbers): Promise<FeeCalculator> {
  const key = keyOf(numbers);
  if (!calculators.has(key)) calculators.set(key, once(() => load(numbers)));
  for (const oldest of [...calculators.keys()].slice(0, -KEPT)) calculators.delete(oldest);
  return calculators.get(key)!();
}

async function load(numbers: Numbers) {
  const { schedule } = numbers;
  const [text] = await Promise.all([schedule && !isJson(schedule) ? fetchText(schedule) : schedule, initialise()]);
  return only(text ? FeeCalculator.fromSchedule(text) : FeeCalculator.standard(), numbers);
}

async function fetchText(address: string) {
  const response = await fetch(new URL(address, document.baseURI), { signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return response.text();
}
