// “Many orders at once”: a table of orders from a file or a spreadsheet, how it is read, its answers, their totals.
import { displayText, type DisplayText } from "../display-text.ts";
import { LitElement, html, nothing } from "lit";
import type { ManyTotals } from "../../pkg/index.js";
import type { Desk } from "./sections.ts";
import type { Known, Sampled } from "./many-protocol.ts";
import type { Dates, Numbers } from "./many-table.ts";
import { Run } from "./many-run.ts";
import "./many-rows.ts";
import type { Rows } from "./many-rows.ts";
import { count, mapping, openQuestions, rowCells, rowHead, sentence, totalsTables, type Choices, type Places } from "./many-views.ts";

/** Where the table is on its way. Until all rows are answered none is shown. */
type Step =
  | { at: "nothing" }
  | { at: "reading" }
  | { at: "asking" }
  | { at: "answering"; rows: number; failed: number; bytes: number; since: number }
  | { at: "done"; rows: number; failed: number; seconds: number; totals: ManyTotals }
  | { at: "broken"; why: string };

/** Why a file of that encoding is not read. */
const NOT_READ: Record<string, string> = {
  workbook: "This is a workbook. Save the sheet as CSV, or copy its cells and paste them here.",
  "utf-32": "This file is text in UTF-32. Save it as UTF-8.",
};

const size = (bytes: number) => (bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`);

class ManyOrdersDesk extends LitElement {
  declare desk: Desk;
  #step: Step = { at: "nothing" };
  #file: { name: DisplayText; content: Blob } | undefined;
  #run: Run | undefined;
  #sampled: Sampled | undefined;
  /** What the file was read in. */
  #encoding = "utf-8";
  #choices: Choices = { numbers: "", dates: "", currency: "", country: "" };
  #onlyFailed = false;
  #rows: Rows | undefined;
  #fault = "";
  #writing: number | undefined;
  #isOver = false;

  protected override createRenderRoot() {
    return this;
  }

  get #codes() {
    const { currencies, countries } = this.desk.core.calculator.schedule;
    return { currencies: currencies.map(({ currency }) => currency).sort(), countries: this.desk.format.byName(countries) };
  }

  #go(step: Step) {
    this.#step = step;
    this.requestUpdate();
  }

  #refuse(fault: string) {
    this.#fault = fault;
    this.desk.tell(fault);
    this.requestUpdate();
  }

  /** Takes a file, or what was copied from a spreadsheet. */
  async #take(file: string, content: Blob) {
    const name = displayText(file);
    this.#fault = "";
    if (content.size === 0) return this.#refuse("The file is empty.");
    this.#file = { name, content };
    this.#sampled = undefined;
    this.#go({ at: "reading" });
    const run = this.#newRun();
    const opened = await run.open().catch(() => undefined);
    if (!opened || run !== this.#run) return;
    if (!opened.text) {
      this.#forget();
      return this.#refuse(NOT_READ[opened.encoding] ?? "");
    }
    this.#file = { name, content: opened.text };
    this.#encoding = opened.encoding;
    await this.#look({});
  }

  #newRun(): Run {
    this.#run?.end();
    const run: Run = new Run(this.#file!.content, () => run === this.#run && this.#go({ at: "broken", why: "The calculation stopped unexpectedly. No rows are shown, because some might be missing." }));
    this.#run = run;
    return run;
  }

  /** Finds out how the table is written, as far as that is not known yet. */
  async #look(known: Known) {
    const run = this.#newRun();
    const before = this.#sampled && Object.keys(known).length > 0 ? this.#choices : undefined;
    this.#go({ at: "reading" });
    const sampled = await run.detect(known).catch(() => undefined);
    if (!sampled || run !== this.#run) return;
    const one = <Way extends string>(ways: Way[], kept: Way | "" | undefined) => (kept && known.meanings ? kept : ways.length === 1 ? ways[0]! : "");
    this.#sampled = sampled;
    const { currency, country } = before ?? { currency: sampled.currency ?? "", country: "" };
    this.#choices = { numbers: one(sampled.numbers, before?.numbers), dates: one(sampled.dates, before?.dates), currency, country };
    this.#go({ at: "asking" });
  }

  async #answer() {
    const [run, sampled] = [this.#newRun(), this.#sampled!];
    const { numbers, dates } = this.#choices;
    const meanings = sampled.columns.map(({ meaning }) => meaning);
    const fixed = (["currency", "country"] as const).filter((field) => this.#choices[field] && !meanings.includes(field));
    const columns = [...meanings, ...fixed.map((field) => `${field}=${this.#choices[field]}`)];
    const since = performance.now();
    const done = { at: "answering" as const, rows: 0, failed: 0, bytes: sampled.start, since };
    this.#onlyFailed = false;
    this.#go({ ...done });
    const { separator, isCrlf } = sampled;
    const table = { separator, columns, numbers: numbers || "plain", dates: dates || "iso", isCrlf } as const;
    const totals = await run.answer(table, sampled, (block) => {
      done.rows += block.rows;
      done.failed += block.failed.length;
      done.bytes += block.end - block.start;
      if (run === this.#run) this.#go({ ...done });
    }).catch(() => undefined);
    if (!totals || run !== this.#run) return;
    const seconds = (performance.now() - since) / 1000;
    this.#go({ at: "done", rows: done.rows, failed: done.failed, seconds, totals });
    this.#show();
    this.desk.tell(`${count(done.rows)} rows answered, ${count(done.failed)} with problems.`);
  }

  /** Sets up the rows to be seen: all, or those with problems. */
  #show() {
    if (this.#step.at !== "done") return;
    const { columns } = this.#sampled!;
    const place = (field: string) => columns.findIndex(({ meaning }) => meaning === field);
    const places: Places = { name: place(""), amount: place("amount"), currency: place("currency"), country: place("country") };
    const [run, onlyFailed] = [this.#run!, this.#onlyFailed];
    const { methods } = this.desk.core.calculator.schedule;
    const loans = new Set(methods.filter(({ kind }) => kind === "credit").map(({ name }) => name));
    this.#rows = {
      count: onlyFailed ? this.#step.failed : this.#step.rows,
      load: (from, to) => run.rows(from, to, onlyFailed),
      head: rowHead(columns[places.name] && displayText(columns[places.name]!.name)),
      cells: (row) => rowCells(row, places, loans, this.desk.format),
      columns: places.name < 0 ? 7 : 8,
    };
    this.requestUpdate();
  }

  async #download() {
    const run = this.#run!;
    const hear = (share: number) => {
      this.#writing = share;
      this.requestUpdate();
    };
    hear(0);
    const csv = await run.csv(this.#sampled!.columns.map(({ name }) => name), hear).catch(() => undefined);
    this.#writing = undefined;
    this.requestUpdate();
    if (!csv || run !== this.#run) return;
    const link = document.createElement("a");
    link.href = URL.createObjectURL(csv);
    link.download = `${this.#file!.name.replace(/\.\w+$/, "")}-answers.csv`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }

  #stop() {
    this.#run?.end();
    this.#run = undefined;
    this.#go({ at: "asking" });
    this.desk.tell("Stopped.");
  }

  #forget() {
    this.#run?.end();
    this.#run = this.#file = this.#sampled = this.#rows = undefined;
    this.#fault = "";
    this.#go({ at: "nothing" });
  }

  readonly #dropped = (event: DragEvent) => {
    event.preventDefault();
    this.#isOver = false;
    const file = event.dataTransfer?.files[0];
    const text = event.dataTransfer?.getData("text/plain");
    if (file) void this.#take(file.name, file);
    else if (text) void this.#take("dropped.txt", new Blob([text]));
    this.requestUpdate();
  };

  readonly #over = (event: DragEvent) => {
    event.preventDefault();
    if (this.#isOver !== (event.type === "dragover")) {
      this.#isOver = event.type === "dragover";
      this.requestUpdate();
    }
  };

  readonly #pasted = (event: ClipboardEvent) => {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    const file = event.clipboardData?.files[0];
    event.preventDefault();
    if (file && !text) void this.#take(file.name, file);
    else void this.#take("pasted.txt", new Blob([text]));
  };

  #drop() {
    const chosen = (event: Event) => {
      const file = (event.target as HTMLInputElement).files?.[0];
      if (file) void this.#take(file.name, file);
    };
    return html`<div class="drop pad ${this.#isOver ? "over" : ""}">
      <p>Drop a CSV file here, one order per row. <label class="btn filebtn">Choose a file<input type="file" accept=".csv,.tsv,.txt,text/csv,text/plain" @change=${chosen}></label></p>
      <label class="paste"><span>Or paste cells copied from a spreadsheet</span>
        <textarea class="in" rows="2" placeholder="amount  currency  country" @paste=${this.#pasted}></textarea></label>
      <p class="small muted">The file stays in this browser. Nothing is sent anywhere.</p>
      ${this.#fault ? html`<p class="problem">${this.#fault}</p>` : nothing}</div>`;
  }

  #mapping() {
    const sampled = this.#sampled!;
    const meanings = sampled.columns.map(({ meaning }) => meaning);
    const choose = (choices: Partial<Choices>) => {
      this.#choices = { ...this.#choices, ...choices };
      this.#back();
    };
    const { separator, hasHeader } = sampled;
    const known = { separator, hasHeader, skipsTitles: true };
    return mapping({
      sampled,
      choices: this.#choices,
      onSeparator: (separator) => void this.#look({ separator }),
      onHeader: (hasHeader) => void this.#look({ separator, hasHeader }),
      onMeaning: (place, meaning) => void this.#look({ ...known, meanings: meanings.map((old, other) => (other === place ? meaning : old)) }),
      onNumbers: (numbers: Numbers) => choose({ numbers }),
      onDates: (dates: Dates) => choose({ dates }),
      onFixed: choose,
      currencies: this.#codes.currencies,
      countries: this.#codes.countries,
      format: this.desk.format,
    });
  }

  /** What was answered by other choices is no answer to these. */
  #back() {
    if (this.#step.at === "done" || this.#step.at === "answering") this.#run?.end();
    this.#go({ at: "asking" });
  }

  /** Why the header cannot be read; of lines above it, what they are, and a way to leave them out. */
  #titles(fault: string) {
    if (this.#sampled!.columns.length === 0) return html`<div class="confirm pad"><p class="problem">${sentence({ message: fault })}</p></div>`;
    const skip = () => void this.#look({ separator: this.#sampled!.separator, skipsTitles: true });
    return html`<div class="confirm pad"><p class="problem">${sentence({ message: fault })}</p>
      <button type="button" class="btn primary" @click=${skip}>Skip these lines</button></div>`;
  }

  #asking() {
    const { fault } = this.#sampled!;
    if (fault !== null) return this.#titles(fault);
    const open = openQuestions(this.#sampled!, this.#choices);
    const encoding = this.#encoding === "windows-1252" ? html`<p class="small muted">The file is not UTF-8 and is read as Windows-1252.</p>` : nothing;
    return html`<div class="confirm pad">${encoding}
      ${open.length ? html`<ul class="open" id="many-open">${open.map((question) => html`<li>${question}</li>`)}</ul>` : html`<p>Check how the columns are read, then calculate.</p>`}
      <button type="button" class="btn primary" aria-describedby=${open.length ? "many-open" : nothing} ?disabled=${open.length > 0} @click=${() => void this.#answer()}>Calculate fees</button></div>`;
  }

  #answering({ rows, failed, bytes, since }: Extract<Step, { at: "answering" }>) {
    const all = this.#file!.content.size;
    const left = ((performance.now() - since) * (all - bytes)) / Math.max(1, bytes - this.#sampled!.start) / 1000;
    const time = rows === 0 ? "" : `, about ${Math.max(1, Math.ceil(left))} s left`;
    return html`<div class="progress pad"><div class="prow"><b>${count(rows)} rows, ${Math.floor((bytes / all) * 100)} %</b>
      <span class="muted small">${count(failed)} with problems${time}</span>
      <button type="button" class="btn slimb" @click=${this.#stop}>Stop</button></div>
      <progress max=${all} .value=${bytes} aria-label="Rows answered"></progress></div>`;
  }

  #done({ rows, failed, seconds, totals }: Extract<Step, { at: "done" }>) {
    const only = (event: Event) => {
      this.#onlyFailed = (event.target as HTMLInputElement).checked;
      this.#show();
    };
    const writing = this.#writing;
    return html`<div class="progress pad"><div class="prow"><b>${count(rows)} rows</b>
        <span class="muted small">${count(failed)} with problems, ${seconds < 0.1 ? "at once" : `in ${seconds.toFixed(1)} s`}</span></div></div>
      ${this.#rows ? html`<many-rows .rows=${this.#rows}></many-rows>` : nothing}
      <footer class="pad-s acts"><button type="button" class="btn" ?disabled=${writing !== undefined} @click=${() => void this.#download()}>
        ${writing === undefined ? "Download CSV" : `Writing, ${Math.floor(writing * 100)} %`}</button>
        <label class="check"><input type="checkbox" .checked=${this.#onlyFailed} ?disabled=${failed === 0} @change=${only}><span>Only rows with problems</span></label></footer>
      ${totalsTables(totals, this.desk.format)}`;
  }

  #results() {
    const step = this.#step;
    if (step.at === "answering") return this.#answering(step);
    if (step.at === "done") return this.#done(step);
    if (step.at === "reading") return html`<p class="pad muted">Reading …</p>`;
    return this.#asking();
  }

  #broken({ why }: Extract<Step, { at: "broken" }>) {
    const again = () => (this.#sampled ? void this.#answer() : void this.#look({}));
    return html`<div class="pad"><p class="problem">${why}</p>
      <p class="acts"><button type="button" class="btn primary" @click=${again}>Try again</button></p></div>`;
  }

  protected override render() {
    const file = this.#file;
    const sampled = this.#sampled;
    const about = file && sampled ? html`<b class="file">${file.name}</b> ${size(file.content.size)}, ${sampled.columns.length} columns` : nothing;
    const step = this.#step;
    const fault = step.at === "asking" && sampled?.fault ? sentence({ message: sampled.fault }) : nothing;
    return html`<p class="sr" role="alert">${step.at === "broken" ? step.why : fault}</p><div @dragover=${this.#over} @dragleave=${this.#over} @drop=${this.#dropped}>
      ${file ? html`<header class="pad"><p class="small muted">${about}</p>
        <div class="acts"><button type="button" class="btn" @click=${this.#forget}>Choose another file</button></div></header>` : nothing}
      ${!file || step.at === "nothing" ? this.#drop() : step.at === "broken" ? this.#broken(step) : !sampled ? html`<p class="pad muted">Reading …</p>`
        : html`<div class="cols"><div class="mapping">${this.#mapping()}</div><div class="results">${this.#results()}</div></div>`}</div>`;
  }
}

customElements.define("many-orders", ManyOrdersDesk);

export function mount(place: HTMLElement, desk: Desk) {
  const element = document.createElement("many-orders") as ManyOrdersDesk;
  element.desk = desk;
  place.append(element);
}
