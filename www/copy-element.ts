import { LitElement, html, nothing, unsafeCSS } from "lit";
import detail from "./styles/detail.css";
import widget from "./styles/widget.css";
import { failure } from "./views/failure.ts";
import { nameOf, type Answered } from "./views/view.ts";

/** Puts an answer in sentences on the clipboard, as text and as HTML. Internal to `<checkout-fees>`. */
export class CopyElement extends LitElement {
  static override styles = [widget, detail].map(unsafeCSS);
  static override properties = { view: { attribute: false }, method: { attribute: false } };

  view: Answered | undefined;
  /** The way to pay that the answer is about. */
  method = "";
  #state: "" | "copied" | "failed" = "";
  /** What could not be put on the clipboard: to be copied by hand. */
  #text = "";
  /** Which answer that is said of. */
  #said = "";

  readonly #copy = async () => {
    const said = this.#about();
    this.#say("");
    const texts = this.#write();
    try {
      await onClipboard(texts);
      if (said === this.#about()) this.#say("copied");
    } catch {
      const text = await texts.then(([plain]) => plain, () => "");
      if (said !== this.#about()) return; // too late: the answer is another since
      this.#say(text ? "" : "failed", text);
      await this.updateComplete;
      this.renderRoot.querySelector("textarea")?.select();
    }
  };

  #say(state: "" | "copied" | "failed", text = "") {
    this.#said = this.#about();
    this.#state = state;
    this.#text = text;
    this.requestUpdate();
  }

  #about = () => JSON.stringify([this.view?.comparison.order, this.view?.words.language, this.method]);

  /** The answer as text and as HTML. */
  async #write(): Promise<[plain: string, markup: string]> {
    const { numbers, comparison: { order }, words: { language: locale } } = this.view!;
    const { method } = this;
    const { loadQuestionsCore, writeAnswer } = await import("./written.ts");
    const { calculator } = await loadQuestionsCore(numbers);
    return Promise.all([writeAnswer(calculator, order, { locale, method }), writeAnswer(calculator, order, { locale, method, format: "html" })]);
  }

  protected override render() {
    const { view } = this;
    if (!view) return nothing;
    const { words } = view;
    const isSaid = this.#said === this.#about();
    const name = nameOf(view, this.method);
    return html`<div class="cf copying"><fieldset ?disabled=${view.isDisabled}><button type="button" class="button small" ?disabled=${view.isStale} @click=${this.#copy}>${words.say("copy-answer")}</button>
      <span role="status">${isSaid && this.#state === "copied" ? words.say("copied", { name }) : isSaid && this.#text ? words.say("copy-here") : nothing}</span>
      <div role="alert">${isSaid && this.#state === "failed" ? failure(view, "failed", undefined, this.#copy) : nothing}</div>
      ${isSaid && this.#text ? html`<textarea class="control" readonly rows="8" lang=${words.language} aria-label=${words.say("copy-here")} .value=${this.#text}></textarea>` : nothing}</fieldset></div>`;
  }
}

/** Starts at once, so that it counts as what the click asked for; the texts may come later. */
async function onClipboard(texts: Promise<[string, string]>) {
  if (typeof ClipboardItem === "undefined") return navigator.clipboard.writeText((await texts)[0]);
  const part = (place: 0 | 1, type: string) => texts.then((both) => new Blob([both[place]], { type }));
  try {
    await navigator.clipboard.write([new ClipboardItem({ "text/plain": part(0, "text/plain"), "text/html": part(1, "text/html") })]);
  } catch {
    await navigator.clipboard.writeText((await texts)[0]);
  }
}

if (!customElements.get("checkout-fees-copy")) customElements.define("checkout-fees-copy", CopyElement);
