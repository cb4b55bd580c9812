// What follows from a question: what was understood of it, the order, and the answer to that.
import { isRefusal, type Comparison, type Core, type OrderInput, type Problem, type Understanding } from "../core.ts";
import type { FeeCalculator } from "../../pkg/index.js";
import type { Kept } from "./address.ts";
import type { Reading } from "./reader.ts";
import { askedOf, knownOf, withEdits, type Asked, type Known } from "./asked.ts";
import { withHolidays } from "./beside.ts";
import { withDeposit } from "./deposit.ts";

export interface Derived {
  understood: Understanding;
  known: Known;
  /** The deposit in percent, if it is given so. */
  share: string;
  asked: Asked | undefined;
  /** The order, if the question is one that can be answered. */
  order: OrderInput | undefined;
  comparison: Comparison | undefined;
  problems: Problem[];
}

const NOTHING: Understanding = { order: {}, method: null, supplier: null, words: [], assumed: [], unclear: [], question: "" };

export const UNDERIVED: Derived = {
  understood: NOTHING, known: {}, share: "", asked: undefined, order: undefined, comparison: undefined, problems: [],
};

export function derive(core: Core<FeeCalculator>, { text, edits, rest }: Kept, reading: Reading): Derived {
  const { calculator } = core;
  const problems: Problem[] = [...reading.problems];
  /** The value, or `undefined` where it is refused. */
  const attempt = <T>(make: () => T): T | undefined => {
    try {
      return make();
    } catch (error) {
      if (isRefusal(error)) problems.push(...error.problems);
      return undefined;
    }
  };
  const understood = reading.understood ?? NOTHING;
  const { known, share } = withDeposit(withEdits(knownOf(understood), edits), text, understood, edits, calculator.schedule);
  const asked = askedOf(known, rest, calculator);
  const order = withHolidays(asked, core);
  const comparison = attempt(() => calculator.compare(order));
  return { understood, known, share, asked, order: comparison && order, comparison, problems };
}
