// The rules of compare and curves in JavaScript, over an arithmetic that is given: what a site would write by hand.
// Made from the rules as they are told, and not from the Rust: where the two differ, one is wrong.
// An order is taken to be valid; `refusals.mjs` has refused a bad one before. Nothing is kept from one question for the next,
// and each answer is made of objects of its own, as the package's is.
import { arrivals } from "./days.mjs";
import { annualRates } from "./loan.mjs";
import { readOrder } from "./order.mjs";
import { prepare } from "./schedule.mjs";

const STATUS = { available: 0, conditional: 1, unavailable: 2 };
const UNKNOWN = Infinity;
const STALE_DAYS = 31;

export function rules(arithmetic, data) {
  const { iso, reference } = data;
  const home = arithmetic.money(iso.currencies[data.schedule.currency]);
  const schedule = prepare(data.schedule, arithmetic, home);

  /** The price of one unit of a currency in the schedule's: of the order, else derived from the reference rates. */
  function exchange(order) {
    if (order.currency === schedule.currency) return { needed: false, known: true, rate: null, source: null };
    const own = order.answer.rates?.[order.currency];
    if (own !== undefined) return { needed: false, known: true, rate: arithmetic.rate(own), source: "request" };
    const { base, perBase } = reference;
    if (order.currency !== base && !Object.hasOwn(perBase, order.currency)) return { needed: false, known: false, rate: null, source: null };
    const rate = arithmetic.cross(perBase[schedule.currency], order.currency === base ? "1" : perBase[order.currency]);
    return { needed: false, known: true, rate, source: "bundled" };
  }

  const read = (input) => {
    const order = readOrder(input, iso, arithmetic);
    order.exchange = exchange(order);
    return order;
  };

  function needsRate(method, terms, candidates) {
    const { type } = method.fee;
    return (type === "flat" && terms.fee === undefined) || type === "clamped-percent" || candidates.some(({ limit }) => limit !== null);
  }

  /** What of a method does not hang on the amount: whether it takes the order, its limits and its flat fees. */
  function offer(method, order) {
    const { currency, country, exchange: { known, rate }, money } = order;
    const terms = order.terms[method.id] ?? {};
    const excluded = [];
    const fits = method.variants.filter((variant) => (variant.currencies?.has(currency) ?? true) && (country === null || (variant.countries?.has(country) ?? true)));
    const currencyFits = method.currencies?.has(currency) ?? true;
    const countryFits = country === null || (method.countries?.has(country) ?? true);
    if (!currencyFits) excluded.push({ code: "currency-not-supported", supported: [...method.currencyList] });
    if (!countryFits) excluded.push({ code: "country-not-supported", supported: [...method.countryList] });
    if (method.businessOnly && order.business === false) excluded.push({ code: "business-only" });
    if (excluded.length === 0 && needsRate(method, terms, fits)) {
      order.exchange.needed = true;
      if (!known) excluded.push({ code: "rate-missing", currency });
    }
    const result = { method, terms, order, excluded, candidates: fits, fee: null };
    if (excluded.length > 0) return result;

    const convert = (sum) => (rate === null ? sum : money.converted(sum, rate));
    result.candidates = fits.map((variant) => {
      const converted = variant.limit === null || method.scope === "order" ? null : rate === null ? variant.limit : money.convertedDown(variant.limit, rate);
      const own = terms.limit ?? null;
      const isOwn = own !== null && (converted === null || money.compare(own, converted) < 0);
      return { variant, converted, limit: isOwn ? own : converted, isOwn };
    });
    const { fee } = method;
    if (fee.type === "flat") result.fee = terms.fee !== undefined ? { min: terms.fee, max: terms.fee } : { min: convert(fee.min), max: convert(fee.max) };
    else if (fee.type === "percent") result.fee = terms.rate !== undefined ? { min: terms.rate, max: terms.rate } : fee;
    else if (fee.type === "clamped-percent") result.fee = { least: convert(fee.least), most: convert(fee.most) };
    return result;
  }

  /** The limit of the whole order that an amount is over, or null. */
  function orderLimit({ method, terms, order: { money, exchange: { rate } } }, amount) {
    const { orderLimit: limit } = method;
    const { creditLine } = terms;
    const over = (sum) => (rate === null ? money.compare(amount, sum) > 0 : money.worth(amount, rate, sum) > 0);
    const isLower = creditLine !== undefined && (limit === null || (rate === null ? money.compare(creditLine, limit) < 0 : money.worth(creditLine, rate, limit) < 0));
    if (isLower) return money.compare(amount, creditLine) > 0 ? creditLine : null;
    return limit !== null && over(limit) ? limit : null;
  }

  /** The payments of an order and the variants that take them; or the reason why there are none. */
  function payments(offered, amount, initial) {
    const { method, candidates, order: { money, currency } } = offered;
    if (method.scope === "order") return { amounts: [amount], used: candidates };
    if (initial !== null) {
      const isWhole = money.compare(initial, amount) === 0;
      const amounts = isWhole ? [amount] : [initial, money.minus(amount, initial)];
      const used = candidates.filter(({ limit }) => limit === null || amounts.every((payment) => money.compare(payment, limit) <= 0));
      if (used.length > 0) return { amounts, used };
      const { limit } = candidates.reduce((most, other) => (money.compare(other.limit, most.limit) > 0 ? other : most));
      const payment = amounts.reduce((most, part) => (money.compare(part, most) > 0 ? part : most));
      return { amounts, reason: { code: "over-payment-limit", limit: money.write(limit), currency, payment: money.write(payment) } };
    }
    const counts = candidates.map(({ limit }) => (limit === null ? 1 : money.count(amount, limit)));
    const count = Math.min(...counts);
    if (count <= schedule.maxPayments) return { amounts: money.split(amount, count), used: candidates.filter((_, index) => counts[index] === count) };
    const { limit } = candidates[counts.indexOf(count)];
    return {
      amounts: money.split(amount, schedule.maxPayments),
      reason: { code: "too-many-payments", limit: money.write(limit), currency, payments: count === Infinity ? null : count, maxPayments: schedule.maxPayments },
    };
  }

  /** The fees of each payment as ranges of money, and how each came about if that is asked for. */
  function paymentFees(offered, amounts, steps) {
    const { method, terms, fee, order: { money, exchange: { rate } } } = offered;
    if (method.fee.type === "flat") {
      if (steps) flatSteps(offered, amounts, steps);
      return amounts.map(() => fee);
    }
    if (method.fee.type === "percent") {
      return amounts.map((payment) => {
        const min = money.share(payment, fee.min);
        const range = { min, max: fee.max === fee.min ? min : money.share(payment, fee.max) };
        if (steps) percentStep(money, payment, fee, range, steps);
        return range;
      });
    }
    const [amount] = amounts;
    if (method.fee.type === "clamped-percent") {
      const share = money.share(amount, method.fee.rate);
      const bound = money.compare(share, fee.least) < 0 ? "least" : money.compare(share, fee.most) > 0 ? "most" : null;
      const charged = bound === null ? share : fee[bound];
      const bankFee = terms.bankFee ?? null;
      if (steps) clampedSteps(offered, amount, bound, charged, bankFee, rate, steps);
      return [bankFee === null ? { min: charged, max: null } : { min: money.plus(charged, bankFee), max: money.plus(charged, bankFee) }];
    }
    const loan = instalments(offered, amount);
    if (steps) {
      offered.loan = loan;
      steps.push({
        code: "instalments", principal: money.write(amount), months: loan.rates.length, monthlyRates: loan.rates.map(({ min, max }) => ({ min: min.text, max: max.text })),
        firstMonthCredit: money.write(loan.credit), fee: { min: money.write(loan.min.charge), max: money.write(loan.max.charge) },
      });
    }
    return [{ min: loan.min.charge, max: loan.max.charge }];
  }

  function flatSteps({ method, terms, fee, order: { money, exchange: { rate } } }, amounts, steps) {
    const min = money.write(fee.min), max = money.write(fee.max);
    for (const amount of amounts) {
      const payment = money.write(amount);
      steps.push(terms.fee !== undefined ? { code: "own-fee", payment, fee: min } : {
        code: "flat", payment, scheduleFee: { min: method.fee.minText, max: method.fee.maxText }, scheduleCurrency: schedule.currency, rate: rate?.text ?? null, fee: { min, max },
      });
    }
  }

  function percentStep(money, payment, { min, max }, fee, steps) {
    const exact = money.exact(payment, min);
    steps.push({
      code: "percent", payment: money.write(payment), rate: { min: min.text, max: max.text },
      exact: { min: exact, max: min === max ? exact : money.exact(payment, max) }, fee: { min: money.write(fee.min), max: money.write(fee.max) },
    });
  }

  function clampedSteps({ method: { fee }, fee: bounds, order: { money } }, amount, bound, charged, bankFee, rate, steps) {
    const text = money.write(charged), bank = bankFee === null ? null : money.write(bankFee);
    const total = bankFee === null ? { min: text, max: null } : { min: money.write(money.plus(charged, bankFee)), max: money.write(money.plus(charged, bankFee)) };
    steps.push({
      code: "clamped-percent", amount: money.write(amount), rate: fee.rate.text, exact: money.exact(amount, fee.rate), least: money.write(bounds.least), most: money.write(bounds.most),
      scheduleLeast: fee.leastText, scheduleMost: fee.mostText, scheduleCurrency: schedule.currency, conversionRate: rate?.text ?? null, bound, fee: text,
    });
    steps.push({ code: "bank-fee", fee: bank });
    steps.push({ code: "sum", fees: [{ min: text, max: text }, { min: bank ?? money.write(money.zero), max: bank }], fee: total });
  }

  /** A loan's fees month by month, each on the original principal, for the least and for the most of its rates. */
  function instalments({ method, terms, order: { money } }, amount) {
    const months = terms.months ?? terms.monthlyRates?.length ?? method.fee.rates.length;
    const rates = terms.monthlyRates?.map((rate) => ({ min: rate, max: rate })) ?? method.fee.rates.slice(0, months);
    const credit = terms.firstMonthCredit ?? money.zero;
    const side = (end) => {
      const fees = rates.map((rate) => money.share(amount, rate[end]));
      fees[0] = money.compare(fees[0], credit) > 0 ? money.minus(fees[0], credit) : money.zero;
      return { fees, charge: fees.reduce(money.plus) };
    };
    return { rates, credit, min: side("min"), max: side("max") };
  }

  function schedulePlan({ order: { money } }, amount, { fees, charge }) {
    const parts = money.split(amount, fees.length);
    let balance = amount;
    const paid = [];
    const months = parts.map((principal, index) => {
      const payment = money.plus(principal, fees[index]);
      balance = money.minus(balance, principal);
      paid.push(money.number(payment));
      return { month: index + 1, principal: money.write(principal), fee: money.write(fees[index]), payment: money.write(payment), balance: money.write(balance) };
    });
    return { months, financeCharge: money.write(charge), total: money.write(money.plus(amount, charge)), ...annualRates(money.number(amount), paid) };
  }

  function conditions({ method, terms, order }, used) {
    const reasons = [];
    if (order.country === null && method.countryList) reasons.push({ code: "country-required", supported: [...method.countryList] });
    if (used.length > 0 && used.every(({ variant }) => variant.someBanksOnly)) reasons.push({ code: "bank-must-participate", variants: used.map(({ variant }) => variant.id) });
    if (method.businessOnly && order.business === null) reasons.push({ code: "business-required" });
    if (method.kind === "credit" && terms.creditLine === undefined) reasons.push({ code: "approval-required" });
    return reasons;
  }

  const SILENCED_BY = { "fee-typical": "fee", "fee-depends-on-amount": "rate", "limit-may-be-lower": "limit" };

  /** The first limit that a payment keeps and the payment with its fee does not. */
  function feeOverLimit({ order: { money, currency } }, used, amounts, fees) {
    for (const { limit } of used) {
      if (limit === null) continue;
      for (let index = 0; index < amounts.length; index += 1) {
        const payment = amounts[index], { max } = fees[index];
        if (max !== null && money.compare(payment, limit) <= 0 && money.compare(money.plus(payment, max), limit) > 0) {
          return { code: "fee-over-limit", payment: money.write(payment), feeMax: money.write(max), limit: money.write(limit), currency };
        }
      }
    }
  }

  /** A limit that a rate of another day could move across a payment or the order. */
  function nearLimit({ candidates, order: { money, currency, exchange: { rate } } }, amount, amounts) {
    if (rate === null) return undefined;
    for (const { variant, converted, isOwn } of candidates) {
      if (converted === null || isOwn) continue;
      if (money.near(amount, rate, variant.limit) || amounts.some((payment) => money.near(payment, rate, variant.limit))) {
        return { code: "near-converted-limit", limit: money.write(converted), currency, scheduleLimit: variant.limitText, scheduleCurrency: schedule.currency, rate: rate.text };
      }
    }
  }

  const unavailable = ({ method, order }, reasons, warnings) => ({
    option: {
      method: method.id, name: method.name, kind: method.kind, status: "unavailable", reasons, warnings, variants: [], payments: [], fee: null, total: null, feeRate: null, arrival: null,
      financing: null, badges: [], steps: [], sources: method.sources(method.variants),
    },
    status: STATUS.unavailable, method,
  });

  /** A method's whole answer, with the figures that it is ranked by. */
  function optionOf(method, order) {
    const { money, amount } = order;
    const offered = offer(method, order);
    if (offered.excluded.length > 0) return unavailable(offered, offered.excluded, []);
    const over = orderLimit(offered, amount);
    if (over !== null) return unavailable(offered, [{ code: "over-order-limit", limit: money.write(over), currency: over === offered.terms.creditLine ? order.currency : schedule.currency }], []);
    const { amounts, used, reason } = payments(offered, amount, order.initialPayment);
    const near = method.scope === "payment" ? nearLimit(offered, amount, amounts) : undefined;
    if (reason) return unavailable(offered, [reason], near ? [near] : []);

    const steps = [];
    const fees = paymentFees(offered, amounts, steps);
    const paid = amounts.map((payment, index) => ({ amount: money.write(payment), fee: rangeText(money, fees[index]) }));
    const fee = fees.length === 1 ? fees[0] : fees.reduce((sum, next) => ({ min: money.plus(sum.min, next.min), max: money.plus(sum.max, next.max) }));
    const feeText = rangeText(money, fee);
    const total = { min: money.write(money.plus(amount, fee.min)), max: fee.max === null ? null : money.write(money.plus(amount, fee.max)) };
    if (fees.length > 1) steps.push({ code: "sum", fees: paid.map((payment) => payment.fee), fee: feeText });
    steps.push({ code: "total", amount: money.write(amount), fee: feeText, total });

    const rateMin = money.ratio(fee.min, amount);
    const warnings = [];
    for (const code of method.caveats) if (offered.terms[SILENCED_BY[code]] === undefined) warnings.push({ code });
    const overLimit = method.scope === "payment" ? feeOverLimit(offered, used, amounts, fees) : undefined;
    if (overLimit) warnings.push(overLimit);
    if (money.isHeavy(fee.min, amount)) warnings.push({ code: "fee-heavy", feeRate: rateMin });
    if (near) warnings.push(near);

    const reasons = conditions(offered, used);
    const { loan } = offered;
    const variants = [];
    for (const { variant } of used) if (variant.id !== null) variants.push(variant.id);
    const status = reasons.length > 0 ? "conditional" : "available";
    return {
      option: {
        method: method.id, name: method.name, kind: method.kind, status, reasons, warnings, variants, payments: paid, fee: feeText, total,
        feeRate: { min: rateMin, max: fee.max === null ? null : fee.max === fee.min ? rateMin : money.ratio(fee.max, amount) },
        arrival: method.arrival && order.arrivals(method.arrival),
        financing: loan ? { min: schedulePlan(offered, amount, loan.min), max: schedulePlan(offered, amount, loan.max) } : null,
        badges: [], steps, sources: method.sources(used.map(({ variant }) => variant)),
      },
      status: STATUS[status], method, fee,
    };
  }

  const rangeText = (money, { min, max }) => {
    const text = money.write(min);
    return { min: text, max: max === null ? null : max === min ? text : money.write(max) };
  };

  const byFee = (money, a, b) => {
    if ((a.fee.max === null) !== (b.fee.max === null)) return a.fee.max === null ? 1 : -1;
    return (a.fee.max === null ? 0 : money.compare(a.fee.max, b.fee.max)) || money.compare(a.fee.min, b.fee.min);
  };
  const byArrival = (a, b) => (a.method.latest === b.method.latest ? 0 : a.method.latest - b.method.latest);

  function ranking({ money, rank }) {
    const first = rank === "credit" ? "credit" : "payment";
    const byKind = (a, b) => (a.method.kind === b.method.kind ? 0 : a.method.kind === first ? -1 : 1);
    const byCost = (a, b) => byFee(money, a, b) || byArrival(a, b);
    const byRank = rank === "speed" ? (a, b) => byArrival(a, b) || byFee(money, a, b) : byCost;
    return (a, b) => a.status - b.status || (a.status === STATUS.unavailable ? 0 : byKind(a, b) || byRank(a, b)) || a.method.index - b.method.index;
  }

  const sameEnd = (money, a, b) => (a === null || b === null ? a === b : money.compare(a, b) === 0);
  const sameFee = (money, a, b) => money.compare(a.min, b.min) === 0 && sameEnd(money, a.max, b.max);
  const sameArrival = (a, b) => a.arrival === b.arrival || (a.arrival !== null && b.arrival !== null && a.earliest === b.earliest && a.latest === b.latest && a.arrival.unit === b.arrival.unit);

  function bestOf({ money, rank }, entries) {
    const kind = rank === "credit" ? "credit" : "payment";
    const open = entries.filter((entry) => entry.status !== STATUS.unavailable && entry.method.kind === kind);
    const best = open.find((entry) => entry.status === STATUS.available && entry.fee.max !== null);
    if (!best) return null;
    const others = open.filter((entry) => entry !== best);
    const ties = others.filter((entry) => entry.status === STATUS.available && sameFee(money, entry.fee, best.fee) && sameArrival(entry.method, best.method));
    const under = (entry) => money.compare(entry.fee.min, best.fee.max) < 0;
    const bySpeed = rank === "speed";
    const rivals = bySpeed ? [] : others.filter((entry) => entry.fee.max !== null && under(entry)).map(({ fee, option: { method, status } }) => {
      const more = money.minus(fee.max, best.fee.min);
      return { method, status, couldSave: money.write(money.minus(best.fee.max, fee.min)), couldLose: money.write(money.compare(more, money.zero) > 0 ? more : money.zero) };
    });
    const unpriced = open.filter((entry) => entry.fee.max === null);
    const certain = bySpeed
      ? !others.some((entry) => !ties.includes(entry) && entry.method.earliest < best.method.latest)
      : rivals.length === 0 && !unpriced.some(under);
    return { method: best.method.id, ties: ties.map(({ method }) => method.id), certain, rivals, unpriced: unpriced.map(({ method }) => method.id) };
  }

  function award({ money }, entries) {
    const able = entries.filter((entry) => entry.status === STATUS.available && entry.method.kind === "payment" && entry.fee.max !== null);
    if (able.length === 0) return;
    const least = able.reduce((a, b) => (byFee(money, b, a) < 0 ? b : a));
    const soonest = Math.min(...able.map(({ method }) => method.latest));
    for (const entry of able) {
      if (sameFee(money, entry.fee, least.fee)) entry.option.badges.push("cheapest");
      if (soonest !== UNKNOWN && entry.method.latest === soonest) entry.option.badges.push("fastest");
    }
  }

  function warningsOf(order) {
    const warnings = [];
    const usual = order.country === null ? undefined : iso.countries[order.country];
    if (usual && usual !== order.currency) warnings.push({ code: "account-currency-differs", accountCurrency: usual, orderCurrency: order.currency });
    if (order.payOn !== null && order.answer.holidays === null) warnings.push({ code: "holidays-not-counted" });
    const { source, needed } = order.exchange;
    if (order.payOn !== null && needed && source === "bundled") {
      const days = order.payOn - schedule.day(reference.asOf);
      if (days > STALE_DAYS) warnings.push({ code: "rates-stale", asOf: reference.asOf, days });
    }
    return warnings;
  }

  function ratesOf({ currency, exchange: { rate, source, needed } }) {
    if (!needed || rate === null) return { asOf: null, source: null, used: {} };
    const isBundled = source === "bundled";
    return { asOf: isBundled ? reference.asOf : null, source: isBundled ? reference.source : source, used: { [currency]: rate.text } };
  }

  return {
    /** The whole answer to one order. */
    compare(input) {
      const order = read(input);
      order.arrivals = arrivals(order);
      const entries = schedule.methods.map((method) => optionOf(method, order)).sort(ranking(order));
      award(order, entries);
      return {
        order: order.answer, best: bestOf(order, entries), options: entries.map(({ option }) => option), warnings: warningsOf(order), rates: ratesOf(order),
        schedule: { id: schedule.id, asOf: schedule.asOf },
      };
    },

    /** Every method's fee at each of `points` amounts, evenly spaced by their logarithms. */
    curves({ from, to, points, ...open }) {
      const order = read({ ...open, amount: from });
      const { money } = order;
      const [low, high] = [from, to].map((text) => Math.log(Number(text)));
      const sums = Array.from({ length: points }, (_, index) =>
        index === 0 ? money.read(String(from)) : index === points - 1 ? money.read(String(to)) : money.rounded(Math.exp(low + (high - low) * (index / (points - 1)))));
      const methods = schedule.methods.map((method) => {
        const offered = offer(method, order);
        const min = new Float64Array(points).fill(NaN), max = new Float64Array(points).fill(NaN);
        if (offered.excluded.length > 0) return { method: method.id, kind: method.kind, min, max };
        for (let index = 0; index < points; index += 1) {
          const amount = sums[index];
          if (orderLimit(offered, amount) !== null) continue;
          const { amounts, used } = payments(offered, amount, null);
          if (!used) continue;
          const fees = paymentFees(offered, amounts);
          let least = fees[0].min, most = fees[0].max;
          for (let part = 1; part < fees.length; part += 1) {
            least = money.plus(least, fees[part].min);
            most = most === null ? null : money.plus(most, fees[part].max);
          }
          min[index] = money.number(least);
          max[index] = most === null ? Infinity : most === least ? min[index] : money.number(most);
        }
        return { method: method.id, kind: method.kind, min, max };
      });
      return { amounts: Float64Array.from(sums, money.number), methods };
    },
  };
}
