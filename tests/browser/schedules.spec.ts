// Two schedules beside each other, on the page of those who answer buyers.
import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./support.ts";

const bundled = () => JSON.parse(readFileSync("schedules/alibaba-trade-assurance.json", "utf8"));
const file = (name: string, schedule: unknown) => ({ name, mimeType: "application/json", buffer: Buffer.from(JSON.stringify(schedule)) });

/** Online banking costs up to 35 dollars. */
function dearer() {
  const schedule = bundled();
  schedule.methods[2].fee.max = "35";
  return { ...schedule, id: "dearer", validFrom: "2026-07-01" };
}

test("a file beside the bundled schedule: what changed, for whom, and both to paste", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/support/");
  const section = page.locator("#schedules");
  await section.getByRole("heading", { name: "When fees change" }).click();
  await section.getByLabel("Choose the newer file").setInputFiles(file("my-fees.json", dearer()));
  await expect(section.getByRole("heading", { name: "From alibaba-trade-assurance to dearer, in force from 2026-07-01" })).toBeVisible();
  await expect(section).toContainText("Online banking: the fee is 15.00 to 35.00 USD a payment, was 15.00 to 30.00 USD a payment");
  const line = "From 1,170.41 to 50,000.00 USD Online banking stays best and costs 5.00 more at most: 15.00 to 35.00, before 15.00 to 30.00";
  await expect(section.locator(".who").filter({ hasText: "USD, from an account in US" })).toContainText(line);

  const pasted = () => page.evaluate(() => navigator.clipboard.readText());
  await section.getByRole("button", { name: "Copy as text" }).click();
  await expect.poll(pasted).toContain(`\nUSD, from an account in US\n`);
  expect(await pasted()).toContain(`- ${line}\n`);
  await section.getByRole("button", { name: "Copy as Markdown" }).click();
  await expect.poll(pasted).toContain("**USD, from an account in US**");

  expect((await new AxeBuilder({ page }).include("#schedules").analyze()).violations).toEqual([]);
  await section.getByRole("button", { name: "Use the bundled schedule" }).click();
  await expect(section).not.toContainText("dearer");
});

test("two files, the same, and one that is no schedule", async ({ page }) => {
  await page.goto("/support/");
  const section = page.locator("#schedules");
  await section.getByRole("heading", { name: "When fees change" }).click();
  await section.getByLabel("Choose the older file").setInputFiles(file("old.json", dearer()));
  await section.getByLabel("Choose the newer file").setInputFiles(file("new.json", dearer()));
  await expect(section).toContainText("Nothing changed.");
  await expect(section).toContainText("The best way to pay and its fee stay the same for everyone.");
  await section.getByLabel("Choose the newer file").setInputFiles(file("broken.json", { ...bundled(), currency: "XYZ" }));
  await expect(section).toContainText("currency: `XYZ` is not an ISO 4217 currency with minor units");
  await expect(section).not.toContainText("Nothing changed.");
});

test("a file that is dropped is read", async ({ page }) => {
  await page.goto("/support/");
  await page.getByRole("heading", { name: "When fees change" }).click();
  const place = page.locator("#schedules .drop").nth(1);
  await expect(place).toBeVisible();
  const data = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], "dropped.json", { type: "application/json" }));
    return data;
  }, JSON.stringify(dearer()));
  await place.dispatchEvent("drop", { dataTransfer: data });
  await expect(place).toContainText("dropped.json");
  await expect(page.locator("#schedules")).toContainText("in force from 2026-07-01");
});
