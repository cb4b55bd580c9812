// What the support desk reads by itself: deposits in percent, and questions about buyer protection.
import assert from "node:assert/strict";
import { resolve } from "node:path";
import { test } from "node:test";
import { build } from "esbuild";
import { micromark } from "micromark";
import { gfmAutolinkLiteral, gfmAutolinkLiteralHtml } from "micromark-extension-gfm-autolink-literal";

const { outputFiles: [{ text: code }] } = await build({
  stdin: { contents: `export * from "./deposit.ts"; export * from "./topics.ts"; export * from "./markdown.ts";`, resolveDir: resolve(import.meta.dirname, "../../www/support") },
  bundle: true, format: "esm", write: false,
});
const { markdown, piecesOf, isAboutProtection, isOnlyProtection, shareIn, shareOf } = await import(`data:text/javascript,${encodeURIComponent(code)}`);

test("a percentage is read in the ways it is written", () => {
  for (const [text, share] of [
    ["30%", "30%"], ["30 %", "30%"], ["12.5 %", "12.5%"], ["12,5%", "12.5%"], ["30 percent", "30%"], ["30 per cent deposit", "30%"], ["30pct", "30%"],
    ["30", ""], ["", ""], ["% 30", ""],
  ]) assert.equal(shareIn(text), share, text);
});

test("a share is rounded half up to minor units, exactly", () => {
  for (const [amount, share, decimals, expected] of [
    ["850", "30%", 2, "255"],
    ["0.99", "50%", 2, "0.5"],              // 0.495
    ["0.97", "50%", 2, "0.49"],             // 0.485
    ["1001", "50%", 0, "501"],              // 500.5 yen
    ["1.005", "10%", 3, "0.101"],           // 0.1005 dinar
    ["999999999999.99", "33.33%", 2, "333300000000"],   // 333,299,999,999.996667,
    ["100", "100%", 2, "100"],
    ["100", "0%", 2, "0"],
  ]) assert.equal(shareOf(amount, share, decimals), expected, `${share} of ${amount}`);
});

test("questions about refunds, disputes and cover are known, and orders are not taken for them", () => {
  for (const text of [
    "refund?", "Can I be refunded", "I want my money back", "open a dispute", "Am I covered?", "is this insured", "trade assurance",
    "the goods were never delivered", "they haven’t arrived", "it hasn't been shipped", "received wrong items", "the seller scammed me", "chargeback",
  ]) assert.ok(isAboutProtection(text), text);
  for (const text of [
    "5000 usd from us by wire", "discover the cheapest", "recover 500 eur", "when has it arrived?", "how long until it is delivered", "pay later",
    "brokenhearted", "covering letter",
  ]) assert.ok(!isAboutProtection(text), text);
  assert.ok(isOnlyProtection("refund") && isOnlyProtection("money back?"));
  assert.ok(!isOnlyProtection("refund Ulrike") && !isOnlyProtection("Ulrike"));
});

test("Markdown of the desk shows a text as it is, with no link", () => {
  const texts = [
    "plain", "a * b _ c # d", "<b>&amp;</b>", "[a](b)", "https://evil.example/a.", "www.evil.example", "see (www.evil.example)", "a@evil.example", "@evil", "#123", "`https://evil.example",
    "``x``www.evil.example`", "\\www.evil.example",
  ];
  for (const text of texts) {
    const html = micromark(`- ${markdown(text)}`, { extensions: [gfmAutolinkLiteral()], htmlExtensions: [gfmAutolinkLiteralHtml()] });
    assert.doesNotMatch(html, /<a /, text);
    const shown = html.replace(/<[^>]*>/g, "").replace(/&(lt|gt|quot|amp);/g, (_, name) => ({ lt: "<", gt: ">", quot: '"', amp: "&" })[name]).trim();
    assert.equal(shown, text);
  }
});

test("a paragraph of the core's Markdown is split into what is strong and what is not", () => {
  const plain = (text) => ({ text, isStrong: false });
  for (const [text, pieces] of [
    ["Pay **5,000** now", [plain("Pay "), { text: "5,000", isStrong: true }, plain(" now")]],
    ["a \\* b \\` c", [plain("a * b ` c")]],
    ["by `www.evil.example`.", [plain("by www.evil.example.")]],
    ["by `` `https://evil.example` `` and **`a@b`**", [plain("by `https://evil.example` and "), { text: "a@b", isStrong: true }]],
    ["a ` b", [plain("a ` b")]],
  ]) assert.deepEqual(piecesOf(text), pieces, text);
});
