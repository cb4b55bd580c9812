import AxeBuilder from "@axe-core/playwright";
import type { CheckoutFeesElement } from "../../www/define.ts";
import { cutOff, expect, open, ORDER, ranking, test } from "./support.ts";

test("currencies with no decimals", async ({ page }) => {
  const { amount, currency, fact } = await open(page);
  await currency.selectOption("JPY");
  await expect(fact("Total")).toContainText("JPY");
  await amount.fill("750,000.5");
  await page.getByRole("button", { name: "Use 750,001" }).click();
  await expect(amount).toHaveValue("750,001");
});

test("a currency with three decimals, from a rate that comes with the order", async ({ page }) => {
  const { amount, fact } = await open(page, "?amount=1500.125&currency=KWD&country=KW&rates.KWD=3.25");
  await expect(amount).toHaveValue("1,500.125");
  await expect(page.locator(".options")).toContainText("Letter of credit");
  await expect(page.locator(".notes")).toContainText("1 KWD = 3.25 USD");
  await expect(fact("Fee")).toHaveCount(0); // its only way has a part that is not known
  await expect(page.locator(".answer")).toContainText("None of the remaining options has a fully known fee.");
});

test("in German", async ({ page }) => {
  await open(page, `${ORDER}&business=true&locale=de`);
  await expect(page.getByLabel("Bestellbetrag")).toHaveValue("5.000,00");
  await expect(page.locator(".facts")).toContainText("5.015,00–5.030,00");
  await expect(page.locator(".but")).toContainText("Eine Banküberweisung könnte Ihnen bis zu 15,00 USD sparen oder bis zu 65,00 mehr kosten: Das hängt von Ihrer Bank ab.");
  await page.locator("summary").first().click();
  await expect(page.locator(".more")).toContainText("So wird die Gebühr berechnet");
  await page.locator("checkout-fees").evaluate((element: CheckoutFeesElement) => void (element.locale = "en"));
  await expect(page.getByLabel("Order amount")).toHaveValue("5,000.00");
  await expect(page.locator(".more")).toContainText("How this fee is calculated");
});

test("attributes and properties are the same question", async ({ page }) => {
  const { best, business } = await open(page);
  await page.locator("checkout-fees").evaluate((element: CheckoutFeesElement) => {
    element.setAttribute("amount", "1000");
    element.setAttribute("business", "false");
    element.setAttribute("pay-on", "2026-11-23");
    element.setAttribute("rank", "speed");
  });
  await expect(business).toHaveValue("false");
  await expect(best).toHaveText("PayPal");
  expect(await page.locator("checkout-fees").evaluate(({ amount, business, payOn, rank }: CheckoutFeesElement) => ({ amount, business, payOn, rank })))
    .toEqual({ amount: "1000", business: false, payOn: "2026-11-23", rank: "speed" });
  await page.locator("checkout-fees").evaluate((element: CheckoutFeesElement) => element.removeAttribute("business"));
  await expect(business).toHaveValue("");
});

test("its events carry the answer, the choice and the problems out of the shadow tree", async ({ page }) => {
  await open(page);
  const seen = await page.evaluate(async () => {
    const element = document.querySelector("checkout-fees")!;
    const next = <Name extends "checkout-fees:compare" | "checkout-fees:select" | "checkout-fees:error">(name: Name) =>
      new Promise<HTMLElementEventMap[Name]>((done) => document.addEventListener(name, (event) => done(event as HTMLElementEventMap[Name]), { once: true }));
    const compare = next("checkout-fees:compare");
    element.amount = "300";
    const { comparison } = await compare;
    await element.updateComplete;
    const select = next("checkout-fees:select");
    element.shadowRoot!.querySelector<HTMLButtonElement>(".go button")!.click();
    const { method, option } = await select;
    const error = next("checkout-fees:error");
    element.currency = "XXX";
    const { problems } = await error;
    return { amount: comparison.order.amount, method, option: option.method, problems: problems.map(({ code }) => code) };
  });
  expect(seen).toEqual({ amount: "300.00", method: "paypal", option: "paypal", problems: ["currency-unknown"] });
});

test("by keyboard alone: amount, account, rank, a row, a choice", async ({ page }) => {
  const { amount, best, options } = await open(page);
  const focused = () => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.id || document.activeElement?.shadowRoot?.activeElement?.textContent?.trim());
  await page.keyboard.press("Tab");
  expect(await focused()).toBe("amount");
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("300");
  await expect(best).toHaveText("PayPal");
  await expect(amount).toHaveValue("300");
  for (const id of ["currency", "country", "business", "payOn"]) {
    await page.keyboard.press("Tab");
    expect(await focused()).toBe(id);
  }
  for (let i = 0; i < 8 && (await focused()) !== "Fastest"; i++) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Fastest" })).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(options.first().locator(".more")).toBeVisible();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator("#status")).toContainText("Chosen: PayPal.");
});

test("a new answer is told once, after typing rests", async ({ page }) => {
  const { amount } = await open(page);
  const status = page.locator("checkout-fees").getByRole("status");
  await page.waitForTimeout(1200);
  await expect(status).toHaveText(/^\s*$/);
  await amount.fill("");
  await amount.pressSequentially("300", { delay: 80 });
  await expect(status).toHaveText(/^\s*$/);
  await expect(status).toHaveText(/Cheapest way to pay: PayPal\. Fee 8\.97 USD, total 308\.97 USD\. Supplier paid: Mon, Nov 23 in 1–2 hours\./, { timeout: 3000 });
});

test("where credit is wanted and none is sure it says so, and not that nothing can be paid", async ({ page }) => {
  const { best } = await open(page, `${ORDER}&rank=credit&business=true`);
  await expect(best).toHaveText("Credit can’t be confirmed yet");
  await expect(page.locator(".answer")).toContainText("Credit depends on details you haven’t given.");
  const closed = await open(page, `${ORDER}&rank=credit&business=false`);
  await expect(closed.best).toHaveText("Credit can’t be confirmed yet");
  await expect(page.locator(".answer")).toContainText("No credit fits this order; the reason is listed.");
  await expect(closed.impossible("Pay Later")).toBeVisible();
});

test("rows keep what was opened when the ranking changes", async ({ page }) => {
  const { option, options } = await open(page);
  await option("Wire transfer").locator("summary").click();
  await page.getByRole("button", { name: "Fastest" }).click();
  await expect.poll(() => ranking(options)).toEqual(["PayPal", "Card", "Online banking", "Wire transfer (T/T)", "Letter of credit", "Pay Later"]);
  await expect(option("Wire transfer").locator(".more")).toBeVisible();
  await expect(page.locator(".more")).toHaveCount(1);
});

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [360, 1280]) {
    test(`axe finds nothing: ${colorScheme}, ${width}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.setViewportSize({ width, height: 900 });
      const { amount, option } = await open(page, `${ORDER}&payOn=2026-11-23`);
      await option("Pay Later").locator("summary").click();
      await option("Letter of credit").locator("summary").click();
      await page.getByRole("button", { name: "Sources" }).click();
      await page.getByRole("button", { name: "Enter my bank’s fee" }).first().click();
      await expect(page.locator(".more table")).toBeVisible();
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      await amount.fill("x");
      await expect(page.locator("#amount-problem")).toBeVisible();
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    });
  }
}

for (const width of [320, 360, 768, 1280]) {
  test(`nothing moves when the answer lands, and nothing sticks out: ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.addInitScript(() => {
      const shifts: number[] = ((window as unknown as { shifts: number[] }).shifts = []);
      new PerformanceObserver((list) => shifts.push(...list.getEntries().map((entry) => (entry as PerformanceEntry & { value: number }).value)))
        .observe({ type: "layout-shift", buffered: true });
    });
    let land = () => {};
    const landed = new Promise<void>((done) => (land = done));
    await page.route("**/*.wasm", (route) => landed.then(() => route.continue()));
    await open(page);
    await expect(page.locator(".bone").first()).toBeVisible();
    land();
    await expect(page.locator("checkout-fees h2")).toHaveText("Online banking");
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.01);
    for (const summary of await page.locator("summary").all()) await summary.click();
    await expect(page.locator(".more table")).toBeVisible();
    await page.getByRole("button", { name: "Sources" }).click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(await cutOff(page)).toEqual([]);
  });
}

for (const direction of ["ltr", "rtl"]) {
  test(`in a column of 280, ${direction}`, async ({ page }) => {
    await open(page, `${ORDER}&payOn=2026-11-23`);
    await page.locator("checkout-fees").evaluate(async (element: CheckoutFeesElement, dir) => {
      const sheet = new CSSStyleSheet(); // the page's policy allows no style attributes
      sheet.replaceSync("checkout-fees { inline-size: 280px }");
      document.adoptedStyleSheets = [sheet];
      element.dir = dir;
      element.requestUpdate();
    }, direction);
    for (const summary of await page.locator("summary").all()) await summary.click();
    await expect(page.locator(".more table")).toBeVisible();
    expect(await page.locator(".frame").evaluate((frame) => frame.getBoundingClientRect().width)).toBe(280);
    expect(await cutOff(page)).toEqual([]);
  });
}

test.describe("without its core", () => {
  test("a failed download is said plainly, and can be tried again", async ({ page, complaints }) => {
    await page.route("**/*.wasm", (route) => route.abort());
    await page.goto(`/${ORDER}`);
    await expect(page.getByRole("alert")).toContainText("Fees can’t be calculated here");
    await expect(page.getByLabel("Order amount")).toHaveValue("5,000");
    await page.unroute("**/*.wasm");
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(page.locator("checkout-fees h2")).toHaveText("Online banking");
    complaints.length = 0; // the browser's own word on the aborted download
  });

  test("a policy without wasm-unsafe-eval is said plainly", async ({ page, complaints }) => {
    await page.route("**/?*", async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers(), "content-security-policy": "script-src 'self'; style-src 'self'; connect-src 'self'" };
      await route.fulfill({ response, headers });
    });
    await page.goto(`/${ORDER}`);
    await expect(page.getByRole("alert")).toContainText("Fees can’t be calculated here");
    complaints.length = 0; // the browser's own word on the policy
  });
});
