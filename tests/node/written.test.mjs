// Answers in sentences: the command line and `writeAnswer` say the same, to the last character, in every language.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { writeAnswer } from "../../pkg/element/answer.js";
import { FeeCalculator, init } from "../../pkg/node.js";
import { micromark } from "micromark";
import { gfmAutolinkLiteral, gfmAutolinkLiteralHtml } from "micromark-extension-gfm-autolink-literal";
import { ROOT, native, schedules } from "../support/golden.js";

const bundled = JSON.parse(readFileSync(join(ROOT, "schedules/alibaba-trade-assurance.json"), "utf8"));

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
  const html = await writeAnswer(calculator, order, { method, format: "html" });
  assert.doesNotMatch(html, /<img|<a |href|\u202e/);
  assert.match(html, /&lt;img src=x onerror=alert\(1\)&gt;/);
  const markdown = await writeAnswer(calculator, order, { method, format: "markdown" });
  assert.doesNotMatch(markdown, /\u202e|(?<!\\)[<[|]|^# e/m);
  assert.match(markdown, /\\\*\\\*c\\\*\\\*/);
});

/** What GitHub's Markdown would make links of, whatever is escaped. */
const LINKED = [
  "https://evil.example/a", "http://evil.example", "HTTPS://EVIL.EXAMPLE", "www.evil.example", "WWW.evil.example/x?y=z", "see:https://evil.example",
  "(https://evil.example)", "mailto:a@evil.example", "a@evil.example", "a.b+c@evil.example.", "xmpp:a@evil.example/b", "@evil", "x@evil", "#123", "evil/repo#123", "GH-123",
  "<https://evil.example>", "<a@evil.example>", "[a](https://evil.example)", "![a](https://evil.example)", "[^1]: https://evil.example", "[a]: https://evil.example",
  "`https://evil.example`", "``https://evil.example", "https://evil.example`", "\\https://evil.example", "https://evil.example|www.evil.example", "**www.evil.example**",
  "<a href=https://evil.example>a</a>", "zh网站https://evil.example",
];

test("a Markdown answer holds no link but its own", async () => {
  const order = { amount: "100", currency: "USD", country: "US" };
  const render = (markdown) => micromark(markdown, { extensions: [gfmAutolinkLiteral()], htmlExtensions: [gfmAutolinkLiteralHtml()] });
  const linksOf = (markdown) => [...render(markdown).matchAll(/<a href="([^"]*)"/g)].map(([, address]) => address);
  for (const text of LINKED) {
    const own = structuredClone(bundled);
    own.name = own.methods[0].name = own.methods[1].fee.source.quote = text;
    own.methods[0].id = "own-pay";
    const renamed = (title) => (title === own.documents[0].title ? text : title);
    const source = (value) => {
      if (typeof value !== "object" || value === null) return;
      if (typeof value.document === "string") value.document = renamed(value.document);
      Object.values(value).forEach(source);
    };
    source(own.methods);
    source(own.maxPayments);
    own.documents[0].title = text;
    const calculator = FeeCalculator.fromSchedule(own);
    for (const method of ["own-pay", own.methods[1].id]) {
      const markdown = await writeAnswer(calculator, order, { method, format: "markdown", link: "https://fees.example/" });
      const links = linksOf(markdown);
      assert.equal(links.length, 1, `${text}: ${links}`);
      assert.ok(links[0].startsWith("https://fees.example/?currency=USD"), text);
      assert.ok(render(markdown).replace(/<[^>]*>/g, "").includes(text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign])), `${text} is shown: ${markdown}`);
      // what a renderer looks for in the text itself stands in code
      const outside = render(markdown).replace(/<code>.*?<\/code>|<[^>]*>|https:\/\/fees.example\S*/gs, "");
      assert.doesNotMatch(outside, /:\/\/|www\.|mailto:|\w@\w|@evil|#123|GH-123/i, text);
    }
  }
});

test("an option of a wrong type is refused by name, whatever it is", async () => {
  const [order] = CASES[0];
  const fail = () => { throw new RangeError("not yours"); };
  const refusal = async (...question) => {
    const error = await writeAnswer(standard, ...question).catch((error) => error);
    assert.ok(error instanceof Error && error.name === "CheckoutFeesError", `${error?.stack ?? error}`);
    assert.deepEqual({ code: error.code, field: error.field, message: error.message }, error.problems[0]);
    return [error.code, error.field];
  };
  const wrong = [5, NaN, 5n, true, Symbol("x"), fail, [], ["de"], {}, Object.create(null), new Date(), new Proxy({}, {}), { toString: fail }];
  for (const value of wrong) {
    for (const name of ["locale", "method", "format", "link", "quotes", "protection"]) {
      if (value === true && (name === "quotes" || name === "protection")) continue;
      assert.deepEqual(await refusal(order, { [name]: value }), ["field-invalid", name], `${name}: ${typeof value}`);
    }
  }
  for (const options of [5, "de", true, 5n, Symbol("x"), fail, [], ["de"]]) assert.deepEqual(await refusal(order, options), ["field-invalid", "options"]);
  const throwing = [{ get locale() { return fail(); } }, new Proxy({}, { ownKeys: fail }), { link: Object.assign(new URL("https://a.example"), { toString: fail }) }];
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  for (const options of [...throwing.slice(0, 2), proxy]) assert.deepEqual(await refusal(order, options), ["request-malformed", ""]);
  for (const asked of [null, undefined, 5, "x", [], [order], Symbol("x"), fail, new Proxy({}, { ownKeys: fail }), proxy]) assert.deepEqual(await refusal(asked), ["request-malformed", ""]);
  assert.equal(await writeAnswer(standard, order, null), await writeAnswer(standard, order));
  assert.deepEqual(await refusal(order, { locale: "x\u202e\ny" }), ["field-invalid", "locale"]);
  const { message } = await writeAnswer(standard, order, { locale: "x\u202e\ny" }).catch((error) => error);
  assert.ok(message.startsWith("`x\ufffd\ufffdy` is not one of"), message);
});

test("an argument of a wrong type is refused by name", () => {
  const wrong = [undefined, null, 5, 5n, true, Symbol("x"), {}, [], () => "x", new Proxy({}, {})];
  const refusal = (call) => {
    try {
      call();
    } catch (error) {
      assert.equal(error.name, "CheckoutFeesError", String(error?.stack ?? error));
      return [error.code, error.field];
    }
    assert.fail("was not refused");
  };
  for (const value of wrong) {
    assert.deepEqual(refusal(() => standard.understand(value, {})), ["field-invalid", "text"]);
    assert.deepEqual(refusal(() => FeeCalculator.standard().only(value)), ["field-invalid", "methods"]);
    if (value != null) assert.deepEqual(refusal(() => standard.question({}, value)), ["field-invalid", "method"]);
    if (typeof value === "function") continue;
    assert.deepEqual(refusal(() => standard.written(CASES[0][0], value)), ["field-invalid", "words"]);
    assert.deepEqual(refusal(() => standard.chart({ from: "1", to: "9", width: 300, currency: "USD" }, value)), ["field-invalid", "words"]);
  }
  const { proxy, revoke } = Proxy.revocable([], {});
  revoke();
  const throwing = new Proxy([], { get() { throw new RangeError("not yours"); } });
  for (const schedules of [...wrong, proxy, throwing]) assert.deepEqual(refusal(() => FeeCalculator.fromSchedules(schedules)), ["schedule-invalid", ""]);
});

test("what words throw goes to whoever asked", () => {
  const fault = new RangeError("no word");
  assert.throws(() => standard.written(CASES[0][0], () => { throw fault; }), fault);
  assert.match(standard.written(CASES[0][0], () => undefined), /^written-best/);
});
