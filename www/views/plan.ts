// The cheapest way to pay in two payments by two methods, where it beats one method.
import { html, nothing } from "lit";
import type { Plan, PlannedPayment } from "../core.ts";
import { inlineNameOf, nameOf, range, sum, type Answered } from "./view.ts";

/** Nothing where one method pays all. */
export function planCard(view: Answered, plan: Plan) {
  const [first, second] = plan.payments;
  if (!first || !second || first.method === second.method || !plan.fee) return nothing;
  const { words, comparison: { order: { currency } } } = view;
  const { against } = plan;
  return html`<section class="plan" aria-labelledby="plan">
    <h3 id="plan">${words.say(against ? "split-cheaper" : "split-possible")}</h3>
    <ol>${[first, second].map((payment) => part(view, payment, currency))}</ol>
    <p>${words.weave("split-fee", { fee: html`<b>${range(view, plan.fee)} ${currency}</b>` })}
      ${against
        ? words.weave("split-saves", { name: inlineNameOf(view, against.method), ...saving(view, against.saves, currency) })
        : nothing}</p>
  </section>`;
}

const part = (view: Answered, { method, amount, fee }: PlannedPayment, currency: string) =>
  html`<li><b>${nameOf(view, method)}</b> ${sum(view, amount, currency)} <small>${view.words.say("fee")} ${range(view, fee)}</small></li>`;

/** From the less to the more, whichever is which. */
function saving(view: Answered, { worst, best }: { worst: string; best: string }, currency: string) {
  const [less, more] = Number(worst) < Number(best) ? [worst, best] : [best, worst];
  return { least: sum(view, less, currency), most: sum(view, more, currency), same: less === more ? "yes" : "no" };
}
