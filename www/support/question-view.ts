// The question with what was understood marked in it, and chips to correct it.
import { html, nothing, svg, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { AskedField, Problem, ScheduleInfo, Unclear, Understanding } from "../core.ts";
import type { Format } from "../format.ts";
import { isComposing } from "../composing.ts";
import { displayText, typedLines } from "../display-text.ts";
import { FIELDS, type Edits, type Known } from "./asked.ts";
import { MOST_AT_ONCE, MOST_BYTES } from "./reader.ts";
import { readEntry, type Rest } from "./rest.ts";
import { isOnlyProtection } from "./topics.ts";
import { BECAUSE, BUSINESS, LABELS, RANKS, restIn, said, sentence, type Wording } from "./wording.ts";

export interface QuestionView {
  text: string;
  understood: Understanding;
  known: Known;
  /** The deposit in percent, if it is given so. */
  share: string;
  edits: Edits;
  rest: Rest;
  /** The chip that is being corrected. */
  editing: AskedField | null;
  problems: Problem[];
  format: Format;
  /** Writes the days. */
  dates: Format;
  schedule: ScheduleInfo;
  recent: { entry: string; address: string }[];
  /** What is to be said while a letter is read, and where its reading stopped. */
  state: TemplateResult | typeof nothing;
  type(text: string): void;
  /** Says why a text is not inserted. */
  refuse(why: string): void;
  /** The text was left. */
  settle(): void;
  /** Enter was pressed in a text of one line. */
  send(): void;
  edit(field: AskedField | null): void;
  set(field: AskedField, value: string): void;
  /** Takes away what a short question cannot say. */
  leave(path: string): void;
}

/** As many words that are not understood stand open. */
const FEW = 6;
/** The most words and phrases that are listed, and quoted of one doubt. */
const MOST_LISTED = 200;
const MOST_QUOTED = 10;
/** The most stretches of a text that are marked. */
export const MOST_MARKS = 500;
/** The most characters that are shown of a stretch. */
const MOST_LENGTH = 200;

const SUM: (AskedField | null)[] = ["amount", "currency", "initialPayment", "fee"];

/** Stretches of the text, those that say something marked, the first of them where there are many; a number and its currency are one. */
export function stretches(text: string, { words, unclear }: Pick<Understanding, "words" | "unclear">) {
  const marks = [...words.map((word) => ({ ...word, kind: "known" })), ...unclear.map((doubt) => ({ ...doubt, kind: "unclear" }))]
    .map(({ from, to, field, kind }) => ({ from, to, kind, isSum: SUM.includes(field) }))
    .sort((a, b) => a.from - b.from).slice(0, MOST_MARKS);
  const joined: typeof marks = [];
  for (const mark of marks) {
    const last = joined.at(-1);
    if (last && last.kind === mark.kind && last.isSum && mark.isSum && /^ ?$/.test(text.slice(last.to, mark.from))) last.to = mark.to;
    else joined.push({ ...mark });
  }
  let at = 0;
  const pieces = joined.flatMap(({ from, to, kind }) => {
    const piece = [{ text: text.slice(at, from), kind: "" }, { text: text.slice(from, to), kind }];
    at = to;
    return piece;
  });
  return [...pieces, { text: text.slice(at), kind: "" }].filter(({ text }) => text !== "");
}

const PEN = html`<svg viewBox="0 0 12 12" aria-hidden="true">${svg`<path d="M2 10l.6-2.6L8.2 1.8l2 2-5.6 5.6z"/>`}</svg>`;

const CROSS = html`<svg viewBox="0 0 12 12" aria-hidden="true">${svg`<path d="M2 2l8 8M10 2l-8 8"/>`}</svg>`;

const wordingOf = ({ format, dates, schedule, known }: QuestionView): Wording => ({ format, dates, schedule, currency: known.currency });

const valueOf = (event: Event) => displayText((event.currentTarget as HTMLInputElement | HTMLSelectElement).value).trim();

export function questionView(view: QuestionView) {
  const { text, understood, type, settle, send } = view;
  const sent = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.shiftKey || event.ctrlKey || event.metaKey || isComposing(event) || text.includes("\n")) return;
    event.preventDefault();
    send();
  };
  const isTooLong = text.length > MOST_BYTES;
  const inserted = (event: InputEvent) => {
    const { selectionStart, selectionEnd, value } = event.currentTarget as HTMLTextAreaElement;
    const added = event.data ?? event.dataTransfer?.getData("text/plain") ?? "";
    const length = value.length - (selectionEnd - selectionStart) + added.length;
    if (added.length <= MOST_AT_ONCE || length <= MOST_BYTES) return;
    event.preventDefault();
    view.refuse(`Not inserted: the text is too long. A question has at most ${MOST_BYTES.toLocaleString("en")} bytes.`);
  };
  return html`<section class="panel ask" aria-labelledby="ask-head"><h2 id="ask-head" class="sr">Question</h2><div class="pad">
    <label class="asklabel" for="q">The buyer’s question</label>
    <div class="question ${isTooLong ? "long" : ""}"><div class="marks" aria-hidden="true">${isTooLong ? nothing : stretches(text, understood).map(({ text, kind }) =>
        kind ? html`<mark class="is-${kind}">${text}</mark>` : text)}${"\n"}</div>
      <textarea id="q" rows="3" spellcheck="false" autocomplete="off" placeholder="5000 usd from us by wire" aria-describedby="q-note"
        .value=${live(text)} @input=${(event: Event) => type(typedLines((event.currentTarget as HTMLTextAreaElement).value))}
        @change=${settle} @keydown=${sent} @beforeinput=${inserted}></textarea></div>
    ${view.state}${unmarked(understood)}
    <h3 class="mini-h" id="chips-head">Understood</h3>
    <ul class="chips" aria-labelledby="chips-head">${FIELDS.filter((field) => view.known[field] !== undefined || view.editing === field).map((field) => chip(view, field))}${given(view)}${more(view)}</ul>
    ${doubts(view)}
    ${faults(view)}
    <p class="small muted" id="q-note">Nothing is sent anywhere: fees are calculated in this browser.</p>
    ${recent(view)}
  </div></section>`;
}

function chip(view: QuestionView, field: AskedField) {
  const { known, edits, understood, editing, edit } = view;
  if (editing === field) return editor(view, field);
  const assumed = edits[field] === undefined ? understood.assumed.find((one) => one.field === field) : undefined;
  const problem = view.problems.some((one) => one.field === field);
  const share = field === "initialPayment" && view.share !== "" && view.share !== known[field] ? ` (${view.share})` : "";
  return html`<li class="chip ${assumed ? "assumed" : ""} ${problem ? "wrong" : ""}" title=${assumed ? `Assumed: ${BECAUSE[assumed.because]}` : nothing}>
    <span>${LABELS[field]}</span> <b>${said(field, known[field]!, wordingOf(view))}${share}</b>${assumed ? html` <em>assumed<span class="sr">: ${BECAUSE[assumed.because]}</span></em>` : nothing}
    <button type="button" data-field=${field} aria-label="Change ${LABELS[field]}" @click=${() => edit(field)}>${PEN}</button></li>`;
}

/** Figures that came with the order and that the text cannot express. */
function given(view: QuestionView) {
  const { rest, problems, leave } = view;
  return restIn(rest, wordingOf(view)).map(({ path, label, text }) => {
    const isWrong = problems.some(({ field }) => field != null && (path.startsWith(field) || field.startsWith(path)));
    return html`<li class="chip given ${isWrong ? "wrong" : ""}" title="Came with the order"><span>${label}</span> <b>${text}</b> <em>given</em>
      <button type="button" data-path=${path} aria-label="Remove ${label}" @click=${() => leave(path)}>${CROSS}</button></li>`;
  });
}

/** What is not said can be added. */
function more({ known, editing, edit }: QuestionView) {
  const left = FIELDS.filter((field) => known[field] === undefined && field !== editing);
  const chosen = (event: Event) => {
    const select = event.currentTarget as HTMLSelectElement;
    const field = select.value as AskedField;
    select.value = "";
    if (field) edit(field);
  };
  return left.length === 0 ? nothing : html`<li><select class="in slim off" id="add" aria-label="Add a detail" @change=${chosen}>
    <option value="">Add …</option>${left.map((field) => html`<option value=${field}>${LABELS[field]}</option>`)}</select></li>`;
}

/** The control that corrects a field in its place. */
function editor(view: QuestionView, field: AskedField) {
  const { known, edit, set } = view;
  const keys = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    if (event.key === "Escape") edit(null);
    else if (event.key === "Enter" && (event.currentTarget as HTMLElement).localName === "input") set(field, valueOf(event));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const label = LABELS[field];
  const value = (field === "initialPayment" && view.share) || (known[field] ?? "");
  const text = (mode: string): TemplateResult => html`<input class="in slim" id="edit" aria-label=${label} inputmode=${mode} autocomplete="off"
    .value=${value} @keydown=${keys} @change=${(event: Event) => set(field, valueOf(event))}>`;
  const select = (choices: [value: string, label: string][]) => html`<select class="in slim" id="edit" aria-label=${label} @keydown=${keys}
    @change=${(event: Event) => set(field, valueOf(event))}><option value="" ?selected=${value === ""} disabled>Choose</option>${
    choices.map(([code, name]) => html`<option value=${code} ?selected=${code === value}>${name}</option>`)}</select>`;
  return html`<li class="chip editing"><span aria-hidden="true">${label}</span> ${control(view, field, value, { text, select, keys })}
    <button type="button" class="textlink" @click=${() => set(field, "")}>Remove</button>
    <button type="button" class="textlink" @click=${() => edit(null)}>Cancel</button></li>`;
}

interface Controls {
  text(mode: string): TemplateResult;
  select(choices: [value: string, label: string][]): TemplateResult;
  keys(event: KeyboardEvent): void;
}

function control({ format, schedule, set }: QuestionView, field: AskedField, value: string, { text, select, keys }: Controls) {
  switch (field) {
    case "initialPayment": return text("text"); // a percentage, too
    case "amount":
    case "fee": return text("decimal");
    case "currency": return select(schedule.currencies.map(({ currency }) => [currency, currency]));
    case "country":
    case "supplier": return select(format.byName(schedule.countries).map((code) => [code, format.country(code)]));
    case "method": return select(schedule.methods.map(({ method, name }) => [method, name]));
    case "business": return select(Object.entries(BUSINESS));
    case "rank": return select(Object.entries(RANKS));
    case "months": return select(["1", "2", "3", "4", "5", "6"].map((months) => [months, months]));
    case "payOn": return html`<input type="date" class="in slim" id="edit" aria-label=${LABELS.payOn} .value=${value} @keydown=${keys}
      @blur=${(event: Event) => valueOf(event) && set(field, valueOf(event))}>`;
  }
}

/** That not all of a long letter is marked. */
function unmarked({ words, unclear }: Understanding) {
  const more = words.length + unclear.length - MOST_MARKS;
  return more > 0 ? html`<p class="small muted">${more.toLocaleString("en")} more words and phrases are not marked.</p>` : nothing;
}

const quoteIn = (text: string) => ({ from, to }: Unclear) => displayText(`“${text.slice(from, Math.min(to, from + MOST_LENGTH))}${to - from > MOST_LENGTH ? " …" : ""}”`);

/** The first of some quotes, and how many more there are. */
function quoted(quotes: string[], most: number, format: Format) {
  const all = [...new Set(quotes)];
  return format.list(all.length > most ? [...all.slice(0, most), `${(all.length - most).toLocaleString("en")} more`] : all);
}

/** Each doubt once: what may be meant, to choose from, and what is not understood. */
function doubts(view: QuestionView) {
  const { understood, edits, text, format, set } = view;
  const open = understood.unclear.filter(({ field }) => field === null || edits[field] === undefined);
  const quote = quoteIn(text);
  const kinds = new Map<string, Unclear[]>();
  for (const unclear of open.filter(({ candidates }) => candidates.length > 0)) {
    const key = `${unclear.field} ${unclear.candidates}`;
    const alike = kinds.get(key);
    if (alike) alike.push(unclear);
    else kinds.set(key, [unclear]);
  }
  return html`${[...kinds.values()].slice(0, MOST_LISTED).map((all) => {
    const { field, candidates } = all[0]!;
    return html`<div class="doubt" role="group" aria-label="${LABELS[field!]}: which is meant?"><span>${quoted(all.map(quote), MOST_QUOTED, format)} ${all.length > 1 ? "differ" : "is unclear"}. ${LABELS[field!]}</span>
      ${candidates.map((value) => html`<button type="button" class="btn slimb" @click=${() => set(field!, value)}>${said(field!, value, wordingOf(view))}</button>`)}</div>`;
  })}${notUnderstood(open.filter(({ candidates }) => candidates.length === 0), text, format)}`;
}

/** What nothing was made of. Of a letter that is many words: they stand behind a line. */
function notUnderstood(strange: Unclear[], text: string, format: Format) {
  // words about protection are answered elsewhere; beyond the list it makes no difference
  const isListed = ({ from, to }: Unclear, at: number) => at >= MOST_LISTED || !isOnlyProtection(text.slice(from, to));
  const words = strange.filter(isListed).map(quoteIn(text));
  if (words.length === 0) return nothing;
  if (words.length <= FEW) return html`<p class="small muted">Not understood: ${quoted(words, FEW, format)}.</p>`;
  return html`<details class="small muted rest"><summary>Not understood: ${new Set(words).size} words and phrases. <span class="shows">Show them</span></summary><p>${quoted(words, MOST_LISTED, format)}</p></details>`;
}

/** What the core refuses, but for what is only not said yet. */
function faults({ problems }: QuestionView) {
  return problems.filter(({ code }) => code !== "field-missing").map(({ message }) => html`<p class="problem">${sentence(message)}</p>`);
}

function recent(view: QuestionView) {
  const { recent } = view;
  const line = (entry: string) => {
    const { question, rest } = readEntry(entry);
    return [question, ...restIn(rest, { ...wordingOf(view), currency: undefined }).map(({ label, text }) => `${label} ${text}`)].join(", ");
  };
  return recent.length === 0 ? nothing : html`<nav class="recent" aria-labelledby="recent-head"><h3 class="mini-h" id="recent-head">Asked before</h3>
    <ul>${recent.map(({ entry, address }) => html`<li><a href=${address}>${line(entry)}</a></li>`)}</ul></nav>`;
}
