// What the address keeps, behind its `#`: that part is sent to no server.
import type { AskedField } from "../core.ts";
import { FIELDS, type Edits } from "./asked.ts";

const query = () => new URLSearchParams(location.hash.slice(1));

/** What stands under a name. */
export const read = (name: string): string => query().get(name) ?? "";

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
  locale: string;
  /** The short questions side by side. */
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
  return { text: all.get("q") ?? "", edits, locale: all.get("lang") ?? "en", beside: all.getAll("beside"), before: all.getAll("before") };
}

export function addressOf({ text, edits, locale, beside, before }: Kept, from = query()): string {
  const set = (field: AskedField) => (edits[field] === undefined ? "" : edits[field] || GONE);
  return addressWith({
    q: text, ...Object.fromEntries(FIELDS.map((field) => [`set.${field}`, set(field)])), lang: locale === "en" ? "" : locale, beside, before,
  }, from);
}
