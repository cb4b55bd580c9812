// The answer to paste.
import { html, nothing } from "lit";
import type { PaymentOption, Problem, ScheduleInfo } from "../core.ts";
import type { Format } from "../format.ts";
import { LANGUAGES } from "../messages/language.ts";

export interface ReplyView {
  /** The answer as plain text; empty while there is none. */
  answer: string;
  /** What to do where there is none. */
  instead: unknown;
  locale: string;
  /** What the answer is about: the way asked for, or the best. */
  option: PaymentOption | undefined;
  schedule: ScheduleInfo | undefined;
  /** Whether an order is there to be compared. */
  isAsked: boolean;
  isFull: boolean;
  /** What was done last, such as copying. */
  done: string;
  speak(locale: string): void;
  copy(kind: CopyKind): void;
  keep(): void;
  link(): void;
}

export type CopyKind = "answer" | "sources" | "markdown" | "html";

const EXAMPLES = ["5000 usd from us by wire", "€12.5k germany fastest", "pay later 20000 usd, 6 months, from us, business"];

/** What stands in place of an answer: what to do, or what is still to be said. */
export function insteadOf({ isEmpty, problems, format, address }: { isEmpty: boolean; problems: Problem[]; format: Format; address(example: string): string }) {
  if (isEmpty) {
    const example = (text: string) => html`<a href=${address(text)}>${text}</a>`;
    return html`Paste the question, or try ${EXAMPLES.map((text, at) => html`${at > 0 ? (at === EXAMPLES.length - 1 ? " or " : ", ") : ""}${example(text)}`)}.`;
  }
  const missing = problems.filter(({ code }) => code === "field-missing").map(({ field }) => (field === "currency" ? "the currency" : "the amount"));
  return missing.length > 0 ? `Still to be said: ${format.list(missing)}.` : "There is no answer to this yet: see what is wrong beside it.";
}

const languageName = (language: string) => {
  const name = new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
};

/** As many words as the language's own rules part. */
const countOf = (text: string, locale: string) =>
  [...new Intl.Segmenter(locale, { granularity: "word" }).segment(text)].filter(({ isWordLike }) => isWordLike).length;

/** The documents that the numbers are from, their age, and the words. */
function rests({ option, schedule }: ReplyView) {
  if (!option || option.sources.length === 0) return nothing;
  const titles = [...new Set(option.sources.map(({ document }) => document))];
  const about = (title: string) => {
    const document = schedule?.documents.find((one) => one.title === title);
    if (document?.year == null) return "of unknown age";
    const years = Math.max(0, new Date().getFullYear() - document.year);
    return html`${document.dated ? `of ${document.year}` : "undated"}, <b>about ${years} ${years === 1 ? "year" : "years"} old</b>`;
  };
  return html`<details class="rests"><summary>Rests on <b>${option.sources.length} ${option.sources.length === 1 ? "number" : "numbers"}</b> from ${titles.map((title, at) => html`${at > 0 ? "; " : ""}<cite>${title}</cite>, ${about(title)}`)}. <span class="shows">Show them</span></summary>
    <ul>${option.sources.map(({ document, quote }) => html`<li><q>${quote}</q> <cite>${document}</cite></li>`)}</ul></details>`;
}

export function replyView(view: ReplyView) {
  const { answer, instead, locale, isAsked, isFull, done, speak, copy, keep, link } = view;
  const button = (kind: CopyKind, label: string, main = false) =>
    html`<button type="button" class="btn ${main ? "primary" : ""}" ?disabled=${answer === ""} @click=${() => copy(kind)}>${label}</button>`;
  return html`<section class="panel reply" aria-labelledby="reply-head">
    <header><h2 id="reply-head">Answer</h2><select class="in slim" id="language" aria-label="Language of the answer"
      @change=${(event: Event) => speak((event.currentTarget as HTMLSelectElement).value)}>${
      LANGUAGES.map((language) => html`<option value=${language} lang=${language} ?selected=${language === locale}>${languageName(language)}</option>`)}</select></header>
    <div class="letter" id="answer" tabindex="0" role="group" aria-labelledby="reply-head" lang=${locale} dir=${locale === "ar" ? "rtl" : "ltr"}>${answer === ""
      ? html`<p class="muted" lang="en" dir="ltr">${instead}</p>`
      : answer.split(/\n{2,}/).map((part) => html`<p>${part}</p>`)}</div>
    ${rests(view)}
    <footer>${button("answer", "Copy answer", true)}${button("sources", "Copy with sources")}${button("markdown", "Markdown")}${button("html", "HTML")}
      <button type="button" class="btn" ?disabled=${!isAsked || isFull} @click=${keep}>Compare</button>
      <button type="button" class="btn" ?disabled=${!isAsked} @click=${link}>Copy link</button>
      <span class="small muted">${answer === "" ? nothing : `${languageName(locale)}, ${countOf(answer, locale)} words`}</span>
      <span class="small told" aria-hidden="true">${done}</span></footer>
  </section>`;
}
