import { html, unsafeCSS, type PropertyValues } from "lit";
import { QuestionsElement } from "./questions-element.ts";
import styles from "./styles/questions.css";
import widget from "./styles/widget.css";
import { couldSplit, planCard } from "./views/plan.ts";

/** What two payments by two methods would save, where a limit makes that a question. Internal to `<checkout-fees>`. */
export class PlanElement extends QuestionsElement {
  static override styles = [widget, styles].map(unsafeCSS);

  protected override willUpdate(_: PropertyValues<this>) {
    if (this.view && !this.core && !this.isFailed && couldSplit(this.view.comparison)) void this.load();
  }

  protected override render() {
    const { core, view } = this;
    if (!core || !view || !couldSplit(view.comparison)) return "";
    const { order } = view.comparison;
    const plan = this.answered("plan", order, () => core.plan(order));
    return Array.isArray(plan) ? "" : html`<div class="cf">${planCard(view, plan)}</div>`;
  }
}

if (!customElements.get("checkout-fees-plan")) customElements.define("checkout-fees-plan", PlanElement);
