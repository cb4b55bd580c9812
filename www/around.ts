// What the page and the day around an element say.
import type { BankHolidays, Core } from "./core.ts";
import { languageOf } from "./messages/language.ts";

/** As far ahead as bank holidays are looked for, in milliseconds. */
const AHEAD = 31 * 86_400_000;

/** A day in the local time zone. */
export const isoDate = (day: Date) => new Date(day.getTime() - day.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

/** The last day of those that an arrival could run into. */
export const monthAfter = (day: string) => isoDate(new Date(new Date(`${day}T12:00`).getTime() + AHEAD));

/**
 * The bank holidays that an arrival could run into, from the day of paying on. Where the buyer's country is not given none
 * are counted, which the core says. For a country or day that is none the order is refused.
 */
export function holidaysAhead({ bankHolidays }: Core, country: string | null, supplier: string | null, from: string): BankHolidays | undefined {
  if (!country) return undefined;
  try {
    return bankHolidays({ country, supplier: supplier || null, from, to: monthAfter(from) });
  } catch {
    return undefined;
  }
}

/** The nearest `lang`, out of shadow trees, too. */
export function langAround(element: Element): string | undefined {
  const root = element.getRootNode();
  const isShadow = root.nodeType === root.DOCUMENT_FRAGMENT_NODE && "host" in root;
  return element.closest<HTMLElement>("[lang]")?.lang || (isShadow ? langAround((root as ShadowRoot).host) : undefined);
}

/** Tags without messages that the console has named. */
const unknown = new Set<string>();

/** The language that a locale is shown in. English stands in for others; the console says so once, where the page named it. */
export function spoken(tag: string, isNamed = false) {
  const language = languageOf(tag);
  if (!language && isNamed && !unknown.has(tag)) console.warn(`checkout-fees: no messages for the locale "${tag}", shown in English`);
  if (isNamed) unknown.add(tag);
  return language ?? "en";
}
