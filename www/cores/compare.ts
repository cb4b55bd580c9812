// The core of the first view, which only compares by the bundled schedule: a file of wasm beside the script.
import { FeeCalculator, bankHolidays, initSync } from "../../pkg/compare/checkout_fees.js";
import address from "../../pkg/compare/checkout_fees_bg.wasm";
import { compile, once } from "./compile.ts";

/** Beside it is what else was built. */
export const home: URL | undefined = new URL(address as unknown as string, import.meta.url);

export const loadCompare = once(async () => {
  initSync({ module: await compile(home!) });
  return { FeeCalculator, bankHolidays };
});
