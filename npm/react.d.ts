// <checkout-fees> in JSX, for React 19 or newer.
import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { CheckoutFeesElement, CheckoutFeesListeners, CheckoutFeesProperties } from "./element.js";

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "checkout-fees": DetailedHTMLProps<HTMLAttributes<CheckoutFeesElement>, CheckoutFeesElement> & CheckoutFeesProperties & CheckoutFeesListeners;
    }
  }
}
