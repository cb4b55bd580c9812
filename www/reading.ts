// Typed and pasted numbers as plain decimal text: what a locale means beyond doubt, and nothing else.
import { isPlain } from "./format.ts";

const made = new Map<string, unknown>();

function once<T>(key: string, make: () => T): T {
  if (!made.has(key)) made.set(key, make());
  return made.get(key) as T;
}

/** Marks of direction, and others that nobody sees. */
const UNSEEN = /[\p{Bidi_C}\u200b-\u200d\u2060\ufeff]/gu;
/** Full-width forms but for the digits, which are told from others later. */
const WIDE = /[\uff01-\uff0f\uff1a-\uffe6]/g;

/** One character for those that mean the same: spaces, apostrophes, minus signs, full-width and capital letters. */
export const withPlainMarks = (text: string) =>
  text.replace(UNSEEN, "").replace(WIDE, (char) => char.normalize("NFKC")).replace(/\s/g, " ").replace(/[’‘]/g, "'").replace(/−/g, "-").toLowerCase().trim();

type Digits = Intl.NumberFormatOptions & { numberingSystem?: string };
const numbers = (locale: string, options: Digits) =>
  new Intl.NumberFormat(locale, { ...options, useGrouping: "always" as unknown as boolean });

/** The name of the digits that `digit` is one of. */
const systemOf = (digit: string) => once(digit, () =>
  digit <= "9" ? "latn" : Intl.supportedValuesOf("numberingSystem").find((numberingSystem) => numbers("en", { numberingSystem }).format(9876543210).includes(digit)));

/** The marks that a person of this locale writes among such digits, and the digits by what they stand for. */
const writingOf = (locale: string, numberingSystem: string) => once(`${locale} ${numberingSystem}`, () => {
  const number = numbers(locale, { numberingSystem });
  const money = numbers(locale, { numberingSystem, style: "currency", currency: "EUR" }); // Austria groups it with a point, else with a space
  const mark = (type: string, format = number) =>
    withPlainMarks(format.formatToParts(12345678.9).find((part) => part.type === type)?.value ?? "") || " ";
  const digits = number.format(9876543210).match(/\p{Nd}/gu)!.reverse();
  const plain = (text: string) => text.replace(/\p{Nd}/gu, (digit) => (digits.includes(digit) ? `${digits.indexOf(digit)}` : "?"));
  return { decimal: mark("decimal"), groups: mark("group") + mark("group", money), plain, grouped: (whole: string) => plain(withPlainMarks(number.format(whole as "0"))) };
});

/** All that stands for a unit, the longest first: a currency's code, signs and name, or the percent sign. */
const signsOf = (locale: string, unit: string) => once(`${locale} ${unit}`, () => {
  const signs = unit === "CNY" ? [unit, "RMB"] : unit === "%" ? ["%", "٪"] : [unit];
  for (const place of unit.length === 3 ? [locale, "en", "ja"] : []) { // Japanese has signs that are used beyond Japan
    for (const currencyDisplay of ["symbol", "narrowSymbol", "name"] as const) {
      const parts = new Intl.NumberFormat(place, { style: "currency", currency: unit, currencyDisplay }).formatToParts(5000);
      const sign = parts.find(({ type }) => type === "currency")!.value;
      signs.push(sign, unit.slice(0, 2) + sign, unit.slice(0, 1) + sign); // also US$, C$
    }
  }
  return signs.map(withPlainMarks).sort((a, b) => b.length - a.length);
});

/** Takes the unit off either end, where it stands. */
function withoutUnit(text: string, locale: string, unit: string) {
  if (!/^[A-Z]{3}$|^%$/.test(unit)) return text;
  const signs = signsOf(locale, unit);
  const before = signs.find((sign) => text.startsWith(sign)) ?? "";
  const after = signs.find((sign) => text.endsWith(sign)) ?? "";
  const rest = text.slice(before.length, text.length - after.length).trim();
  return before && !/^\p{Nd}/u.test(rest) ? text : rest; // `Rs.5000` is not half a rupee
}

/** The number as plain decimal text, or undefined where the locale would not write it so. */
function plainOf(text: string, locale: string): string | undefined {
  const { decimal, groups, plain, grouped } = writingOf(locale, systemOf(/\p{Nd}/u.exec(text)?.[0] ?? "0") ?? "latn");
  const [whole = "", cents = "", ...more] = plain(text).split(decimal);
  const fraction = cents.replace(/^[-–—]+$/, ""); // 5.000,–
  const bare = whole.replace(/\D/g, "");
  // a space or an apostrophe is a decimal mark nowhere
  const isGrouped = whole === bare || new RegExp(`^[1-9]\\d{0,2}([${groups}' ])\\d{3}(\\1\\d{3})*$`).test(whole) || whole === grouped(bare);
  return isGrouped && more.length === 0 && /^\d*$/.test(fraction) && bare + fraction !== ""
    ? (bare || "0") + (fraction && `.${fraction}`)
    : undefined;
}

/**
 * Typed text as the core takes it. `unit`, a currency's code or `%`, may stand with the number; another may not.
 * What is not read goes on as it is, to be refused. Where the core would read it after all (`5.00` in German, whose
 * point groups), the locale is noted behind it.
 */
export function readNumber(typed: string, { locale }: { locale: string }, unit = ""): string {
  const [, sign = "", unsigned = ""] = /^([-+]?) *(.*)$/.exec(withPlainMarks(typed))!;
  const plain = plainOf(withoutUnit(unsigned, locale, unit.toUpperCase()), locale);
  if (plain !== undefined) return (sign === "-" ? sign : "") + plain;
  const text = typed.trim();
  return isPlain(text) ? `${text} (${locale})` : text;
}
