// The core that answers what the element asks: another file of wasm, fetched when the first question comes up.
import { FeeCalculator, bankHolidays, initSync } from "../../pkg/questions/checkout_fees.js";
import address from "../../pkg/questions/checkout_fees_bg.wasm";
import { compile, once } from "./compile.ts";

export const loadQuestions = once(async () => {
  initSync({ module: await compile(new URL(address as unknown as string, import.meta.url)) });
  return { FeeCalculator, bankHolidays };
});
