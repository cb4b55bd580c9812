// The package, built by each bundler as its readme says, in a page under a Content-Security-Policy.
import nodeResolve from "@rollup/plugin-node-resolve";
import { build as esbuild } from "esbuild";
import { rollup } from "rollup";
import { build as vite, createServer as serveVite } from "vite";
import webpack from "webpack";
import type { AddressInfo } from "node:net";
import { APP, at, copyWasm, expect, html, loadsAll, nodeTest, POLICY, run, test, write } from "./project.ts";

test("esbuild, in one file", async ({ page, site }) => {
  write("esbuild/app.js", APP);
  write("esbuild/out/index.html", html("app.js"));
  await esbuild({ entryPoints: [at("esbuild/app.js")], bundle: true, minify: true, format: "esm", outdir: at("esbuild/out"), logLevel: "silent" });
  copyWasm("esbuild/out");
  await loadsAll(page, `${site.address}/esbuild/out/index.html`);
});

test("esbuild, with splitting", async ({ page, site }) => {
  write("splitting/app.js", APP);
  write("splitting/out/index.html", html("app.js"));
  await esbuild({ entryPoints: [at("splitting/app.js")], bundle: true, splitting: true, format: "esm", outdir: at("splitting/out"), logLevel: "silent" });
  copyWasm("splitting/out");
  await loadsAll(page, `${site.address}/splitting/out/index.html`);
});

test("Rollup", async ({ page, site }) => {
  write("rollup/app.js", APP);
  write("rollup/out/index.html", html("app.js"));
  const bundle = await rollup({ input: at("rollup/app.js"), plugins: [nodeResolve({ browser: true })] });
  await bundle.write({ dir: at("rollup/out"), format: "es" });
  copyWasm("rollup/out");
  await loadsAll(page, `${site.address}/rollup/out/index.html`);
});

test("Vite", async ({ page, site }) => {
  write("vite/app.js", APP);
  write("vite/index.html", html("/app.js"));
  await vite({ root: at("vite"), base: "./", configFile: false, logLevel: "error" });
  await loadsAll(page, `${site.address}/vite/dist/index.html`);
});

test("Vite, in development", async ({ page }) => {
  write("dev/app.js", APP);
  write("dev/index.html", html("/app.js"));
  const vite = await serveVite({
    root: at("dev"), configFile: false, logLevel: "error", cacheDir: at("dev/cache"), server: { host: "127.0.0.1", port: 0 }, optimizeDeps: { exclude: ["checkout-fees"] },
  });
  try {
    await vite.listen();
    await loadsAll(page, `http://127.0.0.1:${(vite.httpServer!.address() as AddressInfo).port}/index.html`);
  } finally {
    await vite.close();
  }
});

const builtByWebpack = (options: webpack.Configuration) =>
  new Promise<void>((done, fail) => webpack({ mode: "production", ...options }, (error, stats) =>
    error ?? stats?.hasErrors() ? fail(error ?? new Error(stats!.toString("errors-only"))) : done()));

test("webpack", async ({ page, site }) => {
  write("webpack/src/index.js", APP);
  write("webpack/dist/index.html", html("main.js"));
  await builtByWebpack({ context: at("webpack"), output: { path: at("webpack/dist") } });
  await loadsAll(page, `${site.address}/webpack/dist/index.html`);
});

test("without a bundler, by an import map", async ({ page, site }) => {
  const imports = { "checkout-fees": "/node_modules/checkout-fees/index.js", "checkout-fees/element": "/node_modules/checkout-fees/element/index.js" };
  write("plain/app.js", APP);
  write("plain/index.html", html("app.js").replace("<script", `<script type="importmap">${JSON.stringify({ imports })}</script><script`));
  await page.route("**/plain/index.html", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), "content-security-policy": POLICY.replace("'self'", "'self' 'unsafe-inline'") } });
  });
  await loadsAll(page, `${site.address}/plain/index.html`);
});

/** What a server does with the package: it answers, and may import the element. */
const SERVER = `import init, { FeeCalculator } from "checkout-fees";
import { writeAnswer } from "checkout-fees/answer";
import "checkout-fees/element";
await init();
const order = { amount: "5000", currency: "USD", country: "US" };
console.log(await writeAnswer(FeeCalculator.standard(), order));
`;
const ANSWER = "Best way to pay 5,000.00\u00a0USD: Online banking.";

const forNode: Record<string, (folder: string) => Promise<unknown>> = {
  async esbuild(folder) {
    await esbuild({ entryPoints: [at(folder, "src/index.js")], bundle: true, platform: "node", format: "esm", outfile: at(folder, "dist/main.mjs"), logLevel: "silent" });
    copyWasm(`${folder}/dist`, ["checkout_fees_bg"]);
  },
  async rollup(folder) {
    const bundle = await rollup({ input: at(folder, "src/index.js"), external: /^node:/, plugins: [nodeResolve({ exportConditions: ["node"] })] });
    await bundle.write({ dir: at(folder, "dist"), format: "es", entryFileNames: "main.mjs" });
    copyWasm(`${folder}/dist`, ["checkout_fees_bg"]);
  },
  vite: (folder) => vite({
    root: at(folder), configFile: false, logLevel: "error", build: { ssr: "src/index.js", rollupOptions: { output: { entryFileNames: "main.mjs" } } },
  }),
  webpack: (folder) => builtByWebpack({ context: at(folder), target: "node", output: { path: at(folder, "dist"), filename: "main.mjs", module: true }, experiments: { outputModule: true } }),
};
for (const [name, bundle] of Object.entries(forNode)) {
  nodeTest(`${name}, for node`, async () => {
    write(`node-${name}/src/index.js`, SERVER);
    await bundle(`node-${name}`);
    expect(await run("dist/main.mjs", [], { cwd: `node-${name}` })).toContain(ANSWER);
  });
}
