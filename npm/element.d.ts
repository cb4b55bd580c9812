import type { Comparison, DecimalInput, MethodId, PaymentOption, Problem, Rank, Terms } from "./index.js";

/**
 * `<checkout-fees>`: the best way to pay a trade order, and what it was compared with. Importing this module registers
 * the tag. Attributes have the names of the properties, `pay-on` for `payOn`; `terms` and `rates` are JSON there.
 */
export class CheckoutFeesElement extends HTMLElement {
  amount: DecimalInput;
  currency: string;
  country: string | null;
  /** `null`: not said. Another word than `true` and `false` is refused. */
  business: boolean | string | null;
  rank: Rank | null;
  /** The day of paying, `YYYY-MM-DD`; `null`: today; empty: not known. */
  payOn: string | null;
  /** The buyer's own figures, by method. */
  terms: Record<string, Terms> | null;
  /** The price of one unit of a currency in US dollars. */
  rates: Record<string, DecimalInput> | null;
  /** The methods to show, by their ids, separated by spaces or commas; absent: all. */
  methods: string | null;
  /** A schedule of one's own: its address, or several separated by white space, or its JSON. */
  schedule: string | null;
  /** Where the supplier's bank is, for its holidays; absent: China. */
  supplier: string | null;
  /** Shows the answer, with nothing to fill in or to choose. */
  readonly: boolean;
  /** Leaves out the buttons that choose a method; the order's fields stay. */
  noChoose: boolean;
  /** One line: the best way to pay and its fee. */
  compact: boolean;
  /** No control can be used, and a form gets no value. */
  disabled: boolean;
  /** A form is held up until a method is chosen. */
  required: boolean;
  /** The field's name in a form. */
  name: string;
  /** The method that was chosen; empty where none was, or where the answer to the order does not offer it. */
  get value(): string;
  set value(method: string | null | undefined);
  /** The method that a reset goes back to: the attribute `value`. */
  defaultValue: string;
  readonly type: string;
  readonly form: HTMLFormElement | null;
  readonly labels: NodeList | [];
  readonly validity: ValidityState | undefined;
  readonly validationMessage: string;
  readonly willValidate: boolean;
  checkValidity(): boolean;
  reportValidity(): boolean;
  setCustomValidity(message: string): void;
  /** The language, and how numbers and dates are written; absent: the page's. */
  locale: string | null;
  theme: "light" | "dark" | null;
  /** Settles when what was last set is shown. */
  readonly updateComplete: Promise<boolean>;
}

/** A new answer. */
export class CompareEvent extends Event {
  static readonly type: string;
  static readonly plainType: string;
  constructor(comparison: Comparison, type?: string);
  readonly comparison: Comparison;
}

/** The buyer has chosen a way to pay. */
export class SelectEvent extends Event {
  static readonly type: string;
  static readonly plainType: string;
  constructor(option: PaymentOption, comparison: Comparison, type?: string);
  readonly method: MethodId;
  readonly option: PaymentOption;
  readonly comparison: Comparison;
}

/** The order was refused: all that is wrong with it. */
export class ProblemsEvent extends Event {
  static readonly type: string;
  static readonly plainType: string;
  constructor(problems: Problem[], type?: string);
  readonly problems: Problem[];
}

/** The events by their names. Each comes under both of its names; the second is for templates that accept no colon. */
export interface CheckoutFeesEvents {
  "checkout-fees:compare": CompareEvent;
  "checkout-fees:select": SelectEvent;
  "checkout-fees:error": ProblemsEvent;
  "cf-compare": CompareEvent;
  "cf-select": SelectEvent;
  "cf-error": ProblemsEvent;
}

/** What a template only reads or calls. */
type NotSet = keyof HTMLElement | "updateComplete" | "type" | "form" | "labels" | "validity" | "validationMessage" | "willValidate"
  | "checkValidity" | "reportValidity" | "setCustomValidity";

/** What a template may set, under the names of the properties. */
export type CheckoutFeesProperties = { [Name in Exclude<keyof CheckoutFeesElement, NotSet>]?: CheckoutFeesElement[Name] | undefined };

/** What a template may listen to: each event under `on` and its name. */
export type CheckoutFeesListeners = { [Name in keyof CheckoutFeesEvents as `on${Name}`]?: ((event: CheckoutFeesEvents[Name]) => void) | null | undefined };

declare global {
  interface HTMLElementTagNameMap {
    "checkout-fees": CheckoutFeesElement;
  }
  interface HTMLElementEventMap extends CheckoutFeesEvents {}
}
