// One entry for each code of the core: what its message takes. A new code does not compile until it has one;
// its words stand in the .ftl files under `reason-…` and `warning-…`; those of problems: see problems.ts.
import type { Reason, Warning } from "../core.ts";
import { moneyText, type View } from "./view.ts";

export type Values = Record<string, string | number>;
type Coded = { code: string };
export type Wording<T extends Coded> = { [Code in T["code"]]: (of: Extract<T, { code: Code }>, view: View) => Values | [suffix: string, Values] };

export const NONE = () => ({});

/** Countries that buyers on trade platforms are in most often: they are named first. */
export const COMMON = ["US", "GB", "DE", "FR", "CA", "AU"];

/** Country names, or a few of them and their number. */
function countries({ supported: codes }: { supported: string[] }, { format }: View): Values | [string, Values] {
  const list = (some: string[], type: Intl.ListFormatType) => format.list(some.map((code) => format.country(code)), type);
  return codes.length <= 4
    ? { list: list(codes, "disjunction") }
    : ["-many", { count: codes.length, list: list([...new Set([...COMMON.filter((code) => codes.includes(code)), ...codes])].slice(0, 3), "conjunction") }];
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

export function worded<T extends Coded>(wording: Wording<T>, prefix: string, of: T, view: View, short = ""): string {
  const values = wording[of.code as T["code"]](of as never, view);
  const [suffix, args] = Array.isArray(values) ? values : ["", values];
  const id = `${prefix}-${of.code}`;
  return view.words.say(short && view.words.has(id + short) ? id + short : id + suffix, args);
}

export const reasonText = (reason: Reason, view: View, short?: string) => worded(REASON, "reason", reason, view, short);
export const warningText = (warning: Warning, view: View) => worded(WARNING, "warning", warning, view);
