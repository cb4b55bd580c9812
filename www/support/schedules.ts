// Two schedules compared: what changed, in words, and for whom that changes the answer.
import { html, nothing, render } from "lit";
import { isRefusal } from "../core.ts";
import { loadDesk } from "../cores/desk.ts";
import type { Problem, ScheduleDiff } from "../../pkg/index.js";
import { MEANT, NOBODY, NOTHING, asMarkdown, asText, changesOf, titleOf } from "./schedules-words.ts";
import type { Desk } from "./sections.ts";

/** A schedule that was given. */
interface Given {
  /** The file's name. */
  name: string;
  text: string;
  problems: Problem[];
}

type Side = "old" | "new";

const SIDES: { side: Side; title: string; bundled: string; add: string }[] = [
  { side: "old", title: "Before", bundled: "the bundled schedule", add: "Choose the older file" },
  { side: "new", title: "After", bundled: "the bundled schedule", add: "Choose the newer file" },
];

/** More problems than this are counted. */
const MOST_PROBLEMS = 10;

export async function mount(place: HTMLElement, desk: Desk): Promise<void> {
  const { FeeCalculator, scheduleDiff } = await loadDesk();
  // without a file it is the bundled one
  const given: Record<Side, Given | undefined> = { old: undefined, new: undefined };
  let diff: ScheduleDiff | undefined;

  async function take(side: Side, file: File | undefined | null) {
    if (!file) return;
    const text = await file.text();
    given[side] = { name: file.name, text, problems: problemsOf(text) };
    compare();
    if (diff) desk.tell(`${diff.changes.length} changes, ${diff.answers.length} groups of orders with a different answer.`);
    else desk.tell(`${file.name} is not a valid schedule.`);
  }

  function problemsOf(text: string): Problem[] {
    try {
      FeeCalculator.fromSchedule(text).free();
      return [];
    } catch (error) {
      if (!isRefusal(error)) throw error;
      return error.problems;
    }
  }

  function forget(side: Side) {
    given[side] = undefined;
    compare();
    desk.tell("Back to the bundled schedule.");
  }

  function compare() {
    const all = Object.values(given).filter((one) => one !== undefined);
    const isSound = all.length > 0 && all.every(({ problems }) => problems.length === 0);
    diff = isSound ? scheduleDiff(given.old?.text ?? null, given.new?.text ?? null) : undefined;
    draw();
  }

  function side({ side, title, bundled, add }: (typeof SIDES)[number]) {
    const one = given[side];
    const drop = (event: DragEvent) => {
      event.preventDefault();
      (event.currentTarget as HTMLElement).classList.remove("over");
      void take(side, event.dataTransfer?.files[0]);
    };
    const over = (event: DragEvent) => {
      event.preventDefault();
      (event.currentTarget as HTMLElement).classList.add("over");
    };
    const leave = (event: DragEvent) => (event.currentTarget as HTMLElement).classList.remove("over");
    const choose = (event: Event) => {
      const input = event.currentTarget as HTMLInputElement;
      void take(side, input.files?.[0]).then(() => { input.value = ""; });
    };
    return html`<div class="drop" @dragover=${over} @dragleave=${leave} @drop=${drop}>
      <h3>${title}</h3>
      <p class="whose">${one?.name ?? bundled}</p>
      <div class="acts">
        <label class="btn slimb file">${add}<input class="sr" type="file" accept=".json,application/json" @change=${choose}></label>
        ${one ? html`<button class="textlink" type="button" @click=${() => forget(side)}>Use the bundled schedule</button>` : nothing}
      </div>
      ${one && one.problems.length > 0 ? problems(one) : nothing}
    </div>`;
  }

  const problems = ({ problems }: Given) => html`<div class="problem">
    <p>This file is not a valid schedule:</p>
    <ul class="lines">${problems.slice(0, MOST_PROBLEMS).map(({ field, message }) => html`<li>${field ? html`<code>${field}</code>: ` : nothing}${message}</li>`)}</ul>
    ${problems.length > MOST_PROBLEMS ? html`<p>and ${problems.length - MOST_PROBLEMS} more</p>` : nothing}
  </div>`;

  const lines = (all: readonly string[]) => html`<ul class="lines">${all.map((line) => html`<li>${line}</li>`)}</ul>`;

  const found = (diff: ScheduleDiff) => html`<div class="pad found">
    <div class="acts between">
      <h3>${titleOf(diff)}</h3>
      <div class="acts">
        <button class="btn slimb" type="button" @click=${() => desk.copy(asText(diff))}>Copy as text</button>
        <button class="btn slimb" type="button" @click=${() => desk.copy(asMarkdown(diff))}>Copy as Markdown</button>
      </div>
    </div>
    <h4>What changed</h4>
    ${diff.changes.length > 0 ? lines(changesOf(diff)) : html`<p>${NOTHING}</p>`}
    <h4>For whom the answer changes</h4>
    ${diff.answers.length > 0
      ? diff.answers.map(({ message, lines: said }) => html`<details class="who" open><summary>${message}</summary>${lines(said)}</details>`)
      : html`<p>${NOBODY}</p>`}
    <p class="note">${MEANT}</p>
  </div>`;

  function draw() {
    render(html`<div class="pad">
      <p class="muted small">Choose one or two schedule files. They stay on this computer.</p>
      <div class="beside">${SIDES.map(side)}</div>
    </div>
    ${diff ? found(diff) : nothing}`, place);
  }

  draw();
}
