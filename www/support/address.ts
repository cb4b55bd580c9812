// What the address keeps, behind its `#`: that part is sent to no server.
import type { AskedField, OrderInput } from "../core.ts";
import { isTooLong, MOST_ADDRESS, valuesOf } from "../address-limit.ts";
import { displayLines, displayText } from "../display-text.ts";
import { languageOf } from "../messages/language.ts";
import { FIELDS, type Edits } from "./asked.ts";
import { isRest, type Rest } from "./rest.ts";

/** The values in the address, cleaned for display: links come from strangers. */
const query = () => new URLSearchParams([...valuesOf(location.hash)].map(([name, value]) =>
  [displayText(name), name === "q" ? displayLines(value) : displayText(value)]));

/** What stands under a name. */
export const read = (name: string): string => query().get(name) ?? "";

/** Whether any value stands under a name that starts so. */
export const hasValues = (start: string): boolean => [...query().keys()].some((name) => name.startsWith(start));

/** The address with other values under some names; none takes a name out. */
export function addressWith(values: Record<string, string | string[]>, from = query()): string {
  const others = [...from].filter(([name]) => !Object.hasOwn(values, name));
  const set = Object.entries(values).flatMap(([name, value]) => [value].flat().map((one) => [name, one]));
  return `#${new URLSearchParams([...others, ...set.filter(([, one]) => one !== "")])}`;
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

/** What the address keeps; where that was too long for one, what the history entry keeps. */
export function readKept(): Kept {
  const { kept } = (history.state ?? {}) as { kept?: Kept };
  if (kept) return kept;
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

const NOTHING_KEPT: Kept = { text: "", edits: {}, rest: {}, locale: "en", beside: [], before: [] };

/** Puts the desk's own part into the address. What would make it too long to be read again goes to the history entry instead. */
export function keepAddress(kept: Kept, how: "pushState" | "replaceState" = "replaceState", from = query()): void {
  const address = kept.text.length > MOST_ADDRESS ? kept.text : addressOf(kept, from);
  if (!isTooLong(address)) history[how](null, "", address);
  else history[how]({ kept }, "", addressOf({ ...NOTHING_KEPT, locale: kept.locale }, from));
}

/** A link to the short form of a question, without the pasted text; `undefined` where it would be too long to be read. */
export function linkTo(kept: Kept, { question: text, rest }: { question: string; rest: Rest }): string | undefined {
  const address = addressOf({ ...kept, text, rest, edits: {}, before: [] }, new URLSearchParams());
  return isTooLong(address) ? undefined : new URL(address, location.href).href;
}

/** Whether the address, which may come from anyone, is ignored. */
export const isAddressIgnored = (): boolean => isTooLong(location.hash);
