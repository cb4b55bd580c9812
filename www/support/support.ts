// The desk: a buyer's question, what was understood of it, and the answer to paste; below, the page's other sections.
import type { CheckoutFeesElement } from "../define.ts";
import "../define.ts";
import { LitElement, html } from "lit";
import type { Core, OrderInput } from "../core.ts";
import { Format } from "../format.ts";
import { loadWholeCore } from "../questions.ts";
import type { FeeCalculator } from "../../pkg/index.js";
import { addressWith, read } from "./address.ts";
import { SECTIONS, type Desk } from "./sections.ts";

const format = new Format("en");

const today = () => {
  const now = new Date();
  return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())).toISOString().slice(0, 10);
};

class SupportDesk extends LitElement {
  #order: OrderInput | undefined;
  #told = "";
  readonly #listeners: ((order: OrderInput | undefined) => void)[] = [];

  protected override createRenderRoot() {
    this.replaceChildren();
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    void loadWholeCore({ schedule: null, methods: null }).then((core) => this.#mount(this.#desk(core)));
  }

  #desk(core: Core<FeeCalculator>): Desk {
    const desk = this;
    return {
      core,
      format,
      today: today(),
      get order() { return desk.#order; },
      onOrder: (listener) => void this.#listeners.push(listener),
      ask: (order) => void Object.assign(this.#element, order),
      tell: this.#tell,
      copy: this.#copy,
      read,
      write: (name, value) => history.replaceState(null, "", addressWith({ [name]: value })),
    };
  }

  #mount(desk: Desk) {
    for (const { id, load } of SECTIONS) {
      const place = this.querySelector<HTMLElement>(`#${id}`)!;
      void load().then(({ mount }) => {
        mount(place, desk);
        place.hidden = false;
      });
    }
  }

  get #element() {
    return this.querySelector<CheckoutFeesElement>("#question checkout-fees")!;
  }

  readonly #tell = (text: string) => {
    this.#told = text;
    this.requestUpdate();
  };

  readonly #copy = async (text: string, markup?: string) => {
    try {
      const blob = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
      await navigator.clipboard.write([new ClipboardItem({ ...blob("text/plain", text), ...(markup !== undefined && blob("text/html", markup)) })]);
      this.#tell("Copied.");
    } catch {
      this.#tell("The browser allows no copying by itself: mark the text and copy it by key.");
    }
  };

  protected override render() {
    const compared = ({ comparison }: { comparison: { order: unknown } }) => {
      this.#order = comparison.order as OrderInput;
      for (const listener of this.#listeners) listener(this.#order);
    };
    return html`<section id="question" aria-label="The question"><checkout-fees @checkout-fees:compare=${compared}></checkout-fees></section>
      ${SECTIONS.map(({ id }) => html`<section class="panel" id=${id} aria-labelledby="${id}-head" hidden></section>`)}
      <p class="sr" role="status">${this.#told}</p>`;
  }
}

customElements.define("support-desk", SupportDesk);
