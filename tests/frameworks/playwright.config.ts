import { existsSync } from "node:fs";
import { defineConfig, devices } from "@playwright/test";

const chromium = process.env["CHROMIUM"] ?? ["/usr/bin/chromium"].find(existsSync);
const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: ".",
  testIgnore: "project/**",
  outputDir: "../../test-results/frameworks",
  globalSetup: "./setup.ts",
  forbidOnly: Boolean(process.env["CI"]),
  workers: 2,
  timeout: 120_000,
  reporter: process.env["CI"] ? "dot" : "list",
  use: {
    ...devices["Desktop Chrome"],
    locale: "en-US",
    timezoneId: "UTC",
    permissions: ["clipboard-read", "clipboard-write"],
    trace: "retain-on-failure",
    launchOptions: {
      ...(chromium && { executablePath: chromium }),
      args: ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
        "--disable-sync", ...(isRoot ? ["--no-sandbox"] : [])],
    },
  },
});
