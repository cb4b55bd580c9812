// (e): orders by a second of the processor's time, whole processes from a file to a file; all must write the same bytes.
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { many } from "./orders.mjs";
import { OUT, ROOT } from "./pages.mjs";

const ORDERS = 10_000;
const ROUNDS = 5;
const cli = process.env.CHECKOUT_FEES ?? join(ROOT, "target/release/checkout-fees");
const local = (name) => join(import.meta.dirname, name);

/** Seconds of the processor's time that a program takes to write its answers to a file: however many cores it spreads over. */
function seconds(command, output) {
  const { status, stderr } = spawnSync("bash", ["-c", `TIMEFORMAT="%U %S"; time "$@" > "$0"`, output, ...command], { encoding: "utf8" });
  if (status !== 0) throw new Error(`${command.join(" ")} ended with ${status}: ${stderr}`);
  const [user, system] = stderr.trim().split("\n").at(-1).split(" ").map(Number);
  return user + system;
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
  return { orders: ORDERS, perSecond: Object.fromEntries(Object.entries(times).map(([name, all]) => [name, ORDERS / Math.min(...all)])) };
}
