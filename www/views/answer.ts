// The answer first: one method, one fee, one date, and what could still turn it.
import { html, nothing } from "lit";
import type { Best, PaymentOption, Rival } from "../core.ts";
import { inverse, isZero } from "../format.ts";
import { warningText } from "./codes.ts";
import { money, moneyText, nameOf, openTerm, optionOf, range, sum, type Answered, type Figure, type TermName } from "./view.ts";
import { arrivalText, conditions } from "./words.ts";

/** `figure` is the one whose field is open; `problems` stand above all. */
export function answer(view: Answered, figure: Figure | undefined, problems: unknown) {
  const { words, comparison } = view;
  const { order, best } = comparison;
  const option = best && optionOf(view, best.method);
  return html`<section class="answer" part="answer">
    ${problems}${view.problems.length > 0 || (view.isUnread && view.isDetailMissing) ? html`<p class="notice">${words.say("stale", { amount: moneyText(view, order.amount, order.currency) })}</p>` : nothing}
    ${option && best ? bestOption(view, best, option, figure) : noBest(view)}
    ${notes(view)}
  </section>`;
}

function bestOption(view: Answered, best: Best, option: PaymentOption, figure: Figure | undefined) {
  const { words, act, isStale, isReadonly, chosen } = view;
  const name = nameOf(view, best.method);
  return html`
    <div class="head"><p class="eyebrow">${words.say("best")}</p><h2>${name}</h2></div>
    ${facts(view, option)}
    <div class="but">${doubt(view, best, figure)}</div>
    ${isReadonly ? nothing : html`<p class="go"><button type="button" class="button primary" part="choose" ?disabled=${isStale} aria-pressed=${chosen === best.method} @click=${() => act.choose(option)}>
      ${words.say("choose", { name })}</button></p>`}`;
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

function doubt(view: Answered, best: Best, figure: Figure | undefined) {
  const { words, format, comparison } = view;
  const names = (methods: string[]) => format.list(methods.map((method) => nameOf(view, method)));
  const [rival] = best.rivals;
  const inDoubt = best.certain ? undefined : (rival?.method ?? best.unpriced[0]);
  const isSpeed = comparison.order.rank === "speed";
  const sentence = rival
    ? rivalSentence(view, best, rival)
    : best.certain
      ? words.say(isSpeed ? "certain-speed" : "certain")
      : isSpeed
        ? words.say("doubt-speed")
        : words.say("doubt-unpriced", { names: names(best.unpriced) });
  return html`<p>${sentence}${best.ties.length > 0 ? ` ${words.say("ties", { names: names(best.ties) })}` : nothing}</p>
    ${figure ? nothing : inDoubt && !isSpeed ? enterFigure(view, openFigure(view, best, inDoubt)) : nothing}
    ${view.detail?.beside(view, figure)}`;
}

/** The figure that decides between the best and what could be better. */
function openFigure(view: Answered, best: Best, rival: string): Figure | undefined {
  for (const method of [rival, best.method]) {
    const option = optionOf(view, method);
    const term = option && openTerm(option, view);
    if (term && view.comparison.order.terms?.[method]?.[term] === undefined) return { method, term };
  }
  return undefined;
}

function rivalSentence(view: Answered, best: Best, { method, couldSave, couldLose }: Rival) {
  const { words, format, comparison: { order: { currency } } } = view;
  const option = optionOf(view, method);
  const on: Record<TermName, string> = { fee: "bank", bankFee: "bank", rate: "rate" };
  const term = openFigure(view, best, method)?.term;
  return words.weave("doubt", {
    method,
    name: nameOf(view, method),
    save: sum(view, couldSave, currency),
    lose: html`<b>${money(view, couldLose)}</b>`,
    loses: isZero(couldLose) ? "no" : "yes",
    on: term ? on[term] : "none",
    condition: (option && format.list(conditions(view, option, "-short"))) || "none",
  });
}

const enterFigure = ({ words, act, isReadonly }: Answered, figure: Figure | undefined) =>
  figure && !isReadonly
    ? html`<button type="button" class="link" @click=${() => act.openFigure(figure)}>${words.say(`enter-${figure.term}`)}</button>`
    : nothing;

/** Nothing is sure, or nothing is possible: said plainly, with why. */
function noBest(view: Answered) {
  const { words, comparison } = view;
  const possible = comparison.options.filter(({ status }) => status !== "unavailable");
  const payable = possible.filter(({ kind }) => kind === "payment");
  const isCredit = comparison.order.rank === "credit" && payable.length > 0;
  const why = isCredit ? (possible.length > payable.length ? "credit-open" : "credit-impossible")
    : payable.length === 0 ? "impossible" : payable.some(({ status }) => status === "available") ? "unpriced" : "conditional";
  return html`<div class="head"><p class="eyebrow">${words.say("best")}</p><h2>${words.say(isCredit ? "none-credit" : why === "impossible" ? "none-at-all" : "none")}</h2></div>
    <p>${words.say(`none-${why}`)}</p>`;
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
