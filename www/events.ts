import type { Comparison, MethodId, PaymentOption, Problem } from "./core.ts";

const FAR = { bubbles: true, composed: true };

/** A new answer. */
export class CompareEvent extends Event {
  static readonly type = "checkout-fees:compare";
  constructor(readonly comparison: Comparison) {
    super(CompareEvent.type, FAR);
  }
}

/** The buyer has chosen a way to pay. */
export class SelectEvent extends Event {
  static readonly type = "checkout-fees:select";
  readonly method: MethodId;
  constructor(readonly option: PaymentOption, readonly comparison: Comparison) {
    super(SelectEvent.type, FAR);
    this.method = option.method;
  }
}

/** The order was refused: all that is wrong with it. */
export class ProblemsEvent extends Event {
  static readonly type = "checkout-fees:error";
  constructor(readonly problems: Problem[]) {
    super(ProblemsEvent.type, FAR);
  }
}

declare global {
  interface HTMLElementEventMap {
    "checkout-fees:compare": CompareEvent;
    "checkout-fees:select": SelectEvent;
    "checkout-fees:error": ProblemsEvent;
  }
}
