// The rules over big.js. Its divisions round to a constructor's places, so there is a constructor for each kind of rounding.
import Big from "big.js";
import { arithmeticOf } from "./arithmetic.mjs";
import { rules } from "./rules.mjs";

const DOWN = 0, HALF_UP = 1, UP = 3;

function rounding(places, mode) {
  const Rounded = Big();
  Rounded.DP = places;
  Rounded.RM = mode;
  return Rounded;
}

const Price = rounding(12, HALF_UP), Share = rounding(6, HALF_UP), Whole = rounding(0, DOWN), Count = rounding(0, UP);

const rate = (text) => ({ text, value: Price(text) });

function cross(numerator, denominator) {
  const value = Price(numerator).div(denominator);
  return { text: value.toFixed(), value };
}

function money(decimals) {
  const Sum = rounding(decimals, HALF_UP), Down = rounding(decimals, DOWN);
  const minor = Sum(1).div(Sum(10).pow(decimals));
  return {
    zero: Sum(0),
    read: (text) => Sum(text),
    write: (sum) => sum.toFixed(decimals),
    number: (sum) => sum.toNumber(),
    rounded: (number) => Sum(number).round(decimals, HALF_UP),
    plus: (a, b) => a.plus(b),
    minus: (a, b) => a.minus(b),
    compare: (a, b) => a.cmp(b),
    share: (sum, { value }) => sum.times(value).round(decimals, HALF_UP),
    exact: (sum, { value }) => sum.times(value).toFixed(),
    converted: (sum, { value }) => Sum(sum).div(value),
    convertedDown: (sum, { value }) => Sum(Down(sum).div(value)),
    worth: (sum, { value }, other) => sum.times(value).cmp(other),
    near: (sum, { value }, limit) => sum.times(value).minus(limit).abs().times(50).lte(limit),
    count: (sum, limit) => (limit.eq(0) ? Infinity : Count(sum).div(limit).toNumber()),
    split(sum, count) {
      if (count === 1) return [sum];
      const part = Sum(Down(sum).div(count));
      const more = Whole(sum.minus(part.times(count))).div(minor).toNumber();
      return Array.from({ length: count }, (_, index) => (index < more ? part.plus(minor) : part));
    },
    ratio: (fee, amount) => Share(fee).div(amount).toFixed(6),
    isHeavy: (fee, amount) => fee.times(10).gt(amount),
  };
}

export const big = (data) => rules(arithmeticOf({ rate, cross, money }), data);
