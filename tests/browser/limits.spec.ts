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

/** A schedule of 64 methods, of each of which `step` changes the name, the fee, the limit and the countries. */
function schedule(step: number) {
  const source = { document: "D", quote: "q", origin: "documents" };
  const methods = Array.from({ length: 64 }, (_, at) => ({
    id: `m-${at}`, name: `Way ${at} ${step}`, kind: "payment", scope: "order",
    fee: { type: "flat", min: `${at + step}`, max: `${at + 20 + step}`, source },
    limit: { amount: `${1000 + at + step}`, source }, countries: { codes: step ? ["US", "DE"] : ["US"], source },
  }));
  return { id: "wide", name: "Wide", currency: "USD", maxPayments: { count: 1, source }, documents: [{ title: "D", origin: "documents" }], methods };
}

test("of many changes between two schedules the first 200 are drawn, and all are copied", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/support/");
  const section = page.locator("#schedules");
  await section.getByRole("heading", { name: "When fees change" }).click();
  const files = section.locator("input[type=file]");
  const file = (step: number) => ({ name: `${step}.json`, mimeType: "application/json", buffer: Buffer.from(JSON.stringify(schedule(step))) });
  await files.nth(0).setInputFiles(file(0));
  await files.nth(1).setInputFiles(file(1));
  await expect(section.locator(".found > ul.lines > li")).toHaveCount(200);
  await expect(section.locator(".more").first()).toHaveText("56 more lines are not shown here. Copy to get all.");
  expect(await section.locator(".who li").count()).toBeLessThanOrEqual(200);
  await section.getByRole("button", { name: "Copy as text" }).click();
  const pasted = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(async () => (await pasted()).match(/^- Way \d+ 1: /gm)?.length).toBeGreaterThanOrEqual(256);
});

test("a letter of marks is read by a worker, and drawn in part", async ({ page }) => {
  await page.goto("/support/");
  const question = page.getByLabel("The buyer’s question");
  await question.fill("5000 usd from us");
  await expect(page.locator(".marks mark").first()).toBeVisible();
  expect(page.workers()).toHaveLength(0);
  await question.fill("$ a ".repeat(2_000));
  await expect(page.getByText("1,500 more words and phrases are not marked.")).toBeVisible();
  expect(page.workers()).toHaveLength(1);
  await expect(page.locator(".marks mark")).toHaveCount(500);
  expect(await page.locator(".ask *").count()).toBeLessThan(1_500);
});

test("what would make a question too long is not inserted, and what was typed stays", async ({ page }) => {
  await page.goto("/support/");
  const question = page.getByLabel("The buyer’s question");
  await question.fill("5000 usd from us");
  const isInserted = await question.evaluate((element) => {
    const data = new DataTransfer();
    data.setData("text/plain", "x".repeat(2_000_000));
    return element.dispatchEvent(new InputEvent("beforeinput", { bubbles: true, cancelable: true, inputType: "insertFromPaste", dataTransfer: data }));
  });
  expect(isInserted).toBe(false);
  await expect(page.locator(".told")).toHaveText("Not inserted: the text is too long. A question has at most 65,536 bytes.");
  await expect(question).toHaveValue("5000 usd from us");
});

test("a question that is too long is refused, neither read nor marked, and stays as it is", async ({ page }) => {
  await page.goto("/support/");
  const question = page.getByLabel("The buyer’s question");
  const text = "$1 ".repeat(30_000);
  await question.evaluate((element: HTMLTextAreaElement, text) => {
    element.value = text;
    element.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }, text);
  await expect(page.locator(".ask .problem")).toHaveText("The text is longer than 65536 bytes.");
  await expect(page.locator(".marks mark")).toHaveCount(0);
  expect(page.workers()).toHaveLength(0);
  await expect(question).toHaveValue(text);
});

test("where the worker stops there is a way to try again", async ({ page, complaints }) => {
  await page.route("**/desk-worker.js", (route) => route.abort());
  await page.goto("/support/");
  await page.getByLabel("The buyer’s question").fill(`5000 usd from us. ${"Please help. ".repeat(100)}`);
  await expect(page.getByText("The letter was not read.")).toBeVisible();
  await page.unroute("**/desk-worker.js");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.locator("#answer")).toContainText("5,000.00");
  complaints.splice(0, complaints.length, ...complaints.filter((text) => !text.startsWith("Failed to load resource")));
});

test("the reading of a letter can be stopped", async ({ page }) => {
  await page.route("**/desk-worker.js", () => {}); // never answered
  await page.goto("/support/");
  await page.getByLabel("The buyer’s question").fill(`5000 usd from us. ${"Please help. ".repeat(100)}`);
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(page.getByText("The letter was not read.")).toBeVisible();
});
