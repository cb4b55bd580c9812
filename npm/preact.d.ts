// <checkout-fees> in JSX, for Preact.
import type { HTMLAttributes } from "preact";
import type { CheckoutFeesElement, CheckoutFeesListeners, CheckoutFeesProperties } from "./element.js";

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      "checkout-fees": HTMLAttributes<CheckoutFeesElement> & CheckoutFeesProperties & CheckoutFeesListeners;
    }
  }
}
