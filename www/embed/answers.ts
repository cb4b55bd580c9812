// An order's answer by the bundled schedule and by another, side by side. Money stays decimal text.
import type { Comparison, OrderInput, PaymentOption, Range } from "../core.ts";
import { Format, TO } from "../format.ts";
import { bundledOf } from "./schedule.ts";

export interface Change {
  method: string;
  name: string;
  old: string;
  new: string;
  /** How much the fee rises or falls; empty where that can't be said. */
  difference: string;
}
export interface Changes {
  currency: string;
  best: { old: string; new: string };
  fees: Change[];
}

interface Compares {
  compare: (order: OrderInput) => Comparison;
}

const format = new Format("en");
const NONE = "not possible";

/** `a - b` of decimal texts, exactly. */
export function minus(a: string, b: string): string {
  const digits = Math.max(...[a, b].map((text) => text.split(".")[1]?.length ?? 0));
  const whole = (text: string) => {
    const [units = "", fraction = ""] = text.split(".");
    return BigInt(units + fraction.padEnd(digits, "0"));
  };
  const difference = whole(a) - whole(b);
  const text = String(difference < 0n ? -difference : difference).padStart(digits + 1, "0");
  const sign = difference < 0n ? "-" : "";
  return digits === 0 ? sign + text : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

const signed = (text: string) => (/[1-9]/.test(text) ? (text.startsWith("-") ? `−${format.decimal(text.slice(1))}` : `+${format.decimal(text)}`) : "0");

function difference(now: Range, before: Range): string {
  const least = minus(now.min, before.min);
  if (now.max === null || before.max === null) return now.max === before.max ? same(least, least) : "";
  return same(least, minus(now.max, before.max));
}

const same = (least: string, most: string) =>
  least !== most ? `${signed(least)} to ${signed(most)}` : /[1-9]/.test(least) ? signed(least) : "same";

const feeText = (option: PaymentOption | undefined) =>
  !option ? "removed" : !option.fee ? NONE : option.fee.max === null ? `from ${format.decimal(option.fee.min)}` : format.range(option.fee).replace(TO, "–"); // which may break a line

/** What another schedule changes about an order. */
export function changes(order: OrderInput, before: Compares, now: Compares): Changes {
  const [old, other] = [before.compare(order), now.compare(order)];
  const best = ({ best, options }: Comparison) => options.find(({ method }) => method === best?.method)?.name ?? "None";
  const fees = old.options.map((option): Change => {
    const twin = other.options.find(({ method }) => bundledOf(method) === option.method);
    const isPriced = option.fee && twin?.fee;
    return {
      method: option.method,
      name: twin?.name ?? option.name,
      old: feeText(option),
      new: feeText(twin),
      difference: isPriced ? difference(twin.fee!, option.fee!) : feeText(option) === feeText(twin) ? "same" : "",
    };
  });
  return { currency: old.order.currency, best: { old: best(old), new: best(other) }, fees };
}
