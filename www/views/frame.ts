// The whole widget: which parts stand in which state.
import { html, svg } from "lit";
import type { Comparison, PaymentOption } from "../core.ts";
import { answer } from "./answer.ts";
import { problemText } from "./codes.ts";
import { comparison } from "./comparison.ts";
import { finePrint } from "./fine-print.ts";
import { alertIcon, orderForm } from "./order-form.ts";
import { skeleton } from "./skeleton.ts";
import { nameOf, openTerm, optionOf, type Answered, type Figure, type View } from "./view.ts";
import { arrivalText } from "./words.ts";

export interface State {
  isFailed: boolean;
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
const FIELDS = ["amount", "currency", "country", "business", "payOn"];

export function frame(view: View, state: State) {
  const isStale = view.problems.length > 0;
  return html`${FADE}<p class="sr" role="status">${state.announced}</p>
    <div class="frame full ${isStale ? "stale" : ""}">
      ${orderForm(view)}
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
      field === "rank" || (figure && isFigure(field, figure.method, figure.term)) ||
      shown.some((option) => open.has(option.method) && isFigure(field, option.method, openTerm(option, of) ?? ""));
    return html`${answer(of, figure, otherProblems(view, hasField))}${comparison(of, shown, open)}`;
  }
  if (!isStale) return skeleton(view);
  return html`<section class="answer">${otherProblems(view)}<p class="notice">${view.words.say("stale-none")}</p></section>`;
}

/** What is wrong, but with no field here to stand beside. */
const otherProblems = (view: View, hasField: (field: string) => unknown = () => false) =>
  view.problems
    .filter(({ field }) => !FIELDS.includes(field) && !hasField(field))
    .map((problem) => html`<p class="problem" role="alert">${alertIcon}<span>${
      view.words.say("problem-in", { field: problem.field, message: problemText(problem, view) })}</span></p>`);

const failed = ({ words, act }: View) => html`<section class="answer"><p class="problem" role="alert">${alertIcon}<span>${words.say("failed")}
  <button type="button" class="fix" @click=${act.retry}>${words.say("retry")}</button></span></p></section>`;

/** The answer in a sentence, for those who cannot see it change. */
export function announcement(view: Answered): string {
  const { words, format, comparison: { best, order } } = view;
  const option = best && optionOf(view, best.method);
  if (!option?.fee || !option.total) return words.say("announce-none");
  return words.say("announce", {
    name: nameOf(view, option.method),
    fee: format.range(option.fee),
    total: format.range(option.total),
    currency: order.currency,
    when: arrivalText(view, option, "long").join(" "),
  });
}
