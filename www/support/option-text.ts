// An option's fee, arrival and conditions in English.
import type { PaymentOption, Range, Reason } from "../core.ts";
import { TO, type Format } from "../format.ts";

/** More countries than this are not listed. */
const MOST_COUNTRIES = 4;

type Conditional = Extract<Reason, { code: "country-required" | "bank-must-participate" | "business-required" | "approval-required" }>;

function conditionOf(reason: Conditional, format: Format): string {
  switch (reason.code) {
    case "country-required": {
      if (reason.supported.length > MOST_COUNTRIES) return "if the account is in a supported country";
      const countries = reason.supported.map((code) => format.country(code));
      return `if the account is in ${format.list(countries, "disjunction")}`;
    }
    case "bank-must-participate": return "if the buyer’s bank takes part";
    case "business-required": return "if the buyer is a business";
    case "approval-required": return "if the lender approves";
  }
}

/** What a conditional option depends on; empty for any other option. */
export function conditionText({ status, reasons }: PaymentOption, format: Format): string {
  if (status !== "conditional") return "";
  return format.list(reasons.map((reason) => conditionOf(reason as Conditional, format)));
}

/** Two amounts, with a line break allowed after the dash and nowhere else. */
export const rangeText = (range: Range, format: Format) => format.range(range).replace(TO, "–");

/** The fee; an unknown maximum is named as such. */
export function feeText({ fee }: PaymentOption, format: Format): string {
  if (!fee) return "not possible";
  return fee.max === null ? `from ${format.decimal(fee.min)} + bank fees` : rangeText(fee, format);
}

const UNITS = { hour: "hour", "business-day": "business day" };

/** When the supplier is paid; `dates` writes the days. A loan is paid out after its agreement, which has no date yet. */
export function arrivalText({ arrival, warnings }: Pick<PaymentOption, "arrival" | "warnings">, dates: Format): string {
  if (!arrival) return "not stated";
  const { unit, min, max, earliest, latest } = arrival;
  const time = `${min === max ? min : `${min}–${max}`} ${UNITS[unit]}${max === 1 ? "" : "s"}`;
  if (warnings.some(({ code }) => code === "after-agreement")) return `${time} after the loan agreement`;
  return unit === "business-day" && earliest && latest ? dates.days(earliest, latest, "long") : `in ${time}`;
}
