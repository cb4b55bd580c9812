// (e): orders a second on one core, whole processes from a file to a file; all must write the same bytes.
import { execFileSync, spawnSync } from "node:child_process";
import { closeSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { many } from "./orders.mjs";
import { OUT, ROOT } from "./pages.mjs";

const ORDERS = 10_000;
const ROUNDS = 5;
const cli = join(ROOT, "target/release/checkout-fees");
const local = (name) => join(import.meta.dirname, name);

const has = (program, args) => spawnSync(program, args).status === 0;
const pinned = has("taskset", ["-c", "0", "true"]) ? ["taskset", "-c", "0"] : [];

/** Seconds that a program takes to write its answers to a file. */
function seconds(command, output) {
  const [program, ...args] = [...pinned, ...command];
  const out = openSync(output, "w"), start = performance.now();
  const { status } = spawnSync(program, args, { stdio: ["ignore", out, "inherit"] });
  closeSync(out);
  if (status !== 0) throw new Error(`${command.join(" ")} ended with ${status}`);
  return (performance.now() - start) / 1000;
}

/** Orders a second by name, at the best of several runs in turn. */
export function batches() {
  const file = join(OUT, "orders.ndjson"), output = (name) => join(OUT, `${name}.ndjson`);
  writeFileSync(file, many(ORDERS).map((order) => `${JSON.stringify(order)}\n`).join(""));
  const commands = {
    core: [cli, "batch", file],
    integers: [process.execPath, local("batch.mjs"), "integers", file],
    big: [process.execPath, local("batch.mjs"), "big", file],
    python: ["python3", local("batch.py"), file],
  };
  if (execFileSync(cli, ["batch", "--help"], { encoding: "utf8" }).includes("--to")) commands.csv = [cli, "batch", "--to", "csv", file];
  const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1) for (const [name, command] of Object.entries(commands)) times[name].push(seconds(command, output(name)));
  const wanted = readFileSync(output("core"), "utf8");
  for (const name of ["integers", "big", "python"]) if (readFileSync(output(name), "utf8") !== wanted) throw new Error(`${output(name)} is not ${output("core")}`);
  return { orders: ORDERS, isPinned: pinned.length > 0, perSecond: Object.fromEntries(Object.entries(times).map(([name, all]) => [name, ORDERS / Math.min(...all)])) };
}
