// What is asked in every row: orders as they come, one of each kind, and the same with other amounts.

/** Small and large, at home and abroad, about limits, with the buyer's own figures. */
export const TYPICAL = [
  { amount: "5000", currency: "USD", country: "US" },
  { amount: "300", currency: "USD", country: "US", business: true },
  { amount: "2400", currency: "USD", country: "US", business: true, rank: "credit", terms: { "pay-later": { months: 3 } } },
  { amount: "50100", currency: "USD", country: "US", payOn: "2026-11-20", holidays: ["2026-11-26"] },
  { amount: "23000", currency: "USD", country: "GB", rank: "speed" },
  { amount: "8200", currency: "EUR", country: "DE", business: true },
  { amount: "17902", currency: "EUR", country: "FR", initialPayment: "8900" },
  { amount: "4999.99", currency: "EUR", country: "NL", payOn: "2026-11-23", holidays: [] },
  { amount: "12000", currency: "GBP", country: "GB", terms: { "wire-transfer": { fee: "20" }, "letter-of-credit": { bankFee: "150" } } },
  { amount: "8000", currency: "PLN", country: "PL", rates: { PLN: "0.25" } },
  { amount: "750000", currency: "JPY", country: "JP" },
  { amount: "100000", currency: "CNY", country: "CN", business: true },
];

/** The ranges of charts: all methods, from 100 to a million. */
export const CHARTS = [{ currency: "USD", country: "US" }, { currency: "EUR", country: "DE", business: true }, { currency: "USD" }].map((open) => ({ ...open, from: "100", to: "1000000", points: 200 }));

/** `count` of the typical orders, one after another, with amounts of all sizes; the same each time. */
export function many(count) {
  let state = 1;
  const next = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  return Array.from({ length: count }, (_, index) => {
    const { initialPayment, ...order } = TYPICAL[index % TYPICAL.length];
    const sum = 100 * 10 ** (next() * 3);
    return { ...order, amount: order.currency === "JPY" ? String(Math.round(sum * 150)) : sum.toFixed(2) };
  });
}
