import { html, nothing, svg, type TemplateResult } from "lit";
import type { Problem } from "../core.ts";
import { roundTo } from "../format.ts";
import { minorUnits, problemText } from "./codes.ts";
import type { Fields, View } from "./view.ts";

/** Countries that buyers on trade platforms are in most often: they stand first. */
const COMMON = ["US", "GB", "DE", "FR", "CA", "AU"];

/** Codes that people write for a country, and the one they mean. */
const MEANT: Record<string, string> = { UK: "GB", EL: "GR" };

const ALERT = svg`<circle cx="8" cy="8" r="6.7"/><path d="M8 4.6v4M8 11.3v.1"/>`;

type OnInput = Event & { target: HTMLInputElement };

export const alertIcon = html`<svg viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" aria-hidden="true">${ALERT}</svg>`;

/** What is wrong with a field, beside it, with the repair where it is plain. */
export function problemLine(view: View, problem: Problem | undefined, id: string, repair?: TemplateResult | typeof nothing) {
  return problem
    ? html`<p class="problem" id=${id} role="alert">${alertIcon}<span>${problemText(problem, view)} ${repair}</span></p>`
    : nothing;
}

export const problemOf = ({ problems }: View, field: string) => problems.find((problem) => problem.field === field);

const fix = (view: View, value: string, use: () => void) =>
  html`<button type="button" class="fix" @click=${use}>${view.words.say("use", { value })}</button>`;

function amountField(view: View) {
  const { words, format, fields, act } = view;
  const problem = problemOf(view, "amount");
  const wrongCurrency = problemOf(view, "currency");
  const repair = () => {
    const rounded = roundTo(format.read(fields.amount), minorUnits(view));
    return fix(view, format.decimal(rounded), () => act.repair(rounded));
  };
  return html`<div>
    <label for="amount">${words.say("amount")}</label>
    <span class="joined">
      <input class="control" id="amount" inputmode="decimal" autocomplete="off" .value=${fields.amount}
        aria-invalid=${problem ? "true" : nothing} aria-describedby=${problem ? "amount-problem" : nothing}
        @input=${(event: OnInput) => act.type(event.target.value)} @blur=${act.settle}>
      ${select(view, "currency", currencies(view), words.say("currency"))}
    </span>
    ${problemLine(view, problem, "amount-problem", problem?.code === "amount-too-precise" ? repair() : nothing)}
    ${problemLine(view, wrongCurrency, "currency-problem")}
  </div>`;
}

type Choice = readonly [value: string, text: string] | undefined;

/** A select; `undefined` among the choices is a line. A value that is none of them stands first, as it is. */
function select(view: View, field: Exclude<keyof Fields, "amount">, choices: Choice[], label?: string) {
  const value = view.fields[field];
  const isKnown = choices.some((choice) => choice?.[0] === value);
  const wrong = problemOf(view, field);
  return html`<select class="control" id=${field} aria-label=${label ?? nothing}
    aria-invalid=${wrong ? "true" : nothing} aria-describedby=${wrong ? `${field}-problem` : nothing}
    @change=${(event: OnInput) => view.act.set(field, event.target.value)}>
    ${(isKnown ? choices : [[value, value] as const, ...choices]).map((choice) =>
      choice ? html`<option value=${choice[0]} .selected=${choice[0] === value}>${choice[1]}</option>` : html`<hr>`)}
  </select>`;
}

const currencies = ({ schedule }: View): Choice[] => (schedule?.currencies ?? []).map(({ currency }) => [currency, currency]);

function countries({ words, format, schedule }: View): Choice[] {
  const choice = (code: string) => [code, format.country(code)] as const;
  const known = schedule ? format.byName(schedule.countries) : [];
  const rest = known.filter((code) => !COMMON.includes(code));
  return [["", words.say("not-said")], undefined, ...COMMON.map(choice), undefined, ...rest.map(choice)];
}

function labelled(view: View, field: "country" | "business" | "payOn", label: string, control: unknown, repair?: TemplateResult) {
  return html`<div>
    <label for=${field}>${view.words.say(label)}</label>
    ${control}
    ${problemLine(view, problemOf(view, field), `${field}-problem`, repair)}
  </div>`;
}

function countryField(view: View) {
  const meant = MEANT[view.fields.country.toUpperCase()];
  const repair = meant && fix(view, view.format.country(meant), () => view.act.set("country", meant));
  return labelled(view, "country", "country", select(view, "country", countries(view)), repair || undefined);
}

function payOnField(view: View) {
  const wrong = problemOf(view, "payOn");
  return labelled(view, "payOn", "pay-on", html`<input type="date" class="control" id="payOn" min="2000-01-01" .value=${view.fields.payOn}
    aria-invalid=${wrong ? "true" : nothing} aria-describedby=${wrong ? "payOn-problem" : nothing}
    @change=${({ target }: OnInput) => target.validity.valid && view.act.set("payOn", target.value)}>`);
}

/** The question. */
export function orderForm(view: View) {
  const { words } = view;
  const business: Choice[] = [["", words.say("not-said")], ["true", words.say("business-yes")], ["false", words.say("business-no")]];
  return html`<form class="order" novalidate @submit=${(event: Event) => event.preventDefault()}>
    ${amountField(view)} ${countryField(view)}
    ${labelled(view, "business", "business", select(view, "business", business))}
    ${payOnField(view)}
  </form>`;
}
