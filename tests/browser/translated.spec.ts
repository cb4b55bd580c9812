// The element under a page translator, which replaces its text nodes.
import type { Page } from "@playwright/test";
import { expect, ORDER, open, test } from "./support.ts";

/** As Google's translator does: each text becomes two nested `<font>` elements, and texts that come later are rewritten, too. */
const translate = (page: Page, goesOn: boolean) => page.evaluate((goesOn) => {
  const rewrite = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node: Node | null = root; node; node = walker.nextNode()) {
      if (node instanceof Element && node.shadowRoot && node !== root) follow(node.shadowRoot);
      const isText = node instanceof Text && /\p{L}|\d/u.test(node.data);
      if (isText && !node.parentElement!.closest("[translate=no], font, style, svg")) texts.push(node as Text);
    }
    for (const text of texts) {
      const [outer, inner] = [document.createElement("font"), document.createElement("font")];
      inner.textContent = `«${text.data.trim()}»`;
      outer.append(inner);
      text.replaceWith(outer);
    }
  };
  const follow = (root: ShadowRoot) => {
    rewrite(root);
    if (goesOn) new MutationObserver(() => rewrite(root)).observe(root, { childList: true, characterData: true, subtree: true });
  };
  follow(document.querySelector("checkout-fees")!.shadowRoot!);
}, goesOn);

const facts = (page: Page) => page.locator(".facts");

test("figures are not for translating", async ({ page }) => {
  await open(page);
  await translate(page, false);
  await expect(facts(page)).toContainText("«Fee»");
  await expect(facts(page).locator("data").first()).toHaveText("15.00");
  expect(await page.locator("checkout-fees data:not([translate=no])").count()).toBe(0);
});

for (const goesOn of [false, true]) {
  test(`the next answer replaces what a translator left${goesOn ? ", which goes on" : ""}`, async ({ page }) => {
    const { amount, best, option, options } = await open(page);
    await option("Wire transfer").locator("summary").click();
    await expect(page.locator(".more")).toBeVisible();
    await translate(page, goesOn);
    await amount.fill("300");
    await expect(best).toHaveText(goesOn ? "«PayPal»" : "PayPal");
    await expect(amount).toBeFocused();
    await expect(facts(page)).toContainText("308.97");
    await expect(options.first().locator(".name")).toContainText("PayPal");
    await expect(option("Wire transfer").locator(".more")).toBeVisible(); // what was open stays open
    await page.locator("#country").selectOption("DE");
    await expect(page.locator(".no")).toContainText("Western Union");
    const texts = await page.locator("checkout-fees .frame").evaluate((frame) => (frame as HTMLElement).innerText);
    expect(texts).not.toContain("5,015.00");
    expect(texts).not.toContain("Online banking\n»");
  });
}

test("a control that is rendered anew keeps the focus and what is typed", async ({ page }) => {
  const { options } = await open(page, `${ORDER}&terms.wire-transfer.fee=20`);
  await translate(page, true);
  const summary = options.first().locator("summary");
  await summary.focus();
  await page.keyboard.press("Enter");
  await expect(options.first().locator(".more")).toBeVisible();
  expect(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.localName)).toBe("summary");
});
