// A stranger's project with the npm package in it: packed as it would be published, and installed.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ROOT } from "./golden.js";

export function stranger() {
  const folder = mkdtempSync(join(tmpdir(), "checkout-fees-"));
  const at = (...path) => join(folder, ...path);
  const npm = (...args) => execFileSync("npm", args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], shell: process.platform === "win32" });
  const write = (path, text) => {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), text);
  };
  write("package.json", JSON.stringify({ name: "stranger", version: "1.0.0", type: "module", private: true }));
  const [packed] = JSON.parse(npm("pack", join(ROOT, "pkg"), "--json"));
  npm("install", `./${packed.filename}`, "--offline", "--no-audit", "--no-fund");
  return { folder, packed, at, write, remove: () => rmSync(folder, { recursive: true }) };
}

/** Lets a stranger use packages that are installed here. */
export function lend({ at }, ...names) {
  for (const name of names) {
    mkdirSync(dirname(at("node_modules", name)), { recursive: true });
    symlinkSync(join(ROOT, "node_modules", name), at("node_modules", name), "junction");
  }
}

/** The example of a kind, `vue` or such, in the package's readme. */
export function example(kind) {
  const [, code] = new RegExp(`^\`\`\`${kind}\\n([\\s\\S]*?)^\`\`\`$`, "m").exec(readFileSync(join(ROOT, "npm/README.md"), "utf8"));
  return code;
}
