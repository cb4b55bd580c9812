// A deposit in percent, which becomes an amount of the order before it is asked.
import type { ScheduleInfo, Understanding } from "../core.ts";
import { shiftPoint } from "../decimals.ts";
import { isPlain } from "../format.ts";
import type { Edits, Known } from "./asked.ts";

/** From the first digit of a number on, so that no digit is looked at twice. */
const SHARE = /(?<!\d)(\d+(?:[.,]\d+)?)\s*(?:%|percent|per cent|pct)/i;

/** The percentage that a text states, such as `30%`; empty if it states none. */
export function shareIn(text: string): string {
  const [, digits] = SHARE.exec(text) ?? [];
  return digits === undefined ? "" : `${digits.replace(",", ".")}%`;
}

export const isShare = (text: string) => text.endsWith("%");

/** A share of an amount, rounded half up to so many decimals; both are plain decimal text. */
export function shareOf(amount: string, share: string, decimals: number): string {
  const parts = [amount, share.slice(0, -1)].map((text) => {
    const [whole = "", fraction = ""] = text.split(".");
    return { digits: BigInt(whole + fraction), decimals: fraction.length };
  });
  const product = parts.reduce((all, { digits }) => all * digits, 1n) * 10n ** BigInt(decimals);
  const scale = 10n ** BigInt(parts.reduce((all, { decimals }) => all + decimals, 2)); // 2: percent
  const rounded = (2n * product + scale) / (2n * scale);
  return decimals === 0 ? String(rounded) : shiftPoint(String(rounded), -decimals);
}

/** The share that the deposit is given as: by hand, or in the text. */
function shareGiven(text: string, { words }: Understanding, { initialPayment }: Edits): string {
  if (initialPayment !== undefined) return isShare(initialPayment) ? initialPayment : "";
  const said = words.find(({ field }) => field === "initialPayment");
  return said ? shareIn(text.slice(said.from, said.to)) : "";
}

/** What is known with a deposit in percent as an amount, and the share; without an amount of the order it stays a share. */
export function withDeposit(known: Known, text: string, understood: Understanding, edits: Edits, { currencies }: ScheduleInfo): { known: Known; share: string } {
  const share = known.initialPayment === undefined ? "" : shareGiven(text, understood, edits);
  const units = currencies.find(({ currency }) => currency === known.currency)?.minorUnits;
  if (share === "" || !known.amount || !isPlain(known.amount) || units === undefined) return { known, share };
  return { known: { ...known, initialPayment: shareOf(known.amount, share, units) }, share };
}
