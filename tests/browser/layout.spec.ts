// How the element stands on a page, in each width, on paper, in forced colours and in larger text.
import type { Page } from "@playwright/test";
import type { CheckoutFeesElement } from "../../www/define.ts";
import { cutOff, expect, host, open, ORDER, test } from "./support.ts";

const WIDE = { width: 1280, height: 720 };
const box = async (page: Page, part: string) => (await page.locator(part).first().boundingBox())!;
const styleOf = (page: Page, part: string, name: string) =>
  page.locator(part).first().evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), name);

test.describe("the wide layout has no blank pane", () => {
  test.use({ viewport: WIDE });

  test("readonly: the answer stands on top, beside the list", async ({ page }) => {
    await open(page);
    await page.locator("checkout-fees").evaluate((element: CheckoutFeesElement) => void (element.readonly = true));
    await expect(page.locator(".order")).toHaveCount(0);
    const [frame, answer, list] = [await box(page, ".frame"), await box(page, ".answer"), await box(page, ".compare")];
    expect(answer.y - frame.y).toBeLessThan(8);
    expect(list.y - frame.y).toBeLessThan(8);
    expect(answer.x + answer.width).toBeLessThanOrEqual(list.x + 1);
  });

  for (const attributes of ["", " readonly"]) {
    test(`a refused amount at first${attributes}: the message stands on top, and nothing is empty`, async ({ page }) => {
      await host(page, `<checkout-fees amount="abc" locale="en"${attributes}></checkout-fees>`);
      const problem = page.locator(".problem").first();
      await expect(problem).toContainText("Enter the amount in digits");
      const [frame, message] = [await box(page, ".frame"), (await problem.boundingBox())!];
      expect(message.y - frame.y).toBeLessThan(120);
      expect(frame.height).toBeLessThan(280);
      const notice = await box(page, ".notice");
      expect(notice.y).toBeGreaterThan(message.y);
      expect(await cutOff(page)).toEqual([]);
    });
  }

  test("the field that is mended keeps the focus and its place", async ({ page }) => {
    await host(page, `<checkout-fees amount="abc" locale="en"></checkout-fees>`);
    const amount = page.locator("#amount");
    await expect(page.locator("#amount-problem")).toBeVisible();
    const before = (await amount.boundingBox())!;
    await amount.fill("5000");
    await expect(page.locator("h2")).not.toBeEmpty();
    await expect(amount).toBeFocused();
    const after = (await amount.boundingBox())!;
    expect([Math.abs(after.x - before.x), Math.abs(after.y - before.y)].every((moved) => moved <= 8)).toBe(true);
  });

  test("a core that does not load is said on top", async ({ page, complaints }) => {
    await page.route("**/*.wasm", (route) => route.abort());
    await open(page);
    await expect(page.getByRole("alert")).toContainText("Fees can’t be calculated here");
    expect((await box(page, ".frame")).height).toBeLessThan(300);
    complaints.length = 0; // the browser's own word on the aborted download
  });
});

for (const [height, part] of [[720, ".answer"], [900, ".order"]] as const) {
  test(`in a window of 1280 × ${height} ${part} stays in sight while the list scrolls`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height });
    await open(page);
    for (const summary of await page.locator(".option summary").all()) await summary.click();
    await expect(page.locator(".more table")).toBeVisible();
    await page.evaluate(() => scrollTo(0, 1000));
    await expect.poll(async () => Math.round((await box(page, part)).y)).toBe(0);
    await page.addStyleTag({ content: "" }).catch(() => undefined);
    // a page with a head of its own that stays gives it room
    await page.evaluate(() => document.documentElement.style.setProperty("--cf-sticky", "60px"));
    await expect.poll(async () => Math.round((await box(page, part)).y)).toBe(60);
  });
}

test.describe("conditions are dashed, and the key says so", () => {
  test("both bars of a conditional row", async ({ page }) => {
    const { option } = await open(page, "?amount=8200&currency=EUR&country=DE");
    const row = option("Online banking"); // if the bank takes part
    await expect(row.locator(".bar .sure.if, .bar .maybe.if")).toHaveCount(2);
    await expect(row.locator(".time .land.if")).toHaveCount(1);
    await expect(page.locator(".key")).toContainText("on a condition");
    for (const bar of [".bar .sure.if", ".bar .maybe.if", ".time .land.if"]) {
      expect(await row.locator(bar).evaluate((part) => getComputedStyle(part).strokeDasharray)).not.toBe("none");
    }
    await expect(option("Online transfer").locator(".if")).toHaveCount(0);
  });

  test("a day that is not a date yet, though the way is available", async ({ page }) => {
    const { option } = await open(page, `${ORDER}&business=true&terms.pay-later.creditLine=20000`);
    await expect(option("Pay Later").locator(".time .if").first()).toBeAttached();
    await expect(option("Pay Later").locator(".bar .if")).toHaveCount(0);
    await expect(page.locator(".key")).toContainText("on a condition");
  });

  test("where nothing is dashed the key is silent of it", async ({ page }) => {
    await open(page, "?amount=250000&currency=USD&country=US");
    await expect(page.locator(".key")).not.toContainText("on a condition");
  });
});

for (const amount of ["5000", "160000", "250000", "300000"]) {
  test(`the fade of an unknown part has a width: ${amount}`, async ({ page }) => {
    const { option } = await open(page, `?amount=${amount}&currency=USD&country=US`);
    const width = await option("Letter of credit").locator(".unknown").getAttribute("width");
    expect(Number.parseFloat(width!)).toBeGreaterThan(15);
  });
}

for (const [width, what] of [[360, "every third day"], [768, "each day"]] as const) {
  test(`at ${width} px the calendar names months and weekdays, ${what}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page);
    await expect(page.locator(".t-time .cap")).toHaveText("Supplier paid, Nov – Dec");
    const first = page.locator(".ticks.days > span").first();
    await expect(first.locator("b")).toBeVisible();
    await expect(first).toHaveText("M23");
    expect(await page.locator(".ticks.days > span").evaluateAll((all) => all.filter((day) => getComputedStyle(day).visibility === "visible").length))
      .toBe(width === 360 ? 4 : 11);
    await page.locator("#payOn").fill("");
    await open(page, `${ORDER}&payOn=`);
    await expect(page.locator(".t-time .cap")).toHaveText("Business days");
  });
}

test.describe("in forced colours", () => {
  test.use({ viewport: { width: 768, height: 900 } });

  test("selects have their arrow, and the primary button its edge", async ({ page }) => {
    await page.emulateMedia({ forcedColors: "active" });
    await open(page);
    await expect(page.locator("details.part")).toHaveCount(2);
    expect(await styleOf(page, "select", "appearance")).not.toBe("none");
    const of = (part: string, name: string) => styleOf(page, part, name);
    expect(await of(".go .button", "border-top-width")).toBe("2px");
    expect(await of(".go .button", "background-color")).not.toBe(await of(".frame", "background-color"));
  });
});

test.describe("text size", () => {
  for (const width of [360, 768, 1280]) {
    test(`twice the page's root font size is twice the text and its room, at ${width}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await host(page, `<checkout-fees amount="5000" currency="USD" country="US" locale="en"></checkout-fees>`);
      await expect(page.locator("h2")).not.toBeEmpty();
      await expect(page.locator("details.part")).toHaveCount(2);
      const sizes = async () => Promise.all([
        ...[".eyebrow", ".name", ".fee b", ".axis .cap", ".control", ".badge"].map((part) => styleOf(page, part, "font-size")),
        styleOf(page, ".control", "min-block-size"), styleOf(page, ".but", "padding-inline-start"),
      ]).then((all) => all.map(Number.parseFloat));
      const normal = await sizes();
      await page.evaluate(() => void (document.documentElement.style.fontSize = "32px"));
      const twice = await sizes();
      expect(twice.map((size, i) => Number((size / normal[i]!).toFixed(2)))).toEqual(normal.map(() => 2));
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      expect(await cutOff(page)).toEqual([]);
    });
  }

  test("a page whose rem is 10 px does not make it smaller; --cf-size decides where it is set", async ({ page }) => {
    await host(page, `<checkout-fees amount="5000" locale="en"></checkout-fees>`, { css: "html { font-size: 62.5% }" });
    await expect(page.locator("h2")).not.toBeEmpty();
    expect(await styleOf(page, ".control", "font-size")).toBe("15px");
    await page.evaluate(() => document.documentElement.style.setProperty("--cf-size", "1.8rem"));
    expect(await styleOf(page, ".control", "font-size")).toBe("18px");
  });
});

test("the focus ring of a row does not touch its text", async ({ page }) => {
  await open(page);
  const rings = await page.locator(".option summary").evaluateAll((all) => all.map((summary) => {
    (summary as HTMLElement).focus({ focusVisible: true } as FocusOptions);
    const { outlineOffset, outlineWidth } = getComputedStyle(summary);
    const inner = summary.getBoundingClientRect().left + Number.parseFloat(outlineWidth) * 0 - Number.parseFloat(outlineOffset);
    return summary.querySelector(".name")!.getBoundingClientRect().left - inner;
  }));
  for (const room of rings) expect(room).toBeGreaterThan(2);
});

for (const rank of ["cost", "speed"]) {
  test(`no width breaks a span of money in a sentence: by ${rank}`, async ({ page }) => {
    await host(page, `<checkout-fees amount="5000" country="US" compact locale="en" rank="${rank}"></checkout-fees>`);
    const money = page.locator(rank === "cost" ? ".line b" : ".line small .nowrap").last();
    const linesOf = () => money.evaluate((part) => new Set([...part.getClientRects()].map(({ top }) => top)).size);
    await expect(money).toContainText("USD");
    for (let width = 180; width <= 420; width += 10) {
      await page.setViewportSize({ width, height: 400 });
      expect(await linesOf(), `${width} px`).toBe(1);
    }
  });
}

test.describe("on paper", () => {
  test("the order is written out, without its form and without buttons, and nothing is held together as a whole", async ({ page }) => {
    await open(page, `${ORDER}&business=true`);
    await expect(page.locator("details.part")).toHaveCount(2);
    await expect(page.locator(".printed")).toBeHidden();
    await page.locator("details.part summary").nth(1).click();
    await expect(page.locator("#budget")).toBeVisible();
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(".printed")).toBeVisible();
    await expect(page.locator(".printed")).toContainText("5,000.00 USD");
    await expect(page.locator(".printed")).toContainText("United States");
    await expect(page.locator(".printed")).toContainText("Business");
    await expect(page.locator(".printed")).toContainText("Nov 23, 2026");
    for (const part of await page.locator("button, input, select, .share").all()) await expect(part).toBeHidden();
    expect(await styleOf(page, ".frame", "break-inside")).toBe("auto");
  });

  test("the first page is not empty", async ({ page }) => {
    await open(page);
    for (const summary of await page.locator("summary").all()) await summary.click();
    await expect(page.locator(".more table")).toBeVisible();
    await page.emulateMedia({ media: "print" });
    const top = (await box(page, ".frame")).y;
    expect(top).toBeLessThan(200);
    await expect(page.locator(".answer h2")).toBeVisible();
  });
});

test("a budget that a limit stops short names the limit", async ({ page }) => {
  await open(page);
  await page.locator("details.part summary").nth(1).click();
  const row = (name: string) => page.locator("tbody tr").filter({ hasText: name });
  await expect(row("Western Union")).toContainText("only orders up to 2,500.00 USD");
  await expect(row("PayPal")).not.toContainText("up to");
  await page.locator("#budget").fill("100000");
  await page.locator("#budget").press("Enter");
  await expect(page.locator("#budget")).toHaveValue("100,000");
  await expect(row("PayPal")).toContainText("needs 3 payments of up to 12,000.00 USD each");
  await expect(row("Wire transfer").locator("small")).toHaveCount(0);
});

test("a saving is bold at both ends", async ({ page }) => {
  await open(page, "?amount=50100&currency=USD&country=US");
  // 30.00–60.00 by online banking twice, 18.89–33.89 by two methods
  await expect(page.locator(".plan p b")).toHaveText(["18.89–33.89 USD", "11.11 USD", "26.11 USD"]);
});

test("a rate has as many digits in the sum as beside the answer", async ({ page }) => {
  const { option } = await open(page, "?amount=8000&currency=PLN&country=PL&rates.PLN=0.253689995004");
  await expect(page.locator(".notes")).toContainText("1 USD = 3.94182 PLN");
  await option("Online transfer").locator("summary").click();
  await expect(option("Online transfer").locator(".sum").first()).toContainText("0.25369USD for 1 PLN");
  await expect(option("Online transfer").locator(".sum data[value='0.253689995004']")).toHaveCount(1);
});
