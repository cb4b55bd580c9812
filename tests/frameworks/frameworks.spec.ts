// The readme's examples in React, Preact, Vue and Svelte: rendered in the browser, and on a server and then hydrated.
import { readFileSync } from "node:fs";
import { build, type Plugin } from "esbuild";
import { compile } from "svelte/compiler";
import { compileScript, parse } from "vue/compiler-sfc";
import { at, copyWasm, example, expect, expectExample, html, run, test, widget, write } from "./project.ts";

interface Framework {
  name: string;
  language: "tsx" | "vue" | "svelte";
  /** Shows `Fees` with the properties `given` in `place`. */
  mount: string;
  /** Renders it to the text `body`. */
  render: string;
  /** Takes over in `place` what the server rendered. */
  hydrate: string;
}

const FRAMEWORKS: Framework[] = [
  {
    name: "React",
    language: "tsx",
    mount: `import { createElement } from "react"; import { createRoot } from "react-dom/client"; createRoot(place).render(createElement(Fees, given));`,
    render: `import { createElement } from "react"; import { renderToString } from "react-dom/server"; const body = renderToString(createElement(Fees, given));`,
    hydrate: `import { createElement } from "react"; import { hydrateRoot } from "react-dom/client"; hydrateRoot(place, createElement(Fees, given));`,
  },
  {
    name: "Preact",
    language: "tsx",
    mount: `import { h, render } from "preact"; render(h(Fees, given), place);`,
    render: `import { h } from "preact"; import { renderToString } from "preact-render-to-string"; const body = renderToString(h(Fees, given));`,
    hydrate: `import { h, hydrate } from "preact"; hydrate(h(Fees, given), place);`,
  },
  {
    name: "Vue",
    language: "vue",
    mount: `import { createApp } from "vue"; createApp(Fees, given).mount(place);`,
    render: `import { createSSRApp } from "vue"; import { renderToString } from "vue/server-renderer"; const body = await renderToString(createSSRApp(Fees, given));`,
    hydrate: `import { createSSRApp } from "vue"; createSSRApp(Fees, given).mount(place);`,
  },
  {
    name: "Svelte",
    language: "svelte",
    mount: `import { mount } from "svelte"; mount(Fees, { target: place, props: given });`,
    render: `import { render } from "svelte/server"; const { body } = render(Fees, { props: given });`,
    hydrate: `import { hydrate } from "svelte"; hydrate(Fees, { target: place, props: given });`,
  },
];

/** The framework's own compiler. */
const compiler = (isServer: boolean): Plugin => ({
  name: "compiler",
  setup({ onLoad }) {
    onLoad({ filter: /\.vue$/ }, ({ path }) => {
      const compilerOptions = { isCustomElement: (tag: string) => tag === "checkout-fees" };
      const { descriptor } = parse(readFileSync(path, "utf8"), { filename: path, templateParseOptions: compilerOptions });
      const templateOptions = { ssr: isServer, ssrCssVars: [], compilerOptions };
      return { contents: compileScript(descriptor, { id: "fees", inlineTemplate: true, templateOptions }).content, loader: "ts" };
    });
    onLoad({ filter: /\.svelte$/ }, ({ path }) =>
      ({ contents: compile(readFileSync(path, "utf8"), { filename: path, generate: isServer ? "server" : "client", dev: !isServer }).js.code, loader: "js" }));
  },
});

/** Builds for development: the frameworks then report every hydration that does not match. */
async function bundle(folder: string, script: string, { name, language }: Framework, isServer = false) {
  const fees = language === "tsx" ? "{ Fees }" : "Fees";
  write(`${folder}/${isServer ? "server" : "app"}.js`, `import ${fees} from "./Fees.${language}";
    const given = { amount: "5000", pay: (method) => (document.title = method) };
    ${script}`);
  await build({
    entryPoints: [at(folder, isServer ? "server.js" : "app.js")], outdir: at(folder, "out"), bundle: true, format: "esm", logLevel: "silent",
    jsx: "automatic", jsxImportSource: name.toLowerCase(), plugins: [compiler(isServer)],
    ...(isServer ? { platform: "node", packages: "external" } : { conditions: ["browser", "development"], define: { "process.env.NODE_ENV": '"development"' } }),
  });
}

const place = `const place = document.querySelector("main");`;
const page = (body = "") => html("app.js", `<main>${body}</main>`);

async function buildClient(folder: string, code: string, framework: Framework) {
  write(`${folder}/Fees.${framework.language}`, code);
  await bundle(folder, `${place} ${framework.mount}`, framework);
  write(`${folder}/out/index.html`, page());
  copyWasm(`${folder}/out`);
}

async function buildServer(folder: string, code: string, framework: Framework) {
  write(`${folder}/Fees.${framework.language}`, code);
  await bundle(folder, `${framework.render} console.log(body);`, framework, true);
  await bundle(folder, `${place} ${framework.hydrate}`, framework);
  const body = (await run("out/server.js", [], { cwd: folder })).trim();
  write(`${folder}/out/index.html`, page(body));
  copyWasm(`${folder}/out`);
  return body;
}

for (const framework of FRAMEWORKS) {
  const { name, language } = framework;
  test(`${name}: the readme's example, rendered in the browser`, async ({ page, site }) => {
    await buildClient(name, example(name, language), framework);
    await page.goto(`${site.address}/${name}/out/index.html`);
    await expectExample(page);
  });

  test(`${name}: the readme's example, rendered on a server and hydrated`, async ({ page, site }) => {
    const body = await buildServer(`${name}-server`, example(name, language), framework);
    expect(body).toContain('amount="5000"');
    await page.goto(`${site.address}/${name}-server/out/index.html`);
    await expectExample(page);
  });
}

const PROPS = `{ amount, pay }: { amount: string; pay: (method: string) => void }`;
const TAG = `currency="USD" country="US" payOn="2026-12-01" terms={{ "wire-transfer": { fee: "20" } }}`;

test("React: an object and a listener in JSX, rendered in the browser", async ({ page, site }) => {
  const code = `import "checkout-fees/element";
    export const Fees = (${PROPS}) => <checkout-fees amount={amount} ${TAG} oncf-select={({ method }) => pay(method)} />;`;
  await buildClient("React-jsx", code, FRAMEWORKS[0]!);
  await page.goto(`${site.address}/React-jsx/out/index.html`);
  await expectExample(page);
});

test("Preact: an object that the server wrote as text is not refused", async ({ page, site }) => {
  const code = `import "checkout-fees/element";
    export const Fees = (${PROPS}) => <checkout-fees amount={amount} ${TAG} oncf-select={({ method }) => pay(method)} />;`;
  expect(await buildServer("Preact-text", code, FRAMEWORKS[1]!)).toContain('terms="[object Object]"');
  await page.goto(`${site.address}/Preact-text/out/index.html`);
  await expect(widget(page).best).toHaveText("Online banking");
});

for (const [where, prepare] of [["in the browser", buildClient], ["on a server", buildServer]] as const) {
  test(`Svelte: spread attributes, whose names it writes in lower case, rendered ${where}`, async ({ page, site }) => {
    const folder = `Svelte-spread-${prepare.name}`;
    const code = `<script lang="ts">import "checkout-fees/element"; let ${PROPS} = $props();</script>
      <checkout-fees {amount} ${TAG} {...{ "oncheckout-fees:select": ({ method }) => pay(method) }}></checkout-fees>`;
    await prepare(folder, code, FRAMEWORKS[3]!);
    await page.goto(`${site.address}/${folder}/out/index.html`);
    await expectExample(page);
  });
}
