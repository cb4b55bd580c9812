// Short texts that several views share.
import type { PaymentOption } from "../core.ts";
import { reasonText } from "./codes.ts";
import type { View } from "./view.ts";

/** Phrases that may have commas of their own. */
export const apart = ({ words }: View, phrases: string[]) => phrases.reduce((items, next) => words.say("apart", { items, next }));

/** A count of hours or days, such as “4–5 business days”. */
export function spanText({ words }: View, arrival: NonNullable<PaymentOption["arrival"]>): string {
  const { min, max, unit } = arrival;
  return words.say(unit === "hour" ? "hours" : "days", { max, span: min === max ? `${max}` : `${min}–${max}` });
}

/** When the money arrives: a date or a count of days, and what is to be said with it. */
export function arrivalText(view: View, { arrival, warnings }: PaymentOption, style: "short" | "long"): [main: string, note?: string] {
  const { words, format } = view;
  if (!arrival) return [words.say("not-stated")];
  const { unit, earliest, latest } = arrival;
  const span = spanText(view, arrival);
  if (warnings.some(({ code }) => code === "after-agreement")) return [span, words.say("after-agreement")];
  const within = words.say("in", { time: span });
  if (!earliest || !latest) return unit === "hour" ? [within] : [span];
  const days = format.days(earliest, latest, style);
  return unit === "hour" ? [days, within] : [days];
}

/** What a conditional option hangs on, in words; `short` where there is a short form. */
export const conditions = (view: View, { reasons, status }: PaymentOption, short = ""): string[] =>
  status === "conditional" ? reasons.map((reason) => reasonText(reason, view, short)) : [];
