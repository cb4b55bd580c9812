// One input on one function of the package: prints the seconds and the megabytes that it takes beyond those before.
import { readFileSync } from "node:fs";
import { writeAnswer } from "../../pkg/element/answer.js";
import { FeeCalculator, init, scheduleDiff } from "../../pkg/node.js";

const [surface, path] = process.argv.slice(2);
const text = readFileSync(path, "utf8");
await init();
const standard = FeeCalculator.standard();
const order = { currency: "EUR", country: "FR" };
const range = { ...order, from: "1", to: "9999" };
const own = (ask) => () => ask(FeeCalculator.fromSchedule(text));
/** What is no JSON is given as it is. */
const request = () => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};
const ASK = {
  compare: () => standard.compare(request()), plan: () => standard.plan(request()),
  answer: () => writeAnswer(standard, request(), { locale: "en" }),
  fromSchedule: () => FeeCalculator.fromSchedule(text),
  map: own((calculator) => calculator.cheapestByAmount(range)), chart: own((calculator) => calculator.chart({ ...range, width: 640 }, () => "a label")),
  afford: own((calculator) => calculator.affordable({ ...order, budget: "5000" })), curves: own((calculator) => calculator.curves({ ...range, points: 10_000 })),
  diff: () => scheduleDiff(...JSON.parse(text)), understand: () => standard.understand(text, { today: "2026-11-23" }),
};
const before = process.resourceUsage().maxRSS;
const start = performance.now();
try {
  await ASK[surface.replace("node, ", "")]();
} catch (error) {
  if (error.name !== "CheckoutFeesError") throw error;
}
console.log(JSON.stringify({ seconds: (performance.now() - start) / 1000, megabytes: (process.resourceUsage().maxRSS - before) / 1000 }));
