// Up to three orders side by side.
import { html, nothing } from "lit";
import type { BankHolidays, Comparison, Core, OrderInput, Problem, ScheduleInfo } from "../core.ts";
import { isRefusal } from "../core.ts";
import { displayText, type DisplayText } from "../display-text.ts";
import type { Format } from "../format.ts";
import type { FeeCalculator } from "../../pkg/index.js";
import { askedIn, type Asked } from "./asked.ts";
import { feeBar, keyText, scaleOf } from "./fee-bars.ts";
import { arrivalText, conditionText, feeText, rangeText } from "./option-text.ts";
import { restIn, said, sentence, topRank } from "./wording.ts";

export const MOST = 3;

/** How far past the payment day bank holidays are looked up, in milliseconds. */
const AHEAD = 200 * 24 * 60 * 60 * 1000;

/** Adds the bank holidays that can delay the payment, if the country and the payment day are known. */
export function withHolidays({ order, supplier }: Asked, { bankHolidays }: Core<FeeCalculator>): OrderInput {
  const asked = order as OrderInput;
  const from = asked.payOn;
  if (!asked.country || !from || asked.holidays) return asked;
  let found: BankHolidays | undefined;
  try {
    found = bankHolidays({ country: asked.country, supplier, from, to: new Date(Date.parse(from) + AHEAD).toISOString().slice(0, 10) });
  } catch {
    return asked; // compare() reports the same problem
  }
  return found.calendars.length > 0 ? { ...asked, holidays: found.days } : asked;
}

export interface Column {
  /** The question as the address stores it. */
  entry: string;
  asked: Asked;
  comparison: Comparison | undefined;
  problems: Problem[];
}

/** Answers a stored question. */
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
  /** Writes the days. */
  dates: Format;
  schedule: ScheduleInfo;
  remove(entry: string): void;
  open(entry: string): void;
  copy(rows: DisplayText[][]): void;
}

const optionOf = ({ comparison }: Column, method: string) => comparison?.options.find((option) => option.method === method);

const bestOf = (column: Column) => column.comparison?.best && optionOf(column, column.comparison.best.method);

const nameOf = ({ methods }: ScheduleInfo, method: string) => methods.find((one) => one.method === method)?.name ?? method;

function titleOf({ asked: { order, method, rest } }: Column, { format, dates, schedule }: BesideView) {
  const { amount, currency, country } = order;
  const text = (value: unknown) => said("amount", String(value), { format, dates, schedule, currency });
  const facts = [
    country && `account in ${format.country(country)}`,
    order.business != null && (order.business ? "business" : "private buyer"),
    order.payOn && `pays on ${said("payOn", order.payOn, { format, dates, schedule })}`,
    order.initialPayment && `deposit ${text(order.initialPayment)}`,
    order.rank && order.rank !== "cost" && `ranked by ${said("rank", order.rank, { format, dates, schedule })}`,
    method && `about ${nameOf(schedule, method)}`,
    ...restIn(rest, { format, dates, schedule, currency }).map(({ label, text }) => `${label} ${text}`),
  ].filter(Boolean);
  return { sum: [amount && text(amount), currency].filter(Boolean).join(" ") || "No amount", rest: facts.join(", ") };
}

/** The table as text, one row per line. */
export function rowsOf(view: BesideView): DisplayText[][] {
  const { columns, format, dates, schedule } = view;
  const each = (text: (column: Column) => string) => columns.map(text);
  const ofBest = (text: (option: NonNullable<ReturnType<typeof bestOf>>, currency: string) => string) => each((column) => {
    const option = bestOf(column);
    return option ? text(option, column.comparison!.order.currency) : "";
  });
  const feeOf = (column: Column, method: string) => {
    const option = optionOf(column, method);
    return option ? [feeText(option, format), conditionText(option, format)].filter(Boolean).join(", ") : "";
  };
  const rows = [
    ["Order", ...each((column) => Object.values(titleOf(column, view)).filter(Boolean).join(", "))],
    ["Best method", ...each((column) => bestOf(column)?.name ?? "none confirmed")],
    ["Fee", ...ofBest((option, currency) => `${feeText(option, format)} ${currency}`)],
    ["Total", ...ofBest(({ total }, currency) => (total ? `${rangeText(total, format)} ${currency}` : ""))],
    ["Supplier paid", ...ofBest((option) => arrivalText(option, dates))],
    ...schedule.methods.map(({ method, name }) => [`${name}: fee`, ...each((column) => feeOf(column, method))]),
  ];
  return rows.map((row) => row.map(displayText));
}

function heading(view: BesideView, column: Column, at: number) {
  const { sum, rest } = titleOf(column, view);
  return html`<th scope="col"><button type="button" class="textlink sum" aria-label="Ask again: ${column.asked.question}"
      @click=${() => view.open(column.entry)}>${sum}</button>
    <small>${rest}</small><button type="button" class="textlink" aria-label="Remove order ${at + 1}" @click=${() => view.remove(column.entry)}>Remove</button></th>`;
}

export function besideView(view: BesideView) {
  const { columns, format, dates, schedule, copy } = view;
  if (columns.length === 0) return nothing;
  const scale = scaleOf(columns);
  const rows = rowsOf(view);
  const key = keyText(columns.flatMap(({ comparison }) => comparison?.options ?? []));
  const plain = (at: number) => html`<tr><th scope="row">${rows[at]![0]}</th>${rows[at]!.slice(1).map((text) => html`<td>${text}</td>`)}</tr>`;
  const cell = (column: Column, method: string) => {
    const option = optionOf(column, method);
    if (!option) return html`<td></td>`;
    const condition = conditionText(option, format);
    const rank = topRank(column.comparison!, method);
    return html`<td class=${rank ? "best" : ""}><span>${feeText(option, format)}${rank ? html` <em>${rank}</em>` : nothing}</span>
      ${feeBar(column, option, scale)}${condition ? html`<small>${condition}</small>` : nothing}
      ${option.fee ? html`<small>${arrivalText(option, dates)}</small>` : nothing}</td>`;
  };
  return html`<section class="panel beside" id="beside" aria-labelledby="beside-head">
    <header class="pad"><div><h2 id="beside-head">Side by side</h2>
      <p class="small muted">${scale.isMoney ? "All fees are drawn on one scale." : "The orders are in several currencies: fees are drawn as shares of each order."} ${key}</p></div>
      <button type="button" class="btn" @click=${() => copy(rows)}>Copy as table</button></header>
    <div class="scroll" tabindex="0" role="group" aria-labelledby="beside-head"><table class="data columns">
    <thead><tr><th scope="col">Order</th>${columns.map((column, at) => heading(view, column, at))}</tr></thead>
    <tbody>
      <tr class="on"><th scope="row">Best method</th>${columns.map((column, at) => html`<td><b>${rows[1]![at + 1]}</b>${column.problems.map(({ message }) => html`<p class="problem">${sentence(message)}</p>`)}</td>`)}</tr>
      ${[2, 3, 4].map(plain)}
      ${schedule.methods.map(({ method, name }) => html`<tr><th scope="row">${name}</th>${columns.map((column) => cell(column, method))}</tr>`)}
    </tbody></table></div>
  </section>`;
}
