// (a) and (b): a page of each peer, opened with nothing cached: what it fetches before its first answer, and when that is there.
import { median } from "./measure.mjs";
import { file } from "./serve.mjs";
import { weigh } from "../scripts/size.mjs";

const ROUNDS = 7;
const SLOW = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };
const CPU = 4;

async function visit(browser, address, slow) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  if (slow) {
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", SLOW);
    await session.send("Emulation.setCPUThrottlingRate", { rate: CPU });
  }
  await page.goto(address, { waitUntil: "commit" });
  await page.waitForFunction(() => globalThis.answered, undefined, { polling: 20 });
  const seen = await page.evaluate(() => ({
    time: globalThis.answered,
    before: performance.getEntriesByType("resource").filter(({ startTime }) => startTime < globalThis.answered).map(({ name }) => new URL(name).pathname),
  }));
  await context.close();
  return seen;
}

/** For each name: milliseconds on a fast and on a slow line, and the bytes of what was fetched. */
export async function cold(browser, origin, names) {
  const found = Object.fromEntries(names.map((name) => [name, { fast: [], slow: [], bytes: null }]));
  for (const name of names) {
    const { before } = await visit(browser, `${origin}/${name}/`, false);
    const sizes = [`/${name}/`, ...new Set(before)].map((path) => weigh(file(path).raw));
    found[name].bytes = sizes.reduce((sum, size) => ({ raw: sum.raw + size.raw, gz: sum.gz + size.gz, br: sum.br + size.br }));
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const line of ["fast", "slow"]) for (const name of names) found[name][line].push(await (await visit(browser, `${origin}/${name}/`, line === "slow")).time);
  }
  return Object.fromEntries(names.map((name) => [name, { ...found[name], fast: median(found[name].fast), slow: median(found[name].slow) }]));
}
