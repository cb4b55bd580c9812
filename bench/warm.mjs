// (c) and (d): one compare and one chart, warm, in node and in Chromium. The peers take turns, and the
// best of its turns counts for each: whatever else runs on the machine only ever adds.
import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

const ROUNDS = 20;
const WARM_UP = 1500;
const MILLISECONDS = 100;

/** The least by name, of measures that take turns. */
async function turns(names, measure) {
  const found = Object.fromEntries(names.map((name) => [name, []]));
  for (const name of names) await measure(name, WARM_UP);
  for (let round = 0; round < ROUNDS; round += 1) for (const name of names) found[name].push(await measure(name, MILLISECONDS));
  return Object.fromEntries(names.map((name) => [name, Math.min(...found[name])]));
}

export async function warmInNode(names, what, questions) {
  const workers = Object.fromEntries(names.map((name) => [name, fork(join(import.meta.dirname, "warm-node.mjs"), [name])]));
  for (const worker of Object.values(workers)) await once(worker, "message");
  const found = await turns(names, async (name, milliseconds) => {
    workers[name].send({ what, questions, milliseconds });
    return (await once(workers[name], "message"))[0];
  });
  for (const worker of Object.values(workers)) worker.kill();
  return found;
}

export async function warmInChromium(browser, origin, names, what, questions) {
  const pages = {};
  for (const name of names) {
    pages[name] = await browser.newPage();
    await pages[name].goto(`${origin}/warm-${name}/`);
    await pages[name].waitForFunction(() => globalThis.answered);
  }
  const found = await turns(names, (name, milliseconds) => pages[name].evaluate(([what, questions, milliseconds]) => globalThis.measure(what, questions, milliseconds), [what, questions, milliseconds]));
  for (const page of Object.values(pages)) await page.close();
  return found;
}
