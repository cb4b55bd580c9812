// The question in the address: names of OrderInput by path, such as `terms.wire-transfer.fee=20`.
import { isTooLong, valuesOf } from "../address-limit.ts";
import type { CheckoutFeesElement } from "../define.ts";

const PLAIN = ["amount", "currency", "country", "rank", "payOn", "locale"] as const;
const DEFAULT = "?currency=USD&amount=5000&country=US";

/** Puts what the address asks into the element; an address that is too long counts as empty. Text that makes no sense is left to the element to refuse. */
export function readQuery(search: string, element: CheckoutFeesElement): void {
  const query = valuesOf(search.length > 1 && !isTooLong(search) ? search : DEFAULT);
  const known: Record<string, string | null> = Object.fromEntries(PLAIN.map((name) => [name, query.get(name)]));
  const { amount, currency, rank, ...others } = known;
  Object.assign(element, others, { amount: amount ?? "5000", currency: currency ?? "USD", rank });
  const business = query.get("business");
  element.business = business === "true" ? true : business === "false" ? false : business || null;
  element.terms = nested(query, /^terms\.([^.]+)\.([^.]+)$/);
  element.rates = Object.fromEntries([...query].flatMap(([name, value]) => (name.startsWith("rates.") ? [[name.slice(6), value]] : [])));
}

/** `terms.METHOD.TERM` by method and term. */
export function nested(query: URLSearchParams, path: RegExp) {
  const terms: Record<string, Record<string, string | string[]>> = Object.create(null);
  for (const [name, value] of query) {
    const [, method, term] = path.exec(name) ?? [];
    if (method && term) (terms[method] ??= Object.create(null))[term] = term === "monthlyRates" ? value.split(/[\s,]+/) : value;
  }
  return terms;
}
