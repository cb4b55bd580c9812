// With questions.ts the only importer of pkg/: the fees come from there and nowhere else.
import { FeeCalculator, initSync } from "../pkg/compare/checkout_fees.js";
import address from "../pkg/compare/checkout_fees_bg.wasm";
import type { CheckoutFeesError } from "../pkg/index.js";

export type { FeeCalculator } from "../pkg/compare/checkout_fees.js";

export type * from "../pkg/index.js";

/** Loads once for all elements; after a failure the next call tries again. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () =>
    (loading ??= load().catch((error) => {
      loading = undefined;
      throw error;
    }));
}

/** Compiles the wasm beside this file. */
export function compile(address: unknown): Promise<WebAssembly.Module> {
  const file = () => fetch(new URL(address as string, import.meta.url)); // typed as what is in it
  // a server that does not know wasm's media type is helped along
  return WebAssembly.compileStreaming(file()).catch(async () => WebAssembly.compile(await (await file()).arrayBuffer()));
}

/** The calculator of the bundled schedule, which only compares. */
export const loadCalculator = once(async () => {
  initSync({ module: await compile(address) });
  return FeeCalculator.standard();
});

/** Whether the core refused the question, as against broke down. */
export const isRefusal = (error: unknown): error is CheckoutFeesError =>
  error instanceof Error && error.name === "CheckoutFeesError";
