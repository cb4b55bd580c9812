// The sum written out, line by line, from the core's steps.
import { html, type TemplateResult } from "lit";
import type { Bounds, Range, Step } from "../core.ts";
import { isSame } from "../decimals.ts";
import { isZero } from "../format.ts";
import { money, range, type Answered } from "./view.ts";

type Part = TemplateResult;
/** The parts of a line; a step may take several. */
type Line = Part[];
type Of<Code> = Extract<Step, { code: Code }>;

/** A figure over what it is. */
const term = (figure: unknown, caption: string) => html`<span><b>${figure}</b><small>${caption}</small></span>`;
const sign = (operator: string) => html`<i>${operator}</i>`;
const equals = (figure: unknown, caption: string, operator = "=") =>
  html`<span class="eq">${sign(operator)}<span class="result"><b>${figure}</b><small>${caption}</small></span></span>`;

const rates = ({ format }: Answered, bounds: Bounds) => html`<bdi>${format.percents(bounds)}</bdi>`;

/** The unrounded result where rounding changed it, then the fee. */
function rounded(view: Answered, exact: Bounds, fee: Bounds): Line {
  const { words, comparison: { order } } = view;
  const whole = words.say("step-fee", { currency: order.currency });
  if (isSame(exact.min, fee.min) && isSame(exact.max, fee.max)) return [equals(range(view, fee), whole)];
  return [equals(range(view, exact), words.say("step-exact")), equals(range(view, fee), words.say("step-rounded"), "≈")];
}

function percent(view: Answered, { payment, rate, exact, fee }: Of<"percent">): Line[] {
  const { words } = view;
  return [[term(rates(view, rate), words.say("step-rate")), sign("×"), term(money(view, payment), words.say("step-payment")), ...rounded(view, exact, fee)]];
}

function flat(view: Answered, { payment, scheduleFee, scheduleCurrency, rate, fee }: Of<"flat">): Line[] {
  const { words, format } = view;
  const flatFor = words.say("step-flat", { payment: format.decimal(payment) });
  if (rate === null) return [[term(range(view, fee), flatFor)]];
  return [[term(html`${range(view, scheduleFee)} ${scheduleCurrency}`, words.say("step-schedule")), ...converted(view, scheduleCurrency, rate), equals(range(view, fee), flatFor)]];
}

const converted = (view: Answered, from: string, rate: string): Line =>
  [sign("÷"), term(html`<data value=${rate}><bdi>${view.format.rate(rate)}</bdi></data>`, view.words.say("step-conversion", { from, to: view.comparison.order.currency }))];

function clamped(view: Answered, step: Of<"clamped-percent">): Line[] {
  const { words, comparison: { order } } = view;
  const { amount, rate, exact, bound, fee, conversionRate, scheduleCurrency } = step;
  const product = [term(rates(view, { min: rate, max: rate }), words.say("step-rate")), sign("×"), term(money(view, amount), words.say("step-amount"))];
  if (bound === null) return [[...product, ...rounded(view, { min: exact, max: exact }, { min: fee, max: fee })]];
  const published = bound === "least" ? step.scheduleLeast : step.scheduleMost;
  const held = words.say(`step-${bound}`);
  const amounts = conversionRate === null
    ? [term(money(view, fee), held)]
    : [
        term(html`${money(view, published)} ${scheduleCurrency}`, held),
        ...converted(view, scheduleCurrency, conversionRate),
        equals(money(view, fee), words.say("step-fee", { currency: order.currency })),
      ];
  return [[...product, equals(money(view, exact), words.say(`step-held-${bound}`))], amounts];
}

/** Months in a row at the same rate share a line. */
function instalments(view: Answered, { principal, monthlyRates, firstMonthCredit, fee }: Of<"instalments">): Line[] {
  const { words } = view;
  const runs: { from: number; to: number; rate: Bounds }[] = [];
  monthlyRates.forEach((rate, i) => {
    const last = runs.at(-1);
    if (last && last.rate.min === rate.min && last.rate.max === rate.max) last.to = i + 1;
    else runs.push({ from: i + 1, to: i + 1, rate });
  });
  const lines = runs.map(({ from, to, rate }) => {
    const count = to - from + 1;
    const months = words.say("step-months", { count, span: count === 1 ? `${from}` : `${from}–${to}` });
    return [
      term(count, months), sign("×"), term(rates(view, rate), words.say("step-rate")), sign("×"),
      term(money(view, principal), words.say("step-principal")),
    ];
  });
  const credit = isZero(firstMonthCredit) ? [] : [sign("−"), term(money(view, firstMonthCredit), words.say("step-credit"))];
  return [...lines, [...credit, equals(range(view, fee), words.say("step-loan-fee"))]];
}

const open = (view: Answered, fee: Range) => (fee.max === null ? html`${view.words.say("from")} ${money(view, fee.min)}` : range(view, fee));

const plus = (parts: Part[]): Line => parts.flatMap((part, i) => (i > 0 ? [sign("+"), part] : [part]));

const STEP: { [Code in Step["code"]]: (view: Answered, step: Of<Code>) => Line[] } = {
  percent,
  flat,
  "clamped-percent": clamped,
  instalments,
  "bank-fee": (view, { fee }) => [[
    sign("+"),
    fee === null ? term("?", view.words.say("step-bank-fee-unknown")) : term(money(view, fee), view.words.say("step-bank-fee")),
  ]],
  "own-fee": (view, { payment, fee }) => [[term(money(view, fee), view.words.say("step-own-fee", { payment: view.format.decimal(payment) }))]],
  tier: ({ words, format }, { upTo, scheduleCurrency }) => [[
    html`<small>${upTo === null ? words.say("step-tier-last") : words.say("step-tier", { upTo: `${format.decimal(upTo)} ${scheduleCurrency}` })}</small>`,
  ]],
  sum: (view, { fees, fee }) => [[
    ...plus(fees.map((part) => term(open(view, part), view.words.say("step-one-fee")))),
    equals(open(view, fee), view.words.say("step-fees")),
  ]],
  total: (view, { amount, fee, total }) => [[
    ...plus([term(money(view, amount), view.words.say("step-amount")), term(open(view, fee), view.words.say("step-one-fee"))]),
    equals(open(view, total), view.words.say("step-total", { currency: view.comparison.order.currency })),
  ]],
};

/** The bank's part goes on the line that it adds to. */
export function stepLines(view: Answered, steps: Step[]) {
  const lines: Line[] = [];
  for (const step of steps) {
    const added = STEP[step.code](view, step as never);
    if (step.code === "bank-fee") lines.at(-1)?.push(...added.flat());
    else lines.push(...added);
  }
  return lines.map((parts) => html`<div class="sum">${parts}</div>`);
}
