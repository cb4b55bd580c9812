// What a short question cannot say of an order: its rates, a method's terms, its bank holidays. Kept by path, as in the address.
import type { OrderInput } from "../core.ts";
import { nested } from "../page/query.ts";

/** By path, such as `rates.EUR` or `terms.wire-transfer.fee`, as text. */
export type Rest = Record<string, string>;

const HOLIDAYS = "holidays";

export const isRest = (path: string) => path === HOLIDAYS || /^(rates\.|terms\.[^.]+\.)./.test(path);

/** The rest of an order, beside what its short question says. */
export function restOf({ rates, terms, holidays }: Partial<OrderInput>): Rest {
  const text = (value: unknown) => (Array.isArray(value) ? value.join(" ") : String(value));
  const all: [path: string, value: unknown][] = [
    ...Object.entries(rates ?? {}).map(([currency, rate]): [string, unknown] => [`rates.${currency}`, rate]),
    ...Object.entries(terms ?? {}).flatMap(([method, its]) => Object.entries(its ?? {}).map(([term, value]): [string, unknown] => [`terms.${method}.${term}`, value])),
    [HOLIDAYS, holidays?.length ? holidays : null],
  ];
  return Object.fromEntries(all.flatMap(([path, value]) => (value == null ? [] : [[path, text(value)]])));
}

/** The order with it; what the question says of a method's terms goes over it. */
export function withRest(order: Partial<OrderInput>, rest: Rest): Partial<OrderInput> {
  const query = new URLSearchParams(rest);
  const terms = nested(query, /^terms\.([^.]+)\.([^.]+)$/);
  for (const [method, said] of Object.entries(order.terms ?? {})) terms[method] = { ...terms[method], ...(said as Record<string, string>) };
  const rates = Object.fromEntries([...query].flatMap(([path, value]) => (path.startsWith("rates.") ? [[path.slice(6), value]] : [])));
  const holidays = rest[HOLIDAYS];
  return {
    ...order, ...(Object.keys(terms).length > 0 && { terms }), ...(Object.keys(rates).length > 0 && { rates }),
    ...(holidays && { holidays: holidays.split(/[\s,]+/) }),
  };
}

/** A question with the rest in one text, to be kept in the address: no short question has an `&`. */
export const entryOf = (question: string, rest: Rest) => [question, String(new URLSearchParams(rest))].filter(Boolean).join("&");

export function readEntry(entry: string): { question: string; rest: Rest } {
  const at = entry.indexOf("&");
  if (at < 0) return { question: entry, rest: {} };
  const query = new URLSearchParams(entry.slice(at + 1));
  return { question: entry.slice(0, at), rest: Object.fromEntries([...query].filter(([path]) => isRest(path))) };
}

/** A kept question as the page's question, with nothing set by hand. */
export function toAsk(entry: string) {
  const { question: text, rest } = readEntry(entry);
  return { text, rest, edits: {} };
}
