// Replays the golden files in Chromium: the npm package as it stands, no bundler between, must answer to
// the last character what the native build answers.
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { ROOT, askable, nativeAnswers, schedules } from "../support/golden.js";
import { expect, test } from "./support.ts";

const TYPES: Record<string, string> = { ".js": "text/javascript", ".wasm": "application/wasm", ".html": "text/html" };
const SERVED = /^\/(pkg|tests\/support)\/[\w.\/-]+$/;
const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; img-src data:";

const calls = askable.map(({ text, schedule }) => ({ text, schedule: schedule ?? "standard" }));
let server: Server;
let address: string;

test.beforeAll(async () => {
  server = createServer(({ url = "" }, response) => {
    const path = normalize(url);
    response.setHeader("content-type", TYPES[extname(path)] ?? "text/html").setHeader("content-security-policy", POLICY);
    response.end(SERVED.test(path) ? readFileSync(join(ROOT, path)) : "<!doctype html><title>checkout-fees</title><link rel=icon href=data:,>");
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
test.afterAll(() => server.close());

test("every golden case, compiled while it is fetched", async ({ page }) => {
  await page.goto(address);
  const { streamed, answers } = await page.evaluate(async ({ calls, schedules }) => {
    const streamed: (string | null)[] = [];
    const streaming = WebAssembly.instantiateStreaming;
    WebAssembly.instantiateStreaming = async (source, imports) => {
      streamed.push((await source).headers.get("content-type"));
      return streaming(source, imports);
    };

    const load = (path: string) => import(path);
    const { default: init, FeeCalculator } = await load("/pkg/index.js");
    const { answerText } = await load("/tests/support/answer.js");
    await init();
    const calculators: Record<string, typeof FeeCalculator> = { standard: FeeCalculator.standard() };
    for (const [name, text] of Object.entries(schedules)) calculators[name] = FeeCalculator.fromSchedule(text);
    const answers: string[] = calls.map(({ text, schedule }) => answerText(() => calculators[schedule].compare(JSON.parse(text))));
    return { streamed, answers };
  }, { calls, schedules });

  expect(streamed).toEqual(["application/wasm"]);
  const wanted = nativeAnswers(askable);
  expect(wanted.length).toBeGreaterThan(500);
  const wrong = answers.flatMap((answer, index) => answer === wanted[index] ? [] : [{ ...askable[index], answer, wanted: wanted[index] }]);
  expect(wrong).toEqual([]);
  expect(answers).toHaveLength(wanted.length);
});

test("a golden case in a worker", async ({ page }) => {
  const asked = askable.find(({ schedule }) => !schedule)!;
  await page.goto(address);
  const answer = await page.evaluate((text) => new Promise<string>((answered, failed) => {
    const worker = new Worker("/tests/support/worker.js", { type: "module" });
    worker.onmessage = ({ data }) => answered(data);
    worker.onerror = ({ message }) => failed(new Error(message));
    worker.postMessage(text);
  }), asked.text);
  expect(answer).toBe(nativeAnswers([asked])[0]);
});
