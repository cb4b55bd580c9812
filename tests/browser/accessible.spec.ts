// What those find who do not see the page, or see it in other colours, sizes and directions.
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { cutOff, expect, open, ORDER, test } from "./support.ts";

const summary = (page: Page, at: number) => page.locator("details.part summary").nth(at).click();

/** The states of the element: how to get there from a question. */
const STATES: Record<string, [question: string, reach?: (page: Page) => Promise<unknown>]> = {
  "as it opens": [ORDER],
  "a row open": [`${ORDER}&business=true`, (page) => page.locator(".option summary").last().click()],
  "a figure being entered": [ORDER, (page) => page.locator(".but .link").click()],
  "a wrong amount": [ORDER, async (page) => {
    await page.locator("#amount").fill("12,5,0");
    await expect(page.getByRole("alert").first()).toBeVisible();
  }],
  "conditional ways alone": ["?amount=5000&currency=PLN&country=BG"],
  "nothing possible": ["?amount=5000&currency=KWD&country=KW&business=false"],
  "two payments, the picture and a budget": ["?amount=50100&currency=USD&country=US", async (page) => {
    await summary(page, 0);
    await summary(page, 1);
    await expect(page.locator("svg.chart")).toBeVisible();
    await expect(page.locator(".plan")).toBeVisible();
  }],
  "one line": [ORDER, (page) => page.locator("checkout-fees").evaluate((element) => element.setAttribute("compact", ""))],
  "readonly": [ORDER, (page) => page.locator("checkout-fees").evaluate((element) => element.setAttribute("readonly", ""))],
};

for (const [state, [question, reach]] of Object.entries(STATES)) {
  for (const [locale, colorScheme] of [["en", "light"], ["en", "dark"], ["ar", "light"], ["ar", "dark"]] as const) {
    test(`axe finds nothing: ${state}, ${locale}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await open(page, `${question}&locale=${locale}`);
      await expect(page.locator("details.part")).toHaveCount(2);
      await reach?.(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    });
  }
}

test("the accessibility tree says what the page shows", async ({ page }) => {
  await open(page);
  await expect(page.locator("details.part")).toHaveCount(2);
  await expect(page.locator("checkout-fees")).toMatchAriaSnapshot(`
    - textbox "Order amount": 5,000.00
    - combobox "Currency"
    - combobox "Bank account in"
    - combobox "Buying as"
    - textbox "Payment date": 2026-11-23
    - paragraph: Cheapest way to pay
    - heading "Online banking" [level=2]
    - term: Fee
    - definition: 15.00–30.00 USD
    - term: Total
    - definition: 5,015.00–5,030.00 USD
    - term: Supplier paid
    - definition: Mon, Nov 30 – Tue, Dec 1
    - paragraph: "A wire transfer could save you up to 15.00 USD or cost up to 65.00 more, depending on your bank."
    - button "Enter my bank’s fee"
    - paragraph:
      - button "Choose Online banking"
    - heading "All payment options" [level=3]
    - group "Rank by":
      - button "Cheapest" [pressed]
      - button "Fastest"
    - list:
      - listitem:
        - group: Online banking Best US account Fee 15.00–30.00 USD Supplier paid Nov 30 – Dec 1
  `);
  await summary(page, 0);
  await expect(page.locator("details.part").first()).toMatchAriaSnapshot(`
    - group:
      - heading "Fee by amount" [level=3]
      - figure:
        - img "Fee by order amount in USD, both axes logarithmic"
        - slider "Order amount on the chart"
      - table:
        - rowgroup:
          - row "Method Fee, USD Cheapest Ends at"
        - rowgroup:
          - row /PayPal, Card 149\\.50 up to 1,003\\.17 24,000\\.00/
  `);
});

test("in forced colours everything drawn has an ink of its own", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await open(page);
  await summary(page, 0);
  await expect(page.locator("svg.chart")).toBeVisible();
  const inks = await page.evaluate(() => {
    const root = document.querySelector("checkout-fees")!.shadowRoot!;
    const chart = root.querySelector("checkout-fees-more")!.shadowRoot!;
    const ink = (part: Element | null, name: "fill" | "stroke") => getComputedStyle(part!)[name];
    return {
      bar: ink(root.querySelector(".is-best .sure"), "fill"),
      other: ink(root.querySelector(".option:not(.is-best) .sure"), "fill"),
      way: ink(chart.querySelector(".way-line"), "stroke"),
      edge: ink(chart.querySelector(".edge"), "stroke"),
      surface: getComputedStyle(root.querySelector(".frame")!).backgroundColor,
    };
  });
  expect(inks.bar).not.toBe(inks.other);
  expect(inks.way).not.toBe(inks.edge);
  for (const ink of [inks.bar, inks.other, inks.way, inks.edge]) expect(ink).not.toBe(inks.surface);
});

test("nothing moves where motion is not welcome", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const { amount } = await open(page);
  await page.locator(".option summary").first().click();
  await amount.fill("60000");
  expect(await page.evaluate(() => document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 1).length)).toBe(0);
});

for (const locale of ["en", "ar", "de", "ru", "ja"]) {
  test(`at 200 % zoom, which is half as wide, nothing is lost: ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 640, height: 450 });
    await open(page, `?amount=50100&currency=USD&country=US&locale=${locale}`);
    await summary(page, 0);
    await expect(page.locator("svg.chart")).toBeVisible();
    expect(await cutOff(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 450 });
    await expect(page.locator("svg.chart")).toBeVisible();
    expect(await cutOff(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}
