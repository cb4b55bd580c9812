// The element from the npm package, in a stranger's project: packed, installed, bundled, opened.
import { execFileSync } from "node:child_process";
import { copyFileSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { basename, extname, join, normalize } from "node:path";
import { build, type Plugin } from "esbuild";
import { compile } from "svelte/compiler";
import { createServer as serve } from "vite";
import { compileScript, parse } from "vue/compiler-sfc";
import type { Page } from "@playwright/test";
import { ROOT } from "../support/golden.js";
import { example, lend, stranger, type Stranger } from "../support/stranger.js";
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

let project: Stranger;
let server: Server;
let address: string;
const at = (...path: string[]) => project.at(...path);
const write = (path: string, text: string) => project.write(path, text);
const installed = (...path: string[]) => at("node_modules/checkout-fees", ...path);

test.describe.configure({ mode: "default", timeout: 120_000 });

test.beforeAll(async () => {
  project = stranger();
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
  project.remove();
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
  expect(wasm, "the element's two cores and the app's own, each a single time").toHaveLength(3);
  expect(new Set(wasm).size).toBe(3);
}

/** As the readme says for esbuild; the whole core is the app's own. */
function putWasmBeside(out: string) {
  for (const file of ["checkout_fees_bg", "element/checkout_fees_compare", "element/checkout_fees_questions"]) {
    copyFileSync(installed(`${file}.wasm`), at(out, basename(`${file}.wasm`)));
  }
}

test("bundled with esbuild, the wasm put beside", async ({ page }) => {
  write("esbuild/app.js", APP);
  write("esbuild/out/index.html", html("app.js"));
  await build({ entryPoints: [at("esbuild/app.js")], bundle: true, minify: true, format: "esm", outdir: at("esbuild/out"), logLevel: "silent" });
  putWasmBeside("esbuild/out");
  await works(page, `${address}/esbuild/out/index.html`);
});

test("bundled with esbuild in pieces", async ({ page }) => {
  write("pieces/app.js", APP);
  write("pieces/out/index.html", html("app.js"));
  await build({ entryPoints: [at("pieces/app.js")], bundle: true, splitting: true, format: "esm", outdir: at("pieces/out"), logLevel: "silent" });
  putWasmBeside("pieces/out");
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

/** What a framework's own compiler makes of the files of its kind. */
const made: Plugin = {
  name: "made",
  setup({ onLoad }) {
    onLoad({ filter: /\.vue$/ }, ({ path }) => {
      const { descriptor } = parse(readFileSync(path, "utf8"));
      const compilerOptions = { isCustomElement: (tag: string) => tag === "checkout-fees" };
      return { contents: compileScript(descriptor, { id: "fees", inlineTemplate: true, templateOptions: { compilerOptions } }).content, loader: "ts" };
    });
    onLoad({ filter: /\.svelte$/ }, ({ path }) => ({ contents: compile(readFileSync(path, "utf8"), { generate: "client" }).js.code, loader: "js" }));
  },
};

const frameworks = [
  // name,   its example, what it needs here,      what shows the example with the props `given` in `place`
  ["react",  "tsx",       ["react", "react-dom"],  `import { createElement } from "react"; import { createRoot } from "react-dom/client"; createRoot(place).render(createElement(Fees, given));`],
  ["preact", "tsx",       ["preact"],              `import { h, render } from "preact"; render(h(Fees, given), place);`],
  ["vue",    "vue",       ["vue"],                 `import { createApp } from "vue"; createApp(Fees, given).mount(place);`],
  ["svelte", "svelte",    ["svelte"],              `import { mount } from "svelte"; mount(Fees, { target: place, props: given });`],
] as const;
for (const [name, kind, needs, show] of frameworks) {
  test(`the readme's example in ${name}: what is set arrives, and the choice is heard`, async ({ page }) => {
    lend(project, ...needs);
    write(`${name}/Fees.${kind}`, example(kind).replace("checkout-fees/react", `checkout-fees/${name}`));
    write(`${name}/app.js`, `import ${kind === "tsx" ? "{ Fees }" : "Fees"} from "./Fees.${kind}";
      const place = document.querySelector("main"), given = { amount: "5000", pay: (method) => (document.title = method) };
      ${show}`);
    write(`${name}/out/index.html`, html("app.js").replace(/<checkout-fees.*<\/checkout-fees>/, "<main></main>"));
    await build({ entryPoints: [at(name, "app.js")], bundle: true, format: "esm", outdir: at(name, "out"), jsx: "automatic", jsxImportSource: name, plugins: [made],
      conditions: ["browser"], define: { "process.env.NODE_ENV": '"production"' }, logLevel: "silent" });
    copyFileSync(installed("element/checkout_fees_compare.wasm"), at(name, "out/checkout_fees_compare.wasm"));
    await page.goto(`${address}/${name}/out/index.html`);
    const { best, fact, payOn } = widget(page);
    await expect(best).toHaveText("Wire transfer (T/T)"); // by the figure in `terms`
    await expect(fact("Total")).toContainText("5,020.00");
    await expect(payOn).toHaveValue("2026-11-23");
    await page.locator(".go button").click();
    await expect(page).toHaveTitle("wire-transfer");
  });
}
