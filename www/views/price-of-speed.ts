// What the fastest way costs more than the cheapest one.
import type { Comparison, PaymentOption, Range } from "../core.ts";
import { less, minorUnits } from "../money.ts";
import { nameOf, type View } from "./view.ts";
import { arrivalText, spanText } from "./words.ts";

/** Whether one fee is below another by the ranking by cost: the most first, then the least. Both are fully known. */
export function isCheaper({ fee }: PaymentOption, { fee: other }: PaymentOption): boolean {
  const by = minorUnits(fee!.max!) - minorUnits(other!.max!);
  return by < 0n || (by === 0n && minorUnits(fee!.min) < minorUnits(other!.min));
}

/** The cheapest available way. There is one where there is a fastest. */
export const cheapestOf = ({ options }: Comparison) => options.find(({ badges }) => badges.includes("cheapest"));

/** When the supplier is paid, to stand at the end of a sentence. */
function when(view: View, option: PaymentOption): string {
  if (!option.arrival) return "none";
  const [main, note] = arrivalText(view, option, "short");
  const isCount = main === spanText(view, option.arrival);
  const text = isCount ? (note ? `${main} ${note}` : view.words.say("in", { time: main })) : main;
  return text.replace(/\.$/, ""); // of an abbreviated month: the sentence has a full stop of its own
}

/**
 * The cheapest way, what it saves against the fastest and when the supplier is paid; or that the fastest is also the
 * cheapest. `write` writes a sum of money; the sentence comes in pieces.
 */
export function priceOfSpeed(view: View, comparison: Comparison, fastest: PaymentOption, write: (sum: Range) => unknown): unknown[] {
  const cheapest = cheapestOf(comparison);
  if (!cheapest?.fee || !fastest.fee || fastest.badges.includes("cheapest")) return [view.words.say("speed-cheapest")];
  const [low, high] = [cheapest.fee, fastest.fee];
  const saving = { min: less(high.min, low.max!), max: less(high.max!, low.min) };
  const sure = minorUnits(high.min) - minorUnits(low.max!);
  return view.words.weave("speed-price", {
    name: nameOf(view, cheapest.method),
    by: sure > 0n ? "all" : sure === 0n ? "most" : "some",
    save: write(sure > 0n ? saving : { min: saving.max, max: saving.max }),
    lose: write({ min: less(low.max!, high.min), max: null }),
    when: when(view, cheapest),
  });
}
