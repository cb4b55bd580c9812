// Loaded when a question beyond one order's comparison comes up: the whole core, and the views of its answers.
import "./define.ts"; // as in views/detail.ts: what is shared stays in one file
import { FeeCalculator, initSync } from "../pkg/checkout_fees.js";
import address from "../pkg/checkout_fees_bg.wasm";
import { compile, once } from "./core.ts";

export { default as chartStyles } from "../src/chart.css";
export { budgetField, budgetTable } from "./views/budget.ts";
export { amountAt, chartTable, picture, placeOf, slider, spanFor } from "./views/chart.ts";
export { chartWords } from "./views/chart-words.ts";
export { planCard } from "./views/plan.ts";

export const loadCore = once(async () => {
  initSync({ module: await compile(address) });
  return FeeCalculator.standard();
});
