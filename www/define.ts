// Registers the tag: all that a page has to load. On a server it may be imported, too.
import { CheckoutFeesElement } from "./checkout-fees-element.ts";

if (globalThis.customElements && !customElements.get("checkout-fees")) customElements.define("checkout-fees", CheckoutFeesElement);

declare global {
  interface HTMLElementTagNameMap {
    "checkout-fees": CheckoutFeesElement;
  }
}

export { CheckoutFeesElement };
export { CompareEvent, ProblemsEvent, SelectEvent } from "./events.ts";
