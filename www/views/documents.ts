import { html, nothing } from "lit";
import { holidaysCounted } from "./holidays.ts";
import type { View } from "./view.ts";

/** The schedule's notes to the reader, and the documents its numbers come from. */
export function documents(view: View) {
  const { notes, documents } = view.schedule ?? { notes: [], documents: [] };
  return html`<ul lang="en" dir="ltr">${notes.map((note) => html`<li>${note}</li>`)}</ul>
    <ul class="documents">${documents.map(({ title }) => html`<li>${documentLine(view, title)}</li>`)}</ul>
    <p>${view.words.say("business-days")} ${holidaysCounted(view)}</p>`;
}

/** A document's age, title, and what its age rests on. */
export function documentLine({ words, schedule, today }: View, title: string) {
  const document = schedule?.documents.find((known) => known.title === title);
  const year = document?.year ?? null;
  const age = year === null ? words.say("age-unknown") : words.say("age", { years: Math.max(0, Number(today.slice(0, 4)) - year) });
  return html`<span class="age">${age}</span><span lang="en"><bdi>${title}</bdi></span>${year === null
    ? nothing
    : html`<span>${words.say(document?.dated ? "dated" : "undated", { year: `${year}` })}</span>`}`;
}
