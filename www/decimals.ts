// What is done to decimal text where it is typed or explained.
import { fixed, isPlain, withoutEndZeros } from "./format.ts";

/** Whether two decimal texts are the same number. */
export const isSame = (a: string, b: string) => withoutEndZeros(a) === withoutEndZeros(b);

/** Moves the point of plain decimal text: `2.5` by -2 is `0.025`. */
export function shiftPoint(text: string, by: number): string {
  if (!isPlain(text)) return text;
  const [whole = "", fraction = ""] = text.split(".");
  const room = "0".repeat(Math.abs(by));
  const digits = room + whole + fraction + room;
  const point = room.length + whole.length + by;
  return withoutEndZeros(`${digits.slice(0, point).replace(/^0+(?=\d)/, "")}.${digits.slice(point)}`);
}

/** Rounds plain decimal text half away from zero. */
export const roundTo = (text: string, digits: number) =>
  new Intl.NumberFormat("en", { useGrouping: false, ...fixed(digits) }).format(text as "0");

const DIGITS = { useGrouping: false, maximumSignificantDigits: 21 };

/** A value of a request as the text of an address: a number at its decimal value, the entries of a list with spaces between. */
export function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join(" ");
  const isExponential = typeof value === "number" && /e/.test(String(value));
  return isExponential ? new Intl.NumberFormat("en", DIGITS).format(String(value) as "0") : String(value);
}
