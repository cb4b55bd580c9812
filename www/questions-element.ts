import { LitElement, unsafeCSS } from "lit";
import { isRefusal, keyOf, type OrderInput, type Problem } from "./core.ts";
import { failure } from "./views/failure.ts";
import type { Answered } from "./views/view.ts";

/** What of an order every question has; the amount is each question's own. */
export type OpenQuestion = Omit<OrderInput, "amount" | "initialPayment">;

type Loaded = typeof import("./questions.ts");
type Calculator = Awaited<ReturnType<Loaded["loadQuestionsCore"]>>["calculator"];

/** A part of `<checkout-fees>` that asks more than a comparison. It is given what the element's own views are given. */
export abstract class QuestionsElement extends LitElement {
  static override properties = { view: { attribute: false } };

  view: Answered | undefined;
  #loaded: (Loaded & { core: Calculator }) | undefined;
  /** Of which numbers that is, and which did not load. */
  #numbers = "";
  #failed = "";
  #loading = "";
  readonly #asked = new Map<string, [key: string, answer: unknown]>();

  /** The core that answers by the numbers at hand, and the views of its answers; others' answers are not shown meanwhile. */
  protected get loaded() {
    return this.#numbers === keyOf(this.view!.numbers) ? this.#loaded : undefined;
  }

  protected get isFailed() {
    return this.#failed === keyOf(this.view!.numbers);
  }

  protected readonly load = async () => {
    const { numbers } = this.view!;
    const key = keyOf(numbers);
    if (this.#loading === key || this.#numbers === key) return;
    this.#loading = key;
    this.#failed = "";
    try {
      const questions = await import("./questions.ts");
      const { calculator: core } = await questions.loadQuestionsCore(numbers);
      if (this.#loading !== key) return; // too late: others are asked for since
      if (!this.#loaded) this.shadowRoot?.adoptedStyleSheets.push(unsafeCSS(questions.chartStyles).styleSheet!);
      this.#loaded = { ...questions, core };
      this.#numbers = key;
      this.#asked.clear();
    } catch {
      if (this.#loading === key) this.#failed = key;
    }
    if (this.#loading === key) this.#loading = "";
    this.requestUpdate();
  };

  /** Said where the core did not load. */
  protected failure() {
    const view = this.view!;
    return failure(view, view.numbers.schedule ? "failed-schedule" : "failed", undefined, this.load);
  }

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
