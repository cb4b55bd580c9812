// What goes into the core and comes out of it, at JavaScript's end.

/** The bounds of `bounds.rs`: characters of texts and numbers, levels, members of an object, values. A test compares them. */
const BOUNDS = [1_048_576, 127, 20_000, 250_000];

let characters, values, fault;

/** Encodes a value in the lines that `told.rs` decodes, or `!` and the place of the bound that it exceeds. */
export function told(value) {
  characters = values = 0;
  // unless a bound is exceeded: a getter or a proxy of the caller's throws
  fault = BOUNDS.length;
  try {
    return tell(value, 0);
  } catch {
    return `!${fault}`;
  }
}

function check(bound, count) {
  if (count > BOUNDS[bound]) throw (fault = bound);
}

function tell(value, depth) {
  check(3, ++values);
  switch (typeof value) {
    case "string": return lines(value);
    case "number": case "bigint": return `#${counted(withoutExponent(`${value}`))}`;
    case "boolean": return value ? "t" : "f";
    case "undefined": return "n";
    case "object": return value === null ? "n" : inside(value, depth + 1);
    default: return "?";
  }
}

const DIGITS = { useGrouping: false, maximumSignificantDigits: 21 };

/** A number's text with its exponent written out: `9e-7` is `0.0000009`. */
const withoutExponent = (text) => (/\de/.test(text) ? new Intl.NumberFormat("en", DIGITS).format(text) : text);

function counted(text) {
  check(0, (characters += text.length));
  return text;
}

function lines(text) {
  counted(text);
  return `"${text.includes("\n") ? text.replaceAll("\n", "\n\\") : text}`;
}

function inside(value, depth) {
  check(1, depth);
  if (Array.isArray(value)) {
    let list = "[";
    for (let index = 0; index < value.length; index += 1) list += `\n${tell(value[index], depth)}`;
    return `${list}\n]`;
  }
  // a Map or a Date holds what its members do not tell
  if (Object.prototype.toString.call(value) !== "[object Object]") return "?";
  let object = "{";
  const names = Object.keys(value);
  check(2, names.length);
  // the core's other reader sorts by the same order
  for (const name of names.sort()) object += `\n${lines(name)}\n${tell(value[name], depth)}`;
  return `${object}\n}`;
}

export const object_of = (text) => JSON.parse(text);

// An answer is numbers: those of `answer_words.rs`, in its order, which is that of the members here. A number may be itself
// and one, the place of a text among those that came with the answer or of what the calculator has told before, or of one of
// these words. Where nothing is it is 0.
const STATUS = [null, "available", "conditional", "unavailable"];
const KIND = [null, "payment", "credit"];
const UNIT = [null, "hour", "business-day"];
const RANK = [null, "cost", "speed", "credit"];
const BADGE = [null, "cheapest", "fastest"];
const BOUND = [null, "least", "most"];
const ANSWER = [null, false, true];

const ORIGIN = ["documents", "elsewhere"];
const CALENDAR = ["t2", "federal-reserve", "china"];

let words, at, texts, names, currencies, countries, sources;

// a mark at the start of a text is part of it
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** A comparison. All that is in it is a copy of its own. */
export function answered(numbers, text, known, schedule) {
  words = numbers;
  at = 0;
  texts = decoder.decode(text).split(" ");
  texts[0] = null;
  ({ currencies, countries } = known);
  [names, sources] = known.schedules[schedule];
  return {
    order: {
      amount: figure(), currency: currency(), country: country(), business: ANSWER[words[at++]], rank: RANK[words[at++]], payOn: figure(), holidays: list(figure), rates: listing(currency, figure), terms: listing(name, terms),
      initialPayment: figure(),
    },
    best: words[at] ? { method: name(), ties: list(name), certain: ANSWER[words[at++]], rivals: list(rival), unpriced: list(name) } : none(),
    options: list(option),
    warnings: list(warning),
    rates: { asOf: figure(), source: name(), used: words[at] ? { [currency()]: figure() } : (at++, {}) },
    schedule: { id: name(), asOf: figure() },
  };
}

const none = () => (at++, null);
const count = () => words[at++] - 1;
/** Money, a rate or a day. */
const figure = () => texts[words[at++]];
const name = () => names[words[at++]];
const currency = () => currencies[words[at++]];
const country = () => countries[words[at++]];

function list(item) {
  const length = count();
  if (length < 0) return null;
  if (length === 0) return [];
  const items = [item()];
  while (items.length < length) items.push(item());
  return items;
}

function listing(key, value) {
  const length = count();
  if (length < 0) return null;
  const listed = {};
  for (let place = 0; place < length; place += 1) listed[key()] = value();
  return listed;
}

function terms() {
  const given = { fee: figure(), rate: figure(), limit: figure(), bankFee: figure(), months: words[at] ? count() : none(), monthlyRates: list(figure), firstMonthCredit: figure(), creditLine: figure() };
  for (const name in given) if (given[name] === null) delete given[name];
  return given;
}

const rival = () => ({ method: name(), status: STATUS[words[at++]], couldSave: figure(), couldLose: figure() });
const range = () => ({ min: figure(), max: figure() });
const rangeOrNone = () => (words[at] ? range() : none());
const payment = () => ({ amount: figure(), fee: range() });
const badge = () => BADGE[words[at++]];

const option = () => ({
  method: name(), name: name(), kind: KIND[words[at++]], status: STATUS[words[at++]], reasons: list(reason), warnings: list(optionWarning), variants: list(name), payments: list(payment),
  fee: rangeOrNone(), total: rangeOrNone(), feeRate: rangeOrNone(),
  arrival: words[at] ? { min: count(), max: count(), unit: UNIT[words[at++]], earliest: figure(), latest: figure() } : none(),
  financing: words[at] ? { min: instalments(), max: instalments() } : none(),
  badges: list(badge), steps: list(step), sources: list(source),
});

const instalments = () => ({ months: list(instalment), financeCharge: figure(), total: figure(), apr: figure(), effectiveAnnualRate: figure() });
const instalment = () => ({ month: count(), principal: figure(), fee: figure(), payment: figure(), balance: figure() });

function source() {
  const { document, quote, origin } = sources[words[at++]];
  return { document, quote, origin };
}

function reason() {
  switch (words[at++]) {
    case 1: return { code: "currency-not-supported", supported: list(currency) };
    case 2: return { code: "country-not-supported", supported: list(country) };
    case 3: return { code: "business-only" };
    case 4: return { code: "rate-missing", currency: currency() };
    case 5: return { code: "over-order-limit", limit: figure(), currency: currency() };
    case 6: return { code: "too-many-payments", limit: figure(), currency: currency(), payments: words[at] ? Number(figure()) : none(), maxPayments: count() };
    case 7: return { code: "over-payment-limit", limit: figure(), currency: currency(), payment: figure() };
    case 8: return { code: "country-required", supported: list(country) };
    case 9: return { code: "bank-must-participate", variants: list(name) };
    case 10: return { code: "business-required" };
    default: return { code: "approval-required" };
  }
}

function optionWarning() {
  switch (words[at++]) {
    case 1: return { code: "limit-may-be-lower" };
    case 2: return { code: "fee-typical" };
    case 3: return { code: "fee-depends-on-amount" };
    case 4: return { code: "after-agreement" };
    case 5: return { code: "fee-over-limit", payment: figure(), feeMax: figure(), limit: figure(), currency: currency() };
    case 6: return { code: "fee-heavy", feeRate: figure() };
    default: return { code: "near-converted-limit", limit: figure(), currency: currency(), scheduleLimit: figure(), scheduleCurrency: currency(), rate: figure() };
  }
}

function warning() {
  switch (words[at++]) {
    case 1: return { code: "account-currency-differs", accountCurrency: currency(), orderCurrency: currency() };
    case 2: return { code: "holidays-not-counted" };
    default: return { code: "rates-stale", asOf: figure(), days: count() };
  }
}

function step() {
  switch (words[at++]) {
    case 1: return { code: "percent", payment: figure(), rate: range(), exact: range(), fee: range() };
    case 2: return { code: "flat", payment: figure(), scheduleFee: range(), scheduleCurrency: currency(), rate: figure(), fee: range() };
    case 3: return {
      code: "clamped-percent", amount: figure(), rate: figure(), exact: figure(), least: figure(), most: figure(), scheduleLeast: figure(), scheduleMost: figure(), scheduleCurrency: currency(),
      conversionRate: figure(), bound: BOUND[words[at++]], fee: figure(),
    };
    case 4: return { code: "bank-fee", fee: figure() };
    case 5: return { code: "own-fee", payment: figure(), fee: figure() };
    case 6: return { code: "tier", payment: figure(), upTo: figure(), scheduleCurrency: currency() };
    case 7: return { code: "instalments", principal: figure(), months: count(), monthlyRates: list(range), firstMonthCredit: figure(), fee: range() };
    case 8: return { code: "sum", fees: list(range), fee: range() };
    default: return { code: "total", amount: figure(), fee: range(), total: range() };
  }
}

// All else that crosses is numbers, too: those of `info_words.rs`, the first of which says what it is. A text is told by its
// length, and stands behind the one before.
let bytes;

export function informed(numbers, told, known) {
  words = numbers;
  at = 1;
  bytes = told;
  return INFO[numbers[0]](known);
}

/** A text, or a day; `null` where nothing is. */
function text() {
  const length = count();
  if (length < 0) return null;
  const said = decoder.decode(bytes.subarray(0, length));
  bytes = bytes.subarray(length);
  return said;
}

/** Texts that nobody counted, after nothing. */
function named() {
  const texts = [null];
  for (let next = text(); next !== null; next = text()) texts.push(next);
  return texts;
}

const INFO = [
  // what answers name again and again
  () => {
    const known = { currencies: named(), countries: named(), schedules: [] };
    while (at < words.length) known.schedules.push([named(), list(() => ({ document: text(), quote: text(), origin: ORIGIN[count()] }))]);
    return known;
  },
  // what a schedule says of itself
  (known) => {
    ({ currencies } = known);
    return {
      id: text(), name: text(), asOf: text(), currency: currency(), maxPayments: count(), notes: list(text),
      documents: list(() => ({ title: text(), year: words[at] ? count() : none(), dated: ANSWER[words[at++]], note: text() })),
      methods: list(() => ({ method: text(), name: text(), kind: KIND[words[at++]] })),
      currencies: list(() => ({ currency: currency(), minorUnits: count() })),
      countries: known.countries.slice(1),
    };
  },
  // bank holidays
  () => ({
    from: text(), to: text(), days: list(text),
    calendars: list(() => ({ calendar: CALENDAR[count()], countries: list(text), from: text(), to: text() })),
    unknown: list(text), complete: ANSWER[words[at++]],
  }),
  // what the question is refused by
  () => {
    const problems = list(() => ({ code: text(), field: text(), message: text() }));
    const [{ code, field, message }] = problems;
    return Object.assign(new Error(message), { name: "CheckoutFeesError", code, field, problems });
  },
];
