// One line for a cart or a sidebar: the best way to pay, its fee and when the money arrives.
import { html, nothing } from "lit";
import type { Comparison } from "../core.ts";
import { priceOfSpeed } from "./price-of-speed.ts";
import { heavyFee, nameOf, type View } from "./view.ts";
import { arrivalText } from "./words.ts";

export function compact(view: View, answer: Comparison | undefined, isStale: boolean) {
  const { words, act } = view;
  const best = answer?.options.find(({ method }) => method === answer.best?.method);
  const open = answer?.options.filter(({ status }) => status !== "unavailable").length ?? 0;
  return html`<div class="frame line" part="frame" aria-busy=${answer ? "false" : "true"}>
    <p>${answer && !isStale ? (best ? line(view, best, answer) : words.say(open ? "none" : "none-at-all")) : html`<span class="bone"></span>`}</p>
    <button type="button" class="link" @click=${act.expand}>${words.say("compact-all", { count: open })}</button>
  </div>`;
}

function line(view: View, best: Comparison["options"][number], answer: Comparison) {
  const { words, format } = view;
  const { currency, rank } = answer.order;
  const [when] = best.arrival ? arrivalText(view, best, "short") : ["none"];
  const heavy = heavyFee(view, best);
  return html`<span class="dot ${heavy ? "plain" : ""}"></span>${words.weave("compact", {
    name: html`<b>${nameOf(view, best.method)}</b>`,
    fee: best.fee && html`<b class="nowrap">${format.range(best.fee)} ${currency}</b>`,
    when,
  })}${heavy ? html`<br><b>${heavy}</b>` : nothing}${rank === "speed"
    ? html`<br><small>${priceOfSpeed(view, answer, best, (fee) => html`<span class="nowrap">${format.range(fee)} ${currency}</span>`)}</small>`
    : nothing}`;
}
