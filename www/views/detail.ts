// Loaded after the first answer: what is shown on demand only, with its styles.
// The element is there already; naming it here keeps all that both use in one file, which weighs less than two.
import "../define.ts";

import "../covered-element.ts";
import "../copy-element.ts";
import "../more-element.ts";
import "../plan-element.ts";
import { html, unsafeCSS } from "lit";
import css from "../styles/detail.css";
import { undoTyping } from "../undo.ts";
import { ownFigures } from "./figure.ts";
import type { Answered, Figure } from "./view.ts";

export { announcement } from "./announcement.ts";
export { withFigure } from "./figure.ts";
export { documents } from "./documents.ts";
export { optionDetail } from "./option-detail.ts";
export { printedOrder } from "./printed-order.ts";
export { otherProblems, problemLine, problemTexts } from "./problems.ts";
export { generationOf, settle } from "../rewriting.ts";
export { readNumber } from "../reading.ts";
export { amountNote } from "./understood.ts";

/** What a shadow tree needs for what is shown on demand: once. */
export function equip(root: ShadowRoot): void {
  root.adoptedStyleSheets.push(unsafeCSS(css).styleSheet!);
  undoTyping(root);
}

/** What stands with the doubt about the best way: the buyer's own figures, and a plan that is cheaper. */
export const beside = (view: Answered, open: Figure | undefined) =>
  html`${ownFigures(view, open)}<checkout-fees-plan .view=${view}></checkout-fees-plan>`;

/** What stands under the comparison; `widget.css` reserves its room while it loads. */
export const more = (view: Answered) => html`<checkout-fees-more .view=${view}></checkout-fees-more><checkout-fees-covered .view=${view}></checkout-fees-covered>`;
