// Nothing moves while a page loads on a slow line, and the element keeps its height from the first answer on.
import type { Page } from "@playwright/test";
import { expect, test } from "./support.ts";

/** Bytes a second, milliseconds and a factor: a phone of the lower middle on a slow mobile line. */
const LINE = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };
const CPU = 4;

interface Seen {
  shifts: { value: number; moved: string[] }[];
  /** The heights of each element, from its first answer on. */
  heights: number[][];
}

/** What each page shows last. */
const SETTLED: Record<string, (page: Page) => Promise<void>> = {
  "/": (page) => expect(page.locator("checkout-fees-covered .covered")).toBeVisible(),
  "/embed/": (page) => expect(page.locator("checkout-fees-covered .covered")).toHaveCount(2),
  "/support/": (page) => expect(page.locator("textarea").first()).toBeVisible(),
};

test.describe.configure({ timeout: 60_000 });

for (const [path, settled] of Object.entries(SETTLED)) {
  for (const width of [360, 768, 1280]) {
    test(`${path} at ${width} px stands still while it loads`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await watch(page);
      const line = await page.context().newCDPSession(page);
      await line.send("Network.enable");
      await line.send("Network.emulateNetworkConditions", LINE);
      await line.send("Emulation.setCPUThrottlingRate", { rate: CPU });
      await page.goto(path, { waitUntil: "networkidle" });
      await expect(async () => settled(page)).toPass({ timeout: 30_000 });
      await page.waitForLoadState("networkidle");
      const { shifts, heights } = await page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);
      expect(shifts).toEqual([]);
      for (const each of heights) expect(each, "one height since the first answer").toHaveLength(1);
    });
  }
}

/** Collects layout shifts and, frame by frame, the height of each element that shows an answer. */
function watch(page: Page) {
  return page.addInitScript(() => {
    const seen: Seen = { shifts: [], heights: [] };
    Object.assign(globalThis, { seen });
    type Shift = PerformanceEntry & { value: number; sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[] };
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as Shift[]) {
        seen.shifts.push({ value, moved: sources.map(({ node, previousRect, currentRect }) =>
          `${node?.nodeName}: ${JSON.stringify(previousRect)} to ${JSON.stringify(currentRect)}`) });
      }
    }).observe({ type: "layout-shift", buffered: true });
    const look = () => {
      document.querySelectorAll("checkout-fees").forEach((element, at) => {
        if (!element.shadowRoot?.querySelector(".facts bdi")) return;
        const { height } = element.getBoundingClientRect();
        const known = (seen.heights[at] ??= []);
        if (known.at(-1) !== height) known.push(height);
      });
      requestAnimationFrame(look);
    };
    look();
  });
}
