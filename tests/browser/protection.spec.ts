// What the guarantee covers, behind the element's quiet link; and a buyer's deadlines on the desk.
import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { cutOff, expect, open, ORDER, test } from "./support.ts";

const GUARANTEE = JSON.parse(readFileSync(new URL("../../schedules/protection.json", import.meta.url), "utf8"));
const texts = (topic: string) => GUARANTEE.statements.filter((statement: { topic: string }) => statement.topic === topic).map(({ text }: { text: string }) => text);

const link = (page: Page, name = "Am I covered?") => page.getByRole("button", { name });
const guarantee = (page: Page) => page.locator(".guarantee");

async function axeFindsNothing(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

test("the link opens what is loaded only then, and closes it", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await open(page);
  await expect(link(page)).toHaveAttribute("aria-expanded", "false");
  await expect(guarantee(page)).toHaveCount(0);
  const before = asked.length;
  await link(page).click();
  await expect(guarantee(page)).toBeVisible();
  await expect(link(page)).toHaveAttribute("aria-expanded", "true");
  expect(asked.slice(before).filter((url) => url.endsWith(".wasm"))).toEqual([]);
  expect(asked.length).toBeGreaterThan(before);
  await link(page).click();
  await expect(guarantee(page)).toBeHidden();
});

test("in English it says what the data says, with the guide's words", async ({ page }) => {
  await open(page);
  await link(page).click();
  for (const topic of ["cover", "limit", "evidence", "refused"]) {
    for (const text of texts(topic)) await expect(guarantee(page).getByText(text.replace("100 %", "100%"), { exact: true }), text).toBeVisible();
  }
  await expect(guarantee(page)).toContainText("ask within 30 days of receiving them");
  await expect(guarantee(page).locator(".steps li")).toHaveText([
    /^Day 0 You open the dispute\./,
    /^Day 4 You can escalate the dispute if the supplier hasn’t answered\./,
    /^Day 5 Usually the supplier’s last day to answer\./,
    /^Day 7 The dispute is escalated automatically if the supplier hasn’t answered\./,
    /^Day 7 The dispute is cancelled automatically if you haven’t answered the supplier’s proposal\./,
    /^Day 30 The platform steps in if there is no agreement\./,
  ]);
  await expect(guarantee(page)).toContainText("you usually have 5 business days");
  await guarantee(page).getByText("Quoted from the guide").click();
  for (const { source } of [...GUARANTEE.statements, ...GUARANTEE.times]) await expect(guarantee(page).getByText(source.quote, { exact: true })).toBeVisible();
  await expect(guarantee(page)).toContainText("undated; its content suggests 2023");
});

test("the line of days is drawn to scale, from the reading side", async ({ page }) => {
  for (const [locale, name, sign] of [["en", "Am I covered?", 1], ["ar", "هل يشملني الضمان؟", -1]] as const) {
    await open(page, `${ORDER}&locale=${locale}`);
    await link(page, name).click();
    await expect(guarantee(page)).toBeVisible();
    const places = await guarantee(page).locator(".days text").evaluateAll((figures) => figures.map((figure) => {
      const box = figure.getBoundingClientRect();
      return [Number(figure.textContent), box.x + box.width / 2] as const;
    }));
    const at = new Map(places);
    const scale = (at.get(30)! - at.get(0)!) / 30;
    expect(Math.sign(scale), locale).toBe(sign);
    for (const [day, x] of places) expect(Math.abs(x - at.get(0)! - day * scale), `${locale}, day ${day}`).toBeLessThan(1.5);
  }
});

test("another language takes its words along", async ({ page }) => {
  await open(page);
  await link(page).click();
  await page.locator("checkout-fees").evaluate((element) => element.setAttribute("locale", "de"));
  await expect(guarantee(page)).toContainText("Die Absicherung ist kostenlos.");
  await expect(guarantee(page)).toContainText("bis zu 100 %");
});

test("a schedule of the page's own has no such link", async ({ page }) => {
  await open(page);
  const own = readFileSync(new URL("../golden/schedules/tiered.json", import.meta.url), "utf8");
  await page.locator("checkout-fees").evaluate((element, json) => element.setAttribute("schedule", json), own);
  await expect(link(page)).toHaveCount(0);
});

for (const width of [360, 768, 1280]) {
  for (const [locale, colorScheme] of [["en", "light"], ["de", "dark"], ["ar", "light"]] as const) {
    test(`nothing is cut off and axe finds nothing at ${width}, ${locale}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await open(page, `${ORDER}&locale=${locale}`);
      await page.locator("checkout-fees-covered button").click();
      await guarantee(page).locator("summary").click();
      await expect(guarantee(page).locator("blockquote").first()).toBeVisible();
      expect(await cutOff(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await axeFindsNothing(page);
    });
  }
}

const desk = (page: Page) => page.locator("#protection");

async function openDesk(page: Page, known = "") {
  await page.goto(`/support/${known}`);
  if (!known) await desk(page).getByRole("heading", { name: "Is the buyer covered?" }).click();
  await expect(desk(page).getByLabel("Goods received")).toBeVisible();
}

test("the days that follow stand by today, and in the address", async ({ page }) => {
  await openDesk(page);
  await desk(page).getByLabel("Goods received").fill("2026-11-01");
  await desk(page).getByLabel("Dispute opened").fill("2026-11-20");
  await desk(page).getByLabel("No answer yet").check();
  const lines = desk(page).locator(".course li");
  await expect(lines).toHaveText([
    /23 Nov 2026\s*Today/,
    /from 24 Nov 2026\s*in 1 day\s*You can escalate the dispute, if the supplier hasn’t answered/,
    /25 Nov 2026\s*in 2 days\s*Last day for the supplier to answer/,
    /27 Nov 2026\s*in 4 days\s*The dispute is escalated automatically/,
    /27 Nov 2026\s*in 4 days\s*Last day to answer the supplier’s proposal/,
    /20 Dec 2026\s*in 27 days\s*The platform steps in, if there is no agreement/,
  ]);
  await expect(desk(page)).toContainText("No longer relevant: Last day to ask for a refund.");
  expect(page.url()).toContain("protection.disputeOpened=2026-11-20");
  await page.reload();
  await expect(lines).toHaveCount(6);
  await expect(desk(page).getByLabel("No answer yet")).toBeChecked();
});

test("a day that makes no sense is told, and the rest waits", async ({ page }) => {
  await openDesk(page, "#protection.disputeOpened=2026-11-20&protection.supplierAnswered=2026-11-19");
  await expect(desk(page).getByRole("alert")).toHaveText(/Supplier answered: .* is before disputeOpened/);
  await expect(desk(page).getByLabel("Supplier answered")).toHaveAttribute("aria-invalid", "true");
  await expect(desk(page).locator(".course")).toHaveCount(0);
});

test("the file for a calendar is the core's, under the page's own policy", async ({ page }) => {
  await openDesk(page, "#protection.goodsReceived=2026-11-01&protection.order=Lamps");
  const [download] = await Promise.all([page.waitForEvent("download"), desk(page).getByRole("button", { name: "Download calendar file" }).click()]);
  expect(download.suggestedFilename()).toBe("deadlines.ics");
  const file = readFileSync(await download.path(), "utf8");
  expect(file).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(file).toContain("DTSTART;VALUE=DATE:20261201\r\n");
  expect(file.replaceAll("\r\n ", "")).toContain("SUMMARY:Lamps: Last day to ask for a refund\\, unless you have opened a dispute\r\n");
});

test("it is copied as text and as Markdown", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openDesk(page, "#protection.goodsReceived=2026-11-01&protection.order=A|1");
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await desk(page).getByRole("button", { name: "Copy as text" }).click();
  await expect.poll(clipboard).toContain("Deadlines of A|1 as of 23 Nov 2026\n\n1 Dec 2026 (in 8 days): Last day to ask for a refund, unless you have opened a dispute. 30 days after the receipt of the goods (1 Nov 2026).");
  await desk(page).getByRole("button", { name: "Copy as Markdown" }).click();
  await expect.poll(clipboard).toContain("**Deadlines of A\\|1 as of 23 Nov 2026**\n\n| Day | Left | What | Because |\n| --- | --- | --- | --- |\n| 1 Dec 2026 | in 8 days |");
});

for (const width of [360, 768, 1280]) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`the desk's deadlines fit and axe finds nothing at ${width}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await openDesk(page, "#protection.deliveryPromised=2026-10-30&protection.goodsReceived=2026-11-01&protection.disputeOpened=2026-11-20&protection.evidenceAsked=2026-11-23");
      await desk(page).getByText("What the guarantee covers").click();
      await expect(desk(page).locator(".facts")).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await axeFindsNothing(page);
    });
  }
}
