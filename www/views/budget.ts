// What a budget buys: by each way, the largest order that it pays with its fee.
import { html, nothing } from "lit";
import { isComposing } from "../composing.ts";
import type { Affordable, AffordableOption, Comparison, Problem, Reason } from "../core.ts";
import { isZero } from "../format.ts";
import { next } from "../money.ts";
import { reasonText } from "./codes.ts";
import { problemText } from "./problems.ts";
import { understoodLine } from "./understood.ts";
import { money, nameOf, type Answered } from "./view.ts";

type OnInput = Event & { target: HTMLInputElement };

export interface BudgetActions {
  type(text: string): void;
  settle(): void;
}

export function budgetField(view: Answered, text: string, problem: Problem | undefined, { type, settle }: BudgetActions) {
  const { words, comparison: { order: { currency } } } = view;
  return html`<label for="budget">${words.say("budget-label")}</label>
    <span class="with-unit"><input class="control" id="budget" inputmode="decimal" autocomplete="off" .value=${text}
      aria-invalid=${problem ? "true" : nothing} aria-describedby=${problem ? "budget-problem" : "budget-note"}
      @input=${({ target }: OnInput) => type(target.value)} @keydown=${(event: KeyboardEvent) => event.key === "Enter" && !isComposing(event) && settle()} @blur=${settle}><span class="unit">${currency}</span></span>
    <div role="alert">${problem ? html`<p class="problem" id="budget-problem"><span>${problemText(problem, view)}</span></p>` : nothing}</div>${problem ? nothing : understoodLine(view, text, currency, "budget-note")}`;
}

/** What the core answers to an order of an amount; nothing where it refuses the order. */
type Compare = (amount: string) => Comparison | undefined;

export function budgetTable(view: Answered, { options }: Affordable, compare: Compare) {
  const { words, comparison: { order: { currency } } } = view;
  const open = options.filter(({ status }) => status !== "unavailable");
  const column = (text: string) => html`<th scope="col">${text}</th>`;
  return html`<table>
    <thead><tr>${column(words.say("method"))}${column(words.say("budget-sure", { currency }))}${column(words.say("budget-best", { currency }))}</tr></thead>
    <tbody>${open.map((option) => row(view, option, compare))}</tbody>
  </table>`;
}

/** The limits that keep a method from paying an order that is one minor unit larger. */
function limits({ method, possible }: AffordableOption, compare: Compare): Reason[] {
  if (possible === null || isZero(possible)) return [];
  const option = compare(next(possible))?.options.find((other) => other.method === method);
  return option?.status === "unavailable" ? option.reasons : [];
}

function row(view: Answered, option: AffordableOption, compare: Compare) {
  const { method, guaranteed, possible, reasons } = option;
  const note = [...reasons, ...limits(option, compare)].map((reason) => reasonText(reason, view, "-short"));
  return html`<tr><th scope="row">${nameOf(view, method)}${note.length > 0 ? html` <small>${view.format.row(note)}</small>` : nothing}</th>${
    guaranteed === null || possible === null
      ? html`<td colspan="2">${view.words.say("chart-unknown")}</td>`
      : html`<td>${money(view, guaranteed)}</td><td>${money(view, possible)}</td>`}</tr>`;
}
