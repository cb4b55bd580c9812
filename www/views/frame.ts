// The whole widget: which parts stand in which state.
import { html, nothing, svg } from "lit";
import type { Comparison, PaymentOption } from "../core.ts";
import { answer } from "./answer.ts";
import { compact } from "./compact.ts";
import { comparison } from "./comparison.ts";
import { failure } from "./failure.ts";
import { finePrint } from "./fine-print.ts";
import { orderForm } from "./order-form.ts";
import { skeleton } from "./skeleton.ts";
import { openTerm, type Answered, type Figure, type View } from "./view.ts";

export interface State {
  isFailed: boolean;
  /** Whether what answers is still to load. */
  isLate: boolean;
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
  const isStale = view.problems.length > 0 || state.isLate;
  if (state.isCompact && !state.isFailed) return compact(view, state.comparison, isStale);
  return html`${FADE}<p class="sr" role="status">${state.announced}</p>
    <div class="frame full ${isStale ? "stale" : ""}" part="frame" aria-busy=${state.isLate}>
      ${view.isReadonly || state.isCompact ? nothing : orderForm(view)}
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
  if (view.problems.length === 0) return skeleton(view);
  return html`<section class="answer alone">${view.detail?.otherProblems(view, isInForm)}<p class="notice">${view.words.say("stale-none")}</p></section>`;
}

const failed = (view: View) => html`<section class="answer alone">${
  failure(view, view.numbers.schedule ? "failed-schedule" : "failed", view.elsewhere?.(view))}<slot></slot></section>`;
