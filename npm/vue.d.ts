// <checkout-fees> in Vue's templates.
import type { EmitFn, HTMLAttributes, PublicProps } from "vue";
import type { CheckoutFeesElement, CheckoutFeesEvents, CheckoutFeesProperties } from "./element.js";

type Emits = { [Name in keyof CheckoutFeesEvents]: (event: CheckoutFeesEvents[Name]) => void };

declare module "vue" {
  interface GlobalComponents {
    "checkout-fees": new () => CheckoutFeesElement & {
      /** @deprecated for types alone */
      $props: HTMLAttributes & CheckoutFeesProperties & PublicProps;
      /** @deprecated for types alone */
      $emit: EmitFn<Emits>;
    };
  }
}
