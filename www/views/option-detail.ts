// What stands behind a row: the sum, what to mind, the quoted words and their age.
import { html, nothing } from "lit";
import type { Instalments, OptionWarning, PaymentOption, Source } from "../core.ts";
import { choice } from "./answer.ts";
import { NONE, worded, type Wording } from "./codes.ts";
import { askFacts } from "./doubt.ts";
import { figureField } from "./figure.ts";
import { stepLines } from "./steps.ts";
import { documentLine } from "./documents.ts";
import { money, moneyText, openTerm, range, type Answered } from "./view.ts";
import { conditions } from "./words.ts";

const WARNING: Wording<OptionWarning> = {
  "limit-may-be-lower": NONE,
  "fee-typical": NONE,
  "fee-depends-on-amount": NONE,
  "after-agreement": NONE,
  "fee-over-limit": ({ payment, feeMax, limit, currency }, view) => ({
    payment: moneyText(view, payment, currency),
    feeMax: moneyText(view, feeMax, currency),
    limit: moneyText(view, limit, currency),
  }),
  "fee-heavy": ({ feeRate }, { format }) => ({ feeRate: format.percent(feeRate) }),
  "near-converted-limit": ({ limit, currency, scheduleLimit, scheduleCurrency }, view) => ({
    limit: moneyText(view, limit, currency),
    scheduleLimit: moneyText(view, scheduleLimit, scheduleCurrency),
  }),
};

export function optionDetail(view: Answered, option: PaymentOption) {
  const { words, act, canChoose, chosen, isReadonly, isStale } = view;
  const { method, steps, financing, sources } = option;
  const term = openTerm(option, view);
  return html`<div class="more">
    ${financing ? plan(view, financing.min, financing.max) : nothing}
    <div class="result-of" tabindex="-1"><h4>${words.say("how")}</h4>${stepLines(view, steps)}${toMind(view, option)}${askFacts(view, [option])}</div>
    <div class="sources">${cited(view, sources)}</div>
    ${isReadonly || !term ? nothing : figureField(view, { method, term }, "row")}
    <div class="act">${canChoose ? html`<button type="button" class="button small" ?disabled=${isStale} aria-pressed=${chosen === method} @click=${() => act.choose(option)}>
      ${choice(view, method)}</button>` : nothing}<checkout-fees-copy .view=${view} .method=${method}></checkout-fees-copy></div>
  </div>`;
}

function toMind(view: Answered, option: PaymentOption) {
  const lines = [
    ...conditions(view, option).map((condition) => view.words.say("only", { condition })),
    ...option.warnings.map((warning) => worded(WARNING, "warning", warning, view)),
  ];
  return lines.length > 0 ? html`<ul class="notes">${lines.map((line) => html`<li>${line}</li>`)}</ul>` : nothing;
}

/** Six instalments as the lender would bill them, low and high. */
function plan(view: Answered, low: Instalments, high: Instalments) {
  const { words, format, comparison: { order: { amount, currency } } } = view;
  const column = (id: string, name = "") => html`<th scope="col" class=${name}>${words.say(id)}</th>`;
  const span = (min: string, max = min) => range(view, { min, max });
  const rows = low.months.map(({ month, principal, fee, payment, balance }, i) => {
    const most = high.months[i];
    return html`<tr><th scope="row">${month}</th><td class="extra">${money(view, principal)}</td><td>${span(fee, most?.fee)}</td>
      <td>${span(payment, most?.payment)}</td><td class="extra">${money(view, balance)}</td></tr>`;
  });
  const rates = { apr: format.percents({ min: low.apr, max: high.apr }), effective: format.percents({ min: low.effectiveAnnualRate, max: high.effectiveAnnualRate }) };
  return html`<div class="wide"><h4>${words.say("plan", { currency })}</h4>
    <table>
      <thead><tr>${column("month")}${column("principal", "extra")}${column("loan-fee")}${column("you-pay")}${column("still-owed", "extra")}</tr></thead>
      <tbody>${rows}</tbody>
      <tfoot><tr><th scope="row">${words.say("sum")}</th><td class="extra">${money(view, amount)}</td><td>${span(low.financeCharge, high.financeCharge)}</td>
        <td>${span(low.total, high.total)}</td><td class="extra"></td></tr></tfoot>
    </table>
    <p class="notes">${words.say("loan-note", rates)}</p></div>`;
}

/** The sources by document, each quote once. */
function cited(view: Answered, sources: Source[]) {
  const byDocument = new Map<string, Source[]>();
  for (const source of sources) byDocument.set(source.document, [...(byDocument.get(source.document) ?? []), source]);
  return [...byDocument].map(([title, [first, ...rest]]) => {
    const quotes = [...new Set([first, ...rest].map((source) => source?.quote))];
    return html`<figure class="source ${first?.origin}">${quotes.map((quote) => html`<blockquote lang="en" dir="ltr">${quote}</blockquote>`)}
      <footer>${documentLine(view, title)}${first?.origin === "elsewhere" ? html`<span>${view.words.say("elsewhere")}</span>` : nothing}</footer></figure>`;
  });
}
