// The element on pages of someone else's: each way to embed, under the policy that its host needs.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { ROOT, native } from "../support/golden.js";
import { expect, test, widget } from "./support.ts";

const TAG = `<checkout-fees amount="5000" currency="USD" country="US"></checkout-fees>`;

/** A shop on another origin than the element's: it serves these pages, each under its own policy. */
const pages = new Map<string, { policy: string; html: string }>();
let shop: Server;
let address: string;

test.beforeAll(async () => {
  shop = createServer(({ url = "" }, response) => {
    const { policy, html } = pages.get(url) ?? { policy: "", html: "" };
    response.setHeader("content-type", "text/html").setHeader("content-security-policy", `default-src 'none'; img-src data:; ${policy}`);
    response.end(html.startsWith("<!doctype") ? html : `<!doctype html><html lang="en"><title>A shop</title><link rel="icon" href="data:,">${html}`);
  });
  await new Promise<void>((listening) => shop.listen(0, "127.0.0.1", listening));
  address = `http://127.0.0.1:${(shop.address() as AddressInfo).port}`;
});
test.afterAll(() => shop.close());

async function visit(page: Page, path: string, policy: string, html: string) {
  pages.set(path, { policy, html });
  await page.goto(address + path);
}

/** The first answer, a detail and a picture: all that is loaded, sooner or later. */
async function worksThrough(page: Page) {
  const { best, option } = widget(page);
  await expect(best).toHaveText("Online banking");
  await option("PayPal").locator("summary").click();
  await expect(option("PayPal").locator(".sum").first()).toContainText("149.50");
  await page.getByText("Fee by amount").click();
  await expect(page.locator(".picture svg")).toBeVisible();
}

test("a module from another origin", async ({ page, baseURL }) => {
  await visit(page, "/module", `script-src ${baseURL} 'wasm-unsafe-eval'; connect-src ${baseURL}`,
    `<script type="module" src="${baseURL}/define.js"></script>${TAG}`);
  await worksThrough(page);
});

test("a module, on its own page", async ({ page }) => {
  await page.goto("/embed/module.html");
  await worksThrough(page);
});

test.describe("one file", () => {
  test("from another origin, as a plain script, with nothing to fetch", async ({ page, baseURL }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await visit(page, "/single", `script-src ${baseURL} 'wasm-unsafe-eval'`, `<script src="${baseURL}/checkout-fees.js"></script>${TAG}`);
    await worksThrough(page);
    expect(asked.filter((url) => !url.startsWith("data:"))).toEqual([`${address}/single`, `${baseURL}/checkout-fees.js`]);
  });

  for (const [file, label] of [["checkout-fees-all", "Bestellbetrag"], ["checkout-fees", "Order amount"]] as const) {
    test(`as a module, ${file}.js with German numbers: ${label}`, async ({ page, baseURL }) => {
      await visit(page, `/german/${file}`, `script-src ${baseURL} 'wasm-unsafe-eval'`,
        `<script type="module" src="${baseURL}/${file}.js"></script>${TAG.replace(" ", ` locale="de" `)}`);
      await expect(page.getByLabel(label)).toHaveValue("5.000,00");
      await expect(page.locator(".facts")).toContainText("5.015,00–5.030,00");
    });
  }

  test("held to its hash, it runs; changed, it does not", async ({ page, baseURL, complaints }) => {
    const script = readFileSync(join(ROOT, "dist/checkout-fees.js"));
    const hash = `sha384-${createHash("sha384").update(script).digest("base64")}`;
    const html = `<script src="${baseURL}/checkout-fees.js" integrity="${hash}" crossorigin="anonymous"></script>${TAG}`;
    await visit(page, "/held", `script-src ${baseURL} 'wasm-unsafe-eval'`, html);
    await expect(widget(page).best).toHaveText("Online banking");
    await page.route("**/checkout-fees.js", async (route) => route.fulfill({ response: await route.fetch(), body: `${script};` }));
    await page.reload();
    await expect.poll(() => complaints.join()).toContain("integrity");
    await expect(widget(page).best).toHaveCount(0);
    complaints.length = 0;
  });

  test("from a disk", async ({ page }) => {
    await page.goto(pathToFileURL(join(ROOT, "dist/embed/single.html")).href);
    await worksThrough(page);
  });

  test("pasted into a page that stands alone", async ({ page }) => {
    const script = readFileSync(join(ROOT, "dist/checkout-fees.js"), "utf8");
    expect(script).not.toMatch(/<\/script|<!--/i);
    await visit(page, "/pasted", "script-src 'unsafe-inline' 'wasm-unsafe-eval'", `${TAG}<script>${script}</script>`);
    await worksThrough(page);
  });
});

test.describe("without WebAssembly", () => {
  test("from another origin, under a policy that refuses it", async ({ page, baseURL }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await visit(page, "/no-wasm", `script-src ${baseURL}`, `<script type="module" src="${baseURL}/define-no-wasm.js"></script>${TAG}`);
    await worksThrough(page);
    expect(asked.filter((url) => url.endsWith(".wasm"))).toEqual([]);
  });

  test("on its own page", async ({ page }) => {
    await page.goto("/embed/no-wasm.html");
    await worksThrough(page);
  });
});

test.describe("a frame", () => {
  const FRAME = "[data-checkout-fees] iframe";
  const place = (query: string) => `<div data-checkout-fees="${query}"></div>`;
  const height = (page: Page) => page.locator(FRAME).evaluate((frame) => frame.getBoundingClientRect().height);
  const open = async (page: Page, path: string, base = "", html = place("amount=5000&amp;currency=USD&amp;country=US")) => {
    await visit(page, path, `script-src ${base}; frame-src ${base} ${address}`, `${html}<script src="${base}/frame-host.js"></script>`);
    const frame = page.frameLocator(FRAME);
    await expect(frame.locator("checkout-fees h2")).toBeVisible();
    return frame;
  };
  const fits = (page: Page) => expect.poll(async () => {
    const inner = await page.frameLocator(FRAME).locator("checkout-fees").evaluate((element) => element.getBoundingClientRect().height);
    return Math.abs(inner - await height(page));
  }).toBeLessThanOrEqual(1);

  test("is as high as what it shows", async ({ page, baseURL }) => {
    const frame = await open(page, "/frame", baseURL);
    await expect(frame.locator("checkout-fees h2")).toHaveText("Online banking");
    await fits(page);
    const closed = await height(page);
    await frame.locator("summary").first().click();
    await expect(frame.locator(".more").first()).toBeVisible();
    await expect.poll(() => height(page)).toBeGreaterThan(closed);
    await fits(page);
    await frame.locator("summary").first().click();
    await expect.poll(() => height(page)).toBe(closed);
    await page.setViewportSize({ width: 360, height: 800 });
    await expect.poll(() => height(page)).toBeGreaterThan(closed);
    await fits(page);
  });

  test("takes the order from its place, and tells the choice", async ({ page, baseURL }) => {
    const frame = await open(page, "/order", baseURL, place("amount=300&amp;currency=USD&amp;country=US&amp;locale=de_DE&amp;theme=dark&amp;methods=paypal+card"));
    await expect(frame.locator("#amount")).toHaveValue("300,00");
    expect(await frame.locator("checkout-fees").evaluate((element) => getComputedStyle(element).colorScheme)).toBe("dark");
    await expect(frame.locator(".option, .no li")).toHaveCount(2);
    const chosen = Promise.all(["checkout-fees:select", "cf-select"].map((type) => page.evaluate((type) => new Promise((done) =>
      document.addEventListener(type, (event) => done((event as CustomEvent).detail), { once: true })), type)));
    await frame.locator(".go button").click();
    expect(await chosen).toEqual([{ method: "paypal" }, { method: "paypal" }]);
  });

  test("hears nothing but its own frame, from its own origin, within bounds", async ({ page, baseURL }) => {
    // of the element's origin, but not its frame; and of another origin
    const others = `<iframe id="same" src="${baseURL}/embed/frame.html?amount=1&amp;currency=USD"></iframe><iframe id="other" src="${address}/other"></iframe>`;
    const frame = await open(page, "/hostile", baseURL, `${place("amount=5000&amp;currency=USD&amp;country=US")}<p>${others}</p>`);
    await expect(frame.locator("checkout-fees h2")).toBeVisible();
    const size = () => page.locator(FRAME).evaluate((element: HTMLIFrameElement) => element.style.blockSize);
    await expect.poll(size).not.toBe("48em");
    const before = await size();
    await page.evaluate(() => addEventListener("message", () => (document.body.dataset["heard"] = String(Number(document.body.dataset["heard"] ?? 0) + 1))));
    const heard = () => page.evaluate(() => Number(document.body.dataset["heard"] ?? 0));
    const say = async (speaker: Page | ReturnType<Page["frame"]>, data: unknown) => {
      const already = await heard();
      await speaker!.evaluate((data) => (parent === window ? window : parent).postMessage(data, "*"), data);
      await expect.poll(heard).toBeGreaterThan(already);
    };
    const told = (height: unknown) => ({ type: "checkout-fees:height", height });
    const inside = async (selector: string) => (await (await page.locator(selector).elementHandle())!.contentFrame())!;

    await say(page, told(321));
    await say(await inside("#same"), told(322));
    await say(await inside("#other"), told(323));
    const own = await inside(FRAME);
    for (const data of [null, 7, "checkout-fees:height", {}, told("500"), told(NaN), told(Infinity), told(null), { type: "height", height: 500 }]) await say(own, data);
    expect(await size()).toBe(before);

    await say(own, told(-5));
    expect(await size()).toBe("100px");
    await say(own, told(1e9));
    expect(await size()).toBe("10000px");
  });

  const counted = (page: Page) => page.evaluate(() => Number(document.body.dataset["chosen"] ?? 0));
  const count = (page: Page) => page.evaluate(() => document.addEventListener("checkout-fees:select", () =>
    (document.body.dataset["chosen"] = String(Number(document.body.dataset["chosen"] ?? 0) + 1))));

  for (const [what, tags] of [
    ["twice", (base: string) => `<script src="${base}/frame-host.js"></script><script src="${base}/frame-host.js?2"></script>`],
    ["as a module", (base: string) => `<script type="module" src="${base}/frame-host.js"></script>`],
    ["in both ways, before the place", (base: string) => `<script src="${base}/frame-host.js"></script><script type="module" src="${base}/frame-host.js"></script>`],
  ] as const) {
    test(`loaded ${what}, the script fills each place once and tells each choice once`, async ({ page, baseURL }) => {
      const here = place("amount=300&amp;currency=USD&amp;country=US").replace("><", ">Fallback<");
      const html = what.includes("before") ? `${tags(baseURL!)}${here}` : `${here}${tags(baseURL!)}`;
      await visit(page, `/loaded-${what.replaceAll(/\W/g, "-")}`, `script-src ${baseURL}; frame-src ${baseURL}`, html);
      const frame = page.frameLocator(FRAME);
      await expect(frame.locator("checkout-fees h2")).toHaveText("PayPal");
      await expect(page.locator("[data-checkout-fees]")).toHaveText("");
      await expect(page.locator("iframe")).toHaveCount(1);
      await count(page);
      await frame.locator(".go button").click();
      await expect.poll(() => counted(page)).toBe(1);
    });
  }

  test("a place that is replaced is filled, one that changes is followed, one that is none any more is emptied", async ({ page, baseURL }) => {
    await open(page, "/followed", baseURL);
    const amount = page.frameLocator(FRAME).locator("#amount");
    await expect(amount).toHaveValue("5,000.00");
    const set = (query: string) => page.evaluate((query) => void (document.querySelector<HTMLElement>("[data-checkout-fees]")!.dataset["checkoutFees"] = query), query);
    await set("amount=300&currency=USD&country=US");
    await expect(amount).toHaveValue("300.00");
    await expect(page.locator("iframe")).toHaveCount(1);
    await page.evaluate(() => (document.body.innerHTML = `<div data-checkout-fees="amount=400&amp;currency=USD" title="Fees"></div>`));
    await expect(amount).toHaveValue("400.00");
    await expect(page.locator(FRAME)).toHaveAttribute("title", "Fees");
    await page.evaluate(() => document.querySelector("[data-checkout-fees]")!.replaceChildren());
    await expect(amount).toHaveValue("400.00");
    const clones = await page.evaluate(() => {
      document.body.append(document.querySelector("[data-checkout-fees]")!.cloneNode(true));
      window.checkoutFeesFrames!.refresh();
      return document.querySelectorAll("iframe").length;
    });
    expect(clones).toBe(2);
    await page.evaluate(() => document.querySelector("[data-checkout-fees]")!.removeAttribute("data-checkout-fees"));
    await expect(page.locator("iframe")).toHaveCount(1);
  });

  test("on the page that shows it", async ({ page }) => {
    await page.goto("/embed/host.html");
    await expect(page.frameLocator(FRAME).locator("checkout-fees h2")).toHaveText("Online banking");
    await fits(page);
  });
});

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [320, 1280]) {
    test(`HTML without a script: axe finds nothing, nothing sticks out: ${colorScheme}, ${width}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      const { stdout } = native(["table", "--amount", "5000", "--currency", "USD", "--country", "US", "--out", "-"]);
      pages.set("/table", { policy: "style-src 'unsafe-inline'", html: stdout });
      await page.goto(`${address}/table`);
      await expect(page.getByRole("row").nth(1)).toContainText("Online banking");
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    });
  }
}

for (const way of ["module", "single", "no-wasm", "host", "plain"]) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`axe finds nothing: embed/${way}.html, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(`/embed/${way}.html?amount=5000&currency=USD&country=US`);
      const within = way === "host" ? page.frameLocator("iframe") : page;
      await expect(within.getByRole("heading", { name: "Online banking" })).toBeVisible();
      await expect(within.locator("details.part")).toHaveCount(2);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    });
  }
}
