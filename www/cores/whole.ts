// The core that answers every question: another file of wasm, fetched when the first of them comes up.
import { FeeCalculator, bankHolidays, calendarFile, deadlines, initSync, protection, scheduleDiff } from "../../pkg/checkout_fees.js";
import address from "../../pkg/checkout_fees_bg.wasm";
import { compile, once } from "./compile.ts";

export const loadWhole = once(async () => {
  initSync({ module: await compile(new URL(address as unknown as string, import.meta.url)) });
  return { FeeCalculator, bankHolidays, calendarFile, deadlines, protection, scheduleDiff };
});
