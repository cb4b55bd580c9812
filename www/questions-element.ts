import { LitElement, unsafeCSS } from "lit";
import { isRefusal, keyOf, type OrderInput, type Problem } from "./core.ts";
import type { Answered } from "./views/view.ts";

/** What of an order every question has; the amount is each question's own. */
export type OpenQuestion = Omit<OrderInput, "amount" | "initialPayment">;

type Loaded = typeof import("./questions.ts");
type Calculator = Awaited<ReturnType<Loaded["loadWholeCore"]>>["calculator"];

/** A part of `<checkout-fees>` that asks more than a comparison. It is given what the element's own views are given. */
export abstract class QuestionsElement extends LitElement {
  static override properties = { view: { attribute: false } };

  view: Answered | undefined;
  /** The core that answers, and the views of its answers. */
  protected loaded: (Loaded & { core: Calculator }) | undefined;
  #numbers = "";
  protected isFailed = false;
  #isLoading = false;
  readonly #asked = new Map<string, [key: string, answer: unknown]>();

  protected readonly load = async () => {
    const { numbers } = this.view!;
    const key = keyOf(numbers);
    if (this.#isLoading || (this.loaded && this.#numbers === key)) return;
    this.#isLoading = true;
    this.isFailed = false;
    try {
      const questions = await import("./questions.ts");
      const { calculator: core } = await questions.loadWholeCore(numbers);
      if (!this.loaded) this.shadowRoot?.adoptedStyleSheets.push(unsafeCSS(questions.chartStyles).styleSheet!);
      this.loaded = { ...questions, core };
      this.#numbers = key;
      this.#asked.clear();
    } catch {
      this.isFailed = true;
    }
    this.#isLoading = false;
    this.requestUpdate();
  };

  /** The order that the comparison is of, without its amount. */
  protected open(): OpenQuestion {
    const { amount, initialPayment, ...open } = this.view!.comparison.order;
    return open;
  }

  /** The answer to a question, asked once until the question changes; what the core refuses is a list of problems. */
  protected answered<T>(name: string, question: unknown, ask: () => T): T | Problem[] {
    const key = JSON.stringify(question);
    const known = this.#asked.get(name);
    if (known?.[0] === key) return known[1] as T | Problem[];
    const answer = refusable(ask);
    this.#asked.set(name, [key, answer]);
    return answer;
  }
}

function refusable<T>(ask: () => T): T | Problem[] {
  try {
    return ask();
  } catch (error) {
    if (isRefusal(error)) return error.problems;
    throw error;
  }
}

export const isRefused = <T extends object>(answer: T | Problem[]): answer is Problem[] => Array.isArray(answer);
