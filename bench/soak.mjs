// One page, a million recomputations and some thousands of changes of the element: what it holds stays what it was.
//   node bench/soak.mjs [RECOMPUTATIONS [CHANGES]]
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { MARGINS, grown, held, opened } from "../tests/support/soak.js";

const [recomputations = 1_000_000, changes = 10_000] = process.argv.slice(2).map(Number);
const INTERVALS = 10;
const PARTS = 20;
/** A share of the count; not too few, since code that is used often is compiled anew. */
const warmUp = (count) => Math.max(count / 10, 500);

const port = String(30_000 + (process.pid % 10_000));
const server = spawn(process.execPath, [join(import.meta.dirname, "../scripts/serve.mjs")], { env: { ...process.env, PORT: port }, stdio: ["ignore", "pipe", "inherit"] });
await new Promise((ready) => server.stdout.once("data", ready));
const executablePath = process.env.CHROMIUM ?? ["/usr/bin/chromium"].find(existsSync);
const asRoot = process.getuid?.() === 0;
let browser;
try {
  browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ["--disable-gpu", "--disable-background-networking", "--disable-component-update", ...(asRoot ? ["--no-sandbox"] : [])] });
  const page = await browser.newPage({ baseURL: `http://localhost:${port}` });
  page.on("pageerror", (error) => { throw error; });
  const client = await opened(page);
  const whole = (number) => number.toLocaleString("en").padStart(12);
  const row = (label, figures) => console.log(label.padEnd(24), ...Object.values(figures).map(whole));
  console.log("".padEnd(24), ...["wasm bytes", "references", "heap bytes", "nodes", "listeners"].map((name) => name.padStart(12)));

  const soak = async (name, count, use) => {
    // in parts, so that the page gets to itself between them
    const part = Math.ceil(count / INTERVALS / PARTS);
    const used = async (wanted) => {
      for (let done = 0; done < wanted; done += part) await page.evaluate(use, part);
    };
    await used(warmUp(count));
    const before = await held(page, client);
    row(`${name}, warm`, before);
    let after = before;
    const start = performance.now();
    for (let interval = 1; interval <= INTERVALS; interval += 1) {
      await used(part * PARTS);
      after = await held(page, client);
      row(`${name} ${(part * PARTS * interval).toLocaleString("en")}`, after);
    }
    console.log(`${((performance.now() - start) / 1000).toFixed(0)} s`);
    return grown(before, after);
  };
  const failures = [
    ...(await soak("recomputations", recomputations, (count) => globalThis.recompute(count))),
    ...(await soak("changes", changes, (count) => globalThis.change(count))),
  ];
  for (const failure of failures) console.error(failure);
  console.log(failures.length ? "it grows" : `flat, within ${JSON.stringify(MARGINS)}`);
  process.exitCode = failures.length ? 1 : 0;
} finally {
  await browser?.close();
  server.kill();
}
