// Made-up orders, each valid, the same for the same seed: amounts of every size and about the limits, the buyer's own
// figures, rates that are long or far out, days about weekends.
import { data } from "./load.mjs";

const CURRENCIES = Object.keys(data.iso.currencies);
const COUNTRIES = Object.keys(data.iso.countries);
const SUPPORTED = ["USD", "EUR", "GBP", "PLN", "CHF", "JPY", "CNY", "HKD", "AUD", "CAD", "SGD"];
const AT_HOME = ["US", "DE", "FR", "NL", "BE", "AT", "ES", "IT", "PL", "GB", "CH", "IE", "JP", "CN"];
const LIMITS = [2500, 10000, 12000, 24000, 50000, 100000, 150000, 200000, 40000, 240000];
const FLAT = ["online-banking", "online-transfer", "wire-transfer"];
const PERCENT = ["paypal", "card"];
const LARGEST = 10n ** 12n;

/** Mulberry32: small, and good enough to make up orders. */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** An endless supply of orders. */
export function* orders(seed) {
  const next = random(seed);
  const chance = (share) => next() < share;
  const among = (list) => list[Math.floor(next() * list.length)];
  const upTo = (most) => Math.floor(next() * (most + 1));
  const digits = (count) => Array.from({ length: count }, () => upTo(9)).join("");

  /** Minor units as text, now and then with less or more zeros than are needed. */
  function money(minor, decimals) {
    const text = String(minor).padStart(decimals + 1, "0");
    const whole = text.slice(0, text.length - decimals), fraction = text.slice(text.length - decimals);
    const shorter = chance(0.5) ? fraction.replace(/0+$/, "") : fraction;
    return (chance(0.02) ? "00" : "") + whole + (shorter && decimals > 0 ? `.${shorter}` : "");
  }

  function size(decimals) {
    const most = 10 ** (2 + upTo(9));
    const any = BigInt(Math.max(1, Math.floor(next() * most))) * 10n ** BigInt(Math.max(0, decimals - 2)) + BigInt(upTo(99));
    return any < LARGEST * 10n ** BigInt(decimals) ? any : LARGEST;
  }

  /** About a limit of the schedule, as it is or as the bundled rate converts it, or 2 % off it; to the minor unit. */
  function aboutLimit(currency, decimals) {
    const { base, perBase } = data.reference;
    const price = currency === "USD" ? 1 : perBase.USD / (currency === base ? 1 : perBase[currency] ?? NaN);
    const limit = Math.floor((among(LIMITS) / (Number.isNaN(price) ? 1 : price)) * 10 ** decimals);
    return BigInt(Math.max(1, Math.round(limit * among([0.98, 1, 1, 1.02, 0.9709, 2])) + upTo(4) - 2));
  }

  const rate = () => (chance(0.2) ? `0.${digits(12)}1`.slice(0, 14) : chance(0.5) ? `0.0${1 + upTo(8)}${digits(upTo(4))}` : chance(0.1) ? "0" : `0.${digits(1 + upTo(5))}`);
  const price = () => among([() => `${upTo(9)}.${digits(11)}1`, () => `${1 + upTo(999)}`, () => `0.00${1 + upTo(8)}${digits(upTo(9))}`, () => `1.${digits(2)}`, () => "0.000001", () => "1000000000", () => 1.25])();

  function termsOf(currency, decimals, amount) {
    const about = () => (chance(0.5) ? amount * BigInt(1 + upTo(20)) / 10n : size(decimals));
    const sum = (minor) => money(minor > 0n ? (minor < LARGEST * 10n ** BigInt(decimals) ? minor : 1n) : 1n, decimals);
    const terms = {};
    for (const method of FLAT) {
      if (chance(0.4)) terms[method] = { ...(chance(0.6) && { fee: sum(size(decimals) / 1000n) }), ...(chance(0.3) && { limit: sum(about()) }) };
    }
    for (const method of PERCENT) {
      if (chance(0.3)) terms[method] = { ...(chance(0.6) && { rate: rate() }), ...(chance(0.4) && { limit: sum(about()) }) };
    }
    if (chance(0.3)) terms["western-union"] = { rate: rate() };
    if (chance(0.4)) terms["letter-of-credit"] = { bankFee: chance(0.2) ? "0" : sum(size(decimals) / 1000n) };
    if (chance(0.5)) {
      const months = 1 + upTo(5), known = chance(0.5);
      terms["pay-later"] = {
        ...(chance(0.6) && { months: chance(0.5) ? months : String(months) }),
        ...(known && { monthlyRates: Array.from({ length: months }, rate) }),
        ...(chance(0.3) && { firstMonthCredit: sum(size(decimals) / 1000n) }),
        ...(chance(0.4) && { creditLine: sum(about()) }),
      };
    }
    return terms;
  }

  const day = (from) => new Date(Date.UTC(2026, 0, 1) + (from + upTo(600)) * 86_400_000).toISOString().slice(0, 10);

  for (;;) {
    const currency = chance(0.4) ? "USD" : chance(0.85) ? among(SUPPORTED) : among(CURRENCIES);
    const decimals = data.iso.currencies[currency];
    const minor = chance(0.3) ? aboutLimit(currency, decimals) : size(decimals);
    const order = { amount: money(minor, decimals), currency: chance(0.05) ? currency.toLowerCase() : currency };
    if (chance(0.8)) order.country = chance(0.35) ? "US" : chance(0.8) ? among(AT_HOME) : among(COUNTRIES);
    if (chance(0.5)) order.business = chance(0.7);
    if (chance(0.6)) order.rank = among(["cost", "speed", "credit"]);
    if (chance(0.4)) order.payOn = day(0);
    if (chance(0.3)) order.holidays = Array.from({ length: upTo(5) }, () => (order.payOn ? day((Date.parse(order.payOn) - Date.UTC(2026, 0, 1)) / 86_400_000 - 300) : day(0)));
    if (chance(0.25)) order.rates = Object.fromEntries([currency, ...(chance(0.3) ? [among(CURRENCIES)] : [])].map((code) => [code, code === "USD" ? "1" : price()]));
    if (chance(0.4)) order.terms = termsOf(currency, decimals, minor);
    if (chance(0.2) && minor > 1n) order.initialPayment = money(chance(0.2) ? minor : chance(0.5) ? minor / 2n + 1n : BigInt(Math.max(1, Math.floor(Number(minor) * next()))), decimals);
    yield order;
  }
}

/** The first `count` of a supply. */
export function* take(supply, count) {
  for (const order of supply) {
    if (count-- === 0) return;
    yield order;
  }
}
