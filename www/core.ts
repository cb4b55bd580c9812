// What the element asks, and in which types; the fees come from cores/ and nowhere else.
import type { CheckoutFeesError } from "../pkg/index.js";

export { loadCompare as loadCalculator } from "./cores/compare.ts";

export type { FeeCalculator } from "../pkg/compare/checkout_fees.js";

export type * from "../pkg/index.js";

/** Whether the core refused the question, as against broke down. */
export const isRefusal = (error: unknown): error is CheckoutFeesError =>
  error instanceof Error && error.name === "CheckoutFeesError";
