// The support desk's keyboard shortcuts.
import type { Page } from "@playwright/test";
import { expect, ORDER, open, test } from "./support.ts";

async function openDesk(page: Page, keys = "") {
  await page.goto(`/support/#q=5000+usd+from+us${keys}`);
  const question = page.getByLabel("The buyer’s question");
  await expect(question).toHaveValue("5000 usd from us");
  await expect(page.locator(".chip").first()).toBeVisible();
  return { question, dialog: page.locator("#keys"), single: page.getByLabel("Shortcuts without Ctrl") };
}

/** A key as a keyboard of some layout sends it. */
const press = (page: Page, init: KeyboardEventInit, selector = "body") =>
  page.locator(selector).dispatchEvent("keydown", { bubbles: true, composed: true, cancelable: true, ...init });

test("keys without Ctrl can be turned off, which the address keeps", async ({ page }) => {
  const { question, dialog, single } = await openDesk(page);
  await page.keyboard.press("?");
  await single.uncheck();
  expect(page.url()).toContain("keys=off");
  await page.keyboard.press("Escape");
  for (const key of ["n", "?", "/", "1", "a"]) await page.keyboard.press(key);
  await expect(question).toHaveValue("5000 usd from us");
  await expect(question).not.toBeFocused();
  await expect(dialog).toBeHidden();
  await page.reload();
  await expect(question).toHaveValue("5000 usd from us");
  await page.getByRole("button", { name: "Keyboard shortcuts" }).click();
  await expect(single).not.toBeChecked();
  await single.check();
  await page.keyboard.press("Escape");
  expect(page.url()).not.toContain("keys=off");
  await page.keyboard.press("n");
  await expect(question).toHaveValue("");
});

test("a question that was cleared comes back by key and by the way back", async ({ page }) => {
  const { question } = await openDesk(page, "&set.country=GB");
  const country = page.locator(`.chip:has([data-field="country"])`);
  for (const back of [() => question.press("ControlOrMeta+z"), () => page.goBack()]) {
    await question.blur();
    await page.keyboard.press("n");
    await expect(question).toHaveValue("");
    await expect(question).toBeFocused();
    await back();
    await expect(question).toHaveValue("5000 usd from us");
    await expect(country).toContainText("United Kingdom");
  }
});

/** What the keyboard sends, and whether it clears the question as `n` does. */
const LAYOUTS: [what: string, init: KeyboardEventInit, clears: boolean][] = [
  ["Caps Lock", { key: "N", code: "KeyN" }, true],
  ["Shift", { key: "N", code: "KeyN", shiftKey: true }, false],
  ["Caps Lock and Shift", { key: "n", code: "KeyN", shiftKey: true }, false],
  ["Cyrillic", { key: "т", code: "KeyN" }, true],
  ["Cyrillic with Caps Lock", { key: "Т", code: "KeyN" }, true],
  ["Greek", { key: "ν", code: "KeyN" }, true],
  ["Arabic", { key: "ى", code: "KeyN" }, true],
  ["Dvorak, whose n is elsewhere", { key: "n", code: "KeyL" }, true],
  ["Dvorak, where another letter is on the key of n", { key: "b", code: "KeyN" }, false],
  ["an input method", { key: "n", code: "KeyN", isComposing: true }, false],
  ["an input method of Safari", { key: "n", code: "KeyN", keyCode: 229 } as KeyboardEventInit, false],
  ["Alt", { key: "n", code: "KeyN", altKey: true }, false],
];

for (const [what, init, clears] of LAYOUTS) {
  test(`with ${what}, n ${clears ? "clears" : "does nothing"}`, async ({ page }) => {
    const { question } = await openDesk(page);
    await press(page, init);
    await expect(question).toHaveValue(clears ? "" : "5000 usd from us");
  });
}

test("on a Cyrillic layout the list and the question have their keys, too", async ({ page }) => {
  const { question, dialog } = await openDesk(page);
  await press(page, { key: ".", code: "Slash" });
  await expect(question).toBeFocused();
  await press(page, { key: ",", code: "Slash", shiftKey: true });
  await expect(dialog).toBeVisible();
});

test("Enter that an input method takes neither sends the question nor sets a field", async ({ page }) => {
  await openDesk(page);
  const entries = () => page.evaluate(() => history.length);
  const before = await entries();
  await press(page, { key: "Enter", keyCode: 229 } as KeyboardEventInit, "#q");
  expect(await entries()).toBe(before);
  await page.locator(`[data-field="amount"]`).click();
  await press(page, { key: "Enter", keyCode: 229 } as KeyboardEventInit, "#edit");
  await expect(page.locator("#edit")).toBeVisible();
  await press(page, { key: "Enter", keyCode: 13 } as KeyboardEventInit, "#edit");
  await expect(page.locator("#edit")).toHaveCount(0);
});

test("in the element, too, such an Enter leaves a figure's field open", async ({ page }) => {
  await open(page, ORDER);
  await page.locator(".but .link").first().click();
  const field = page.locator(".but input");
  await field.fill("20");
  await field.dispatchEvent("keydown", { bubbles: true, composed: true, key: "Enter", keyCode: 229 });
  await expect(field).toBeVisible();
  await field.dispatchEvent("keydown", { bubbles: true, composed: true, key: "Enter", keyCode: 13 });
  await expect(field).toHaveCount(0);
});
