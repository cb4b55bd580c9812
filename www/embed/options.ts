// What is set on the page: in the address, and as attributes of the element.
import { displayText, isDisplayText, type DisplayText } from "../display-text.ts";
import { isTooLong, valuesOf } from "../address-limit.ts";
import { languageOf } from "../messages/language.ts";
import { isOn } from "../properties.ts";
import { isAccent } from "./accent.ts";

/** What is not set is empty. */
export interface Options {
  amount: DisplayText;
  currency: DisplayText;
  country: DisplayText;
  /** The methods to show, by their ids; empty: all. */
  methods: DisplayText;
  rank: DisplayText;
  locale: DisplayText;
  theme: DisplayText;
  readonly: DisplayText;
  compact: DisplayText;
  /** `#rrggbb` */
  accent: DisplayText;
  /** The most px the element is to be wide. */
  width: DisplayText;
  /** The way of embedding whose lines are shown. */
  way: DisplayText;
}

export type Attribute = [name: string, value: DisplayText];

const NONE = displayText("");

/** The currency first: in an address `&curren` would be a sign where it is pasted into HTML. */
const EMPTY: Options = {
  currency: displayText("USD"), amount: NONE, country: NONE, methods: NONE, rank: NONE, locale: NONE,
  theme: NONE, readonly: NONE, compact: NONE, accent: NONE, width: NONE, way: NONE,
};
const EXAMPLE = "?currency=USD&amount=5000&country=US";
const NAMES = Object.keys(EMPTY) as (keyof Options)[];

/** Those the element is told by attributes, but for the order. */
const LOOK = ["methods", "rank", "locale", "theme", "readonly", "compact"] as const;

export const RANKS: [value: string, label: string][] = [["", "Cheapest"], ["speed", "Fastest"], ["credit", "Credit first"]];
export const THEMES: [value: string, label: string][] = [["", "Like the page"], ["light", "Light"], ["dark", "Dark"]];

/** The least and the most px that the element can be told to be wide. */
export const WIDTHS: [number, number] = [240, 1600];

export const isWidth = (text: string) => /^\d{1,4}$/.test(text) && Number(text) >= WIDTHS[0] && Number(text) <= WIDTHS[1];

/** What the address asks for, without the values that are refused. */
export function readOptions(search: string): Options {
  const query = queryOf(search);
  const given = NAMES.flatMap((name): [keyof Options, DisplayText][] => {
    const value = query.get(name)?.trim();
    return value !== undefined && isDisplayText(value) ? [[name, value]] : [];
  });
  const options: Options = { ...EMPTY, ...Object.fromEntries(given) };
  const among = (values: [string, string][], value: DisplayText) => (values.some(([one]) => one === value) ? value : NONE);
  const flag = (name: "readonly" | "compact") => displayText(query.has(name) && isOn(options[name]) ? "true" : "");
  return {
    ...options,
    rank: among(RANKS, options.rank),
    theme: among(THEMES, options.theme),
    locale: displayText(languageOf(options.locale) ?? ""),
    readonly: flag("readonly"),
    compact: flag("compact"),
    accent: displayText(options.accent.toLowerCase()),
  };
}

/** The values of the address; those of an example where it has none, or is too long. */
const queryOf = (search: string) => valuesOf(search.length > 1 && !isTooLong(search) ? search : EXAMPLE);

/**
 * The options whose values in the address hold control, direction or invisible characters. They are refused and
 * not cleaned: who follows the link and copies the code did not write them, and what is left might run in a shell.
 */
export function refusedOptions(search: string): (keyof Options)[] {
  const query = queryOf(search);
  return NAMES.filter((name) => query.getAll(name).some((value) => !isDisplayText(value)));
}

/** An address that sets the same. */
export function writeOptions(options: Options): string {
  const set = NAMES.filter((name) => options[name] !== EMPTY[name] || (name === "currency" && options.amount !== ""));
  return `?${new URLSearchParams(set.map((name) => [name, options[name]]))}`;
}

/** The element's attributes: those that are not as they would be without. An amount is nothing without its currency. */
export function attributesOf(options: Options): Attribute[] {
  const { amount, currency, country } = options;
  const order: Attribute[] = [["amount", amount], ["currency", amount === "" && currency === "USD" ? NONE : currency], ["country", country]];
  const look = LOOK.map((name): Attribute => [name, options[name]]);
  return [...order, ...look].filter(([, value]) => value !== "");
}

export const isFlag = (name: string) => name === "readonly" || name === "compact";

const REFUSED = "The link’s value holds control or invisible characters. It was left out: enter it here.";

/** What of the options makes no sense, by their names; `refused` is what the address gave and nobody has entered since. */
export function problemsOf({ accent, width }: Options, refused: Iterable<keyof Options>): Partial<Record<keyof Options, string>> {
  return {
    ...Object.fromEntries([...refused].map((name) => [name, REFUSED])),
    ...(accent !== "" && !isAccent(accent) && { accent: "Enter a colour as # and six hex digits, such as #2446c8." }),
    ...(width !== "" && !isWidth(width) && { width: `Enter whole px from ${WIDTHS[0]} to ${WIDTHS[1]}.` }),
  };
}
