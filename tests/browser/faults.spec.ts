// What does not load, comes late, or is not what it should be: said plainly, with a way on, and nothing shown by halves.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Page, Route } from "@playwright/test";
import type { CheckoutFeesElement } from "../../www/define.ts";
import { ROOT } from "../support/golden.js";
import { ELEMENT, expect, host, open, ORDER, POLICY, test, widget } from "./support.ts";

// the browser's own word on what failed
test.afterEach(({ complaints }) => void (complaints.length = 0));

const PAGE = (element: string) => `<main><h1>A host</h1>${element}</main>`;
const alert = (page: Page) => page.locator("checkout-fees").getByRole("alert");
const elsewhere = (page: Page) => page.getByRole("link", { name: "Calculate it on another page" });
const again = (page: Page) => page.getByRole("button", { name: "Try again" });
const MESSAGE = "Fees can’t be calculated here: this browser, or this page’s security policy, blocked the calculator.";

/** A message, and nothing of an answer beside it. */
async function isSaid(page: Page, message: string) {
  await expect(alert(page)).toContainText(message);
  await expect(page.locator("checkout-fees").locator(".option, .bone, .facts, h2")).toHaveCount(0);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
}

const broken: [name: string, answer: (route: Route) => Promise<void>][] = [
  ["is missing", (route) => route.fulfill({ status: 404, contentType: "text/html", body: "<h1>Not found</h1>" })],
  ["is refused by the network", (route) => route.abort()],
  ["is a page, as servers give for what they do not know", (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html>" })],
  ["is empty", (route) => route.fulfill({ contentType: "application/wasm", body: "" })],
  ["is cut off", async (route) => {
    const body = await (await route.fetch()).body();
    await route.fulfill({ contentType: "application/wasm", body: body.subarray(0, body.length / 2) });
  }],
];
for (const [name, answer] of broken) {
  test(`the wasm ${name}: a message, a way to try again, a link to a page that works`, async ({ page }) => {
    await page.route("**/*.wasm", answer);
    await page.goto("/?amount=300&currency=USD&country=US&terms.card.rate=0.01&locale=en");
    await isSaid(page, MESSAGE);
    await expect(elsewhere(page)).toBeVisible();
    await page.unroute("**/*.wasm");
    await again(page).click();
    await expect(widget(page).best).toHaveText("Card");
    await expect(alert(page)).toBeEmpty();
  });
}

test("the wasm has another media type: it is taken all the same", async ({ page }) => {
  await page.route("**/*.wasm", async (route) => route.fulfill({ response: await route.fetch(), contentType: "text/plain" }));
  await open(page);
  await expect(widget(page).best).toHaveText("Online banking");
});

test("the wasm is slow: the place is held, with its form and bones, till it is there", async ({ page }) => {
  let send = () => {};
  const sent = new Promise<void>((done) => (send = done));
  await page.route("**/*.wasm", (route) => sent.then(() => route.continue()));
  const { amount, best } = await open(page);
  await expect(page.locator("checkout-fees .bone").first()).toBeVisible();
  await expect(page.locator("checkout-fees [aria-busy=true]").first()).toBeVisible();
  await amount.fill("300");
  const height = () => page.locator("checkout-fees").evaluate((element) => element.getBoundingClientRect().height);
  expect(await height()).toBeGreaterThan(500);
  send();
  await expect(best).toHaveText("PayPal");
});

test("a policy that refuses WebAssembly: the link asks the same there, and is answered", async ({ page, context }) => {
  await host(page, `<checkout-fees amount="300" currency="USD" country="US" pay-on="" lang="de" methods="paypal card wire-transfer" terms='{"card":{"rate":"0.01"}}'></checkout-fees>`,
    { policy: POLICY.replace(" 'wasm-unsafe-eval'", "") });
  await expect(alert(page)).toContainText("Die Gebühren lassen sich hier nicht berechnen");
  await page.locator("#amount").fill("400");
  const link = page.getByRole("link", { name: "Auf einer anderen Seite berechnen" });
  await expect(link).toHaveAttribute("rel", "noopener");
  const [there] = await Promise.all([context.waitForEvent("page"), link.click()]);
  await expect(there.locator("checkout-fees h2")).toHaveText("Karte");
  await expect(there.locator("#amount")).toHaveValue("400,00");
  await expect(there.locator("#payOn")).toHaveValue("");
  await expect(there.locator(".option")).toHaveCount(3);
  await expect(there.locator(".facts")).toContainText("4,00");
  expect(await there.evaluate(() => opener)).toBe(null);
  expect((await new AxeBuilder({ page: there }).analyze()).violations).toEqual([]);
});

test("where no such page stands beside the files, there is no link to it", async ({ page }) => {
  await page.route("**/*.wasm", (route) => route.abort());
  await page.route("**/embed/plain.html*", (route) => route.fulfill({ status: 404 }));
  await page.goto(`/${ORDER}`);
  const asked = page.waitForResponse(/plain\.html/);
  await isSaid(page, MESSAGE);
  await asked;
  await expect(elsewhere(page)).toHaveCount(0);
});

test("one file knows of no such page, and shows what its host has put inside", async ({ page }) => {
  await page.route("**/host.html", (route) => route.fulfill({
    contentType: "text/html",
    headers: { "content-security-policy": "script-src 'self'; style-src 'self'" },
    body: `<!doctype html><html lang="en"><title>A host</title><script src="checkout-fees.js" defer></script>
      <checkout-fees amount="300"><a href="/fees">Our fees</a></checkout-fees>`,
  }));
  await page.goto("/host.html");
  await expect(alert(page)).toContainText(MESSAGE);
  await expect(page.getByRole("link", { name: "Our fees" })).toBeVisible();
  await expect(elsewhere(page)).toHaveCount(0);
});

test("one line that cannot be shown stays small", async ({ page }) => {
  await page.route("**/*.wasm", (route) => route.abort());
  await host(page, ELEMENT.replace(" ", " compact "));
  await expect(alert(page)).toContainText(MESSAGE);
  await expect(page.locator("#amount")).toHaveCount(0);
});

test("the words do not load: it is said in English, and can be tried again", async ({ page }) => {
  await page.route(/chunks\/de-\w+\.js/, (route) => route.fulfill({ status: 404 }));
  await page.goto(`/${ORDER}&locale=de`);
  await expect(page.locator("checkout-fees")).toContainText("This part couldn’t be loaded.");
  await page.unroute(/chunks\/de-\w+\.js/);
  await again(page).click();
  await expect(widget(page).best).toHaveText("Online-Banking");
});

test("what stands behind a row does not load: it is said there, and the answer stays", async ({ page }) => {
  await page.route(/chunks\/detail-\w+\.js/, (route) => route.abort());
  const { best, option } = await open(page);
  await expect(best).toHaveText("Online banking");
  await option("PayPal").locator("summary").click();
  await expect(option("PayPal").locator(".problem")).toContainText("This part couldn’t be loaded.");
  await page.getByRole("button", { name: "Sources" }).click();
  await expect(page.locator(".fine .problem")).toContainText("This part couldn’t be loaded.");
  await page.unroute(/chunks\/detail-\w+\.js/);
  await again(page).first().click();
  await expect(option("PayPal").locator(".sum").first()).toContainText("149.50");
  await expect(page.locator("#sources")).toContainText("Complete Guide");
});

test("the core for the other questions does not load: plan and picture say so, and can be tried again", async ({ page }) => {
  let isBroken = true;
  let first: string | undefined;
  await page.route("**/*.wasm", (route) => (isBroken && route.request().url() !== (first ??= route.request().url()) ? route.abort() : route.continue()));
  const { best, amount } = await open(page);
  await expect(best).toHaveText("Online banking");
  await amount.fill("50100");
  const plan = page.locator("checkout-fees-plan");
  await expect(plan.getByRole("alert")).toContainText("Fees can’t be calculated here");
  await expect(best).toHaveText("Online banking");
  await page.getByText("Fee by amount").click();
  await expect(page.locator("checkout-fees-more").getByRole("alert")).toContainText("Fees can’t be calculated here");
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  isBroken = false;
  await plan.getByRole("button", { name: "Try again" }).click();
  await expect(page.locator(".plan")).toContainText("49,970.00");
  await page.locator("checkout-fees-more").getByRole("button", { name: "Try again" }).click();
  await expect(page.locator(".picture svg")).toBeVisible();
});

test.describe("a schedule's address", () => {
  const WITH_SCHEDULE = ELEMENT.replace(" ", ` schedule="mine.json" `);
  const MINE = readFileSync(join(ROOT, "schedules/alibaba-trade-assurance.json"), "utf8");
  const answers: [name: string, answer: (route: Route) => Promise<void>][] = [
    ["answers 404", (route) => route.fulfill({ status: 404, body: MINE })],
    ["answers a page", (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Log in</title>" })],
    ["answers something else in JSON", (route) => route.fulfill({ json: { fees: [] } })],
    ["answers 10 MB", (route) => route.fulfill({ contentType: "application/json", body: `${MINE}${" ".repeat(10_000_000)}` })],
    ["answers by halves", (route) => route.fulfill({ contentType: "application/json", body: MINE.slice(0, 100) })],
    ["does not answer", () => new Promise(() => {})],
  ];
  for (const [name, answer] of answers) {
    test(`${name}: nothing is answered by other fees, and it can be tried again`, async ({ page }) => {
      // as if 20 seconds had gone by
      await page.addInitScript(() => { const { timeout } = AbortSignal; AbortSignal.timeout = (ms) => timeout.call(AbortSignal, ms / 20); });
      await page.route("**/mine.json", answer);
      await host(page, PAGE(WITH_SCHEDULE));
      await isSaid(page, "This page’s fee schedule couldn’t be loaded or isn’t valid.");
      await expect(elsewhere(page)).toHaveCount(0);
      await page.unroute("**/mine.json");
      await page.route("**/mine.json", (route) => route.fulfill({ contentType: "application/json", body: MINE }));
      await again(page).click();
      await expect(widget(page).best).toHaveText("Online banking");
    });
  }

  for (const schedule of ["http://[", "javascript:alert(1)", "ftp://example.org/fees.json", "{", "\u202e"]) {
    test(`is none: ${JSON.stringify(schedule)}`, async ({ page }) => {
      await host(page, PAGE(ELEMENT));
      await expect(widget(page).best).toHaveText("Online banking");
      await page.locator("checkout-fees").evaluate((element: CheckoutFeesElement, schedule) => void (element.schedule = schedule), schedule);
      await isSaid(page, "This page’s fee schedule couldn’t be loaded or isn’t valid.");
      await page.locator("checkout-fees").evaluate((element: CheckoutFeesElement) => void (element.schedule = null));
      await expect(widget(page).best).toHaveText("Online banking");
    });
  }

  test("is another one: till that is there nothing new is answered, chosen or drawn by the old one", async ({ page }) => {
    await host(page, ELEMENT);
    const { best, amount, option } = widget(page);
    await page.getByText("Fee by amount").click();
    await expect(page.locator(".picture svg")).toBeVisible();
    const asked = page.waitForRequest("**/mine.json");
    let send = () => {};
    const sent = new Promise<void>((done) => (send = done));
    await page.route("**/mine.json", (route) => sent.then(() => route.fulfill({ contentType: "application/json", body: MINE })));
    await page.evaluate(() => {
      const element = document.querySelector("checkout-fees")!;
      Object.assign(window, { heard: 0 });
      for (const name of ["compare", "select"]) element.addEventListener(`checkout-fees:${name}`, () => (window as unknown as { heard: number }).heard++);
      element.schedule = "mine.json";
    });
    await asked;
    await expect(page.locator(".picture")).toHaveCount(0);
    await expect(page.locator("checkout-fees-more")).toContainText("Loading");
    await expect(page.locator(".go button")).toBeDisabled();
    await expect(page.locator("checkout-fees .frame")).toHaveAttribute("aria-busy", "true");
    await amount.fill("400");
    await expect(best).toHaveText("Online banking");
    expect(await page.evaluate(() => (window as unknown as { heard: number }).heard)).toBe(0);
    send();
    await expect(page.locator(".picture svg")).toBeVisible();
    await expect(page.locator(".go button")).toBeEnabled();
    await expect(best).toHaveText("PayPal");
    await expect(option("PayPal")).toBeVisible();
    expect(await page.evaluate(() => (window as unknown as { heard: number }).heard)).toBe(1);
  });
});

test("a tab that sleeps while it loads, and while one types, goes on when it wakes", async ({ page, context }) => {
  const tab = await context.newCDPSession(page);
  const sleep = (state: "frozen" | "active") => tab.send("Page.setWebLifecycleState", { state });
  let send = () => {};
  const sent = new Promise<void>((done) => (send = done));
  await page.route("**/*.wasm", (route) => sent.then(() => route.continue()));
  const { best, amount } = await open(page);
  await sleep("frozen");
  send();
  await new Promise((done) => setTimeout(done, 300));
  await sleep("active");
  await expect(best).toHaveText("Online banking");
  await amount.fill("3o0");
  await sleep("frozen");
  await new Promise((done) => setTimeout(done, 700));
  await sleep("active");
  await expect(page.locator("#amount-problem")).toBeVisible();
  await amount.fill("300");
  await expect(best).toHaveText("PayPal");
  await expect(page.locator("#amount-problem")).toHaveCount(0);
});
