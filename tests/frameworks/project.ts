// The project of a user of the npm package: one folder for each test, the package and the frameworks found from there.
import { spawn } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { basename, dirname, extname, join, normalize } from "node:path";
import type { Page } from "@playwright/test";
import { expect, test as base, widget } from "../browser/support.ts";
import { ROOT } from "../support/golden.js";

export const PROJECT = join(import.meta.dirname, "project");
export const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; img-src data:";

const TYPES: Record<string, string> = { ".html": "text/html", ".js": "text/javascript", ".mjs": "text/javascript", ".wasm": "application/wasm" };

export const at = (...path: string[]) => join(PROJECT, ...path);

export function write(path: string, text: string) {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
}

/** Puts the package's wasm files into a folder, as its readme says for bundlers that do not follow addresses. */
export function copyWasm(folder: string, names = ["checkout_fees_bg", "element/checkout_fees_compare", "element/checkout_fees_questions"]) {
  mkdirSync(at(folder), { recursive: true });
  for (const name of names) copyFileSync(at("node_modules/checkout-fees", `${name}.wasm`), at(folder, basename(`${name}.wasm`)));
}

/** The readme's code block of a language after a heading, as text. */
export function example(heading: string, language: string): string {
  const readme = readFileSync(join(ROOT, "npm/README.md"), "utf8");
  const [, section] = readme.split(new RegExp(`^#+ ${heading}$`, "m"));
  const code = section && new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "m").exec(section.split(/^#+ /m)[0]!)?.[1];
  if (!code) throw new Error(`the readme has no example in ${language} under "${heading}"`);
  return code;
}

/** Runs a program of the installation in a folder of the project and returns what it printed; fails with that where it fails. */
export function run(script: string, args: string[], { cwd = ".", env = {} }: { cwd?: string; env?: Record<string, string> } = {}) {
  const child = spawn(process.execPath, [script, ...args], { cwd: at(cwd), env: { ...process.env, ...env } });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text: string) => (output += text));
  return new Promise<string>((done, fail) =>
    child.on("close", (code) => (code === 0 ? done(output) : fail(new Error(`${basename(script)} ${args.join(" ")} ended with ${code}:\n${output}`)))));
}

/** A program in the installation. */
export const tool = (path: string) => join(import.meta.dirname, "node_modules", path);

export interface Site {
  address: string;
}

/** Tests with a server of the project's files, under a Content-Security-Policy. */
export const test = base.extend<object, { site: Site }>({
  site: [
    async ({}, use) => {
      const server = createServer(({ url = "" }, response) => {
        const path = normalize(new URL(url, "http://localhost").pathname);
        try {
          const body = readFileSync(at(path));
          response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "text/plain", "content-security-policy": POLICY }).end(body);
        } catch {
          response.writeHead(404).end();
        }
      });
      await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
      await use({ address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
      server.close();
    },
    { scope: "worker" },
  ],
});
export { expect, widget };
/** Tests that need no browser. */
export { test as nodeTest } from "@playwright/test";

/** An application that sets the element beside the calculator of the package. */
export const APP = `import init, { FeeCalculator } from "checkout-fees";
import { CheckoutFeesElement } from "checkout-fees/element";

const element = document.querySelector("checkout-fees");
if (!(element instanceof CheckoutFeesElement)) throw new Error("the tag is not registered");
element.addEventListener("cf-compare", async ({ comparison }) => {
  await init();
  const { best } = FeeCalculator.standard().compare(comparison.order);
  document.title = best.method === comparison.best.method ? "agreed" : "not agreed";
});
element.amount = "5000";
`;

export const html = (script: string, body = `<checkout-fees currency="USD" country="US"></checkout-fees>`) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A shop</title><link rel="icon" href="data:,">
<script type="module" src="${script}"></script></head><body>${body}</body></html>`;

/** Opens a page that has APP in it: every part of the package loads, and each wasm file once. */
export async function loadsAll(page: Page, url: string) {
  const wasm: string[] = [];
  page.on("request", (request) => request.url().includes(".wasm") && wasm.push(new URL(request.url()).pathname));
  await page.goto(url);
  await expect(widget(page).best).toHaveText("Online banking");
  await expect(page).toHaveTitle("agreed");
  await showsChartAndCopies(page);
  expect(wasm, "the element's two cores and the package's own").toHaveLength(3);
  expect(new Set(wasm).size).toBe(3);
}

/** The parts of the element that load on demand. */
export async function showsChartAndCopies(page: Page) {
  await page.getByText("Fee by amount").click();
  await expect(page.locator(".picture svg")).toBeVisible();
  const { option } = widget(page);
  await option("Card").locator("summary").click();
  await option("Card").getByRole("button", { name: "Copy answer" }).click();
  await expect(page.locator("checkout-fees-copy").getByRole("status").filter({ hasText: "Answer copied: Card." })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("149.50");
}

/** The readme's example has arrived whole: the text, the object, a day that is not today, and the listener. */
export async function expectExample(page: Page) {
  const { best, fact, payOn } = widget(page);
  await expect(best).toHaveText("Wire transfer (T/T)"); // by the fee in `terms`
  await expect(fact("Total")).toContainText("5,020.00");
  await expect(payOn).toHaveValue("2026-12-01");
  await showsChartAndCopies(page);
  await page.locator(".go button").click();
  await expect(page).toHaveTitle("wire-transfer");
}
