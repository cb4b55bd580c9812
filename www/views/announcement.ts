import { priceOfSpeed } from "./price-of-speed.ts";
import { heavyFee, nameOf, optionOf, type Answered } from "./view.ts";
import { understood } from "./understood.ts";
import { arrivalText } from "./words.ts";

/** The answer in a sentence, for those who cannot see it change; and how the amount was read, where that is shown. */
export const announcement = (view: Answered): string =>
  [understood(view, view.fields.amount, view.fields.currency), answered(view)].filter(Boolean).join(" ");

function answered(view: Answered): string {
  const { words, format, comparison } = view;
  const { best, order } = comparison;
  const option = best && optionOf(view, best.method);
  if (!option?.fee || !option.total) return words.say("announce-none");
  const sentence = words.say("announce", {
    best: words.say(`best-${order.rank}`),
    name: nameOf(view, option.method),
    fee: format.range(option.fee),
    total: format.range(option.total),
    currency: order.currency,
    when: arrivalText(view, option, "long").join(" "),
  });
  const price = order.rank === "speed" ? priceOfSpeed(view, comparison, option, (fee) => `${format.range(fee)} ${order.currency}`).join("") : "";
  return [sentence, heavyFee(view, option), price].filter(Boolean).join(" ");
}
