// The same inputs on the pages, in Chromium: how long until the page rests, and the longest task of its main thread.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { chromium } from "@playwright/test";

const ROOT = resolve(import.meta.dirname, "../..");
const PORT = "20818";
/** A page rests once no task of 50 ms or more began for so long. */
const REST = 1500;
const LONGEST = 60_000;

/** Runs `act` with the text in the page, then waits until the page rests. */
async function timed(page, text, act, argument) {
  await page.evaluate((given) => {
    globalThis.given = given;
    globalThis.tasks = [];
    globalThis.watching ??= new PerformanceObserver((list) => globalThis.tasks.push(...list.getEntries().map(({ startTime, duration }) => [startTime, duration])));
    globalThis.watching.disconnect();
  }, text);
  await page.waitForTimeout(200); // what brought the text in is not counted
  const start = await page.evaluate(() => {
    globalThis.watching.observe({ type: "longtask" });
    return performance.now();
  });
  await Promise.race([page.evaluate(act, argument), page.waitForTimeout(LONGEST)]);
  return resting(page, start);
}

async function resting(page, start) {
  const tasks = await Promise.race([
    page.evaluate(({ rest, longest }) => new Promise((done) => {
      const look = () => {
        const [last, duration] = globalThis.tasks.at(-1) ?? [0, 0];
        const now = performance.now();
        if (now - Math.max(last + duration, globalThis.looked ??= now) > rest || now > longest) done(globalThis.tasks);
        else setTimeout(look, 100);
      };
      globalThis.looked = undefined;
      look();
    }), { rest: REST, longest: LONGEST }),
    page.waitForTimeout(LONGEST).then(() => [[0, LONGEST]]),
  ]);
  const ends = tasks.map(([at, duration]) => at + duration);
  return { seconds: Math.max(0, ...ends.map((end) => end - start)) / 1000, block: Math.max(0, ...tasks.map(([, duration]) => duration)) };
}

export async function measurePage({ addresses, attributes, pairOfSchedules, questions, tables }, folder, note) {
  const server = spawn(process.execPath, [join(ROOT, "scripts/serve.mjs")], { env: { ...process.env, PORT }, stdio: ["ignore", "pipe", "inherit"] });
  await once(server.stdout, "data");
  const executablePath = process.env.CHROMIUM ?? ["/usr/bin/chromium"].find(existsSync);
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ["--disable-gpu", ...(process.getuid() === 0 ? ["--no-sandbox"] : [])] });
  const on = async (path, ask) => {
    const page = await browser.newPage();
    try {
      await page.goto(`http://localhost:${PORT}${path}`, { waitUntil: "networkidle", timeout: LONGEST });
      return await ask(page);
    } finally {
      await page.close();
    }
  };
  try {
    const set = (name) => document.querySelector("checkout-fees").setAttribute(name, globalThis.given);
    for (const [name, text] of Object.entries(attributes)) note("element", name, await on("/", (page) => timed(page, text, set, name)));
    for (const path of ["/", "/support/", "/embed/"]) {
      for (const [name, query] of Object.entries(addresses)) note(`address of ${path}`, name, await on(path, (page) => opened(page, path, query)));
    }
    const paste = () => {
      const field = document.querySelector("textarea");
      field.value = globalThis.given;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    };
    for (const [name, text] of Object.entries(questions)) note("desk, a question", name, await on("/support/", (page) => timed(page, text, paste)));
    for (const [name, text] of Object.entries(tables)) {
      const path = join(folder, "table.csv");
      writeFileSync(path, text);
      note("desk, a table", name, await on("/support/", (page) => given(page, "Many orders at once", [path])));
    }
    const paths = pairOfSchedules.map((text, place) => join(folder, `pair-${place}.json`));
    pairOfSchedules.forEach((text, place) => writeFileSync(paths[place], text));
    note("desk, a diff", "methods and tiers", await on("/support/", (page) => given(page, "When fees change", paths)));
  } finally {
    await browser.close();
    server.kill();
  }
}

/**
 * Opens a page anew with such values, which the desk reads behind `#`: what counts are the tasks since the page began. A server
 * may refuse so long an address, so the page itself comes from here.
 */
async function opened(page, path, values) {
  await page.goto("about:blank");
  const html = join(ROOT, "dist", path, "index.html");
  await page.route(({ pathname }) => pathname === path, (route) => route.fulfill({ path: html, contentType: "text/html; charset=utf-8" }));
  await page.addInitScript(() => {
    globalThis.tasks = [];
    new PerformanceObserver((list) => globalThis.tasks.push(...list.getEntries().map(({ startTime, duration }) => [startTime, duration]))).observe({ type: "longtask", buffered: true });
  });
  await page.goto(`http://localhost:${PORT}${path}${path === "/support/" ? "#" : "?"}${values}`, { timeout: LONGEST });
  return resting(page, 0);
}

/** Gives files to the inputs of a section, the last of them while the tasks are counted. */
async function given(page, section, paths) {
  const opening = page.getByRole("heading", { name: section });
  await opening.click();
  const inputs = page.locator("input[type=file]");
  await inputs.first().waitFor({ state: "attached" });
  const count = await inputs.count();
  for (const [place, path] of paths.entries()) {
    const input = inputs.nth(paths.length === 1 ? count - 1 : count - paths.length + place);
    if (place < paths.length - 1) await input.setInputFiles(path);
    else {
      await timed(page, "", () => undefined);
      await page.evaluate(() => globalThis.watching.observe({ type: "longtask" }));
      const start = await page.evaluate(() => performance.now());
      await input.setInputFiles(path);
      return resting(page, start);
    }
  }
  return undefined;
}
