import { html, nothing, unsafeCSS, type PropertyValues } from "lit";
import { isRefusal, loadCore } from "./core.ts";
import type { BankHolidays, Comparison, Core, DecimalInput, OrderInput, Problem, Rank, ScheduleInfo, Terms } from "./core.ts";
import { holidaysAhead, langAround, spoken } from "./around.ts";
import { Clock } from "./clock.ts";
import { CompareEvent, dispatch, ProblemsEvent, SelectEvent, type FeesEvent } from "./events.ts";
import { FormElement, type ChoiceProblem } from "./form-element.ts";
import { Format, isDigits, isPlain } from "./format.ts";
import { loadDetailWords, loadWords, type Words } from "./messages/index.ts";
import { NUMBERS, properties, QUESTION, termsOf } from "./properties.ts";
import tokens from "./styles/tokens.css";
import widget from "./styles/widget.css";
import { alertText } from "./views/alert.ts";
import { choiceText } from "./views/choice.ts";
import { frame } from "./views/frame.ts";
import { missing, withoutWords, wordless } from "./views/skeleton.ts";
import { RESULT, type Actions, type Figure, type View } from "./views/view.ts";

/** Wrong input is shown once typing rests, an answer is read out a little later. */
const REST = 500;
const ANNOUNCE = 1000;

const keyOf = ({ method, term }: Figure) => `${method}.${term}`;

/**
 * The best way to pay a trade order, and what it was compared with.
 *
 * @fires checkout-fees:compare with each new answer; also as cf-compare
 * @fires checkout-fees:select when the buyer chooses a way to pay; also as cf-select
 * @fires checkout-fees:error when the order is refused; also as cf-error
 */
export class CheckoutFeesElement extends FormElement {
  static override styles = [unsafeCSS(tokens), unsafeCSS(widget)];
  static override properties = properties;

  amount: DecimalInput = "";
  currency = "USD";
  country: string | null = null;
  /** `null`: not said. Another word than `true` and `false` is refused. */
  business: boolean | string | null = null;
  rank: Rank | null = null;
  /** The day of paying; `null`: today, in the buyer's time zone; empty: not known. */
  payOn: string | null = null;
  /** The buyer's own figures, by method. */
  terms: Record<string, Terms> | null = null;
  rates: Record<string, DecimalInput> | null = null;
  /** The methods to show, by their ids, separated by spaces or commas; absent: all. */
  methods: string | null = null;
  /** A schedule of one's own: its address, or itself as JSON; several addresses are separated by white space. */
  schedule: string | null = null;
  /** Where the supplier's bank is, for its holidays; absent: China. */
  supplier: string | null = null;
  /** The language, and how numbers and dates are written; absent: the page's. */
  locale: string | null = null;
  theme: "light" | "dark" | null = null;

  #words: Words | undefined;
  #format = new Format("");
  #core: Core | undefined;
  #schedule: ScheduleInfo | undefined;
  #isFailed = false;
  #elsewhere: View["elsewhere"];
  #comparison: Comparison | undefined;
  #problems: Problem[] = [];
  #shownProblems: Problem[] = [];
  #news: FeesEvent | undefined;

  /** What stands in a text field while it may not be rewritten: the amount's, and each figure's. */
  #typed = new Map<string, string>();
  #isTyping = false;
  #restTimer: ReturnType<typeof setTimeout> | undefined;
  #announceTimer: ReturnType<typeof setTimeout> | undefined;
  #announced = "";
  #ranking: string[] = [];
  /** While the focus is in the list, its rows keep their places. */
  #isHeld = false;
  #detail: View["detail"];
  #isDetailMissing = false;
  /** The words that have, or are getting, those of the detail. */
  #equipped: Words | undefined;
  #open = new Set<string>();
  #figure: Figure | undefined;
  #areSourcesOpen = false;
  #holidays: BankHolidays | undefined;
  #generation = 0;
  readonly #clock = new Clock(this, () => {
    if (this.payOn === null) this.#ask();
    this.requestUpdate();
  });

  override connectedCallback() {
    super.connectedCallback();
    if (this.hasUpdated) void this.#load();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#announceTimer);
    this.#isHeld = false; // not every browser tells that the focus went
    this.#act.settle();
  }

  async #load() {
    const { schedule, methods } = this;
    const isCurrent = () => schedule === this.schedule && methods === this.methods; // wherever the page is by then
    this.#isFailed = false;
    this.#core = undefined; // till it is there the last answer is another's
    try {
      const core = await loadCore({ schedule, methods });
      if (!isCurrent()) return;
      this.#core = core;
      this.#schedule = core.calculator.schedule;
      this.#ask();
    } catch {
      if (isCurrent()) await this.#fail();
    }
    this.requestUpdate();
  }

  async #fail() {
    this.#isFailed = true;
    this.requestUpdate();
    this.#elsewhere = await import("./elsewhere.ts").then(({ linkElsewhere }) => linkElsewhere(this)).catch(() => undefined);
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    this.#followLocale();
    const typed = this.#typed.get("amount");
    if (typed !== undefined && this.#read("amount", typed) !== String(this.amount)) this.#typed.delete("amount"); // set by the page
    if (!this.hasUpdated || NUMBERS.some((name) => changed.has(name))) void this.#load();
    this.#clock.read();
    if (QUESTION.some((name) => changed.has(name))) this.#ask();
    const isAnswered = this.#core && !this.#isUnread && !this.#isFailed && this.#problems.length === 0;
    this.answered(isAnswered ? this.#comparison : undefined);
    if (!this.#isTyping || this.#shownProblems.length > 0) this.#shownProblems = this.#problems;
    if (!this.#isHeld) this.#ranking = this.#comparison?.options.map(({ method }) => method) ?? [];
  }

  #followLocale() {
    const named = this.locale || langAround(this);
    const locale = String(named || navigator.language || "en");
    if (this.#format.asked === locale) return;
    this.#format = new Format(locale);
    const language = spoken(locale, Boolean(named));
    if (this.#words?.language === language) return;
    const load = async () => {
      const words = await loadWords(language);
      if (this.#detail) await loadDetailWords((this.#equipped = words)); // so that what is open stays open
      return words;
    };
    void load().then(
      (words) => {
        if (spoken(this.#format.asked) !== language) return; // too late: another was asked for since
        this.#words = words;
        this.requestUpdate();
      },
      () => {
        this.#isFailed = true;
        this.requestUpdate();
      },
    );
  }

  /** The question as it stands; what makes no sense is the core's to refuse. */
  #question(): OrderInput {
    const { amount, currency, country, business, rank, rates } = this;
    const terms = termsOf(this.terms, (method) => !this.methods || this.#schedule?.methods.some((shown) => shown.method === method));
    const payOn = this.#payDay() || null;
    const holidays = this.#holidays && this.#holidays.calendars.length > 0 ? this.#holidays.days : null;
    return { amount, currency, country: country || null, business: business as boolean | null, rank, payOn, holidays, terms, rates };
  }

  readonly #payDay = (): string => this.payOn ?? this.#clock.today;

  #ask() {
    if (!this.#core || this.#isUnread) return;
    this.#holidays = holidaysAhead(this.#core, this.country, this.supplier, this.#payDay());
    try {
      this.#comparison = this.#core.calculator.compare(this.#question());
      this.#problems = [];
      this.#news = new CompareEvent(this.#comparison);
    } catch (error) {
      if (isRefusal(error)) this.#problems = error.problems;
      else this.#isFailed = true;
      this.#news = new ProblemsEvent(this.#problems);
    }
  }

  protected override updated() {
    super.updated();
    this.#detail?.settle(this.shadowRoot!);
    if (this.#words && this.#words !== this.#equipped && (this.#comparison || this.#problems.length > 0 || this.#isUnread)) void this.#loadDetail();
    const news = this.#news;
    this.#news = undefined;
    if (!news) return;
    clearTimeout(this.#announceTimer);
    if (this.#announced) this.#announceTimer = setTimeout(() => this.#announce(), ANNOUNCE);
    else if (this.#comparison) this.#announced = "\u00a0"; // the first answer
    dispatch(this, news);
  }

  async #loadDetail() {
    const words = (this.#equipped = this.#words);
    try {
      const [detail] = await Promise.all([import("./views/detail.ts"), words && loadDetailWords(words)]);
      if (!this.#detail) detail.equip(this.shadowRoot!);
      this.#isDetailMissing = false;
      const unread = this.#isUnread && this.#typed.get("amount");
      this.#detail = detail;
      if (unread) this.#act.type(unread);
      if (unread && this.shadowRoot!.activeElement?.id !== "amount") this.#act.settle(); // the field was left meanwhile
      if (this.#figure) void this.#focus(".but input");
    } catch {
      this.#isDetailMissing = true;
    }
    this.requestUpdate();
  }

  /** Announces updates, not the first result. */
  #announce() {
    const view = this.#view();
    if (!view?.detail || !this.#comparison || !this.#schedule || this.#problems.length > 0) return;
    this.#announced = view.detail.announcement({ ...view, comparison: this.#comparison, schedule: this.#schedule, isStale: false });
    this.requestUpdate();
  }

  /** What is typed in the field for the amount, or for a figure. Till there is what reads it, it is made nobody's number. */
  #read(key: string, typed: string): string {
    if (this.#detail) return this.#detail.readNumber(typed, this.#format, key.endsWith(".rate") ? "%" : (this.currency ?? ""));
    return isDigits(typed) ? typed : `${typed} (?)`;
  }

  /** Whether an amount was typed that is still to be read: nothing is asked meanwhile. */
  get #isUnread() {
    return !this.#detail && !isDigits(this.#typed.get("amount") ?? "");
  }

  #settle() {
    clearTimeout(this.#restTimer);
    this.#isTyping = false;
    this.requestUpdate();
  }

  #stir() {
    clearTimeout(this.#restTimer);
    this.#isTyping = true;
    this.#restTimer = setTimeout(() => this.#settle(), REST);
  }

  async #focus(selector: string, root: ParentNode = this.renderRoot) {
    this.requestUpdate(); // draws what is to get the focus
    await this.updateComplete;
    root.querySelector<HTMLElement>(selector)?.focus();
  }

  readonly #act: Actions = {
    type: (typed) => {
      this.#typed.set("amount", typed);
      this.edit("amount", this.#read("amount", typed));
      this.#stir();
    },
    repair: (amount) => {
      this.#typed.delete("amount");
      this.edit("amount", amount);
      this.#settle();
      void this.#focus("#amount");
    },
    set: (field, value) => {
      this.edit(field, field !== "business" ? value : value === "" ? null : value === "true");
      if (field === "currency") {
        const typed = this.#typed.get("amount"); // `€5,000` may be right now
        // 5000.00 stays 5000 in a currency without decimals
        this.edit("amount", typed ? this.#read("amount", typed) : String(this.amount).replace(/\.0+$/, ""));
      }
      this.#act.settle();
    },
    rank: (rank) => this.edit("rank", rank),
    settle: () => {
      for (const [key, typed] of this.#typed) if (typed === "" || isPlain(this.#read(key, typed))) this.#typed.delete(key);
      this.#settle();
    },
    choose: (option) => {
      this.choose(option.method);
      if (this.#comparison) dispatch(this, new SelectEvent(option, this.#comparison));
    },
    removeChoice: () => this.choose(""),
    expand: () => {
      this.compact = false;
      void this.#focus(RESULT);
    },
    openFigure: (figure) => {
      this.#figure = figure;
      void this.#focus(figure ? ".but input" : RESULT);
    },
    setFigure: (figure, typed) => {
      const key = keyOf(figure);
      this.edit("terms", this.#detail!.withFigure(this.terms, figure, this.#read(key, typed)));
      this.#typed.set(key, typed);
      this.#stir();
    },
    isRefused: (field) => this.#problems.some((problem) => problem.field === field),
    focus: (selector, within) => void this.#focus(selector, within),
    toggle: (method, isOpen) => {
      if (this.#open.has(method) === isOpen) return; // a row that was rendered anew reports its state, too
      this.#open[isOpen ? "add" : "delete"](method);
      this.requestUpdate();
    },
    hold: (isHeld) => {
      if (this.#isHeld === isHeld) return;
      this.#isHeld = isHeld;
      this.requestUpdate();
    },
    toggleSources: () => {
      this.#areSourcesOpen = !this.#areSourcesOpen;
      this.requestUpdate();
    },
    retry: () => {
      this.#format = new Format(""); // so that words that did not load are asked for again
      if (this.#isDetailMissing) void this.#loadDetail();
      else void this.#load();
      this.requestUpdate();
    },
  };

  #amountText(): string {
    const answered = this.#problems.length === 0 && this.#comparison?.order.amount;
    return this.#typed.get("amount") ?? this.#format.decimal(answered || String(this.amount ?? ""));
  }

  #view(): View | undefined {
    const { currency, country, business } = this;
    return this.#words && {
      words: this.#words,
      format: this.#format,
      fields: {
        amount: this.#amountText(),
        currency: (currency ?? "").toUpperCase(),
        country: (country ?? "").toUpperCase(),
        business: String(business ?? ""),
        payOn: this.#payDay(),
      },
      problems: this.#shownProblems,
      isUnread: this.#isUnread,
      asked: this.#question(),
      act: this.#act,
      schedule: this.#schedule,
      numbers: { schedule: this.schedule, methods: this.methods },
      holidays: this.#holidays,
      isReadonly: this.readonly,
      canChoose: !this.readonly && !this.noChoose,
      isDisabled: this.isDisabled,
      choice: this.choice,
      chosen: this.choiceProblem === "excluded" ? "" : this.choice,
      today: this.#clock.today,
      generation: this.#generation,
      detail: this.#words.hasDetail ? this.#detail : undefined,
      isDetailMissing: this.#isDetailMissing,
      elsewhere: this.#elsewhere,
      typed: (figure) => this.#typed.get(keyOf(figure)),
    };
  }

  protected override choiceText(problem: ChoiceProblem): string | undefined {
    const view = this.#view();
    return view && choiceText(view, problem, this.#comparison);
  }

  /** Shown where the buyer would otherwise not learn that the form does not get the choice. */
  #choiceNotice(): string {
    const problem = this.choiceProblem;
    const isShown = problem === "excluded" || (problem === "unconfirmed" && (this.#isFailed || this.#shownProblems.length > 0));
    return (isShown && this.choiceText(problem)) || "";
  }

  protected override render() {
    this.#generation = this.#detail?.generationOf(this.shadowRoot!) ?? 0;
    const view = this.#view();
    const label = this.labelText;
    return html`<div class="cf" lang=${view?.words.language ?? nothing} dir=${view ? this.dir || view.words.direction : nothing}>
      <p class="sr" role="alert" .textContent=${view ? alertText(view, this.#isFailed, this.#choiceNotice()) : this.#isFailed ? missing : ""}></p>
      <fieldset ?disabled=${this.isDisabled} aria-label=${label || nothing}>${view ? this.#frame(view) : this.#isFailed ? withoutWords(this.#act.retry) : wordless}</fieldset></div>`;
  }

  #frame(view: View) {
    const options = this.#comparison?.options ?? [];
    const shown = this.#ranking.flatMap((method) => options.find((option) => option.method === method) ?? []);
    return frame(view, {
      isFailed: this.#isFailed,
      isLate: (!this.#core || this.#isUnread) && !this.#isFailed,
      isCompact: this.compact,
      comparison: this.#comparison,
      shown,
      open: this.#open,
      figure: this.#figure,
      areSourcesOpen: this.#areSourcesOpen,
      announced: this.#announced,
      choiceNotice: this.#choiceNotice(),
    });
  }
}
