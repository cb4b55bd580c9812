// Whatever a schedule, an attribute or an address may carry is shown as text or refused: it runs nothing, turns no figure
// round, breaks no layout, and leaves no trace on what all objects have.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import type { CheckoutFeesElement } from "../../www/define.ts";
import { ROOT } from "../support/golden.js";
import { cutOff, ELEMENT, expect, host, POLICY, test, widget } from "./support.ts";

const MARKUP = `<img src=x onerror="hit()"><script>hit()</script>"'</style>&lt;b&gt;\${hit()}{{hit()}} javascript:hit()`;
const TURNED = "\u202e15.00 USD\u2066\u2067\u202d";
const TRUSTED = `${POLICY}; require-trusted-types-for 'script'; trusted-types lit-html`;

// the browser's own word on an address that cannot be fetched
test.afterEach(({ complaints }) => void complaints.splice(0, complaints.length, ...complaints.filter((text) => !/^(Failed to load resource|Connecting to|Fetch API cannot load)/.test(text))));

/** The bundled schedule with this in place of every text that is free, and methods that no language has a name for. */
function schedule(text: string, length = 2000) {
  const fit = (count: number) => text.repeat(Math.ceil(count / text.length)).slice(0, count);
  const free = new Set(["title", "document", "quote", "name", "version", "description"]);
  const bundled = JSON.parse(readFileSync(join(ROOT, "schedules/alibaba-trade-assurance.json"), "utf8"), function (this: { id?: string }, name, value) {
    if (name === "notes") return [fit(length)];
    // a document is named by its title
    return typeof value === "string" && free.has(name) ? `${["title", "document"].includes(name) ? value : ""}${fit(name === "quote" || name === "name" ? length : 200)}` : value;
  });
  for (const method of bundled.methods) method.id = `mine-${method.id}`;
  return JSON.stringify(bundled);
}

/** Fails where something was run, made of markup, or left on all objects. */
async function isSound(page: Page) {
  expect(await page.evaluate(() => {
    const inside = (root: ParentNode): Element[] => [...root.querySelectorAll("*")].flatMap((element) => [element, ...(element.shadowRoot ? inside(element.shadowRoot) : [])]);
    const found = inside(document.querySelector("checkout-fees")!.shadowRoot!);
    return {
      hit: "wasHit" in window,
      made: found.filter(({ localName }) => ["img", "script", "iframe", "object", "b-", "base", "link"].includes(localName)).length,
      links: found.filter((element) => element instanceof HTMLAnchorElement && !element.href.startsWith("http")).length,
      left: Object.keys(Object.prototype).length + ["fee", "polluted"].filter((name) => name in {}).length,
    };
  })).toEqual({ hit: false, made: 0, links: 0, left: 0 });
}

async function opened(page: Page, text: string, length?: number) {
  await page.addInitScript(() => Object.assign(window, { hit: () => Object.assign(window, { wasHit: true }) }));
  await page.route("**/mine.json", (route) => route.fulfill({ contentType: "application/json", body: schedule(text, length) }));
  await host(page, ELEMENT.replace(" ", ` schedule="mine.json" `), { policy: TRUSTED });
  await expect(page.locator("checkout-fees h2")).not.toBeEmpty();
  for (const summary of await page.locator(".option > details > summary").all()) await summary.click();
  await page.getByRole("button", { name: "Sources" }).click();
  await page.getByText("Fee by amount").click();
  await page.getByText("What your budget covers").click();
  await expect(page.locator(".picture svg")).toBeVisible();
  await expect(page.locator(".budget + table tbody tr").first()).toBeVisible();
}

test("markup in every text of a schedule is text", async ({ page }) => {
  await opened(page, MARKUP);
  await expect(page.locator("checkout-fees h2")).toContainText("<img src=x onerror=");
  await expect(page.locator("blockquote").first()).toContainText("<script>hit()</script>");
  await expect(page.locator("#sources")).toContainText("{{hit()}} javascript:hit()");
  await expect(page.locator(".budget + table")).toContainText("<img");
  await isSound(page);
});

test("what turns text round turns no figure beside it", async ({ page }) => {
  await opened(page, TURNED, 30);
  const names = await page.locator("h2, .option .name > span:first-child, .budget + table th[scope=row], .but").allTextContents();
  expect(names.filter((name) => /[\u202a-\u202e\u2066-\u2069]/.test(name))).toEqual([]);
  expect(names.join()).toContain("15.00 USD");
  await isSound(page);
});

for (const width of [320, 1280]) {
  test(`names and quotes as long as they may be, without a space, stay inside: ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await opened(page, "W", 300);
    expect((await cutOff(page)).map((part) => part.slice(0, 100))).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
}

test("a text of 1 MB in a schedule is refused", async ({ page }) => {
  await page.route("**/mine.json", (route) => route.fulfill({ contentType: "application/json", body: schedule(MARKUP, 1_000_000).slice(0, 1_040_000) }));
  await host(page, ELEMENT.replace(" ", ` schedule="mine.json" `));
  await expect(page.getByRole("alert")).toContainText("This page’s fee schedule couldn’t be loaded or isn’t valid.");
  await isSound(page);
});

const ATTRIBUTES = ["amount", "currency", "country", "business", "rank", "pay-on", "terms", "rates", "methods", "schedule", "supplier", "locale", "theme", "name"];
const TEXTS = {
  markup: MARKUP,
  "text that turns round": TURNED,
  "a lone surrogate and a NUL": "\ud800\0",
  "1 MB": "9".repeat(1_000_000),
  "an address that runs": "javascript:hit()",
  "JSON with the names of what all objects have": `{"__proto__":{"fee":"1","polluted":"1"},"constructor":{"prototype":{"polluted":"1"}}}`,
};
for (const [what, text] of Object.entries(TEXTS)) {
  test(`every attribute with ${what} is refused or taken, and the next order is answered`, async ({ page }) => {
    test.slow();
    await page.addInitScript(() => Object.assign(window, { hit: () => Object.assign(window, { wasHit: true }) }));
    await host(page, ELEMENT, { policy: TRUSTED });
    const { best } = widget(page);
    for (const attribute of ATTRIBUTES) {
      await expect(best, attribute).toHaveText("Online banking");
      await page.locator("checkout-fees").evaluate(async (element: CheckoutFeesElement, [name, text]) => {
        const before = element.getAttribute(name);
        element.setAttribute(name, text);
        await element.updateComplete;
        await new Promise((done) => setTimeout(done, 50));
        if (!element.shadowRoot!.querySelector(".frame")) throw new Error(`${name}: nothing is shown`);
        if (before === null) element.removeAttribute(name);
        else element.setAttribute(name, before);
      }, [attribute, text] as const);
      await isSound(page);
    }
    await expect(best).toHaveText("Online banking");
  });
}

test("an address with names of what all objects have is an order that is refused", async ({ page }) => {
  await page.goto("/?amount=5000&currency=USD&country=US&terms.__proto__.polluted=1&terms.constructor.prototype=1&rates.__proto__=1");
  await expect(page.getByRole("alert").first()).toBeVisible();
  await isSound(page);
});

const MILLION = 1_000_000;
const LARGE: [attribute: string, what: string, value: () => string][] = [
  ["terms", "115,000 members", () => `{${Array.from({ length: 115_000 }, (_, place) => `"${MILLION - place}":0`)}}`],
  ["terms", "140,000 monthly rates", () => `{"pay-later":{"monthlyRates":[${Array(140_000).fill('"0.01"')}]}}`],
  ["rates", "160,000 numbers of 309 digits", () => `{"EUR":[${Array(160_000).fill("1e308")}]}`],
  ["rank", "a million letters", () => "🙂".repeat(MILLION / 2)],
  ["business", "a million letters", () => "x".repeat(MILLION)],
];

for (const [attribute, what, value] of LARGE) {
  test(`of ${attribute} with ${what} only the start is shown`, async ({ page }) => {
    await host(page, ELEMENT, { policy: TRUSTED });
    await expect(page.locator("checkout-fees h2")).not.toBeEmpty();
    await page.evaluate(([attribute, value]) => document.querySelector("checkout-fees")!.setAttribute(attribute!, value!), [attribute, value()]);
    await expect(page.locator("checkout-fees .problem").first()).toBeVisible();
    const shown = await page.locator("checkout-fees .problem").evaluateAll((problems) => problems.map((problem) => problem.textContent).join("").length);
    expect(shown).toBeLessThan(1_000);
  });
}

test("an attribute larger than a request may be is not parsed", async ({ page }) => {
  await host(page, ELEMENT, { policy: TRUSTED });
  await expect(page.locator("checkout-fees h2")).not.toBeEmpty();
  const parsed = await page.evaluate(async () => {
    const { parse } = JSON;
    let longest = 0;
    JSON.parse = (text: string, ...others) => ((longest = Math.max(longest, text.length)), parse(text, ...others) as unknown);
    for (const attribute of ["terms", "rates"]) document.querySelector("checkout-fees")!.setAttribute(attribute, `{"a":[${"{},".repeat(400_000)}{}]}`);
    await document.querySelector<CheckoutFeesElement>("checkout-fees")!.updateComplete;
    JSON.parse = parse;
    return longest;
  });
  expect(parsed).toBeLessThan(2 ** 20);
  await expect(page.locator("checkout-fees .problem").first()).toBeVisible();
});

test("of more addresses of schedules than are taken none is fetched", async ({ page }) => {
  let fetched = 0;
  await page.route("**/mine-*", (route) => ((fetched += 1), route.abort()));
  await host(page, ELEMENT.replace(" ", ` schedule="${Array.from({ length: 101 }, (_, place) => `mine-${place}`).join(" ")}" `), { policy: TRUSTED });
  await expect(page.locator("checkout-fees")).toContainText("This page’s fee schedule couldn’t be loaded or isn’t valid.");
  expect(fetched).toBe(0);
});

test("a text of a million characters is cut before anything reads it, and stays invalid", async ({ page }) => {
  await host(page, ELEMENT, { policy: TRUSTED });
  await expect(page.locator("checkout-fees h2")).not.toBeEmpty();
  const names = ["amount", "currency", "country", "business", "rank", "payOn", "locale", "methods", "supplier"] as const;
  const longest = await page.evaluate(async (names) => {
    const element = document.querySelector<CheckoutFeesElement>("checkout-fees")!;
    let longest = 0;
    for (const name of names) {
      const before: unknown = element[name];
      Object.assign(element, { [name]: "5".repeat(1_000_000) });
      await element.updateComplete;
      const controls = [...element.shadowRoot!.querySelectorAll("input, select")].map((control) => (control as HTMLInputElement).value);
      const texts = [String(element[name]), element.shadowRoot!.textContent, ...controls];
      longest = Math.max(longest, ...texts.map((text) => text!.length));
      Object.assign(element, { [name]: before });
      await element.updateComplete;
    }
    element.amount = "5".repeat(1_000_000);
    return longest;
  }, names);
  expect(longest).toBeLessThan(25_000);
  await expect(page.locator("#amount-problem")).toBeVisible();
});
