import { html, nothing } from "lit";
import type { PaymentOption } from "../core.ts";
import { reasonText } from "./codes.ts";
import { nameOf, type Answered } from "./view.ts";
import { apart } from "./words.ts";

/** What this order rules out, each with every reason. */
export function notPossible(view: Answered, options: PaymentOption[]) {
  if (options.length === 0) return nothing;
  return html`<div class="no"><h4>${view.words.say("not-possible")}</h4><ul>
    ${options.map(({ method, reasons }) =>
      html`<li><b>${nameOf(view, method)}</b><span>${apart(view, reasons.map((reason) => reasonText(reason, view)))}</span></li>`)}
  </ul></div>`;
}
