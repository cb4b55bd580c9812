// The element as a field of a form.
import type { CheckoutFeesElement } from "../../www/define.ts";
import { ELEMENT, expect, host, test } from "./support.ts";

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
