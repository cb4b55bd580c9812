// A widget of the same function as the element, as small as it can honestly be: plain DOM, English, no styles but a few.
// It has the same inputs and lists the same answer; what it has not is said in DESIGN.md.
const CURRENCIES = ["USD", "EUR", "GBP", "AUD", "CAD", "CHF", "CNY", "HKD", "JPY", "PLN", "SGD"];
const COUNTRIES = ["", "US", "AT", "AU", "BE", "CA", "CH", "CN", "DE", "ES", "FR", "GB", "IE", "IT", "JP", "NL", "PL", "SG"];

const REASON = {
  "currency-not-supported": ({ supported }) => `takes only ${supported.join(", ")}`,
  "country-not-supported": ({ supported }) => `only for accounts in ${supported.join(", ")}`,
  "business-only": () => "for businesses only",
  "rate-missing": ({ currency }) => `no rate is known for ${currency}`,
  "over-order-limit": ({ limit, currency }) => `orders up to ${sum(limit, currency)}`,
  "too-many-payments": ({ limit, currency, maxPayments }) => `more than ${maxPayments} payments of ${sum(limit, currency)}`,
  "over-payment-limit": ({ limit, currency }) => `a payment is over ${sum(limit, currency)}`,
  "country-required": () => "hangs on your country",
  "bank-must-participate": () => "only at some banks",
  "business-required": () => "for businesses",
  "approval-required": () => "on approval",
};
const WARNING = {
  "limit-may-be-lower": () => "your own limit may be lower",
  "fee-typical": () => "what banks generally charge",
  "fee-depends-on-amount": () => "the rate depends on the amount",
  "after-agreement": () => "counted from the loan agreement",
  "fee-over-limit": ({ limit, currency }) => `with its fee a payment is over ${sum(limit, currency)}`,
  "fee-heavy": ({ feeRate }) => `the fee is ${(feeRate * 100).toFixed(1)} % of the order`,
  "near-converted-limit": ({ limit, currency }) => `close to the limit of ${sum(limit, currency)}, which moves with the rate`,
  "account-currency-differs": ({ accountCurrency }) => `your account is in ${accountCurrency}: your bank converts`,
  "holidays-not-counted": () => "holidays are not counted",
  "rates-stale": ({ asOf }) => `rates as of ${asOf}`,
};
const BADGE = { cheapest: "Cheapest", fastest: "Fastest" };

const formats = new Map();
function sum(text, currency) {
  let format = formats.get(currency);
  if (!format) formats.set(currency, format = new Intl.NumberFormat("en", { style: "currency", currency }));
  return format.format(text);
}
const range = ({ min, max }, currency) => (max === null ? `from ${sum(min, currency)}` : min === max ? sum(min, currency) : `${sum(min, currency)} to ${sum(max, currency)}`);
const when = (arrival) => {
  if (!arrival) return "not stated";
  const { min, max, unit, earliest, latest } = arrival;
  return earliest ? `${earliest} to ${latest}` : `${min} to ${max} ${unit === "hour" ? "hours" : "business days"}`;
};

function element(name, text, ...children) {
  const made = document.createElement(name);
  if (text) made.textContent = text;
  made.append(...children);
  return made;
}

function select(name, values, labels = values) {
  const made = element("select", "", ...values.map((value, index) => Object.assign(element("option", labels[index]), { value })));
  made.name = name;
  return made;
}

function field(label, control) {
  return element("label", `${label} `, control);
}

function optionView(option, currency) {
  const { name, fee, total, arrival, badges, reasons, warnings, payments, sources } = option;
  const item = element("li", "", element("h3", [name, ...badges.map((badge) => BADGE[badge])].join(" · ")));
  if (fee) item.append(element("p", `Fee ${range(fee, currency)}, in all ${range(total, currency)}, arrives: ${when(arrival)}`));
  if (payments.length > 1) item.append(element("p", payments.map(({ amount }) => sum(amount, currency)).join(" + ")));
  const notes = [...reasons.map((reason) => REASON[reason.code](reason)), ...warnings.map((warning) => WARNING[warning.code](warning))];
  if (notes.length > 0) item.append(element("ul", "", ...notes.map((note) => element("li", note))));
  item.append(element("details", "", element("summary", "Sources"), ...sources.map(({ document: title, quote }) => element("blockquote", `${quote} (${title})`))));
  return item;
}

function answerView({ best, options, warnings, order: { currency } }) {
  const names = Object.fromEntries(options.map(({ method, name }) => [method, name]));
  const parts = [element("h2", best ? `Best: ${names[best.method]}` : "No way to pay is known to be best")];
  for (const { method, couldSave, couldLose } of best?.rivals ?? []) parts.push(element("p", `${names[method]} could save ${sum(couldSave, currency)} or cost ${sum(couldLose, currency)} more.`));
  for (const method of best?.unpriced ?? []) parts.push(element("p", `What ${names[method]} costs in all is not known.`));
  for (const warning of warnings) parts.push(element("p", WARNING[warning.code](warning)));
  return [...parts, element("ol", "", ...options.map((option) => optionView(option, currency)))];
}

/** Puts the widget into the page: it asks again on each change. */
export function start(compare) {
  const amount = Object.assign(element("input"), { name: "amount", inputMode: "decimal", value: "5000" });
  const controls = [field("Order amount", amount), field("Currency", select("currency", CURRENCIES)), field("Account in", select("country", COUNTRIES)),
    field("Buying as", select("business", ["", "true", "false"], ["", "a business", "a person"])), field("Best by", select("rank", ["cost", "speed", "credit"])),
    field("Pay on", Object.assign(element("input"), { name: "payOn", type: "date" }))];
  const form = element("form", "", ...controls), answer = element("section");
  form.elements.country.value = "US";
  const show = () => {
    const { amount: { value }, currency, country, business, rank, payOn } = form.elements;
    if (!/^\d+(\.\d{1,2})?$/.test(value) || !(value > 0)) return answer.replaceChildren(element("p", "An amount, please."));
    const order = { amount: value, currency: currency.value, country: country.value || null, business: business.value ? business.value === "true" : null, rank: rank.value, payOn: payOn.value || null };
    answer.replaceChildren(...answerView(compare(order)));
  };
  form.addEventListener("input", show);
  document.querySelector("#widget").append(form, answer);
  show();
  globalThis.answered = performance.now();
}
