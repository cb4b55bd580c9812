// What template compilers and server renderers of frameworks write for the element's attributes, and listen to.
import { expect, host, test, widget } from "./support.ts";
import type { CheckoutFeesElement, CompareEvent, ProblemsEvent, SelectEvent } from "../../www/define.ts";

const ORDER = `amount="5000" currency="USD" country="US"`;
const TERMS = { "wire-transfer": { fee: "20" } };

for (const name of ["pay-on", "payon", "payOn", "PAYON"]) {
  test(`the attribute ${name} is the property payOn`, async ({ page }) => {
    await host(page, `<checkout-fees ${ORDER} ${name}="2026-11-27"></checkout-fees>`);
    const { payOn } = widget(page);
    await expect(payOn).toHaveValue("2026-11-27");
    await page.locator("checkout-fees").evaluate((element, name) => element.setAttribute(name, "2026-12-01"), name);
    await expect(payOn).toHaveValue("2026-12-01");
    await page.locator("checkout-fees").evaluate((element, name) => element.removeAttribute(name), name);
    await expect(payOn).toHaveValue("2026-11-23");
  });
}

test("without its other spelling, `pay-on` counts again", async ({ page }) => {
  await host(page, `<checkout-fees ${ORDER} pay-on="2026-12-01" payon="2026-11-27"></checkout-fees>`);
  await expect(widget(page).payOn).toHaveValue("2026-11-27");
  await page.locator("checkout-fees").evaluate((element) => element.removeAttribute("payon"));
  await expect(widget(page).payOn).toHaveValue("2026-12-01");
});

for (const name of ["terms", "rates"] as const) {
  for (const text of ["[object Object]", "[object Map]", " [object Object] "]) {
    test(`${name}="${text}" is absent, and the property works`, async ({ page }) => {
      await host(page, `<checkout-fees ${ORDER} ${name}="${text}"></checkout-fees>`);
      const { best } = widget(page);
      await expect(best).toHaveText("Online banking");
      expect(await page.locator("checkout-fees").evaluate((element: CheckoutFeesElement, name) => element[name], name)).toBeNull();
      await page.locator("checkout-fees").evaluate((element: CheckoutFeesElement, terms) => void (element.terms = terms), TERMS);
      await expect(best).toHaveText("Wire transfer (T/T)");
    });
  }
}

test("other text that is not JSON is refused, not dropped", async ({ page }) => {
  await host(page, `<checkout-fees ${ORDER} terms="object"></checkout-fees>`);
  await expect(page.getByText("Online banking")).toHaveCount(0);
  await expect(page.locator("checkout-fees [role=alert], checkout-fees .problem").first()).toBeVisible();
});

test("a property set before the tag is registered outlives the text in its attribute", async ({ page }) => {
  await page.route("**/define.js", async (route) => {
    await page.locator("checkout-fees").evaluate((element: CheckoutFeesElement, terms) => void (element.terms = terms), TERMS);
    await route.continue();
  });
  await host(page, `<checkout-fees ${ORDER} terms="[object Object]"></checkout-fees>`);
  await expect(widget(page).best).toHaveText("Wire transfer (T/T)");
});

test("each event comes under a name without a colon, too: the same class, carrying the same", async ({ page }) => {
  await host(page, `<checkout-fees ${ORDER}></checkout-fees>`);
  await expect(widget(page).best).toHaveText("Online banking");
  const seen = await page.evaluate(async () => {
    const element = document.querySelector("checkout-fees")!;
    const both = async <Name extends "compare" | "select" | "error">(name: Name, act: () => void) => {
      const events: (CompareEvent | SelectEvent | ProblemsEvent)[] = [];
      for (const type of [`checkout-fees:${name}`, `cf-${name}`] as const) document.addEventListener(type, (event) => events.push(event as CompareEvent), { once: true });
      act();
      await element.updateComplete;
      const [one, other] = events;
      const payload = (event: object) => Object.keys(event).filter((key) => key !== "isTrusted");
      const same = payload(one!).map((key) => one![key as never] === other![key as never]);
      return { types: events.map(({ type }) => type), isOneClass: one!.constructor === other!.constructor, payload: payload(other!), same: same.every(Boolean) };
    };
    return [
      await both("compare", () => (element.amount = "300")),
      await both("select", () => element.shadowRoot!.querySelector<HTMLButtonElement>(".go button")!.click()),
      await both("error", () => (element.currency = "XXX")),
    ];
  });
  const event = (name: string, ...payload: string[]) => ({ types: [`checkout-fees:${name}`, `cf-${name}`], isOneClass: true, payload, same: true });
  expect(seen).toEqual([event("compare", "comparison"), event("select", "option", "comparison", "method"), event("error", "problems")]);
});
