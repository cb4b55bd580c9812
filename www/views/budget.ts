// What a budget buys: by each way, the largest order that it pays with its fee.
import { html, nothing } from "lit";
import type { Affordable, AffordableOption, Problem } from "../core.ts";
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
      @input=${({ target }: OnInput) => type(target.value)} @blur=${settle}><span class="unit">${currency}</span></span>
    ${problem ? html`<p class="problem" id="budget-problem" role="alert"><span>${problemText(problem, view)}</span></p>` : understoodLine(view, text, currency, "budget-note")}`;
}

export function budgetTable(view: Answered, { options }: Affordable) {
  const { words, comparison: { order: { currency } } } = view;
  const open = options.filter(({ status }) => status !== "unavailable");
  const column = (text: string) => html`<th scope="col">${text}</th>`;
  return html`<table>
    <thead><tr>${column(words.say("method"))}${column(words.say("budget-sure", { currency }))}${column(words.say("budget-best", { currency }))}</tr></thead>
    <tbody>${open.map((option) => row(view, option))}</tbody>
  </table>`;
}

function row(view: Answered, option: AffordableOption) {
  const { method, guaranteed, possible, reasons } = option;
  const note = reasons.map((reason) => reasonText(reason, view, "-short"));
  return html`<tr><th scope="row">${nameOf(view, method)}${note.length > 0 ? html` <small>${view.format.row(note)}</small>` : nothing}</th>${
    guaranteed === null || possible === null
      ? html`<td colspan="2">${view.words.say("chart-unknown")}</td>`
      : html`<td>${money(view, guaranteed)}</td><td>${money(view, possible)}</td>`}</tr>`;
}
