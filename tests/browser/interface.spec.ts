// What a host sets on the element, and what the element gives back.
import { readFileSync } from "node:fs";
import type { CheckoutFeesElement } from "../../www/define.ts";
import { expect, open, ORDER, ranking, test } from "./support.ts";

type Set = Partial<Record<"methods" | "schedule" | "terms" | "rates" | "readonly" | "compact" | "pay-on" | "supplier" | "country", string>>;

const BUNDLED = readFileSync(new URL("../../schedules/alibaba-trade-assurance.json", import.meta.url), "utf8");
const TIERED = readFileSync(new URL("../golden/schedules/tiered.json", import.meta.url), "utf8");

test("only the methods that are named are compared, and the best is one of them", async ({ page }) => {
  const { best, options, set } = await opened(page);
  await set({ methods: "card, wire-transfer" });
  await expect(best).toHaveText("Wire transfer (T/T)");
  expect(await ranking(options)).toEqual(["Wire transfer (T/T)", "Card"]);
  await expect(page.locator(".no li")).toHaveCount(0);
  await page.locator("details.part summary").nth(1).click();
  await expect(page.locator("details.part tbody tr")).toHaveCount(2);
  await set({ methods: "" });
  await expect(best).toHaveText("Online banking");
  await expect(page.locator("details.part tbody tr")).toHaveCount(7);
});

test("what is known of a method that is not shown does no harm", async ({ page }) => {
  const { best, set } = await opened(page, `${ORDER}&terms.wire-transfer.fee=5`);
  await expect(best).toHaveText("Wire transfer (T/T)");
  await set({ methods: "card" });
  await expect(best).toHaveText("Card");
});

test("a schedule of the page's own, by its address", async ({ page }) => {
  await page.route("**/fees.json", (route) => route.fulfill({ body: TIERED, contentType: "application/json" }));
  const { set } = await opened(page);
  await set({ schedule: "fees.json" });
  const names = (JSON.parse(TIERED) as { methods: { name: string }[] }).methods.map(({ name }) => name);
  await expect(page.locator(".option, .no li")).toHaveCount(names.length);
  await set({ schedule: "" });
  await expect(page.locator(".option, .no li")).toHaveCount(8);
});

test("of several schedules the one in force on the day of paying answers", async ({ page, complaints }) => {
  const own = (id: string, max: string, validFrom?: string) => {
    const schedule = JSON.parse(BUNDLED) as { methods: { id: string; fee: { max?: string } }[] };
    schedule.methods.find((method) => method.id === "online-banking")!.fee.max = max;
    return JSON.stringify({ ...schedule, id, ...(validFrom && { validFrom }) });
  };
  const files: Record<string, string> = { old: own("old", "31"), new: own("new", "32", "2026-12-01"), later: own("later", "33", "2027-01-01") };
  await page.route("**/fees-*.json", (route) => route.fulfill({ body: files[/fees-(\w+)/.exec(route.request().url())![1]!]!, contentType: "application/json" }));
  const { option, set } = await opened(page, `${ORDER}&payOn=2026-11-30`);
  const fee = option("Online banking").locator(".fee");
  await set({ schedule: "fees-later.json fees-old.json\n fees-new.json" }); // in any order
  await expect(fee).toContainText("31");
  for (const [day, max] of [["2026-12-01", "32"], ["2026-12-31", "32"], ["2027-01-01", "33"], ["2026-11-30", "31"]] as const) {
    await set({ "pay-on": day });
    await expect(fee, `paid on ${day}`).toContainText(max);
  }
  await set({ "pay-on": "" }); // without a day by the latest
  await expect(fee).toContainText("33");
  // before them all nothing is in force; two of the same day are no schedules
  await set({ schedule: "fees-later.json fees-new.json", "pay-on": "2026-11-30" });
  await expect(page.getByRole("alert")).toContainText(/./);
  files["new"] = own("new", "32", "2027-01-01");
  await set({ schedule: "fees-new.json fees-later.json" });
  await expect(page.locator("checkout-fees")).toContainText("This page’s fee schedule couldn’t be loaded or isn’t valid.");
  complaints.length = 0;
});

test("a schedule of the page's own, as JSON, and each change of it", async ({ page }) => {
  const { option, set } = await opened(page);
  const own = (fee: string) => {
    const schedule = JSON.parse(BUNDLED) as { methods: { id: string; fee: { max?: string } }[] };
    schedule.methods.find(({ id }) => id === "online-banking")!.fee.max = fee;
    return JSON.stringify(schedule, null, 2);
  };
  for (const fee of Array.from({ length: 15 }, (_, i) => `${16 + i}.25`)) {
    await set({ schedule: own(fee) });
    await expect(option("Online banking").locator(".fee")).toContainText(fee);
  }
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await set({ schedule: ` ${own("99")}` });
  await expect(option("Online banking").locator(".fee")).toContainText("99");
  expect(asked).toEqual([]);
});

test("a schedule that does not come, or is none, is said so and can be asked for again", async ({ page, complaints }) => {
  let answer = { status: 404, body: "" };
  await page.route("**/fees.json", (route) => route.fulfill({ ...answer, contentType: "application/json" }));
  const { set } = await opened(page);
  await set({ schedule: "fees.json" });
  const said = page.getByRole("alert");
  await expect(said).toContainText("This page’s fee schedule couldn’t be loaded or isn’t valid.");
  for (const body of ["<!doctype html>", "{}"]) {
    answer = { status: 200, body };
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(said).toContainText("fee schedule");
  }
  answer = { status: 200, body: TIERED };
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(said).toBeEmpty();
  await expect(page.locator(".option, .no li").first()).toBeVisible();
  complaints.length = 0; // the browser's own words about the 404
});

test("a schedule arrives, or fails to, while the page changes its own address", async ({ page, complaints }) => {
  let address = "";
  await page.route("**/fees-*.json", async (route) => {
    await page.evaluate((to) => history.replaceState(null, "", to), address);
    const status = route.request().url().includes("none") ? 404 : 200;
    await route.fulfill({ status, body: TIERED, contentType: "application/json" });
  });
  const { options, set } = await opened(page);
  const methods = (JSON.parse(TIERED) as { methods: unknown[] }).methods.length;
  for (const to of ["?another=1#part", "/another/page"]) {
    address = to;
    await set({ schedule: `/fees-none-${to.length}.json` });
    await expect(page.getByRole("alert"), to).toContainText("fee schedule");
    await set({ schedule: `/fees-some-${to.length}.json` });
    await expect(page.locator(".option, .no li"), to).toHaveCount(methods);
    await expect(options.first()).toBeVisible();
    await set({ schedule: "" });
    await expect(page.locator(".option, .no li")).toHaveCount(8);
  }
  complaints.length = 0; // the browser's own words about the 404
});

test("terms and rates as attributes are JSON", async ({ page }) => {
  const { best, fact, set } = await opened(page);
  await set({ terms: '{ "wire-transfer": { "fee": "5" } }' });
  await expect(best).toHaveText("Wire transfer (T/T)");
  await expect(fact("Fee")).toHaveText("5.00 USD");
  await set({ terms: "{ wire" });
  await expect(page.getByRole("alert")).not.toBeEmpty();
  await set({ terms: "" });
  await expect(best).toHaveText("Online banking");
});

test("a country by another code or by its name is refused, and the code that is meant offered", async ({ page }) => {
  const { country, set } = await opened(page);
  const meant = [["EL", "Greece", "GR"], ["UK", "United Kingdom", "GB"], ["usa", "United States", "US"], ["Greece", "Greece", "GR"], ["germany", "Germany", "DE"]] as const;
  for (const [written, name, code] of meant) {
    await set({ country: written });
    await expect(page.locator("#country-problem"), written).toContainText("isn’t a country code");
    await page.getByRole("button", { name: `Use ${name}` }).click();
    await expect(country, written).toHaveValue(code);
    await expect(page.locator("#country-problem"), written).toHaveCount(0);
  }
  await set({ country: "Atlantis" });
  await expect(page.locator("#country-problem")).toContainText("isn’t a country code");
  await expect(page.locator("#country-problem").getByRole("button")).toHaveCount(0);
});

test("readonly has nothing to fill in or to choose", async ({ page }) => {
  const { best, set } = await opened(page);
  await set({ readonly: "" });
  await expect(page.locator("form")).toHaveCount(0);
  await expect(page.getByRole("button", { name: /Choose|Enter/ })).toHaveCount(0);
  await expect(best).toHaveText("Online banking");
  await page.locator(".option summary").first().click();
  await expect(page.locator(".more")).toContainText("How this fee is calculated");
  await expect(page.locator(".more").getByRole("button")).toHaveText(["Copy answer"]);
  await page.locator("details.part summary").first().click();
  await expect(page.getByRole("slider")).toBeDisabled();
});

test("compact is one line, which opens to the whole", async ({ page }) => {
  const { best, set } = await opened(page);
  await set({ compact: "" });
  await expect(page.locator(".line p")).toHaveText("Pay by Online banking: fee 15.00–\u206030.00 USD, supplier paid Nov 30 – Dec 1");
  await page.setViewportSize({ width: 280, height: 600 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(280);
  await page.getByRole("button", { name: "Compare 6 options" }).click();
  await expect(best).toHaveText("Online banking");
});

test("in a form its value is the method that was chosen", async ({ page }) => {
  await opened(page);
  await page.evaluate(() => {
    const form = document.createElement("form");
    const element = document.querySelector("checkout-fees")!;
    element.setAttribute("name", "method");
    element.replaceWith(form);
    form.append(element);
  });
  const sent = () => page.evaluate(() => new FormData(document.querySelector("form")!).get("method"));
  expect(await sent()).toBeNull();
  await page.getByRole("button", { name: "Choose Online banking" }).click();
  expect(await sent()).toBe("online-banking");
  await expect(page.locator(".go button")).toHaveAttribute("aria-pressed", "true");
  await page.evaluate(() => document.querySelector("form")!.reset());
  expect(await sent()).toBeNull();
  expect(await page.locator("checkout-fees").evaluate((element: CheckoutFeesElement) => element.value)).toBe("");
});

test("without a day of paying it is today, and bank holidays are counted", async ({ page }) => {
  const { fact, payOn, set } = await opened(page);
  await expect(payOn).toHaveValue("2026-11-23");
  // 24, 25, 27 and 30 November: the 26th is Thanksgiving
  await expect(fact("Supplier paid")).toHaveText("Mon, Nov 30 – Tue, Dec 1");
  await page.getByRole("button", { name: "Sources" }).click();
  await expect(page.locator("#sources")).toContainText("a payment made on a weekend or bank holiday counts from the next business day");
  await expect(page.locator("#sources")).toContainText("Bank holidays included: the United States (2020–2035) and China (2020–2026).");
  await expect(page.locator(".notes")).toHaveCount(0);
  await set({ "pay-on": "2026-12-14" });
  await expect(page.locator(".answer .notes")).toHaveText("We have bank holidays only up to 2026.");
  await set({ "pay-on": "2026-11-23", country: "GB" });
  await expect(page.locator(".answer .notes")).toContainText("We don’t have bank holidays for: United Kingdom.");
  await set({ country: "US", supplier: "DE" });
  await expect(page.locator("#sources")).toContainText("included: the United States (2020–2035) and the euro area (2020–2035).");
  await set({ country: "" }); // whose holidays, nobody has said
  await expect(page.locator(".answer .notes")).toHaveText("Bank holidays aren’t included in the arrival dates.");
  await expect(page.locator("#sources")).not.toContainText("Bank holidays included");
  await set({ country: "US", "pay-on": "" });
  await expect(fact("Supplier paid")).toHaveText("4–5 business days");
  await expect(page.locator("#sources")).not.toContainText("Bank holidays included");
});

async function opened(page: Parameters<typeof open>[0], question = ORDER) {
  const found = await open(page, question);
  await expect(found.best).not.toBeEmpty();
  const set = (attributes: Set) => page.locator("checkout-fees").evaluate((element, all) => {
    for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
  }, attributes);
  return { ...found, set };
}
