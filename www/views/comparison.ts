// All ways side by side: one grid, one fee scale, one calendar.
import { html, nothing, svg } from "lit";
import type { PaymentOption, Rank } from "../core.ts";
import { failure } from "./failure.ts";
import { feeBar, stepOf, ticks } from "./fee-bar.ts";
import { notPossible } from "./not-possible.ts";
import { calendarOf, dayLabels, isOnCondition, monthsOf, timeline, type Calendar } from "./timeline.ts";
import { heavyFee, isBest, nameOf, range, type Answered, type View } from "./view.ts";
import { arrivalText, conditions } from "./words.ts";

export const chevron = html`<svg class="chev" viewBox="0 0 14 14" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d="M3 5l4 4 4-4"/></svg>`;

/** `shown`: the options in the order to show them in; `open`: the methods whose rows are open. */
export function comparison(view: Answered, shown: PaymentOption[], open: ReadonlySet<string>) {
  const possible = shown.filter(({ status }) => status !== "unavailable");
  const step = stepOf(possible);
  const calendar = calendarOf(view.comparison);
  return html`<section class="compare" part="comparison">
    ${header(view, view.comparison.order.rank)}
    ${possible.length > 0
      ? html`${axis(view, step, calendar)}
        <ol class="options" @focusin=${() => view.act.hold(true)} @focusout=${(event: FocusEvent) => left(event) && view.act.hold(false)}>
          ${possible.map((option) => row(view, option, step, calendar, open.has(option.method)))}</ol>
        ${key(view, possible, calendar)}`
      : nothing}
    ${notPossible(view, shown.filter(({ status }) => status === "unavailable"))}
  </section>`;
}

/** Whether the focus went out of the element that listens, not only to another place in it. */
const left = ({ currentTarget, relatedTarget }: FocusEvent) => !(currentTarget as Node).contains(relatedTarget as Node | null);

/** The head of the list, and what it is ranked by. */
export function header(view: View, rank: Rank | undefined) {
  const { words, act } = view;
  const button = (by: Rank) =>
    html`<button type="button" aria-pressed=${rank === by} @click=${() => act.rank(by)}>${words.say(`rank-${by}`)}</button>`;
  return html`<header><h3>${words.say("all")}</h3>
    <div class="segmented" role="group" aria-label=${words.say("rank")}>${button("cost")}${button("speed")}</div>
    ${view.detail?.problemLine(view, "rank")}</header>`;
}

function axis({ words, format, comparison: { order } }: Answered, step: number, calendar: Calendar) {
  const fee = words.say("fee-in", { currency: order.currency });
  const arrives = words.say(calendar.start === undefined ? "arrives-days" : "arrives");
  return html`<div class="axis grid" aria-hidden="true">
    <span class="a-name">${words.say("method")}</span><span class="a-fee">${fee}</span>
    <span class="t-bar"><span class="cap">${fee}</span><span class="ticks" translate="no">${ticks(step).map((tick) => html`<span>${format.tick(tick, step * 3)}</span>`)}</span></span>
    <span class="a-when">${words.say("arrives")}</span>
    <span class="t-time"><span class="cap">${format.row([arrives, ...monthsOf(calendar, format)])}</span><span class="ticks days" translate="no">${dayLabels(calendar, format)}</span></span>
  </div>`;
}

function row(view: Answered, option: PaymentOption, step: number, calendar: Calendar, isOpen: boolean) {
  const { act } = view;
  const { method } = option;
  // a fee that is a large part of the order is the best, but not in the colour of what is good
  const isGood = isBest(view, method) && !heavyFee(view, option);
  return html`<li class="option ${isGood ? "is-best" : ""}">
    <details .open=${isOpen} @toggle=${({ currentTarget }: Event) => act.toggle(method, (currentTarget as HTMLDetailsElement).open)}>
      <summary class="grid">
        <span class="name"><span>${nameOf(view, method)}</span>${badges(view, option, isGood)}${aside(view, option)}</span>
        ${feeText(view, option)}${feeBar(option, step)}
        ${whenText(view, option)}${timeline(option, calendar)}
        ${chevron}
      </summary>
      ${isOpen ? (view.isDetailMissing ? failure(view, "part-missing") : view.detail?.optionDetail(view, option)) : nothing}
    </details></li>`;
}

/** The best row need not say that it is first by what the list is ranked by, unless others are equal: they say the same. */
function badges(view: Answered, { method, badges }: PaymentOption, isGood: boolean) {
  const { best, order } = view.comparison;
  const implied = method === best?.method && best.ties.length === 0 ? (order.rank === "speed" ? "fastest" : "cheapest") : "";
  const badge = (id: string, name = "") => html` <span class="badge ${name}">${view.words.say(`badge-${id}`)}</span>`;
  return html`${isBest(view, method) ? badge("best", isGood ? "best" : "") : nothing}${badges.map((id) => (id === implied ? nothing : badge(id)))}`;
}

/** More variants than this are counted rather than named. */
const MANY = 3;

/** The small line under the name: variants, or what the fee is made of; then instalments, payments, conditions. */
function aside(view: Answered, option: PaymentOption) {
  const { words, format } = view;
  const { variants, financing, payments } = option;
  const variant = (id: string) => (words.has(`variant-${id}`) ? words.say(`variant-${id}`) : id);
  const parts = variants.length > MANY
    ? [words.say("aside-variants", { count: variants.length })]
    : variants.length > 0 ? variants.map(variant) : [...madeOf(view, option)];
  if (financing) {
    parts.push(words.say("instalments", { months: financing.min.months.length }));
    parts.push(words.say("apr", { apr: format.percents({ min: financing.min.apr, max: financing.max.apr }) }));
  }
  if (payments.length > 1) parts.push(words.say("two-payments", { count: payments.length }));
  parts.push(...conditions(view, option, "-short"));
  return parts.length > 0 ? html`<small>${format.row(parts)}</small>` : nothing;
}

function* madeOf({ words, format }: Answered, { steps: [step], warnings }: PaymentOption) {
  if (step?.code === "percent") yield words.say("aside-percent", { rate: format.percents(step.rate) });
  if (step?.code === "clamped-percent") {
    yield words.say("aside-clamped", { rate: format.percent(step.rate), bounds: format.range({ min: step.least, max: step.most }) });
  }
  if (warnings.some(({ code }) => code === "fee-typical")) yield words.say("aside-typical");
}

function feeText(view: Answered, { fee }: PaymentOption) {
  const { words, comparison: { order } } = view;
  if (!fee) return nothing;
  const known = html`<b>${range(view, fee)}</b>`;
  return html`<span class="fee"><span class="sr">${words.say("fee")} </span>${fee.max === null
    ? html`<small class="from">${words.say("from")}</small> ${known} <small class="plus">${words.say("plus-unknown")}</small>`
    : known}<span class="sr"> ${order.currency}</span></span>`;
}

function whenText(view: Answered, option: PaymentOption) {
  const [main, note] = arrivalText(view, option, "short");
  return html`<span class="when"><span class="sr">${view.words.say("arrives")} </span>${main}${note ? html` <small>${note}</small>` : nothing}</span>`;
}

/** Only what is drawn above is explained. */
function key({ words }: Answered, options: PaymentOption[], calendar: Calendar) {
  const entry = (isDrawn: boolean, id: string, drawing: unknown) =>
    isDrawn ? html`<span><svg>${drawing}</svg>${words.say(`key-${id}`)}</span>` : nothing;
  return html`<div class="key" aria-hidden="true">
    ${entry(true, "sure", svg`<rect class="sure" y="1" width="22" height="8"/>`)}
    ${entry(options.some(({ fee }) => fee && fee.max !== null && fee.max !== fee.min), "maybe", svg`<rect class="maybe" x=".5" y="1.5" width="21" height="7"/>`)}
    ${entry(options.some(({ fee }) => fee?.max === null), "unknown", svg`<rect class="unknown" y="1" width="22" height="8"/>`)}
    ${entry(options.some(isOnCondition), "condition", svg`<rect class="maybe if" x=".5" y="1.5" width="21" height="7"/>`)}
    ${entry(true, "arrival", svg`<line class="wait" x1="0" x2="8" y1="5" y2="5"/><line class="land" x1="11" x2="17" y1="5" y2="5"/>`)}
    ${entry(calendar.off.length > 0, "weekend", svg`<rect class="weekend" width="22" height="10"/>`)}
  </div>`;
}
