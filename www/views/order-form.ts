import { html, nothing } from "lit";
import { COMMON } from "./codes.ts";
import { failure } from "./failure.ts";
import { problemOf, type Fields, type View } from "./view.ts";

type OnInput = Event & { target: HTMLInputElement };

function amountField(view: View) {
  const { words, fields, act } = view;
  const problem = problemOf(view, "amount");
  return html`<div>
    <label for="amount">${words.say("amount")}</label>
    <span class="joined">
      <input class="control" id="amount" inputmode="decimal" autocomplete="off" .value=${fields.amount}
        aria-invalid=${problem ? "true" : nothing} aria-describedby=${problem ? "amount-problem" : nothing}
        @input=${(event: OnInput) => act.type(event.target.value)} @blur=${act.settle}>
      ${select(view, "currency", currencies(view), words.say("currency"))}
    </span>
    ${view.isDetailMissing && (problem || view.isUnread) ? failure(view, "part-missing") : view.detail?.amountNote(view)}${view.detail?.problemLine(view, "currency")}
  </div>`;
}

type Choice = readonly [value: string, text: string] | undefined;

/** An unknown code without control, format and line break characters. `displayText` drops a few more, but would weigh on the first view. */
const visible = (text: string) => text.replace(/[\p{C}\u2028\u2029]/gu, "");

/** A select; `undefined` among the choices is a line. A value that is none of them stands first, as it is. */
function select(view: View, field: Exclude<keyof Fields, "amount">, choices: Choice[], label?: string) {
  const value = view.fields[field];
  const isKnown = choices.some((choice) => choice?.[0] === value);
  const wrong = problemOf(view, field);
  return html`<select class="control" id=${field} aria-label=${label ?? nothing}
    aria-invalid=${wrong ? "true" : nothing} aria-describedby=${wrong ? `${field}-problem` : nothing}
    @change=${(event: OnInput) => view.act.set(field, event.target.value)}>
    ${(isKnown ? choices : [[value, visible(value)] as const, ...choices]).map((choice) =>
      choice ? html`<option value=${choice[0]} .selected=${choice[0] === value}>${choice[1]}</option>` : html`<hr>`)}
  </select>`;
}

const currencies = ({ schedule }: View): Choice[] => (schedule?.currencies ?? []).map(({ currency }) => [currency, currency]);

function countries({ words, format, schedule }: View): Choice[] {
  const choice = (code: string) => [code, format.country(code)] as const;
  const known = schedule ? format.byName(schedule.countries) : [];
  const rest = known.filter((code) => !COMMON.includes(code));
  return [["", words.say("choose-one")], undefined, ...COMMON.map(choice), undefined, ...rest.map(choice)];
}

function labelled(view: View, field: "country" | "business" | "payOn", label: string, control: unknown) {
  return html`<div>
    <label for=${field}>${view.words.say(label)}</label>
    ${control}
    ${view.detail?.problemLine(view, field)}
  </div>`;
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
  const business: Choice[] = [["", words.say("choose-one")], ["true", words.say("business-yes")], ["false", words.say("business-no")]];
  return html`<form class="order" part="order" novalidate @submit=${(event: Event) => event.preventDefault()}>
    ${amountField(view)} ${labelled(view, "country", "country", select(view, "country", countries(view)))}
    ${labelled(view, "business", "business", select(view, "business", business))}
    ${payOnField(view)}
  </form>`;
}
