// What the address keeps, behind its `#`: that part is sent to no server.
import type { AskedField, OrderInput } from "../core.ts";
import { languageOf } from "../messages/language.ts";
import { FIELDS, type Edits } from "./asked.ts";
import { isRest, type Rest } from "./rest.ts";

const query = () => new URLSearchParams(location.hash.slice(1));

/** What stands under a name. */
export const read = (name: string): string => query().get(name) ?? "";

/** Whether any value stands under a name that starts so. */
export const hasValues = (start: string): boolean => [...query().keys()].some((name) => name.startsWith(start));

/** The address with other values under some names; none takes a name out. */
export function addressWith(values: Record<string, string | string[]>, from = query()): string {
  const all = new URLSearchParams(from);
  for (const [name, value] of Object.entries(values)) {
    all.delete(name);
    for (const one of [value].flat()) if (one !== "") all.append(name, one);
  }
  return `#${all}`;
}

/** The desk's own part of the address. */
export interface Kept {
  text: string;
  edits: Edits;
  /** What the text cannot say. */
  rest: Rest;
  locale: string;
  /** The questions side by side, each with its rest. */
  beside: string[];
  /** Those asked before, the last first. */
  before: string[];
}

/** Set by hand and taken away. */
const GONE = "-";

export function readKept(): Kept {
  const all = query();
  const edits = Object.fromEntries(FIELDS.flatMap((field) => {
    const value = all.get(`set.${field}`);
    return value === null ? [] : [[field, value === GONE ? "" : value]];
  })) as Edits;
  const rest = Object.fromEntries([...all].filter(([path]) => isRest(path)));
  return { text: all.get("q") ?? "", edits, rest, locale: languageOf(all.get("lang") ?? "") ?? "en", beside: all.getAll("beside"), before: all.getAll("before") };
}

const ORDER = ["amount", "currency", "country", "rank", "payOn", "initialPayment"] as const;

/** The order that the address brings, by the names of the element's own link; none where there is a question. */
export function readOrder(): { order: Partial<OrderInput>; locale: string } | undefined {
  const all = query();
  if (all.has("q") || !ORDER.some((name) => all.has(name))) return undefined;
  const plain = Object.fromEntries(ORDER.flatMap((name) => (all.get(name) ? [[name, all.get(name)]] : [])));
  const business = all.get("business");
  return { order: { ...plain, ...(business && { business: business === "true" }) }, locale: all.get("locale") ?? "" };
}

/** The address without such an order. */
export const withoutOrder = () => new URLSearchParams(addressWith(Object.fromEntries([...ORDER, "business", "locale"].map((name) => [name, ""]))).slice(1));

export function addressOf({ text, edits, rest, locale, beside, before }: Kept, from = query()): string {
  const gone = Object.fromEntries([...from.keys()].filter(isRest).map((path) => [path, ""]));
  const set = (field: AskedField) => (edits[field] === undefined ? "" : edits[field] || GONE);
  return addressWith({
    q: text, ...Object.fromEntries(FIELDS.map((field) => [`set.${field}`, set(field)])), lang: locale === "en" ? "" : locale, beside, before, ...gone, ...rest,
  }, from);
}
