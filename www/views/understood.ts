// What was understood of typed text, where it does not go without saying.
import { html, nothing } from "lit";
import { roundTo, shiftPoint } from "../decimals.ts";
import { isPlain } from "../format.ts";
import { readNumber, withPlainMarks } from "../reading.ts";
import { minorUnits, problemLine } from "./problems.ts";
import { moneyText, problemOf, renewed, type View } from "./view.ts";

/** The text as it was read, or "" where it stands as the locale would write it, with grouping or without. */
export function understood(view: View, typed: string, unit: string): string {
  const { format, words } = view;
  const read = readNumber(typed, format, unit);
  if (!isPlain(read)) return "";
  const digits = minorUnits(view);
  const group = withPlainMarks(format.decimal("12345")).replace(/\p{Nd}/gu, "") || " ";
  const ungrouped = (text: string) => withPlainMarks(text).replaceAll(group, "");
  // what another reader takes for three decimals is worth a word where money has three
  const isCertain = digits < 3 || read.includes(".") || /^\p{Nd}+$/u.test(typed);
  if (isCertain && ungrouped(typed) === ungrouped(format.decimal(read))) return "";
  const amount = unit === "%" ? format.percent(shiftPoint(read, -2)) : moneyText(view, roundTo(read, digits), unit);
  return words.say("understood", { amount });
}

/** Beside a field: it takes no room, so nothing moves while one types. */
export function understoodLine(view: View, typed: string, unit: string, id: string) {
  const text = understood(view, typed, unit);
  return text ? renewed(view, html`<p class="understood" id=${id}>${text}</p>`) : nothing;
}

/** What is wrong with the amount, or else how it was read. */
export const amountNote = (view: View) =>
  problemOf(view, "amount") ? problemLine(view, "amount") : understoodLine(view, view.fields.amount, view.fields.currency, "amount-note");
