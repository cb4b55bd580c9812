// The core that answers tables of orders, for a worker: the whole one.
import { FeeCalculator, ManyOrders, detectTable, endOfRecords, endsLinesWithReturns, initSync, textEncoding } from "../../pkg/checkout_fees.js";
import address from "../../pkg/checkout_fees_bg.wasm";
import { compile, once } from "./compile.ts";

export type { ManyOrders };

export const loadMany = once(async () => {
  initSync({ module: await compile(new URL(address as unknown as string, import.meta.url)) });
  return { calculator: FeeCalculator.standard(), ManyOrders, detectTable, endOfRecords, endsLinesWithReturns, textEncoding };
});
