// The rules over whole minor units: numbers where they are exact, BigInt for currencies with more than 3 decimals.
import { arithmeticOf } from "./arithmetic.mjs";
import * as bigints from "./bigints.mjs";
import * as numbers from "./numbers.mjs";
import { rules } from "./rules.mjs";

const DECIMALS = 3;

export function integers(data) {
  const small = rules(arithmeticOf(numbers), data);
  let large;
  const by = ({ currency }) => (data.iso.currencies[currency.toUpperCase()] <= DECIMALS ? small : (large ??= rules(arithmeticOf(bigints), data)));
  return { compare: (order) => by(order).compare(order), curves: (range) => by(range).curves(range) };
}
