// The support desk: a buyer's question, what was understood of it, and the answer to paste; below, the page's other sections.
import { LitElement, html, nothing } from "lit";
import type { AskedField, Core, OrderInput } from "../core.ts";
import { Clock } from "../clock.ts";
import { loadDesk } from "../cores/desk.ts";
import { readNumber } from "../reading.ts";
import type { FeeCalculator } from "../../pkg/index.js";
import { languageOf } from "../messages/language.ts";
import { TOO_LONG } from "../address-limit.ts";
import { addressOf, addressWith, isAddressIgnored, keepAddress, linkTo, read, readKept, readOrder, withoutOrder, type Kept } from "./address.ts";
import { chipOf, isSameQuestion } from "./asked.ts";
import { entryOf, restOf, toAsk } from "./rest.ts";
import { MOST, besideView, columnOf, type Column } from "./beside.ts";
import { FADE } from "./fee-bars.ts";
import { shareIn } from "./deposit.ts";
import { derive, UNDERIVED } from "./derived.ts";
import { FurtherSections } from "./further-sections.ts";
import { takeFirstQuestion } from "./first-question.ts";
import { PageControl } from "./page-control.ts";
import { KeyControl } from "./key-control.ts";
import { CONTROL, shortcutsOf, type Shortcut } from "./keys.ts";
import { questionView } from "./question-view.ts";
import { Reader } from "./reader.ts";
import { readingView } from "./reading-view.ts";
import { NO_LETTER, textsToCopy, writeLetter } from "./letter.ts";
import { aboutProtection, failedView, insteadOf, replyView, type CopyKind } from "./reply-view.ts";
import { displayText, type DisplayLines } from "../display-text.ts";
import { isCopied, linesOf, tableOf } from "./copying.ts";
import { isAboutProtection } from "./topics.ts";
import { waysView } from "./ways-view.ts";
import type { Desk } from "./sections.ts";
import { datesOf } from "./wording.ts";

/** The desk's own language is English, with the day before the month as in the English answers. */
const format = datesOf("en");

/** Browsers limit how often an address may be rewritten. */
const PAUSE = 150;
/** How long after the last letter the answer is said aloud. */
const SILENCE = 1200;
/** How many questions are kept in the address. */
const MOST_BEFORE = 6;

/** The page that shows the same order to the buyer. */
const orderPage = new URL("../", location.href);

class SupportDesk extends LitElement {
  #core: Core<FeeCalculator> | undefined;
  #isFailed = false;
  readonly #clock = new Clock(this, () => this.#core && this.#think(true));
  #kept: Kept = readKept();
  #derived = UNDERIVED;
  #reader: Reader | undefined;
  #columns: Column[] = [];
  #letter = NO_LETTER;
  #editing: AskedField | null = null;
  /** What is to have the focus once the page is drawn. */
  #next: string | null = null;
  #told = "";
  #done = ""; // the announcement of an action, which is shown, too
  /** The question that was cleared by key. */
  #cleared: Kept | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #silence: ReturnType<typeof setTimeout> | undefined;
  readonly #keys = new KeyControl(this, () => (this.#core ? this.#shortcuts() : []));
  readonly #sections = new FurtherSections(this, (text) => this.#tell(text));
  readonly #listeners: ((order: OrderInput | undefined) => void)[] = [];

  constructor() {
    super();
    new PageControl(this, this.#load, this.#return);
  }

  protected override createRenderRoot() {
    return this;
  }

  /** Until the core is there, or failed to come, the box in the page's HTML stands. */
  protected override shouldUpdate() {
    return Boolean(this.#core) || this.#isFailed;
  }

  readonly #load = async () => {
    this.#isFailed = false;
    try {
      const { FeeCalculator, bankHolidays } = await loadDesk();
      this.#core = { calculator: FeeCalculator.standard(), bankHolidays };
      this.#reader = new Reader(this.#core.calculator, () => this.#think());
    } catch {
      this.#isFailed = true;
    }
    const isIgnored = isAddressIgnored();
    if (!this.hasUpdated) ({ kept: this.#kept, next: this.#next } = takeFirstQuestion(this, this.#kept));
    if (!this.#core) return this.requestUpdate();
    this.#start(this.#core);
    if (isIgnored) this.#tell(TOO_LONG);
    this.#sections.desk = this.#deskOf(this.#core);
  };

  #deskOf(core: Core<FeeCalculator>): Desk {
    const desk = this;
    return {
      core,
      format,
      get today() { return desk.#clock.today; },
      get order() { return desk.#derived.order; },
      onOrder: (listener) => void this.#listeners.push(listener),
      ask: (order) => this.#open(entryOf(core.calculator.question(order), restOf(order))),
      tell: (text) => { this.#told = displayText(text); this.requestUpdate(); }, // in the live region alone
      copy: this.#copy,
      read,
      write: (name, value) => history.replaceState(history.state, "", addressWith({ [name]: value })),
    };
  }

  /** The address went back or forth. */
  readonly #return = () => {
    if (isAddressIgnored()) return this.#tell(TOO_LONG);
    clearTimeout(this.#pause);
    this.#kept = readKept();
    this.#editing = null;
    if (this.#core) this.#start(this.#core);
  };

  /** Asks what the address brings: an order of another page, or what this page has put there. */
  #start(core: Core<FeeCalculator>) {
    const brought = readOrder();
    if (brought) {
      const locale = languageOf(brought.locale) ?? this.#kept.locale;
      this.#kept = { ...this.#kept, text: core.calculator.question(brought.order), edits: {}, locale };
      keepAddress(this.#kept, "replaceState", withoutOrder());
    }
    this.#columns = this.#kept.beside.map((entry) => columnOf(entry, core));
    this.#think();
  }

  /** Reads the question again, and derives the answer; on a new day also notifies the sections. */
  #think(isNewDay = false) {
    this.#clock.read();
    const before = JSON.stringify(this.#derived.order);
    const reading = this.#reader!.read({ text: this.#kept.text, today: this.#clock.today });
    if (reading) this.#kept = { ...this.#kept, edits: this.#reader!.editsAfter(reading, this.#kept.edits) };
    this.#derived = reading ? derive(this.#core!, this.#kept, reading) : UNDERIVED;
    if (isNewDay || JSON.stringify(this.#derived.order) !== before) for (const listener of this.#listeners) listener(this.#derived.order);
    void this.#write();
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => {
      if (!this.#derived.order) return;
      this.#told = this.#letter.opening[0]?.map(({ text }) => text).join("") ?? "";
      this.requestUpdate();
    }, SILENCE);
    this.#done = "";
    this.requestUpdate();
  }

  /** Writes the answer, unless the question or the language has changed meanwhile. */
  async #write() {
    const order = this.#derived.order;
    const { locale } = this.#kept;
    let letter = NO_LETTER;
    try {
      if (order) letter = await writeLetter(this.#core!.calculator, order, this.#letterOptions());
    } catch {
      this.#tell("The text of the answer could not be loaded.");
    }
    if (order !== this.#derived.order || locale !== this.#kept.locale) return;
    this.#letter = letter;
    this.requestUpdate();
  }

  #letterOptions() {
    return { locale: this.#kept.locale, method: this.#derived.asked!.method, link: orderPage };
  }

  #keep(change: Partial<Kept>, isSettled = false) {
    clearTimeout(this.#pause);
    this.#kept = { ...this.#kept, ...change };
    const show = () => keepAddress(this.#kept);
    if (isSettled) show();
    else this.#pause = setTimeout(show, PAUSE);
  }

  readonly #type = (text: string) => {
    const { text: before } = this.#kept;
    this.#keep({ text });
    const isOther = !isSameQuestion(before, text);
    const left = isOther ? Object.keys(this.#kept.rest).length : 0;
    if (isOther) this.#keep({ edits: {}, rest: {} });
    if (!this.#core) return this.requestUpdate();
    this.#reader!.isTyped = true;
    this.#think();
    if (left > 0) this.#tell("New question: the figures given with the previous one were removed.");
  };

  /** The question is a whole one: it is kept, and the way back leads to the one before. */
  readonly #settle = () => {
    if (!this.#derived.order || !this.#derived.asked) return;
    const { entry } = this.#derived.asked;
    const { before } = this.#kept;
    if (before[0] === entry) return;
    this.#keep({}, true);
    this.#kept = { ...this.#kept, before: [entry, ...before.filter((other) => other !== entry)].slice(0, MOST_BEFORE) };
    keepAddress(this.#kept, "pushState");
    this.requestUpdate();
  };

  /** Enter: keeps the question, or leads to the section that answers it. */
  readonly #send = () => {
    if (!this.#derived.order && isAboutProtection(this.#kept.text)) this.#sections.show("protection");
    else this.#settle();
  };

  /** Asks what was kept as one text: a short question, and what it cannot say. */
  readonly #open = (entry: string) => {
    this.#settle();
    this.#keep({ ...toAsk(entry) }, true);
    this.#editing = null;
    this.#think();
    this.#settle();
    this.#next = "#q";
  };

  readonly #leave = (path: string) => {
    const { [path]: _, ...rest } = this.#kept.rest;
    this.#keep({ rest });
    this.#think();
    this.#next = Object.keys(rest).length > 0 ? "[data-path]" : "#add";
  };

  readonly #edit = (field: AskedField | null) => {
    this.#next = field ? "#edit" : chipOf(this.#derived.known, this.#editing);
    this.#editing = field;
    this.requestUpdate();
  };

  readonly #set = (field: AskedField, value: string) => {
    const isNumber = field === "amount" || field === "initialPayment" || field === "fee";
    const wasEditing = this.#editing === field;
    this.#editing = null;
    const share = field === "initialPayment" ? shareIn(value) : "";
    this.#keep({ edits: { ...this.#kept.edits, [field]: share || (isNumber && value ? readNumber(value, format) : value) } });
    this.#think();
    this.#next = wasEditing || value ? chipOf(this.#derived.known, field) : "#add";
  };

  /** Makes the answer about a method; a second time, about the best one again. */
  readonly #askAbout = (method: string) => {
    this.#set("method", this.#derived.asked?.method === method ? "" : method);
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
    const { entry } = this.#derived.asked!;
    const { beside } = this.#kept;
    if (!this.#derived.order || beside.length >= MOST || beside.includes(entry)) return this.#tell(beside.includes(entry) ? "This order is already side by side." : "Three orders are side by side. Remove one first.");
    this.#settle();
    this.#beside([...beside, entry]);
    this.#tell(`Added: ${beside.length + 1} side by side.`);
  };

  readonly #remove = (entry: string) => {
    this.#beside(this.#kept.beside.filter((other) => other !== entry));
    this.#next = "#q";
    this.#tell("Removed.");
  };

  /** Says it, and shows it with the answer. */
  readonly #tell = (text: string) => {
    this.#told = this.#done = displayText(text);
    this.requestUpdate();
  };

  readonly #copy = async (text: DisplayLines, markup?: DisplayLines) => {
    this.#tell(await isCopied(text, markup) ? "Copied." : "The browser did not allow copying. Select the text and copy it with the keyboard.");
  };

  readonly #copyAnswer = async (kind: CopyKind) => {
    if (!this.#derived.order) return this.#tell("There is no answer to copy yet.");
    this.#settle();
    clearTimeout(this.#silence);
    return this.#copy(...(await textsToCopy(kind, this.#core!.calculator, this.#derived.order, this.#letterOptions())));
  };

  /** Copies a link to the short form of the question, without the pasted text. */
  readonly #link = () => {
    if (!this.#derived.asked) return;
    const link = linkTo(this.#kept, this.#derived.asked);
    if (link) void this.#copy(displayText(link));
    else this.#tell("The figures of this order are too long for a link.");
  };

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
      list: this.#keys.list,
    });
  }

  /** A new question; the one before is a step back in the history, too. */
  readonly #clear = () => {
    const { text, edits } = this.#kept;
    if (text !== "" || Object.keys(edits).length > 0) {
      this.#settle();
      this.#keep({}, true);
      this.#cleared = this.#kept;
      keepAddress(this.#kept, "pushState");
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

  protected override updated() {
    if (this.#next === null) return;
    const next = this.#next;
    this.#next = null;
    this.#focus(next);
  }

  protected override render() {
    if (!this.#core) return failedView(this.#load);
    return html`<div class="desk">${this.#question()}${this.#reply()}${this.#ways()}</div>
      ${besideView({
        columns: this.#columns, format, dates: datesOf(this.#kept.locale), schedule: this.#core.calculator.schedule,
        remove: this.#remove, open: this.#open, copy: (rows) => void this.#copy(linesOf(rows), tableOf(rows)),
      })}
      ${this.#sections.views()}
      ${FADE}${this.#keys.view()}
      <p class="sr" role="status">${this.#told || nothing}</p>`;
  }

  #question() {
    const { text, edits, rest, before } = this.#kept;
    const recent = before.filter((entry) => entry !== this.#derived.asked?.entry);
    return questionView({
      text, edits, rest, format, dates: datesOf(this.#kept.locale), schedule: this.#core!.calculator.schedule,
      understood: this.#derived.understood, known: this.#derived.known, share: this.#derived.share, editing: this.#editing, problems: this.#derived.problems,
      recent: recent.map((entry) => ({ entry, address: addressOf({ ...this.#kept, ...toAsk(entry) }) })),
      state: readingView(this.#reader!), refuse: this.#tell, type: this.#type, settle: this.#settle, send: this.#send, edit: this.#edit, set: this.#set, leave: this.#leave,
    });
  }

  #reply() {
    const { text, edits, locale } = this.#kept;
    const method = this.#derived.asked?.method ?? this.#derived.comparison?.best?.method;
    const show = () => this.#sections.show("protection");
    return replyView({
      letter: this.#letter, locale, schedule: this.#core!.calculator.schedule, isAsked: this.#derived.order !== undefined,
      isFull: this.#columns.length >= MOST, done: this.#done,
      instead: this.#derived.order ? nothing : insteadOf({
        isEmpty: text === "" && Object.keys(edits).length === 0, isAboutProtection: isAboutProtection(text), problems: this.#derived.problems, format,
        address: (example) => addressOf({ ...this.#kept, ...toAsk(example) }),
      }),
      also: isAboutProtection(text) ? aboutProtection(show) : nothing,
      option: this.#derived.comparison?.options.find((option) => option.method === method),
      speak: this.#speak, copy: this.#copyAnswer, compare: this.#add, link: this.#link,
    });
  }

  #ways() {
    const { asked, comparison } = this.#derived;
    return !asked ? nothing : waysView({ column: { entry: "", asked, comparison, problems: [] }, format, dates: datesOf(this.#kept.locale), ask: this.#askAbout });
  }
}

customElements.define("support-desk", SupportDesk);
