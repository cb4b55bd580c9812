// The desk of those who answer buyers: support/.
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./support.ts";

const LETTER = "Hello, we owe our supplier 18,400 USD and have an account in the US. Can we pay by credit card, and when will it arrive if we pay on Friday?";

const parts = (page: Page) => ({
  question: page.getByLabel("The buyer’s question"),
  chip: (name: string) => page.locator(".chip").filter({ hasText: name }),
  chips: page.locator(".chip:not(.editing)"),
  answer: page.locator("#answer"),
  doubt: page.locator(".doubt"),
  status: page.getByRole("status"),
  beside: page.locator("#beside"),
  dialog: page.getByRole("dialog"),
});

async function opened(page: Page, text?: string) {
  await page.goto(`/support/${text === undefined ? "" : `#${new URLSearchParams({ q: text })}`}`);
  const desk = parts(page);
  await expect(desk.question).toBeVisible();
  if (text) await expect(page.locator("#answer p").first()).toBeVisible();
  return desk;
}

const pasted = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test("the pages lead to each other", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "answer a buyer’s question" }).click();
  await expect(page.getByRole("heading", { name: "Answer a buyer" })).toBeVisible();
  const pages = page.getByRole("navigation", { name: "Pages" });
  await pages.getByRole("link", { name: "Embed" }).click();
  await expect(page.getByRole("heading", { name: "Put it on your page" })).toBeVisible();
  await pages.getByRole("link", { name: "Support" }).click();
  await expect(page.getByLabel("The buyer’s question")).toBeVisible();
  await pages.getByRole("link", { name: "checkout-fees" }).click();
  await expect(page.locator("checkout-fees .frame")).toBeVisible();
});

test("a letter is understood, marked, and answered to the minor unit", async ({ page }) => {
  const { question, chips, chip, answer } = await opened(page);
  await question.fill(LETTER);
  await expect(chips).toHaveText([/Amount 18,400.00/, /Currency USD/, /Account in United States/, /Asks about Card/, /Paid on Fri, Nov 27, 2026/, /Buyer is a business assumed/]);
  await expect(chip("Buyer is")).toHaveClass(/assumed/);
  await expect(page.locator(".marks mark")).toHaveText(["our supplier", "18,400 USD", "in the US", "credit card", "on Friday"]);
  await expect(answer).toContainText("550.16");
  await expect(answer).toContainText("9,200.00");
  await expect(page.locator(".rests")).toContainText("Complete Guide: How to Use Alibaba Trade Assurance?");
});

test("what is unclear is a choice, and is not taken", async ({ page }) => {
  const { question, doubt, chip, answer } = await opened(page, "$1.200 from nowhere, invoice 4711");
  await expect(doubt).toHaveText([/“\$” is unclear. Currency/, /“1.200” is unclear. Amount/]);
  await expect(page.locator(".ask")).toContainText("Not understood: “nowhere” and “invoice 4711”.");
  await expect(answer).toContainText("Still to be said: the amount and the currency.");
  await doubt.getByRole("button", { name: "CAD" }).click();
  await expect(chip("Currency")).toContainText("CAD");
  await expect(chip("Currency").getByRole("button")).toBeFocused();
  await doubt.getByRole("button", { name: "1,200", exact: true }).click();
  await expect(doubt).toHaveCount(0);
  await expect(answer).toContainText("1,200.00");
  await expect(question).toHaveValue("$1.200 from nowhere, invoice 4711");
});

test("every word that nothing was made of is listed, many of them behind a line", async ({ page }) => {
  const { question, doubt, chip } = await opened(page, "5000 usd us wire, about");
  await expect(doubt).toHaveText([/“us” is unclear. Account in\s+United States/]);
  await expect(page.locator(".ask")).toContainText("Not understood: “about”.");
  await doubt.getByRole("button", { name: "United States" }).click();
  await expect(chip("Account in")).toContainText("United States");
  await question.fill("Our accountant Ulrike insists, roughly speaking, that some colleague settle 5000 usd before Christmas, preferably abroad, unless snow falls, or hail");
  const rest = page.locator(".ask details");
  await expect(rest.locator("summary")).toContainText("Not understood: 7 words and phrases.");
  await expect(rest.locator("p")).toBeHidden();
  await rest.locator("summary").press("Enter");
  await expect(rest.locator("p")).toContainText("“accountant Ulrike insists”, “roughly speaking”");
});

test("a chip is corrected in its place, taken away and added, all by key", async ({ page }) => {
  const { question, chip, answer } = await opened(page, "5000 usd from us by wire");
  await page.getByRole("button", { name: "Change Account in" }).press("Enter");
  const country = page.getByRole("combobox", { name: "Account in" });
  await expect(country).toBeFocused();
  await country.selectOption("Germany");
  await expect(chip("Account in")).toContainText("Germany");
  await page.getByRole("button", { name: "Change Amount" }).press("Enter");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("12,5");
  await page.keyboard.press("Enter");
  await expect(page.locator(".problem")).toContainText("“12,5” is not digits");
  await page.getByRole("button", { name: "Change Amount" }).press("Enter");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("6,000.50");
  await page.keyboard.press("Enter");
  await expect(chip("Amount")).toContainText("6,000.50");
  await expect(answer).toContainText("6,000.50");
  await page.getByRole("button", { name: "Change Amount" }).press("Enter");
  await page.keyboard.type("1");
  await page.keyboard.press("Escape");
  await expect(chip("Amount")).toContainText("6,000.50");
  await page.getByRole("button", { name: "Change Asks about" }).click();
  await page.getByRole("button", { name: "Remove" }).click();
  await expect(chip("Asks about")).toHaveCount(0);
  await page.getByLabel("Add what is not said").selectOption("Buyer is");
  await page.getByRole("combobox", { name: "Buyer is" }).selectOption("a business");
  await expect(chip("Buyer is")).toContainText("a business");
  // the text goes over what was set by hand, and another question over all of it
  await question.press("End");
  await question.press("ControlOrMeta+End");
  await question.pressSequentially(", from France");
  await expect(page.locator(".doubt")).toContainText("differ");
  await question.fill("700 eur from spain");
  await expect(page.locator(".chip:not(.editing)")).toHaveText([/Amount 700/, /Currency EUR/, /Account in Spain/]);
});

test("the answer is copied as text, with its sources, as Markdown and as HTML, in each language", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const { answer, status, question } = await opened(page, "5000 usd from us");
  await question.focus();
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(status).toHaveText("Copied.");
  const text = await pasted(page);
  for (const part of await answer.locator("p").allTextContents()) expect(text).toContain(part);
  await page.getByRole("button", { name: "Copy with sources" }).click();
  await expect.poll(() => pasted(page)).toContain("Complete Guide");
  expect((await pasted(page)).length).toBeGreaterThan(text.length);
  await page.getByRole("button", { name: "Markdown" }).click();
  await expect.poll(() => pasted(page)).toContain("**");
  await page.getByRole("button", { name: "HTML" }).click();
  await expect.poll(() => page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return item!.types.includes("text/html") && (await (await item!.getType("text/html")).text());
  })).toContain("<p>");
  const languages = page.getByLabel("Language of the answer");
  await expect(languages.locator("option")).toHaveCount(15);
  const english = await answer.textContent();
  await languages.selectOption("ar");
  await expect(answer).toHaveAttribute("dir", "rtl");
  await expect.poll(() => answer.textContent()).not.toBe(english);
  await expect(page).toHaveURL(/lang=ar/);
  await page.reload();
  await expect(answer).toHaveAttribute("lang", "ar");
  // for whoever asked: the page of the element, with the same order
  await page.goto(/https?:\S+/.exec(text)![0]);
  await expect(page.getByLabel("Order amount")).toHaveValue(/^5,?000/);
  await expect(page.getByLabel("Account in")).toHaveValue("US");
});

test("up to three orders side by side, on one scale, copied as a table", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const { beside, question, status } = await opened(page, "5000 usd from us");
  const add = page.getByRole("button", { name: "Compare" });
  await add.click();
  await question.fill("5000 usd from de");
  await add.click();
  await question.fill("80000 usd from us by wire, pay 2026-11-27");
  await add.click();
  await expect(add).toBeDisabled();
  await expect(beside.locator("thead th")).toHaveCount(4);
  await expect(beside).toContainText("All fees are drawn on one scale.");
  await expect(beside.locator("tr.on td b")).toHaveText(["Online banking", "Wire transfer (T/T)", "Online banking"]);
  await expect(beside.locator("tbody tr")).toHaveCount(4 + 8);
  // 15 to 30 dollars are the same stretch in both columns with them
  const widths = await beside.locator("tr", { has: page.getByRole("rowheader", { name: "Online banking" }) }).locator(".a").evaluateAll((bars) => bars.map((bar) => bar.getAttribute("width")));
  expect(new Set(widths.slice(0, 1)).size).toBe(1);
  await page.getByRole("button", { name: "Copy as table" }).click();
  await expect(status).toHaveText("Copied.");
  const rows = (await pasted(page)).split("\n").map((row) => row.split("\t"));
  expect(rows[0]).toHaveLength(4);
  expect(rows[1]).toEqual(["Best way", "Online banking", "Wire transfer (T/T)", "Online banking"]);
  await beside.getByRole("button", { name: "Remove order 2" }).click();
  await expect(beside.locator("thead th")).toHaveCount(3);
  await page.reload();
  await expect(beside.locator("thead th")).toHaveCount(3);
  await question.fill("700 eur from es");
  await add.click();
  await expect(beside).toContainText("several currencies");
  await question.blur();
  await page.keyboard.press("1");
  await expect(question).toHaveValue("5000 USD, from US");
});

test("an order keeps its rates, terms and holidays: from a link, side by side, and asked again", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/support/#amount=5000&currency=EUR&country=DE&payOn=2026-11-27&rates.EUR=1.5&terms.wire-transfer.fee=7&holidays=2026-11-30&locale=de_DE.UTF-8");
  const { question, chips, chip, answer, beside, status } = parts(page);
  await expect(question).toHaveValue("5000 EUR, from DE, pay on 2026-11-27");
  await expect(chips).toHaveText([/Amount/, /Currency/, /Account in/, /Paid on/, /1 EUR 1.5 USD given/, /Wire transfer \(T\/T\): bank charges 7.00 given/, /Bank holidays 2026-11-30 given/]);
  await expect(answer).toHaveAttribute("lang", "de");
  const wire = page.locator(".ways tr", { hasText: "Wire transfer" });
  await expect(wire.locator("td").first()).toHaveText("7.00");
  await expect(answer).toContainText("1 EUR = 1,5 USD");
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(beside.locator("thead th").nth(1)).toContainText("1 EUR 1.5 USD, Wire transfer (T/T): bank charges 7.00, Bank holidays 2026-11-30");
  // another question has none of them, which is told
  await question.fill("700 usd from us");
  await expect(status).toContainText("the figures given with the one before are left out");
  await expect(chip("given")).toHaveCount(0);
  await question.blur();
  await page.keyboard.press("1");
  await expect(chip("given")).toHaveCount(3);
  await expect(wire.locator("td").first()).toHaveText("7.00");
  await page.reload();
  await expect(chip("given")).toHaveCount(3);
  await expect(beside.locator("tr", { hasText: "Wire transfer" }).last().locator("td")).toHaveText(/7.00/);
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect.poll(() => pasted(page)).toContain("rates.EUR=1.5");
  expect(await pasted(page)).toContain("terms.wire-transfer.fee=7");
  // what the text says of a method goes over it, and each can be left out
  await question.press("ControlOrMeta+End");
  await question.pressSequentially(", by wire, my bank charges 9");
  await expect(wire.locator("td").first()).toHaveText("9.00");
  await page.getByRole("button", { name: "Leave out Wire transfer (T/T): bank charges" }).press("Enter");
  await expect(chip("given")).toHaveCount(2);
  await expect(page.getByRole("button", { name: "Leave out 1 EUR" })).toBeFocused();
});

test("the page's own order goes to the desk with its figures", async ({ page }) => {
  await page.goto("/?amount=8000&currency=EUR&country=FR&terms.paypal.rate=0.02&payOn=2026-11-27");
  await expect(page.locator("checkout-fees .frame")).toBeVisible();
  await expect(page.locator("#support")).toHaveAttribute("href", /paypal/);
  await page.locator("#support").click();
  await expect(page.getByLabel("The buyer’s question")).toHaveValue("8000 EUR, from FR, pay on 2026-11-27");
  await expect(page.locator(".chip.given")).toHaveText([/PayPal: rate 2\s?% given/]);
});

test("a link to an order with a first payment leads to the desk", async ({ page }) => {
  await page.goto("/?amount=5000.00&currency=USD&country=US&payOn=2026-11-27&initialPayment=100.00&locale=it");
  await expect(page.getByLabel("The buyer’s question")).toHaveValue("5000 USD, from US, pay on 2026-11-27, deposit 100");
  await expect(page.locator("#answer")).toContainText("Più conveniente con due metodi di pagamento");
});

test("every way to pay stands at a glance, and the answer tells of the one that is chosen", async ({ page }) => {
  const { answer, chip } = await opened(page, "5000 usd from us");
  const ways = page.getByRole("region", { name: "Every way to pay" });
  await expect(ways.getByRole("row")).toHaveCount(1 + 8);
  await expect(ways.getByRole("row").nth(1)).toContainText("Online banking best");
  const wire = ways.getByRole("button", { name: "Wire transfer" });
  await wire.press("Enter");
  await expect(answer).toContainText("You can pay 5,000.00 USD by Wire transfer");
  await expect(chip("Asks about")).toContainText("Wire transfer");
  await expect(wire).toBeFocused();
  await wire.press("Enter");
  await expect(answer).toContainText("Best way to pay");
});

test("questions are kept in the address alone, behind its hash, and the way back leads to them", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const { question, answer } = await opened(page, LETTER);
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await question.blur();
  await question.fill("5000 usd from us");
  await question.press("Enter");
  const before = page.getByRole("navigation", { name: "Asked before" });
  await question.fill("700 eur from es");
  await question.press("Enter");
  await expect(before.getByRole("link")).toHaveText(["5000 USD, from US"]);
  await before.getByRole("link").click();
  await expect(question).toHaveValue("5000 USD, from US");
  await expect(answer).toContainText("5,000.00");
  await page.goBack();
  await expect(question).toHaveValue("700 eur from es");
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect.poll(() => pasted(page)).toContain("#q=700+EUR%2C+from+ES");
  expect(new URL(page.url()).search).toBe("");
  expect(requests.filter((url) => url.includes("700") || url.includes("supplier"))).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, ""]);
});

test("every action has a key, listed in a dialog, and none fires while typing", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const { question, dialog, beside, status } = await opened(page, "5000 usd from us");
  await question.press("ControlOrMeta+End");
  await page.keyboard.type(" ?/snl1");
  await expect(question).toHaveValue("5000 usd from us ?/snl1");
  await expect(dialog).toBeHidden();
  await question.fill("5000 usd from us");
  await question.blur();
  await page.keyboard.press("?");
  await expect(dialog).toBeVisible();
  await expect(dialog.locator("dt")).toHaveCount(17);
  await page.keyboard.press("n");
  await expect(question).toHaveValue("5000 usd from us");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await page.keyboard.press("a");
  await expect(beside).toBeVisible();
  await page.keyboard.press("m");
  await expect(status).toHaveText("Copied.");
  await page.keyboard.press("w");
  await expect(page.getByRole("region", { name: "Every way to pay" }).getByRole("button").first()).toBeFocused();
  await page.keyboard.press("g");
  await expect(page.getByLabel("Language of the answer")).toBeFocused();
  await page.getByLabel("Language of the answer").blur();
  await page.keyboard.press("e");
  await expect(page.getByRole("button", { name: "Change Amount" })).toBeFocused();
  await page.keyboard.press("/");
  await expect(question).toBeFocused();
  await question.blur();
  await page.keyboard.press("n");
  await expect(question).toBeFocused();
  await expect(question).toHaveValue("");
});

test("nothing jumps while typing, and the answer is said once it is quiet", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  const { question, status } = await opened(page, "5000 usd from us by wire");
  const top = () => page.locator(".reply header").evaluate((header) => header.getBoundingClientRect().top);
  const [before, box] = [await top(), await question.boundingBox()];
  await question.press("ControlOrMeta+End");
  await question.pressSequentially(", fastest");
  expect([await top(), await question.boundingBox()]).toEqual([before, box]);
  await expect(status).toContainText("5,000.00");
});

test("where the core does not come it says so, and tries again", async ({ page, complaints }) => {
  await page.route("**/*.wasm", (route) => route.abort());
  await page.goto("/support/");
  await expect(page.locator("support-desk")).toContainText("could not be loaded");
  await page.unroute("**/*.wasm");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByLabel("The buyer’s question")).toBeVisible();
  complaints.length = 0;
});

for (const width of [360, 768, 1280]) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`nothing sticks out and axe finds nothing at ${width}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      const { question, answer } = await opened(page, LETTER);
      await expect(answer).toContainText("550.16");
      await page.getByRole("button", { name: "Compare" }).click();
      await question.fill("$1.200 from us 4711");
      await page.getByRole("button", { name: "Change Account in" }).click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      await page.getByRole("button", { name: "Leave" }).click();
      await page.locator(".keysnote button").click();
      const dialog = await new AxeBuilder({ page }).include("dialog").analyze();
      expect(dialog.violations.map(({ id }) => id)).toEqual([]);
    });
  }
}

test("in forced colours what is drawn keeps its ink", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  const { beside } = await opened(page, "5000 usd from us");
  await page.getByRole("button", { name: "Compare" }).click();
  const inks = await beside.locator("td:not(.best) .a").first().evaluate((bar) => [getComputedStyle(bar).fill, getComputedStyle(bar.closest("section")!).backgroundColor]);
  expect(inks[0]).not.toBe(inks[1]);
});
