// Fee against amount: the picture, the marker that can be moved, and the same numbers as a table.
import { html, nothing } from "lit";
import type { CheapestByAmount, Drawing, DrawnBand, Order, Segment, Shape } from "../core.ts";
import { endText } from "./chart-words.ts";
import { moneyText, nameOf, range, type Answered } from "./view.ts";

export interface AmountSpan {
  from: string;
  to: string;
}

/** What the picture shows of a currency that is worth about a dollar. */
const FROM = 100;
const TO = 300_000;

/** The range to draw: round, about the same worth in every currency, and with the order in it. */
export function spanFor({ amount, currency }: Order, used: Record<string, string>): AmountSpan {
  const worth = 10 ** -Math.round(Math.log10(Number(used[currency] ?? "1")));
  const [around, decade] = [Number(amount), Math.log10(Number(amount))];
  const from = around < FROM * worth ? 10 ** Math.floor(decade) : FROM * worth;
  const to = around > TO * worth ? 10 ** Math.ceil(decade) : TO * worth;
  // 10⁻² is written 0.01; the core's amounts are below 10¹²
  return { from: String(Number(from.toPrecision(1))), to: to < 1e12 ? String(to) : "999999999999" };
}

/** The places of the marker: fine enough for the eye, coarse enough for amounts of three digits. */
export const PLACES = 300;

const ratio = ({ plot: { from, to } }: Drawing) => Math.log(Number(to) / Number(from));

export const placeOf = (drawing: Drawing, amount: string) =>
  Math.round((Math.log(Number(amount) / Number(drawing.plot.from)) / ratio(drawing)) * PLACES);

/** The amount at a place, of three digits and no more decimals than its currency has. */
export function amountAt(drawing: Drawing, place: number, { amount }: Order): string {
  const { from, to } = drawing.plot;
  if (place <= 0) return from;
  if (place >= PLACES) return to;
  const exact = Number(from) * Math.exp((ratio(drawing) * place) / PLACES);
  const step = 10 ** (Math.floor(Math.log10(exact)) - 2);
  const decimals = Math.min(amount.split(".")[1]?.length ?? 0, Math.max(0, -Math.floor(Math.log10(step))));
  const rounded = Math.round(exact / Math.max(step, 10 ** -decimals)) * Math.max(step, 10 ** -decimals);
  return Math.max(rounded, Number(from)).toFixed(decimals);
}

const SVG = "http://www.w3.org/2000/svg";

function element({ tag, attributes, text, children = [] }: Shape): SVGElement {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of attributes) made.setAttribute(name, value);
  made.append(...(text === undefined ? [] : [text]), ...children.map(element));
  return made;
}

/** The picture as elements. */
export function picture({ width, height, title, description, shapes }: Drawing): SVGElement {
  const named = (tag: string, id: string, text: string): Shape => ({ tag, attributes: [["id", id]], text });
  const attributes: Shape["attributes"] = [
    ["class", "chart"], ["viewBox", `0 0 ${width} ${height}`], ["width", String(width)], ["height", String(height)],
    ["role", "img"], ["aria-labelledby", "chart-title"], ["aria-describedby", "chart-description"],
  ];
  return element({ tag: "svg", attributes, children: [named("title", "chart-title", title), named("desc", "chart-description", description), ...shapes] });
}

/** Shows where the order is, and moves it: a native slider over the plot. */
export function slider(view: Answered, place: number, choose: (place: number) => void) {
  const { words, comparison: { order } } = view;
  const moved = ({ target }: Event & { target: HTMLInputElement }) => choose(target.valueAsNumber);
  return html`<input type="range" min="0" max=${PLACES} .valueAsNumber=${place} aria-label=${words.say("chart-move")}
    aria-valuetext=${moneyText(view, order.amount, order.currency)} ?disabled=${view.isReadonly} @input=${moved}>`;
}

/** The same as a table, for those who cannot see the picture and for those who want the digits. */
export function chartTable(view: Answered, drawing: Drawing, { segments }: CheapestByAmount) {
  const { words, comparison: { order } } = view;
  const column = (text: string, name = "") => html`<th scope="col" class=${name}>${text}</th>`;
  return html`<h4>${words.say("chart-table", { amount: moneyText(view, order.amount, order.currency) })}</h4>
    <table>
      <thead><tr>${column(words.say("method"))}${column(words.say("fee-in", { currency: order.currency }))}${
        column(words.say(order.rank === "speed" ? "rank-speed" : "rank-cost"), "extra")}${column(words.say("chart-end"))}</tr></thead>
      <tbody>${drawing.bands.map((band) => row(view, band, segments))}</tbody>
    </table>`;
}

function row(view: Answered, { methods, end }: DrawnBand, segments: Segment[]) {
  const { comparison: { best, options }, format } = view;
  const option = options.find(({ method }) => method === methods[0]);
  const isBest = best && methods.some((method) => method === best.method);
  return html`<tr class=${isBest ? "is-best" : ""}>
    <th scope="row">${format.row(methods.map((method) => nameOf(view, method)))}</th>
    <td>${option?.fee ? (option.fee.max === null ? html`${view.words.say("from")} ${range(view, option.fee)}` : range(view, option.fee)) : "–"}</td>
    <td class="extra">${bestAt(view, methods, segments, option?.fee?.max === null)}</td>
    <td>${end.code === "limit" ? format.decimal(end.limit) : endText(end, view)}</td></tr>`;
}

/** From where to where a method is the best. */
function bestAt({ words, format }: Answered, methods: string[], segments: Segment[], isUnknown: boolean) {
  if (isUnknown) return words.say("chart-unknown");
  const parts = segments.flatMap(({ from, to, method, ties }, i) => {
    if (!methods.some((id) => id === method || ties.includes(id))) return [];
    if (segments.length === 1) return [words.say("chart-always")];
    if (i === 0) return [words.say("chart-up-to", { amount: format.decimal(to) })];
    if (i === segments.length - 1) return [words.say("chart-from-on", { amount: format.decimal(from) })];
    return [format.range({ min: from, max: to })];
  });
  return parts.length > 0 ? html`${parts.slice(0, 2).map((part, i) => html`${i > 0 ? html`<br>` : nothing}${part}`)}${parts.length > 2 ? " …" : nothing}` : words.say("chart-never");
}
