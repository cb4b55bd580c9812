// Answers in sentences: the command line and `writeAnswer` say the same, to the last character, in every language.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { writeAnswer } from "../../pkg/element/answer.js";
import { FeeCalculator, init } from "../../pkg/node.js";
import { ROOT, native, schedules } from "../support/golden.js";

const LANGUAGES = readdirSync(join(ROOT, "www/messages/written")).map((name) => name.slice(0, -4));
const FORMATS = ["text", "markdown", "html"];
const US = { currency: "USD", country: "US", payOn: "2026-11-23", holidays: ["2026-11-26"] };

/** What is asked, and what of an answer that shows. */
const CASES = [
  [{ ...US, amount: "5000" }, {}], // the best way, with a rival
  [{ ...US, amount: "18400" }, { method: "card", link: "https://fees.example/?a=1#top" }], // two payments, and another that is best
  [{ ...US, amount: "3000.01", business: false }, { method: "western-union", quotes: false }], // not possible: over a limit
  [{ ...US, amount: "1234.56" }, { method: "western-union" }], // a rate of a range, rounded
  [{ ...US, amount: "20000", business: true, terms: { "pay-later": { firstMonthCredit: "25" } } }, { method: "pay-later" }], // a loan
  [{ amount: "20000", currency: "USD", country: "US", business: true, rank: "credit" }, {}],
  [{ amount: "8000", currency: "PLN", country: "PL" }, {}], // converted, with rates of a day, and some that are not stated
  [{ amount: "8000", currency: "PLN", country: "PL", rates: { PLN: "0.25" } }, { method: "letter-of-credit", link: "/pay" }], // a part unknown
  [{ amount: "15000", currency: "EUR", country: "DE", rank: "speed" }, { method: "online-banking" }], // hangs on the bank
  [{ amount: "1000000", currency: "JPY", payOn: "2027-01-09" }, {}], // no decimals, stale rates, no country
  [{ amount: "90000000", currency: "KRW", country: "KR" }, {}], // nothing sure
  [{ amount: "999999999999.99", currency: "USD", country: "US" }, { method: "card" }], // as many payments as there are digits for
  [{ amount: "100000", currency: "XPF", country: "PF", business: false }, { method: "pay-later" }], // hardly anything possible
  [{ ...US, amount: "50100" }, {}], // cheaper in two payments by two methods
  [{ ...US, amount: "5000", initialPayment: "100" }, { link: "https://fees.example/" }], // a first payment, best by two methods
  [{ amount: "5000", currency: "USD", country: "US", initialPayment: "1500", terms: { "wire-transfer": { fee: "20" }, paypal: { limit: "4000", rate: "0.031" } } },
    { method: "wire-transfer", link: "https://fees.example/" }], // one's own figures
];

let standard;
before(async () => {
  await init();
  standard = FeeCalculator.standard();
});

/** The same question on the command line. */
function flags({ rates, terms, holidays, ...order }, { quotes = true, ...options }) {
  const name = (key) => `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  const plain = Object.entries({ ...order, ...options }).flatMap(([key, value]) => [name(key), String(value)]);
  return ["answer", ...plain, ...(quotes ? [] : ["--no-quotes"]), ...(holidays ? ["--holidays", holidays.join(",")] : []),
    ...(rates ? ["--rates", Object.entries(rates).map(([code, rate]) => `${code}=${rate}`).join(",")] : []),
    ...(terms ? ["--terms", JSON.stringify(terms)] : [])];
}

for (const locale of LANGUAGES) {
  test(`${locale}: the same on the command line and in JavaScript`, async () => {
    for (const [place, [order, options]] of CASES.entries()) {
      for (const format of FORMATS) {
        const asked = { ...options, locale, format };
        const { status, stdout, stderr } = native(flags(order, asked));
        assert.equal(stderr, "");
        assert.equal(status, 0);
        const written = await writeAnswer(standard, order, asked);
        assert.equal(written, stdout, `case ${place}, ${format}`);
        assert.doesNotMatch(written, /undefined|NaN|\bnull\b|\{ ?\$|[\u0002\u0003]/, `case ${place}, ${format}`);
        assert.doesNotMatch(written, /\b(?:written|figure|list|reason|warning|step|method|country|variant)-[a-zA-Z]/, `a message is missing: case ${place}`);
      }
    }
  });
}

test("an answer is the same for the order as it was understood", async () => {
  for (const [order, options] of CASES) {
    const { order: understood } = standard.compare(order);
    assert.equal(await writeAnswer(standard, understood, options), await writeAnswer(standard, order, options));
  }
});

test("a link leads to the same question", async () => {
  const [order] = CASES[4];
  const link = "https://fees.example/pay?shop=1#answer";
  const text = await writeAnswer(standard, order, { link: new URL(link), locale: "pt-PT" });
  const address = new URL(/https:\S+/.exec(text)[0]);
  assert.equal(address.hash, "#answer");
  assert.deepEqual(Object.fromEntries(address.searchParams), {
    shop: "1", amount: "20000.00", currency: "USD", country: "US", business: "true", payOn: "2026-11-23",
    "terms.pay-later.firstMonthCredit": "25.00", locale: "pt-BR",
  });
});

test("the language of an answer is the one that its locale asks for, or the locale is refused by name", async () => {
  const [order] = CASES[0];
  const answer = (locale) => writeAnswer(standard, order, { locale });
  const english = await answer(undefined);
  assert.equal(await answer(null), english);
  assert.equal(await answer(""), english);
  assert.equal(await answer("de_AT@euro"), await answer("de"));
  const refusals = [
    // locale, what is said
    ["xx", "`xx` is not one of ar, de, en, es, fr, hi, it, ja, ko, pl, pt-BR, ru, tr, vi, zh-Hans"],
    ["zh-TW", "`zh-TW` is not one of ar, de, en, es, fr, hi, it, ja, ko, pl, pt-BR, ru, tr, vi, zh-Hans"],
    [5, "`locale` is not text"],
    [0, "`locale` is not text"],
    [false, "`locale` is not text"],
    [{}, "`locale` is not text"],
    [["de"], "`locale` is not text"],
  ];
  for (const [locale, message] of refusals) {
    const refused = await answer(locale).catch((error) => error);
    const problem = { code: "field-invalid", field: "locale", message };
    assert.ok(refused instanceof Error);
    assert.deepEqual({ ...refused, message: refused.message }, { name: "CheckoutFeesError", ...problem, problems: [problem] });
  }
});

test("what makes no sense is refused with all that is wrong", async () => {
  const refused = await writeAnswer(standard, { amount: "-1", currency: "USD" }, { method: "cheque", format: "pdf", link: "a b", locale: "xx" }).catch((error) => error);
  assert.equal(refused.name, "CheckoutFeesError");
  assert.deepEqual(refused.problems.map(({ field, code }) => [field, code]),
    [["amount", "amount-not-positive"], ["method", "field-invalid"], ["format", "field-invalid"], ["link", "field-invalid"], ["locale", "field-invalid"]]);
});

test("text of a schedule cannot become markup, nor turn the text around it", async () => {
  const own = JSON.parse(schedules["schedules/tiered.json"]);
  const evil = "<img src=x onerror=alert(1)> [a](javascript:b) **c** \u202e| $d$\n# e";
  own.name = evil;
  own.methods[0].name = evil;
  for (const method of own.methods) method.fee.source.quote = evil;
  const calculator = FeeCalculator.fromSchedule(own);
  const order = { amount: "100", currency: own.currency };
  const method = own.methods[0].id;
  const html = await writeAnswer(calculator, order, { method, format: "html", link: "javascript:alert(1)" });
  assert.doesNotMatch(html, /<img|<a |href|\u202e/);
  assert.match(html, /&lt;img src=x onerror=alert\(1\)&gt;/);
  const markdown = await writeAnswer(calculator, order, { method, format: "markdown", link: "javascript:alert(1)" });
  assert.doesNotMatch(markdown, /\u202e|(?<!\\)[<[|]|^# e/m);
  assert.match(markdown, /\\\*\\\*c\\\*\\\*/);
});

test("what words throw goes to whoever asked", () => {
  const fault = new RangeError("no word");
  assert.throws(() => standard.written(CASES[0][0], () => { throw fault; }), fault);
  assert.match(standard.written(CASES[0][0], () => undefined), /^written-best/);
});
