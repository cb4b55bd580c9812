// Money as whole minor units in JavaScript's numbers, exact up to 2^53; a product beyond that is worked out as BigInt.
// That is enough for currencies of up to 3 decimals; `integers.mjs` takes BigInt for the rest.
const isSafe = Number.isSafeInteger;

function digits(text) {
  const point = text.indexOf(".");
  return point < 0 ? { whole: text, scale: 0 } : { whole: text.slice(0, point) + text.slice(point + 1), scale: text.length - point - 1 };
}

/** A rate is `units / power`. */
export function rate(text) {
  const { whole, scale } = digits(text);
  return { text, scale, units: Number(whole), power: 10 ** scale, Units: BigInt(whole), Power: 10n ** BigInt(scale) };
}

/** The price of a currency by the prices of two others, to 12 decimals, half up. */
export function cross(numerator, denominator) {
  const a = rate(numerator), b = rate(denominator);
  const top = a.Units * b.Power * 10n ** 12n, under = b.Units * a.Power;
  const text = String((2n * top + under) / (2n * under)).padStart(13, "0");
  return rate(`${text.slice(0, -12)}.${text.slice(-12)}`.replace(/\.?0+$/, ""));
}

/** `a × b / c`, half away from zero; none of them is negative. */
function ratio(a, b, c) {
  const product = a * b;
  if (!isSafe(product) || !isSafe(c)) return bigRatio(BigInt(a), BigInt(b), BigInt(c));
  const rest = product % c;
  return (product - rest) / c + (rest * 2 >= c ? 1 : 0);
}
const bigRatio = (a, b, c) => Number((2n * a * b + c) / (2n * c));

/** A whole number with its last `scale` digits behind a point. */
function pointed(units, scale) {
  const text = String(units);
  if (scale === 0) return text;
  const padded = text.length > scale ? text : text.padStart(scale + 1, "0");
  return `${padded.slice(0, -scale)}.${padded.slice(-scale)}`;
}

const plus = (a, b) => a + b;
const minus = (a, b) => a - b;
const compare = (a, b) => a - b;

export function money(decimals, home = 2) {
  const shift = 10 ** decimals;
  const Shift = BigInt(shift);
  const homeShift = 10 ** home, HomeShift = BigInt(homeShift);
  return {
    zero: 0,
    read(text) {
      const { whole, scale } = digits(text);
      return Number(whole) * 10 ** (decimals - scale);
    },
    write: (units) => pointed(units, decimals),
    number: (units) => units / shift,
    rounded: (number) => Math.round(number * shift),
    plus, minus, compare,
    /** A share of a sum, rounded. */
    share: (units, of) => (isSafe(of.units) ? ratio(units, of.units, of.power) : bigRatio(BigInt(units), of.Units, of.Power)),
    /** A share as it is, without zeros at its end. */
    exact(units, of) {
      const product = units * of.units;
      const text = pointed(isSafe(product) ? product : BigInt(units) * of.Units, decimals + of.scale);
      return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
    },
    /** A sum of the schedule in this currency: by its price, rounded. */
    converted(sum, price) {
      const top = sum * price.power * shift, under = price.units * homeShift;
      if (!isSafe(top) || !isSafe(under)) return bigRatio(BigInt(sum), price.Power * Shift, price.Units * HomeShift);
      const rest = top % under;
      return (top - rest) / under + (rest * 2 >= under ? 1 : 0);
    },
    /** The same, rounded down. */
    convertedDown(sum, price) {
      const top = sum * price.power * shift, under = price.units * homeShift;
      if (!isSafe(top) || !isSafe(under)) return Number((BigInt(sum) * price.Power * Shift) / (price.Units * HomeShift));
      return (top - (top % under)) / under;
    },
    /** What a sum is worth against one of the schedule: above 0 where it is more. */
    worth(units, price, sum) {
      const difference = BigInt(units) * price.Units * HomeShift - BigInt(sum) * price.Power * Shift;
      return difference > 0n ? 1 : difference < 0n ? -1 : 0;
    },
    /** Within 2 % of a sum of the schedule. */
    near(units, price, sum) {
      const worth = BigInt(units) * price.Units * HomeShift, limit = BigInt(sum) * price.Power * Shift;
      const apart = worth > limit ? worth - limit : limit - worth;
      return apart * 50n <= limit;
    },
    /** How many payments within a limit. */
    count(units, limit) {
      if (limit === 0) return Infinity;
      const rest = units % limit;
      return (units - rest) / limit + (rest > 0 ? 1 : 0);
    },
    /** Parts as equal as can be, larger ones first. */
    split(units, count) {
      const more = units % count, part = (units - more) / count;
      return Array.from({ length: count }, (_, index) => (index < more ? part + 1 : part));
    },
    /** A fee by its amount, 6 decimals. */
    ratio: (fee, amount) => pointed(ratio(fee, 1_000_000, amount), 6),
    isHeavy: (fee, amount) => fee * 10 > amount,
  };
}
