// Money as whole minor units in BigInt: exact at any size.
import { rate, cross } from "./numbers.mjs";

export { rate, cross };

const half = (top, under) => (2n * top + under) / (2n * under);

function pointed(units, scale) {
  const text = String(units).padStart(scale + 1, "0");
  return scale === 0 ? text : `${text.slice(0, -scale)}.${text.slice(-scale)}`;
}

export function money(decimals, home = 2) {
  const shift = 10n ** BigInt(decimals), homeShift = 10n ** BigInt(home);
  return {
    zero: 0n,
    read(text) {
      const [whole, fraction = ""] = text.split(".");
      return BigInt(whole + fraction.padEnd(decimals, "0"));
    },
    write: (units) => pointed(units, decimals),
    number: (units) => Number(units) / Number(shift),
    rounded: (number) => BigInt(Math.round(number * Number(shift))),
    plus: (a, b) => a + b,
    minus: (a, b) => a - b,
    compare: (a, b) => (a < b ? -1 : a > b ? 1 : 0),
    share: (units, of) => half(units * of.Units, of.Power),
    exact(units, of) {
      const text = pointed(units * of.Units, decimals + of.scale);
      return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
    },
    converted: (sum, price) => half(sum * price.Power * shift, price.Units * homeShift),
    convertedDown: (sum, price) => (sum * price.Power * shift) / (price.Units * homeShift),
    worth(units, price, sum) {
      const difference = units * price.Units * homeShift - sum * price.Power * shift;
      return difference > 0n ? 1 : difference < 0n ? -1 : 0;
    },
    near(units, price, sum) {
      const worth = units * price.Units * homeShift, limit = sum * price.Power * shift;
      return (worth > limit ? worth - limit : limit - worth) * 50n <= limit;
    },
    count: (units, limit) => (limit === 0n ? Infinity : Number((units + limit - 1n) / limit)),
    split(units, count) {
      const parts = BigInt(count), more = units % parts, part = units / parts;
      return Array.from({ length: count }, (_, index) => (index < more ? part + 1n : part));
    },
    ratio: (fee, amount) => pointed(half(fee * 1_000_000n, amount), 6),
    isHeavy: (fee, amount) => fee * 10n > amount,
  };
}
