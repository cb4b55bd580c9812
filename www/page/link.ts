import { textOf } from "../decimals.ts";
import type { CheckoutFeesElement } from "../define.ts";

/** The element's question as an address that asks the same. */
export function writeQuery(element: CheckoutFeesElement): string {
  const query = new URLSearchParams();
  const add = (name: string, value: unknown) => value != null && value !== "" && query.set(name, textOf(value));
  add("currency", element.currency); // first: `&curren` would be a sign where the link is pasted into HTML
  add("amount", element.amount);
  add("country", element.country);
  add("business", element.business);
  add("rank", element.rank === "cost" ? null : element.rank);
  add("payOn", element.payOn);
  for (const [method, terms] of Object.entries(element.terms ?? {})) {
    for (const [term, value] of Object.entries(terms)) add(`terms.${method}.${term}`, value);
  }
  for (const [currency, rate] of Object.entries(element.rates ?? {})) add(`rates.${currency}`, rate);
  add("locale", element.locale);
  return `?${query}`;
}
