// English labels of the desk, and values as people read them.
import type { AskedField, Assumption, Comparison, ScheduleInfo } from "../core.ts";
import { Format } from "../format.ts";
import type { Rest } from "./rest.ts";

export const LABELS: Record<AskedField, string> = {
  amount: "Amount",
  currency: "Currency",
  country: "Bank account in",
  method: "Payment method",
  payOn: "Payment date",
  business: "Buyer",
  rank: "Rank by",
  initialPayment: "Deposit",
  fee: "Bank fee",
  months: "Instalments",
  supplier: "Supplier in",
};

export const BUSINESS: Record<string, string> = { true: "Business", false: "Private person" };
export const RANKS: Record<string, string> = { cost: "lowest fee", speed: "fastest arrival", credit: "credit first" };

export const BECAUSE: Record<Assumption["because"], string> = {
  "account-currency": "the usual currency of accounts in that country",
  "next-such-day": "the next date that matches",
  "speaks-for-business": "a buyer with a supplier or customers is taken for a business",
  "may-be-pronoun": "“us” may also mean the writer",
  rounded: "rounded to the currency’s minor unit",
};

/** How a method leads its order's ranking, ties included: `cheapest`, `fastest`, `first choice`; empty if it does not. */
export function topRank({ best, order: { rank } }: Comparison, method: string): string {
  if (best?.method !== method && !best?.ties.includes(method)) return "";
  return { cost: "cheapest", speed: "fastest", credit: "best credit" }[rank];
}

/** What writes a value: numbers and names, days, and the schedule that names methods and currencies. */
export interface Wording {
  format: Format;
  dates: Format;
  schedule: ScheduleInfo;
  currency?: string | undefined;
}

/** Pads decimals to the currency's minor units; never drops digits. */
function inMinorUnits(value: string, currency: string | undefined, { currencies }: ScheduleInfo): string {
  const units = currencies.find((one) => one.currency === currency)?.minorUnits ?? 0;
  const [whole = "", fraction = ""] = value.split(".");
  return /^\d+(\.\d+)?$/.test(value) && units > 0 ? `${whole}.${fraction.padEnd(units, "0")}` : value;
}

const DAY: Intl.DateTimeFormatOptions = { weekday: "short", day: "numeric", month: "short", year: "numeric", calendar: "gregory", timeZone: "UTC" };

/** The format for days in the language of the answer. English answers put the day before the month, and so does the desk. */
export const datesOf = (language: string) => new Format(language === "en" ? "en-GB" : language);

const fullDay = (date: string, { locale }: Format) => new Intl.DateTimeFormat(locale, DAY).format(new Date(`${date}T00:00Z`));

const isDate = (value: string) => /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));

/** A value as people read it. */
export function said(field: AskedField, value: string, { format, dates, schedule, currency }: Wording): string {
  switch (field) {
    case "amount":
    case "initialPayment":
    case "fee": return format.decimal(inMinorUnits(value, currency, schedule));
    case "country":
    case "supplier": return format.country(value);
    case "method": return schedule.methods.find(({ method }) => method === value)?.name ?? value;
    case "payOn": return isDate(value) ? fullDay(value, dates) : value;
    case "business": return BUSINESS[value] ?? value;
    case "rank": return RANKS[value] ?? value;
    default: return value;
  }
}

const TERMS: Record<string, string> = {
  fee: "bank fee", bankFee: "bank fee", rate: "rate", limit: "limit per payment", creditLine: "credit line", months: "instalments",
  monthlyRates: "monthly rates", firstMonthCredit: "first-month credit",
};
const MONEY = ["fee", "bankFee", "limit", "creditLine", "firstMonthCredit"];

const percentOf = (rate: string, format: Format) => (/^\d+(\.\d+)?$/.test(rate) ? format.percent(rate) : rate);

const FRACTIONS = ["rate", "monthlyRates"];

/** The figures that a short question cannot express, in words. */
export function restIn(rest: Rest, wording: Wording): { path: string; label: string; text: string }[] {
  const { format, dates, schedule } = wording;
  return Object.entries(rest).map(([path, value]) => {
    const [kind, of = "", term = ""] = path.split(".");
    if (kind === "holidays") return { path, label: "Bank holidays", text: format.list(value.split(/[\s,]+/).map((day) => (isDate(day) ? dates.days(day, day, "year") : day))) };
    if (kind === "rates") return { path, label: `1 ${of}`, text: `${value} ${schedule.currency}` };
    const name = schedule.methods.find(({ method }) => method === of)?.name ?? of;
    const label = `${name}: ${TERMS[term] ?? term}`;
    if (MONEY.includes(term)) return { path, label, text: said("fee", value, wording) };
    return { path, label, text: FRACTIONS.includes(term) ? value.split(/[\s,]+/).map((rate) => percentOf(rate, format)).join(", ") : value };
  });
}

/** The core's message as a sentence. */
export const sentence = (message: string) => `${message.charAt(0).toUpperCase()}${message.slice(1)}.`.replace(/`([^`]*)`/g, "“$1”");
