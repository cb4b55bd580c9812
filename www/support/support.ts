// The support desk: a buyer's question, what was understood of it, and the answer to paste; below, the page's other sections.
import { LitElement, html, nothing } from "lit";
import { writeAnswer } from "../answer.ts";
import { isRefusal, type AskedField, type Comparison, type Core, type OrderInput, type Problem, type Understanding } from "../core.ts";
import { Clock } from "../clock.ts";
import { loadDesk } from "../cores/desk.ts";
import { readNumber } from "../reading.ts";
import type { FeeCalculator } from "../../pkg/index.js";
import { languageOf } from "../messages/language.ts";
import { addressOf, addressWith, hasValues, read, readKept, readOrder, withoutOrder, type Kept } from "./address.ts";
import { askedOf, isSameQuestion, knownOf, withEdits, type Asked, type Known } from "./asked.ts";
import { entryOf, readEntry, restOf } from "./rest.ts";
import { MOST, besideView, columnOf, withHolidays, type Column } from "./beside.ts";
import { FADE } from "./fee-bars.ts";
import { shareIn, withDeposit } from "./deposit.ts";
import { CONTROL, keysDialog, shortcutOf, shortcutsOf, type Shortcut } from "./keys.ts";
import { questionView } from "./question-view.ts";
import { NO_LETTER, shortText, writeLetter } from "./letter.ts";
import { insteadOf, replyView, type CopyKind } from "./reply-view.ts";
import { isCopied, tableOf } from "./copying.ts";
import { isAboutProtection } from "./topics.ts";
import { waysView } from "./ways-view.ts";
import { SECTIONS, type Desk, type Section } from "./sections.ts";
import { datesOf } from "./wording.ts";

/** The desk's own language is English, with the day before the month as in the English answers. */
const format = datesOf("en");

/** Browsers limit how often an address may be rewritten. */
const PAUSE = 150;
/** How long after the last letter the answer is said aloud. */
const SILENCE = 1200;
/** How many questions are kept in the address. */
const MOST_BEFORE = 6;

const NOTHING: Understanding = { order: {}, method: null, supplier: null, words: [], assumed: [], unclear: [], question: "" };

class SupportDesk extends LitElement {
  #core: Core<FeeCalculator> | undefined;
  #isFailed = false;
  readonly #clock = new Clock(this, () => this.#core && this.#think(true));
  #kept: Kept = readKept();
  #understood = NOTHING;
  #known: Known = {};
  /** The deposit in percent, if it is given so. */
  #share = "";
  #asked: Asked | undefined;
  #order: OrderInput | undefined;
  #comparison: Comparison | undefined;
  #problems: Problem[] = [];
  #columns: Column[] = [];
  #letter = NO_LETTER;
  #editing: AskedField | null = null;
  /** What is to have the focus once the page is drawn. */
  #next: string | null = null;
  #told = "";
  /** What was told of something done, to be seen, too. */
  #done = "";
  /** The question that was cleared by key. */
  #cleared: Kept | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #silence: ReturnType<typeof setTimeout> | undefined;
  #desk: Desk | undefined;
  readonly #mounted = new Set<string>();
  readonly #inUse = new Set(SECTIONS.map(({ id }) => id).filter((id) => hasValues(`${id}.`)));
  readonly #listeners: ((order: OrderInput | undefined) => void)[] = [];

  protected override createRenderRoot() {
    this.replaceChildren();
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    window.addEventListener("popstate", this.#return);
    document.addEventListener("keydown", this.#press);
    void this.#load();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener("popstate", this.#return);
    document.removeEventListener("keydown", this.#press);
  }

  readonly #load = async () => {
    this.#isFailed = false;
    this.requestUpdate();
    try {
      const { FeeCalculator, bankHolidays } = await loadDesk();
      this.#core = { calculator: FeeCalculator.standard(), bankHolidays };
    } catch {
      this.#isFailed = true;
      return this.requestUpdate();
    }
    this.#arrive(this.#core.calculator);
    this.#columns = this.#kept.beside.map((entry) => columnOf(entry, this.#core!));
    this.#think();
    this.#desk = this.#deskOf(this.#core);
  };

  #deskOf(core: Core<FeeCalculator>): Desk {
    const desk = this;
    return {
      core,
      format,
      get today() { return desk.#clock.today; },
      get order() { return desk.#order; },
      onOrder: (listener) => void this.#listeners.push(listener),
      ask: (order) => this.#open(entryOf(core.calculator.question(order), restOf(order))),
      tell: this.#announce,
      copy: this.#copy,
      read,
      write: (name, value) => history.replaceState(null, "", addressWith({ [name]: value })),
    };
  }

  /** Loads a section when it is opened for the first time. */
  readonly #toggle = async ({ id, load }: Section, details: HTMLDetailsElement) => {
    if (!details.open || this.#mounted.has(id)) return;
    this.#mounted.add(id);
    try {
      const { mount } = await load();
      await mount(details.querySelector<HTMLElement>(".body")!, this.#desk!);
    } catch {
      this.#mounted.delete(id);
      details.open = false;
      this.#tell("This section could not be loaded. Open it again to retry.");
    }
  };

  /** Opens a section and moves the focus to its heading. */
  readonly #show = (id: string) => {
    const details = this.querySelector<HTMLDetailsElement>(`#${id} > details`)!;
    details.open = true;
    details.querySelector("summary")!.focus();
  };

  /** The address went back or forth. */
  readonly #return = () => {
    clearTimeout(this.#pause);
    this.#kept = readKept();
    this.#editing = null;
    if (!this.#core) return;
    this.#arrive(this.#core.calculator);
    this.#columns = this.#kept.beside.map((entry) => columnOf(entry, this.#core!));
    this.#think();
  };

  /** Asks the order that the address brings. */
  #arrive(calculator: FeeCalculator) {
    const brought = readOrder();
    if (!brought) return;
    const locale = languageOf(brought.locale) ?? this.#kept.locale;
    this.#kept = { ...this.#kept, text: calculator.question(brought.order), edits: {}, locale };
    history.replaceState(null, "", addressOf(this.#kept, withoutOrder()));
  }

  /** Reads the question again, and derives the answer; on a new day the sections are told, too. */
  #think(isNewDay = false) {
    this.#clock.read();
    const { calculator } = this.#core!;
    try {
      this.#understood = calculator.understand(this.#kept.text, { today: this.#clock.today });
      this.#problems = [];
    } catch (error) {
      this.#understood = NOTHING;
      this.#problems = isRefusal(error) ? error.problems : [];
    }
    const { text, edits } = this.#kept;
    const { known, share } = withDeposit(withEdits(knownOf(this.#understood), edits), text, this.#understood, edits, calculator.schedule);
    [this.#known, this.#share] = [known, share];
    this.#asked = askedOf(this.#known, this.#kept.rest, calculator);
    this.#compare(this.#asked, isNewDay);
    void this.#write();
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => {
      if (!this.#order) return;
      this.#told = this.#letter.opening[0]?.map(({ text }) => text).join("") ?? "";
      this.requestUpdate();
    }, SILENCE);
    this.#done = "";
    this.requestUpdate();
  }

  #compare(asked: Asked, isNewDay: boolean) {
    const before = JSON.stringify(this.#order);
    const order = withHolidays(asked, this.#core!);
    try {
      this.#comparison = this.#core!.calculator.compare(order);
      this.#order = order;
    } catch (error) {
      this.#comparison = undefined;
      this.#order = undefined;
      if (isRefusal(error)) this.#problems = [...this.#problems, ...error.problems];
    }
    if (isNewDay || JSON.stringify(this.#order) !== before) for (const listener of this.#listeners) listener(this.#order);
  }

  /** Writes the answer, unless the question or the language has changed meanwhile. */
  async #write() {
    const order = this.#order;
    const { locale } = this.#kept;
    let letter = NO_LETTER;
    try {
      if (order) letter = await writeLetter(this.#core!.calculator, order, this.#letterOptions());
    } catch {
      this.#tell("The text of the answer could not be loaded.");
    }
    if (order !== this.#order || locale !== this.#kept.locale) return;
    this.#letter = letter;
    this.requestUpdate();
  }

  #letterOptions() {
    const link = new URL("../", location.href); // the page that shows the same order to the buyer
    return { locale: this.#kept.locale, method: this.#asked!.method, link };
  }

  /** The whole answer with its sources. */
  #written(format: "text" | "markdown" | "html"): Promise<string> {
    return writeAnswer(this.#core!.calculator, this.#order!, { ...this.#letterOptions(), format, quotes: true });
  }

  #keep(change: Partial<Kept>, isSettled = false) {
    clearTimeout(this.#pause);
    this.#kept = { ...this.#kept, ...change };
    const show = () => history.replaceState(null, "", addressOf(this.#kept));
    if (isSettled) show();
    else this.#pause = setTimeout(show, PAUSE);
  }

  readonly #type = (text: string) => {
    const { text: before, edits } = this.#kept;
    const was = knownOf(this.#understood);
    this.#keep({ text });
    const isOther = !isSameQuestion(before, text);
    const left = isOther ? Object.keys(this.#kept.rest).length : 0;
    if (isOther) this.#keep({ edits: {}, rest: {} });
    if (!this.#core) return this.requestUpdate();
    const now = knownOf(this.#core.calculator.understand(text.slice(0, 10_000), { today: this.#clock.today }));
    // what the text says anew goes over what was set by hand
    const still = Object.entries(this.#kept.edits).filter(([field]) => was[field as AskedField] === now[field as AskedField]);
    if (edits !== this.#kept.edits || still.length !== Object.keys(edits).length) this.#keep({ edits: Object.fromEntries(still) });
    this.#think();
    if (left > 0) this.#tell("New question: the figures given with the previous one were removed.");
  };

  /** The question is a whole one: it is kept, and the way back leads to the one before. */
  readonly #settle = () => {
    if (!this.#order || !this.#asked) return;
    const { entry } = this.#asked;
    const { before } = this.#kept;
    if (before[0] === entry) return;
    this.#keep({}, true);
    this.#kept = { ...this.#kept, before: [entry, ...before.filter((other) => other !== entry)].slice(0, MOST_BEFORE) };
    history.pushState(null, "", addressOf(this.#kept));
    this.requestUpdate();
  };

  /** Enter: keeps the question, or leads to the section that answers it. */
  readonly #send = () => {
    if (!this.#order && isAboutProtection(this.#kept.text)) this.#show("protection");
    else this.#settle();
  };

  /** Asks what was kept as one text: a short question, and what it cannot say. */
  readonly #open = (entry: string) => {
    this.#settle();
    this.#keep({ ...this.#toAsk(entry) }, true);
    this.#editing = null;
    this.#think();
    this.#settle();
    this.#next = "#q";
  };

  #toAsk(entry: string): Pick<Kept, "text" | "edits" | "rest"> {
    const { question: text, rest } = readEntry(entry);
    return { text, rest, edits: {} };
  }

  readonly #leave = (path: string) => {
    const { [path]: _, ...rest } = this.#kept.rest;
    this.#keep({ rest });
    this.#think();
    this.#next = "[data-path]";
    if (Object.keys(rest).length === 0) this.#next = "#add";
  };

  readonly #edit = (field: AskedField | null) => {
    this.#next = field ? "#edit" : this.#chip(this.#editing);
    this.#editing = field;
    this.requestUpdate();
  };

  readonly #chip = (field: AskedField | null) => (field && this.#known[field] !== undefined ? `[data-field="${field}"]` : "#add");

  readonly #set = (field: AskedField, value: string) => {
    const isNumber = field === "amount" || field === "initialPayment" || field === "fee";
    const wasEditing = this.#editing === field;
    this.#editing = null;
    const share = field === "initialPayment" ? shareIn(value) : "";
    this.#keep({ edits: { ...this.#kept.edits, [field]: share || (isNumber && value ? readNumber(value, format) : value) } });
    this.#think();
    this.#next = wasEditing || value ? this.#chip(field) : "#add";
  };

  /** Makes the answer about a method; a second time, about the best one again. */
  readonly #askAbout = (method: string) => {
    this.#set("method", this.#asked?.method === method ? "" : method);
    this.#next = null; // the button keeps the focus
  };

  readonly #speak = (locale: string) => {
    this.#keep({ locale });
    void this.#write();
  };

  readonly #beside = (beside: string[]) => {
    this.#keep({ beside }, true);
    this.#columns = beside.map((entry) => columnOf(entry, this.#core!));
    this.requestUpdate();
  };

  readonly #add = () => {
    const { entry } = this.#asked!;
    const { beside } = this.#kept;
    if (!this.#order || beside.length >= MOST || beside.includes(entry)) return this.#tell(beside.includes(entry) ? "This order is already side by side." : "Three orders are side by side. Remove one first.");
    this.#settle();
    this.#beside([...beside, entry]);
    this.#tell(`Added: ${beside.length + 1} side by side.`);
  };

  readonly #remove = (entry: string) => {
    this.#beside(this.#kept.beside.filter((other) => other !== entry));
    this.#next = "#q";
    this.#tell("Removed.");
  };

  /** Says something in the live region alone. */
  readonly #announce = (text: string) => {
    this.#told = text;
    this.requestUpdate();
  };

  /** Says it, and shows it with the answer. */
  readonly #tell = (text: string) => {
    this.#told = this.#done = text;
    this.requestUpdate();
  };

  readonly #copy = async (text: string, markup?: string) => {
    this.#tell(await isCopied(text, markup) ? "Copied." : "The browser did not allow copying. Select the text and copy it with the keyboard.");
  };

  readonly #copyAnswer = async (kind: CopyKind) => {
    if (!this.#order) return this.#tell("There is no answer to copy yet.");
    this.#settle();
    clearTimeout(this.#silence);
    if (kind === "answer") return this.#copy(shortText(await writeLetter(this.#core!.calculator, this.#order, this.#letterOptions())));
    if (kind === "markdown") return this.#copy(await this.#written("markdown"));
    return this.#copy(await this.#written("text"), kind === "html" ? await this.#written("html") : undefined);
  };

  /** Copies a link to the short form of the question, without the pasted text. */
  readonly #link = () => {
    if (!this.#asked) return;
    const kept = { text: this.#asked.question, edits: {}, rest: this.#asked.rest, locale: this.#kept.locale, beside: this.#kept.beside, before: [] };
    void this.#copy(new URL(addressOf(kept, new URLSearchParams()), location.href).href);
  };

  readonly #copyTable = (rows: string[][]) => void this.#copy(rows.map((row) => row.join("\t")).join("\n"), tableOf(rows));

  readonly #focus = (selector: string) => this.querySelector<HTMLElement>(selector)?.focus();

  #shortcuts(): Shortcut[] {
    return shortcutsOf({
      question: () => { this.#focus("#q"); this.querySelector<HTMLTextAreaElement>("#q")!.select(); },
      copy: (kind) => void this.#copyAnswer(kind),
      link: this.#link,
      focus: this.#focus,
      compare: this.#add,
      again: (at) => this.#columns[at] && this.#open(this.#columns[at].entry),
      clear: this.#clear,
      canRestore: () => this.#cleared !== undefined && this.#kept.text === "",
      restore: this.#restore,
      list: this.#list,
    });
  }

  /** A new question; the one before is a step back in the history, too. */
  readonly #clear = () => {
    const { text, edits } = this.#kept;
    if (text !== "" || Object.keys(edits).length > 0) {
      this.#settle();
      this.#keep({}, true);
      this.#cleared = this.#kept;
      history.pushState(null, "", addressOf(this.#kept));
      this.#type("");
      this.#keep({ edits: {}, rest: {} }, true);
      this.#think();
      this.#tell(`The question was cleared. ${CONTROL}+Z or the way back restores it.`);
    }
    this.#focus("#q");
  };

  readonly #restore = () => {
    this.#keep({ ...this.#cleared }, true);
    this.#cleared = undefined;
    this.#think();
    this.#tell("The question is restored.");
    this.#next = "#q";
  };

  #isSingleOn = () => read("keys") !== "off";

  readonly #turnSingle = (isOn: boolean) => {
    history.replaceState(null, "", addressWith({ keys: isOn ? "" : "off" }));
    this.requestUpdate();
  };

  readonly #list = () => this.querySelector<HTMLDialogElement>("#keys")!.showModal();

  readonly #press = (event: KeyboardEvent) => {
    const shortcut = this.#core && shortcutOf(event, this.#shortcuts(), this.#isSingleOn());
    if (!shortcut) return;
    event.preventDefault();
    shortcut.act();
  };

  protected override updated() {
    if (this.#next === null) return;
    const next = this.#next;
    this.#next = null;
    this.#focus(next);
  }

  protected override render() {
    if (this.#isFailed) {
      return html`<div class="panel pad"><p>The fee calculator could not be loaded.</p><p class="acts"><button type="button" class="btn" @click=${this.#load}>Try again</button></p></div>`;
    }
    if (!this.#core) return html`<p class="late">Loading …</p>`;
    return html`<div class="desk">${this.#question()}${this.#reply()}${this.#ways()}</div>
      ${besideView({
        columns: this.#columns, format, dates: datesOf(this.#kept.locale), schedule: this.#core.calculator.schedule,
        remove: this.#remove, open: this.#open, copy: this.#copyTable,
      })}
      ${SECTIONS.map((section) => this.#section(section))}
      <p class="small muted keysnote">${this.#isSingleOn() ? html`Keyboard shortcuts: press <kbd>?</kbd> or ` : nothing}<button type="button" class="textlink" @click=${this.#list}>${this.#isSingleOn() ? "show the list" : "Keyboard shortcuts"}</button>.</p>
      ${FADE}${keysDialog(this.#shortcuts(), this.#isSingleOn(), this.#turnSingle)}
      <p class="sr" role="status">${this.#told || nothing}</p>`;
  }

  #question() {
    const { text, edits, rest, before } = this.#kept;
    const recent = before.filter((entry) => entry !== this.#asked?.entry);
    return questionView({
      text, edits, rest, format, dates: datesOf(this.#kept.locale), schedule: this.#core!.calculator.schedule,
      understood: this.#understood, known: this.#known, share: this.#share, editing: this.#editing, problems: this.#problems,
      recent: recent.map((entry) => ({ entry, address: addressOf({ ...this.#kept, ...this.#toAsk(entry) }) })),
      type: this.#type, settle: this.#settle, send: this.#send, edit: this.#edit, set: this.#set, leave: this.#leave,
    });
  }

  #reply() {
    const { text, edits, locale } = this.#kept;
    const method = this.#asked?.method ?? this.#comparison?.best?.method;
    const show = () => this.#show("protection");
    return replyView({
      letter: this.#letter, locale, schedule: this.#core!.calculator.schedule, isAsked: this.#order !== undefined,
      isFull: this.#columns.length >= MOST, done: this.#done,
      instead: this.#order ? nothing : insteadOf({
        isEmpty: text === "" && Object.keys(edits).length === 0, isAboutProtection: isAboutProtection(text), problems: this.#problems, format,
        address: (example) => addressOf({ ...this.#kept, ...this.#toAsk(example) }),
      }),
      also: isAboutProtection(text) ? html`<p class="also">About refunds, disputes and cover:
        <button type="button" class="textlink" @click=${show}>Is the buyer covered?</button></p>` : nothing,
      option: this.#comparison?.options.find((option) => option.method === method),
      speak: this.#speak, copy: this.#copyAnswer, compare: this.#add, link: this.#link,
    });
  }

  #ways() {
    if (!this.#asked) return nothing;
    const column = { entry: "", asked: this.#asked, comparison: this.#comparison, problems: [] };
    return waysView({ column, format, dates: datesOf(this.#kept.locale), ask: this.#askAbout });
  }

  /** A section is closed until it is needed; one with values in the address is open from the start. */
  #section(section: Section) {
    const { id, title, hint } = section;
    return html`<section class="panel section" id=${id} aria-labelledby="${id}-head">
      <details ?open=${this.#inUse.has(id)} @toggle=${(event: Event) => void this.#toggle(section, event.currentTarget as HTMLDetailsElement)}>
        <summary class="pad"><h2 id="${id}-head">${title}</h2><span class="small muted">${hint}</span></summary>
        <div class="body"></div></details></section>`;
  }
}

customElements.define("support-desk", SupportDesk);
