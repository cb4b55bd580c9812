// Uses one page for long, and reads what it holds: the memory of each WebAssembly instance, JavaScript's heap after its
// garbage is gone, nodes and listeners.
import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { ROOT } from "./golden.js";

/**
 * What a page may hold more than after its warm-up: less than one of each for every change. Nothing of WebAssembly; on
 * JavaScript's heap the browser keeps code that it compiles as that is used, and a list of what took long; and what is shown
 * may differ by some nodes.
 */
export const MARGINS = { wasm: 0, references: 0, heap: 500_000, nodes: 100, listeners: 5 };

const TYPES = { ".js": "text/javascript", ".wasm": "application/wasm", ".json": "application/json" };

/** Opens the built page, with the built package beside it. */
export async function opened(page) {
  await page.addInitScript(() => {
    globalThis.memories = [];
    WebAssembly.Instance = new Proxy(WebAssembly.Instance, {
      construct(target, given) {
        const instance = Reflect.construct(target, given);
        globalThis.memories.push(Object.values(instance.exports).find((each) => each instanceof WebAssembly.Memory));
        return instance;
      },
    });
  });
  const file = (folder) => (route) => {
    const path = join(ROOT, folder, new URL(route.request().url()).pathname.split(`/${folder}/`)[1]);
    return route.fulfill({ contentType: TYPES[extname(path)], body: readFileSync(path) });
  };
  await page.route("**/pkg/**", file("pkg"));
  await page.goto("/?amount=5000&currency=USD&country=US");
  // with all that is shown on demand
  const parts = page.locator("checkout-fees details.part > summary");
  await parts.first().waitFor();
  for (const part of await parts.all()) await part.click();
  await page.locator("checkout-fees .plot svg").waitFor();
  const schedule = readFileSync(join(ROOT, "tests/golden/schedules/tiered.json"), "utf8");
  await page.evaluate(async (schedule) => {
    const { init, FeeCalculator, ManyOrders } = await import("/pkg/index.js");
    const wasm = await init();
    globalThis.memories.push(wasm.memory); // the package's is made in another way than the element's
    const calculator = FeeCalculator.standard();
    const codes = ["USD", "EUR", "JPY", "KWD"], countries = ["US", "DE", "NL", "CN", undefined], ranks = ["cost", "speed", "credit"];
    let made = 0;
    /** An order unlike the last ones. */
    const next = () => {
      made += 1;
      const amount = String(((made * 7919) % 1_000_003) + 1);
      return {
        amount, currency: codes[made % 4], country: countries[made % 5], rank: ranks[made % 3], payOn: `2026-${String((made % 12) + 1).padStart(2, "0")}-15`,
        rates: made % 7 ? undefined : { EUR: `1.${made % 1000}1` }, terms: made % 11 ? undefined : { "wire-transfer": { fee: String(made % 90) } },
      };
    };
    const refused = (call) => {
      try {
        call();
      } catch (error) {
        if (error.name === "CheckoutFeesError") return;
        throw error;
      }
      throw new Error("was answered");
    };
    const range = { currency: "USD", country: "US", from: "10", to: "60000" };
    const rarely = [
      // every,  a call
      [5,        () => refused(() => calculator.compare({ ...next(), amount: "5,000", terms: { card: { fee: made } } }))],
      [50,       () => calculator.plan(next())],
      [50,       () => calculator.understand(`${made} usd from Germany by wire, pay on friday`, { today: "2026-11-23" })],
      [100,      () => calculator.written(next(), ({ id }) => id)],
      [100,      () => calculator.affordable({ currency: "USD", budget: String((made % 9999) + 1) })],
      [200,      () => calculator.curves({ ...range, points: 50 })],
      [200,      () => calculator.cheapestByAmount(range)],
      [500,      () => { const many = ManyOrders.of(calculator, ["amount", "currency"], 44, "plain", "iso"); many.answer(new TextEncoder().encode(`${made},USD\n`)); many.free(); }],
      [100,      () => { const own = FeeCalculator.fromSchedule(schedule); own.compare({ amount: "5000", currency: "EUR" }); own.free(); }],
      // left to the collector
      [100,      () => FeeCalculator.fromSchedule(schedule).compare({ amount: "5000", currency: "EUR" })],
      [500,      () => refused(() => FeeCalculator.fromSchedule(schedule.slice((made % 999) + 1)))],
    ];
    globalThis.externrefs = wasm.__wbindgen_externrefs;
    globalThis.recompute = (count) => {
      for (let done = 0, turn = 1; done < count; turn += 1) {
        calculator.compare(next());
        done += 1;
        for (const [every, call] of rarely) if (turn % every === 0) done += 1, call();
      }
    };
    const element = document.querySelector("checkout-fees");
    const amounts = ["5000", "18,400", "0.01", "nonsense", "999999999999.99", ""];
    globalThis.change = async (count) => {
      for (let done = 0; done < count; done += 1) {
        const order = next();
        element.amount = done % 4 ? order.amount : amounts[done % amounts.length];
        if (done % 16 === 0) Object.assign(element, { currency: order.currency, country: order.country ?? "", rank: order.rank });
        await element.updateComplete;
        await new Promise((done) => setTimeout(done));
        if (made % 20 === 0) {
          const another = Object.assign(document.createElement("checkout-fees"), { amount: order.amount, currency: "USD", country: "US" });
          document.body.append(another);
          await another.updateComplete;
          another.remove();
        }
      }
      // as it was at the start, so that the same is shown
      Object.assign(element, { amount: "5000", currency: "USD", country: "US", rank: "cost" });
      await element.updateComplete;
    };
  }, schedule);
  return page.context().newCDPSession(page);
}

/** What the page holds once all that is not used is gone. */
export async function held(page, client) {
  await client.send("Performance.enable");
  // a change is told by the element a second later; what is collected is freed then, on a turn of the page's own
  for (const pause of [1500, 100, 100]) {
    await page.evaluate((pause) => new Promise((done) => setTimeout(done, pause)), pause);
    await client.send("HeapProfiler.collectGarbage");
  }
  const { metrics } = await client.send("Performance.getMetrics");
  const metric = (name) => metrics.find((metric) => metric.name === name).value;
  const wasm = await page.evaluate(() => globalThis.memories.map((memory) => memory.buffer.byteLength));
  const references = await page.evaluate(() => globalThis.externrefs.length);
  return { wasm: wasm.reduce((sum, bytes) => sum + bytes), references, heap: metric("JSHeapUsedSize"), nodes: metric("Nodes"), listeners: metric("JSEventListeners") };
}

/** Where more is held than the margins allow. */
export const grown = (before, after) => Object.entries(MARGINS).filter(([name, margin]) => after[name] - before[name] > margin)
  .map(([name, margin]) => `${name} has grown from ${before[name]} to ${after[name]}, by more than ${margin}`);
