// What the element asks, and in which types; the fees come from cores/ and nowhere else.
import { loadCompare } from "./cores/compare.ts";
import type { BankHolidays, BankHolidaysInput, CheckoutFeesError } from "../pkg/index.js";
import type { FeeCalculator } from "../pkg/compare/checkout_fees.js";

export type { FeeCalculator };

export type * from "../pkg/index.js";

/** What an element answers by: a schedule, or the bundled one, and which of its methods; all if none is named. */
export interface Numbers {
  /** Its address or addresses, or its JSON. */
  schedule: string | null;
  methods: string | null;
}

/** Where relative addresses start; a page may change the query and the fragment of its own address at any time. */
const folder = () => globalThis.document?.baseURI.replace(/[?#].*/, "");

/** Answers by the same numbers are the same object. */
export const keyOf = ({ schedule, methods }: Numbers) => JSON.stringify([schedule && folder(), schedule, methods]);

/** What answers by some numbers. */
export interface Core<Calculator = FeeCalculator> {
  calculator: Calculator;
  bankHolidays(question: BankHolidaysInput): BankHolidays;
}

const cores = new Map<string, Core>();

/** A core that compares; for a schedule of the page's own it is that of all questions. */
export async function loadCore(numbers: Numbers): Promise<Core> {
  if (numbers.schedule) return (await import("./questions.ts")).loadQuestionsCore(numbers);
  const { FeeCalculator, bankHolidays } = await loadCompare();
  const key = keyOf(numbers);
  if (!cores.has(key)) cores.set(key, { calculator: only(FeeCalculator.standard(), numbers), bankHolidays });
  return cores.get(key)!;
}

/** The calculator of the methods that are wanted. */
export const only = <T extends { only(methods: string): unknown }>(all: T, { methods }: Numbers): T =>
  methods?.trim() ? (all.only(methods.replaceAll(",", " ")) as T) : all;

/** Whether the core refused the question, as against broke down. */
export const isRefusal = (error: unknown): error is CheckoutFeesError =>
  error instanceof Error && error.name === "CheckoutFeesError";
