// The annual rates of a loan, as in US Regulation Z, Appendix J: the only place for floats.
const PRECISION = 1e-14;

/** The APR (the monthly rate × 12) and the monthly rate compounded over a year, with 4 decimals. */
export function annualRates(principal, payments) {
  const rate = monthlyRate(principal, payments);
  return { apr: (rate * 12).toFixed(4), effectiveAnnualRate: ((1 + rate) ** 12 - 1).toFixed(4) };
}

/** At which the payments, a month apart, are worth the principal. Newton's steps from 0 never pass it: the curve is convex. */
function monthlyRate(principal, payments) {
  let rate = 0;
  for (let round = 0; round < 100; round += 1) {
    const discount = 1 / (1 + rate);
    let worth = -principal, slope = 0, factor = 1;
    for (let month = 1; month <= payments.length; month += 1) {
      factor *= discount;
      worth += payments[month - 1] * factor;
      slope -= month * payments[month - 1] * factor * discount;
    }
    const step = worth / slope;
    rate -= step;
    if (Math.abs(step) < PRECISION) break;
  }
  return rate > 0 ? rate : 0;
}
