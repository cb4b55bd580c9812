// The totals of several workers as one. What is added is decimal text, exactly.
import type { CurrencyTotals, FeeTotal, ManyTotals, MethodTotals } from "../../pkg/index.js";

/** The sum of two decimal texts of as many decimals. */
export function add(a: string, b: string): string {
  const decimals = a.split(".")[1]?.length ?? 0;
  const sum = BigInt(a.replace(".", "")) + BigInt(b.replace(".", ""));
  const digits = (sum < 0n ? -sum : sum).toString().padStart(decimals + 1, "0");
  const point = digits.length - decimals;
  return `${sum < 0n ? "-" : ""}${digits.slice(0, point)}${decimals ? `.${digits.slice(point)}` : ""}`;
}

const fees = (a: FeeTotal, b: FeeTotal) => ({ min: add(a.min, b.min), max: add(a.max, b.max) });

const methods = (a: MethodTotals, b: MethodTotals): MethodTotals =>
  ({ ...a, best: a.best + b.best, orders: a.orders + b.orders, fee: fees(a.fee, b.fee), saves: fees(a.saves, b.saves) });

const currencies = (a: CurrencyTotals, b: CurrencyTotals): CurrencyTotals => ({
  ...a,
  orders: a.orders + b.orders,
  amount: add(a.amount, b.amount),
  best: a.best + b.best,
  fee: fees(a.fee, b.fee),
  methods: merged(a.methods, b.methods, ({ method }) => method, methods),
});

/** Two lists as one; what has the same key is summed up. */
function merged<T>(a: T[], b: T[], key: (item: T) => string, sum: (a: T, b: T) => T): T[] {
  const others = new Map(b.map((item) => [key(item), item]));
  const both = a.map((item) => {
    const other = others.get(key(item));
    others.delete(key(item));
    return other ? sum(item, other) : item;
  });
  return [...both, ...others.values()];
}

/** One sum of all; the currency of most orders first. */
export function sumOf(totals: ManyTotals[]): ManyTotals {
  const sum = totals.reduce((a, b) => ({
    orders: a.orders + b.orders,
    refused: a.refused + b.refused,
    currencies: merged(a.currencies, b.currencies, ({ currency }) => currency, currencies),
  }));
  return { ...sum, currencies: [...sum.currencies].sort((a, b) => b.orders - a.orders || (a.currency < b.currency ? -1 : 1)) };
}
