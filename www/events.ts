import type { Comparison, MethodId, PaymentOption, Problem } from "./core.ts";

/** The browser's own: old versions of MooTools put theirs in its place. */
export const NativeEvent = (globalThis.document?.createEvent?.("Event").constructor ?? globalThis.Event) as typeof Event;

const OUTWARD = { bubbles: true, composed: true };

/** A new answer. */
export class CompareEvent extends NativeEvent {
  static readonly type = "checkout-fees:compare";
  static readonly plainType = "cf-compare";
  constructor(readonly comparison: Comparison, type: string = CompareEvent.type) {
    super(type, OUTWARD);
  }
  toPlain() {
    return new CompareEvent(this.comparison, CompareEvent.plainType);
  }
}

/** The buyer has chosen a way to pay. */
export class SelectEvent extends NativeEvent {
  static readonly type = "checkout-fees:select";
  static readonly plainType = "cf-select";
  readonly method: MethodId;
  constructor(readonly option: PaymentOption, readonly comparison: Comparison, type: string = SelectEvent.type) {
    super(type, OUTWARD);
    this.method = option.method;
  }
  toPlain() {
    return new SelectEvent(this.option, this.comparison, SelectEvent.plainType);
  }
}

/** The order was refused: all that is wrong with it. */
export class ProblemsEvent extends NativeEvent {
  static readonly type = "checkout-fees:error";
  static readonly plainType = "cf-error";
  constructor(readonly problems: Problem[], type: string = ProblemsEvent.type) {
    super(type, OUTWARD);
  }
  toPlain() {
    return new ProblemsEvent(this.problems, ProblemsEvent.plainType);
  }
}

export type FeesEvent = CompareEvent | SelectEvent | ProblemsEvent;

/** Dispatches an event under both of its names: the template compilers of some frameworks accept no colon. */
export function dispatch(target: EventTarget, event: FeesEvent): void {
  target.dispatchEvent(event);
  target.dispatchEvent(event.toPlain());
}

declare global {
  interface HTMLElementEventMap {
    "checkout-fees:compare": CompareEvent;
    "checkout-fees:select": SelectEvent;
    "checkout-fees:error": ProblemsEvent;
    "cf-compare": CompareEvent;
    "cf-select": SelectEvent;
    "cf-error": ProblemsEvent;
  }
}
