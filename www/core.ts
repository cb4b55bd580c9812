// With questions.ts the only importer of pkg/: the fees come from there and nowhere else.
import { FeeCalculator, initSync } from "../pkg/compare/checkout_fees.js";
import address from "../pkg/compare/checkout_fees_bg.wasm";
import type { CheckoutFeesError } from "../pkg/index.js";

export type * from "../pkg/index.js";

let standard: Promise<FeeCalculator> | undefined;

/** The calculator of the bundled schedule, loaded once for all elements; after a failure the next call tries again. */
export function loadCalculator(): Promise<FeeCalculator> {
  standard ??= compiled()
    .then((module) => {
      initSync({ module });
      return FeeCalculator.standard();
    })
    .catch((error) => {
      standard = undefined;
      throw error;
    });
  return standard;
}

const compiled = () => {
  const file = () => fetch(new URL(address as unknown as string, import.meta.url)); // typed as what is in it
  // a server that does not know wasm's media type is helped along
  return WebAssembly.compileStreaming(file()).catch(async () => WebAssembly.compile(await (await file()).arrayBuffer()));
};

/** Whether the core refused the question, as against broke down. */
export const isRefusal = (error: unknown): error is CheckoutFeesError =>
  error instanceof Error && error.name === "CheckoutFeesError";
