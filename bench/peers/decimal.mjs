// The rules over decimal.js, with more digits than a product of these figures has: what is not divided is exact.
import { Decimal as Standard } from "decimal.js";
import { arithmeticOf } from "./arithmetic.mjs";
import { rules } from "./rules.mjs";

const Decimal = Standard.clone({ precision: 50, rounding: Standard.ROUND_HALF_UP, toExpNeg: -50, toExpPos: 50 });
const { ROUND_DOWN } = Decimal;

const rate = (text) => ({ text, value: new Decimal(text) });

function cross(numerator, denominator) {
  const value = new Decimal(numerator).div(denominator).toDecimalPlaces(12);
  return { text: value.toFixed(), value };
}

function money(decimals) {
  const minor = new Decimal(10).pow(-decimals);
  return {
    zero: new Decimal(0),
    read: (text) => new Decimal(text),
    write: (sum) => sum.toFixed(decimals),
    number: (sum) => sum.toNumber(),
    rounded: (number) => new Decimal(number).toDecimalPlaces(decimals),
    plus: (a, b) => a.plus(b),
    minus: (a, b) => a.minus(b),
    compare: (a, b) => a.cmp(b),
    share: (sum, { value }) => sum.times(value).toDecimalPlaces(decimals),
    exact: (sum, { value }) => sum.times(value).toFixed(),
    converted: (sum, { value }) => sum.div(value).toDecimalPlaces(decimals),
    convertedDown: (sum, { value }) => sum.div(value).toDecimalPlaces(decimals, ROUND_DOWN),
    worth: (sum, { value }, other) => sum.times(value).cmp(other),
    near: (sum, { value }, limit) => sum.times(value).minus(limit).abs().times(50).lte(limit),
    count: (sum, limit) => (limit.isZero() ? Infinity : sum.div(limit).ceil().toNumber()),
    split(sum, count) {
      if (count === 1) return [sum];
      const part = sum.div(count).toDecimalPlaces(decimals, ROUND_DOWN);
      const more = sum.minus(part.times(count)).div(minor).toNumber();
      return Array.from({ length: count }, (_, index) => (index < more ? part.plus(minor) : part));
    },
    ratio: (fee, amount) => fee.div(amount).toFixed(6),
    isHeavy: (fee, amount) => fee.times(10).gt(amount),
  };
}

export const decimal = (data) => rules(arithmeticOf({ rate, cross, money }), data);
