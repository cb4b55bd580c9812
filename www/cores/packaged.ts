// For the npm package: the addresses written so that bundlers follow them.
import { FeeCalculator, bankHolidays, initSync } from "../../pkg/compare/checkout_fees.js";
import { compile, once } from "./compile.ts";

export const loadCompare = once(async () => {
  initSync({ module: await compile(new URL("./checkout_fees_compare.wasm", import.meta.url)) });
  return { FeeCalculator, bankHolidays };
});

export const loadQuestions = once(async () => {
  const { initSync, ...questions } = await import("./packaged-questions.ts");
  initSync({ module: await compile(new URL("./checkout_fees_questions.wasm", import.meta.url)) });
  return questions;
});

/** No page is known to stand beside. */
export const home = undefined;
