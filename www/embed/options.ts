// What is set on the page: in the address, and as attributes of the element.
import { languageOf } from "../messages/language.ts";
import { isOn } from "../properties.ts";
import { isAccent } from "./accent.ts";

/** What is not set is empty. All is text, as it stands in the address. */
export interface Options {
  amount: string;
  currency: string;
  country: string;
  /** The methods to show, by their ids; empty: all. */
  methods: string;
  rank: string;
  locale: string;
  theme: string;
  readonly: string;
  compact: string;
  /** `#rrggbb` */
  accent: string;
  /** The most px the element is to be wide. */
  width: string;
  /** The way of embedding whose lines are shown. */
  way: string;
}

export type Attribute = [name: string, value: string];

/** The currency first: in an address `&curren` would be a sign where it is pasted into HTML. */
const EMPTY: Options = {
  currency: "USD", amount: "", country: "", methods: "", rank: "", locale: "", theme: "", readonly: "", compact: "", accent: "", width: "", way: "",
};
const EXAMPLE = "currency=USD&amount=5000&country=US";
const NAMES = Object.keys(EMPTY) as (keyof Options)[];

/** Those the element is told by attributes, but for the order. */
const LOOK = ["methods", "rank", "locale", "theme", "readonly", "compact"] as const;

export const RANKS: [value: string, label: string][] = [["", "Cheapest"], ["speed", "Fastest"], ["credit", "Credit first"]];
export const THEMES: [value: string, label: string][] = [["", "Like the page"], ["light", "Light"], ["dark", "Dark"]];

/** The least and the most px that the element can be told to be wide. */
export const WIDTHS: [number, number] = [240, 1600];

export const isWidth = (text: string) => /^\d{1,4}$/.test(text) && Number(text) >= WIDTHS[0] && Number(text) <= WIDTHS[1];

/** What the address asks for. */
export function readOptions(search: string): Options {
  const query = new URLSearchParams(search.length > 1 ? search : EXAMPLE);
  const options = Object.assign({ ...EMPTY }, ...NAMES.map((name) => (query.has(name) ? { [name]: query.get(name)!.trim() } : {}))) as Options;
  const among = (values: [string, string][], value: string) => (values.some(([one]) => one === value) ? value : "");
  const flag = (name: string) => (query.has(name) && isOn(query.get(name)) ? "true" : "");
  return {
    ...options,
    rank: among(RANKS, options.rank),
    theme: among(THEMES, options.theme),
    locale: languageOf(options.locale) ?? "",
    readonly: flag("readonly"),
    compact: flag("compact"),
    accent: options.accent.toLowerCase(),
  };
}

/** An address that sets the same. */
export function writeOptions(options: Options): string {
  const set = NAMES.filter((name) => options[name] !== EMPTY[name] || (name === "currency" && options.amount !== ""));
  return `?${new URLSearchParams(set.map((name) => [name, options[name]]))}`;
}

/** The element's attributes: those that are not as they would be without. An amount is nothing without its currency. */
export function attributesOf(options: Options): Attribute[] {
  const { amount, currency, country } = options;
  const order: Attribute[] = [["amount", amount], ["currency", amount === "" && currency === "USD" ? "" : currency], ["country", country]];
  const look = LOOK.map((name): Attribute => [name, options[name]]);
  return [...order, ...look].filter(([, value]) => value !== "");
}

export const isFlag = (name: string) => name === "readonly" || name === "compact";

/** What of the options makes no sense, by their names. */
export function problemsOf({ accent, width }: Options): Partial<Record<keyof Options, string>> {
  return {
    ...(accent !== "" && !isAccent(accent) && { accent: "Enter a colour as # and six hex digits, such as #2446c8." }),
    ...(width !== "" && !isWidth(width) && { width: `Enter whole px from ${WIDTHS[0]} to ${WIDTHS[1]}.` }),
  };
}
