// The answer to paste.
import { html, nothing } from "lit";
import type { PaymentOption, Problem, ScheduleInfo } from "../core.ts";
import type { Format } from "../format.ts";
import { LANGUAGES } from "../messages/language.ts";
import { shortText, type Letter } from "./letter.ts";

export interface ReplyView {
  letter: Letter;
  /** Shown while there is no answer. */
  instead: unknown;
  /** Shown below the answer, such as where another part of the question is answered. */
  also: unknown;
  locale: string;
  /** The option that the answer is about: the one asked for, or the best. */
  option: PaymentOption | undefined;
  schedule: ScheduleInfo | undefined;
  /** Whether there is an order to compare. */
  isAsked: boolean;
  isFull: boolean;
  /** The last action's result, such as `Copied.` */
  done: string;
  speak(locale: string): void;
  copy(kind: CopyKind): void;
  compare(): void;
  link(): void;
}

export type CopyKind = "answer" | "sources" | "markdown" | "html";

const EXAMPLES = ["5000 usd from us by wire", "€12.5k germany fastest", "pay later 20000 usd, 6 months, from us, business"];

interface Instead {
  isEmpty: boolean;
  isAboutProtection: boolean;
  problems: Problem[];
  format: Format;
  /** The address that asks an example. */
  address(example: string): string;
}

/** Stands in place of an answer: what to do, or what is missing. */
export function insteadOf({ isEmpty, isAboutProtection, problems, format, address }: Instead) {
  if (isAboutProtection) return "For fees and arrival, add an amount and a currency.";
  if (isEmpty) {
    const example = (text: string) => html`<a href=${address(text)}>${text}</a>`;
    return html`Paste the question, or try ${EXAMPLES.map((text, at) => html`${at > 0 ? (at === EXAMPLES.length - 1 ? " or " : ", ") : ""}${example(text)}`)}.`;
  }
  const missing = problems.filter(({ code }) => code === "field-missing").map(({ field }) => (field === "currency" ? "the currency" : "the amount"));
  return missing.length > 0 ? `Still needed: ${format.list(missing)}.` : "No answer yet. Correct the problem shown with the question.";
}

const languageName = (language: string) => {
  const name = new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
};

/** The number of words by the language's own rules. */
const countOf = (text: string, locale: string) =>
  [...new Intl.Segmenter(locale, { granularity: "word" }).segment(text)].filter(({ isWordLike }) => isWordLike).length;

/** The documents behind the figures, their age, and the quoted words. */
function rests({ option, schedule }: ReplyView) {
  if (!option || option.sources.length === 0) return nothing;
  const titles = [...new Set(option.sources.map(({ document }) => document))];
  const about = (title: string) => {
    const document = schedule?.documents.find((one) => one.title === title);
    if (document?.year == null) return "of unknown age";
    const years = Math.max(0, new Date().getFullYear() - document.year);
    return html`${document.dated ? `of ${document.year}` : "undated"}, <b>about ${years} ${years === 1 ? "year" : "years"} old</b>`;
  };
  return html`<details class="rests"><summary>Based on <b>${option.sources.length} ${option.sources.length === 1 ? "figure" : "figures"}</b> from ${titles.map((title, at) => html`${at > 0 ? "; " : ""}<cite>${title}</cite>, ${about(title)}`)}. <span class="shows">Show sources</span></summary>
    <ul>${option.sources.map(({ document, quote }) => html`<li><q>${quote}</q> <cite>${document}</cite></li>`)}</ul></details>`;
}

const directionOf = (locale: string) => (locale === "ar" ? "rtl" : "ltr");

/** Closes the menu after an action, on Escape, and when the focus leaves it. */
const close = (menu: HTMLDetailsElement) => {
  menu.open = false;
  menu.querySelector("summary")!.focus();
};
const leave = (event: FocusEvent) => {
  const menu = event.currentTarget as HTMLDetailsElement;
  if (event.relatedTarget && !menu.contains(event.relatedTarget as Node)) menu.open = false;
};
const escape = (event: KeyboardEvent) => {
  const menu = event.currentTarget as HTMLDetailsElement;
  if (event.key === "Escape" && menu.open) close(menu);
};
const chosen = (event: Event) => close((event.currentTarget as HTMLElement).closest("details")!);

function actions({ letter, isAsked, isFull, copy, compare, link }: ReplyView) {
  const isEmpty = letter.opening.length === 0;
  const button = (label: string, isOff: boolean, act: () => void, look = "") =>
    html`<button type="button" class="btn ${look}" ?disabled=${isOff} @click=${act}>${label}</button>`;
  return html`<div class="acts">
    ${button("Copy answer", isEmpty, () => copy("answer"), "primary")}
    ${button("Copy with sources", isEmpty, () => copy("sources"))}
    <details class="menu" @focusout=${leave} @keydown=${escape}><summary class="btn">More</summary><div class="items" @click=${chosen}>
      ${button("Copy as Markdown", isEmpty, () => copy("markdown"))}
      ${button("Copy as HTML", isEmpty, () => copy("html"))}
      ${button("Copy link", !isAsked, link)}
      ${button("Compare side by side", !isAsked || isFull, compare)}</div></details></div>`;
}

/** The blocks that the short answer leaves out. */
function workings({ letter, locale }: ReplyView) {
  if (letter.workings.length === 0) return nothing;
  return html`<details class="workings"><summary>Workings, conditions and reasons. <span class="shows">Show</span></summary>
    <div class="blocks" id="workings" lang=${locale} dir=${directionOf(locale)}>${letter.workings.map((block) => html`<p>${block}</p>`)}</div></details>`;
}

export function replyView(view: ReplyView) {
  const { letter, instead, also, locale, done, speak } = view;
  const isEmpty = letter.opening.length === 0;
  const paragraph = (pieces: Letter["opening"][number]) => html`<p>${pieces.map(({ text, isStrong }) => (isStrong ? html`<b>${text}</b>` : text))}</p>`;
  return html`<section class="panel reply" aria-labelledby="reply-head">
    <header><div class="title"><h2 id="reply-head">Answer</h2><select class="in slim" id="language" aria-label="Language of the answer"
      @change=${(event: Event) => speak((event.currentTarget as HTMLSelectElement).value)}>${
      LANGUAGES.map((language) => html`<option value=${language} lang=${language} ?selected=${language === locale}>${languageName(language)}</option>`)}</select></div>
      ${actions(view)}
      <p class="small muted">${isEmpty ? nothing : `${languageName(locale)}, ${countOf(shortText({ ...letter, link: "" }), locale)} words`}
        <span class="told" aria-hidden="true">${done}</span></p></header>
    <div class="letter"><div id="answer" tabindex="0" role="group" aria-labelledby="reply-head" lang=${locale} dir=${directionOf(locale)}>${isEmpty
      ? html`<p class="muted" lang="en" dir="ltr">${instead}</p>`
      : html`${letter.opening.map(paragraph)}<p class="muted small">${letter.finePrint}</p>`}</div>${also}</div>
    ${workings(view)}${rests(view)}
  </section>`;
}

/** Beside an answer to a question that is about protection, too. */
export const aboutProtection = (show: () => void) => html`<p class="also">About refunds, disputes and cover:
  <button type="button" class="textlink" @click=${show}>Is the buyer covered?</button></p>`;

export const failedView = (retry: () => void) => html`<div class="panel pad"><p>The fee calculator could not be loaded.</p>
  <p class="acts"><button type="button" class="btn" @click=${retry}>Try again</button></p></div>`;
