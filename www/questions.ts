// Loaded when a question beyond one order's comparison comes up: the whole core, and the views of its answers.
import "./define.ts"; // as in views/detail.ts: what is shared stays in one file

export { default as chartStyles } from "../src/chart.css";
export { loadWhole as loadCore } from "./cores/whole.ts";
export { budgetField, budgetTable } from "./views/budget.ts";
export { amountAt, chartTable, picture, placeOf, slider, spanFor } from "./views/chart.ts";
export { chartWords } from "./views/chart-words.ts";
export { planCard } from "./views/plan.ts";
