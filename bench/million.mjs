// A million orders on the desk: how long, and how much memory the browser's renderers take meanwhile.
//
//   node bench/million.mjs [ROWS]    after `make build`; Linux, with Chromium as the tests have it
//
// PSS is the sum over all renderer processes, from /proc/PID/smaps_rollup five times a second: memory that several processes
// share is counted once. It begins before the file is given and ends when the CSV is written.
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium } from "@playwright/test";
import { many } from "./orders.mjs";

const ROOT = resolve(import.meta.dirname, "..");
const ROWS = Number(process.argv[2] ?? 1_000_000);
const PORT = "20817";

function table() {
  const file = join(mkdtempSync(join(tmpdir(), "million-")), "orders.csv");
  const rows = many(ROWS).map(({ amount, currency, country, business }, place) => `A-${place + 1},${amount},${currency},${country},${business ?? ""}\n`);
  writeFileSync(file, `order,amount,currency,country,business\n${rows.join("")}`);
  return file;
}

/** All processes below one, by their ids. */
function below(root) {
  const parents = new Map();
  for (const id of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      parents.set(Number(id), Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${id}/stat`, "utf8"))[1]));
    } catch { /* it has ended */ }
  }
  const isBelow = (id) => id === root || (parents.has(id) && parents.get(id) > 1 && isBelow(parents.get(id)));
  return [...parents.keys()].filter((id) => id !== root && isBelow(id));
}

/** In bytes. */
function pssOfRenderers() {
  let sum = 0;
  for (const id of below(process.pid)) {
    try {
      if (readFileSync(`/proc/${id}/cmdline`, "utf8").includes("--type=renderer")) sum += 1024 * Number(/^Pss: +(\d+)/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, "utf8"))[1]);
    } catch { /* it has ended */ }
  }
  return sum;
}

const MB = (bytes) => `${Math.round(bytes / 1e6)} MB`;

const file = table();
const server = spawn(process.execPath, [join(ROOT, "scripts/serve.mjs")], { env: { ...process.env, PORT }, stdio: ["ignore", "pipe", "inherit"] });
await once(server.stdout, "data");
const executablePath = process.env.CHROMIUM ?? ["/usr/bin/chromium"].find(existsSync);
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ["--disable-gpu", ...(process.getuid() === 0 ? ["--no-sandbox"] : [])] });
try {
  const page = await browser.newPage();
  let most = 0;
  const sample = setInterval(() => (most = Math.max(most, pssOfRenderers())), 200);
  await page.goto(`http://localhost:${PORT}/support/`);
  await page.locator("#many summary").click();
  await page.locator("#many input[type=file]").waitFor({ state: "attached" });
  const before = pssOfRenderers();
  await page.locator("#many input[type=file]").setInputFiles(file);
  const start = page.getByRole("button", { name: "Calculate fees" });
  await start.click();
  const done = page.locator("#many .results .prow .small");
  await page.locator("#many .vtable").waitFor({ timeout: 120_000 });
  const told = await done.first().textContent();
  const answered = most;
  const since = Date.now();
  const [download] = await Promise.all([page.waitForEvent("download", { timeout: 120_000 }), page.getByRole("button", { name: "Download CSV" }).click()]);
  const seconds = (Date.now() - since) / 1000;
  const out = await download.path();
  clearInterval(sample);
  const lines = Number(execFileSync("wc", ["-l", out], { encoding: "utf8" }).split(" ")[0]);
  console.log(`${ROWS} rows, ${MB(statSync(file).size)}, ${availableParallelism()} cores, ${browser.version()}`);
  console.log(`answered: ${told.replace(/\s+/g, " ").trim()}`);
  console.log(`PSS of the renderers: ${MB(before)} before, ${MB(answered)} at most until answered, ${MB(most)} at most until the CSV was written`);
  console.log(`CSV of ${MB(statSync(out).size)}, ${lines} lines, in ${seconds.toFixed(1)} s`);
} finally {
  await browser.close();
  server.kill();
  rmSync(resolve(file, ".."), { recursive: true });
}
