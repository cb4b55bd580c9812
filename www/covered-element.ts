import { LitElement, html, nothing, unsafeCSS } from "lit";
import detail from "./styles/detail.css";
import questions from "./styles/questions.css";
import widget from "./styles/widget.css";
import type { Words } from "./messages/index.ts";
import type { Answered } from "./views/view.ts";

type Loaded = typeof import("./views/protection.ts");

/** A quiet link to what the guarantee covers, loaded when it is followed. Internal to `<checkout-fees>`. */
export class CoveredElement extends LitElement {
  static override styles = [widget, detail, questions].map(unsafeCSS);
  static override properties = { view: { attribute: false } };

  view: Answered | undefined;
  #loaded: Loaded | undefined;
  #words: Words | undefined;
  #isOpen = false;
  #isFailed = false;
  /** The language that is being loaded. */
  #asked: string | undefined;

  readonly #toggle = () => {
    this.#isOpen = !this.#isOpen;
    this.#isFailed = false;
    this.requestUpdate();
  };

  protected override willUpdate() {
    const language = this.view?.words.language;
    if (this.#isOpen && !this.#isFailed && language && language !== this.#words?.language && language !== this.#asked) void this.#load(language);
  }

  async #load(language: string) {
    this.#asked = language;
    try {
      const loaded = await import("./views/protection.ts");
      const words = await loaded.loadProtectionWords(language);
      if (!this.#loaded) this.shadowRoot!.adoptedStyleSheets.push(unsafeCSS(loaded.styles).styleSheet!);
      this.#loaded = loaded;
      if (this.#asked === language) this.#words = words; // else another was asked for since
    } catch {
      this.#isFailed = true;
    }
    if (this.#asked === language) this.#asked = undefined;
    this.requestUpdate();
  }

  protected override render() {
    const { view } = this;
    // a schedule of the page's own has another guarantee, or none
    if (!view || view.numbers.schedule) return nothing;
    return html`<div class="cf covered"><fieldset ?disabled=${view.isDisabled}><p><button type="button" class="fix" aria-expanded=${this.#isOpen} aria-controls="covered" @click=${this.#toggle}>${view.words.say("covered-link")}</button></p>
      <div id="covered" ?hidden=${!this.#isOpen}>${this.#isOpen ? this.#content(view) : nothing}</div></fieldset></div>`;
  }

  #content(view: Answered) {
    const { words } = view;
    if (this.#loaded && this.#words) return this.#loaded.covered(view, this.#words);
    const retry = () => {
      this.#isFailed = false;
      this.requestUpdate();
    };
    const failure = html`<p class="problem"><span>${words.say("failed")} <button type="button" class="fix" @click=${retry}>${words.say("retry")}</button></span></p>`;
    return html`<div role="alert">${this.#isFailed ? failure : nothing}</div>${this.#isFailed ? nothing : html`<p role="status">${words.say("more-loading")}</p>`}`;
  }
}

if (!customElements.get("checkout-fees-covered")) customElements.define("checkout-fees-covered", CoveredElement);
