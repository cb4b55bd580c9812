// What is written in the chart. A new code does not compile until it has its words.
import type { Charge, ChartEnd, ChartMethod, ChartWord } from "../core.ts";
import { nameOf, type View } from "./view.ts";
import { apart } from "./words.ts";

type Writing = { [Code in ChartWord["code"]]: (word: Extract<ChartWord, { code: Code }>, view: View) => string };

const withoutCents = (text: string) => text.replace(/\.0+$/, "");

/** Money in as few letters as are right. */
const short = ({ format }: View, text: string) => format.decimal(withoutCents(text));

const span = (view: View, { min, max }: { min: string; max: string }) =>
  view.format.range({ min: withoutCents(min), max: withoutCents(max) });

const CHARGE: { [Code in Charge["code"]]: (charge: Extract<Charge, { code: Code }>, view: View) => string } = {
  share: (charge, { format }) => format.percents(charge),
  flat: (charge, view) => span(view, charge),
  varying: (charge, view) => span(view, charge),
  "at-least": ({ min }, view) => view.words.say("chart-at-least", { fee: short(view, min) }),
};

const END: { [Code in ChartEnd["code"]]: (end: Extract<ChartEnd, { code: Code }>, view: View) => string } = {
  "no-limit": (_, { words }) => words.say("no-limit"),
  limit: ({ limit }, view) => view.words.say("ends-at", { limit: short(view, limit) }),
};

export const endText = (end: ChartEnd, view: View): string => END[end.code](end as never, view);

const shortName = (view: View, { method }: ChartMethod, isShort: boolean) => {
  const id = `short-${method}`;
  return isShort && view.words.has(id) ? view.words.say(id) : nameOf(view, method);
};

function best(view: View, methods: ChartMethod[], isShort = false) {
  const names = methods.map((method) => shortName(view, method, isShort));
  return names.length === 0 ? view.words.say("chart-none") : isShort ? view.format.row(names) : view.format.list(names, "disjunction");
}

const WRITING: Writing = {
  "amount-tick": ({ amount }, view) => short(view, amount),
  "fee-tick": ({ fee }, view) => short(view, fee),
  marker: ({ amount, short: isShort }, { words, format }) =>
    isShort ? format.decimal(amount) : words.say("chart-order", { amount: format.decimal(amount) }),
  name: ({ methods, short: isShort }, view) => view.format.row(methods.map((method) => shortName(view, method, isShort))),
  note: ({ charge, end }, view) => {
    const fee: string = CHARGE[charge.code](charge as never, view);
    return end && charge.code !== "at-least" ? view.format.row([fee, endText(end, view)]) : fee;
  },
  "ends-at": ({ limit }, view) => endText({ code: "limit", limit }, view),
  caption: ({ rank, short: isShort }, { words }) => words.say(`chart-best-${rank}${isShort ? "-short" : ""}`),
  best: ({ methods, short: isShort }, view) => best(view, methods, isShort),
  until: ({ amount }, { format }) => format.decimal(amount),
  from: ({ amount, methods }, view) => view.words.say("chart-from", { amount: view.format.decimal(amount), names: best(view, methods) }),
  title: ({ currency }, { words }) => words.say("chart-title", { currency }),
  description: ({ segments, amount, fees }, view) => {
    const { words, format } = view;
    const parts = segments.map(({ from, to, methods }) =>
      words.say("chart-segment", { names: best(view, methods), from: format.decimal(from), to: format.decimal(to) }));
    if (amount !== null && fees.length > 0) {
      const each = fees.map(({ methods, fee }) => `${format.row(methods.map((method) => nameOf(view, method.method)))} ${
        fee.max === null ? CHARGE["at-least"]({ code: "at-least", min: fee.min }, view) : format.range(fee)}`);
      parts.push(words.say("chart-fees", { amount: format.decimal(amount), fees: apart(view, each) }));
    }
    return parts.join(" ");
  },
};

export const chartWords = (view: View) => (word: ChartWord): string => WRITING[word.code](word as never, view);
