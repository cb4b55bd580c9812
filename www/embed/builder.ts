// The page that makes the lines to paste.
import { loadCore, isRefusal, type FeeCalculator, type OrderInput, type Rank } from "../core.ts";
import "../define.ts"; // as in views/detail.ts: what is shared stays in one file
import { LitElement, html } from "lit";
import { Format } from "../format.ts";
import { code } from "./code.ts";
import { controls } from "./controls.ts";
import "./editor.ts";
import { FeesEvent } from "./editor.ts";
import { attributesOf, problemsOf, readOptions, writeOptions, type Options } from "./options.ts";
import { preview } from "./preview.ts";
import { readNumber } from "../reading.ts";
import { bundled, bundledOf, type Schedule } from "./schedule.ts";
import { setupOf } from "./snippet.ts";

const format = new Format("en");

/** Browsers limit how often an address may be rewritten. */
const PAUSE = 150;

/** Settings, the element as they make it, the lines that do so, and a schedule's figures. */
class EmbedBuilder extends LitElement {
  #options = readOptions(location.search);
  #amount = format.decimal(this.#options.amount);
  #calculator: FeeCalculator | undefined;
  /** The figures of one's own, as long as they are sound: what they were when they last were. */
  #schedule: string | null = null;
  #methods: Schedule["methods"] = bundled.methods;
  #told = "";
  #pause: ReturnType<typeof setTimeout> | undefined;

  protected override createRenderRoot() {
    this.replaceChildren();
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    void loadCore({ schedule: null, methods: null }).then(({ calculator }) => {
      this.#calculator = calculator;
      this.requestUpdate();
    }, () => {}); // the previews say so
  }

  readonly #set = (name: keyof Options, value: string) => {
    if (name === "amount") this.#amount = value;
    this.#options = { ...this.#options, [name]: name === "amount" && value !== "" ? readNumber(value, format) : value };
    this.#told = "";
    this.requestUpdate();
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => history.replaceState(null, "", writeOptions(this.#options)), PAUSE);
  };

  readonly #copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      this.#told = "Copied.";
    } catch {
      getSelection()?.selectAllChildren(this.querySelector("#lines")!);
      this.#told = "The browser allows no copying by itself: the lines are marked, copy them by key.";
    }
    this.requestUpdate();
  };

  readonly #adopt = ({ text, schedule }: FeesEvent) => {
    this.#schedule = text;
    this.#methods = schedule.methods;
    this.requestUpdate();
  };

  /** The ways to pay that are wanted, without those that were removed since. */
  #shown(): Options {
    const wanted = new Set(this.#options.methods.split(/[\s,]+/).map(bundledOf));
    const shown = this.#methods.filter(({ id }) => wanted.has(bundledOf(id))).map(({ id }) => id);
    return { ...this.#options, methods: shown.length === this.#methods.length ? "" : shown.join(" ") };
  }

  #order({ amount, currency, country, rank }: Options): OrderInput {
    return { amount, currency, country: country || null, rank: (rank || null) as Rank | null };
  }

  #problems(options: Options): Partial<Record<keyof Options, string>> {
    const found = problemsOf(options);
    try {
      if (options.amount !== "") this.#calculator?.compare(this.#order(options));
    } catch (error) {
      const sentence = (message: string) => `${message.charAt(0).toUpperCase()}${message.slice(1)}.`.replace(/`([^`]*)`/g, "“$1”");
      if (isRefusal(error)) for (const { field, message } of error.problems) found[field as keyof Options] ??= sentence(message);
    }
    return found;
  }

  protected override render() {
    const options = this.#shown();
    const info = this.#calculator?.schedule;
    const countries = (info ? format.byName(info.countries) : []).map((code) => ({ code, name: format.country(code) }));
    const currencies = info?.currencies.map(({ currency }) => currency) ?? [];
    const setup = setupOf(options, this.#schedule !== null);
    return html`<div class="builder">
      ${controls({ options, amount: this.#amount, problems: this.#problems(options), methods: this.#methods, currencies, countries, set: this.#set })}
      <div class="stage">
        ${preview({ ...setup, attributes: attributesOf(options) }, this.#schedule)}
        ${code(options, setup, this.#told, { choose: (way) => this.#set("way", way), copy: this.#copy })}
      </div></div>
      <fee-editor .order=${this.#order(options)} @fees-change=${this.#adopt}></fee-editor>`;
  }
}

customElements.define("embed-builder", EmbedBuilder);
