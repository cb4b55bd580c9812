// The rules over dinero.js: its numbers where they are exact, its BigInt for currencies with more than 3 decimals and for
// products beyond 2^52. It has no division, so what is divided is worked out on its amounts.
import { add, allocate, compare, dinero as numbers, halfAwayFromZero, multiply, subtract, toDecimal, toSnapshot, transformScale } from "dinero.js";
import { dinero as bigints } from "dinero.js/bigint";
import { arithmeticOf } from "./arithmetic.mjs";
import { cross, rate } from "./numbers.mjs";
import { rules } from "./rules.mjs";

const EXACT = 2 ** 52;
const DECIMALS = 3;
const half = (top, under) => (2n * top + under) / (2n * under);
const HOME = 100n;

function money(decimals) {
  const isSmall = decimals <= DECIMALS;
  const currency = isSmall ? { code: "money", base: 10, exponent: decimals } : { code: "money", base: 10n, exponent: BigInt(decimals) };
  const make = isSmall ? (amount) => numbers({ amount: Number(amount), currency }) : (amount) => bigints({ amount, currency });
  const unitsOf = (sum) => toSnapshot(sum).amount;
  const wide = (sum) => BigInt(unitsOf(sum));
  const shift = 10n ** BigInt(decimals);
  const scaleOf = isSmall ? (scale) => scale : BigInt;
  const decimalsAsScale = scaleOf(decimals);

  /** A sum times a rate, with all its decimals. */
  function product(sum, of) {
    if (!isSmall) return multiply(sum, { amount: of.Units, scale: BigInt(of.scale) });
    if (unitsOf(sum) * of.units < EXACT) return multiply(sum, { amount: of.units, scale: of.scale });
    const wider = { code: "money", base: 10n, exponent: BigInt(decimals) };
    return multiply(bigints({ amount: wide(sum), currency: wider }), { amount: of.Units, scale: BigInt(of.scale) });
  }
  const isWide = (sum) => typeof unitsOf(sum) === "bigint";

  return {
    zero: make(0n),
    read(text) {
      const [whole, fraction = ""] = text.split(".");
      const digits = whole + fraction.padEnd(decimals, "0");
      return make(isSmall ? Number(digits) : BigInt(digits));
    },
    write: (sum) => toDecimal(sum),
    number: (sum) => Number(toDecimal(sum)),
    rounded: (number) => make(isSmall ? Math.round(number * 10 ** decimals) : BigInt(Math.round(number * 10 ** decimals))),
    plus: (a, b) => add(a, b),
    minus: (a, b) => subtract(a, b),
    compare: (a, b) => compare(a, b),
    share(sum, of) {
      const exact = product(sum, of);
      const rounded = transformScale(exact, isWide(exact) ? BigInt(decimals) : decimalsAsScale, halfAwayFromZero);
      return isSmall && isWide(rounded) ? make(unitsOf(rounded)) : rounded;
    },
    exact(sum, of) {
      const text = toDecimal(product(sum, of));
      return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
    },
    converted: (sum, price) => make(half(wide(sum) * price.Power * shift, price.Units * HOME)),
    convertedDown: (sum, price) => make((wide(sum) * price.Power * shift) / (price.Units * HOME)),
    worth(sum, price, other) {
      const difference = wide(sum) * price.Units * HOME - wide(other) * price.Power * shift;
      return difference > 0n ? 1 : difference < 0n ? -1 : 0;
    },
    near(sum, price, limit) {
      const worth = wide(sum) * price.Units * HOME, most = wide(limit) * price.Power * shift;
      return (worth > most ? worth - most : most - worth) * 50n <= most;
    },
    count(sum, limit) {
      const most = wide(limit);
      return most === 0n ? Infinity : Number((wide(sum) + most - 1n) / most);
    },
    split: (sum, count) => (count === 1 ? [sum] : allocate(sum, Array(count).fill(isSmall ? 1 : 1n))),
    ratio(fee, amount) {
      const text = String(half(wide(fee) * 1_000_000n, wide(amount))).padStart(7, "0");
      return `${text.slice(0, -6)}.${text.slice(-6)}`;
    },
    isHeavy: (fee, amount) => wide(fee) * 10n > wide(amount),
  };
}

export const dinero = (data) => rules(arithmeticOf({ rate, cross, money }), data);
