// `make bench`: one table, each row this project beside its peers, measured in the same run on the same work.
//   node bench/run.mjs          some minutes; the machine should have nothing else to do
//   node bench/run.mjs bytes    some of its parts: agree bytes warm batch
import { existsSync } from "node:fs";
import { cpus } from "node:os";
import { chromium } from "@playwright/test";
import { agree } from "./agree.mjs";
import { batches } from "./batches.mjs";
import { cold } from "./cold.mjs";
import { CHARTS, TYPICAL } from "./orders.mjs";
import { buildPages } from "./pages.mjs";
import { LIBRARIES } from "./peer.mjs";
import { serve } from "./serve.mjs";
import { warmInChromium, warmInNode } from "./warm.mjs";

const RANDOM_ORDERS = 20_000;
const wanted = process.argv.slice(2);
const isWanted = (part) => wanted.length === 0 || wanted.includes(part);

const NAME = {
  package: "checkout-fees (wasm)", element: "checkout-fees, the element as in the README", "element-hints": "checkout-fees, with its files named ahead", core: "checkout-fees batch",
  csv: "checkout-fees batch --to csv (a line of columns, not the JSON)", integers: "JavaScript's integers", big: "big.js", decimal: "decimal.js", dinero: "dinero.js", python: "Python's decimal",
  adyen: "Adyen Card (evaluated only)", braintree: "Braintree client and hosted fields (evaluated only)", paypal: "PayPal messaging (evaluated only)",
};

function table(title, columns, rows) {
  console.log(`\n${title}`);
  console.log(["".padEnd(60), ...columns.map((column) => column.padStart(13))].join(""));
  for (const [name, ...cells] of rows) console.log([`  ${NAME[name]}`.padEnd(60), ...cells.map((cell) => cell.padStart(13))].join(""));
}

const times = (value) => `${value >= 10 ? value.toFixed(0) : value.toFixed(2)} ×`;
const kB = (bytes) => (bytes / 1000).toFixed(1);

/** Rows of figures, each with how many times the first it is. */
const against = (found, first, digits) => Object.entries(found).map(([name, value]) => [name, value.toFixed(digits), times(value / found[first])]);

const asRoot = process.getuid?.() === 0;
const executablePath = process.env.CHROMIUM ?? ["/usr/bin/chromium"].find(existsSync);

async function inBrowser(work) {
  const server = await serve();
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ["--disable-gpu", "--disable-background-networking", "--disable-component-update", ...(asRoot ? ["--no-sandbox"] : [])] });
  try {
    await work(browser, server);
  } finally {
    await browser.close();
    server.close();
  }
}

console.log(`node ${process.versions.node}, ${cpus().length} × ${cpus()[0].model}`);
if (isWanted("agree")) {
  await agree(RANDOM_ORDERS);
  console.log(`${RANDOM_ORDERS} made-up orders: ${LIBRARIES.map((name) => NAME[name]).join(", ")} and the package give the same JSON`);
}
await buildPages();

if (isWanted("bytes")) {
  await inBrowser(async (browser, server) => {
    const found = await cold(browser, server.origin, ["element-hints", "element", "big", "decimal", "dinero", "integers", "adyen", "braintree", "paypal"]);
    const rows = (cells) => Object.entries(found).map(([name, all]) => [name, ...cells(all)]);
    const { big } = found;
    const widget = (name) => (LIBRARIES.includes(name) ? `a widget over ` : "");
    for (const name of Object.keys(found)) NAME[name] = widget(name) + NAME[name];
    table("(a) bytes of the first view, kB", ["raw", "gz", "br", "br / big.js"], rows(({ bytes }) => [kB(bytes.raw), kB(bytes.gz), kB(bytes.br), times(bytes.br / big.bytes.br)]));
    table("(b) cold, milliseconds to the first answer", ["fast", "/ big.js", "slow", "/ big.js"], rows(({ fast, slow }) => [fast.toFixed(0), times(fast / big.fast), slow.toFixed(0), times(slow / big.slow)]));
    for (const name of Object.keys(found)) NAME[name] = NAME[name].replace(/^a widget over /, "");
  });
}

if (isWanted("warm")) {
  const names = ["package", ...LIBRARIES];
  await inBrowser(async (browser, { origin }) => {
    for (const [title, what, questions] of [["(c) one compare, warm, µs", "compare", TYPICAL], ["(d) a chart of 200 points, all methods, warm, µs", "curves", CHARTS]]) {
      const node = await warmInNode(names, what, questions), page = await warmInChromium(browser, origin, names, what, questions);
      table(title, ["node, CPU", "/ ours", "Chromium", "/ ours"], names.map((name) =>
        [name, node[name].toFixed(1), times(node[name] / node.package), page[name].toFixed(1), times(page[name] / page.package)]));
    }
  });
}

if (isWanted("batch")) {
  const { orders, perSecond } = batches();
  table(`(e) a batch of ${orders} orders, by a second of one core`, ["orders", "/ ours"], against(perSecond, "core", 0));
}
