// What is asked beyond one order: the plan of two payments, the picture of fee by amount, what a budget buys.
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { cutOff, expect, open, ORDER, test, TODAY } from "./support.ts";

const parts = (page: Page) => ({
  chart: page.locator("details.part").nth(0),
  budget: page.locator("details.part").nth(1),
  slider: page.getByRole("slider", { name: "Order amount on the chart" }),
  picture: page.getByRole("img", { name: "Fee by order amount in USD, both axes logarithmic" }),
  plan: page.locator(".plan"),
});

test("what is asked on demand is loaded on demand, once", async ({ page }) => {
  const wasm: string[] = [];
  page.on("request", (request) => request.url().endsWith(".wasm") && wasm.push(request.url()));
  await open(page);
  const { chart, budget, picture } = parts(page);
  await expect(chart).toBeVisible();
  expect(wasm).toHaveLength(1);
  await chart.locator("summary").click();
  await expect(picture).toBeVisible();
  await budget.locator("summary").click();
  await expect(budget.locator("tbody tr").first()).toBeVisible();
  expect(wasm).toHaveLength(2);
});

test("two payments by two methods, where they are cheaper than one", async ({ page }) => {
  const { amount } = await open(page, "?amount=50100&currency=USD&country=US");
  const { plan } = parts(page);
  await expect(plan).toHaveText(/Cheaper in two payments\s*Online banking 49,970\.00 USD Fee 15\.00–30\.00\s*PayPal 130\.00 USD Fee 3\.89/);
  await expect(plan).toContainText("Total fee 18.89–33.89 USD. That saves 11.11 USD to 26.11 USD compared with online banking alone.");
  await amount.fill("50000");
  await expect(plan).toHaveCount(0);
});

test("no plan is looked for where no limit is near", async ({ page }) => {
  const wasm: string[] = [];
  page.on("request", (request) => request.url().endsWith(".wasm") && wasm.push(request.url()));
  await open(page, "?amount=500&currency=EUR&country=NL");
  await expect(parts(page).chart).toBeVisible();
  await page.waitForTimeout(300);
  expect(wasm).toHaveLength(1);
});

test("the picture's table says what the core says", async ({ page }) => {
  await open(page);
  const { chart } = parts(page);
  await chart.locator("summary").click();
  await expect(chart.locator("tbody tr")).toHaveText([
    /PayPal, Card\s*149\.50\s*up to 1,003\.17\s*24,000\.00/,
    /Online banking\s*15\.00–30\.00\s*1,003\.18–\u2060?100,000\.00\s*100,000\.00/,
    /Wire transfer \(T\/T\)\s*15\.00–80\.00\s*from 100,000\.01\s*no limit/,
    /Western Union\s*–\s*never\s*2,500\.00/,
    /Letter of credit\s*from 50\.00\s*not compared: part of the fee is unknown\s*no limit/,
    /Pay Later\s*175\.00–425\.00\s*never\s*150,000\.00/,
  ]);
  await expect(chart.locator("svg.chart")).toContainText("from 1,003.18: Online banking");
});

test("the marker is moved by key and by pointer, and the order with it", async ({ page }) => {
  const { best } = await open(page);
  const { chart, slider } = parts(page);
  await chart.locator("summary").click();
  await expect(slider).toHaveAttribute("aria-valuetext", "5,000.00\u00a0USD");
  await slider.focus();
  const amounts = [5000];
  for (let press = 0; press < 5; press++) {
    await page.keyboard.press("ArrowRight");
    amounts.push(Number((await page.locator("#amount").inputValue()).replaceAll(",", "")));
  }
  expect(amounts).toEqual([...new Set(amounts)].sort((a, b) => a - b)); // each press moves it
  await expect(slider).toBeFocused();
  await expect(page.locator("svg.chart .marker")).toContainText(await page.locator("#amount").inputValue());
  await page.keyboard.press("Home");
  await expect(page.locator("#amount")).toHaveValue("100.00");
  await expect(best).toHaveText("PayPal");
  await page.keyboard.press("End");
  await expect(page.locator("#amount")).toHaveValue("300,000.00");
  await expect(best).toHaveText("Wire transfer (T/T)");
  // in the middle by the logarithm: √(100 × 300,000)
  const box = (await slider.boundingBox())!;
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect(page.locator("#amount")).toHaveValue(/^5,[3-6]\d\d\.00$/);
});

test("the slider's ends are the plot's", async ({ page }) => {
  await open(page);
  const { chart, slider } = parts(page);
  await chart.locator("summary").click();
  await slider.focus();
  for (const [key, place] of [["Home", 0], ["End", 1]] as const) {
    await page.keyboard.press(key);
    const marker = (await page.locator("svg.chart .now").boundingBox())!;
    const grid = await page.locator("svg.chart .g").evaluateAll((lines) => lines.map((line) => line.getBoundingClientRect().x));
    const wanted = place === 0 ? Math.min(...grid) : (await page.locator("svg.chart .part").last().boundingBox())!;
    const edge = typeof wanted === "number" ? wanted : wanted.x + wanted.width;
    expect(Math.abs(marker.x - edge), key).toBeLessThan(8);
  }
});

test("what a budget buys, and a budget that is none", async ({ page }) => {
  await open(page);
  const { budget } = parts(page);
  await budget.locator("summary").click();
  const field = budget.getByLabel("Budget, fee included");
  await expect(field).toHaveValue("5,000.00");
  await field.fill("10,000");
  await expect(budget.locator("tbody tr").first()).toHaveText(/Online banking\s*9,970\.00\s*9,985\.00/);
  await expect(budget.locator("tbody tr")).toHaveCount(7);
  await expect(budget).toContainText("not compared: part of the fee is unknown");
  await field.fill("ten");
  await expect(budget.getByRole("alert")).toBeVisible();
  await expect(budget.locator("table")).toHaveCount(0);
  await expect(field).toHaveAttribute("aria-invalid", "true");
  for (const [typed, rule] of [["10.005", "USD has 2 decimals"], ["0", "an amount above zero"], ["1,000,000,000,000", "an amount below"]] as const) {
    await field.fill(typed);
    await expect(budget.getByRole("alert"), typed).toContainText(rule);
  }
  await field.fill("15");
  await expect(budget.locator("tbody tr").filter({ hasText: "Online banking" })).toContainText("0.00");
});

test("a wrong budget is said once typing rests, or the field is left", async ({ page }) => {
  await page.clock.install({ time: new Date(`${TODAY}T12:00`) });
  await open(page);
  const { budget } = parts(page);
  await budget.locator("summary").click();
  const field = budget.getByLabel("Budget, fee included");
  const row = budget.locator("tbody tr").first();
  await expect(row).toContainText("4,970.00");
  await page.clock.pauseAt(new Date(`${TODAY}T13:00`));
  await field.fill("1,00");
  await page.clock.runFor(499);
  await field.fill("1,000");
  await expect(row).toContainText("970.97");
  await field.fill("1,000x");
  await page.clock.runFor(499);
  await expect(row).toContainText("970.97"); // what it bought last
  await expect(budget.getByRole("alert")).toBeEmpty();
  await page.clock.runFor(1);
  await expect(budget.getByRole("alert")).not.toBeEmpty();
  await expect(budget.locator("table")).toHaveCount(0);
  await field.fill("1,000.5");
  await expect(row).toContainText("971.45");
  await field.fill("x");
  await expect(budget.getByRole("alert")).toBeEmpty();
  await field.blur();
  await expect(budget.getByRole("alert")).not.toBeEmpty();
});

test("in German, with German numbers", async ({ page }) => {
  await open(page, `${ORDER}&locale=de`);
  const { chart } = parts(page);
  await chart.locator("summary").click();
  await expect(chart.locator("svg.chart")).toContainText("ab 1.003,18: Online-Banking");
  await page.getByRole("slider").focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.locator("#amount")).toHaveValue(/^5\.[12]\d0,00$/);
});

test("where it cannot be loaded it says so, and tries again", async ({ page, complaints }) => {
  await open(page);
  const { chart, picture } = parts(page);
  await expect(chart).toBeVisible();
  await page.route(/\.wasm$/, (route) => route.abort());
  await chart.locator("summary").click();
  await expect(chart.getByRole("alert")).toContainText("Fees can’t be calculated here");
  await page.unroute(/\.wasm$/);
  await chart.getByRole("button", { name: "Try again" }).click();
  await expect(picture).toBeVisible();
  complaints.length = 0; // the browser's own words about the file that did not come
});

for (const width of [320, 360, 768, 1280]) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`nothing is cut off and axe finds nothing at ${width}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await open(page, "?amount=50100&currency=USD&country=US");
      const { chart, budget, picture, plan } = parts(page);
      await chart.locator("summary").click();
      await budget.locator("summary").click();
      await expect(picture).toBeVisible();
      await expect(plan).toBeVisible();
      expect(await cutOff(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    });
  }
}
