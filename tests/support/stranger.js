// A stranger's project with the npm package in it: packed as it would be published, and installed.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "./golden.js";

export function stranger() {
  const folder = mkdtempSync(join(tmpdir(), "checkout-fees-"));
  const at = (...path) => join(folder, ...path);
  const npm = (...args) => execFileSync("npm", args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], shell: process.platform === "win32" });
  writeFileSync(at("package.json"), JSON.stringify({ name: "stranger", version: "1.0.0", type: "module", private: true }));
  const [packed] = JSON.parse(npm("pack", join(ROOT, "pkg"), "--json"));
  npm("install", `./${packed.filename}`, "--offline", "--no-audit", "--no-fund");
  return { folder, packed, at, remove: () => rmSync(folder, { recursive: true }) };
}
