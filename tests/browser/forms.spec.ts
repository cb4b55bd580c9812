// The element as a field of a form.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import type { CheckoutFeesElement } from "../../www/define.ts";
import { ELEMENT, expect, host, test } from "./support.ts";

/** A field that offers Western Union, whose limit is 2,500 USD an order; the page's own markup stands around it. */
const FIELD = `<checkout-fees id="pay" name="method" amount="2000" currency="USD" country="US" locale="en"></checkout-fees>`;
const form = (field = FIELD) => `<form><label for="pay">Payment</label>${field}<button>Order</button><button type="reset">Reset</button></form>`;

const element = (page: Page) => page.locator("checkout-fees");
const best = (page: Page) => page.locator("checkout-fees h2");
const notice = (page: Page) => page.locator("checkout-fees .choice");
const sent = (page: Page) => page.evaluate(() => new FormData(document.querySelector("form")!).get("method"));
const message = (page: Page) => element(page).evaluate((field: CheckoutFeesElement) => field.validationMessage);
const isValid = (page: Page) => element(page).evaluate((field: CheckoutFeesElement) => field.checkValidity());
const rowOf = (page: Page, name: string) => page.locator(".option").filter({ has: page.locator(".name", { hasText: name }) });

async function choose(page: Page, name: string) {
  await rowOf(page, name).locator("summary").click();
  await rowOf(page, name).locator(".more .act button").first().click();
}

/** A schedule of one method that is not Western Union. */
const BUNDLED = JSON.parse(readFileSync(join(import.meta.dirname, "../../schedules/alibaba-trade-assurance.json"), "utf8"));
const CARD_ONLY = { ...BUNDLED, methods: BUNDLED.methods.filter(({ id }: { id: string }) => id === "card") };

/** Opens a form in which Western Union was chosen. */
async function withChoice(page: Page, field = FIELD) {
  await host(page, form(field));
  await choose(page, "Western Union");
  expect(await sent(page)).toBe("western-union");
  expect(await isValid(page)).toBe(true);
}

const METHODS_OF_INTERNALS = ["setFormValue", "setValidity", "checkValidity", "reportValidity"];

for (const [name, missing] of [["attachInternals", ["attachInternals"]], ["its methods", METHODS_OF_INTERNALS]] as const) {
  test(`where ${name} is missing, as in a DOM made for tests, the element answers and its value can be set`, async ({ page }) => {
    await page.addInitScript((names) => {
      for (const prototype of [HTMLElement.prototype, ElementInternals.prototype]) {
        for (const name of names) delete (prototype as unknown as Record<string, unknown>)[name];
      }
    }, missing);
    await host(page, ELEMENT);
    await expect(page.locator("checkout-fees h2")).toHaveText("Online banking");
    const value = await page.locator("checkout-fees").evaluate((element: CheckoutFeesElement) => {
      element.value = "paypal";
      const { value } = element;
      element.remove();
      return value;
    });
    expect(value).toBe("paypal");
  });
}

const EXCLUDED = "Western Union isn’t available for this order: ";
const UNKNOWN = "Western Union isn’t offered here. Choose another way to pay.";
const UNCONFIRMED = "Western Union can’t be confirmed until the fees for this order are known.";

/** What a page sets, the message that the buyer then sees, and what removes it. */
const CHANGES: [what: string, change: Record<string, unknown>, says: string, back: Record<string, unknown>][] = [
  ["the amount", { amount: "3000" }, EXCLUDED, { amount: "2000" }],
  ["another country", { country: "DE" }, EXCLUDED, { country: "US" }],
  ["another currency", { currency: "EUR" }, EXCLUDED, { currency: "USD" }],
  ["other methods", { methods: "card" }, UNKNOWN, { methods: null }],
  ["an amount that is refused", { amount: "x" }, UNCONFIRMED, { amount: "2000" }],
  ["a currency that is refused", { currency: "XXX" }, UNCONFIRMED, { currency: "USD" }],
  ["figures that are refused", { terms: { card: { rate: "2" } } }, UNCONFIRMED, { terms: null }],
  ["a schedule that does not load", { schedule: "none.json" }, UNCONFIRMED, { schedule: null }],
];

for (const [what, change, says, back] of CHANGES) {
  test(`a choice that the answer excludes is not sent: ${what}`, async ({ page, complaints }) => {
    await withChoice(page);
    const atOnce = await element(page).evaluate((field: CheckoutFeesElement, change) => {
      Object.assign(field, change);
      return [field.value, new FormData(document.querySelector("form")!).get("method"), field.checkValidity()];
    }, change);
    expect(atOnce).toEqual(["", null, false]);
    await expect(notice(page)).toContainText(says);
    await expect(page.locator("checkout-fees .cf > [role=alert]")).toContainText(says);
    expect([await sent(page), await isValid(page)]).toEqual([null, false]);
    expect(await message(page)).toContain(says);
    await element(page).evaluate((field, back) => void Object.assign(field, back), back);
    await expect.poll(() => sent(page)).toBe("western-union");
    await expect(notice(page)).toHaveCount(0);
    expect(await isValid(page)).toBe(true);
    complaints.splice(0, complaints.length, ...complaints.filter((text) => !text.includes("404")));
  });
}

test("attributes exclude a choice as properties do", async ({ page }) => {
  await withChoice(page);
  const atOnce = await element(page).evaluate((field) => {
    field.setAttribute("amount", "3000");
    return new FormData(document.querySelector("form")!).get("method");
  });
  expect(atOnce).toBe(null);
  await expect(notice(page)).toContainText(EXCLUDED);
});

test("while the buyer types, a choice that no longer fits is not sent, and the buyer can remove it", async ({ page }) => {
  await withChoice(page);
  await page.locator("#amount").fill("3000");
  expect(await sent(page)).toBe(null);
  await expect(notice(page)).toContainText("only orders up to 2,500.00");
  const changed = element(page).evaluate((field) => new Promise((done) => field.addEventListener("change", () => done("changed"), { once: true })));
  await notice(page).getByRole("button", { name: "Remove" }).click();
  expect(await changed).toBe("changed");
  await expect(notice(page)).toHaveCount(0);
  expect([await sent(page), await isValid(page)]).toEqual([null, true]);
});

test("another schedule that excludes the choice, and one that loads late", async ({ page }) => {
  await page.route("**/card.json", async (route) => {
    await new Promise((done) => setTimeout(done, 200));
    await route.fulfill({ json: CARD_ONLY });
  });
  await withChoice(page);
  await element(page).evaluate((field: CheckoutFeesElement) => void (field.schedule = "card.json"));
  expect(await sent(page)).toBe(null);
  await expect(notice(page)).toContainText("isn’t offered here");
  expect(await sent(page)).toBe(null);
});

test("a value that the page sets is sent once the answer offers it", async ({ page }) => {
  for (const [value, isOffered] of [["paypal", true], ["western-union", true], ["online-transfer", false], ["bitcoin", false]] as const) {
    let answer = () => {};
    const asked = new Promise<void>((done) => (answer = done));
    await page.route("**/*.wasm", async (route) => (await asked, route.continue()));
    await host(page, form());
    const before = await element(page).evaluate(async (field: CheckoutFeesElement, value) => {
      await customElements.whenDefined("checkout-fees");
      field.value = value;
      return [new FormData(document.querySelector("form")!).get("method"), field.checkValidity()];
    }, value);
    expect(before, value).toEqual([null, false]);
    answer();
    await expect(best(page)).not.toBeEmpty();
    await expect.poll(() => isValid(page), value).toBe(isOffered);
    expect(await sent(page), value).toBe(isOffered ? value : null);
    await expect(notice(page)).toHaveCount(isOffered ? 0 : 1);
    await page.unrouteAll();
  }
});

test("a choice on a condition is sent", async ({ page }) => {
  await host(page, form());
  await choose(page, "Pay Later");
  expect([await sent(page), await isValid(page)]).toEqual(["pay-later", true]);
});

test("where nothing answers, no choice is sent and the form says why", async ({ page, complaints }) => {
  await page.route("**/*.wasm", (route) => route.abort());
  await host(page, form(FIELD.replace(" name", ` value="paypal" name`)));
  await expect(notice(page)).toContainText("PayPal can’t be confirmed");
  expect([await sent(page), await isValid(page)]).toEqual([null, false]);
  await notice(page).getByRole("button", { name: "Remove" }).click();
  expect([await sent(page), await isValid(page)]).toEqual([null, true]);
  complaints.length = 0;
});

const DISABLING: [what: string, disable: () => void, enable: () => void][] = [
  ["a fieldset", () => document.querySelector("fieldset")!.toggleAttribute("disabled", true), () => document.querySelector("fieldset")!.removeAttribute("disabled")],
  ["its attribute", () => document.querySelector("checkout-fees")!.setAttribute("disabled", ""), () => document.querySelector("checkout-fees")!.setAttribute("disabled", "false")],
  ["its property", () => (document.querySelector("checkout-fees")!.disabled = true), () => (document.querySelector("checkout-fees")!.disabled = false)],
];

for (const [what, disable, enable] of DISABLING) {
  test(`disabled by ${what}, no control is left and nothing is sent`, async ({ page }) => {
    await host(page, `<form><fieldset>${FIELD}</fieldset></form>`);
    await choose(page, "Western Union");
    for (const summary of await page.locator("details.part > summary").all()) await summary.click();
    await expect(page.locator("svg.chart")).toBeVisible();
    const controls = () => element(page).evaluate((field) => {
      const all = (root: ParentNode): Element[] => [...root.querySelectorAll("*")].flatMap((each) => [each, ...(each.shadowRoot ? all(each.shadowRoot) : [])]);
      const controls = all(field.shadowRoot!).filter((each) => each.matches("input, select, textarea, button"));
      return [controls.length, controls.filter((each) => !each.matches(":disabled")).length];
    });
    await page.evaluate(disable);
    await expect.poll(async () => (await controls())[1]).toBe(0);
    expect((await controls())[0]).toBeGreaterThan(10);
    expect(await element(page).evaluate((field) => field.matches(":disabled"))).toBe(true);
    expect(await sent(page)).toBe(null);
    await page.locator(".go button").evaluate((button: HTMLButtonElement) => button.click());
    await page.evaluate(enable);
    await expect.poll(async () => (await controls())[1]).toBeGreaterThan(10);
    expect(await sent(page)).toBe("western-union");
  });
}

test("required, it holds the form up until a method is chosen, as a select does", async ({ page }) => {
  await host(page, form(FIELD.replace(" name", " required name").replace(`locale="en"`, `locale="de"`)));
  await expect(best(page)).not.toBeEmpty();
  await page.evaluate(() => document.addEventListener("submit", (event) => (event.preventDefault(), document.body.setAttribute("data-sent", ""))));
  const state = () => element(page).evaluate((field: CheckoutFeesElement) => ({
    missing: field.validity!.valueMissing, message: field.validationMessage, is: field.matches(":invalid"), user: field.matches(":state(user-invalid)"),
    will: field.willValidate, form: field.form === document.querySelector("form"), labels: field.labels.length, type: field.type, name: field.name,
  }));
  const common = { will: true, form: true, labels: 1, type: "checkout-fees", name: "method" };
  expect(await state()).toEqual({ missing: true, message: "Wählen Sie eine Zahlungsart.", is: true, user: false, ...common });
  await page.getByRole("button", { name: "Order" }).click();
  await expect(page.locator("body")).not.toHaveAttribute("data-sent");
  expect(await element(page).evaluate((field) => field.shadowRoot!.activeElement?.className)).toContain("button");
  expect(await state()).toMatchObject({ user: true });
  await page.locator(".go button").click();
  expect(await state()).toEqual({ missing: false, message: "", is: false, user: false, ...common });
  await page.getByRole("button", { name: "Order" }).click();
  await expect(page.locator("body")).toHaveAttribute("data-sent");
});

test("a message of the page's own holds the form up, too, and goes with it", async ({ page }) => {
  await host(page, form());
  await expect(best(page)).not.toBeEmpty();
  const states = await element(page).evaluate((field: CheckoutFeesElement) => {
    field.setCustomValidity("Not today");
    const before = [field.checkValidity(), field.validationMessage, field.validity!.customError];
    field.setCustomValidity("");
    return [before, field.checkValidity()];
  });
  expect(states).toEqual([[false, "Not today", true], true]);
});

test("a reset brings back the value and the order that the page set", async ({ page }) => {
  await host(page, form(FIELD.replace(" name", ` value="paypal" name`)));
  await expect.poll(() => sent(page)).toBe("paypal");
  await page.locator("#amount").fill("1500");
  await page.locator("#currency").selectOption("EUR");
  await choose(page, "Wire transfer");
  expect(await sent(page)).toBe("wire-transfer");
  await page.getByRole("button", { name: "Reset" }).click();
  await expect.poll(() => sent(page)).toBe("paypal");
  await expect(page.locator("#amount")).toHaveValue("2,000.00");
  await expect(page.locator("#currency")).toHaveValue("USD");
  await element(page).evaluate((field) => field.setAttribute("value", "card"));
  await expect.poll(() => sent(page)).toBe("card"); // as with an input that nobody has changed
});

test("back on the page, the choice and what was typed are there again", async ({ page }) => {
  await page.route("**/other.html", (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Other</title><link rel=icon href=icon.svg>" }));
  await host(page, form());
  await page.locator("#amount").fill("2,345");
  await page.locator("#business").selectOption("true");
  await choose(page, "Western Union");
  expect(await sent(page)).toBe("western-union");
  await page.goto("/other.html");
  await page.goBack();
  await expect(page.locator("#amount")).toHaveValue("2,345.00");
  await expect(page.locator("#business")).toHaveValue("true");
  await rowOf(page, "Western Union").locator("summary").click();
  await expect(rowOf(page, "Western Union").locator(".more .act button").first()).toHaveAttribute("aria-pressed", "true");
  expect(await sent(page)).toBe("western-union");
});

test("its label names it and leads to the amount, as does focus()", async ({ page }) => {
  await host(page, form());
  await expect(best(page)).not.toBeEmpty();
  const focused = () => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.id);
  await page.getByText("Payment", { exact: true }).click();
  expect(await focused()).toBe("amount");
  await expect(page.locator("checkout-fees").getByRole("group", { name: "Payment" })).toHaveCount(1);
  await element(page).evaluate((field) => (field.shadowRoot!.activeElement as HTMLElement).blur());
  await element(page).evaluate((field: CheckoutFeesElement) => field.focus());
  expect(await focused()).toBe("amount");
  await element(page).evaluate((field: CheckoutFeesElement) => void (field.compact = true));
  await element(page).evaluate((field: CheckoutFeesElement) => field.updateComplete.then(() => field.focus()));
  expect(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.className)).toContain("link");
  await page.locator("checkout-fees .line p").click();
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe("body"); // a click on text is no click on the label
});

test("focus() before there is anything to take it", async ({ page }) => {
  let answer = () => {};
  const asked = new Promise<void>((done) => (answer = done));
  await page.route("**/en-*.js", async (route) => (await asked, route.continue()));
  await host(page, form());
  await element(page).evaluate((field) => field.focus());
  answer();
  await expect.poll(() => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.id)).toBe("amount");
});

test("properties that were set before the class was there are adopted", async ({ page }) => {
  let define = () => {};
  const loaded = new Promise<void>((done) => (define = done));
  await page.route("**/define.js", async (route) => (await loaded, route.continue()));
  const arrived = host(page, form(`<checkout-fees id="pay"></checkout-fees>`));
  await page.waitForSelector("checkout-fees", { state: "attached" });
  await page.evaluate(() => Object.assign(document.querySelector("checkout-fees")!, {
    amount: "2000", country: "US", locale: "de", name: "method", value: "western-union", required: true, payOn: "2026-12-01", readonly: false, compact: "true",
  }));
  define();
  await arrived;
  await expect.poll(() => sent(page)).toBe("western-union");
  expect(await element(page).evaluate(({ required, compact, readonly, payOn, locale }: CheckoutFeesElement) => ({ required, compact, readonly, payOn, locale })))
    .toEqual({ required: true, compact: true, readonly: false, payOn: "2026-12-01", locale: "de" });
});

const FLAGS = { readonly: "readonly", noChoose: "no-choose", compact: "compact", disabled: "disabled", required: "required" };

test("each boolean attribute and property follows one rule", async ({ page }) => {
  await host(page, form());
  await expect(best(page)).not.toBeEmpty();
  const isOn = (name: keyof typeof FLAGS, value: unknown, as: "attribute" | "property") => element(page).evaluate((field, [name, attribute, value, as]) => {
    field.removeAttribute(attribute as string);
    if (as === "attribute") field.setAttribute(attribute as string, value as string);
    else Object.assign(field, { [name as string]: value });
    return (field as unknown as Record<string, unknown>)[name as string];
  }, [name, FLAGS[name], value, as]);
  for (const name of Object.keys(FLAGS) as (keyof typeof FLAGS)[]) {
    for (const on of ["", "true", "1", "yes", "on", name]) {
      expect(await isOn(name, on, "attribute"), `${name}="${on}"`).toBe(true);
      expect(await isOn(name, on, "property"), `${name} = "${on}"`).toBe(true);
    }
    for (const off of ["false", "0", "no", "off", "FALSE", " false "]) {
      expect(await isOn(name, off, "attribute"), `${name}="${off}"`).toBe(false);
      expect(await isOn(name, off, "property"), `${name} = "${off}"`).toBe(false);
    }
    for (const [value, expected] of [[true, true], [false, false], [null, false], [1, true], [0, false]] as const) {
      expect(await isOn(name, value, "property"), `${name} = ${value}`).toBe(expected);
    }
  }
});

test("a frame's address follows the same rule", async ({ page }) => {
  for (const [query, fields] of [["readonly=false&compact=0", 1], ["readonly=no", 1], ["readonly", 0], ["compact=1", 0]] as const) {
    await page.goto(`/embed/frame.html?amount=5000&currency=USD&country=US&${query}`);
    await expect(page.locator("checkout-fees .frame")).toBeVisible();
    await expect(page.locator("#amount"), query).toHaveCount(fields);
  }
});

test("what is read out at once stands in a region that was there before, empty", async ({ page }) => {
  await host(page, ELEMENT);
  await expect(best(page)).not.toBeEmpty();
  const region = page.locator("checkout-fees .cf > [role=alert]");
  await expect(region).toBeEmpty();
  const before = await region.elementHandle();
  await page.locator("#amount").fill("5,0,0");
  await expect(region).toContainText("Enter the amount in digits");
  expect(await before!.evaluate((node) => node.isConnected)).toBe(true);
  await expect(page.locator("checkout-fees [role=alert] [role=alert]")).toHaveCount(0);
});
