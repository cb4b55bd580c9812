import { LitElement } from "lit";
import { isRefusal, type OrderInput, type Problem } from "./core.ts";
import { loadQuestions, type Questions } from "./questions.ts";
import type { Answered } from "./views/view.ts";

/** What of an order every question has; the amount is each question's own. */
export type OpenQuestion = Omit<OrderInput, "amount" | "initialPayment">;

/** A part of `<checkout-fees>` that asks more than a comparison. It is given what the element's own views are given. */
export abstract class QuestionsElement extends LitElement {
  static override properties = { view: { attribute: false } };

  view: Answered | undefined;
  protected core: Questions | undefined;
  protected isFailed = false;
  #asked = new Map<string, [key: string, answer: unknown]>();

  protected load = async () => {
    this.isFailed = false;
    try {
      this.core ??= await loadQuestions();
    } catch {
      this.isFailed = true;
    }
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
