// A schedule with the editor's figures: which figures a method has, and the bundled schedule with some of them replaced.
import english from "../messages/en.ftl";
import bundledJson from "../../schedules/alibaba-trade-assurance.json";
import type { DisplayText } from "../display-text.ts";
import { shiftPoint } from "../decimals.ts";
import { Format, isPlain } from "../format.ts";
import { readNumber } from "../reading.ts";

interface Source {
  document: string;
  quote: string;
  origin: string;
}
type Rate = string | { min: string; max: string };
interface Limited {
  id: string;
  limit?: { amount: string; source: Source };
}
type Fee = { source: Source } & (
  | { type: "percent"; rate: Rate }
  | { type: "flat"; min: string; max: string }
  | { type: "clamped-percent"; rate: string; least: string; most: string }
  | { type: "instalments"; monthlyRates: Rate[] }
);
export interface Method extends Limited {
  name: string;
  scope: "payment" | "order";
  fee: Fee;
  /** A count that is none stays text, for the core to refuse. */
  arrival?: { min: number | string; max: number | string; unit: string; source: Source };
  currencies?: { codes: string[] };
  variants?: Limited[];
}
export interface Schedule {
  id: string;
  notes: string[];
  documents: { title: string; origin: string; year: number; dated: boolean; note: string }[];
  methods: Method[];
}

export const bundled = bundledJson as unknown as Schedule;

/** A figure by its path within its method, as the core names it: `fee.rate.min`. */
export interface Figure {
  path: string;
  /** What it is, with its unit. */
  label: string;
  kind: "name" | "money" | "percent" | "count" | "unit";
  /** As it stands in the bundled schedule; empty where it has none. */
  text: string;
}

export interface Edits {
  /** What was typed, by method and path. */
  typed: Map<string, DisplayText>;
  removed: Set<string>;
}

const format = new Format("en");

/** What was typed, as the schedule has it. */
export const plain = (path: string, typed: string) => (path === "name" ? typed.trim() : readNumber(typed, format));

/** A way to pay under a name of one's own has an id of its own: the element has words for the bundled ones, in each language. */
const OWN = "-own";
export const ownOf = (id: string) => id + OWN;
export const bundledOf = (id: string) => (id.endsWith(OWN) ? id.slice(0, -OWN.length) : id);

export const keyOf = (method: string, path: string) => `${method}.${path}`;

const ends = (rate: Rate) => (typeof rate === "string" ? { min: rate, max: rate } : rate);
const percents = (path: string, [least, most]: [string, string], rate: Rate): Figure[] => [
  { path: `${path}.min`, label: `${least}, in percent`, kind: "percent", text: shiftPoint(ends(rate).min, 2) },
  { path: `${path}.max`, label: `${most}, in percent`, kind: "percent", text: shiftPoint(ends(rate).max, 2) },
];
const FEE: [string, string] = ["minimum fee", "maximum fee"];
const money = (path: string, label: string, text = ""): Figure => ({ path, label, kind: "money", text });

/** The figures of a fee by line: one figure, or a minimum and a maximum. */
export function feeLines({ fee, scope }: Method): { name: string; figures: Figure[] }[] {
  switch (fee.type) {
    case "percent":
      return [{ name: `% of the ${scope}`, figures: percents("fee.rate", FEE, fee.rate) }];
    case "flat":
      return [{ name: `USD per ${scope}`, figures: [money("fee.min", "minimum fee, in USD", fee.min), money("fee.max", "maximum fee, in USD", fee.max)] }];
    case "clamped-percent":
      return [
        { name: "% of the order", figures: [{ path: "fee.rate", label: "fee, in percent", kind: "percent", text: shiftPoint(fee.rate, 2) }] },
        { name: "minimum–maximum, USD", figures: [money("fee.least", "minimum fee, in USD", fee.least), money("fee.most", "maximum fee, in USD", fee.most)] },
      ];
    case "instalments":
      return fee.monthlyRates.map((rate, i) => ({ name: `%, month ${i + 1}`, figures: percents(`fee.monthlyRates[${i}]`, [`minimum for month ${i + 1}`, `maximum for month ${i + 1}`], rate) }));
  }
}

/** The name of a variant, as the element shows it. */
function variantName(id: string): string {
  const name = english[`variant-${id}`];
  return typeof name === "string" ? name : id;
}

/** The limits of a method: its own, and those of the variants that have one. */
export function limitFigures({ limit, variants = [] }: Method): { name: string; figure: Figure }[] {
  const own = variants.map((variant, i) => ({ variant, i })).filter(({ variant }) => variant.limit);
  return [
    { name: own.length > 0 ? "all others" : "", figure: money("limit.amount", "limit, in USD", limit?.amount) },
    ...own.map(({ variant: { id, limit }, i }) =>
      ({ name: variantName(id), figure: money(`variants[${i}].limit.amount`, `limit for ${variantName(id)}, in USD`, limit?.amount) })),
  ];
}

export function arrivalFigures({ arrival }: Method): [min: Figure, max: Figure, unit: Figure] {
  return [
    { path: "arrival.min", label: "earliest arrival", kind: "count", text: String(arrival?.min ?? "") },
    { path: "arrival.max", label: "latest arrival", kind: "count", text: String(arrival?.max ?? "") },
    { path: "arrival.unit", label: "arrival unit", kind: "unit", text: arrival?.unit ?? "business-day" },
  ];
}

export const nameFigure = ({ name }: Method): Figure => ({ path: "name", label: "name", kind: "name", text: name });

export const figuresOf = (method: Method): Figure[] => [
  nameFigure(method),
  ...feeLines(method).flatMap(({ figures }) => figures),
  ...limitFigures(method).map(({ figure }) => figure),
  ...arrivalFigures(method),
];

const PARTNERS = [[/\.min$/, ".max"], [/\.least$/, ".most"]] as const;

/** The pairs of a minimum and a maximum among a method's figures. */
export function pairsOf(figures: Figure[]): [low: Figure, high: Figure][] {
  return figures.flatMap((low): [Figure, Figure][] => PARTNERS.flatMap(([end, other]): [Figure, Figure][] => {
    const high = end.test(low.path) && figures.find(({ path }) => path === low.path.replace(end, other));
    return high ? [[low, high]] : [];
  }));
}

const DOCUMENT = "Own figures";

/** The bundled schedule with what was typed in the place of its figures, each of these with a source that says so. */
export function edited({ typed, removed }: Edits, today: string): Schedule {
  const schedule = structuredClone(bundled);
  delete (schedule as { $schema?: string }).$schema;
  const source = { document: DOCUMENT, quote: `entered by hand on ${today}`, origin: "elsewhere" };
  schedule.id += "-edited";
  schedule.notes.push(`Some figures and payment methods were changed by hand on ${today} and are not published ones. Each changed figure says so.`);
  schedule.documents.push({
    title: DOCUMENT, origin: "elsewhere", year: Number(today.slice(0, 4)), dated: true,
    note: `Figures entered by hand on ${today}, in place of those of the documents.`,
  });
  schedule.methods = schedule.methods.filter(({ id }) => !removed.has(id));
  for (const method of schedule.methods) {
    rewrite(method, (path, text) => plain(path, typed.get(keyOf(method.id, path)) ?? text), source);
  }
  return schedule;
}

/** The figure that belongs to a path: what was typed, or the text that it had. */
type Read = (path: string, text: string) => string;

function rewrite(method: Method, read: Read, source: Source) {
  const isChanged = (part: string) => figuresOf(bundled.methods.find(({ id }) => id === method.id)!)
    .some(({ path, text }) => path.startsWith(part) && read(path, text) !== text);
  if (isChanged("fee.")) rewriteFee(method.fee, read, source);
  if (isChanged("limit.")) rewriteLimit(method, "limit.amount", read, source);
  method.variants?.forEach((variant, i) => {
    if (isChanged(`variants[${i}].`)) rewriteLimit(variant, `variants[${i}].limit.amount`, read, source);
  });
  if (isChanged("arrival.")) rewriteArrival(method, read, source);
  if (isChanged("name")) Object.assign(method, { id: ownOf(method.id), name: read("name", method.name) });
}

/** What is no number is marked as what it was meant to be, so that it is not taken for a fraction. */
const fractionOf = (percent: string) => (isPlain(percent) ? shiftPoint(percent, -2) : `${percent} %`);

function rewriteFee(fee: Fee, read: Read, source: Source) {
  const fraction = (path: string, text: string) => fractionOf(read(path, shiftPoint(text, 2)));
  const rate = (path: string, old: Rate): Rate => {
    const [min, max] = [fraction(`${path}.min`, ends(old).min), fraction(`${path}.max`, ends(old).max)];
    return min === max ? min : { min, max };
  };
  fee.source = source;
  if (fee.type === "percent") fee.rate = rate("fee.rate", fee.rate);
  else if (fee.type === "instalments") fee.monthlyRates = fee.monthlyRates.map((old, i) => rate(`fee.monthlyRates[${i}]`, old));
  else if (fee.type === "flat") Object.assign(fee, { min: read("fee.min", fee.min), max: read("fee.max", fee.max) });
  else Object.assign(fee, { rate: fraction("fee.rate", fee.rate), least: read("fee.least", fee.least), most: read("fee.most", fee.most) });
}

/** No limit where the field is empty. */
function rewriteLimit(limited: Limited, path: string, read: Read, source: Source) {
  const amount = read(path, limited.limit?.amount ?? "");
  if (amount === "") delete limited.limit;
  else limited.limit = { amount, source };
}

/** Not stated where both fields are empty. */
function rewriteArrival(method: Method, read: Read, source: Source) {
  const [min, max, unit] = arrivalFigures(method).map(({ path, text }) => read(path, text)) as [string, string, string];
  const count = (text: string) => (/^\d{1,9}$/.test(text) ? Number(text) : text);
  if (min === "" && max === "") delete method.arrival;
  else method.arrival = { min: count(min), max: count(max), unit, source };
}
