// The rows of a long table. Only those that are seen are in the page; the scrollbar is the browser's own.
import { LitElement, html, nothing, type TemplateResult } from "lit";
import type { ShownRow } from "./many-run.ts";

/** The height of a row as many.css has it, until one is seen. */
const ROW = 36;
/** Browsers cut off what is higher: Firefox near 17.8 million px. Beyond it a step of the scrollbar is more than a row. */
const MOST_HEIGHT = 15_000_000;
/** So many rows are asked for at once, and so many such chunks are kept. */
const CHUNK = 64;
const KEPT = 40;

export interface Rows {
  count: number;
  load(from: number, to: number): Promise<ShownRow[]>;
  head: TemplateResult;
  /** The cells of a row. */
  cells(row: ShownRow): TemplateResult;
  columns: number;
}

export class ManyRows extends LitElement {
  static override properties = { rows: { attribute: false } };
  declare rows: Rows;
  #chunks = new Map<number, ShownRow[] | undefined>();
  /** The first row that is seen. */
  #first = 0;
  #seen = 10;
  #watch = new ResizeObserver(() => this.#measure());

  protected override createRenderRoot() {
    return this;
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#watch.disconnect();
  }

  get #scroller() {
    return this.querySelector<HTMLElement>(".vscroll")!;
  }

  protected override willUpdate(changed: Map<string, unknown>) {
    if (!changed.has("rows")) return;
    this.#chunks.clear();
    this.#first = 0;
  }

  protected override updated(changed: Map<string, unknown>) {
    if (!changed.has("rows")) return;
    const height = Math.min(this.rows.count * this.#rowHeight + this.#headHeight, MOST_HEIGHT);
    this.querySelector<HTMLElement>(".vspace")!.style.setProperty("block-size", `${height}px`);
    this.#scroller.scrollTop = 0;
    this.#watch.observe(this.#scroller);
    this.#measure();
  }

  #measure() {
    this.#seen = Math.max(1, Math.floor((this.#scroller.clientHeight - this.#headHeight + 1) / this.#rowHeight));
    this.requestUpdate();
  }

  get #headHeight() {
    return this.querySelector("thead")!.getBoundingClientRect().height;
  }

  get #rowHeight() {
    return this.querySelector("tbody tr")?.getBoundingClientRect().height || ROW;
  }

  /** The most that the first row can be, and how far its scrollbar goes. */
  get #last() {
    return Math.max(0, this.rows.count - this.#seen);
  }

  get #range() {
    return Math.max(1, this.#scroller.scrollHeight - this.#scroller.clientHeight);
  }

  readonly #scrolled = () => {
    const { scrollTop } = this.#scroller;
    // a key has put the bar there, which knows fewer places than there are rows
    if (Math.abs(scrollTop - (this.#first / Math.max(1, this.#last)) * this.#range) < 2) return;
    this.#first = Math.round((scrollTop / this.#range) * this.#last);
    this.requestUpdate();
  };

  readonly #key = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: this.#seen, PageUp: -this.#seen, Home: -Infinity, End: Infinity };
    const step = steps[event.key];
    if (step === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    this.#first = Math.min(this.#last, Math.max(0, this.#first + step));
    this.#scroller.scrollTop = (this.#first / Math.max(1, this.#last)) * this.#range;
    this.requestUpdate();
  };

  #row(place: number): ShownRow | undefined {
    const chunk = Math.floor(place / CHUNK);
    if (!this.#chunks.has(chunk)) void this.#load(chunk);
    return this.#chunks.get(chunk)?.[place % CHUNK];
  }

  async #load(chunk: number) {
    const chunks = this.#chunks;
    chunks.set(chunk, undefined);
    for (const oldest of [...chunks.keys()].slice(0, -KEPT)) chunks.delete(oldest);
    const { rows } = this;
    const loaded = await rows.load(chunk * CHUNK, Math.min(rows.count, (chunk + 1) * CHUNK));
    if (rows !== this.rows) return;
    chunks.set(chunk, loaded);
    this.requestUpdate();
  }

  protected override render() {
    const { count, head, cells, columns } = this.rows;
    const end = Math.min(count, this.#first + this.#seen);
    const row = (place: number) => {
      const row = this.#row(place);
      const kind = row && row.problems.length > 0 ? "fail" : nothing;
      return html`<tr class=${kind} aria-rowindex=${place + 2}>${row ? cells(row) : html`<td colspan=${columns}>…</td>`}</tr>`;
    };
    const places = Array.from({ length: end - this.#first }, (_, index) => this.#first + index);
    return html`<div class="vscroll" tabindex="0" role="region" aria-label="Answers, row by row" @scroll=${this.#scrolled} @keydown=${this.#key}>
      <div class="vspace"><table class="data vtable" aria-rowcount=${count + 1}><thead><tr aria-rowindex="1">${head}</tr></thead>
        <tbody>${places.map(row)}</tbody></table></div></div>
      <p class="small muted vnote">${count === 0 ? "No rows." : `Rows ${(this.#first + 1).toLocaleString("en")} to ${end.toLocaleString("en")} of ${count.toLocaleString("en")}`}</p>`;
  }
}

customElements.define("many-rows", ManyRows);
