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

/** What an element answers by: a schedule, or the bundled one, and which of its methods; all if none is named. */
export interface Numbers {
  /** Its address, or its JSON. */
  schedule: string | null;
  methods: string | null;
}

/** Answers by the same numbers are the same object. */
export const keyOf = ({ schedule, methods }: Numbers) => `${schedule && new URL(schedule, document.baseURI) + schedule} ${methods}`;

const initialise = once(async () => initSync({ module: await compile(address) }));
const calculators = new Map<string, FeeCalculator>();

/** A calculator that compares; of a schedule of the page's own it is the whole core's. */
export async function loadCalculator(numbers: Numbers): Promise<FeeCalculator> {
  if (numbers.schedule) return (await import("./questions.ts")).loadCore(numbers);
  await initialise();
  const key = keyOf(numbers);
  if (!calculators.has(key)) calculators.set(key, only(FeeCalculator.standard(), numbers));
  return calculators.get(key)!;
}

/** The calculator of the methods that are wanted. */
export const only = <T extends { only(methods: string): unknown }>(all: T, { methods }: Numbers): T =>
  methods?.trim() ? (all.only(methods.replaceAll(",", " ")) as T) : all;

/** The bank holidays that the core knows of. */
export { bankHolidays } from "../pkg/compare/checkout_fees.js";

/** Whether the core refused the question, as against broke down. */
export const isRefusal = (error: unknown): error is CheckoutFeesError =>
  error instanceof Error && error.name === "CheckoutFeesError";
