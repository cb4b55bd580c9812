// Whether a buyer is covered: deadlines from the known dates, to copy or to add to a calendar, and what the guarantee covers,
// each statement with its quoted source.
import { html, nothing, render } from "lit";
import { isRefusal, type Deadline, type Deadlines, type DeadlinesInput, type IsoDate, type KnownDay, type Problem, type Protection } from "../core.ts";
import { loadDesk } from "../cores/desk.ts";
import { asMarkdown, asText, because, left, WHO } from "./protection-words.ts";
import type { Desk } from "./sections.ts";

type Whole = Awaited<ReturnType<typeof loadDesk>>;
type Values = Partial<Record<KnownDay, string>> & { order: string };

/** The dates in the order in which they happen; an answer may be known to be outstanding. */
const FIELDS: [KnownDay, label: string, none?: string][] = [
  ["deliveryPromised", "Delivery promised"],
  ["goodsReceived", "Goods received"],
  ["acceptanceEnds", "Acceptance period ends"],
  ["disputeOpened", "Dispute opened"],
  ["supplierAnswered", "Supplier answered", "No answer yet"],
  ["proposalReceived", "Supplier’s proposal received"],
  ["buyerAnswered", "Proposal answered", "Not answered yet"],
  ["evidenceAsked", "Evidence requested"],
];
const LABELS = new Map<string, string>([...FIELDS.map(([field, label]) => [field, label] as const), ["order", "Order"], ["country", "Bank account in"]]);

const TOPICS: [Protection["statements"][number]["topic"], title: string][] = [
  ["cover", "Covered"],
  ["limit", "The supplier’s limit"],
  ["request", "Requesting a refund"],
  ["evidence", "Evidence to keep"],
  ["refused", "Refused if"],
];

/** The value of an answer that is outstanding. */
const NONE = "no";

export function mount(place: HTMLElement, desk: Desk): void {
  void loadDesk().then((whole) => new Section(place, desk, whole).render());
}

class Section {
  readonly #values: Values;
  readonly #guarantee: Protection;

  constructor(readonly place: HTMLElement, readonly desk: Desk, readonly whole: Whole) {
    this.#guarantee = whole.protection();
    this.#values = { order: desk.read("protection.order") };
    for (const [field] of FIELDS) this.#values[field] = desk.read(`protection.${field}`);
    desk.onOrder(() => this.render());
  }

  #question(): DeadlinesInput {
    const { order, ...days } = this.#values;
    const known = Object.entries(days).filter(([, day]) => day).map(([field, day]) => [field, day === NONE ? false : day]);
    const country = this.desk.order?.country ?? null;
    return { today: this.desk.today, order: order.trim() || null, country, ...Object.fromEntries(known) };
  }

  #set(field: keyof Values, value: string) {
    this.#values[field] = value;
    this.desk.write(`protection.${field}`, value);
    this.render();
  }

  #answer(question: DeadlinesInput): Deadlines | Problem[] {
    try {
      return this.whole.deadlines(question);
    } catch (error) {
      if (isRefusal(error)) return error.problems;
      throw error;
    }
  }

  render(): void {
    const question = this.#question();
    const answer = this.#answer(question);
    const problems = Array.isArray(answer) ? answer : [];
    render(html`<p class="pad note">Enter the dates you know. Day 4 is four days later: the starting day doesn’t count.</p>
      <form class="pad known" @submit=${(event: Event) => event.preventDefault()}>
        <label>Order<input class="in" autocomplete="off" maxlength="60" placeholder="Number or name" .value=${this.#values.order}
          @change=${({ target }: Event) => this.#set("order", (target as HTMLInputElement).value)}></label>
        ${FIELDS.map((field) => this.#field(field, problems))}
      </form>
      <div role="alert">${problems.length > 0 ? html`<div class="pad problem"><ul>${problems.map(({ field, message }) => html`<li>${LABELS.get(field) ?? field}: ${message}</li>`)}</ul></div>` : nothing}</div>
      ${Array.isArray(answer) ? nothing : this.#course(answer, question)}
      ${this.#facts()}`, this.place);
  }

  #field([field, label, none]: (typeof FIELDS)[number], problems: Problem[]) {
    const value = this.#values[field] ?? "";
    const isNone = value === NONE;
    const choose = ({ target }: Event) => this.#set(field, (target as HTMLInputElement).value);
    const toggle = ({ target }: Event) => this.#set(field, (target as HTMLInputElement).checked ? NONE : "");
    return html`<div><label>${label}<input class="in" type="date" .value=${isNone ? "" : value} ?disabled=${isNone}
        aria-invalid=${problems.some((problem) => problem.field === field) ? "true" : nothing} @change=${choose}></label>
      ${none === undefined ? nothing : html`<label class="check"><input type="checkbox" .checked=${isNone} @change=${toggle}>${none}</label>`}</div>`;
  }

  #course(answer: Deadlines, question: DeadlinesInput) {
    const { deadlines, doubts, closed } = answer;
    if (deadlines.length === 0) return closed.length > 0 ? html`<p class="pad note">No deadline is left.</p>` : nothing;
    const { format } = this.desk;
    const title = (code: string) => this.#guarantee.times.find(({ id }) => id === code)?.title ?? code;
    const isNow = (place: number) => deadlines[place]!.date >= answer.today && (place === 0 || deadlines[place - 1]!.date < answer.today);
    const last = deadlines.at(-1)!.date < answer.today;
    const now = html`<li class="now"><span>${format.days(answer.today, answer.today, "year")}</span><b>Today</b></li>`;
    return html`<div class="pad"><ol class="course">${deadlines.map((deadline, place) => html`${isNow(place) ? now : nothing}${this.#day(deadline)}`)}${last ? now : nothing}</ol>
      ${closed.length > 0 ? html`<p class="note">No longer relevant: ${closed.map(({ code }) => title(code)).join("; ")}.</p>` : nothing}
      <div class="acts">
        <button type="button" class="btn" @click=${() => void this.desk.copy(asText(answer, format))}>Copy as text</button>
        <button type="button" class="btn" @click=${() => void this.desk.copy(asMarkdown(answer, format))}>Copy as Markdown</button>
        ${this.#download(question)}
      </div>
      <h3>Where the guide is unclear</h3>
      <ul class="note">${doubts.map(({ text }) => html`<li>${text}</li>`)}${deadlines.some(isOnWeekend) ? html`<li>${ON_WEEKEND}</li>` : nothing}</ul></div>`;
  }

  #day(deadline: Deadline) {
    const { format } = this.desk;
    const day = (date: IsoDate) => format.days(date, date, "year");
    const { date, latest, state, kind, who, condition, source } = deadline;
    return html`<li class=${state}><span>${kind === "from" ? "from " : ""}${day(date)}${latest ? html` <i>or ${day(latest)}</i>` : nothing}<small>${left(deadline)}</small></span>
      <div><b>${deadline.title}</b>${condition ? html`, ${condition.text}` : nothing}
        <small>${WHO[who]} · ${because(deadline, format)} · <q>${source.quote}</q></small></div></li>`;
  }

  /** The deadlines ahead, as a file. */
  #download(question: DeadlinesInput) {
    const text = this.whole.calendarFile(question);
    if (text === null) return html`<span class="note">No deadline is ahead to add to a calendar.</span>`;
    return html`<button type="button" class="btn" @click=${() => save(text)}>Download calendar file</button>`;
  }

  #facts() {
    const { statements, documents } = this.#guarantee;
    const list = (topic: string) => statements.filter((statement) => statement.topic === topic).map(({ text, source }) => html`<li>${text}<small><q>${source.quote}</q></small></li>`);
    return html`<details class="pad"><summary>What the guarantee covers</summary>
      <div class="facts">${TOPICS.map(([topic, title]) => html`<section><h3>${title}</h3><ul>${list(topic)}</ul></section>`)}</div>
      <p class="note">Quoted from ${documents.map(({ title, note }) => html`“${title}”. ${note}`)}</p></details>`;
  }
}

const isOnWeekend = ({ date, latest }: Deadline) => [date, latest].some((day) => day && new Date(day).getUTCDay() % 6 === 0);
const ON_WEEKEND = "A day on a weekend is not moved to Monday: act before it. A payment on a weekend, in contrast, counts from the next business day.";

function save(text: string) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/calendar" }));
  link.download = "deadlines.ics";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
