// How long, how much memory and how long a block of the page's main thread the worst inputs of 2 MB take, by surface.
//
//   [SIZE=2000000] [SEEDS=20] node bench/attacks/run.mjs [command] [node] [page]
//
// After `make build`; on Linux, with Chromium as the tests have it.
//
// Each line is one input on one surface; the worst of each surface stands last. The bounds are those of docs/bounds.md:
// 2 s, 200 MB, and for a page 200 ms in one piece.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { inputsOf, pairOfSchedules } from "./inputs.mjs";
import { measurePage } from "./page.mjs";

const ROOT = resolve(import.meta.dirname, "../..");
const SURFACES = process.argv.length > 2 ? process.argv.slice(2) : ["command", "node", "page"];
const { addresses, attributes, madeUp, questions, requests, schedules, tables } = inputsOf(Number(process.env.SIZE ?? 2_000_000));
const SEEDS = Number(process.env.SEEDS ?? 20);
const made = Object.fromEntries(Array.from({ length: SEEDS }, (_, seed) => [`made up ${seed}`, madeUp(seed)]));
const folder = mkdtempSync(join(tmpdir(), "attacks-"));
const file = (name, text) => {
  const path = join(folder, name.replaceAll(/\W+/g, "-"));
  writeFileSync(path, text);
  return path;
};

const results = [];
function note(surface, input, { seconds, megabytes, block }) {
  results.push({ surface, input, seconds, megabytes, block });
  const cells = [surface.padEnd(18), input.padEnd(28), `${seconds.toFixed(2)} s`.padStart(9)];
  if (megabytes !== undefined) cells.push(`${Math.round(megabytes)} MB`.padStart(8));
  if (block !== undefined) cells.push(`${Math.round(block)} ms`.padStart(9));
  console.log(cells.join(" "));
}

const program = join(ROOT, "target/release/checkout-fees");

/** Runs the command line under GNU time; more than a minute counts as one. */
function command(surface, input, args, stdin = "") {
  const { stderr } = spawnSync("/usr/bin/time", ["-f", "%e %M", program, ...args], { input: stdin, timeout: 60_000, maxBuffer: 2 ** 30, stdio: ["pipe", "pipe", "pipe"] });
  const [seconds, kilobytes] = stderr.toString().trim().split("\n").at(-1).split(" ").map(Number);
  note(surface, input, Number.isFinite(kilobytes) ? { seconds, megabytes: kilobytes / 1000 } : { seconds: 60 });
}

function commands() {
  execFileSync("cargo", ["build", "--release", "--features", "cli", "--bin", "checkout-fees"], { cwd: ROOT, stdio: "inherit" });
  for (const [name, text] of Object.entries({ ...requests, ...made })) {
    command("batch, JSON", name, ["batch", "--format", "ndjson"], text.replaceAll("\n", " "));
    command("--terms", name, ["compare", "--amount", "5000", "--currency", "USD", "--terms", file("terms.json", /"terms":(.*)}$/s.exec(text)?.[1] ?? text)]);
  }
  const order = ["--currency", "USD", "--country", "US"];
  for (const [name, text] of Object.entries({ ...schedules, ...made })) {
    const path = file("schedule.json", text);
    command("schedule check", name, ["schedule", "check", path]);
    command("compare", name, ["compare", "--amount", "5000", ...order, "--schedule", path]);
  }
  const inEuro = ["--currency", "EUR", "--country", "FR"];   // as that schedule has it
  const [old, young] = pairOfSchedules.map((text, place) => file(`schedule-${place}.json`, text));
  for (const [surface, args] of [["plan", ["--amount", "5000"]], ["map", ["--from", "0.01", "--to", "999999999"]], ["afford", ["--budget", "5000"]], ["chart", ["--from", "1", "--to", "9999", "--out", join(folder, "fees.svg")]]]) {
    command(surface, "methods and tiers", [surface, ...args, ...inEuro, "--schedule", old]);
  }
  command("schedule diff", "methods and tiers", ["schedule", "diff", old, young]);
  for (const [name, text] of Object.entries({ ...tables, ...made })) {
    const path = file("table.csv", text);
    command("batch, CSV", name, ["batch", path]);
    command("batch, CSV to CSV", name, ["batch", path, "--to", "csv"]);
  }
  for (const [name, text] of Object.entries({ ...questions, ...made })) command("ask", name, ["ask", Buffer.from(text.replaceAll("\0", "")).subarray(0, 120_000).toString()]);
}

/** Each input in a process of its own, so that memory is that of it alone. */
function inNode() {
  const measure = (surface, name, text) => {
    const path = file("input", text);
    const { stdout, error } = spawnSync(process.execPath, [join(import.meta.dirname, "node.mjs"), surface, path], { timeout: 60_000, maxBuffer: 2 ** 30 });
    note(surface, name, error ? { seconds: 60 } : JSON.parse(stdout.toString()));
  };
  for (const [name, text] of Object.entries({ ...requests, ...made })) for (const surface of ["compare", "plan", "answer"]) measure(`node, ${surface}`, name, text);
  for (const [name, text] of Object.entries({ ...schedules, ...made })) measure("node, fromSchedule", name, text);
  for (const surface of ["map", "chart", "afford", "curves"]) measure(`node, ${surface}`, "methods and tiers", pairOfSchedules[0]);
  measure("node, diff", "methods and tiers", JSON.stringify(pairOfSchedules));
  for (const [name, text] of Object.entries({ ...questions, ...made })) measure("node, understand", name, text);
}

/** The worst of each surface. */
function worst() {
  console.log("\nworst by surface");
  for (const surface of new Set(results.map((result) => result.surface))) {
    const of = results.filter((result) => result.surface === surface);
    const most = (unit) => of.reduce((max, result) => ((result[unit] ?? 0) > (max[unit] ?? 0) ? result : max));
    const [seconds, megabytes, block] = ["seconds", "megabytes", "block"].map(most);
    console.log([surface.padEnd(22), `${seconds.seconds.toFixed(2)} s (${seconds.input})`,
      megabytes.megabytes === undefined ? "" : `${Math.round(megabytes.megabytes)} MB (${megabytes.input})`,
      block.block === undefined ? "" : `${Math.round(block.block)} ms in one piece (${block.input})`].filter(Boolean).join(", "));
  }
}

try {
  if (SURFACES.includes("command")) commands();
  if (SURFACES.includes("node")) inNode();
  if (SURFACES.includes("page")) await measurePage({ addresses, attributes, pairOfSchedules, questions: { ...questions, ...made }, tables: { ...tables, ...made } }, folder, note);
  worst();
} finally {
  rmSync(folder, { recursive: true });
}
