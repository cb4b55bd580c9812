// Next: a production build by Turbopack, its server-rendered page hydrated in Chromium, and the package in its route handlers.
import { spawn, type ChildProcess } from "node:child_process";
import { at, example, expect, expectExample, run, test, tool, write } from "./project.ts";

const FILES: Record<string, string> = {
  "next.config.mjs": `export default { turbopack: { root: ${JSON.stringify(import.meta.dirname)} }, typescript: { ignoreBuildErrors: true }, images: { unoptimized: true } };`,
  "tsconfig.json": JSON.stringify({ compilerOptions: { jsx: "preserve", module: "esnext", moduleResolution: "bundler", strict: true, noEmit: true } }),
  "app/layout.tsx": `export default ({ children }) => <html lang="en"><body>{children}</body></html>;`,
  "app/page.tsx": `import { Shop } from "./shop"; export const metadata = { title: "A shop", icons: { icon: "data:," } }; export default () => <Shop />;`,
  "app/fees.tsx": example("React", "tsx"),
  "app/shop.tsx": `"use client";
    import { useEffect } from "react";
    import init, { FeeCalculator } from "checkout-fees";
    import { Fees } from "./fees";
    const pay = (method) => (document.title = method);
    export function Shop() {
      useEffect(() => void init().then(() => (document.body.dataset.methods = FeeCalculator.standard().schedule.methods.length)), []);
      return <main><Fees amount="5000" pay={pay} /></main>;
    }`,
  "app/answer/route.ts": `import init, { FeeCalculator } from "checkout-fees";
    import { writeAnswer } from "checkout-fees/answer";
    export const dynamic = "force-dynamic";
    export async function GET() {
      await init();
      return new Response(await writeAnswer(FeeCalculator.standard(), { amount: "5000", currency: "USD", country: "US" }));
    }`,
};

let server: ChildProcess;
let address: string;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  for (const [path, text] of Object.entries(FILES)) write(`next/${path}`, text);
  const env = { NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" };
  await run(tool("next/dist/bin/next"), ["build"], { cwd: "next", env });
  server = spawn(process.execPath, [tool("next/dist/bin/next"), "start", "--port", "0", "--hostname", "127.0.0.1"], { cwd: at("next"), env: { ...process.env, ...env } });
  address = await new Promise<string>((found, fail) => {
    let output = "";
    server.stdout!.setEncoding("utf8").on("data", (text: string) => {
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec((output += text));
      if (url) found(url[0]);
    });
    server.stderr!.setEncoding("utf8").on("data", (text: string) => (output += text));
    server.on("close", () => fail(new Error(output)));
  });
});
test.afterAll(() => void server?.kill());

test("Next: the readme's example, rendered on the server and hydrated", async ({ page }) => {
  const response = await page.goto(address);
  expect(await response!.text()).toContain('<checkout-fees amount="5000"');
  await expectExample(page);
  await expect(page.locator("body")).toHaveAttribute("data-methods", "8");
});

test("Next: a route handler in node answers", async ({ request }) => {
  expect(await (await request.get(`${address}/answer`)).text()).toContain("Best way to pay 5,000.00\u00a0USD: Online banking.");
});
