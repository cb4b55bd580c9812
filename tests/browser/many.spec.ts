// Many orders at once, on the desk: support/.
import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./support.ts";

const HEADING = "order_no,total,ccy,buyer_country,pay_date,remark";
const FEW = `${HEADING}
A-2041,"18,400.00",USD,US,27/11/2026,urgent!!
A-2042,640.00,USD,US,27/11/2026,
A-2044,4.2k,USD,US,27/11/2026,=1+1
A-2045,"122,000.00",USD,IN,27/11/2026,
`;

async function open(page: Page) {
  await page.goto("/support/");
  const desk = page.locator("#many");
  await desk.getByRole("heading", { name: "Many orders at once" }).click();
  await expect(desk.locator("many-orders")).toBeVisible();
  return desk;
}

const give = (page: Page, text: string | Buffer, name = "orders.csv") =>
  page.locator("#many input[type=file]").setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });

const rows = (page: Page) => page.locator("#many .vtable tbody tr");
const start = (page: Page) => page.getByRole("button", { name: "Calculate fees" }).click();
const means = (page: Page, column: string) => page.getByLabel(`${column} means`);

test("columns are recognised, shown, and answered", async ({ page }) => {
  const desk = await open(page);
  await give(page, FEW);
  await expect(means(page, "total")).toHaveValue("amount");
  await expect(means(page, "ccy")).toHaveValue("currency");
  await expect(means(page, "buyer_country")).toHaveValue("country");
  await expect(means(page, "pay_date")).toHaveValue("payOn");
  await expect(means(page, "order_no")).toHaveValue("");
  await expect(desk.getByLabel("Number format")).toHaveValue("dot");
  await expect(desk.getByLabel("Date format")).toHaveValue("dmy");
  await start(page);
  await expect(rows(page)).toHaveCount(4);
  await expect(rows(page).nth(0)).toContainText("A-2041");
  await expect(rows(page).nth(0)).toContainText("Online banking");
  await expect(rows(page).nth(0)).toContainText("15.00–\u206030.00 USD");
  await expect(rows(page).nth(1)).toContainText("PayPal or Card");
  await expect(rows(page).nth(2)).toContainText("“4.2k” is not written like 1,234.50.");
  await expect(rows(page).nth(2)).toContainText("amount-malformed");
  await expect(rows(page).nth(2)).toHaveClass("fail");
  await expect(rows(page).nth(3)).toContainText("Wire transfer");
  await expect(page.locator("support-desk > [role=status]")).toContainText("4 rows answered, 1 with problems.");
  const total = desk.locator(".total");
  await expect(total).toContainText("3 orders, 141,040.00 in total");
  await expect(total.locator("tr", { hasText: "Wire transfer" })).toContainText("45.00–\u2060240.00");
});

test("the totals say what other methods cost more, never as a negative saving", async ({ page }) => {
  const desk = await open(page);
  await give(page, "amount,currency,country\n200,USD,US\n900,USD,US\n");
  await start(page);
  await expect(desk.locator(".total")).toContainText("Paying each of 2 orders the cheapest way costs 32.89 in fees.");
  const compared = (name: string) => desk.locator(".total tbody tr", { hasText: name }).locator("td:nth-last-child(-n+2)");
  await expect(compared("PayPal")).toHaveText(["the same", "the same"]); // the cheapest for both: 5.98 + 26.91
  await expect(compared("Online banking")).toHaveText(["costs 2.89 more", "saves 27.11"]); // 30.00 to 60.00
  await expect(compared("Western Union")).toHaveText(["costs 13.09 more", "saves 21.01"]); // 19.80 to 53.90
});

test("a loan has no date before its agreement", async ({ page }) => {
  await open(page);
  await give(page, "amount,currency,country,business,rank,payOn,terms.pay-later.creditLine\n5000,USD,US,true,credit,2026-11-27,20000\n5000,USD,US,true,cost,2026-11-27,20000\n");
  await start(page);
  await expect(rows(page).nth(0)).toContainText("Pay Later");
  await expect(rows(page).nth(0)).toContainText("1–3 business days after the loan agreement");
  await expect(rows(page).nth(1)).toContainText(/3\s*–\s*4 Dec/);
});

test("a table says which rows it shows, and shows those with problems alone", async ({ page }) => {
  await open(page);
  const lines = Array.from({ length: 30_000 }, (_, place) => `A-${place + 1},${place % 1000 === 7 ? "x" : place + 1},USD,US,,`);
  await give(page, `${HEADING}\n${lines.join("\n")}\n`);
  await start(page);
  const table = page.locator("#many .vtable");
  await expect(table).toHaveAttribute("aria-rowcount", "30001");
  await expect(rows(page).first()).toHaveAttribute("aria-rowindex", "2");
  await expect(rows(page).first()).toContainText("A-1");
  expect(await rows(page).count()).toBeLessThan(40);

  const scroller = page.getByRole("region", { name: "Answers, row by row" });
  await scroller.focus();
  await page.keyboard.press("End");
  await expect(rows(page).last()).toHaveAttribute("aria-rowindex", "30001");
  await expect(rows(page).last()).toContainText("A-30000");
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowDown");
  await expect(rows(page).first()).toContainText("A-2");
  await scroller.evaluate((element) => element.scrollTo(0, element.scrollHeight / 2));
  await expect(rows(page).first()).toContainText(/A-1(4|5)\d\d\d/);

  await page.getByLabel("Only rows with problems").check();
  await expect(table).toHaveAttribute("aria-rowcount", "31");
  await expect(rows(page).first()).toContainText("A-8");
  await expect(rows(page).nth(1)).toContainText("A-1008");
});

test("the answers are written as CSV, failed rows in their places and no cell a formula", async ({ page }) => {
  await open(page);
  await give(page, FEW);
  await means(page, "pay_date").selectOption("Leave out");
  await start(page);
  await expect(rows(page)).toHaveCount(4);
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Download CSV" }).click()]);
  expect(download.suggestedFilename()).toBe("orders-answers.csv");
  const lines = readFileSync(await download.path(), "utf8").split("\n");
  expect(lines[0]).toMatch(/^\ufefforder_no,total,ccy,buyer_country,remark,line,best,ties,feeMin,feeMax,.*,status\.pay-later,error$/);
  expect(lines[1]).toMatch(/^A-2041,"18,400\.00",USD,US,urgent!!,2,online-banking,,15\.00,30\.00,18415\.00,18430\.00,/);
  expect(lines[3]).toMatch(/^A-2044,4\.2k,USD,US,'=1\+1,4,,.*,amount-malformed: `4\.2k` is not written like 1,234\.50|"amount-malformed/);
  expect(lines[4]).toMatch(/^A-2045,"122,000\.00",USD,IN,,5,wire-transfer,/);
  expect(lines).toHaveLength(6);
});

test("what can be read in two ways is asked", async ({ page }) => {
  const desk = await open(page);
  await give(page, `total;ccy;pay date\n1.234;EUR;03/04/2026\n`);
  const go = page.getByRole("button", { name: "Calculate fees" });
  await expect(go).toBeDisabled();
  await expect(desk.locator(".open")).toContainText("Which comes first in the dates, the day or the month?");
  await desk.getByLabel("Number format").selectOption({ label: "1.234,50 (decimal comma)" });
  await desk.getByLabel("Date format").selectOption({ label: "27/11/2026 (day first)" });
  await go.click();
  await expect(rows(page).first()).toContainText("1,234.00 EUR");
});

test("what no column says may be said for all", async ({ page }) => {
  const desk = await open(page);
  await give(page, "no,total\nA-1,5000\n");
  const go = page.getByRole("button", { name: "Calculate fees" });
  await expect(go).toBeDisabled();
  await desk.getByLabel("All orders are in").selectOption("USD");
  await desk.getByLabel("All bank accounts are in").selectOption("United States");
  await go.click();
  await expect(rows(page).first()).toContainText("5,000.00 USD");
  await expect(rows(page).first()).toContainText("Online banking");
});

test("cells of a spreadsheet are pasted", async ({ page }) => {
  const desk = await open(page);
  await desk.getByRole("textbox").evaluate((field) => {
    const data = new DataTransfer();
    data.setData("text/plain", "ccy\ttotal\tname\nEUR\t1.234,50\tRoss\nEUR\t5,00\tReed\n");
    field.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await expect(desk.getByLabel("Separator")).toHaveValue("\t");
  await expect(desk.getByLabel("Number format")).toHaveValue("comma");
  await start(page);
  await expect(rows(page).first()).toContainText("Ross");
  await expect(rows(page).first()).toContainText("1,234.50 EUR");
});

test("a file may be dropped, in the encoding of a spreadsheet", async ({ page }) => {
  const desk = await open(page);
  const bytes = [...Buffer.from("\ufefftotal;ccy;käufer\n5;EUR;Müller\n", "utf16le")];
  await desk.locator("many-orders > div").evaluate((place, bytes) => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(bytes)], "orders.csv"));
    place.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
  }, bytes);
  await start(page);
  await expect(rows(page).first()).toContainText("Müller");
});

test("a first line that names the separator is obeyed", async ({ page }) => {
  const desk = await open(page);
  await give(page, "\ufeffsep=^\r\ntotal^ccy^pay date\r\n1.000,00 €^EUR^27.11.26 00:00\r\n");
  await expect(desk.getByLabel("Separator")).toHaveValue("^");
  await start(page);
  await expect(rows(page).first()).toContainText("1,000.00 EUR");
  await expect(rows(page).first().locator(".line")).toHaveText("3");
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Download CSV" }).click()]);
  const lines = readFileSync(await download.path(), "utf8").split("\r\n");
  expect(lines[0]).toMatch(/^\ufefftotal\^ccy\^pay date\^line\^/);
  expect(lines[1]).toMatch(/^1\.000,00 €\^EUR\^27\.11\.26 00:00\^3\^/);
  expect(lines).toHaveLength(3);
});

test("lines above the header are named, and left out on request", async ({ page }) => {
  const desk = await open(page);
  await give(page, "Orders of November\nby Ross\ntotal,ccy\n5000,USD\n");
  await expect(desk.getByRole("alert")).toHaveText("Line 1, “Orders of November”, is not a header, which names columns such as amount and currency; line 3, “total ccy”, seems to be one: delete the lines above it.");
  await expect(page.getByRole("button", { name: "Calculate fees" })).toHaveCount(0);
  await page.getByRole("button", { name: "Skip these lines" }).click();
  await expect(means(page, "total")).toHaveValue("amount");
  await start(page);
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page).first().locator(".line")).toHaveText("4");
});

test("a table made to cost much is answered, or refused by the bound it exceeds", async ({ page }) => {
  const desk = await open(page);
  const another = () => page.getByRole("button", { name: "Choose another file" }).click();
  await give(page, `amount,currency,${Array.from({ length: 40_000 }, (_, place) => `c${place}`).join()}\n5,USD\n`);
  await expect(desk).toContainText("The header: the row has more than 1000 cells.");
  await expect(desk.getByRole("button", { name: "Skip these lines" })).toHaveCount(0);
  await another();
  await give(page, `${Array.from({ length: 998 }, (_, place) => `c${place}`).join()},amount,currency\n${",".repeat(998)}5,USD\n`);
  await expect(means(page, "amount")).toHaveValue("amount");
  await expect(desk.locator(".mapping tbody tr")).toHaveCount(152); // the first 150 columns and the two that are read
  await expect(desk.locator(".mapping")).toContainText("848 more columns are not shown.");
  await another();
  await give(page, `${"\n".repeat(600_000)}amount,currency\n5,USD\n6,EUR,\n`);
  await start(page);
  await expect(rows(page)).toHaveCount(2);
  await expect(rows(page).nth(0)).toContainText("600,002");
  await another();
  await give(page, `amount,currency\n"${"5000,USD\n".repeat(40_000)}`);
  await start(page);
  await expect(page.locator("#many .vnote")).toContainText("of 40,000");
  await expect(rows(page).nth(0)).toContainText("A quote is not closed where a cell ends: a row has at most 1000 lines and 1048576 bytes.");
  await expect(rows(page).nth(1)).toContainText("5,000.00 USD");
});

test("a button that cannot be used says why", async ({ page }) => {
  await open(page);
  await give(page, "no,remark\nA-1,x\n");
  await expect(page.getByRole("button", { name: "Calculate fees" })).toBeDisabled();
  await expect(page.getByRole("button", { name: "Calculate fees" })).toHaveAccessibleDescription(/Which column is the amount\?.*Which column is the currency/);
});

test("the currency may stand in the amounts or in their heading", async ({ page }) => {
  const desk = await open(page);
  await give(page, "total\nUSD 5000\n€6\n");
  await start(page);
  await expect(rows(page).nth(0)).toContainText("5,000.00 USD");
  await expect(rows(page).nth(1)).toContainText("6.00 EUR");
  await desk.getByRole("button", { name: "Other file" }).click();
  await give(page, "Total (EUR)\n5000\n");
  await expect(desk.getByLabel("All orders are in")).toHaveValue("EUR");
  await start(page);
  await expect(rows(page).first()).toContainText("5,000.00 EUR");
});

test("an old encoding is read and named, and so are old line ends", async ({ page }) => {
  const desk = await open(page);
  await give(page, Buffer.from("total;ccy;name\r5;EUR;M\xfcller\r", "latin1"));
  await expect(desk).toContainText("The file is not UTF-8 and is read as Windows-1252.");
  await start(page);
  await expect(rows(page).first()).toContainText("Müller");
});

test("a workbook and an empty file are told in plain words", async ({ page }) => {
  const desk = await open(page);
  await give(page, Buffer.from([0x50, 0x4b, 3, 4]), "orders.xlsx");
  await expect(desk.locator(".problem")).toContainText("This is a workbook.");
  await give(page, "", "empty.csv");
  await expect(desk.locator(".problem")).toContainText("The file is empty.");
});

test("a worker that dies leaves a message and nothing half shown; it can be tried again", async ({ page, complaints }) => {
  const desk = await open(page);
  await give(page, FEW);
  await expect(page.getByRole("button", { name: "Calculate fees" })).toBeEnabled();
  await start(page);
  await expect(rows(page)).toHaveCount(4);
  await page.workers().at(-1)!.evaluate(() => { setTimeout(() => { throw new Error("out of memory"); }); });
  await expect(desk.getByRole("alert")).toContainText("The calculation stopped unexpectedly.");
  await expect(rows(page)).toHaveCount(0);
  await desk.getByRole("button", { name: "Try again" }).click();
  await expect(rows(page)).toHaveCount(4);
  complaints.length = 0;
});

test("a worker that is gone without a word is noticed, but not while the page is hidden", async ({ page }) => {
  const desk = await open(page);
  await give(page, FEW);
  await expect(page.getByRole("button", { name: "Calculate fees" })).toBeEnabled();
  await start(page);
  await expect(rows(page)).toHaveCount(4);
  const worker = page.workers().at(-1)!;
  const gone = worker.waitForEvent("close");
  await worker.evaluate(() => void setTimeout(() => self.close()));
  await gone;
  await desk.getByRole("button", { name: "Download CSV" }).click();
  await expect(desk).toContainText("Writing, 0 %");
  const hide = (hidden: boolean) => page.evaluate((hidden) => void Object.defineProperty(document, "hidden", { value: hidden, configurable: true }), hidden);
  await hide(true);
  await page.clock.runFor("10:00");
  await expect(desk.getByRole("alert")).toBeEmpty();
  await hide(false);
  await page.clock.runFor("00:50");
  await expect(desk.getByRole("alert")).toBeEmpty();
  await page.clock.runFor("00:15");
  await expect(desk.getByRole("alert")).toContainText("The calculation stopped unexpectedly.");
  await desk.getByRole("button", { name: "Try again" }).click();
  await expect(rows(page)).toHaveCount(4);
});

test("the section is accessible, and nothing sticks out of the page", async ({ page }) => {
  for (const [width, colorScheme] of [[1280, "light"], [360, "dark"]] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await open(page);
    await give(page, FEW);
    await expect(page.getByRole("button", { name: "Calculate fees" })).toBeEnabled();
    const barriers = async () => (await new AxeBuilder({ page }).include("#many").analyze()).violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
    expect(await barriers()).toEqual([]);
    await start(page);
    await expect(rows(page)).toHaveCount(4);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
    expect(wide, `nothing sticks out at ${width}`).toBe(false);
    expect(await barriers()).toEqual([]);
  }
});
