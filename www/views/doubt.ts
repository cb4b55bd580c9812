// What could still turn the answer, what speed costs, and the facts and figures that would settle it.
import { html, nothing } from "lit";
import type { Best, PaymentOption, Reason, Rival } from "../core.ts";
import { isZero } from "../format.ts";
import { less, minorUnits } from "../money.ts";
import { cheapestOf, isCheaper, priceOfSpeed } from "./price-of-speed.ts";
import { RESULT, money, nameOf, openTerm, optionOf, sum, type Answered, type Fact, type Figure, type TermName } from "./view.ts";
import { conditions } from "./words.ts";

/** `option` is the best one; `figure` is the one whose field is open. */
export function doubt(view: Answered, best: Best, option: PaymentOption, figure: Figure | undefined) {
  const { words, comparison: { order } } = view;
  const isSpeed = order.rank === "speed";
  const sentences = isSpeed ? speedSentences(view, best, option) : [costSentence(view, best, option)];
  if (best.ties.length > 0) sentences.push(words.say("ties", { names: names(view, best.ties) }));
  const settle = figure ? nothing : isSpeed ? askFacts(view, mayTurnSpeed(view, option)) : askFactsOrFigure(view, mayTurnCost(view, best, option));
  return html`<p>${sentences.map((sentence, i) => [i > 0 ? " " : "", sentence])}</p>${settle}${view.detail?.beside(view, figure)}`;
}

const names = (view: Answered, methods: string[]) => view.format.list(methods.map((method) => nameOf(view, method)));

function costSentence(view: Answered, best: Best, option: PaymentOption): unknown {
  const [rival] = best.rivals;
  if (rival) return rivalSentence(view, best, rival);
  return best.certain ? view.words.say("certain") : unpricedSentence(view, best, option);
}

function speedSentences(view: Answered, best: Best, option: PaymentOption): unknown[] {
  const { words, format, comparison } = view;
  const { currency } = comparison.order;
  const price = priceOfSpeed(view, comparison, option, (saving) => html`<b class="nowrap">${format.range(saving)} ${currency}</b>`);
  const cheaper = cheaperOnCondition(view);
  return [
    words.say(best.certain ? "certain-speed" : "doubt-speed"),
    price,
    cheaper ? rivalSentence(view, best, asRival(cheaper, option)) : "",
    unpricedSentence(view, best, cheapestOf(comparison) ?? option),
  ].filter(Boolean);
}

/** The cheapest of the ways that would be cheaper than any available one, if they were available. */
function cheaperOnCondition({ comparison }: Answered): PaymentOption | undefined {
  const cheapest = cheapestOf(comparison);
  const isKnown = ({ kind, status, fee }: PaymentOption) => kind === "payment" && status === "conditional" && fee && fee.max !== null;
  const open = comparison.options.filter((option) => isKnown(option) && cheapest && isCheaper(option, cheapest));
  return open.length > 0 ? open.reduce((least, option) => (isCheaper(option, least) ? option : least)) : undefined;
}

/** As the core compares a rival with the best, which it does not by speed. */
const asRival = ({ method, status, fee }: PaymentOption, { fee: best }: PaymentOption): Rival => ({
  method,
  status: status as Rival["status"],
  couldSave: less(best!.max!, fee!.min),
  couldLose: less(fee!.max!, best!.min),
});

/** Those whose full fee is not known and whose least is below the most of another option. */
function unpricedSentence(view: Answered, best: Best, { fee }: PaymentOption): string {
  const below = best.unpriced.filter((method) => minorUnits(optionOf(view, method)!.fee!.min) < minorUnits(fee!.max!));
  return below.length > 0 ? view.words.say("doubt-unpriced", { names: names(view, below) }) : "";
}

const ON: Record<TermName, string> = { fee: "bank", bankFee: "bank", rate: "rate", creditLine: "none" };

function rivalSentence(view: Answered, best: Best, { method, couldSave, couldLose }: Rival) {
  const { words, format, comparison: { order: { currency } } } = view;
  const option = optionOf(view, method);
  const term = openFigure(view, [option, optionOf(view, best.method)])?.term;
  return words.weave("doubt", {
    method,
    name: nameOf(view, method),
    save: sum(view, couldSave, currency),
    lose: html`<b>${money(view, couldLose)}</b>`,
    loses: isZero(couldLose) ? "no" : "yes",
    on: term ? ON[term] : "none",
    condition: (option && format.list(conditions(view, option, "-short"))) || "none",
  });
}

/** The first figure that is still open in the fees of some options. */
function openFigure(view: Answered, options: (PaymentOption | undefined)[]): Figure | undefined {
  for (const option of options) {
    const term = option && openTerm(option, view);
    if (term && view.comparison.order.terms?.[option.method]?.[term] === undefined) return { method: option.method, term };
  }
  return undefined;
}

/** What the best depends on by cost: the first that could be cheaper, and the best itself. */
function mayTurnCost(view: Answered, best: Best, option: PaymentOption): PaymentOption[] {
  const other = best.certain ? undefined : optionOf(view, best.rivals[0]?.method ?? best.unpriced[0] ?? "");
  return other ? [other, option] : [];
}

const hours = ({ arrival }: PaymentOption, end: "min" | "max") => (arrival ? arrival[end] * (arrival.unit === "hour" ? 1 : 24) : Infinity);

/** What would be faster than the fastest, or cheaper than the cheapest, if it is available. */
function mayTurnSpeed(view: Answered, fastest: PaymentOption): PaymentOption[] {
  const cheaper = cheaperOnCondition(view);
  const isFaster = (option: PaymentOption) => option.kind === "payment" && hours(option, "min") < hours(fastest, "max");
  return view.comparison.options.filter((option) => option.status === "conditional" && (isFaster(option) || option === cheaper));
}

const FACTS: Partial<Record<Reason["code"], Fact>> = { "country-required": "country", "business-required": "business" };

const link = (text: string, press: () => void) => html`<button type="button" class="link" @click=${press}>${text}</button>`;

/** A button for each fact of the order that some options depend on. */
export function askFacts({ words, act, isReadonly }: Answered, options: PaymentOption[]): unknown {
  const facts = new Set(options.flatMap(({ reasons }) => reasons.flatMap(({ code }) => FACTS[code] ?? [])));
  const supply = (fact: Fact) => {
    if (fact === "business") act.set(fact, "true");
    act.focus(fact === "business" ? RESULT : "#country");
  };
  return isReadonly || facts.size === 0 ? nothing : [...facts].map((fact) => link(words.say(`ask-${fact}`), () => supply(fact)));
}

/** The facts that some options depend on, or else the buyer's own figure that would close what is open. */
export function askFactsOrFigure(view: Answered, options: PaymentOption[]): unknown {
  const facts = askFacts(view, options);
  if (facts !== nothing || view.isReadonly) return facts;
  // a figure for its fee does not make an option available, except the credit line
  const settled = options.filter((option) => option.status === "available" || openTerm(option, view) === "creditLine");
  const figure = openFigure(view, settled);
  return figure ? link(view.words.say(`enter-${figure.term}`), () => view.act.openFigure(figure)) : nothing;
}
