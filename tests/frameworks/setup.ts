// Packs the npm package as it would be published and installs it into project/, where every test builds in a folder of its own.
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "./project.ts";
import { ROOT } from "../support/golden.js";

export default function setup() {
  const npm = (...args: string[]) =>
    execFileSync("npm", args, { cwd: PROJECT, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], shell: process.platform === "win32" });
  rmSync(PROJECT, { recursive: true, force: true });
  mkdirSync(PROJECT);
  writeFileSync(join(PROJECT, "package.json"), JSON.stringify({ name: "project", version: "1.0.0", type: "module", private: true }));
  const [{ filename }] = JSON.parse(npm("pack", join(ROOT, "pkg"), "--json")) as [{ filename: string }];
  npm("install", `./${filename}`, "--offline", "--no-audit", "--no-fund");
}
