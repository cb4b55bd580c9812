// <checkout-fees> in Svelte's templates.
import type { HTMLAttributes } from "svelte/elements";
import type { CheckoutFeesElement, CheckoutFeesListeners, CheckoutFeesProperties } from "./element.js";

declare module "svelte/elements" {
  interface SvelteHTMLElements {
    "checkout-fees": HTMLAttributes<CheckoutFeesElement> & CheckoutFeesProperties & CheckoutFeesListeners;
  }
}
