// Numbers and dates in the buyer's locale. Money and rates are decimal text from end to end: never a Number.
import type { IsoDate, Range } from "./core.ts";
import { languageOf } from "./messages/language.ts";

/** Whether this is decimal text as the core takes it: digits, and a point with more digits. */
export const isPlain = (text: string) => /^\d+(\.\d+)?$/.test(text);
/** Digits alone, or nothing: the same in every locale. */
export const isDigits = (text: string) => /^\d*$/.test(text);

/** The comma of languages that do not write “, ”. */
const COMMA: Record<string, string> = { ar: "، ", ja: "、", zh: "、" };

/** An en dash after which no line may break. */
export const TO = "–\u2060";

const decimals = (text: string) => text.split(".")[1]?.length ?? 0;
export const withoutEndZeros = (text: string) => (text.includes(".") ? text.replace(/\.?0+$/, "") : text);
export const isZero = (text: string) => !/[1-9]/.test(text);

export const fixed = (digits: number) => ({ minimumFractionDigits: digits, maximumFractionDigits: digits });
const utc = (date: IsoDate) => new Date(`${date}T00:00Z`);

/** The locale that a tag of any shape names, for numbers and dates; English where the browser knows none by it. */
function localeOf(tag: string): string {
  try {
    const [plain = ""] = tag.trim().split(/[.@]/);
    return Intl.NumberFormat.supportedLocalesOf(plain.replaceAll("_", "-"))[0] ?? "en";
  } catch {
    return languageOf(tag) ?? "en"; // no language tag by its form
  }
}

/** One over a rate, to twelve decimals: the price of a unit of the other currency. */
export function inverse(rate: string): string {
  const [whole, part = ""] = rate.split(".");
  const digits = String(10n ** BigInt(part.length + 12) / BigInt(whole + part)).padStart(13, "0");
  return `${digits.slice(0, -12)}.${digits.slice(-12)}`;
}

export class Format {
  readonly locale: string;
  readonly #made = new Map<string, unknown>();

  /** `asked`: the locale as it was asked for. */
  constructor(readonly asked: string) {
    this.locale = localeOf(asked);
  }

  #once<T>(key: string, make: () => T): T {
    if (!this.#made.has(key)) this.#made.set(key, make());
    return this.#made.get(key) as T;
  }

  #number(text: string, digits: number, options: Intl.NumberFormatOptions) {
    const make = () => new Intl.NumberFormat(this.locale, { ...fixed(digits), ...options });
    return this.#once(`${options.style}${digits}`, make).format(text as "0");
  }

  /** Every digit of the text and no other, grouped. */
  decimal(text: string): string {
    return isPlain(text) ? this.#number(text, decimals(text), {}) : text;
  }

  /** An exchange rate, to as many digits as tell. */
  rate(text: string): string {
    return this.#once("rate", () => new Intl.NumberFormat(this.locale, { maximumSignificantDigits: 6 })).format(text as "0");
  }

  /** A fraction in percent: `0.0299` is 2.99 %. */
  percent(fraction: string): string {
    const text = withoutEndZeros(fraction);
    return this.#number(text, Math.max(0, decimals(text) - 2), { style: "percent" });
  }

  percents({ min, max }: Range): string {
    const [low, high] = [this.percent(min), this.percent(max ?? min)];
    return low === high ? low : this.#joined(low, high);
  }

  /** `1.25–2.75 %`: what both ends share is said once. */
  #joined(low: string, high: string) {
    const sign = /[\s%٪؜]+$/.exec(low)?.[0];
    return sign && high.endsWith(sign) ? `${low.slice(0, -sign.length)}${TO}${high}` : `${low}${TO}${high}`;
  }

  range({ min, max }: Range): string {
    return max === null || max === min ? this.decimal(min) : `${this.decimal(min)}${TO}${this.decimal(max)}`;
  }

  /** A round number of an axis, short. */
  tick(value: number, most = value): string {
    const notation = most < 1e4 ? "standard" : "compact";
    return this.#once(notation, () => new Intl.NumberFormat(this.locale, { notation })).format(value);
  }

  /** “a, b and c” */
  list(items: string[], type: Intl.ListFormatType = "conjunction"): string {
    return this.#once(`list-${type}`, () => new Intl.ListFormat(this.locale, { type })).format(items);
  }

  /** “a, b, c” */
  row(items: string[]): string {
    return items.join(COMMA[this.locale.split("-")[0]!] ?? ", ");
  }

  #names() {
    return this.#once("names", () => new Intl.DisplayNames(this.locale, { type: "region", fallback: "code" }));
  }

  country(code: string): string {
    return this.#once(code, () => (/^[A-Z]{2}$/.test(code) ? (this.#names().of(code) ?? code) : code));
  }

  /** Country codes in the order of their names. */
  byName(codes: string[]): string[] {
    return this.#once("countries", () => {
      const { compare } = new Intl.Collator(this.locale);
      return [...codes].sort((a, b) => compare(this.country(a), this.country(b)));
    });
  }

  /** A day, or a span of days, with the weekday where there is room. */
  days(from: IsoDate, to: IsoDate = from, style: "short" | "long" | "year" = "short"): string {
    const options: Intl.DateTimeFormatOptions = { day: "numeric", month: "short", calendar: "gregory", timeZone: "UTC" };
    if (style === "long") options.weekday = "short";
    if (style === "year") options.year = "numeric";
    return this.#once(style, () => new Intl.DateTimeFormat(this.locale, options)).formatRange(utc(from), utc(to));
  }

  /** “Nov”, or “Nov – Dec” */
  months(from: Date, to: Date): string {
    return this.#once("month", () => new Intl.DateTimeFormat(this.locale, { month: "short", timeZone: "UTC" })).formatRange(from, to);
  }

  weekday(date: Date): string {
    return this.#once("weekday", () => new Intl.DateTimeFormat(this.locale, { weekday: "narrow", timeZone: "UTC" })).format(date);
  }
}
