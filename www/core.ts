// The only importer of pkg/: the fees come from there and nowhere else.
import init, { FeeCalculator } from "../pkg/index.js";
import type { CheckoutFeesError } from "../pkg/index.js";

export type * from "../pkg/index.js";

let standard: Promise<FeeCalculator> | undefined;

/** The calculator of the bundled schedule, loaded once for all elements; after a failure the next call tries again. */
export function loadCalculator(): Promise<FeeCalculator> {
  standard ??= init().then(
    () => FeeCalculator.standard(),
    (error) => {
      standard = undefined;
      throw error;
    },
  );
  return standard;
}

/** Whether the core refused the question, as against broke down. */
export const isRefusal = (error: unknown): error is CheckoutFeesError =>
  error instanceof Error && error.name === "CheckoutFeesError";
