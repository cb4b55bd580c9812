// Two schedules compared: what changed, in words, and for whom that changes the answer.
import { html, nothing, render } from "lit";
import { displayText, type DisplayText } from "../display-text.ts";
import type { Problem } from "../../pkg/index.js";
import type { Few, ShownDiff } from "./desk-protocol.ts";
import { LatestAnswer } from "./latest-answer.ts";
import { MEANT, NOBODY, NOTHING } from "./schedules-words.ts";
import type { Desk } from "./sections.ts";

/** A schedule that was given. */
interface Given {
  /** The file's name. */
  name: DisplayText;
  file: File;
  problems: Problem[];
}

type Side = "old" | "new";

const SIDES: { side: Side; title: string; bundled: string; add: string }[] = [
  { side: "old", title: "Before", bundled: "the bundled schedule", add: "Choose the older file" },
  { side: "new", title: "After", bundled: "the bundled schedule", add: "Choose the newer file" },
];

/** More problems than this are counted. */
const MOST_PROBLEMS = 10;

/** Where the comparison is on its way. */
type Step = { at: "nothing" } | { at: "comparing" } | { at: "done"; diff: ShownDiff | undefined } | { at: "stopped"; why: string };

export function mount(place: HTMLElement, desk: Desk): void {
  // without a file it is the bundled one
  const given: Record<Side, Given | undefined> = { old: undefined, new: undefined };
  const work = new LatestAnswer<"diff">();
  let step: Step = { at: "nothing" };

  function go(next: Step) {
    step = next;
    draw();
  }

  async function take(side: Side, file: File | undefined | null) {
    if (!file) return;
    const name = displayText(file.name);
    given[side] = { name, file, problems: [] };
    await compare();
    if (step.at !== "done") return;
    const { diff } = step;
    if (diff) desk.tell(`${diff.changes.count} changes, ${diff.groups} groups of orders with a different answer.`);
    else if (given[side]?.problems.length) desk.tell(`${name} is not a valid schedule.`);
    else desk.tell("The other file is not a valid schedule.");
  }

  function forget(side: Side) {
    given[side] = undefined;
    void compare();
    desk.tell("Back to the bundled schedule.");
  }

  async function compare() {
    if (!given.old && !given.new) {
      work.cancel();
      return go({ at: "nothing" });
    }
    go({ at: "comparing" });
    const outcome = await work.ask({ ask: "diff", old: given.old?.file ?? null, new: given.new?.file ?? null });
    if (outcome.is === "dropped") return;
    if (outcome.is !== "answered") return go({ at: "stopped", why: "The schedules could not be compared." });
    const { problems, diff } = outcome.answer;
    if (given.old) given.old.problems = problems.old;
    if (given.new) given.new.problems = problems.new;
    go({ at: "done", diff });
  }

  function stop() {
    work.cancel();
    go({ at: "stopped", why: "The comparison was stopped." });
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

  /** As many as are shown, and how many more there are. */
  const lines = ({ shown, count }: Few) => html`<ul class="lines">${shown.map((line) => html`<li>${line}</li>`)}</ul>
    ${count > shown.length ? html`<p class="more">${(count - shown.length).toLocaleString("en")} more lines are not shown here. Copy to get all.</p>` : nothing}`;

  const found = (diff: ShownDiff) => html`<div class="pad found">
    <div class="acts between">
      <h3>${diff.title}</h3>
      <div class="acts">
        <button class="btn slimb" type="button" @click=${() => desk.copy(diff.text)}>Copy as text</button>
        <button class="btn slimb" type="button" @click=${() => desk.copy(diff.markdown)}>Copy as Markdown</button>
      </div>
    </div>
    <h4>What changed</h4>
    ${diff.changes.count > 0 ? lines(diff.changes) : html`<p>${NOTHING}</p>`}
    <h4>For whom the answer changes</h4>
    ${diff.groups > 0
      ? diff.answers.map(({ message, lines: said }) => html`<details class="who" open><summary>${message}</summary>${lines(said)}</details>`)
      : html`<p>${NOBODY}</p>`}
    ${diff.groups > diff.answers.length ? html`<p class="more">${(diff.groups - diff.answers.length).toLocaleString("en")} more groups of orders are not shown here. Copy to get all.</p>` : nothing}
    <p class="note">${MEANT}</p>
  </div>`;

  function result() {
    if (step.at === "comparing") return html`<p class="pad acts"><span class="muted">Comparing …</span> <button class="btn slimb" type="button" @click=${stop}>Stop</button></p>`;
    if (step.at === "stopped") return html`<div class="pad"><p class="problem">${step.why}</p><p class="acts"><button class="btn" type="button" @click=${() => void compare()}>Try again</button></p></div>`;
    return step.at === "done" && step.diff ? found(step.diff) : nothing;
  }

  function draw() {
    render(html`<div class="pad">
      <p class="muted small">Choose one or two schedule files. They stay on this computer.</p>
      <div class="beside">${SIDES.map(side)}</div>
    </div>
    ${result()}`, place);
  }

  draw();
}
