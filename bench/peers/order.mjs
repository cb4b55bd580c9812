// A request into what the rules work with, and into how it is said back.
import { dayOf } from "./days.mjs";

const plain = (value) => String(value);
/** A rate as it is said back: its decimals as given, without leading zeros. */
const rateText = (value) => plain(value).replace(/^0+(?=\d)/, "");
const sorted = (object, change) => Object.fromEntries(Object.keys(object).map((key) => [change(key), key]).sort(([a], [b]) => (a < b ? -1 : 1)));

export function readOrder(input, iso, arithmetic) {
  const currency = input.currency.toUpperCase();
  const country = input.country?.toUpperCase() ?? null;
  const money = arithmetic.money(iso.currencies[currency]);
  const amount = money.read(plain(input.amount));
  const initialPayment = input.initialPayment == null ? null : money.read(plain(input.initialPayment));
  const holidays = input.holidays ? [...new Set(input.holidays)].sort() : null;
  const terms = {};
  return {
    currency, country, money, amount, initialPayment, terms,
    business: input.business ?? null,
    rank: input.rank ?? "cost",
    payOn: input.payOn == null ? null : dayOf(input.payOn),
    holidays: new Set(holidays?.map(dayOf)),
    answer: {
      amount: money.write(amount), currency, country,
      business: input.business ?? null,
      rank: input.rank ?? "cost",
      payOn: input.payOn ?? null,
      holidays,
      rates: input.rates ? readRates(input.rates) : null,
      terms: input.terms ? readTerms(input.terms, terms, money, arithmetic) : null,
      initialPayment: initialPayment === null ? null : money.write(initialPayment),
    },
  };
}

function readRates(rates) {
  const names = sorted(rates, (key) => key.toUpperCase());
  for (const [code, key] of Object.entries(names)) names[code] = rateText(rates[key]);
  return names;
}

/** Fills `terms` with the figures by method, and answers how they are said back. */
function readTerms(given, terms, money, arithmetic) {
  const said = {};
  for (const method of Object.keys(given).sort()) {
    const figures = given[method];
    const read = terms[method] = {}, say = said[method] = {};
    const sum = (name) => {
      if (figures[name] == null) return;
      read[name] = money.read(plain(figures[name]));
      say[name] = money.write(read[name]);
    };
    sum("fee");
    if (figures.rate != null) read.rate = arithmetic.rate(say.rate = rateText(figures.rate));
    sum("limit");
    sum("bankFee");
    if (figures.months != null) read.months = say.months = Number(figures.months);
    if (figures.monthlyRates != null) {
      say.monthlyRates = figures.monthlyRates.map(rateText);
      read.monthlyRates = say.monthlyRates.map(arithmetic.rate);
    }
    sum("firstMonthCredit");
    sum("creditLine");
  }
  return said;
}
