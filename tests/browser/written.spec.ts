// An answer in sentences, copied from an opened option.
import { execFileSync } from "node:child_process";
import type { Page } from "@playwright/test";
import { CLI } from "../support/golden.js";
import { TODAY, expect, open, test } from "./support.ts";

const FLAGS = ["--amount", "5000", "--currency", "USD", "--country", "US", "--pay-on", TODAY, "--holidays", "2026-11-26"];
const told = (...flags: string[]) => execFileSync(CLI, ["answer", ...FLAGS, ...flags], { encoding: "utf8" });

async function copyButton(page: Page, question: string, name: string, copy = "Copy answer") {
  const { option } = await open(page, question);
  await option(name).locator("summary").click();
  return option(name).getByRole("button", { name: copy });
}

/** What the clipboard holds of a type. */
const clipboard = (page: Page, type: string) => page.evaluate(async (wanted) => {
  const [item] = await navigator.clipboard.read();
  return (await item!.getType(wanted)).text();
}, type);

test("copied: both forms, said once, and no longer said of another order", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const button = await copyButton(page, `?amount=5000&currency=USD&country=US&payOn=${TODAY}`, "Card");
  await button.click();
  const status = page.locator("checkout-fees-copy").getByRole("status").filter({ hasText: "Answer copied: Card." });
  await expect(status).toBeVisible();
  expect(await clipboard(page, "text/plain")).toBe(told("--method", "card"));
  const html = await clipboard(page, "text/html");
  for (const part of ["<strong>card</strong>", "<h3>How this fee is calculated</h3>", "149.50"]) expect(html).toContain(part);
  await page.getByLabel("Order amount").fill("6000");
  await expect(status).toHaveCount(0);
});

test("in another language", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const button = await copyButton(page, `?amount=5000&currency=USD&country=US&payOn=${TODAY}&locale=de`, "Karte", "Antwort kopieren");
  await button.click();
  await expect(page.getByText("Antwort kopiert: Karte.")).toBeVisible();
  expect(await clipboard(page, "text/plain")).toBe(told("--method", "card", "--locale", "de"));
});

test("where the clipboard is refused the answer is shown, chosen to be copied by hand", async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException("refused", "NotAllowedError"));
    Object.assign(Clipboard.prototype, { write: refuse, writeText: refuse });
  });
  const button = await copyButton(page, `?amount=5000&currency=USD&country=US&payOn=${TODAY}`, "Card");
  await button.click();
  const field = page.getByRole("textbox", { name: "This page blocks copying" });
  await expect(field).toHaveValue(told("--method", "card"));
  await expect(field).not.toBeEditable();
  const chosen = await field.evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart === area.value.length);
  expect(chosen).toBe(true);
});
