// Typing and pasting amounts: what was understood, what is refused with a way out, and undo.
import type { Page } from "@playwright/test";
import type { CheckoutFeesElement, CompareEvent } from "../../www/define.ts";
import { cutOff, expect, open, ORDER, test } from "./support.ts";

const amountOf = (page: Page) => page.locator("checkout-fees").evaluate((element: CheckoutFeesElement) => element.amount);

async function paste(page: Page, text: string) {
  await page.locator("#amount").focus();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.insertText(text);
}

for (const [locale, typed, amount] of [
  ["en", "5,000.00", "5000.00"],
  ["en", "5,00", "5,00"],
  ["de", "5.000,00", "5000.00"],
  ["de", "5.00", "5.00 (de)"],
  ["fr", "5 000,00", "5000.00"],
  ["de-CH", "5'000.00", "5000.00"],
  ["en-IN", "12,34,567.80", "1234567.80"],
  ["ar-EG", "٥٬٠٠٠٫٥", "5000.5"],
  ["en", "US$5,000", "5000"],
] as const) {
  test(`“${typed}” in ${locale} is read as ${amount}`, async ({ page }) => {
    await open(page, `${ORDER}&locale=${locale}`);
    await page.locator("#amount").fill(typed);
    await expect.poll(() => amountOf(page)).toBe(amount); // what reads it may still be to load
    const isRead = /^\d+(\.\d+)?$/.test(amount);
    if (isRead) await expect(page.locator(".frame")).not.toHaveClass(/stale/);
    else await expect(page.locator(".frame")).toHaveClass(/stale/);
  });
}

test.describe("typed before there is what reads it", () => {
  const READER = /chunks\/detail-\w+\.js/;
  const GERMAN = `${ORDER}&locale=de`;
  const isPlain = (amount: unknown) => /^\d+(\.\d+)?$/.test(String(amount));
  const field = (page: Page) => page.locator("#amount");
  const heard = (page: Page) => page.evaluate(() => (window as unknown as { heard: string[] }).heard);

  /** Holds files back till they are let go. */
  async function hold(page: Page, files: string | RegExp) {
    let send = () => {};
    const sent = new Promise<void>((done) => (send = done));
    await page.route(files, (route) => sent.then(() => route.continue()));
    return () => send();
  }

  test.beforeEach(({ page }) => page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    addEventListener("checkout-fees:compare", (event) => heard.push((event as CompareEvent).comparison.order.amount));
    addEventListener("checkout-fees:error", () => heard.push("refused"));
  }));

  test("digits are answered at once; a point waits, is never taken for 7.5, and is read when that is there", async ({ page }) => {
    const send = await hold(page, READER);
    const { best, frame } = await open(page, GERMAN);
    await expect(best).toHaveText("Online-Banking");
    await field(page).press("ControlOrMeta+A");
    await page.keyboard.type("7500");
    await expect(page.locator(".facts")).toContainText("7.515,00");
    await field(page).press("ControlOrMeta+A");
    await page.keyboard.type("8.500");
    await expect(frame).toHaveClass(/stale/);
    await expect(frame).toHaveAttribute("aria-busy", "true");
    await expect(page.locator(".go button")).toBeDisabled();
    await page.waitForTimeout(700); // typing rests
    await expect(field(page)).toHaveValue("8.500");
    expect(isPlain(await amountOf(page))).toBe(false);
    expect(await heard(page)).not.toContain("8.50");
    send();
    await expect(page.locator(".facts")).toContainText("8.515,00");
    await expect(frame).not.toHaveClass(/stale/);
    expect(await amountOf(page)).toBe("8500");
    await expect(field(page)).toHaveValue("8.500"); // it has the focus
    await field(page).blur();
    await expect(field(page)).toHaveValue("8.500,00");
    expect(await heard(page)).toEqual(["5000.00", "7.00", "75.00", "750.00", "7500.00", "8.00", "8500.00"]);
  });

  test("the field was left meanwhile: the text stays till it is read, then it is written out", async ({ page }) => {
    const send = await hold(page, READER);
    const { best } = await open(page, GERMAN);
    await expect(best).toHaveText("Online-Banking");
    await field(page).fill("8.500,5");
    await field(page).blur();
    await expect(field(page)).toHaveValue("8.500,5");
    send();
    await expect(field(page)).toHaveValue("8.500,50");
    expect(await heard(page)).toEqual(["5000.00", "8500.50"]);
  });

  test("before the first answer: the first is to what was typed", async ({ page }) => {
    const [sendCore, sendReader] = [await hold(page, "**/*.wasm"), await hold(page, READER)];
    const { best } = await open(page, GERMAN);
    const asked = page.waitForRequest(READER);
    await field(page).fill("8.500");
    await asked;
    sendCore();
    await page.waitForResponse("**/*.wasm");
    await expect(page.locator(".bone").first()).toBeVisible();
    expect(await heard(page)).toEqual([]);
    sendReader();
    await expect(best).toHaveText("Online-Banking");
    await expect(page.locator(".facts")).toContainText("8.515,00");
    expect(await heard(page)).toEqual(["8500.00"]);
  });

  test("what makes no sense is refused once it is read", async ({ page }) => {
    const send = await hold(page, READER);
    await open(page, GERMAN);
    await field(page).fill("8.50");
    send();
    await expect(page.locator("#amount-problem .fix")).toHaveText("8,50 verwenden");
    expect(await amountOf(page)).toBe("8.50 (de)");
  });

  test("the page sets another amount meanwhile: that one counts", async ({ page }) => {
    const send = await hold(page, READER);
    const { best } = await open(page, GERMAN);
    await expect(best).toHaveText("Online-Banking");
    await field(page).fill("8.500");
    await page.locator("checkout-fees").evaluate((element: CheckoutFeesElement) => void (element.amount = "300"));
    await expect(field(page)).toHaveValue("300,00");
    await expect(best).toHaveText("PayPal");
    send();
    await expect(page.locator("details.part").first()).toBeVisible();
    expect(await amountOf(page)).toBe("300");
  });

  test("it does not load: that is said, the text stays, and is read when it is tried again", async ({ page, complaints }) => {
    await page.route(READER, (route) => route.abort());
    const { best, frame } = await open(page, GERMAN);
    await expect(best).toHaveText("Online-Banking");
    await field(page).fill("8.500");
    const alert = page.locator(".order .problem");
    await expect(alert).toContainText("Dieser Teil wurde nicht geladen.");
    await expect(page.locator(".notice")).toContainText(/5\.000,00\sUSD/);
    await expect(frame).toHaveClass(/stale/);
    await page.unroute(READER);
    await alert.getByRole("button").click();
    await expect(page.locator(".facts")).toContainText("8.515,00");
    await expect(field(page)).toHaveValue("8.500,00");
    await expect(alert).toHaveCount(0);
    await expect(frame).not.toHaveClass(/stale/);
    expect(await heard(page)).toEqual(["5000.00", "8500.00"]);
    complaints.length = 0; // the browser's own word on what failed
  });
});

for (const [locale, typed, note] of [
  ["en", "$5,000", "Read as 5,000.00 USD."],
  ["en", "５０００", "Read as 5,000.00 USD."],
  ["en", "5 000.5", "Read as 5,000.50 USD."],
  ["en", "+5000", "Read as 5,000.00 USD."],
  ["de", "٥٬٠٠٠", "Gelesen als 5.000,00 USD."],
  ["en", "5000", ""],
  ["en", "5,000.5", ""],
  ["de", "5.000", ""],
  ["en-IN", "1,234,567", ""],
] as const) {
  test(`“${typed}” in ${locale} is ${note ? "said as it was read" : "read without a word"}`, async ({ page }) => {
    const { amount } = await open(page, `${ORDER}&locale=${locale}`);
    await expect(page.locator("details.part").first()).toBeVisible();
    await paste(page, typed);
    const line = page.locator(".understood");
    if (note) await expect(line).toHaveText(note);
    else await page.waitForTimeout(600);
    await expect(line).toHaveCount(note ? 1 : 0);
    await amount.or(page.locator("#amount")).blur();
    await expect(line).toHaveCount(0);
  });
}

test("a thousand that another reader takes for one is said where money has three decimals", async ({ page }) => {
  await open(page, "?amount=1500.125&currency=KWD&country=KW&rates.KWD=3.25&locale=de");
  await paste(page, "1.234");
  await expect(page.locator(".understood")).toHaveText(/1\.234,000\sKWD/);
});

for (const width of [280, 320, 480, 768, 1280]) {
  test(`what was understood moves nothing and is not cut off: ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page);
    await expect(page.locator("details.part").first()).toBeVisible();
    const places = () => page.locator(".frame").evaluate((frame) =>
      [...frame.querySelectorAll("label, .answer, .compare, .control")].map((part) => JSON.stringify(part.getBoundingClientRect())));
    await paste(page, "12345678.90");
    await expect(page.locator(".facts")).toContainText("12,3");
    const before = await places();
    await page.keyboard.press("Home");
    await page.keyboard.type("$");
    await expect(page.locator(".understood")).toBeVisible();
    expect(await places()).toEqual(before);
    expect(await cutOff(page)).toEqual([]);
    const overlapped = await page.locator(".understood").evaluate((note) => {
      const { left, right, top, bottom } = note.getBoundingClientRect();
      return [...(note.getRootNode() as ShadowRoot).querySelectorAll("label, .control")].filter((part) => {
        const range = document.createRange();
        range.selectNodeContents(part);
        const box = part.matches("label") ? range.getBoundingClientRect() : part.getBoundingClientRect();
        return box.left < right && box.right > left && box.top < bottom && box.bottom > top;
      }).map((part) => part.outerHTML);
    });
    expect(overlapped).toEqual([]);
  });
}

test("what was understood is told with the answer, once typing rests", async ({ page }) => {
  await open(page);
  const status = page.locator("checkout-fees").getByRole("status");
  await page.waitForTimeout(1300); // the first answer is there to be found
  await paste(page, "$300");
  await expect(status).toHaveText(/^\s*$/);
  await expect(status).toHaveText(/^Read as 300\.00\sUSD\. Cheapest way to pay: PayPal\./, { timeout: 3000 });
});

for (const [locale, typed, offered, amount] of [
  ["de", "5.00", "5,00", "5.00"],
  ["de", "5,000.00", "5.000,00", "5000.00"],
  ["en", "5.000,00", "5,000.00", "5000.00"],
  ["en", "1,2", "1.20", "1.20"],
  ["en", "12,34,567", "1,234,567.00", "1234567.00"],
] as const) {
  test(`“${typed}” in ${locale} is refused, and ${offered} offered`, async ({ page }) => {
    await open(page, `${ORDER}&locale=${locale}`);
    const field = page.locator("#amount");
    await field.fill(typed);
    await page.locator("#amount-problem .fix", { hasText: offered }).click();
    await expect(field).toHaveValue(offered);
    expect(await amountOf(page)).toBe(amount);
    await expect(page.locator(".frame")).not.toHaveClass(/stale/);
  });
}

test("where a text may be two amounts, each is offered", async ({ page }) => {
  const { amount } = await open(page);
  await amount.fill("5.000");
  await expect(page.locator("#amount-problem .fix")).toHaveText(["Use 5.00", "Use 5,000.00"]);
});

test("another currency's sign is refused, never exchanged; with its currency it is right", async ({ page }) => {
  const { amount, currency, frame } = await open(page);
  await amount.fill("€5,000");
  await expect(page.locator("#amount-problem")).toContainText(/Enter the amount in digits, for example 5,000\.00\sUSD\./);
  await expect(page.locator("#amount-problem .fix")).toHaveCount(0);
  await amount.blur();
  await expect(amount).toHaveValue("€5,000");
  await expect(currency).toHaveValue("USD");
  await currency.selectOption("EUR");
  await expect(amount).toHaveValue("5,000.00");
  await expect(frame).not.toHaveClass(/stale/);
});

test("a field is not rewritten while it has the focus, and its keyboard is for numbers", async ({ page }) => {
  const { amount } = await open(page);
  await expect(amount).toHaveAttribute("inputmode", "decimal");
  await paste(page, "$5,000");
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.type("1");
  await page.waitForTimeout(1300);
  await expect(amount).toHaveValue("$15,000");
  expect(await amount.evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(2);
  await amount.blur();
  await expect(amount).toHaveValue("15,000.00");
});

test("undo takes back what was typed, in the field and after it was left", async ({ page }) => {
  const { amount, best } = await open(page);
  const undo = () => page.keyboard.press("ControlOrMeta+Z");
  await expect(page.locator("details.part").first()).toBeVisible();
  await paste(page, "1200.5");
  await undo();
  await expect(amount).toHaveValue("5,000.00");
  await paste(page, "1200.5");
  await amount.blur();
  await expect(amount).toHaveValue("1,200.50");
  await paste(page, "300");
  await amount.blur();
  await expect(amount).toHaveValue("300.00");
  await expect(best).toHaveText("PayPal");
  await amount.focus();
  await undo();
  await expect(amount).toHaveValue("1,200.50");
  await undo();
  await expect(amount).toHaveValue("5,000.00");
  await expect(best).toHaveText("Online banking");
  await undo();
  await expect(amount).toHaveValue("5,000.00");
});

test("the budget and one's own figures are read the same way", async ({ page }) => {
  const { doubt, fact } = await open(page, "?amount=1000&currency=USD&country=US&locale=en");
  const budget = page.locator("details.part").nth(1);
  await budget.locator("summary").click();
  const field = budget.getByLabel("Budget, fee included");
  await field.fill("€１０,０００");
  await expect(budget.getByRole("alert")).toBeVisible();
  await field.fill("US$10,000");
  await expect(budget.locator(".understood")).toHaveText(/Read as 10,000\.00\sUSD\./);
  await expect(field).toHaveAccessibleDescription(/Read as 10,000\.00/);
  await field.blur();
  await expect(field).toHaveValue("10,000");
  await field.focus();
  await page.keyboard.press("ControlOrMeta+Z");
  await expect(field).toHaveValue("1,000.00");
  await page.goto(`/${ORDER}`);
  await page.getByRole("button", { name: "Enter my bank’s fee" }).click();
  await doubt.getByRole("textbox").fill("$12");
  await expect(fact("Fee")).toHaveText("12.00 USD");
  await expect(doubt.locator(".understood")).toHaveText(/Read as 12\.00\sUSD\./);
});

test("a rate of one's own may carry its percent sign", async ({ page }) => {
  const { option } = await open(page, "?amount=1000&currency=USD&country=US");
  await option("Western Union").locator("summary").click();
  await option("Western Union").getByLabel("Your rate in percent: Western Union").fill("2.5 %");
  await expect(option("Western Union").locator(".fee")).toContainText("25.00");
});
