// The element from the npm package, in a stranger's project: packed, installed, bundled, opened.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, extname, join, normalize } from "node:path";
import { build } from "esbuild";
import { createServer as serve } from "vite";
import type { Page } from "@playwright/test";
import { ROOT } from "../support/golden.js";
import { expect, test, widget } from "./support.ts";

const TYPES: Record<string, string> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".wasm": "application/wasm" };
const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; img-src data:";

/** What the stranger writes: the package's own calculator beside the element. */
const APP = `import init, { FeeCalculator } from "checkout-fees";
import { CheckoutFeesElement } from "checkout-fees/element";

const element = document.querySelector("checkout-fees");
if (!(element instanceof CheckoutFeesElement)) throw new Error("the tag is not registered");
element.addEventListener("checkout-fees:compare", async ({ comparison }) => {
  await init();
  const { best } = FeeCalculator.standard().compare(comparison.order);
  document.title = best.method === comparison.best.method ? "agreed" : "not agreed";
});
element.amount = "5000";
`;
const html = (script: string) => `<!doctype html><html lang="en"><head><title>A shop</title><link rel="icon" href="data:,">
<script type="module" src="${script}"></script></head><body><checkout-fees currency="USD" country="US"></checkout-fees></body></html>`;

let project: string;
let server: Server;
let address: string;
const at = (...path: string[]) => join(project, ...path);
const installed = (...path: string[]) => at("node_modules/checkout-fees", ...path);

function write(path: string, text: string) {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
}

test.describe.configure({ mode: "default", timeout: 120_000 });

test.beforeAll(async () => {
  project = mkdtempSync(join(tmpdir(), "checkout-fees-"));
  const npm = (...args: string[]) => execFileSync("npm", args, { cwd: project, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], shell: process.platform === "win32" });
  write("package.json", JSON.stringify({ name: "stranger", version: "1.0.0", type: "module", private: true }));
  const [packed] = JSON.parse(npm("pack", join(ROOT, "pkg"), "--json"));
  npm("install", `./${packed.filename}`, "--offline", "--no-audit", "--no-fund");
  server = createServer(({ url = "" }, response) => {
    const path = normalize(new URL(url, "http://localhost").pathname);
    try {
      const body = readFileSync(at(path));
      response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "text/plain", "content-security-policy": POLICY }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
test.afterAll(() => {
  server.close();
  rmSync(project, { recursive: true });
});

async function works(page: Page, url: string) {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(url);
  await expect(widget(page).best).toHaveText("Online banking");
  await expect(page).toHaveTitle("agreed");
  await page.getByText("Fee by amount").click();
  await expect(page.locator(".picture svg")).toBeVisible();
  const wasm = asked.filter((path) => path.endsWith(".wasm"));
  expect(wasm, "each core a single time, the whole one for both").toHaveLength(2);
}

test("bundled with esbuild, the wasm put beside", async ({ page }) => {
  write("esbuild/app.js", APP);
  write("esbuild/out/index.html", html("app.js"));
  await build({ entryPoints: [at("esbuild/app.js")], bundle: true, minify: true, format: "esm", outdir: at("esbuild/out"), logLevel: "silent" });
  copyFileSync(installed("element/checkout_fees_compare.wasm"), at("esbuild/out/checkout_fees_compare.wasm"));
  copyFileSync(installed("checkout_fees_bg.wasm"), at("esbuild/out/checkout_fees_bg.wasm"));
  await works(page, `${address}/esbuild/out/index.html`);
});

test("bundled with esbuild in pieces", async ({ page }) => {
  write("pieces/app.js", APP);
  write("pieces/out/index.html", html("app.js"));
  await build({ entryPoints: [at("pieces/app.js")], bundle: true, splitting: true, format: "esm", outdir: at("pieces/out"), logLevel: "silent" });
  copyFileSync(installed("element/checkout_fees_compare.wasm"), at("pieces/out/checkout_fees_compare.wasm"));
  copyFileSync(installed("checkout_fees_bg.wasm"), at("pieces/out/checkout_fees_bg.wasm"));
  await works(page, `${address}/pieces/out/index.html`);
});

test("bundled with Vite", async ({ page }) => {
  write("vite/app.js", APP);
  write("vite/index.html", html("/app.js"));
  const vite = join(ROOT, "node_modules/vite/bin/vite.js");
  execFileSync(process.execPath, [vite, "build", "--base", "./", "--logLevel", "error"], { cwd: at("vite"), stdio: "pipe" });
  await works(page, `${address}/vite/dist/index.html`);
});

test("served by Vite while it is written", async ({ page }) => {
  write("dev/app.js", APP);
  write("dev/index.html", html("/app.js"));
  const vite = await serve({ root: at("dev"), configFile: false, logLevel: "error", cacheDir: at("dev/cache"), server: { host: "127.0.0.1", port: 0 }, optimizeDeps: { exclude: ["checkout-fees"] } });
  try {
    await vite.listen();
    await works(page, `http://127.0.0.1:${(vite.httpServer!.address() as AddressInfo).port}/index.html`);
  } finally {
    await vite.close();
  }
});

test("without a bundler, by an import map", async ({ page }) => {
  const map = JSON.stringify({ imports: { "checkout-fees": "/node_modules/checkout-fees/index.js", "checkout-fees/element": "/node_modules/checkout-fees/element/index.js" } });
  write("plain/app.js", APP);
  write("plain/index.html", html("app.js"));
  await page.route("**/plain/index.html", async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace("<script", `<script type="importmap">${map}</script><script`);
    await route.fulfill({ response, body, headers: { ...response.headers(), "content-security-policy": POLICY.replace("'self'", "'self' 'unsafe-inline'") } });
  });
  await works(page, `${address}/plain/index.html`);
});
