// The whole widget: which parts stand in which state.
import { html, nothing, svg } from "lit";
import type { Comparison, PaymentOption } from "../core.ts";
import { answer } from "./answer.ts";
import { compact } from "./compact.ts";
import { comparison } from "./comparison.ts";
import { finePrint } from "./fine-print.ts";
import { orderForm } from "./order-form.ts";
import { skeleton } from "./skeleton.ts";
import { openTerm, type Answered, type Figure, type View } from "./view.ts";

export interface State {
  isFailed: boolean;
  isCompact: boolean;
  comparison: Comparison | undefined;
  /** The options in the order to show them in. */
  shown: PaymentOption[];
  open: ReadonlySet<string>;
  figure: Figure | undefined;
  areSourcesOpen: boolean;
  announced: string;
}

const FADE = html`<svg width="0" height="0" class="sr" aria-hidden="true"><defs>
  <linearGradient id="cf-fade">${svg`<stop class="stop-a" offset="0"/><stop class="stop-z" offset="1"/>`}</linearGradient></defs></svg>`;

/** The fields that the order's form shows. */
const isInForm = (field: string) => ["amount", "currency", "country", "business", "payOn"].includes(field);

export function frame(view: View, state: State) {
  const isStale = view.problems.length > 0;
  if (state.isCompact && !state.isFailed) return compact(view, state.comparison, isStale);
  return html`${FADE}<p class="sr" role="status">${state.announced}</p>
    <div class="frame full ${isStale ? "stale" : ""}" part="frame">
      ${view.isReadonly ? nothing : orderForm(view)}
      ${state.isFailed ? failed(view) : result(view, state, isStale)}
      ${finePrint(view, state.areSourcesOpen)}
    </div>`;
}

function result(view: View, { comparison: answered, shown, open, figure }: State, isStale: boolean) {
  const { schedule } = view;
  const isFigure = (field: string, method: string, term: string) => field === `terms.${method}.${term}`;
  if (answered && schedule) {
    const of: Answered = { ...view, comparison: answered, schedule, isStale };
    const hasField = (field: string) =>
      isInForm(field) || field === "rank" || (figure && isFigure(field, figure.method, figure.term)) ||
      shown.some((option) => open.has(option.method) && isFigure(field, option.method, openTerm(option, of) ?? ""));
    return html`${answer(of, figure, view.detail?.otherProblems(view, hasField))}${comparison(of, shown, open)}${view.detail?.more(of)}`;
  }
  if (!isStale) return skeleton(view);
  return html`<section class="answer">${view.detail?.otherProblems(view, isInForm)}<p class="notice">${view.words.say("stale-none")}</p></section>`;
}

const ALERT = svg`<circle cx="8" cy="8" r="6.7"/><path d="M8 4.6v4M8 11.3v.1"/>`;
export const alertIcon = html`<svg viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" aria-hidden="true">${ALERT}</svg>`;

const failed = ({ words, act, numbers }: View) => html`<section class="answer"><p class="problem" role="alert">${alertIcon}<span>${
  words.say(numbers.schedule ? "failed-schedule" : "failed")} <button type="button" class="fix" @click=${act.retry}>${words.say("retry")}</button></span></p>
  <slot></slot></section>`;
