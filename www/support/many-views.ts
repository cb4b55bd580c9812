// The parts of “Many orders at once”, of data alone.
import { displayText, type DisplayText } from "../display-text.ts";
import { html, nothing, type TemplateResult } from "lit";
import type { CurrencyTotals, ManyTotals, Problem } from "../../pkg/index.js";
import type { Format } from "../format.ts";
import { DATES, NUMBERS, SEPARATORS, type Column, type Dates, type Numbers } from "./many-table.ts";
import type { Sampled } from "./many-protocol.ts";
import type { ShownRow } from "./many-run.ts";

/** What a person may choose, where more than one reading is left. */
export interface Choices {
  numbers: Numbers | "";
  dates: Dates | "";
  /** What holds for all orders where no column says it; empty: nothing. */
  currency: string;
  country: string;
}

export const count = (number: number) => number.toLocaleString("en");

const MEANINGS: Record<string, string> = {
  amount: "Amount", currency: "Currency", country: "Bank account in", payOn: "Payment date", business: "Buyer is a business",
  initialPayment: "Deposit", rank: "Rank by", holidays: "Bank holidays",
};
const SEPARATOR_WORDS: Record<string, string> = { ",": "Comma", ";": "Semicolon", "\t": "Tab", "|": "Vertical bar" };
const NUMBER_WORDS: Record<Numbers, string> = { plain: "1234.50 (no grouping)", dot: "1,234.50 (decimal point)", comma: "1.234,50 (decimal comma)" };
const DATE_WORDS: Record<Dates, string> = { iso: "2026-11-27", dmy: "27/11/2026 (day first)", mdy: "11/27/2026 (month first)" };

const option = (value: string, chosen: string, words: string) => html`<option value=${value} .selected=${value === chosen}>${words}</option>`;
const valueOf = (event: Event) => (event.target as HTMLSelectElement).value;

/** What is shown of a name or a cell, which may be as long as a file. */
const MOST_SHOWN = 120;
const shortened = (text: string): DisplayText => displayText(text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text);

/** Whether nothing but a choice for all orders can say the currency. */
export const needsCurrency = ({ columns, amountsNameCurrency }: Sampled) =>
  !columns.some(({ meaning }) => meaning === "currency") && !amountsNameCurrency;

/** What must be known before the orders can be answered; empty where all is. */
export function openQuestions(sampled: Sampled, choices: Choices): string[] {
  const meanings = sampled.columns.map(({ meaning }) => meaning);
  const missing = meanings.includes("amount") ? [] : ["Which column is the amount?"];
  if (needsCurrency(sampled) && !choices.currency) missing.push("Which column is the currency? Or choose one currency for all orders.");
  const named = meanings.filter((meaning) => meaning && meaning !== "-");
  const doubles = new Set(named.filter((meaning, place) => named.indexOf(meaning) !== place));
  const twice = [...doubles].map((meaning) => `Two columns cannot both be “${MEANINGS[meaning] ?? meaning}”.`);
  const numbers = choices.numbers === "" ? ["How are the numbers written? They can be read in two ways."] : [];
  const dates = meanings.includes("payOn") && choices.dates === "" ? ["Which comes first in the dates, the day or the month?"] : [];
  return [...missing, ...twice, ...numbers, ...dates];
}

export interface Mapping {
  sampled: Sampled;
  choices: Choices;
  onSeparator(separator: string): void;
  onHeader(hasHeader: boolean): void;
  onMeaning(place: number, meaning: string): void;
  onNumbers(numbers: Numbers): void;
  onDates(dates: Dates): void;
  onFixed(fixed: Partial<Pick<Choices, "currency" | "country">>): void;
  /** What may be chosen for all orders. */
  currencies: string[];
  countries: string[];
  format: Format;
}

/** A wide table's first columns are shown, and some of the further ones that are read: each row takes the page some time. */
const MOST_COLUMNS = 150;
const MOST_FURTHER = 50;

/** A name that may break after a hyphen and the like, unless it has little else. */
function breakable(name: string) {
  const parts = name.split(/(?<=[_.-])/);
  return parts.length > 12 ? name : parts.map((part) => html`${part}<wbr>`);
}

/** How the table is read, to be confirmed. */
export function mapping(all: Mapping): TemplateResult {
  const { sampled, choices, onSeparator, onHeader, onMeaning, onNumbers, onDates, onFixed, format } = all;
  const notes: Record<string, string> = {
    amount: choices.numbers && `read as ${NUMBER_WORDS[choices.numbers]}`,
    payOn: choices.dates && `read as ${DATE_WORDS[choices.dates]}`,
  };
  const means = (meaning: string) => {
    const own = meaning && meaning !== "-" && !MEANINGS[meaning] ? [[meaning, meaning]] : [];
    return [...Object.entries(MEANINGS), ...own, ["", "Keep unchanged"], ["-", "Leave out"]].map(([value, words]) => option(value!, meaning, words!));
  };
  const column = ([place, { name, examples, meaning }]: [number, Column]) => html`<tr>
    <th scope="row"><code>${breakable(shortened(name))}</code></th><td>${shortened(examples[0] ?? "")}</td>
    <td><select class="in slim ${meaning === "" || meaning === "-" ? "off" : ""}" aria-label="${shortened(name)} means"
      @change=${(event: Event) => onMeaning(place, valueOf(event))}>${means(meaning)}</select>
      ${notes[meaning] ? html`<small class="muted">${notes[meaning]}</small>` : nothing}</td></tr>`;
  const shown = [...sampled.columns.entries()].filter(([place, { meaning }]) => place < MOST_COLUMNS || meaning !== "").slice(0, MOST_COLUMNS + MOST_FURTHER);
  const hidden = sampled.columns.length - shown.length;
  const ask = (chosen: string) => (chosen === "" ? option("", "", "Choose …") : nothing);
  const has = (field: string) => sampled.columns.some(({ meaning }) => meaning === field);
  const currencies = html`<label><span>All orders are in</span><select class="in slim" aria-invalid=${choices.currency === "" && needsCurrency(sampled)}
    @change=${(event: Event) => onFixed({ currency: valueOf(event) })}>${needsCurrency(sampled) ? ask(choices.currency) : option("", choices.currency, "As stated in each amount")}${all.currencies.map((code) => option(code, choices.currency, code))}</select></label>`;
  const countries = html`<label><span>All bank accounts are in</span><select class="in slim" @change=${(event: Event) => onFixed({ country: valueOf(event) })}>
    ${option("", choices.country, "Not specified")}${all.countries.map((code) => option(code, choices.country, format.country(code)))}</select></label>`;
  return html`<div class="formats pad-s">
      <label><span>Separator</span><select class="in slim" @change=${(event: Event) => onSeparator(valueOf(event))}>
        ${[...new Set([...SEPARATORS, sampled.separator])].map((sign) => option(sign, sampled.separator, SEPARATOR_WORDS[sign] ?? sign))}</select></label>
      <label><span>Number format</span><select class="in slim" aria-invalid=${choices.numbers === ""} @change=${(event: Event) => onNumbers(valueOf(event) as Numbers)}>
        ${ask(choices.numbers)}${NUMBERS.map((way) => option(way, choices.numbers, NUMBER_WORDS[way]))}</select></label>
      ${has("payOn") ? html`<label><span>Date format</span><select class="in slim" aria-invalid=${choices.dates === ""} @change=${(event: Event) => onDates(valueOf(event) as Dates)}>
        ${ask(choices.dates)}${DATES.map((way) => option(way, choices.dates, DATE_WORDS[way]))}</select></label>` : nothing}
      ${has("currency") ? nothing : currencies}${has("country") ? nothing : countries}
      <label class="check"><input type="checkbox" .checked=${sampled.hasHeader} @change=${(event: Event) => onHeader((event.target as HTMLInputElement).checked)}>
        <span>The first row is a header</span></label>
    </div>
    <h3 class="pad-s">Columns</h3>
    <div class="scroll"><table class="data"><thead><tr><th scope="col">In the file</th><th scope="col">First cell</th><th scope="col">Means</th></tr></thead>
      <tbody>${shown.map(column)}</tbody></table></div>
    ${hidden > 0 ? html`<p class="small muted pad-s">${count(hidden)} more columns are not shown.</p>` : nothing}`;
}

/** “Some text” of a message that has it in backticks, as a sentence. */
export function sentence({ message }: Pick<Problem, "message">): string {
  const text = message.replaceAll(/`([^`]*)`/g, "“$1”");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** The answers' columns. */
export const rowHead = (name: DisplayText | undefined) => html`<th scope="col" class="num line">Line</th>
  ${name === undefined ? nothing : html`<th scope="col">${shortened(name)}</th>`}
  <th scope="col" class="num">Amount</th><th scope="col">Bank account in</th><th scope="col">Best method</th>
  <th scope="col" class="num">Fee</th><th scope="col" class="num">Total</th><th scope="col">Supplier paid</th>`;

/** Where a row's own cells are: its name, amount, currency and country. */
export interface Places {
  name: number;
  amount: number;
  currency: number;
  country: number;
}

function arrival(row: NonNullable<ShownRow["answer"]>, loans: ReadonlySet<string>, format: Format): string {
  if (!row.arrival) return "";
  const { min, max, unit, earliest, latest } = row.arrival;
  if (row.best.some((name) => loans.has(name))) return `${min}–${max} business days after the loan agreement`;
  if (unit === "hour") return earliest ? format.days(earliest) : `${min}–${max} hours`;
  return earliest && latest ? format.days(earliest, latest) : `${min}–${max} business days`;
}

/** `loans`: the names of the methods that are credit, which have no date before their agreement. */
export function rowCells(row: ShownRow, places: Places, loans: ReadonlySet<string>, format: Format): TemplateResult {
  const cell = (place: number) => shortened(row.cells[place] ?? "");
  const name = places.name < 0 ? nothing : html`<th scope="row">${cell(places.name)}</th>`;
  const line = html`<td class="num muted line">${count(row.line)}</td>${name}`;
  const { answer } = row;
  if (!answer) {
    const what = row.problems.map((problem) => html`<span class="failtext">${sentence(problem)}</span> <code>${problem.code}</code> `);
    return html`${line}<td class="num">${cell(places.amount)} ${cell(places.currency)}</td><td>${cell(places.country)}</td><td colspan="4">${what}</td>`;
  }
  const money = (range: { min: string; max: string | null } | null) => (range ? `${format.range(range)} ${answer.currency}` : "");
  const best = answer.best.length ? format.list(answer.best, "disjunction") : "none confirmed";
  return html`${line}<td class="num">${format.decimal(answer.amount)} ${answer.currency}</td><td>${answer.country ?? ""}</td>
    <td>${best}</td><td class="num">${money(answer.fee)}</td><td class="num">${money(answer.total)}</td><td>${arrival(answer, loans, format)}</td>`;
}

/** How the cheapest methods compare with one method for all orders; `saved` may be negative. */
export function savedText(saved: string, format: Format): string {
  if (!/[1-9]/.test(saved)) return "the same";
  return saved.startsWith("-") ? `costs ${format.decimal(saved.slice(1))} more` : `saves ${format.decimal(saved)}`;
}

function totalsTable({ currency, methods }: CurrencyTotals, format: Format) {
  const used = methods.filter((method) => method.orders > 0);
  if (used.length === 0) return nothing;
  const row = (method: CurrencyTotals["methods"][number]) => html`<tr><th scope="row">${method.name}</th>
    <td class="num">${count(method.best)}</td><td class="num">${count(method.orders)}</td><td class="num">${format.range(method.fee)}</td>
    <td class="num">${savedText(method.saves.min, format)}</td><td class="num">${savedText(method.saves.max, format)}</td></tr>`;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Totals in ${currency}"><table class="data"><thead>
    <tr><th scope="col" rowspan="2">Method</th><th scope="col" rowspan="2" class="num">Best for</th><th scope="col" rowspan="2" class="num">Can pay</th>
      <th scope="col" rowspan="2" class="num">Fees if used for all</th><th scope="colgroup" colspan="2" class="num">Using the best method for each instead</th></tr>
    <tr><th scope="col" class="num">at the lowest fees</th><th scope="col" class="num">at the highest fees</th></tr></thead>
    <tbody>${used.map(row)}</tbody></table></div>`;
}

/** What the orders cost in total, and how that compares with one method for all. */
export function totalsTables(totals: ManyTotals, format: Format): TemplateResult {
  const cost = ({ best, fee }: CurrencyTotals) => html`Paying ${best === 1 ? "the order" : `each of ${count(best)} orders`} the cheapest way
    costs <b>${format.range(fee)}</b> in fees.`;
  const table = (all: CurrencyTotals) => html`<div class="total"><p><b>${all.currency}</b>: ${count(all.orders)} ${all.orders === 1 ? "order" : "orders"},
    ${format.decimal(all.amount)} in total. ${all.best === 0 ? nothing : cost(all)}</p>${totalsTable(all, format)}</div>`;
  return html`<h3 class="pad-s">Totals</h3>${totals.currencies.map(table)}
    <p class="small muted pad-s">Each method is compared over the orders that it can pay at a known fee.</p>`;
}
