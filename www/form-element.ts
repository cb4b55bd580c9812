import { LitElement } from "lit";
import type { Comparison } from "./core.ts";
import { NativeEvent } from "./events.ts";
import english from "./messages/wordless/en.ftl";
import { cutLong, FLAGS, isOn, NUMBERS, OTHER_SPELLINGS, properties, QUESTION } from "./properties.ts";

/** Each part is missing in some DOM made for tests: jsdom has no `setFormValue`, others have no internals at all. */
type Internals = Partial<ElementInternals>;

/** Why the field is invalid: no choice, no answer to the order as it stands, or an answer that excludes the choice. */
export type ChoiceProblem = "missing" | "unconfirmed" | "excluded";

/** What the browser keeps of this field when the page is left, as JSON. */
interface State {
  choice?: string | undefined;
  edits?: Record<string, unknown>;
}

/** A change of a property by the buyer: its value before and after. */
type Edit = [from: unknown, to: unknown];

const ASKED: readonly PropertyKey[] = [...QUESTION, ...NUMBERS];

/** Chromium does not match `:user-invalid` on custom elements; `:state(user-invalid)` stands in for it. */
const HAS_STATES = globalThis.CSS?.supports?.("selector(:state(a))");

/** Where the focus goes, and where the browser shows a message: the first that is there and enabled. */
const FOCUS = ["#amount", ".line .link", ".go .button", "summary", "button"];
const ANCHOR = [".choice button", ".go .button", ...FOCUS];

/**
 * A form-associated element whose value is the method that was chosen.
 *
 * One rule, however the choice and the order came about: the value is the choice only while the answer to the order as it
 * stands offers it. Otherwise the choice is retained, a form does not get it, and the field is invalid with a message.
 */
export abstract class FormElement extends LitElement {
  static readonly formAssociated = true;

  static override get observedAttributes() {
    return [...super.observedAttributes, "value", ...OTHER_SPELLINGS.keys()];
  }

  declare readonly: boolean;
  /** Leaves out the buttons that choose a method; the order's fields stay. */
  declare noChoose: boolean;
  declare compact: boolean;
  declare disabled: boolean;
  declare required: boolean;

  readonly #internals: Internals = (this as Partial<HTMLElement>).attachInternals?.() ?? {};
  /** What the buyer or the page chose; `undefined`: neither did, and the default value holds. */
  #choice: string | undefined;
  #customMessage = "";
  /** The answer to the order as it stands. */
  #answer: Comparison | undefined;
  readonly #edits = new Map<string, Edit>();
  #isFocusDue = false;
  /** Whether the buyer has changed something, or the form was held up. */
  #isTouched = false;

  constructor() {
    super();
    this.addEventListener("click", (event) => this.#isFromLabel(event) && this.focus());
    this.addEventListener("invalid", () => this.#touch());
  }

  /** What is wrong, in the element's language once that has loaded. */
  protected abstract choiceText(problem: ChoiceProblem): string | undefined;

  /** The method that was chosen; empty where none was, or where the answer to the order does not offer it. */
  get value(): string {
    return this.choiceProblem ? "" : this.choice;
  }

  set value(method: string | null | undefined) {
    this.#choice = String(method ?? "");
    this.requestUpdate();
    this.#report();
  }

  /** What a reset goes back to: the attribute `value`. */
  get defaultValue(): string {
    return this.getAttribute("value") ?? "";
  }

  set defaultValue(method: string) {
    this.setAttribute("value", method);
  }

  get name(): string {
    return this.getAttribute("name") ?? "";
  }

  set name(name: string) {
    this.setAttribute("name", name);
  }

  get type() {
    return this.localName;
  }

  get form() {
    return this.#internals.form ?? null;
  }

  get labels(): NodeList | [] {
    return this.#internals.labels ?? [];
  }

  get validity() {
    return this.#internals.validity;
  }

  get validationMessage() {
    return this.#internals.validationMessage ?? "";
  }

  get willValidate() {
    return this.#internals.willValidate ?? false;
  }

  checkValidity(): boolean {
    return this.#internals.checkValidity?.() ?? true;
  }

  reportValidity(): boolean {
    return this.#internals.reportValidity?.() ?? true;
  }

  setCustomValidity(message: string) {
    this.#customMessage = String(message);
    this.#report();
  }

  override focus(options?: FocusOptions) {
    const target = this.#first(FOCUS);
    this.#isFocusDue = !target;
    target?.focus(options);
  }

  override attributeChangedCallback(spelling: string, old: string | null, value: string | null) {
    const name = OTHER_SPELLINGS.get(spelling) ?? spelling;
    super.attributeChangedCallback(name, old, value ?? this.getAttribute(name));
    this.requestUpdate();
    this.#report();
  }

  /** Test runners take their DOM away while an element still loads: nothing is left to update then. */
  protected override performUpdate() {
    cutLong(this, Object.keys(properties));
    if (globalThis.document) super.performUpdate();
  }

  /** A change of the question withholds the choice at once, until the answer to it is there. */
  override requestUpdate(name?: PropertyKey, ...more: unknown[]) {
    super.requestUpdate(name, ...(more as []));
    if (name !== undefined && ASKED.includes(name) && this.isUpdatePending) this.answered(undefined);
  }

  formDisabledCallback() {
    this.requestUpdate();
  }

  formResetCallback() {
    this.#choice = undefined;
    this.#isTouched = false;
    for (const [name, [from, to]] of this.#edits) if (this.#property(name) === to) this.edit(name, from);
    this.#edits.clear();
    this.requestUpdate();
    this.#report();
  }

  /** Back on the page, or filled in by the browser. */
  formStateRestoreCallback(state: unknown, reason: "restore" | "autocomplete") {
    if (typeof state !== "string") return;
    if (reason === "autocomplete") {
      this.value = state;
      return;
    }
    const { choice, edits = {} } = JSON.parse(state) as State;
    for (const [name, to] of Object.entries(edits)) this.edit(name, to);
    if (choice !== undefined) this.value = choice;
  }

  /** The choice, confirmed or not. */
  protected get choice(): string {
    return this.#choice ?? this.defaultValue;
  }

  protected get choiceProblem(): ChoiceProblem | undefined {
    const { choice } = this;
    if (!choice) return this.required ? "missing" : undefined;
    if (!this.#answer) return "unconfirmed";
    return this.#answer.options.some(({ method, status }) => method === choice && status !== "unavailable") ? undefined : "excluded";
  }

  protected get labelText(): string {
    return [...this.labels].map(({ textContent }) => textContent?.trim()).join(" ");
  }

  /** Whether it, or a fieldset around it, is disabled. */
  protected get isDisabled(): boolean {
    return this.matches(":disabled") || this.disabled;
  }

  /** Sets a property as the buyer's edit, which a reset takes back and the browser restores. */
  protected edit(name: string, to: unknown) {
    const now = this.#property(name);
    const [from, last] = this.#edits.get(name) ?? [now, now];
    this.#edits.set(name, [last === now ? from : now, to]);
    this.#isTouched = true;
    Object.assign(this, { [name]: to });
  }

  protected choose(method: string) {
    this.#isTouched = true;
    this.value = method;
    this.dispatchEvent(new NativeEvent("input", { bubbles: true, composed: true }));
    this.dispatchEvent(new NativeEvent("change", { bubbles: true }));
  }

  /** Confirms or withholds the choice by the answer to the order as it stands; `undefined`: there is none. */
  protected answered(answer: Comparison | undefined) {
    this.#answer = answer;
    this.#report();
  }

  protected override updated() {
    this.#report();
    if (this.#isFocusDue) this.focus();
  }

  #touch() {
    this.#isTouched = true;
    this.#report();
  }

  /** A click on the element's label arrives as one on the element itself, where the label is. */
  #isFromLabel(event: MouseEvent) {
    const { left, right, top, bottom } = this.getBoundingClientRect();
    const { clientX: x, clientY: y } = event;
    return event.composedPath()[0] === this && (event.detail === 0 || x < left || x > right || y < top || y > bottom);
  }

  #property = (name: string) => (this as unknown as Record<string, unknown>)[name];

  #first = (selectors: string[]) =>
    selectors.map((selector) => this.shadowRoot?.querySelector<HTMLElement>(`${selector}:not(:disabled)`)).find(Boolean) ?? undefined;

  /** Tells the form the value, the browser the state, and both whether the field is valid. */
  #report() {
    const problem = this.choiceProblem;
    const edits: Record<string, unknown> = {};
    for (const [name, [, to]] of this.#edits) if (this.#property(name) === to) edits[name] = to;
    this.#internals.setFormValue?.(this.value || null, JSON.stringify({ choice: this.#choice, edits } satisfies State));
    const message = this.#customMessage || (problem && ((this.hasUpdated && this.choiceText(problem)) || english["choice-missing"]));
    const isMissing = problem === "missing";
    const flags = { valueMissing: isMissing, customError: Boolean(this.#customMessage || (problem && !isMissing)) };
    if (message) this.#internals.setValidity?.(flags, String(message), this.#first(ANCHOR));
    else this.#internals.setValidity?.({});
    if (HAS_STATES) this.#internals.states?.[message && this.#isTouched ? "add" : "delete"]("user-invalid");
  }
}

// boolean properties read and write their attributes
for (const [name, attribute] of Object.entries(FLAGS)) {
  Object.defineProperty(FormElement.prototype, name, {
    configurable: true,
    get(this: FormElement) {
      return this.hasAttribute(attribute);
    },
    set(this: FormElement, value: unknown) {
      this.toggleAttribute(attribute, isOn(value));
    },
  });
}
