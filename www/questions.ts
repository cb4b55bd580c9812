// What is asked beyond one order's comparison: the whole core, loaded when the first such question comes up.
import { FeeCalculator, initSync } from "../pkg/checkout_fees.js";
import address from "../pkg/checkout_fees_bg.wasm";
import { compile, once } from "./core.ts";

export const loadQuestions = once(async () => {
  initSync({ module: await compile(address) });
  return FeeCalculator.standard();
});

export type Questions = FeeCalculator;
