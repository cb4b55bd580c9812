// What a site would load for each peer, bundled as it would: a folder each under target/bench/.
import { build } from "esbuild";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

export const ROOT = resolve(import.meta.dirname, "..");
export const OUT = join(ROOT, "target/bench");
const HERE = import.meta.dirname;

const bundle = (contents, outfile, options = {}) => build({
  stdin: { contents, resolveDir: HERE, loader: "js" }, outfile, bundle: true, minify: true, format: "esm", target: "es2022", charset: "utf8", logLevel: "error", legalComments: "none",
  define: { "process.env.NODE_ENV": '"production"', global: "globalThis" }, ...options,
});

const html = (head, body = "") => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>bench</title>
<link rel="icon" href="data:,">
${head}
</head>
<body>
${body}
</body>
</html>
`;

/** The bundled rules by the name of what they calculate with. */
const LIBRARIES = ["integers", "big", "decimal", "dinero"];
const rulesOf = (name) => `import { ${name} } from "./peers/${name}.mjs"; import { data } from "./widget/data.mjs"; const { compare, curves } = ${name}(data);`;

function folder(name) {
  const at = join(OUT, name);
  mkdirSync(at, { recursive: true });
  return at;
}

async function widget(name) {
  const at = folder(name);
  await bundle(`${rulesOf(name)} import { start } from "./widget/widget.mjs"; start(compare);`, join(at, "widget.js"));
  await build({ entryPoints: [join(HERE, "widget/widget.css")], outfile: join(at, "widget.css"), minify: true, logLevel: "error" });
  writeFileSync(join(at, "index.html"), html(`<link rel="stylesheet" href="widget.css">\n<script type="module" src="widget.js"></script>`, `<div id="widget"></div>`));
}

/** A library of which nothing can be shown without its servers: done when its script has been evaluated. */
async function evaluated(name, code, more = "") {
  const at = folder(name);
  await bundle(`${code} globalThis.answered = performance.now();`, join(at, "index.js"));
  writeFileSync(join(at, "index.html"), html(`${more}<script type="module" src="index.js"></script>`));
  return at;
}

async function adyen() {
  const at = await evaluated("adyen", `import { AdyenCheckout, Card } from "@adyen/adyen-web"; globalThis.parts = { AdyenCheckout, Card };`, `<link rel="stylesheet" href="adyen.css">\n`);
  await build({ stdin: { contents: `@import "@adyen/adyen-web/styles/adyen.css";`, resolveDir: HERE, loader: "css" }, outfile: join(at, "adyen.css"), bundle: true, minify: true, logLevel: "error" });
}

const braintree = () => evaluated("braintree", `import client from "braintree-web/client"; import hostedFields from "braintree-web/hosted-fields"; globalThis.parts = { client, hostedFields };`);

/** As PayPal ships it: a script for a tag of its own. */
function paypal() {
  const at = folder("paypal");
  cpSync(join(HERE, "node_modules/@paypal/messaging-components/dist/bizcomponents/js/messaging.js"), join(at, "messaging.js"));
  writeFileSync(join(at, "index.html"), html(`<script src="messaging.js"></script>\n<script>globalThis.answered = performance.now();</script>`));
}

/** The element as the README puts it into a page; and with the hints that the build writes into its own pages. */
function element(name, hints) {
  const at = folder(name);
  cpSync(join(ROOT, "dist"), at, { recursive: true, filter: (path) => !path.endsWith(".br") });
  const seen = `addEventListener("checkout-fees:compare", async ({ target }) => { await target.updateComplete; globalThis.answered ??= performance.now(); });`;
  writeFileSync(join(at, "index.html"), html(`<script>${seen}</script>\n<script type="module" src="define.js"></script>\n${hints}`, `<checkout-fees amount="5000" currency="USD" country="US"></checkout-fees>`));
}

const hintsOf = (page) => readFileSync(join(ROOT, "dist", page), "utf8").match(/<link rel="(?:module)?preload".*>/g).map((link) => link.replaceAll(`="../`, `="`)).join("\n");

/** What measures one call in the page: \`measure(what, questions, milliseconds)\`. */
async function warm(name) {
  const ours = `import init, { FeeCalculator } from "/package/index.js"; await init(); const calculator = FeeCalculator.standard(); const compare = (order) => calculator.compare(order), curves = (range) => calculator.curves(range);`;
  const theirs = `import { ${name} } from "./peers/${name}.mjs"; import { refusing } from "./peers/refusals.mjs"; import { data } from "./widget/data.mjs"; const { compare, curves } = refusing(${name}(data), data);`;
  const code = name === "package" ? ours : theirs;
  const at = folder(`warm-${name}`);
  await bundle(`${code} import { microseconds } from "./measure.mjs"; const asks = { compare, curves }; globalThis.measure = (what, questions, ms) => microseconds(asks[what], questions, ms); globalThis.answered = performance.now();`,
    join(at, "index.js"), { external: ["/package/index.js"] });
  writeFileSync(join(at, "index.html"), html(`<script type="module" src="index.js"></script>`));
}

export async function buildPages() {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  await Promise.all([...LIBRARIES.map(widget), adyen(), braintree(), ...["package", ...LIBRARIES].map(warm)]);
  paypal();
  element("element", "");
  element("element-hints", hintsOf("embed/module.html"));
  cpSync(join(ROOT, "pkg"), join(OUT, "package"), { recursive: true });
}
