// One entry for each code of the core: what its message takes. A new code does not compile until it has one;
// its words stand in the .ftl files under `reason-…`, `warning-…` and `problem-…`.
import type { Problem, ProblemCode, Reason, Warning } from "../core.ts";
import { moneyText, type View } from "./view.ts";

type Values = Record<string, string | number>;
type Coded = { code: string };
export type Wording<T extends Coded> = { [Code in T["code"]]: (of: Extract<T, { code: Code }>, view: View) => Values | [suffix: string, Values] };

export const NONE = () => ({});

/** Country names, or a few of them and their number. */
function countries({ supported: codes }: { supported: string[] }, { format }: View): Values | [string, Values] {
  const list = (some: string[], type: Intl.ListFormatType) => format.list(some.map((code) => format.country(code)), type);
  return codes.length <= 4
    ? { list: list(codes, "disjunction") }
    : ["-many", { count: codes.length, list: list(codes.slice(0, 3), "conjunction") }];
}

const REASON: Wording<Reason> = {
  "currency-not-supported": ({ supported }, { format }) => ({ list: format.row(supported) }),
  "country-not-supported": countries,
  "business-only": NONE,
  "rate-missing": ({ currency }) => ({ currency }),
  "over-order-limit": ({ limit, currency }, view) => ({ limit: moneyText(view, limit, currency) }),
  "too-many-payments": ({ limit, currency, payments, maxPayments }, view) =>
    payments === null
      ? ["-none", { limit: moneyText(view, limit, currency) }]
      : { limit: moneyText(view, limit, currency), payments, maxPayments },
  "over-payment-limit": ({ limit, currency, payment }, view) =>
    ({ limit: moneyText(view, limit, currency), payment: moneyText(view, payment, currency) }),
  "country-required": countries,
  "bank-must-participate": NONE,
  "business-required": NONE,
  "approval-required": NONE,
};

const WARNING: Wording<Warning> = {
  "account-currency-differs": ({ accountCurrency, orderCurrency }) => ({ accountCurrency, orderCurrency }),
  "holidays-not-counted": NONE,
  "rates-stale": ({ asOf, days }, { format }) => ({ asOf: format.days(asOf, asOf, "year"), days }),
};

/** What was given for the field that the problem is about, such as `terms.pay-later.monthlyRates[2]`. */
const named = ({ field }: Problem, { asked }: View) => ({
  value: String(field.split(/[.[\]]+/).filter(Boolean).reduce<unknown>((part, name) => (part as Values | undefined)?.[name], asked) ?? field),
});

const PROBLEM: { [Code in ProblemCode]: (problem: Problem, view: View) => Values } = {
  "request-malformed": NONE,
  "field-missing": NONE,
  "field-unknown": named,
  "field-invalid": named,
  "amount-malformed": (_, { format }) => ({ example: format.decimal("5000.00") }),
  "amount-not-positive": NONE,
  "amount-too-precise": (_, view) => ({ currency: view.fields.currency.toUpperCase(), digits: minorUnits(view) }),
  "amount-too-large": (_, { format }) => ({ most: format.decimal("1000000000000") }),
  "initial-payment-too-large": NONE,
  "currency-unknown": named,
  "country-unknown": named,
  "rate-invalid": named,
  "date-invalid": named,
  "term-invalid": named,
  "range-invalid": NONE,
  "schedule-invalid": NONE,
};

/** The decimals of the order's currency: the schedule's word, else the browser's. */
export function minorUnits({ schedule, fields }: View): number {
  const code = fields.currency.toUpperCase();
  const known = schedule?.currencies.find(({ currency }) => currency === code)?.minorUnits;
  return known ?? new Intl.NumberFormat("en", { style: "currency", currency: code }).resolvedOptions().maximumFractionDigits ?? 2;
}

export function worded<T extends Coded>(wording: Wording<T>, prefix: string, of: T, view: View, short = ""): string {
  const values = wording[of.code as T["code"]](of as never, view);
  const [suffix, args] = Array.isArray(values) ? values : ["", values];
  const id = `${prefix}-${of.code}`;
  return view.words.say(short && view.words.has(id + short) ? id + short : id + suffix, args);
}

export const reasonText = (reason: Reason, view: View, short?: string) => worded(REASON, "reason", reason, view, short);
export const warningText = (warning: Warning, view: View) => worded(WARNING, "warning", warning, view);
export const problemText = (problem: Problem, view: View) => view.words.say(`problem-${problem.code}`, PROBLEM[problem.code](problem, view));
