// For the npm package: the addresses written so that bundlers follow them, and the whole core shared with whoever
// imports the package itself.
import { FeeCalculator, bankHolidays, initSync } from "../../pkg/compare/checkout_fees.js";
import { compile, once } from "./compile.ts";

export const loadCompare = once(async () => {
  initSync({ module: await compile(new URL("./checkout_fees_compare.wasm", import.meta.url)) });
  return { FeeCalculator, bankHolidays };
});

export const loadWhole = once(async () => {
  const core = await import("../../pkg/index.js");
  await core.init();
  return core;
});

/** No page is known to stand beside. */
export const home = undefined;
