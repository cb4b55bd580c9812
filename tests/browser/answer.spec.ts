// The answer card: what speed costs, what a buyer can say to settle a doubt, a fee that is too high, and the choice.
import type { Page } from "@playwright/test";
import type { CheckoutFeesElement } from "../../www/define.ts";
import { expect, open, ORDER, test } from "./support.ts";

const doubt = (page: Page) => page.locator(".but > p:not(.heavy)").first();
const focused = (page: Page) => page.evaluate(() => {
  let { activeElement } = document;
  while (activeElement?.shadowRoot?.activeElement) activeElement = activeElement.shadowRoot.activeElement;
  return activeElement?.id || activeElement?.className || activeElement?.tagName.toLowerCase() || "";
});
const terms = (page: Page) => page.locator("checkout-fees").evaluate((element: CheckoutFeesElement) => element.terms);

test.describe("under “fastest” the price of speed is named", () => {
  for (const [what, question, sentence] of [
    // PayPal twice 11,500 × 2.99 % = 687.70; a wire costs 15.00 to 80.00
    ["a range", "?amount=23000&currency=USD&country=GB", "Cheapest: Wire transfer (T/T) costs 607.70–\u2060672.70 USD less, supplier paid Nov 26 – Dec 2."],
    // 1,004 × 2.99 % = 30.0196, rounded 30.02
    ["one cent", "?amount=1004&currency=USD&country=GB&terms.wire-transfer.fee=30.01", "Cheapest: Wire transfer (T/T) costs 0.01 USD less, supplier paid Nov 26 – Dec 2."],
    ["one number", "?amount=5000&currency=USD&country=GB&terms.wire-transfer.fee=20", "Cheapest: Wire transfer (T/T) costs 129.50 USD less, supplier paid Nov 26 – Dec 2."],
    ["no day of paying", "?amount=5000&currency=USD&country=US&payOn=", "Cheapest: Online banking costs 119.50–\u2060134.50 USD less, supplier paid in 4–5 business days."],
    ["no decimals", "?amount=750000&currency=JPY&country=JP&rates.JPY=0.0064", "Cheapest: Wire transfer (T/T) costs 9,925–\u206020,081 JPY less, supplier paid Nov 26 – Dec 2."],
    // Western Union 16.20 to 44.10, online banking 15.00 to 30.00
    ["ranges that overlap", "?amount=900&currency=USD&country=US&terms.paypal.limit=0&terms.card.limit=0",
      "Cheapest: Online banking could cost up to 29.10 USD less or up to 13.80 USD more, supplier paid Nov 30 – Dec 1."],
    ["ranges that touch", "?amount=900&currency=USD&country=US&terms.paypal.limit=0&terms.card.limit=0&terms.online-banking.fee=16.20",
      "Cheapest: Online banking costs up to 27.90 USD less, supplier paid Nov 30 – Dec 1."],
    ["the fastest is the cheapest", "?amount=300&currency=USD&country=GB", "It is also the cheapest."],
    // with the bank's charge the letter of credit is the only way to pay, and its fee is known
    ["only one way", "?amount=5000&currency=INR&country=IN&rates.INR=0.0105&terms.letter-of-credit.bankFee=100", "It is also the cheapest."],
  ] as const) {
    test(what, async ({ page }) => {
      await open(page, `${question}&rank=speed`);
      await expect(doubt(page)).toContainText(sentence);
    });
  }

  test("what may be cheaper still is named with its condition, and the fact that decides can be given", async ({ page }) => {
    const { country } = await open(page, "?amount=12000&currency=EUR&rank=speed");
    await expect(doubt(page)).toContainText("Cheapest: Wire transfer (T/T) costs 287.19–\u2060345.37 EUR less");
    await expect(doubt(page)).toContainText("An online transfer could save you up to 345.37 EUR");
    await expect(doubt(page)).toContainText("Letter of credit");
    await page.getByRole("button", { name: "Where is your account?" }).click();
    await expect(country).toBeFocused();
    await country.selectOption("DE");
    await expect(doubt(page)).toContainText("Cheapest: Online transfer costs 336.42–\u2060345.37 EUR less, supplier paid Nov 24 – 26.");
    await expect(page.getByRole("button", { name: "Where is your account?" })).toHaveCount(0);
  });

  test("it is announced, and stands in the copied answer and in the one line", async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const { option, amount } = await open(page, "?amount=23000&currency=USD&country=GB&rank=speed");
    await page.waitForTimeout(1200); // the first answer is not announced
    await amount.fill("20000");
    await expect(page.locator("checkout-fees").getByRole("status").first())
      .toContainText("Fastest way to pay: PayPal. Fee 598.00 USD", { timeout: 3000 });
    await expect(page.locator("checkout-fees").getByRole("status").first()).toContainText(/Cheapest: Wire transfer \(T\/T\) costs 518\.00–\u2060?583\.00 USD less/);
    await option("PayPal").locator("summary").click();
    await option("PayPal").getByRole("button", { name: "Copy answer" }).click();
    await expect(option("PayPal").getByRole("status")).toContainText("Answer copied");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/Cheapest: Wire transfer \(T\/T\) costs 518\.00–583\.00\sUSD less/);
    await page.locator("checkout-fees").evaluate((element: CheckoutFeesElement) => void (element.compact = true));
    await expect(page.locator(".line")).toContainText(/Cheapest: Wire transfer \(T\/T\) costs 518\.00–\u2060?583\.00 USD less/);
  });

  test("by cost nothing is said of speed", async ({ page }) => {
    await open(page, "?amount=23000&currency=USD&country=GB");
    await expect(doubt(page)).not.toContainText("Cheapest:");
  });
});

test.describe("where an option depends on a fact, the fact can be given", () => {
  test("the country gets the focus", async ({ page }) => {
    const { country } = await open(page, "?amount=5000&currency=USD");
    await expect(doubt(page)).toContainText("in some countries");
    await expect(page.locator(".but .link")).toHaveText(["Where is your account?"]);
    await page.locator(".but .link").press("Enter");
    await expect(country).toBeFocused();
  });

  test("a business is set, and the result gets the focus", async ({ page }) => {
    const { business, option } = await open(page, `${ORDER}&rank=credit`);
    await page.locator(".but").getByRole("button", { name: "I’m a business" }).press("Enter");
    await expect(business).toHaveValue("true");
    await expect.poll(() => focused(page)).toBe("h2");
    await expect(option("Pay Later").locator(".name small")).not.toContainText("if you are a business");
  });

  test("a credit line makes credit available", async ({ page }) => {
    const { best } = await open(page, `${ORDER}&rank=credit&business=true`);
    await page.locator(".but").getByRole("button", { name: "Enter my credit line" }).click();
    await page.keyboard.type("20000");
    await page.keyboard.press("Enter");
    await expect(best).toHaveText("Pay Later");
    expect(await terms(page)).toEqual({ "pay-later": { creditLine: "20000" } });
  });

  test("every fact that is missing is asked for, in a row too, and none where nothing may be filled in", async ({ page }) => {
    const { option } = await open(page, "?amount=5000&currency=USD&rank=credit");
    await expect(page.locator(".but .link")).toHaveText(["Where is your account?", "I’m a business"]);
    await option("Pay Later").locator("summary").click();
    await expect(option("Pay Later").locator(".more .link")).toHaveText(["Where is your account?", "I’m a business"]);
    await page.locator("checkout-fees").evaluate((element: CheckoutFeesElement) => void (element.readonly = true));
    await expect(page.locator(".but .link, .more .link")).toHaveCount(0);
  });

  test("what only the bank can say is not asked for", async ({ page }) => {
    // the online transfer from Bulgaria serves only some banks
    await open(page, "?amount=5000&currency=PLN&country=BG");
    await page.locator("checkout-fees").evaluate((element: CheckoutFeesElement) => void (element.methods = "online-transfer"));
    await expect(page.locator(".but")).toContainText("Every remaining option depends");
    await expect(page.locator(".but .link")).toHaveCount(0);
  });
});

test.describe("Enter in a field for a figure", () => {
  test("the field that was asked for before its code was there gets the focus with it", async ({ page }) => {
    let send = () => {};
    const sent = new Promise<void>((done) => (send = done));
    await page.route("**/chunks/detail-*.js", (route) => sent.then(() => route.continue()));
    await open(page);
    await page.getByRole("button", { name: "Enter my bank’s fee" }).click();
    await expect(page.locator(".but input")).toHaveCount(0);
    send();
    await expect(page.locator(".but input")).toBeFocused();
  });

  test("takes the figure and moves the focus to the answer", async ({ page }) => {
    const { best } = await open(page);
    await page.getByRole("button", { name: "Enter my bank’s fee" }).press("Enter");
    await expect(page.locator(".but input")).toBeFocused();
    await page.keyboard.type("5");
    await page.keyboard.press("Enter");
    await expect(best).toHaveText("Wire transfer (T/T)");
    await expect(best).toBeFocused();
    expect(await terms(page)).toEqual({ "wire-transfer": { fee: "5" } });
    await page.keyboard.press("Enter"); // and again: there is nothing that it could activate
    await page.keyboard.press(" ");
    expect(await terms(page)).toEqual({ "wire-transfer": { fee: "5" } });
  });

  for (const [name, field, typed, taken] of [
    ["a fee", "Wire transfer", "5", { "wire-transfer": { fee: "5" } }],
    ["a bank’s charge", "Letter of credit", "40", { "letter-of-credit": { bankFee: "40" } }],
    ["a rate", "Western Union", "2.5", { "western-union": { rate: "0.025" } }],
    ["a credit line", "Pay Later", "20000", { "pay-later": { creditLine: "20000" } }],
  ] as const) {
    test(`${name} in its row: the sum gets the focus`, async ({ page }) => {
      const { option } = await open(page, "?amount=2000&currency=USD&country=US&business=true");
      await option(field).locator("summary").click();
      const input = option(field).locator(".figure input");
      await input.fill(typed);
      await input.press("Enter");
      await expect(option(field).locator(".result-of")).toBeFocused();
      await page.keyboard.press("Enter");
      expect(await terms(page)).toEqual(taken);
      await expect(option(field).locator(".more")).toBeVisible();
    });
  }

  test("held down, it does not activate what gets the focus", async ({ page }) => {
    await open(page);
    await page.getByRole("button", { name: "Enter my bank’s fee" }).click();
    await expect(page.locator(".but input")).toBeFocused();
    await page.keyboard.type("5");
    await page.keyboard.down("Enter");
    for (let repeat = 0; repeat < 4; repeat++) await page.keyboard.down("Enter"); // an auto-repeat
    await page.keyboard.up("Enter");
    expect(await terms(page)).toEqual({ "wire-transfer": { fee: "5" } });
    // Remove takes one figure, however long the key is held
    await page.locator("checkout-fees").evaluate((element: CheckoutFeesElement) => void (element.terms = { "wire-transfer": { fee: "5" }, "online-banking": { fee: "20" } }));
    await page.locator(".mine .link").first().focus();
    await page.keyboard.down("Enter");
    for (let repeat = 0; repeat < 4; repeat++) await page.keyboard.down("Enter");
    await page.keyboard.up("Enter");
    await expect(page.locator(".mine")).toHaveCount(1);
    expect(await focused(page)).toBe("h2");
  });

  test("a figure that is refused stays in its field", async ({ page }) => {
    await open(page);
    await page.getByRole("button", { name: "Enter my bank’s fee" }).click();
    await expect(page.locator(".but input")).toBeFocused();
    await page.keyboard.type("5x");
    await page.keyboard.press("Enter");
    await expect(page.locator(".figure input")).toBeFocused();
    await expect(page.locator(".figure .problem")).toBeVisible();
  });

  test("Remove in a row leads back to its field", async ({ page }) => {
    const { option } = await open(page, `${ORDER}&terms.wire-transfer.fee=5`);
    await option("Wire transfer").locator("summary").click();
    await option("Wire transfer").getByRole("button", { name: "Remove" }).press("Enter");
    await expect(option("Wire transfer").locator(".figure input")).toBeFocused();
    expect(await terms(page)).toEqual({ "wire-transfer": {} });
  });

  test("the one line opens at the answer, not at a row", async ({ page }) => {
    const { best } = await open(page);
    await page.locator("checkout-fees").evaluate((element: CheckoutFeesElement) => void (element.compact = true));
    await page.getByRole("button", { name: "Compare 6 options" }).press("Enter");
    await expect(best).toBeFocused();
  });
});

test("what was chosen says so, in the card and in a row", async ({ page }) => {
  const { option } = await open(page);
  const choose = page.locator(".go button");
  await choose.click();
  await expect(choose).toHaveText(/^✓\s+Chosen/);
  await expect(choose).toHaveAttribute("aria-pressed", "true");
  await expect(choose).toHaveAccessibleName("Chosen Online banking");
  await option("PayPal").locator("summary").click();
  const other = option("PayPal").locator(".act button").first();
  await expect(other).toHaveText("Choose PayPal");
  await other.click();
  await expect(other).toHaveText(/^✓\s+Chosen/);
  await expect(choose).toHaveText("Choose Online banking");
});

test("with no-choose there is nothing to choose, and all to fill in", async ({ page }) => {
  const { option, amount, best } = await open(page);
  await page.locator("checkout-fees").evaluate((element) => element.setAttribute("no-choose", ""));
  await expect(page.getByRole("button", { name: /Choose/ })).toHaveCount(0);
  await option("PayPal").locator("summary").click();
  await expect(option("PayPal").locator(".act button")).toHaveText(["Copy answer"]);
  await amount.fill("300");
  await expect(best).toHaveText("PayPal");
});

test.describe("a fee that is a large part of the order", () => {
  test("is on the card and in the one line, and is not in the colour of what is good", async ({ page }) => {
    await open(page, "?amount=100&currency=PLN&country=PL");
    await expect(page.locator(".but .heavy")).toHaveText("The fee is at least 59.13% of the order.");
    await expect(page.locator(".badge.best, .is-best")).toHaveCount(0);
    await expect(page.locator(".option").first().locator(".badge").first()).toHaveText("Best");
    const [card, badge] = await page.evaluate(() => {
      const root = document.querySelector("checkout-fees")!.shadowRoot!;
      return [".but", ".badge"].map((part) => getComputedStyle(root.querySelector(part)!).backgroundColor);
    });
    await page.locator("checkout-fees").evaluate((element: CheckoutFeesElement) => void (element.amount = "1000"));
    await expect(page.locator(".but .heavy")).toHaveCount(0); // 59.13 of 1,000 is 5.9 %
    await expect(page.locator(".badge.best")).toHaveCount(1);
    const good = await page.locator(".but").evaluate((part) => getComputedStyle(part).backgroundColor);
    expect(good).not.toBe(card);
    expect(await page.locator(".badge.best").evaluate((part) => getComputedStyle(part).backgroundColor)).not.toBe(badge);
    await page.locator("checkout-fees").evaluate((element: CheckoutFeesElement) => Object.assign(element, { amount: "100", compact: true }));
    await expect(page.locator(".line")).toContainText("The fee is at least 59.13% of the order.");
  });
});

test("equal rows have equal badges, and the heading says what the answer is the best by", async ({ page }) => {
  const { option } = await open(page);
  const eyebrow = page.locator(".eyebrow");
  await expect(eyebrow).toHaveText("Cheapest way to pay");
  await expect(option("Online banking").locator(".badge")).toHaveText(["Best"]);
  await page.getByRole("button", { name: "Fastest" }).click();
  await expect(eyebrow).toHaveText("Fastest way to pay");
  for (const name of ["PayPal", "Card"]) await expect(option(name).locator(".badge")).toHaveText(["Best", "Fastest"]);
  await expect(page.locator(".is-best")).toHaveCount(2);
  await expect(option("Online banking").locator(".badge")).toHaveText(["Cheapest"]);
  await open(page, `${ORDER}&rank=credit`);
  await expect(eyebrow).toHaveText("Cheapest credit");
});
