// Arrivals on one calendar for all rows, or on counted business days where no day of payment is known.
import { html, nothing, svg } from "lit";
import type { Comparison, IsoDate, PaymentOption } from "../core.ts";
import type { Format } from "../format.ts";
import { upTo } from "./fee-bar.ts";

const DAY = 86_400_000;
const LEAST_DAYS = 10;
const LEAST_COUNT = 8;
/** As many labels as fit a row of them. */
const MOST_LABELS = 11;

export interface Calendar {
  /** `undefined`: business days are counted, from 0. */
  start: number | undefined;
  length: number;
  /** Weekends and holidays: where a run of them starts, and how many days it has. */
  off: [from: number, length: number][];
}

const timeOf = (date: IsoDate) => new Date(`${date}T00:00Z`).getTime();

export function calendarOf({ order, options }: Comparison): Calendar {
  const start = order.payOn ? timeOf(order.payOn) : undefined;
  const ends = options.map(({ arrival }) => (arrival ? place(arrival, start).to : 0));
  const length = Math.max(start === undefined ? LEAST_COUNT : LEAST_DAYS, ...ends.map((end) => end + 1));
  const off: [number, number][] = [];
  for (let day = 0; start !== undefined && day < length; day++) {
    const date = new Date(start + day * DAY);
    if (date.getUTCDay() % 6 && !order.holidays?.includes(date.toISOString().slice(0, 10))) continue;
    const last = off.at(-1);
    if (last && last[0] + last[1] === day) last[1]++;
    else off.push([day, 1]);
  }
  return { start, length, off };
}

/** The first and last day of an arrival, counted from the start. */
function place({ min, max, unit, earliest, latest }: NonNullable<PaymentOption["arrival"]>, start: number | undefined) {
  if (unit === "hour") return { from: 0, to: 0 };
  const dayOf = (date: IsoDate | null, count: number) => (date && start !== undefined ? (timeOf(date) - start) / DAY : count);
  return { from: dayOf(earliest, min), to: dayOf(latest, max) };
}

/** The months of the calendar, where its days have dates. */
export function monthsOf({ start, length }: Calendar, format: Format): string[] {
  return start === undefined ? [] : [format.months(new Date(start), new Date(start + (length - 1) * DAY))];
}

/** The labels over the calendar: weekday and day of the month. */
export function dayLabels({ start, length, off }: Calendar, format: Format) {
  const every = Math.ceil(length / MOST_LABELS);
  return upTo(length).map((day) => {
    const date = start === undefined ? undefined : new Date(start + day * DAY);
    const isOff = off.some(([from, days]) => day >= from && day < from + days);
    const names = [day === 0 ? "first" : "", isOff ? "off" : "", day % every ? "hidden" : ""].join(" ");
    return html`<span class=${names}>${date ? html`<b>${format.weekday(date)}</b>` : nothing}${format.tick(date?.getUTCDate() ?? day)}</span>`;
  });
}

const isAfterAgreement = ({ warnings }: PaymentOption) => warnings.some(({ code }) => code === "after-agreement");

/** Whether anything of an option is drawn dashed. */
export const isOnCondition = (option: PaymentOption) =>
  option.status === "conditional" || (option.arrival !== null && isAfterAgreement(option));

/** A thin line while the money is on its way, a thick one for the days it may land; dashed where it hangs on something. */
export function timeline(option: PaymentOption, calendar: Calendar) {
  const { arrival } = option;
  const { start, length, off } = calendar;
  const x = (day: number) => `${Number((((day + 0.5) * 100) / length).toFixed(2))}%`;
  const width = (days: number) => `${Number(((days * 100) / length).toFixed(2))}%`;
  const veils = off.map(([from, days]) => svg`<rect class="weekend" x=${width(from)} y="0" width=${width(days)} height="100%"/>`);
  const line = (name: string, from: number, to: number) =>
    svg`<line class=${name} x1=${x(from)} x2=${x(to)} y1="50%" y2="50%"/>`;
  const isOpen = isOnCondition(option);
  const mark = () => {
    if (!arrival) return nothing;
    const { from, to } = place(arrival, start);
    if (to === 0) return svg`<circle class=${isOpen ? "now if" : "now"} cx=${x(0)} cy="50%" r="5.5"/>`;
    if (!isOpen) return [line("wait", 0, from), line("land", from, to)];
    const box = svg`<rect class="land if" x=${x(from - 0.3)} y="50%" width=${width(to - from + 0.6)} height="9" rx="4.5" transform="translate(0 -4.5)"/>`;
    return [line("wait if", 0, from - 0.3), box];
  };
  return html`<span class="time"><svg aria-hidden="true">${veils}${mark()}</svg></span>`;
}
