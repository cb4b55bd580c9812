// Loaded when asked for: what the guarantee covers, each statement with the words it rests on.
import "../define.ts"; // as in views/detail.ts: what is shared stays in one file
import { html, nothing, svg } from "lit";
import data from "../../schedules/protection.json";
import type { Protection, ProtectionTime, Statement } from "../core.ts";
import type { Words } from "../messages/index.ts";
import { documentLine } from "./documents.ts";
import type { Answered } from "./view.ts";

export { default as styles } from "../styles/protection.css";
export { loadProtectionWords } from "../messages/protection.ts";

const protection = data as unknown as Protection;

/** The times that count from the opening of a dispute, by their days. */
const DISPUTE = protection.times.filter(({ after }) => after === "disputeOpened").sort((a, b) => a.days - b.days);
const LAST_DAY = Math.max(...DISPUTE.map(({ days }) => days));

/** `words` are those of the guarantee, in the language of the view. */
export function covered(view: Answered, words: Words) {
  const list = (topic: Statement["topic"], name = "") => html`<ul class=${name}>${protection.statements
    .filter((statement) => statement.topic === topic && words.has(`statement-${statement.id}`))
    .map((statement) => html`<li>${words.say(`statement-${statement.id}`, valuesOf(view, statement))}</li>`)}</ul>`;
  const evidence = protection.times.find(({ id }) => id === "evidence")!;
  return html`<div class="guarantee">
    <section><h4>${words.say("covered-title")}</h4>${list("cover")}</section>
    <section><h4>${words.say("dispute-title")}</h4>${timeline()}${steps(words)}
      <p>${words.say("dispute-evidence", { days: evidence.days })}</p></section>
    <section><h4>${words.say("request-title")}</h4>${list("request")}</section>
    <section><h4>${words.say("limit-title")}</h4>${list("limit")}</section>
    <section><h4>${words.say("keep-title")}</h4>${list("evidence", "keep")}</section>
    <section><h4>${words.say("refused-title")}</h4>${list("refused", "keep")}</section>
    <section class="wide"><h4>${words.say("unclear-title")}</h4>
      <ul>${protection.doubts.filter(({ id }) => words.has(`doubt-${id}`)).map(({ id }) => html`<li>${words.say(`doubt-${id}`)}</li>`)}</ul></section>
    <details class="wide"><summary>${words.say("covered-quotes")}</summary>${quotes(view)}</details>
  </div>`;
}

/** The figures that a statement's words take. */
function valuesOf({ format }: Answered, { id, percent }: Statement): Record<string, string | number> {
  if (percent !== undefined) return { percent: format.percent(String(percent / 100)) };
  const time = id === "quality" ? protection.times.find((time) => time.id === "refund-request") : undefined;
  return time ? { days: time.days } : {};
}

/** Hollow where the buyer acts, solid where others do. */
const dot = ({ who }: ProtectionTime) => (who === "buyer" ? "mine" : "theirs");

/** The days of a dispute on a line: what each is, the list below says. */
function timeline() {
  const x = (day: number) => `${(2 + (96 * day) / LAST_DAY).toFixed(2)}%`;
  const days = [...new Set(DISPUTE.map(({ days }) => days))];
  const marks = days.map((day) => {
    const all = DISPUTE.filter((time) => time.days === day);
    return svg`${all.map((time, place) => svg`<circle class=${dot(time)} cx=${x(day)} cy=${16 - place * 11} r="4"/>`)}
      <text x=${x(day)} y="38">${day}</text>`;
  });
  return html`<svg class="days" aria-hidden="true" height="42">${svg`<line x1=${x(0)} x2=${x(LAST_DAY)} y1="16" y2="16"/>
    <circle class="mine" cx=${x(0)} cy="16" r="4"/><text x=${x(0)} y="38">0</text>${marks}`}</svg>`;
}

const mark = (name: string) => html`<svg class="mark" width="10" height="10" aria-hidden="true">${svg`<circle class=${name} cx="5" cy="5" r="4"/>`}</svg>`;

function steps(words: Words) {
  const step = (day: number, name: string, id: string) =>
    html`<li>${mark(name)}<b>${words.say("dispute-day", { day })}</b> <span>${words.say(`dispute-${id}`)}</span></li>`;
  return html`<ol class="steps">${step(0, "mine", "opened")}${DISPUTE.map((time) => step(time.days, dot(time), time.id))}</ol>
    <p class="legend"><span>${mark("mine")}${words.say("dispute-by-you")}</span><span>${mark("theirs")}${words.say("dispute-by-others")}</span></p>`;
}

/** Each passage once, in the guide's order as far as the data has it. */
function quotes(view: Answered) {
  const sources = [...protection.statements, ...protection.times].map(({ source }) => source).concat(protection.doubts.flatMap(({ sources }) => sources));
  const titles = [...new Set(sources.map(({ document }) => document))];
  return titles.map((title) => {
    const passages = new Set(sources.filter(({ document }) => document === title).map(({ quote }) => quote));
    return html`<figure class="source">${[...passages].map((quote) => html`<blockquote lang="en" dir="ltr">${quote}</blockquote>`)}
      <footer>${documentLine(view, title) ?? nothing}</footer></figure>`;
  });
}
