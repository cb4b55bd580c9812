// The whole core, for the pages of support: beyond the element's questions those in words, changed schedules, deadlines.
import { FeeCalculator, bankHolidays, calendarFile, deadlines, initSync, protection, scheduleDiff } from "../../pkg/checkout_fees.js";
import address from "../../pkg/checkout_fees_bg.wasm";
import { compile, once } from "./compile.ts";

export const loadDesk = once(async () => {
  initSync({ module: await compile(new URL(address as unknown as string, import.meta.url)) });
  return { FeeCalculator, bankHolidays, calendarFile, deadlines, protection, scheduleDiff };
});
