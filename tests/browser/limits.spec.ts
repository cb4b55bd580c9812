// Large inputs from strangers: what the pages read of them, and how much they draw. Work is counted, not timed.
import type { Page } from "@playwright/test";
import { expect, test } from "./support.ts";

const TOO_LONG = "This link is too long. Its values were ignored.";

/** The values of an order with so many terms. */
const terms = (count: number) =>
  `currency=EUR&amount=777&country=DE${Array.from({ length: count }, (_, at) => `&terms.method-${at}.fee=12`).join("")}`;

/** Counts the characters of addresses that the page parses, and serves pages whatever the length of their query. */
async function counted(page: Page) {
  await page.addInitScript(() => {
    Object.assign(window, { parsed: 0 });
    window.URLSearchParams = class extends URLSearchParams {
      constructor(values?: ConstructorParameters<typeof URLSearchParams>[0]) {
        super(values);
        if (typeof values === "string") Object.assign(window, { parsed: Math.max((window as unknown as { parsed: number }).parsed, values.length) });
      }
    };
  });
  await page.route(/\?.{8000,}/, async (route) => {
    const url = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: `${url.origin}${url.pathname}` }) });
  });
}

const parsed = (page: Page) => page.evaluate(() => (window as unknown as { parsed: number }).parsed);

for (const { name, path } of [{ name: "the demo page", path: "/?" }, { name: "the builder", path: "/embed/?" }, { name: "the frame", path: "/embed/frame.html?" }, { name: "the desk", path: "/support/#" }]) {
  test(`${name} does not read an address beyond 16 kB, and says so`, async ({ page }) => {
    await counted(page);
    await page.goto(`${path}${terms(20_000)}`);
    await expect(page.getByText(TOO_LONG).first()).toBeVisible();
    expect(await parsed(page)).toBeLessThanOrEqual(16_384);
    await expect(page.getByText("777")).toHaveCount(0);
  });
}

test("a frame says that its place's query is too long", async ({ page }) => {
  await page.goto("/embed/host.html");
  await page.locator("[data-checkout-fees]").evaluate((place, query) => place.setAttribute("data-checkout-fees", query), terms(20_000));
  await expect(page.frameLocator("iframe").getByText(TOO_LONG)).toBeVisible();
});

test("an address that grows too long while the desk is open changes nothing there", async ({ page }) => {
  await page.goto("/support/#q=5000+usd+from+us");
  const question = page.getByLabel("The buyer’s question");
  await expect(page.locator("#answer")).toContainText("5,000.00");
  await page.evaluate((hash) => { location.hash = hash; }, terms(20_000));
  await expect(page.locator(".told")).toHaveText(TOO_LONG);
  await expect(question).toHaveValue("5000 usd from us");
  await question.fill("5100 usd from us");
  await expect.poll(() => new URL(page.url()).hash).toBe("#q=5100+usd+from+us");
});

test("a letter too long for the address stays with the page's history", async ({ page }) => {
  await page.goto("/support/");
  const question = page.getByLabel("The buyer’s question");
  const letter = `5000 usd from us. ${"Wörter ".repeat(2000)}`;
  await question.fill(letter);
  await expect.poll(() => page.evaluate(() => history.state?.kept.text.length)).toBe(letter.length);
  expect(new URL(page.url()).hash.length).toBeLessThan(100);
  await page.reload();
  await expect(question).toHaveValue(letter);
});
