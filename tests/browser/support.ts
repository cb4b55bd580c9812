import { test as base, expect, type Locator, type Page } from "@playwright/test";

/** A Monday: the day on which every test is run, as pages see it. Thursday is Thanksgiving. */
export const TODAY = "2026-11-23";

/** The question most tests start from. */
export const ORDER = "?amount=5000&currency=USD&country=US";

/** Every test also fails on an error in the console, a thrown one, or a breach of the Content-Security-Policy. */
export const test = base.extend<{ complaints: string[] }>({
  complaints: [
    async ({ page }, use) => {
      await page.clock.setFixedTime(new Date(`${TODAY}T12:00`));
      const complaints: string[] = [];
      page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
      page.on("pageerror", (error) => complaints.push(error.message));
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});
export { expect };

/** The parts of the widget, as a person finds them. */
export const widget = (page: Page) => ({
  amount: page.getByLabel("Order amount"),
  currency: page.getByLabel("Currency"),
  country: page.getByLabel("Bank account in"),
  business: page.getByLabel("Buying as"),
  payOn: page.getByLabel("Payment date"),
  best: page.locator("checkout-fees h2"),
  fact: (name: string) => page.locator(".facts > div").filter({ hasText: name }).locator("dd"),
  doubt: page.locator(".but"),
  options: page.locator(".option"),
  option: (name: string) => page.locator(".option").filter({ has: page.locator(".name", { hasText: name }) }),
  impossible: (name: string) => page.locator(".no li").filter({ hasText: name }),
  frame: page.locator(".frame"),
});

export async function open(page: Page, question = ORDER) {
  await page.goto(`/${question}`);
  await expect(page.locator("checkout-fees .frame")).toBeVisible();
  return widget(page);
}

/** What a page needs to allow for the element as a module, and a tag to put there. */
export const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src 'self'";
export const ELEMENT = `<checkout-fees amount="5000" currency="USD" country="US" locale="en"></checkout-fees>`;

/** Serves a page of the test's own beside the element's files. */
export async function host(page: Page, body: string, { css = "", policy = POLICY, html = `lang="en"` } = {}) {
  await page.route("**/host.css", (route) => route.fulfill({ contentType: "text/css", body: css }));
  await page.route("**/host.html", (route) => route.fulfill({
    contentType: "text/html; charset=utf-8",
    headers: { "content-security-policy": policy },
    body: `<!doctype html><html ${html}><head><title>A host</title><link rel="icon" href="icon.svg"><link rel="stylesheet" href="host.css">
      <script type="module" src="define.js"></script></head><body>${body}</body></html>`,
  }));
  await page.goto("/host.html");
}

/** What sticks out of the widget's frame, which would be cut off. */
export const cutOff = (page: Page) => page.locator(".frame").evaluate((frame) => {
  const bounds = frame.getBoundingClientRect();
  return [...frame.querySelectorAll("bdi, input, select, button, b, small, blockquote, p, li, td")].filter((part) => {
    const box = part.getBoundingClientRect();
    return box.width > 1 && (box.left < bounds.left || box.right > bounds.right);
  }).map((part) => part.outerHTML);
});

/** The text of each option's name, top to bottom. */
export const ranking = (options: Locator) => options.locator(".name > span:first-child").allTextContents();
