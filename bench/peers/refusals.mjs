// What is wrong with a request, all of it, each with its code, field and words: a second time, and from their description alone.
import { dayOf } from "./days.mjs";

const FIELDS = ["amount", "currency", "country", "business", "rank", "payOn", "holidays", "rates", "terms", "initialPayment"];
const RANKS = ["cost", "speed", "credit"];
const OPEN_TERMS = { flat: ["fee", "limit"], percent: ["rate", "limit"], "clamped-percent": ["bankFee"], instalments: ["months", "monthlyRates", "firstMonthCredit", "creditLine"] };
const TERM_SUMS = ["fee", "limit", "bankFee", "firstMonthCredit", "creditLine"];
const MOST_HOLIDAYS = 10_000, MOST_RATES = 300, MOST_CONVERTED = 10n ** 17n;

const DECIMAL = /^(-?)0*(\d*?)(?:\.(\d+))?$/, HAS_DIGITS = /^-?\d/, DAY = /^\d{4}-\d\d-\d\d$/, CODE = /^[A-Za-z]+$/;

const isAbsent = (value) => value === undefined || value === null;
const isObject = (value) => typeof value === "object" && value !== null && Object.prototype.toString.call(value) === "[object Object]";
const isPlain = (value) => typeof value === "string" || typeof value === "number" || typeof value === "bigint";
const membersOf = (object) => Object.keys(object).filter((name) => !isAbsent(object[name])).sort();

function clip(text) {
  if (text.length <= 60) return text;
  const letters = [...text];
  return letters.length > 60 ? `${letters.slice(0, 60).join("")}…` : text;
}
const notOneOf = (text, words) => `\`${clip(text)}\` is not one of ${words.join(", ")}`;

function parts(text) {
  const found = HAS_DIGITS.test(text) ? DECIMAL.exec(text) : null;
  return found && { isNegative: found[1] !== "", whole: found[2], fraction: found[3] ?? "" };
}

/** At most 10 digits, 12 decimals and no minus. */
function rateParts(text) {
  const rate = parts(text);
  return rate && !rate.isNegative && rate.whole.length <= 10 && rate.fraction.length <= 12 ? rate : null;
}
const isZero = ({ whole, fraction }) => whole === "" && !/[1-9]/.test(fraction);
const isBelowOne = ({ whole }) => whole === "";
const isPrice = ({ whole, fraction }) => whole.length < 10 ? whole !== "" || /[1-9]/.test(fraction.slice(0, 9)) : whole === "1000000000" && !/[1-9]/.test(fraction);
const isOne = ({ whole, fraction }) => whole === "1" && !/[1-9]/.test(fraction);
const written = ({ whole, fraction }) => `${whole || "0"}${fraction && `.${fraction}`}`;

const isDay = (text) => {
  if (!DAY.test(text) || text < "0001") return false;
  const day = dayOf(text);
  return Number.isInteger(day) && new Date(day * 86_400_000).toISOString().slice(0, 10) === text;
};

export class CheckoutFeesError extends Error {
  name = "CheckoutFeesError";
  constructor(problems) {
    super(problems[0].message);
    Object.assign(this, problems[0], { problems });
  }
}

export function refusals({ schedule, iso }) {
  const methods = new Map(schedule.methods.map((method) => [method.id, method]));
  const home = iso.currencies[schedule.currency];
  const fixed = schedule.methods.flatMap(({ fee: { max, most } }) => max ?? most ?? []).map((text) => BigInt(Math.round(Number(text) * 10 ** home)));

  const decimalsOf = (code) => (code.length === 3 && CODE.test(code) ? iso.currencies[code.toUpperCase()] : undefined);

  /** Throws all that is wrong with an order. */
  return function refuse(input) {
    if (!isObject(input)) throw new CheckoutFeesError([{ code: "request-malformed", field: "", message: "the request is not a JSON object" }]);
    const problems = [];
    const report = (code, field, message) => void problems.push({ code, field, message });
    let invalidCode = "field-invalid";
    const invalid = (field, message) => report(invalidCode, field, message.startsWith("`") ? message : `\`${field}\` ${message}`);

    function plain(value, field) {
      if (isPlain(value)) return String(value);
      invalid(field, "is neither decimal text nor a number");
    }
    function text(value, field) {
      if (typeof value === "string") return value;
      invalid(field, "is not text");
    }
    function entries(value, field, least, most) {
      if (!Array.isArray(value)) return invalid(field, "is not a list");
      if (value.length < least || value.length > most) return invalid(field, `has ${value.length} entries, not ${least} to ${most}`);
      return value;
    }

    /** What is wrong with a sum, if anything; without a known currency its decimals cannot be told. */
    function sumFault(sum, decimals) {
      const found = parts(sum);
      if (!found) return ["amount-malformed", "is not digits with an optional `.` and digits"];
      if (found.isNegative) return ["amount-not-positive", "is below zero"];
      if (found.whole.length > 12) return ["amount-too-large", "is not below 1,000,000,000,000"];
      if (decimals !== undefined && found.fraction.length > decimals) return ["amount-too-precise", `has more than the ${decimals} decimals of ${input.currency.toUpperCase()}`];
      if (decimals === undefined && found.fraction.length > 2) return null;
      return isZero(found) ? ["amount-not-positive", "is not above zero", true] : null;
    }
    function amount(value, field, decimals) {
      const sum = plain(value, field);
      const fault = sum !== undefined && sumFault(sum, decimals);
      if (fault) report(fault[0], field, `\`${clip(sum)}\` ${fault[1]}`);
      return sum === undefined || fault ? undefined : sum;
    }
    function day(value, field) {
      const said = text(value, field);
      if (said !== undefined && !isDay(said)) report("date-invalid", field, `\`${clip(said)}\` is not a day of the form YYYY-MM-DD`);
    }

    const isText = typeof input.currency === "string";
    const decimals = isText ? decimalsOf(input.currency) : undefined;
    const sum = isAbsent(input.amount) ? report("field-missing", "amount", "`amount` is missing") : amount(input.amount, "amount", decimals);
    if (isAbsent(input.currency)) report("field-missing", "currency", "`currency` is missing");
    else if (text(input.currency, "currency") !== undefined && decimals === undefined) unknownCurrency(input.currency, "currency");

    function unknownCurrency(code, field) {
      report("currency-unknown", field, `\`${clip(code)}\` is not an ISO 4217 currency with minor units`);
    }

    if (!isAbsent(input.country) && text(input.country, "country") !== undefined) {
      const { country } = input;
      const isKnown = country.length === 2 && CODE.test(country) && Object.hasOwn(iso.countries, country.toUpperCase());
      if (!isKnown) report("country-unknown", "country", `\`${clip(country)}\` is not an ISO 3166-1 country code`);
    }
    if (!isAbsent(input.business) && typeof input.business !== "boolean") invalid("business", "is neither true nor false");
    if (!isAbsent(input.rank) && text(input.rank, "rank") !== undefined && !RANKS.includes(input.rank)) invalid("rank", notOneOf(input.rank, RANKS));
    if (!isAbsent(input.payOn)) day(input.payOn, "payOn");
    if (!isAbsent(input.holidays)) entries(input.holidays, "holidays", 0, MOST_HOLIDAYS)?.forEach((value, place) => day(value, `holidays[${place}]`));

    let ownRate;
    function rates(given) {
      if (!isObject(given)) return invalid("rates", "is not an object");
      if (Object.keys(given).length > MOST_RATES) return invalid("rates", `has more than ${MOST_RATES} entries`);
      const seen = new Set();
      for (const name of membersOf(given)) {
        const field = `rates.${clip(name)}`;
        if (decimalsOf(name) === undefined) {
          unknownCurrency(name, field);
          continue;
        }
        const said = plain(given[name], field);
        if (said === undefined) continue;
        const rate = rateParts(said), code = name.toUpperCase();
        if (!rate || !isPrice(rate)) report("rate-invalid", field, `\`${clip(said)}\` is not a price from 0.000000001 to 1000000000 with at most 12 decimals`);
        else if (code === schedule.currency && !isOne(rate)) report("rate-invalid", field, `\`${written(rate)}\` is not 1, the price of ${code} in itself`);
        else if (seen.has(code)) report("rate-invalid", field, `\`${clip(name)}\` is given twice`);
        else {
          seen.add(code);
          if (decimals !== undefined && code === input.currency.toUpperCase()) ownRate = rate;
        }
      }
    }
    if (!isAbsent(input.rates)) rates(input.rates);

    function fraction(value, field) {
      const said = plain(value, field);
      if (said === undefined) return;
      const rate = rateParts(said);
      if (!rate || !isBelowOne(rate)) invalid(field, `\`${clip(said)}\` is not a fraction from 0 to below 1 with at most 12 decimals`);
    }

    function termsOf(given, field, { fee, scope }) {
      if (!isObject(given)) return invalid(field, "is not an object");
      const open = scope === "order" ? OPEN_TERMS[fee.type].filter((name) => name !== "limit") : OPEN_TERMS[fee.type];
      for (const name of Object.keys(given).sort()) if (!open.includes(name)) invalid(`${field}.${clip(name)}`, notOneOf(name, open));
      const isGiven = (name) => !isAbsent(given[name]) && open.includes(name);
      for (const name of TERM_SUMS) {
        if (!isGiven(name)) continue;
        const at = `${field}.${name}`, said = plain(given[name], at);
        const fault = said !== undefined && sumFault(said, decimals);
        if (fault && !fault[2]) invalid(at, `\`${clip(said)}\` ${fault[1]}`);
      }
      if (isGiven("rate")) fraction(given.rate, `${field}.rate`);
      const most = fee.monthlyRates?.length;
      let months;
      if (isGiven("months")) {
        const at = `${field}.months`, said = plain(given.months, at);
        if (said !== undefined) {
          if (/^\d{1,9}$/.test(said) && Number(said) >= 1 && Number(said) <= most) months = Number(said);
          else invalid(at, `\`${clip(said)}\` is not a whole number from 1 to ${most}`);
        }
      }
      if (isGiven("monthlyRates")) {
        const at = `${field}.monthlyRates`, list = entries(given.monthlyRates, at, 1, most);
        list?.forEach((value, place) => fraction(value, `${at}[${place}]`));
        if (list && months !== undefined && months !== list.length) invalid(at, "holds not as many rates as there are months");
      }
    }
    if (!isAbsent(input.terms)) {
      if (!isObject(input.terms)) invalid("terms", "is not an object");
      else {
        invalidCode = "term-invalid";
        for (const name of membersOf(input.terms)) {
          const method = methods.get(name), field = `terms.${clip(name)}`;
          if (method) termsOf(input.terms[name], field, method);
          else invalid(field, `\`${clip(name)}\` is not a method of the schedule`);
        }
        invalidCode = "field-invalid";
      }
    }

    if (!isAbsent(input.initialPayment)) {
      const initial = amount(input.initialPayment, "initialPayment", decimals);
      if (initial !== undefined && sum !== undefined && decimals !== undefined) {
        const scaled = (of) => {
          const { whole, fraction } = parts(of);
          return (whole + fraction.padEnd(decimals, "0")).padStart(decimals + 1, "0").replace(/^0+(?=.)/, "");
        };
        const [first, all] = [initial, sum].map(scaled);
        if (first.length > all.length || (first.length === all.length && first > all)) {
          const say = (units) => { const padded = units.padStart(decimals + 1, "0"); return decimals ? `${padded.slice(0, -decimals)}.${padded.slice(-decimals)}` : padded; };
          report("initial-payment-too-large", "initialPayment", `\`${say(first)}\` is above the order, \`${say(all)}\``);
        }
      }
    }
    // only a price far below any real one makes a fee too large
    if (ownRate && ownRate.whole === "" && ownRate.fraction.startsWith("00000")) {
      const units = BigInt(ownRate.fraction.padEnd(12, "0"));
      const isTooLarge = (fee) => {
        const top = fee * 10n ** 12n * 10n ** BigInt(decimals), under = units * 10n ** BigInt(home);
        return (2n * top + under) / (2n * under) > MOST_CONVERTED;
      };
      const code = input.currency.toUpperCase();
      if (fixed.some(isTooLarge)) report("rate-invalid", `rates.${code}`, `\`${written(ownRate)}\` makes fees of this schedule too large to state in ${code}`);
    }
    for (const name of Object.keys(input).sort()) if (!FIELDS.includes(name)) report("field-unknown", clip(name), notOneOf(name, FIELDS));
    if (problems.length > 0) throw new CheckoutFeesError(problems);
  };
}

/** The rules for orders as they come: what is wrong is refused before it is worked out. */
export function refusing({ compare, curves }, data) {
  const refuse = refusals(data);
  return {
    compare(order) {
      refuse(order);
      return compare(order);
    },
    curves,
  };
}
