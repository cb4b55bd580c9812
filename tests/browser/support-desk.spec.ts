// The desk of those who answer buyers: support/.
import { expect, test } from "./support.ts";

test("the pages lead to each other", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "answer a buyer’s question" }).click();
  await expect(page.getByRole("heading", { name: "Answer a buyer" })).toBeVisible();
  const pages = page.getByRole("navigation", { name: "Pages" });
  await pages.getByRole("link", { name: "Embed" }).click();
  await expect(page.getByRole("heading", { name: "Put it on your page" })).toBeVisible();
  await pages.getByRole("link", { name: "Support" }).click();
  await expect(page.locator("#question")).toBeVisible();
  await pages.getByRole("link", { name: "checkout-fees" }).click();
  await expect(page.locator("checkout-fees .frame")).toBeVisible();
});
