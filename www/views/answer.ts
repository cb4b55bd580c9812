// The answer first: one method, one fee, one date, and what could still turn it.
import { html, nothing } from "lit";
import type { Best, PaymentOption, Rank } from "../core.ts";
import { inverse } from "../format.ts";
import { warningText } from "./codes.ts";
import { askFactsOrFigure, doubt } from "./doubt.ts";
import { alertIcon } from "./failure.ts";
import { heavyFee, moneyText, nameOf, optionOf, range, type Answered, type Figure, type View } from "./view.ts";
import { arrivalText } from "./words.ts";

/** `figure` is the one whose field is open; `problems` stand above all. */
export function answer(view: Answered, figure: Figure | undefined, problems: unknown) {
  const { words, comparison } = view;
  const { order, best } = comparison;
  const option = best && optionOf(view, best.method);
  return html`<section class="answer" part="answer">
    ${problems}${view.problems.length > 0 || (view.isUnread && view.isDetailMissing) ? html`<p class="notice">${words.say("stale", { amount: moneyText(view, order.amount, order.currency) })}</p>` : nothing}
    ${option && best ? bestOption(view, best, option, figure) : noBest(view, figure)}
    ${notes(view)}
  </section>`;
}

/** The heading names what the answer is the best by. The result of a committed figure gets the focus here. */
export const heading = ({ words }: View, rank: Rank, result: unknown) =>
  html`<div class="head"><p class="eyebrow">${words.say(`best-${rank}`)}</p><h2 tabindex="-1">${result}</h2></div>`;

/** The text of a button that chooses a method, or that it is chosen. */
export function choice(view: Answered, method: string) {
  const { words, chosen } = view;
  const name = nameOf(view, method);
  return chosen === method ? html`<span aria-hidden="true">✓</span> ${words.say("chosen")}<span class="sr"> ${name}</span>` : words.say("choose", { name });
}

function bestOption(view: Answered, best: Best, option: PaymentOption, figure: Figure | undefined) {
  const { act, canChoose, chosen, isStale } = view;
  const heavy = heavyFee(view, option);
  return html`
    ${heading(view, view.comparison.order.rank, nameOf(view, best.method))}
    ${facts(view, option)}
    <div class="but ${heavy ? "plain" : ""}">${heavy ? html`<p class="heavy">${alertIcon}<b>${heavy}</b></p>` : nothing}${doubt(view, best, option, figure)}</div>
    ${canChoose ? html`<p class="go"><button type="button" class="button primary" part="choose" ?disabled=${isStale} aria-pressed=${chosen === best.method} @click=${() => act.choose(option)}>
      ${choice(view, best.method)}</button></p>` : nothing}`;
}

function facts(view: Answered, option: PaymentOption) {
  const { words, comparison: { order } } = view;
  const { fee, total } = option;
  const [when, note] = arrivalText(view, option, "long");
  const unit = html`<span class="unit">${order.currency}</span>`;
  return html`<dl class="facts">
    <div><dt>${words.say("fee")}</dt><dd>${fee && range(view, fee)} ${unit}</dd></div>
    <div><dt>${words.say("total")}</dt><dd>${total && range(view, total)} ${unit}</dd></div>
    <div><dt>${words.say("arrives")}</dt><dd>${when}${note ? html` <span class="unit">${note}</span>` : nothing}</dd></div>
  </dl>`;
}

/** Nothing is sure, or nothing is possible: said plainly, with why and with what would help. */
function noBest(view: Answered, figure: Figure | undefined) {
  const { words, comparison } = view;
  const possible = comparison.options.filter(({ status }) => status !== "unavailable");
  const payable = possible.filter(({ kind }) => kind === "payment");
  const isCredit = comparison.order.rank === "credit" && payable.length > 0;
  const why = isCredit ? (possible.length > payable.length ? "credit-open" : "credit-impossible")
    : payable.length === 0 ? "impossible" : payable.some(({ status }) => status === "available") ? "unpriced" : "conditional";
  const wanted = possible.filter(({ kind }) => isCredit === (kind === "credit"));
  return html`${heading(view, comparison.order.rank, words.say(isCredit ? "none-credit" : why === "impossible" ? "none-at-all" : "none"))}
    <div class="but plain"><p>${words.say(`none-${why}`)}</p>${figure ? nothing : askFactsOrFigure(view, wanted)}${view.detail?.beside(view, figure)}</div>`;
}

/** What is not known of the bank holidays that may lie ahead. */
function unknownHolidays({ words, format, holidays }: Answered) {
  if (!holidays) return [];
  const { calendars, unknown, to } = holidays;
  const [until] = calendars.map((calendar) => calendar.to).filter((last) => last < to).sort();
  return [
    ...(until ? [words.say("holidays-until", { year: until.slice(0, 4) })] : []),
    ...(calendars.length > 0 && unknown.length > 0 ? [words.say("holidays-unknown", { countries: format.list(unknown.map((code) => format.country(code))) })] : []),
  ];
}

/** A rate in the direction whose figure is at least 1: `1 USD = 157.25 JPY`. */
function readableRate({ format, schedule }: Answered, currency: string, rate: string) {
  return rate.startsWith("0.")
    ? { from: schedule.currency, rate: format.rate(inverse(rate)), to: currency }
    : { from: currency, rate: format.rate(rate), to: schedule.currency };
}

/** What holds for the whole order: quiet, but said. */
function notes(view: Answered) {
  const { words, format, comparison: { warnings, rates } } = view;
  const date = rates.asOf ? format.days(rates.asOf, rates.asOf, "year") : "none";
  const used = Object.entries(rates.used).map(([currency, rate]) => words.say("rate-used", { ...readableRate(view, currency, rate), date }));
  const lines = [...warnings.map((warning) => warningText(warning, view)), ...used, ...unknownHolidays(view)];
  return lines.length > 0 ? html`<ul class="notes">${lines.map((line) => html`<li>${line}</li>`)}</ul>` : nothing;
}
