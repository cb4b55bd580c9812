import { LitElement } from "lit";

/** The element's part in a form. Each method is missing in some DOM made for tests: jsdom has no `setFormValue`, others no internals. */
type Internals = Partial<ElementInternals>;

/** A form-associated element whose value is the method that was chosen. */
export abstract class FormElement extends LitElement {
  static readonly formAssociated = true;

  readonly #internals: Internals = (this as Partial<HTMLElement>).attachInternals?.() ?? {};
  #chosen = "";

  /** The method that was chosen: the value of a form's field. */
  get value(): string {
    return this.#chosen;
  }

  set value(method: string) {
    this.#chosen = method;
    this.#internals.setFormValue?.(method || null);
    this.requestUpdate();
  }

  formResetCallback() {
    this.value = "";
  }
}
