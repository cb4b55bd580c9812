// The builder: settings, previews, the code to paste and a schedule's figures.
import { loadCore, isRefusal, type FeeCalculator, type OrderInput, type Rank } from "../core.ts";
import "../define.ts"; // as in views/detail.ts: what is shared stays in one file
import { LitElement, html, nothing } from "lit";
import { Format } from "../format.ts";
import { languageOf, loadWords } from "../messages/index.ts";
import { isTooLong, TOO_LONG } from "../address-limit.ts";
import { isCopied } from "../support/copying.ts";
import { code, wayOf, type Lines } from "./code.ts";
import { controls } from "./controls.ts";
import "./editor.ts";
import { FeesEvent } from "./editor.ts";
import { displayText, composed, type DisplayLines } from "../display-text.ts";
import { attributesOf, problemsOf, readOptions, refusedOptions, writeOptions, type Options } from "./options.ts";
import { preview } from "./preview.ts";
import { readNumber } from "../reading.ts";
import { bundled, bundledOf, type Schedule } from "./schedule.ts";
import { setupOf, type Setup } from "./snippet.ts";
import { staticTable } from "./static-table.ts";

const format = new Format("en");

/** Browsers limit how often an address may be rewritten. */
const PAUSE = 150;


class EmbedBuilder extends LitElement {
  #options = readOptions(location.search);
  /** The options that the address gave with characters that are refused, until they are entered here. */
  readonly #refused = new Set(refusedOptions(location.search));
  #amount = format.decimal(this.#options.amount);
  #calculator: FeeCalculator | undefined;
  /** The last valid figures of one's own as JSON; `null` where they are the bundled ones. */
  #schedule: string | null = null;
  #methods: Schedule["methods"] = bundled.methods;
  #told = "";
  readonly #notice = isTooLong(location.search) ? TOO_LONG : nothing;
  /** The comparison of the example order as HTML; empty until it is written, and where the order is refused. */
  #table = composed("");
  /** Counts the tables asked for: only the last one is shown. */
  #tables = 0;
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
      void this.#writeTable();
    }, () => {}); // the previews say so
  }

  readonly #set = (name: keyof Options, value: string) => {
    if (name === "amount") this.#amount = value;
    this.#options = { ...this.#options, [name]: displayText(name === "amount" && value !== "" ? readNumber(value, format) : value) };
    this.#refused.delete(name);
    this.#told = "";
    this.requestUpdate();
    void this.#writeTable();
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => history.replaceState(null, "", writeOptions(this.#options)), PAUSE);
  };

  readonly #copy = async (text: DisplayLines) => {
    if (await isCopied(text)) {
      this.#told = "Copied.";
    } else {
      getSelection()?.selectAllChildren(this.querySelector("#lines")!);
      this.#told = "The browser did not allow copying. The code is selected: copy it with the keyboard.";
    }
    this.requestUpdate();
  };

  readonly #adopt = ({ text, schedule }: FeesEvent) => {
    this.#schedule = text;
    this.#methods = schedule.methods;
    this.requestUpdate();
    void this.#writeTable();
  };

  /** Writes the table for pages without scripts, if that way is chosen. */
  async #writeTable() {
    const asked = ++this.#tables;
    const options = this.#shown();
    if (wayOf(options).id !== "static") return void (this.#table = composed(""));
    const table = await this.#tableOf(options).catch(() => composed(""));
    if (asked !== this.#tables) return;
    this.#table = table;
    this.requestUpdate();
  }

  async #tableOf(options: Options): Promise<DisplayLines> {
    const { calculator } = await loadCore({ schedule: this.#schedule, methods: options.methods || null });
    const words = await loadWords(languageOf(options.locale) ?? "en");
    return composed(staticTable(calculator.compare(this.#order(options)), calculator.schedule, words));
  }

  /** The options with the chosen methods, without those that have been removed since. */
  #shown(): Options {
    const wanted = new Set(this.#options.methods.split(/[\s,]+/).map(bundledOf));
    const shown = this.#methods.filter(({ id }) => wanted.has(bundledOf(id))).map(({ id }) => id);
    return { ...this.#options, methods: displayText(shown.length === this.#methods.length ? "" : shown.join(" ")) };
  }

  /** The way of embedding and its lines; none as long as a value of the address is refused. */
  #linesOf(options: Options, setup: Setup): Lines {
    const way = wayOf(options);
    const refused = [...this.#refused];
    return { way, refused, text: refused.length > 0 ? composed("") : way.lines(setup, this.#table) };
  }

  #order({ amount, currency, country, rank }: Options): OrderInput {
    return { amount, currency, country: country || null, rank: (rank || null) as Rank | null };
  }

  #problems(options: Options): Partial<Record<keyof Options, string>> {
    const found = problemsOf(options, this.#refused);
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
    return html`<p role="status">${this.#notice}</p><div class="builder">
      ${controls({ options, amount: this.#amount, problems: this.#problems(options), methods: this.#methods, currencies, countries, set: this.#set })}
      <div class="stage">
        ${preview({ ...setup, attributes: attributesOf(options) }, this.#schedule)}
        ${code(this.#linesOf(options, setup), setup, this.#told, { choose: (way) => this.#set("way", way), copy: this.#copy })}
      </div></div>
      <fee-editor .order=${this.#order(options)} @fees-change=${this.#adopt}></fee-editor>`;
  }
}

customElements.define("embed-builder", EmbedBuilder);
