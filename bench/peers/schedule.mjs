// A schedule's file made ready: its figures as numbers of the arithmetic, its lists as sets.
import { dayOf } from "./days.mjs";

const HOURS = { hour: 1, "business-day": 24 };

export function prepare(file, arithmetic, home) {
  const sum = (text) => home.read(text);
  const text = (of) => home.write(home.read(of));
  const rates = (of) => (typeof of === "string" ? { min: of, max: of } : of);

  /** Sources that say the same are one. */
  const all = new Map();
  function known(source) {
    const key = JSON.stringify([source.document, source.quote, source.origin]);
    if (!all.has(key)) all.set(key, source);
    return all.get(key);
  }

  /** A percentage that is no range is the same number twice. */
  function bounds(of) {
    const { min, max } = rates(of);
    const least = arithmetic.rate(min);
    return { min: least, max: max === min ? least : arithmetic.rate(max) };
  }

  function fee(of) {
    const { type } = of;
    if (type === "percent") return { type, ...bounds(of.rate) };
    if (type === "flat") return { type, min: sum(of.min), max: sum(of.max), minText: text(of.min), maxText: text(of.max) };
    if (type === "clamped-percent") {
      return { type, rate: arithmetic.rate(of.rate), least: sum(of.least), most: sum(of.most), leastText: text(of.least), mostText: text(of.most) };
    }
    if (type === "instalments") return { type, rates: of.monthlyRates.map(bounds) };
    throw new Error(`no such fee here: ${type}`);
  }

  function variant({ id = null, currencies, countries, limit, someBanksOnly }, method) {
    const holds = limit ?? (method.scope === "payment" ? method.limit : undefined);
    return {
      id,
      currencies: currencies ? new Set(currencies.codes) : null,
      countries: countries ? new Set(countries.codes) : null,
      limit: holds ? sum(holds.amount) : null,
      limitText: holds ? text(holds.amount) : null,
      someBanksOnly: Boolean(someBanksOnly),
      sources: [limit, countries, currencies, someBanksOnly].filter(Boolean).map(({ source }) => known(source)),
    };
  }

  function method(of, index) {
    const variants = (of.variants ?? [{}]).map((entry) => variant(entry, of));
    const lists = of.countries ? [of.countries.codes] : variants.filter(({ countries }) => countries).map(({ countries }) => [...countries]);
    const countryList = lists.length > 0 ? Object.freeze([...new Set(lists.flat())]) : null;
    const facts = [of.fee, of.limit, of.arrival, of.currencies, of.countries, of.businessOnly, ...(of.caveats ?? [])].filter(Boolean);
    const own = [...new Set(facts.map(({ source }) => known(source)))];
    const { min, max, unit } = of.arrival ?? {};

    /** Each source once; the variants' of those that an answer rests on. */
    function sources(used) {
      const once = [...own];
      for (const entry of used) for (const source of entry.sources) if (!once.includes(source)) once.push(source);
      return once.map(({ document, quote, origin }) => ({ document, quote, origin }));
    }

    return {
      index, id: of.id, name: of.name, kind: of.kind, scope: of.scope,
      currencies: of.currencies ? new Set(of.currencies.codes) : null,
      currencyList: of.currencies ? Object.freeze([...of.currencies.codes]) : null,
      countries: countryList ? new Set(countryList) : null,
      countryList,
      businessOnly: Boolean(of.businessOnly),
      orderLimit: of.scope === "order" && of.limit ? sum(of.limit.amount) : null,
      fee: fee(of.fee),
      arrival: of.arrival ? { min, max, unit } : null,
      earliest: of.arrival ? min * HOURS[unit] : Infinity,
      latest: of.arrival ? max * HOURS[unit] : Infinity,
      caveats: (of.caveats ?? []).map(({ code }) => code),
      variants, sources,
    };
  }

  return { id: file.id, asOf: file.asOf, currency: file.currency, maxPayments: file.maxPayments.count, methods: file.methods.map(method), day: dayOf };
}
