// The element in pages that are not its own: strict, crowded, restless, and rude.
import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import type { Page } from "@playwright/test";
import type { CheckoutFeesElement } from "../../www/define.ts";
import { cutOff, ELEMENT, expect, host, POLICY, test } from "./support.ts";

const TRUSTED = `${POLICY}; require-trusted-types-for 'script'; trusted-types lit-html`;

const parts = (page: Page) => ({
  amount: page.locator("#amount"),
  best: page.locator("checkout-fees h2"),
  chart: page.locator("details.part").nth(0),
  budget: page.locator("details.part").nth(1),
  picture: page.locator("svg.chart"),
});

test("with trusted types and no inline anything, nothing is breached in any state", async ({ page }) => {
  await host(page, ELEMENT, { policy: TRUSTED });
  const { amount, best, chart, budget, picture } = parts(page);
  await expect(best).toHaveText("Online banking");
  for (const summary of await page.locator(".option > summary, summary.grid").all()) await summary.click();
  await expect(page.locator(".more table").first()).toBeVisible();
  await chart.locator("summary").click();
  await expect(picture).toBeVisible();
  await budget.locator("summary").click();
  await expect(budget.locator("tbody tr").first()).toBeVisible();
  await page.getByRole("button", { name: "Sources" }).click();
  await amount.fill("50100");
  await expect(page.locator(".plan")).toBeVisible();
  await amount.fill("$5.000,5");
  await expect(page.locator("#amount-problem")).toBeVisible();
  await page.locator("#amount-problem .fix").click();
  await page.locator("checkout-fees").evaluate((element: CheckoutFeesElement) => void (element.locale = "de"));
  await expect(amount).toHaveValue("5.000,50");
  await expect(picture).toContainText("ab 1.003,18: Online-Banking");
});

test("two on one page, each with its own order and language", async ({ page }) => {
  await host(page, `${ELEMENT}<div lang="de"><checkout-fees amount="300" currency="EUR" country="DE"></checkout-fees></div>`);
  const [english, german] = [page.locator("checkout-fees").nth(0), page.locator("checkout-fees").nth(1)];
  await expect(english.locator("h2")).toHaveText("Online banking");
  await expect(german.getByLabel("Bestellbetrag")).toHaveValue("300,00");
  await expect(german.locator("h2")).not.toBeEmpty();
  const answer = await german.locator(".facts").textContent();
  await english.locator("#amount").fill("300");
  await expect(english.locator("h2")).toHaveText("PayPal");
  await expect(german.locator(".facts")).toHaveText(answer!);
  for (const each of [english, german]) {
    await each.locator("details.part summary").first().click();
    await expect(each.locator("svg.chart")).toBeVisible();
  }
  await expect(english.locator("svg.chart")).toContainText("from");
  await expect(german.locator("svg.chart")).toContainText("ab");
});

test("a tag of any shape is followed, and one without messages is named once on the console", async ({ page }) => {
  const warnings: string[] = [];
  page.on("console", (message) => message.type() === "warning" && warnings.push(message.text()));
  const rows = [
    // the element's place, label of the amount, the amount 1234.50 as it is shown, because
    [`<div lang="de_DE">%</div>`, "Bestellbetrag", "1.234,50", "an underscore in the page's lang"],
    [`% locale="DE"`, "Bestellbetrag", "1.234,50", "capitals"],
    [`% locale="de_DE.UTF-8"`, "Bestellbetrag", "1.234,50", "as an operating system writes it"],
    [`% locale="zh-TW"`, "Order amount", "1,234.50", "Traditional Chinese: never the Simplified script"],
    [`% locale="xx"`, "Order amount", "1,234.50", "no language"],
    [`<div lang="xx">%</div>`, "Order amount", "1,234.50", "the same again"],
    [`% locale="C"`, "Order amount", "1,234.50", "English by its POSIX name"],
  ];
  const tag = (attribute = "") => `<checkout-fees amount="1234.50" currency="USD"${attribute}></checkout-fees>`;
  await host(page, rows.map(([place]) => (place!.startsWith("%") ? tag(place!.slice(1)) : place!.replace("%", tag()))).join(""), { html: "" });
  for (const [at, [place, label, amount, because]] of rows.entries()) {
    const field = page.locator("checkout-fees").nth(at).getByLabel(label!);
    await expect(field, `${place}: ${because}`).toHaveValue(amount!);
  }
  expect(warnings).toEqual(["zh-TW", "xx"].map((tag) => `checkout-fees: no messages for the locale "${tag}", shown in English`));
  await page.locator("checkout-fees").first().evaluate((element: CheckoutFeesElement) => void (element.locale = 5 as unknown as string));
  await expect(page.getByLabel("Order amount").first()).toHaveValue("1,234.50");
});

test("moved and put back, it goes on as it was", async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 900 });
  await host(page, `<section id="a">${ELEMENT}</section><section id="b"></section>`, { css: "#b { inline-size: 420px }" });
  const { amount, best, chart, picture } = parts(page);
  await chart.locator("summary").click();
  await expect(picture).toBeVisible();
  const widthOf = async () => Number((await picture.getAttribute("viewBox"))!.split(" ")[2]);
  const wide = await widthOf();
  await amount.fill("$30");
  await amount.press("0");
  await page.evaluate(() => document.querySelector("#b")!.append(document.querySelector("checkout-fees")!));
  await expect(best).toHaveText("PayPal");
  await expect(amount).toHaveValue("300.00");
  await expect.poll(widthOf).toBeLessThan(Math.min(420, wide));
  await amount.fill("x");
  await expect(page.locator("#amount-problem")).toBeVisible();
  await amount.fill("5000");
  await expect(best).toHaveText("Online banking");
  await page.evaluate(() => {
    const element = document.querySelector("checkout-fees")!;
    element.remove();
    element.amount = "300";
    return new Promise((done) => setTimeout(() => done(document.querySelector("#a")!.append(element)), 50));
  });
  await expect(best).toHaveText("PayPal");
  await expect(amount).toHaveValue("300.00");
  await expect.poll(widthOf).toBe(wide);
});

test("wrong input that was never shown before it was moved is shown after", async ({ page }) => {
  await host(page, `<section id="a">${ELEMENT}</section><section id="b"></section>`);
  const { amount, best } = parts(page);
  await expect(best).toHaveText("Online banking");
  await expect(page.locator("details.part").first()).toBeVisible();
  await amount.evaluate((input: HTMLInputElement) => {
    input.value = "x";
    input.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
    const element = document.querySelector("checkout-fees")!;
    document.querySelector("#b")!.append(element);
  });
  await expect(page.locator("#amount-problem")).toBeVisible();
});

test("removed while a row has the focus, its rows are ranked anew when it is back", async ({ page }) => {
  await host(page, ELEMENT);
  const first = page.locator(".option .name").first();
  await expect(first).toContainText("Online banking");
  await page.locator(".option summary").first().focus();
  await page.evaluate(() => {
    const element = document.querySelector("checkout-fees")!;
    element.remove();
    document.body.append(element);
    element.amount = "300";
  });
  await expect(first).toContainText("PayPal");
});

test("what was removed leaves nothing running", async ({ page }) => {
  await page.addInitScript(() => {
    const running = ((window as unknown as { running: Set<unknown> }).running = new Set());
    const { setTimeout: set, clearTimeout: clear } = window;
    Object.assign(window, {
      setTimeout: (work: () => void, after: number) => {
        const timer = set(() => (running.delete(timer), work()), after);
        running.add(timer);
        return timer;
      },
      clearTimeout: (timer: number) => (running.delete(timer), clear(timer)),
    });
    window.ResizeObserver = class extends ResizeObserver {
      override observe(target: Element) {
        running.add(this);
        super.observe(target);
      }
      override disconnect() {
        running.delete(this);
        super.disconnect();
      }
    };
  });
  await host(page, ELEMENT);
  const { amount, chart, picture } = parts(page);
  await chart.locator("summary").click();
  await expect(picture).toBeVisible();
  await amount.pressSequentially("1");
  const running = () => page.evaluate(() => (window as unknown as { running: Set<unknown> }).running.size);
  expect(await running()).toBeGreaterThan(0);
  await page.evaluate(() => {
    const element = document.querySelector("checkout-fees")!;
    Object.assign(window, { gone: new WeakRef(element) });
    element.remove();
  });
  expect(await running()).toBe(0);
  await expect.poll(async () => {
    await page.requestGC();
    return page.evaluate(() => (window as unknown as { gone: WeakRef<Element> }).gone.deref() === undefined);
  }).toBe(true);
});

test("what a page does to everything in it, it does not do to the element", async ({ page }) => {
  // but for the root: the element follows the page's root font size, as the reader may have set it
  const RUDE = `*:where(:not(:root)) { all: unset !important; font: italic 40px/3 cursive !important; text-transform: uppercase !important; letter-spacing: 5px !important;
      word-spacing: 9px !important; text-align: end !important; text-indent: 30px !important; white-space: pre !important; color: red !important;
      text-shadow: 1px 1px red !important; cursor: crosshair !important; -webkit-text-fill-color: red !important }
    html, body, main { display: block !important } script, link, head, title { display: none !important }
    main { inline-size: 800px !important }
    button, input, select, p, h2, summary { display: none !important }`;
  const look = async (css: string) => {
    await host(page, `<main>${ELEMENT}</main>`, { css });
    const { best, chart } = parts(page);
    await expect(best).toHaveText("Online banking");
    await expect(chart).toBeVisible();
    return page.locator("checkout-fees .frame").evaluate((frame) => {
      const { left, top } = frame.getBoundingClientRect();
      return [frame, ...frame.querySelectorAll("*")].map((part) => {
        const box = part.getBoundingClientRect();
        const style = getComputedStyle(part);
        const seen = ["display", "color", "fontFamily", "fontSize", "fontStyle", "fontWeight", "lineHeight", "textTransform", "letterSpacing", "wordSpacing", "textAlign", "textIndent", "whiteSpace", "textShadow", "cursor", "webkitTextFillColor"];
        return [part.localName, part.className.toString(), ...[box.x - left, box.y - top, box.width, box.height].map(Math.round),
          ...seen.map((name) => `${name}: ${style[name as "color"]}`)].join(" | ");
      });
    });
  };
  const plain = await look("main { display: block; inline-size: 800px } body { margin: 0 }");
  const rude = await look(RUDE);
  expect(rude.filter((line, i) => line !== plain[i]).slice(0, 3)).toEqual([]);
  expect(rude).toHaveLength(plain.length);
});

test("in a closed part of the page, it is whole once that opens", async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 900 });
  await host(page, `<details id="host"><summary>Fees</summary>${ELEMENT}</details>`);
  const { chart, picture } = parts(page);
  await expect(page.locator("checkout-fees h2")).toHaveText("Online banking");
  await chart.evaluate((details: HTMLDetailsElement) => (details.open = true)); // before it can be seen
  await page.locator("#host > summary").click();
  await expect(picture).toBeVisible();
  const fits = () => page.locator(".plot").evaluate((plot) => {
    const drawn = Number(plot.querySelector("svg")!.getAttribute("viewBox")!.split(" ")[2]);
    return Math.abs(drawn - plot.clientWidth);
  });
  await expect.poll(fits).toBeLessThan(2);
  await page.locator("#host > summary").click();
  await page.setViewportSize({ width: 500, height: 900 });
  await page.locator("#host > summary").click();
  await expect.poll(fits).toBeLessThan(2);
  expect(await cutOff(page)).toEqual([]);
});

test("hidden and then shown", async ({ page }) => {
  await host(page, ELEMENT, { css: "checkout-fees { display: none } .shown checkout-fees { display: block }" });
  await expect(page.locator("checkout-fees h2")).toHaveText("Online banking");
  await expect(page.locator("checkout-fees")).toBeHidden();
  await page.evaluate(() => document.body.classList.add("shown"));
  const { amount, best } = parts(page);
  await amount.fill("300");
  await expect(best).toHaveText("PayPal");
  expect(await cutOff(page)).toEqual([]);
});

test("within another component, its language is the page's and its events come out", async ({ page }) => {
  await host(page, `<div id="shop"></div>`, { html: `lang="de"` });
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    for (const name of ["compare", "select", "error"]) document.addEventListener(`checkout-fees:${name}`, () => seen.push(name));
    const element = document.createElement("checkout-fees");
    Object.assign(element, { amount: "5000", currency: "USD", country: "US" });
    document.querySelector("#shop")!.attachShadow({ mode: "open" }).append(element);
  });
  const { amount, best, chart, picture } = parts(page);
  await expect(page.getByLabel("Bestellbetrag")).toHaveValue("5.000,00");
  await expect(best).toHaveText("Online-Banking");
  await page.locator(".go button").click();
  await amount.fill("x");
  await expect(page.locator("#amount-problem")).toBeVisible();
  expect(await page.evaluate(() => [...new Set((window as unknown as { seen: string[] }).seen)])).toEqual(["compare", "select", "error"]);
  await amount.fill("5000");
  await chart.locator("summary").click();
  await expect(picture).toBeVisible();
});

for (const [where, html, attribute] of [["page", `lang="en" dir="rtl"`, ""], ["element", `lang="en"`, `dir="rtl"`]] as const) {
  for (const width of [320, 768, 1280]) {
    test(`right to left by the ${where}: ${width}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await host(page, ELEMENT.replace(" ", ` ${attribute} `), { html });
      const { amount, best, budget, chart, picture } = parts(page);
      await expect(best).toHaveText("Online banking");
      await chart.locator("summary").click();
      await budget.locator("summary").click();
      await expect(picture).toBeVisible();
      await page.locator("summary").first().click();
      await amount.fill("$12,345.5");
      await expect(page.locator(".understood")).toBeVisible();
      expect(await cutOff(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const note = await page.locator(".understood").evaluate((line) => line.getBoundingClientRect().toJSON());
      const frame = await page.locator(".frame").evaluate((line) => line.getBoundingClientRect().toJSON());
      expect(note.left).toBeGreaterThanOrEqual(frame.left);
      expect(note.right).toBeLessThanOrEqual(frame.right);
    });
  }
}

test("where there is no DOM, importing it defines nothing and throws nothing", () => {
  const script = `import(${JSON.stringify(resolve(import.meta.dirname, "../../dist/define.js"))})
    .then((names) => console.log([...Object.keys(names).sort(), "HTMLElement" in globalThis, "document" in globalThis].join()))`;
  expect(execFileSync(process.execPath, ["-e", script], { encoding: "utf8" }).trim())
    .toBe("CheckoutFeesElement,CompareEvent,ProblemsEvent,SelectEvent,false,false");
});
