import type { FeeCalculator, MethodId, OrderInput } from "./index.js";

export interface AnswerOptions {
  /** The language: the one of the element's that the tag asks for; English if absent. Others are refused. */
  locale?: string | null | undefined;
  /** The way to pay that is asked for; the best one if absent. */
  method?: MethodId | null | undefined;
  /** `text` if absent. */
  format?: "text" | "markdown" | "html" | null | undefined;
  /** The address of a page that takes the order in its query: the answer ends with it. */
  link?: string | URL | null | undefined;
  /** Whether the words of the sources are quoted; they are if absent. */
  quotes?: boolean | null | undefined;
  /** Whether it says what the guarantee covers; it does not if absent. */
  protection?: boolean | null | undefined;
}

/**
 * The answer to an order in sentences, to be pasted: what it costs and why, the sum, what it hangs on, what is not
 * possible, and what it rests on. The same question has the same answer everywhere.
 *
 * Throws what `compare` throws for an order or an option that makes no sense.
 */
export function writeAnswer(calculator: Pick<FeeCalculator, "written">, order: OrderInput, options?: AnswerOptions): Promise<string>;
