// Pages that are open when the day changes, read one clock.
import type { Page } from "@playwright/test";
import type { CheckoutFeesElement } from "../../www/define.ts";
import { ELEMENT, expect, host, test } from "./support.ts";

const payOn = (page: Page) => page.locator("#payOn");
const order = (page: Page) => page.locator("checkout-fees").evaluate((element: CheckoutFeesElement) => new Promise((done) => {
  element.addEventListener("checkout-fees:compare", ({ comparison }) => done(comparison.order.payOn), { once: true });
  element.rank = element.rank === "speed" ? "cost" : "speed";
}));

async function openElement(page: Page, attribute = "") {
  await page.clock.install({ time: new Date("2026-11-24T23:58:00") }); // a Tuesday
  await host(page, ELEMENT.replace(" ", ` ${attribute} `));
  await page.clock.runFor(2000);
  await expect(page.locator("checkout-fees h2")).toHaveText("Online banking");
}

test("the element answers for the new day by itself, and all of it says so", async ({ page }) => {
  await openElement(page);
  await expect(payOn(page)).toHaveValue("2026-11-24");
  const arrives = page.locator(".facts > div").last();
  await expect(arrives).toContainText("Dec 1"); // the 26th is Thanksgiving
  const days = page.locator(".ticks.days .first");
  await expect(days).toContainText("24");
  await expect(page.locator("details.part").first()).toBeVisible(); // from now on answers are announced
  await page.locator("checkout-fees").evaluate((element: CheckoutFeesElement) => void (element.rank = "cost"));
  await page.clock.runFor(2000);
  await page.clock.runFor(4 * 60_000);
  await expect(payOn(page)).toHaveValue("2026-11-25");
  await expect(arrives).toContainText("Dec 2");
  await expect(days).toContainText("25");
  await page.clock.runFor(2000);
  await expect(page.locator("checkout-fees").getByRole("status").first()).toContainText("Dec 2");
});

test("rendered anew before a timer could run, date field and answer still agree", async ({ page }) => {
  await openElement(page);
  await page.clock.setSystemTime(new Date("2026-11-26T09:00:00")); // a computer that slept
  const asked = order(page);
  await page.clock.runFor(100);
  expect(await asked).toBe("2026-11-26");
  await expect(payOn(page)).toHaveValue("2026-11-26");
});

test("a day of paying that is set stays", async ({ page }) => {
  await openElement(page, `pay-on="2026-11-24"`);
  await page.clock.runFor(4 * 60_000);
  await expect(payOn(page)).toHaveValue("2026-11-24");
});

test("removed and put back the next day, it answers for that day", async ({ page }) => {
  await openElement(page);
  await page.evaluate(() => Object.assign(window, { element: document.querySelector("checkout-fees") }) && document.querySelector("checkout-fees")!.remove());
  await page.clock.setSystemTime(new Date("2026-11-25T09:00:00"));
  await page.evaluate(() => document.body.append((window as unknown as { element: Element }).element));
  await page.clock.runFor(100);
  await expect(payOn(page)).toHaveValue("2026-11-25");
});

test("on the desk tomorrow is the day after the day it is, and deadlines count from it", async ({ page }) => {
  await page.clock.install({ time: new Date("2026-11-24T23:58:00") });
  await page.goto("/support/#q=5000+usd+from+us+pay+tomorrow");
  await page.clock.runFor(2000);
  const chip = page.locator(`.chip:has([data-field="payOn"])`);
  await expect(chip).toContainText("25");
  await page.clock.runFor(4 * 60_000);
  await expect(chip).toContainText("26");
});
