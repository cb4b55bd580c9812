// The whole widget: which parts stand in which state.
import { html, nothing, svg } from "lit";
import type { Comparison, PaymentOption } from "../core.ts";
import { answer } from "./answer.ts";
import { choiceNotice } from "./choice.ts";
import { compact } from "./compact.ts";
import { comparison } from "./comparison.ts";
import { failure, failureMessage } from "./failure.ts";
import { finePrint } from "./fine-print.ts";
import { orderForm } from "./order-form.ts";
import { skeleton } from "./skeleton.ts";
import { openTerm, renewed, type Answered, type Figure, type View } from "./view.ts";

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
  /** Why a form does not get the choice, if the buyer is shown a reason. */
  choiceNotice: string;
}

const FADE = html`<svg width="0" height="0" class="sr" aria-hidden="true"><defs>
  <linearGradient id="cf-fade">${svg`<stop class="stop-a" offset="0"/><stop class="stop-z" offset="1"/>`}</linearGradient></defs></svg>`;

/** Whether a field is in the order's form, if that is shown: then what is wrong with it stands there. */
const isInForm = ({ isReadonly }: View, field: string) => !isReadonly && ["amount", "currency", "country", "business", "payOn"].includes(field);

export function frame(view: View, state: State) {
  const isStale = view.problems.length > 0 || state.isLate;
  if (state.isCompact && !state.isFailed) return renewed(view, html`${compact(view, state.comparison, isStale)}${choiceNotice(view, state.choiceNotice)}`);
  const form = view.isReadonly || state.isCompact ? nothing : orderForm(view);
  const [first, rest] = state.isFailed ? [nothing, renewed(view, failed(view, state.choiceNotice))] : result(view, state, isStale);
  return html`${FADE}<p class="sr" role="status" .textContent=${state.announced}></p>
    <div class="frame full ${isStale ? "stale" : ""} ${first === nothing ? "single" : ""}" part="frame" aria-busy=${state.isLate}>
      ${view.detail?.printedOrder(view)}<div class="side"><div class="pane">${form}${first}</div></div>${rest}
      ${view.schedule || state.isFailed ? renewed(view, finePrint(view, state.areSourcesOpen)) : nothing}
    </div>`;
}

/** What stands with the order's form in the wide layout, and what stands beside it. */
function result(view: View, { comparison: answered, shown, open, figure, choiceNotice: notice }: State, isStale: boolean): readonly [unknown, unknown] {
  const { schedule } = view;
  const isFigure = (field: string, method: string, term: string) => field === `terms.${method}.${term}`;
  if (answered && schedule) {
    const of: Answered = { ...view, comparison: answered, schedule, isStale };
    const hasField = (field: string) =>
      isInForm(view, field) || field === "rank" || (figure && isFigure(field, figure.method, figure.term)) ||
      shown.some((option) => open.has(option.method) && isFigure(field, option.method, openTerm(option, of) ?? ""));
    const problems = html`${view.detail?.otherProblems(view, hasField)}${choiceNotice(view, notice)}`;
    return [renewed(view, answer(of, figure, problems)), html`${renewed(view, comparison(of, shown, open))}<div class="more-questions ${view.numbers.schedule ? "without-link" : ""}" part="more">${view.detail?.more(of)}</div>`];
  }
  if (view.problems.length === 0) return skeleton(view);
  return [nothing, renewed(view, html`<section class="answer alone">${view.detail?.otherProblems(view, (field) => isInForm(view, field))}${choiceNotice(view, notice)}<p class="notice">${view.words.say("stale-none")}</p></section>`)];
}

const failed = (view: View, notice: string) => html`<section class="answer alone">${
  failure(view, failureMessage(view), view.elsewhere?.(view))}${choiceNotice(view, notice)}<slot></slot></section>`;
