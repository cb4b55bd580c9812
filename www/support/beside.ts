// Up to three orders side by side.
import { html, nothing, svg } from "lit";
import type { Arrival, BankHolidays, Comparison, Core, OrderInput, PaymentOption, Problem, ScheduleInfo } from "../core.ts";
import { isRefusal } from "../core.ts";
import type { Format } from "../format.ts";
import type { FeeCalculator } from "../../pkg/index.js";
import { askedIn, type Asked } from "./asked.ts";
import { restIn, said, sentence } from "./wording.ts";

export const MOST = 3;

/** As far ahead as bank holidays are looked for, in milliseconds. */
const AHEAD = 200 * 24 * 60 * 60 * 1000;

/** The order with the bank holidays that its payment could run into, where a country and a day are known. */
export function withHolidays({ order, supplier }: Asked, { bankHolidays }: Core<FeeCalculator>): OrderInput {
  const asked = order as OrderInput;
  const from = asked.payOn;
  if (!asked.country || !from || asked.holidays) return asked;
  let found: BankHolidays | undefined;
  try {
    found = bankHolidays({ country: asked.country, supplier, from, to: new Date(Date.parse(from) + AHEAD).toISOString().slice(0, 10) });
  } catch {
    return asked; // the order is refused for the same
  }
  return found.calendars.length > 0 ? { ...asked, holidays: found.days } : asked;
}

export interface Column {
  /** What it asks, as the address keeps it. */
  entry: string;
  asked: Asked;
  comparison: Comparison | undefined;
  problems: Problem[];
}

/** A question that was kept, answered. */
export function columnOf(entry: string, core: Core<FeeCalculator>): Column {
  const { calculator } = core;
  const asked = askedIn(entry, calculator);
  try {
    return { entry, asked, comparison: calculator.compare(withHolidays(asked, core)), problems: [] };
  } catch (error) {
    return { entry, asked, comparison: undefined, problems: isRefusal(error) ? error.problems : [] };
  }
}

export interface BesideView {
  columns: Column[];
  format: Format;
  schedule: ScheduleInfo;
  remove(entry: string): void;
  open(entry: string): void;
  copy(rows: string[][]): void;
}

const optionOf = ({ comparison }: Column, method: string) => comparison?.options.find((option) => option.method === method);

const nameOf = ({ methods }: ScheduleInfo, method: string) => methods.find((one) => one.method === method)?.name ?? method;

function titleOf({ asked: { order, method, rest } }: Column, { format, schedule }: BesideView) {
  const { amount, currency, country } = order;
  const sum = [amount && said("amount", String(amount), format, schedule, currency), currency].filter(Boolean).join(" ");
  const facts = [
    country && `from ${format.country(country)}`, order.business != null && said("business", String(order.business), format, schedule).replace(/^an? /, ""),
    order.payOn && `paid on ${said("payOn", order.payOn, format, schedule)}`, order.initialPayment && `${said("amount", String(order.initialPayment), format, schedule, currency)} first`,
    order.rank && order.rank !== "cost" && `best is ${said("rank", order.rank, format, schedule)}`, method && `asks about ${nameOf(schedule, method)}`,
    ...restIn(rest, format, schedule, currency).map(({ label, text }) => `${label} ${text}`),
  ].filter(Boolean);
  return { sum: sum || "No amount", rest: facts.join(", ") };
}

export function arrivalText(arrival: Arrival | null, format: Format): string {
  if (!arrival) return "not stated";
  const { unit, min, max, earliest, latest } = arrival;
  if (unit === "hour") return `in ${min}–${max} hours`;
  if (earliest && latest) return format.days(earliest, latest, "long");
  return `in ${min === max ? min : `${min}–${max}`} business days`;
}

/** What every fee is drawn against: money where all orders are in one currency, else the share of the order. */
export function scaleOf(columns: Column[]) {
  const orders = columns.flatMap(({ comparison }) => (comparison ? [comparison.order] : []));
  const isOne = new Set(orders.map(({ currency }) => currency)).size <= 1;
  const worth = (text: string, column: Column) => Number(text) / (isOne ? 1 : Number(column.comparison!.order.amount));
  const all = columns.flatMap((column) => (column.comparison?.options ?? []).flatMap(({ fee }) => (fee ? [worth(fee.max ?? fee.min, column)] : [])));
  return { isOne, worth, most: Math.max(...all, 0) || 1 };
}

const percent = (part: number) => `${Number((part * 100).toFixed(2))}%`;

export function bar(column: Column, { fee }: PaymentOption, { worth, most }: ReturnType<typeof scaleOf>) {
  if (!fee) return nothing;
  const [min, max] = [worth(fee.min, column) / most, fee.max === null ? 1 : worth(fee.max, column) / most];
  return html`<svg class="mini wide" aria-hidden="true"><line x1="0" x2="100%" y1="9.5" y2="9.5"/>${svg`<rect class="a" x="0" y="1" width=${percent(min)} height="8"/>`}${
    max > min ? svg`<rect class="b ${fee.max === null ? "open" : ""}" x=${percent(min)} y="1.5" width=${percent(max - min)} height="7"/>` : nothing}</svg>`;
}

export const feeText = ({ fee, status }: PaymentOption, format: Format) =>
  !fee ? "not possible" : `${fee.max === null ? "from " : ""}${format.range(fee)}${status === "conditional" ? ", on conditions" : ""}`;

/** The table as text, a row a line. */
export function rowsOf(view: BesideView): string[][] {
  const { columns, format, schedule } = view;
  const best = (column: Column) => column.comparison?.best && optionOf(column, column.comparison.best.method);
  const each = (text: (column: Column) => string) => columns.map(text);
  return [
    ["Order", ...each((column) => { const { sum, rest } = titleOf(column, view); return rest ? `${sum}, ${rest}` : sum; })],
    ["Best way", ...each((column) => best(column)?.name ?? "none is sure")],
    ["Fee", ...each((column) => { const option = best(column); return option ? `${feeText(option, format)} ${column.comparison!.order.currency}` : ""; })],
    ["In all", ...each((column) => { const total = best(column)?.total; return total ? `${format.range(total)} ${column.comparison!.order.currency}` : ""; })],
    ["Arrives", ...each((column) => { const option = best(column); return option ? arrivalText(option.arrival, format) : ""; })],
    ...schedule.methods.map(({ method, name }) => [`${name}: fee`, ...each((column) => { const option = optionOf(column, method); return option ? feeText(option, format) : ""; })]),
  ];
}

export function besideView(view: BesideView) {
  const { columns, format, schedule, remove, open, copy } = view;
  if (columns.length === 0) return nothing;
  const scale = scaleOf(columns);
  const rows = rowsOf(view);
  const plain = (at: number) => html`<tr><th scope="row">${rows[at]![0]}</th>${rows[at]!.slice(1).map((text) => html`<td>${text}</td>`)}</tr>`;
  return html`<section class="panel beside" id="beside" aria-labelledby="beside-head">
    <header class="pad"><div><h2 id="beside-head">Side by side</h2>
      <p class="small muted">${scale.isOne ? "All fees are drawn on one scale." : "The orders are in several currencies: fees are drawn as shares of each order."}</p></div>
      <button type="button" class="btn" @click=${() => copy(rows)}>Copy as table</button></header>
    <div class="scroll" tabindex="0" role="group" aria-labelledby="beside-head"><table class="data columns"><thead><tr><th scope="col">Order</th>${columns.map((column, at) => {
      const { sum, rest } = titleOf(column, view);
      return html`<th scope="col"><button type="button" class="textlink sum" aria-label="Ask again: ${column.asked.question}" @click=${() => open(column.entry)}>${sum}</button>
        <small>${rest}</small><button type="button" class="textlink" aria-label="Remove order ${at + 1}" @click=${() => remove(column.entry)}>Remove</button></th>`;
    })}</tr></thead>
    <tbody>
      <tr class="on"><th scope="row">Best way</th>${columns.map((column, at) => html`<td><b>${rows[1]![at + 1]}</b>${column.problems.map(({ message }) => html`<p class="problem">${sentence(message)}</p>`)}</td>`)}</tr>
      ${[2, 3, 4].map(plain)}
      ${schedule.methods.map(({ method, name }) => html`<tr><th scope="row">${name}</th>${columns.map((column) => {
        const option = optionOf(column, method);
        if (!option) return html`<td></td>`;
        const isBest = column.comparison!.best?.method === method;
        return html`<td class=${isBest ? "best" : ""}><span>${feeText(option, format)}${isBest ? html` <em>best</em>` : nothing}</span>
          ${bar(column, option, scale)}${option.fee ? html`<small>${arrivalText(option.arrival, format)}</small>` : nothing}</td>`;
      })}</tr>`)}
    </tbody></table></div>
  </section>`;
}

