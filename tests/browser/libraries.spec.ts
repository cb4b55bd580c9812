// The element and its frame in pages whose libraries replace what browsers offer.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { ELEMENT, expect, host, test } from "./support.ts";

const SCRIPTS = `<script src="library.js"></script><script src="frame-host.js"></script>`;
const PLACE = `<div data-checkout-fees="amount=300&amp;currency=USD&amp;country=US"></div>`;
const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src 'self'; frame-src 'self'";

/** All that the element and its parts show, once everything is open, and what its drawings are made of. */
async function shown(page: Page, library: string): Promise<string[]> {
  await page.route("**/library.js", (route) => route.fulfill({ contentType: "text/javascript", body: library }));
  await host(page, `${SCRIPTS}<form>${ELEMENT.replace(" ", ` name="method" `)}</form>${PLACE}`, { policy: POLICY });
  await expect(page.locator("checkout-fees h2")).toHaveText("Online banking");
  await page.locator("#amount").fill("$50,100.5");
  await page.locator("#amount").blur();
  await expect(page.locator(".plan")).toBeVisible();
  for (const summary of await page.locator("summary.grid, details.part > summary").all()) await summary.click();
  await page.getByRole("button", { name: "Sources" }).click();
  await expect(page.locator("svg.chart")).toBeVisible();
  await expect(page.locator(".budget + table tbody tr").first()).toBeVisible();
  await page.locator(".go button").click();
  expect(await page.evaluate(() => new FormData(document.forms[0]!).get("method"))).toBe("online-banking");
  await expect(page.frameLocator("[data-checkout-fees] iframe").locator("checkout-fees h2")).toHaveText("PayPal");
  return page.locator("checkout-fees").first().evaluate((element) => {
    const roots = (root: ParentNode): ParentNode[] => [root, ...[...root.querySelectorAll("*")].flatMap((each) => (each.shadowRoot ? roots(each.shadowRoot) : []))];
    return roots(element.shadowRoot!).flatMap((root) => [...root.querySelectorAll("*:not([role=status])")]).map((each) => {
      const places = ["x", "width", "x1", "x2", "cx", "d"].map((name) => each.getAttribute(name) ?? "").join(" ");
      return `${each.localName} ${places} ${each.childElementCount === 0 ? each.textContent : ""}`;
    });
  });
}

for (const library of ["prototype", "mootools"]) {
  test(`a page with ${library}: everything is as without`, async ({ page, context }) => {
    const plain = await shown(page, "");
    const other = await context.newPage();
    await other.clock.setFixedTime(await page.evaluate(() => Date.now()));
    const extended = await shown(other, readFileSync(join(import.meta.dirname, `../fixtures/libraries/${library}.js`), "utf8"));
    expect(extended.filter((line, i) => line !== plain[i]).slice(0, 5)).toEqual([]);
    expect(extended).toHaveLength(plain.length);
  });
}
