// Calendar days as counts since 1970-01-01, and when a payment arrives.
const DAY = 86_400_000;

export const dayOf = (text) => Date.parse(text) / DAY;
const textOf = (day) => new Date(day * DAY).toISOString().slice(0, 10);

/** The day of arrival for each method of an order, business days counted past weekends and holidays. */
export function arrivals({ payOn, holidays }) {
  const isOpen = (day) => {
    const weekday = (day + 4) % 7; // the first of January 1970 was a Thursday
    return weekday !== 0 && weekday !== 6 && !holidays.has(day);
  };
  const open = (day) => {
    while (!isOpen(day)) day += 1;
    return day;
  };
  const start = payOn === null ? null : open(payOn);
  function after(count) {
    let day = start;
    for (let left = count; left > 0; left -= 1) day = open(day + 1);
    return textOf(day);
  }
  const today = payOn === null ? null : textOf(payOn);
  return ({ min, max, unit }) => {
    if (payOn === null) return { min, max, unit, earliest: null, latest: null };
    if (unit === "hour") return { min, max, unit, earliest: today, latest: today };
    return { min, max, unit, earliest: after(min), latest: after(max) };
  };
}
