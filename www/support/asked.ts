// A question as the desk has it: the text, what was understood of it, and what was set by hand over that.
import type { AskedField, OrderInput, Understanding } from "../core.ts";
import type { FeeCalculator } from "../../pkg/index.js";
import { isShare } from "./deposit.ts";
import { entryOf, readEntry, withRest, type Rest } from "./rest.ts";

/** What is known by field, as text; what is not known is not there. */
export type Known = Partial<Record<AskedField, string>>;

/** What was set by hand; empty where something understood was taken away. */
export type Edits = Known;

export const FIELDS: AskedField[] = ["amount", "currency", "country", "method", "payOn", "business", "rank", "initialPayment", "fee", "months", "supplier"];

/** What was understood, by field. */
export function knownOf({ order, method, supplier }: Understanding): Known {
  const [terms] = Object.values(order.terms ?? {});
  const all: Record<AskedField, string | number | boolean | null | undefined> = {
    amount: order.amount, currency: order.currency, country: order.country, business: order.business, rank: order.rank, payOn: order.payOn,
    initialPayment: order.initialPayment, fee: terms?.fee ?? terms?.bankFee, months: terms?.months, method, supplier,
  };
  return Object.fromEntries(Object.entries(all).flatMap(([field, value]) => (value == null ? [] : [[field, String(value)]])));
}

/** The edits that stay once the text says something else: what it says anew goes over what was set by hand. */
export const editsLeft = (edits: Edits, was: Known, now: Known): Edits =>
  Object.fromEntries(Object.entries(edits).filter(([field]) => was[field as AskedField] === now[field as AskedField]));

/** What holds in the end. */
export const withEdits = (known: Known, edits: Edits): Known =>
  Object.fromEntries(Object.entries({ ...known, ...edits }).filter(([, value]) => value !== ""));

export interface Asked {
  order: Partial<OrderInput>;
  method: string | null;
  supplier: string | null;
  /** A short question that asks the same, but for the rest. */
  question: string;
  rest: Rest;
  /** Both, as the address keeps them. */
  entry: string;
}

/** The order that is asked about; its members are checked by who answers it. */
export function askedOf({ amount, currency, country, business, rank, payOn, initialPayment, fee, months, method, supplier }: Known, rest: Rest, calculator: FeeCalculator): Asked {
  const terms = method && (fee || months) ? { [method]: { fee: fee ?? null, months: months ?? null } } : null;
  const order = {
    ...(amount && { amount }), ...(currency && { currency }), ...(country && { country }), ...(business && { business: business === "true" }),
    ...(rank && { rank: rank as "cost" }), ...(payOn && { payOn }), ...(initialPayment && !isShare(initialPayment) && { initialPayment }),
  };
  const question = calculator.question({ ...order, terms }, method) + (supplier ? `, supplier in ${supplier}` : "");
  // which of a method's terms a fee is, the core knows
  const said = terms && calculator.understand(question, {}).order.terms;
  const whole = withRest(said ? { ...order, terms: said } : order, rest);
  return { order: whole, method: method ?? null, supplier: supplier ?? null, question, rest, entry: entryOf(question, rest) };
}

/** What was kept in the address as one text. */
export function askedIn(entry: string, calculator: FeeCalculator): Asked {
  const { question, rest } = readEntry(entry);
  return askedOf(knownOf(calculator.understand(question, {})), rest, calculator);
}

/** Whether one text grew out of the other, and is not another question. */
export function isSameQuestion(before: string, after: string): boolean {
  const least = Math.min(before.length, after.length);
  let [head, tail] = [0, 0];
  while (head < least && before[head] === after[head]) head++;
  while (tail < least - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return head + tail >= least / 2 && least > 0;
}

/** The chip of a field as a selector; where the field has none, the list that adds one. */
export const chipOf = (known: Known, field: AskedField | null): string =>
  field && known[field] !== undefined ? `[data-field="${field}"]` : "#add";
