import { html, nothing, unsafeCSS } from "lit";
import type { Comparison } from "./core.ts";
import { QuestionsElement, isRefused } from "./questions-element.ts";
import styles from "./styles/questions.css";
import widget from "./styles/widget.css";

const LIMITED = ["too-many-payments", "over-payment-limit", "fee-over-limit"];

/** Whether a limit stands in the way of paying all at once: else no two methods can be cheaper than one. */
const couldSplit = ({ options }: Comparison) =>
  options.some(({ payments, reasons, warnings }) =>
    payments.length > 1 || [...reasons, ...warnings].some(({ code }) => LIMITED.includes(code)));

/** What two payments by two methods would save. Internal to `<checkout-fees>`. */
export class PlanElement extends QuestionsElement {
  static override styles = [widget, styles].map(unsafeCSS);

  protected override willUpdate() {
    if (this.view && !this.isFailed && couldSplit(this.view.comparison)) void this.load();
  }

  protected override render() {
    const { view } = this;
    if (!view || !couldSplit(view.comparison)) return nothing;
    const { loaded } = this;
    if (this.isFailed || !loaded) {
      return html`<fieldset ?disabled=${view.isDisabled}><div role="alert">${this.isFailed ? html`<div class="cf">${this.failure()}</div>` : nothing}</div></fieldset>`;
    }
    const { order } = view.comparison;
    const plan = this.answered("plan", order, () => loaded.core.plan(order));
    const card = isRefused(plan) ? nothing : loaded.planCard(view, plan);
    return card === nothing ? nothing : html`<div class="cf">${card}</div>`; // an empty one would take a gap
  }
}

if (!customElements.get("checkout-fees-plan")) customElements.define("checkout-fees-plan", PlanElement);
