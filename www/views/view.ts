import { html, nothing, type TemplateResult } from "lit";
import type { BankHolidays, Comparison, IsoDate, Numbers, OrderInput, PaymentOption, Problem, Range, Rank, ScheduleInfo } from "../core.ts";
import type { Format } from "../format.ts";
import type { Words } from "../messages/index.ts";

/** A figure that the buyer can fill in: a term of one method. */
export type TermName = "fee" | "bankFee" | "rate" | "creditLine";
export interface Figure {
  method: string;
  term: TermName;
}

/** What an option may depend on that the order's form asks for. */
export type Fact = "country" | "business";

/** The question as it stands in the form; `amount` as typed or formatted. */
export interface Fields {
  amount: string;
  currency: string;
  country: string;
  business: string;
  payOn: string;
}

export interface Actions {
  /** The amount as typed, or as a repair proposes it. */
  type(amount: string): void;
  repair(amount: string): void;
  set(field: Exclude<keyof Fields, "amount">, value: string): void;
  rank(rank: Rank): void;
  /** A text field was left: it may be rewritten now. */
  settle(): void;
  removeChoice(): void;
  choose(option: PaymentOption): void;
  /** From one line to the whole. */
  expand(): void;
  openFigure(figure: Figure | undefined): void;
  /** Typed text of a figure. */
  setFigure(figure: Figure, typed: string): void;
  /** Whether the order is refused for a field, shown or not yet. */
  isRefused(field: string): boolean;
  /** Moves the focus to a part once it is shown; within another part, if one is given. */
  focus(selector: string, within?: Element): void;
  toggle(method: string, isOpen: boolean): void;
  /** The focus came into the list of options, or left it. */
  hold(isHeld: boolean): void;
  toggleSources(): void;
  retry(): void;
}

/** Where the answer is. It is no control, so a key that is still held down activates nothing there. */
export const RESULT = "h2";

/** All that a view needs beside its own data. */
export interface View {
  words: Words;
  format: Format;
  fields: Fields;
  problems: Problem[];
  /** Whether what was typed for the amount is still to be read. */
  isUnread: boolean;
  /** The question as it was asked, right or wrong. */
  asked: OrderInput;
  act: Actions;
  schedule: ScheduleInfo | undefined;
  numbers: Numbers;
  /** Those that were counted. */
  holidays: BankHolidays | undefined;
  /** Whether there is nothing to fill in or to choose. */
  isReadonly: boolean;
  /** Whether there are buttons that choose a method. */
  canChoose: boolean;
  isDisabled: boolean;
  /** The method that was chosen, confirmed by the answer or not; empty if none was. */
  choice: string;
  /** The method to show as chosen. */
  chosen: string;
  today: IsoDate;
  /** Content of another generation is rendered anew: see rewriting.ts. */
  generation: number;
  /** What is shown on demand only, once it has loaded. */
  detail: typeof import("./detail.ts") | undefined;
  isDetailMissing: boolean;
  /** Where the core did not load: a link to a page that does without. */
  elsewhere: ((view: View) => unknown) | undefined;
  /** What stands in a figure's field while it may not be rewritten. */
  typed(figure: Figure): string | undefined;
}

/** A view of an answer. */
export interface Answered extends View {
  comparison: Comparison;
  schedule: ScheduleInfo;
  isStale: boolean;
}

/** Content that is not patched but rendered anew where the generation is another. */
export const renewed = ({ generation }: View, content: unknown): unknown => (generation % 2 ? [nothing, content] : [content]);

export const problemOf = ({ problems }: View, field: string) => problems.find((problem) => problem.field === field);

export const money = ({ format }: View, text: string): TemplateResult =>
  html`<data value=${text} translate="no"><bdi>${format.decimal(text)}</bdi></data>`;

export const range = (view: View, { min, max }: Range): TemplateResult =>
  max === null || max === min ? money(view, min) : html`${money(view, min)}–<wbr>${money(view, max)}`;

/** Money with its currency, never broken over lines. */
export const sum = (view: View, text: string, currency: string): TemplateResult =>
  html`<b class="nowrap">${money(view, text)} ${currency}</b>`;

export const moneyText = ({ format }: View, text: string, currency: string): string => `${format.decimal(text)}\u00a0${currency}`;

/** The name of a method in the reader's language, or as the schedule has it. */
export function nameOf({ words, schedule }: View, method: string): string {
  const id = `method-${method}`;
  return words.has(id) ? words.say(id) : (schedule?.methods.find((named) => named.method === method)?.name ?? method);
}

/** The name as it stands within a sentence: `with card alone`. */
export function inlineNameOf(view: View, method: string): string {
  const id = `inline-${method}`;
  return view.words.has(id) ? view.words.say(id) : nameOf(view, method);
}

export const optionOf = ({ comparison }: Answered, method: string): PaymentOption | undefined =>
  comparison.options.find((option) => option.method === method);

/** Whether a method is the best, or as cheap and as fast as the best. */
export const isBest = ({ comparison: { best } }: Answered, method: string): boolean =>
  method === best?.method || Boolean(best?.ties.includes(method));

/** The warning of an option whose fee is a large part of the order, in words. */
export function heavyFee({ words, format }: View, { warnings }: PaymentOption): string | undefined {
  for (const warning of warnings) {
    if (warning.code === "fee-heavy") return words.say("warning-fee-heavy", { feeRate: format.percent(warning.feeRate) });
  }
  return undefined;
}

/** The term with which the buyer's own figure would close, or has closed, what is open in this option. */
export function openTerm({ method, steps, reasons }: PaymentOption, { comparison }: Answered): TermName | undefined {
  const own = comparison.order.terms?.[method];
  if (own?.creditLine !== undefined || reasons.some(({ code }) => code === "approval-required")) return "creditLine";
  for (const step of steps) {
    if (step.code === "bank-fee") return "bankFee";
    if (step.code === "own-fee") return "fee";
    if (step.code === "flat" && step.scheduleFee.min !== step.scheduleFee.max) return "fee";
    if (step.code === "percent" && step.rate.min !== step.rate.max) return "rate";
  }
  return own?.rate === undefined ? undefined : "rate";
}
