import { generate } from "lean-qr";
import { toSvgPath } from "lean-qr/extras/svg";
import { expect, open, ORDER, ranking, test, widget } from "./support.ts";

test("the answer stands first: method, fee, total, arrival, and what could turn it", async ({ page }) => {
  const { best, fact, doubt, options, option, impossible } = await open(page, `${ORDER}&business=true&payOn=2026-11-23`);
  await expect(best).toHaveText("Online banking");
  await expect(fact("Fee")).toHaveText("15.00–30.00 USD");
  await expect(fact("Total")).toHaveText("5,015.00–5,030.00 USD");
  await expect(fact("Supplier paid")).toHaveText(/Mon, Nov 30 – Tue, Dec 1/);
  await expect(doubt).toContainText("A wire transfer could save you up to 15.00 USD or cost up to 65.00 more, depending on your bank.");
  expect(await ranking(options)).toEqual(["Online banking", "Wire transfer (T/T)", "PayPal", "Card", "Letter of credit", "Pay Later"]);
  await expect(option("Pay Later")).toContainText("on approval");
  await expect(impossible("Western Union")).toContainText("only orders up to 2,500.00 USD");
});

test("money is kept as exact decimal text beside what is shown", async ({ page }) => {
  const { fact } = await open(page);
  await expect(fact("Total").locator("data")).toHaveCount(2);
  expect(await fact("Total").locator("data").evaluateAll((all) => all.map((data) => data.getAttribute("value")))).toEqual(["5015.00", "5030.00"]);
});

test("values follow the typing, and the caret stays where it is", async ({ page }) => {
  const { amount, best, fact } = await open(page);
  await expect(fact("Total")).toContainText("5,015.00");
  await amount.focus();
  await page.keyboard.press("Home");
  await page.keyboard.type("1");
  await expect(fact("Total")).toContainText("15,015.00–15,030.00");
  await expect(amount).toHaveValue("15,000.00");
  expect(await amount.evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(1);
  await amount.fill("300");
  await expect(best).toHaveText("PayPal");
  await expect(amount).toHaveValue("300");
  await amount.blur();
  await expect(amount).toHaveValue("300.00");
  await expect.poll(() => new URL(page.url()).searchParams.get("amount")).toBe("300");
});

test("an intermediate state of typing raises no alarm", async ({ page }) => {
  const { amount, frame } = await open(page);
  await amount.fill("");
  await amount.pressSequentially("1,250.5", { delay: 30 });
  await expect(page.locator(".facts")).toContainText("1,26");
  await expect(frame).not.toHaveClass(/stale/);
  await expect(amount).not.toHaveAttribute("aria-invalid");
});

test("ranked by arrival instead of cost", async ({ page }) => {
  const { best, doubt, options } = await open(page);
  await page.getByRole("button", { name: "Fastest" }).click();
  await expect(page.getByRole("button", { name: "Fastest" })).toHaveAttribute("aria-pressed", "true");
  await expect(best).toHaveText("PayPal");
  expect((await ranking(options)).slice(0, 3)).toEqual(["PayPal", "Card", "Online banking"]);
  await expect(doubt).toContainText("Card: same fee and arrival.");
  await expect.poll(() => new URL(page.url()).searchParams.get("rank")).toBe("speed");
});

test("a link reproduces the question and its answer", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const { amount, currency, country, business, payOn } = await open(page);
  await amount.fill("8,200.50");
  await currency.selectOption("EUR");
  await country.selectOption("DE");
  await business.selectOption("true");
  await payOn.fill("2026-11-23");
  await page.getByRole("button", { name: "Enter my bank’s fee" }).click();
  await expect(page.locator(".but input")).toBeFocused();
  await page.keyboard.type("21.5");
  await page.keyboard.press("Tab");
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect(page.locator("#status")).toContainText("Link copied");
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const pasted = await page.evaluate((text) => new DOMParser().parseFromString(`<p>${text}</p>`, "text/html").body.textContent, link);
  expect(pasted, "pasted into HTML as it is, no part of it is read as a sign").toBe(link);
  expect(Object.fromEntries(new URL(link).searchParams)).toMatchObject({ amount: "8200.50", currency: "EUR", country: "DE", business: "true", payOn: "2026-11-23" });
  const told = (of: typeof page) => of.evaluate(() => {
    const { shadowRoot } = document.querySelector("checkout-fees")!;
    return [".facts", ".options", ".no"].map((part) => shadowRoot!.querySelector(part)!.textContent!.replace(/\s+/g, " "));
  });
  const other = await context.newPage();
  await other.goto(link);
  await expect(widget(other).best).toHaveText((await widget(page).best.textContent())!);
  expect(await told(other)).toEqual(await told(page));
});

test("the link as a code: loaded when asked for, and of the question as it stands", async ({ page }) => {
  const loaded: string[] = [];
  page.on("request", (request) => loaded.push(new URL(request.url()).pathname));
  const { amount } = await open(page);
  const before = loaded.length;
  const button = page.getByRole("button", { name: "QR code" });
  const picture = page.getByRole("img", { name: /^A QR code/ });
  await expect(picture).toBeHidden();
  await button.click();
  await expect(picture).toBeVisible();
  await expect(button).toHaveAttribute("aria-expanded", "true");
  expect(loaded.slice(before).filter((path) => /\/qr-/.test(path))).toHaveLength(1);
  const isOfTheAddress = async () => (await picture.locator("path").getAttribute("d")) === toSvgPath(generate(page.url()));
  await expect.poll(isOfTheAddress).toBe(true);
  await amount.fill("6000");
  await expect(page).toHaveURL(/amount=6000/);
  await expect.poll(isOfTheAddress).toBe(true);
  await button.click();
  await expect(picture).toBeHidden();
});

test("what makes the link and its code comes late, or not at all: a click waits for it, or is told", async ({ page, context, complaints }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const SHARE = /chunks\/share-\w+\.js/;
  const copy = page.getByRole("button", { name: "Copy link" });
  const status = page.locator("#status");
  await page.route(SHARE, (route) => route.abort());
  const { best } = await open(page, "?amount=300&currency=USD&country=US");
  await expect(best).toHaveText("PayPal");
  await copy.click();
  await expect(status).toHaveText("This part couldn’t be loaded. Try again.");
  await page.unroute(SHARE);
  let send = () => {};
  const sent = new Promise<void>((done) => (send = done));
  await page.route(SHARE, (route) => sent.then(() => route.continue()));
  const asked = page.waitForRequest(SHARE);
  await copy.click();
  await asked;
  send();
  await expect(status).toContainText("Link copied");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("amount=300&");
  complaints.length = 0; // the browser's own word on what failed
});

test("a bad address shows each field's error and does not break", async ({ page }) => {
  const { amount, currency, country, business, payOn } = await open(page,
    "?amount=abc&currency=XXX&country=UK&business=maybe&payOn=2026-02-30&rank=best&terms.paypal.fee=3&rates.EUR=zero");
  for (const field of [amount, currency, country, business, payOn]) {
    await expect(field).toHaveAttribute("aria-invalid", "true");
    const id = await field.getAttribute("aria-describedby");
    await expect(page.locator(`#${id}`)).toBeVisible();
  }
  const answer = page.locator(".answer");
  await expect(answer).toContainText("rank: “best” isn’t one of the options.");
  await expect(answer).toContainText("rates.EUR: “zero” isn’t a valid exchange rate.");
  await expect(answer).toContainText("terms.paypal.fee: “3” isn’t valid here.");
  await page.getByRole("button", { name: "Use United Kingdom" }).click();
  await expect(country).toHaveValue("GB");
  await expect(country).not.toHaveAttribute("aria-invalid");
});

test("a wrong amount is refused beside its field while the last answer stays, greyed", async ({ page }) => {
  const { amount, frame, best } = await open(page);
  await expect(best).toHaveText("Online banking");
  const refusals = [
    ["5,000.005", "USD has 2 decimals; this amount has more."],
    ["0", "Enter an amount above zero."],
    ["-5", "Enter an amount above zero."],
    ["5,00", "Enter the amount in digits, for example 5,000.00."],
    ["ten", "Enter the amount in digits, for example 5,000.00."],
    ["", "Enter the amount in digits, for example 5,000.00."],
    ["1000000000000", "Enter an amount below 1,000,000,000,000."],
  ] as const;
  for (const [typed, message] of refusals) {
    await amount.fill(typed);
    await expect(page.locator("#amount-problem"), typed).toContainText(message);
    await expect(amount).toHaveAttribute("aria-invalid", "true");
    await expect(amount).toHaveAttribute("aria-describedby", "amount-problem");
    await expect(frame).toHaveClass(/stale/);
    await expect(best).toHaveText("Online banking");
    await expect(page.locator(".notice")).toContainText("This answer is still for 5,000.00 USD.");
    await expect(page.getByRole("button", { name: "Choose Online banking" })).toBeDisabled();
  }
  await amount.fill("5,000.005");
  await page.getByRole("button", { name: "Use 5,000.01" }).click();
  await expect(amount).toHaveValue("5,000.01");
  await expect(amount).toBeFocused();
  await expect(frame).not.toHaveClass(/stale/);
});

test("the bank's fee closes the range at once, and can be taken back", async ({ page }) => {
  const { best, fact, doubt, option } = await open(page);
  await page.getByRole("button", { name: "Enter my bank’s fee" }).click();
  const field = doubt.getByLabel("What your bank charges per payment: Wire transfer (T/T)");
  await expect(field).toBeFocused();
  await page.keyboard.type("12");
  await expect(best).toHaveText("Wire transfer (T/T)");
  await expect(fact("Fee")).toHaveText("12.00 USD");
  await expect(option("Wire transfer")).toContainText("12.00");
  await doubt.getByRole("button", { name: "Done" }).click();
  await expect(doubt).toContainText("Your figure for wire transfer (T/T): 12.00 USD");
  await expect.poll(() => page.url()).toContain("terms.wire-transfer.fee=12");
  await doubt.getByRole("button", { name: "Remove" }).click();
  await expect(best).toHaveText("Online banking");
  await expect(fact("Fee")).toHaveText("15.00–30.00 USD");
});

test("a wrong figure is refused beside its own field", async ({ page }) => {
  const { doubt } = await open(page);
  await page.getByRole("button", { name: "Enter my bank’s fee" }).click();
  await expect(page.locator(".but input")).toBeFocused();
  await page.keyboard.type("a lot");
  await expect(doubt.getByLabel(/What your bank charges/)).toHaveAttribute("aria-invalid", "true");
  await expect(doubt.locator(".problem")).toBeVisible();
});

test("a rate of one's own is entered in percent, in the row, whose place it keeps meanwhile", async ({ page }) => {
  const { option, options } = await open(page, "?amount=1000&currency=USD&country=US");
  await option("Western Union").locator("summary").click();
  const before = await ranking(options);
  await option("Western Union").getByLabel("Your rate in percent: Western Union").fill("2.5");
  await expect(option("Western Union").locator(".fee")).toContainText("25.00");
  expect(await ranking(options)).toEqual(before);
  await expect.poll(() => page.url()).toContain("terms.western-union.rate=0.025");
});

test("each row opens to its sum, its sources and their age", async ({ page }) => {
  const { option } = await open(page, `${ORDER}&business=true`);
  const paypal = option("PayPal");
  await paypal.locator("summary").click();
  await expect(paypal.locator(".sum").nth(0)).toHaveText(/2\.99%\s*fee rate\s*×\s*5,000\.00\s*one payment\s*=\s*149\.50\s*fee, USD/);
  await expect(paypal.locator(".sum").nth(1)).toHaveText(/5,000\.00\s*order\s*\+\s*149\.50\s*fee\s*=\s*5,149\.50/);
  await expect(paypal.locator("blockquote").first()).toHaveAttribute("lang", "en");
  await expect(paypal.locator(".sources")).toContainText("2.99% of the payment amount");
  await expect(paypal.locator(".age").first()).toHaveText(/about \d+ years old/);
  const later = option("Pay Later");
  await later.locator("summary").click();
  await expect(later.locator("tbody tr")).toHaveCount(6);
  await expect(later.locator("tfoot")).toContainText("175.00–425.00");
  await expect(later).toContainText(/APR 12\.04–\u2060?29\.22%/);
});

test("what the first answer needs is asked for at once, each file a single time", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  const kinds = () => asked.filter((path) => /js|wasm/.test(path)).map((path) => path.replace(/-[0-9A-Z]{8}\./, ".")).sort();
  let answer = () => {};
  const held = new Promise<void>((done) => (answer = done));
  await page.route(/\.(js|wasm)$/, (route) => held.then(() => route.continue()));
  await page.goto(`/${ORDER}`, { waitUntil: "commit" });
  await expect.poll(kinds).toEqual(["/checkout_fees_bg.wasm", "/chunks/chunk.js", "/chunks/en.js", "/page/index.js"]);
  answer();
  await expect(page.locator("checkout-fees h2")).toHaveText("Online banking");
  await expect(page.locator("details.part")).toHaveCount(2);
  const loaded = asked.filter((path) => path !== "/icon.svg"); // the browser asks for it when it likes
  expect(loaded).toEqual([...new Set(loaded)]);
});

test("an order that no way fits is told so, each with its reason", async ({ page }) => {
  const { best, options, impossible } = await open(page, "?amount=5000&currency=KWD&country=KW&business=false");
  await expect(best).toHaveText("No way to pay this order");
  await expect(options).toHaveCount(0);
  await expect(impossible("Western Union")).toHaveText("Western Uniononly USD; only for bank accounts in United States");
  await expect(impossible("Online transfer")).toContainText("only for bank accounts in 32 other countries, such as United Kingdom, Germany, and France");
});

test("a rival that hangs on the account's country says so in a word", async ({ page }) => {
  const { doubt } = await open(page, "?amount=5000&currency=USD");
  await expect(doubt).toContainText("Online banking could save you up to 65.00 USD or cost up to 15.00 more, depending on your bank. It is available only in some countries.");
});

test("a fee of thousands stays in its column, and an exchange rate is short", async ({ page }) => {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const { option } = await open(page, "?amount=140000&currency=USD&country=US");
    const [fee, figures] = [option("Pay Later").locator(".fee"), option("Pay Later").locator(".fee b")];
    const [outer, inner] = [(await fee.boundingBox())!, (await figures.boundingBox())!];
    expect(inner.x + inner.width, `${width}`).toBeLessThanOrEqual(outer.x + outer.width + 0.5);
    expect(inner.x, `${width}`).toBeGreaterThanOrEqual(outer.x - 0.5);
  }
  await open(page, "?amount=600000&currency=JPY&country=JP&rates.JPY=0.006359289617");
  await expect(page.locator(".notes")).toContainText("1 USD = 157.25 JPY");
});

test("choosing a way says what a checkout would do next", async ({ page }) => {
  const { option } = await open(page);
  await page.getByRole("button", { name: "Choose Online banking" }).click();
  await expect(page.locator("#status")).toContainText("Chosen: Online banking.");
  await option("PayPal").locator("summary").click();
  await option("PayPal").getByRole("button", { name: "Choose PayPal" }).click();
  await expect(page.locator("#status")).toContainText("Chosen: PayPal.");
});

test("every example on the page is a question with an answer", async ({ page }) => {
  await open(page);
  const links = await page.locator(".about li a").evaluateAll((all) => all.map((link) => link.getAttribute("href")!));
  expect(links.length).toBeGreaterThan(3);
  for (const link of links) {
    const { best, frame } = await open(page, link);
    await expect(best, link).not.toBeEmpty();
    await expect(frame).not.toHaveClass(/stale/);
  }
});
