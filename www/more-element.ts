import { html, nothing, unsafeCSS, type TemplateResult } from "lit";
import type { Affordable, Drawing, Problem } from "./core.ts";
import { QuestionsElement, isRefused } from "./questions-element.ts";
import { readNumber } from "./reading.ts";
import detail from "./styles/detail.css";
import styles from "./styles/questions.css";
import widget from "./styles/widget.css";
import { chevron } from "./views/comparison.ts";
import { renewed } from "./views/view.ts";

type Part = "chart" | "budget";

/** As in the element: wrong input is shown once typing rests. */
const REST = 500;

/** The fee by amount as a picture, and what a budget buys: closed until asked for. Internal to `<checkout-fees>`. */
export class MoreElement extends QuestionsElement {
  static override styles = [widget, detail, styles].map(unsafeCSS);

  readonly #open = new Set<Part>();
  /** As typed, while it is. */
  #budget: string | undefined;
  /** What is wrong with it is said once typing rests; what it bought last is shown till then. */
  #budgetProblem: Problem | undefined;
  #bought: Affordable | undefined;
  #restTimer: ReturnType<typeof setTimeout> | undefined;
  #width = 0;
  #drawing: Drawing | undefined;
  #picture: SVGElement | undefined;
  #plot: HTMLElement | null = null;
  readonly #resized = new ResizeObserver(([entry]) => {
    const width = Math.round(entry?.contentRect.width ?? 0);
    if (width === this.#width) return;
    this.#width = width;
    this.requestUpdate();
  });

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#rest();
    this.#resized.disconnect();
    this.#plot = null;
  }

  protected override willUpdate() {
    if (this.view && this.#open.size > 0 && !this.isFailed) void this.load();
  }

  protected override updated() {
    const plot = this.renderRoot.querySelector<HTMLElement>(".plot");
    const watched = this.isConnected ? plot : null; // it may be given an answer after it was removed
    if (watched !== this.#plot) {
      this.#resized.disconnect();
      if (watched) this.#resized.observe(watched);
      this.#plot = watched;
    }
    const frame = plot?.querySelector(".picture");
    if (!plot || !frame || !this.#drawing || !this.#picture) return;
    if (frame.firstChild !== this.#picture) frame.replaceChildren(this.#picture);
    const { width, height, plot: { left, right, top, bottom } } = this.#drawing;
    const places = { start: left / width, end: 1 - right / width, top: top / height, bottom: 1 - bottom / height };
    for (const [name, part] of Object.entries(places)) plot.style.setProperty(`--${name}`, `${(part * 100).toFixed(3)}%`);
  }

  #toggle(part: Part, { currentTarget }: Event) {
    const { open } = currentTarget as HTMLDetailsElement;
    this.#open[open ? "add" : "delete"](part);
    if (open) void this.load();
    this.requestUpdate();
  }

  protected override render() {
    const { view } = this;
    if (!view) return nothing;
    return html`<div class="cf"><fieldset ?disabled=${view.isDisabled}>${this.#part("chart", () => this.#chart())}${this.#part("budget", () => this.#affordable())}</fieldset></div>`;
  }

  #part(part: Part, content: () => TemplateResult) {
    const { words } = this.view!;
    const isOpen = this.#open.has(part);
    return html`<details class="part" .open=${isOpen} @toggle=${(event: Event) => this.#toggle(part, event)}>
      <summary><h3>${words.say(`more-${part}`)}</h3> <span>${words.say(`more-${part}-note`)}</span>${chevron}</summary>
      ${isOpen ? html`<div class="inside">${this.loaded ? content() : this.#pending()}</div>` : nothing}
    </details>`;
  }

  #pending() {
    const { isFailed } = this;
    return html`<div role="alert">${isFailed ? this.failure() : nothing}</div>${isFailed ? nothing : html`<p role="status">${this.view!.words.say("more-loading")}</p>`}`;
  }

  #chart() {
    const { core, amountAt, chartTable, chartWords, picture, placeOf, slider, spanFor } = this.loaded!;
    const view = this.view!;
    const { comparison: { order, rates }, words, format, act } = view;
    const span = { ...this.open(), ...spanFor(order, rates.used) };
    const segments = this.answered("segments", span, () => core.cheapestByAmount(span));
    const question = { ...span, amount: order.amount, width: Math.min(1600, Math.max(240, this.#width)) };
    const drawn = this.answered("chart", [question, words.language, format.locale], () => core.chart(question, chartWords(view)));
    if (isRefused(drawn) || isRefused(segments)) return html`<p>${words.say("chart-too-much")}</p>`;
    if (drawn !== this.#drawing) this.#picture = picture(drawn);
    this.#drawing = drawn;
    const choose = (place: number) => {
      act.type(format.decimal(amountAt(drawn, place, order)));
      act.settle();
    };
    return html`<p>${words.say("chart-how")}</p>
      <figure class="plot" dir="ltr" translate="no">${this.#width > 0 ? html`<div class="picture"></div>${slider(view, placeOf(drawn, order.amount), choose)}` : nothing}</figure>
      ${renewed(view, chartTable(view, drawn, segments))}`;
  }

  #affordable() {
    const { core, budgetField, budgetTable } = this.loaded!;
    const view = this.view!;
    const { format, comparison: { order } } = view;
    const text = this.#budget ?? format.decimal(order.amount);
    const question = { ...this.open(), budget: readNumber(text, format, order.currency) };
    const answer = this.answered("budget", question, () => core.affordable(question));
    const problem = isRefused(answer) ? answer[0] : undefined;
    if (!isRefused(answer)) this.#bought = answer;
    if (this.#restTimer === undefined || this.#budgetProblem) this.#budgetProblem = problem;
    const field = budgetField(view, text, this.#budgetProblem, {
      type: (typed) => {
        this.#budget = typed;
        clearTimeout(this.#restTimer);
        this.#restTimer = setTimeout(() => this.#rest(), REST);
        this.requestUpdate();
      },
      settle: () => {
        this.#rest();
        if (this.#budget !== undefined && !problem) this.#budget = format.decimal(readNumber(this.#budget, format, order.currency));
      },
    });
    const compare = (amount: string) => {
      const larger = { ...this.open(), amount };
      const compared = this.answered("limit", larger, () => core.compare(larger));
      return isRefused(compared) ? undefined : compared;
    };
    return html`<div class="budget">${field}</div>${this.#bought && !this.#budgetProblem ? renewed(view, budgetTable(view, this.#bought, compare)) : nothing}`;
  }

  #rest() {
    clearTimeout(this.#restTimer);
    this.#restTimer = undefined;
    this.requestUpdate();
  }
}

if (!customElements.get("checkout-fees-more")) customElements.define("checkout-fees-more", MoreElement);
