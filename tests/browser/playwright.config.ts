import { existsSync } from "node:fs";
import { defineConfig, devices } from "@playwright/test";

// A port of this run's own, which its workers inherit: clones on one machine may test at the same time.
const port = (process.env["TEST_PORT"] ??= String(20_000 + (process.pid % 10_000)));
const chromium = process.env["CHROMIUM"] ?? ["/usr/bin/chromium"].find(existsSync);
const asRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: ".",
  outputDir: "../../test-results",
  fullyParallel: true,
  forbidOnly: Boolean(process.env["CI"]),
  workers: 2,
  reporter: process.env["CI"] ? "dot" : "line",
  use: {
    ...devices["Desktop Chrome"],
    baseURL: `http://localhost:${port}`,
    locale: "en-US",
    timezoneId: "UTC",
    launchOptions: {
      ...(chromium && { executablePath: chromium }),
      args: ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
        "--disable-sync", ...(asRoot ? ["--no-sandbox"] : [])],
    },
  },
  webServer: {
    command: "node ../../scripts/serve.mjs",
    url: `http://localhost:${port}/`,
    env: { PORT: port },
    reuseExistingServer: false,
  },
});
