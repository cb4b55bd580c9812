import { nameOf, optionOf, type Answered } from "./view.ts";
import { understood } from "./understood.ts";
import { arrivalText } from "./words.ts";

/** The answer in a sentence, for those who cannot see it change; and how the amount was read, where that is shown. */
export const announcement = (view: Answered): string =>
  [understood(view, view.fields.amount, view.fields.currency), answered(view)].filter(Boolean).join(" ");

function answered(view: Answered): string {
  const { words, format, comparison: { best, order } } = view;
  const option = best && optionOf(view, best.method);
  if (!option?.fee || !option.total) return words.say("announce-none");
  return words.say("announce", {
    name: nameOf(view, option.method),
    fee: format.range(option.fee),
    total: format.range(option.total),
    currency: order.currency,
    when: arrivalText(view, option, "long").join(" "),
  });
}
