// What the desk calls things.
import type { AskedField, Assumption, ScheduleInfo } from "../core.ts";
import type { Format } from "../format.ts";
import type { Rest } from "./rest.ts";

export const LABELS: Record<AskedField, string> = {
  amount: "Amount",
  currency: "Currency",
  country: "Account in",
  method: "Asks about",
  payOn: "Paid on",
  business: "Buyer is",
  rank: "Best is",
  initialPayment: "Paid first",
  fee: "Bank charges",
  months: "Instalments",
  supplier: "Supplier in",
};

export const BUSINESS: Record<string, string> = { true: "a business", false: "a private buyer" };
export const RANKS: Record<string, string> = { cost: "the cheapest", speed: "the fastest", credit: "credit first" };

export const BECAUSE: Record<Assumption["because"], string> = {
  "account-currency": "the usual currency of accounts there",
  "next-such-day": "the next such day",
  "speaks-for-business": "who has a supplier or customers is a business",
  "may-be-pronoun": "“us” may also be whoever writes",
  rounded: "rounded to minor units",
};

const DAY = new Intl.DateTimeFormat("en", { weekday: "short", day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });

/** With as many decimals as the currency has; never with fewer than there are. */
function inMinorUnits(value: string, currency: string | undefined, { currencies }: ScheduleInfo): string {
  const units = currencies.find((one) => one.currency === currency)?.minorUnits ?? 0;
  const [whole = "", fraction = ""] = value.split(".");
  return /^\d+(\.\d+)?$/.test(value) && units > 0 ? `${whole}.${fraction.padEnd(units, "0")}` : value;
}

/** A value as people read it. */
export function said(field: AskedField, value: string, format: Format, schedule: ScheduleInfo, currency?: string): string {
  switch (field) {
    case "amount":
    case "initialPayment":
    case "fee": return format.decimal(inMinorUnits(value, currency, schedule));
    case "country":
    case "supplier": return format.country(value);
    case "method": return schedule.methods.find(({ method }) => method === value)?.name ?? value;
    case "payOn": return /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)) ? DAY.format(new Date(`${value}T00:00Z`)) : value;
    case "business": return BUSINESS[value] ?? value;
    case "rank": return RANKS[value] ?? value;
    default: return value;
  }
}

const TERMS: Record<string, string> = {
  fee: "bank charges", bankFee: "bank charges", rate: "rate", limit: "at most a payment", creditLine: "credit line", months: "instalments",
  monthlyRates: "monthly rates", firstMonthCredit: "credit in the first month",
};
const MONEY = ["fee", "bankFee", "limit", "creditLine", "firstMonthCredit"];

const percentOf = (rate: string, format: Format) => (/^\d+(\.\d+)?$/.test(rate) ? format.percent(rate) : rate);

/** What a short question cannot say, in words. */
export function restIn(rest: Rest, format: Format, schedule: ScheduleInfo, currency?: string): { path: string; label: string; text: string }[] {
  return Object.entries(rest).map(([path, value]) => {
    const [kind, of = "", term = ""] = path.split(".");
    if (kind === "holidays") return { path, label: "Bank holidays", text: format.list(value.split(/[\s,]+/)) };
    if (kind === "rates") return { path, label: `1 ${of}`, text: `${value} ${schedule.currency}` };
    const name = schedule.methods.find(({ method }) => method === of)?.name ?? of;
    const label = `${name}: ${TERMS[term] ?? term}`;
    if (MONEY.includes(term)) return { path, label, text: said("fee", value, format, schedule, currency) };
    return { path, label, text: term === "rate" || term === "monthlyRates" ? value.split(/[\s,]+/).map((rate) => percentOf(rate, format)).join(", ") : value };
  });
}

/** The core's message as a sentence. */
export const sentence = (message: string) => `${message.charAt(0).toUpperCase()}${message.slice(1)}.`.replace(/`([^`]*)`/g, "“$1”");
