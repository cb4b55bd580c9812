// What is wrong with the order, in words, beside the field it is about.
import { html, nothing } from "lit";
import type { Problem, ProblemCode } from "../core.ts";
import { isSame, roundTo } from "../decimals.ts";
import { markedText } from "../display-text.ts";
import { Format, isPlain } from "../format.ts";
import { readNumber } from "../reading.ts";
import { NONE, type Values } from "./codes.ts";
import { alertIcon } from "./failure.ts";
import { moneyText, problemOf, renewed, type View } from "./view.ts";

/** Other codes that people write for a country, and the one they mean: the core's table has all of them. */
const MEANT: Record<string, string> = {
  UK: "GB", EL: "GR", USA: "US", GBR: "GB", DEU: "DE", GER: "DE", FRA: "FR", ESP: "ES", ITA: "IT", NLD: "NL", POL: "PL", TUR: "TR", CAN: "CA", AUS: "AU",
  BRA: "BR", CHN: "CN", HKG: "HK", IND: "IN", JPN: "JP", KOR: "KR", SGP: "SG", VNM: "VN",
};
const ENGLISH = new Format("en");

/** The country that is meant by another code, or by its name in the page's language or in English. */
function meantCountry({ fields: { country }, format, schedule }: View): string | undefined {
  const isNamed = (code: string) => [format, ENGLISH].some((names) => names.country(code).toUpperCase() === country);
  return Object.hasOwn(MEANT, country) ? MEANT[country] : schedule?.countries.find(isNamed);
}

/** As many characters of a refused value as are shown. */
const MOST_SHOWN = 60;

/** What was given for the field that the problem is about, such as `terms.pay-later.monthlyRates[2]`; else the field. */
const named = ({ field }: Problem, { asked }: View) => {
  const given = field.split(/[.[\]]+/).filter(Boolean).reduce<unknown>((part, name) =>
    (Object.hasOwn(Object(part), name) ? (part as Values)[name] : undefined), asked);
  if ([given].flat().some((part) => part == null || typeof part === "object")) return { value: field };
  const text = String(given);
  return { value: markedText(text.slice(0, MOST_SHOWN)) + (text.length > MOST_SHOWN ? "…" : "") };
};

const PROBLEM: { [Code in ProblemCode]: (problem: Problem, view: View) => Values } = {
  "request-malformed": NONE,
  "field-missing": NONE,
  "field-unknown": named,
  "field-invalid": named,
  "amount-malformed": (_, view) => ({ example: example(view) }),
  "amount-not-positive": NONE,
  "amount-too-precise": (_, view) => ({ currency: view.fields.currency.toUpperCase(), digits: minorUnits(view) }),
  "amount-too-large": (_, { format }) => ({ most: format.decimal("1000000000000") }),
  "initial-payment-too-large": NONE,
  "currency-unknown": named,
  "country-unknown": named,
  "rate-invalid": named,
  "date-invalid": named,
  "term-invalid": named,
  "range-invalid": NONE,
  "schedule-invalid": NONE,
};

/** The decimals of the order's currency: the schedule's word, else the browser's. */
export function minorUnits({ schedule, fields }: View): number {
  const code = fields.currency.toUpperCase();
  const known = schedule?.currencies.find(({ currency }) => currency === code)?.minorUnits;
  if (known !== undefined || !/^[A-Z]{3}$/.test(code)) return known ?? 2;
  return new Intl.NumberFormat("en", { style: "currency", currency: code }).resolvedOptions().maximumFractionDigits ?? 2;
}

export const problemText = (problem: Problem, view: View) => view.words.say(`problem-${problem.code}`, PROBLEM[problem.code](problem, view));

/** What is wrong with a field, with the repair where it is plain. */
export function problemLine(view: View, field: string, id = `${field}-problem`) {
  const problem = problemOf(view, field);
  return problem
    ? renewed(view, html`<p class="problem" id=${id}>${alertIcon}<span>${problemText(problem, view)} ${repair(problem, view)}</span></p>`)
    : nothing;
}

/** All that is wrong, to be read out. */
export const problemTexts = (view: View) => view.problems.map((problem) => problemText(problem, view));

/** What is wrong, but with no field here to stand beside. */
export const otherProblems = (view: View, hasField: (field: string) => unknown) =>
  view.problems
    .filter(({ field }) => !hasField(field))
    .map((problem) => html`<p class="problem">${alertIcon}<span>${
      view.words.say("problem-in", { field: problem.field, message: problemText(problem, view) })}</span></p>`);

/** Where the text names a currency, it is not this one: then the example names it, too. */
const example = (view: View) =>
  /\d.*\p{L}|\p{L}.*\d|\p{Sc}/u.test(view.fields.amount) ? moneyText(view, "5000.00", view.fields.currency) : view.format.decimal("5000.00");

/** What the amount would be by another locale's marks, where all that read it agree and the currency has such amounts. */
function elsewhere(view: View, own: string): string[] {
  const digits = minorUnits(view);
  const { amount, currency } = view.fields;
  const read = ["en", "de", "en-IN"].map((locale) => readNumber(amount, { locale }, currency)).filter((text) => isPlain(text) && text !== own);
  const [first, ...others] = new Set(read.filter((text) => isSame(text, roundTo(text, digits))));
  return first && others.length === 0 ? [roundTo(first, digits)] : [];
}

function repair({ code, field }: Problem, view: View) {
  const { format, fields, act } = view;
  const meant = field === "country" && meantCountry(view);
  if (meant) return fix(view, format.country(meant), () => act.set("country", meant));
  if (field !== "amount" || !["amount-malformed", "amount-too-precise"].includes(code)) return nothing;
  const read = readNumber(fields.amount, format, fields.currency);
  const rounded = isPlain(read) ? [roundTo(read, minorUnits(view))] : [];
  return [...rounded, ...elsewhere(view, read)].map((amount) => html`${fix(view, format.decimal(amount), () => act.repair(amount))} `);
}

const fix = ({ words }: View, value: string, use: () => void) =>
  html`<button type="button" class="fix" @click=${use}>${words.say("use", { value })}</button>`;
