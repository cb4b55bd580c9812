// How many instructions one more of each of the core's questions takes, counted by valgrind: hardly a thing differs from
// run to run, so that a change of a few per cent is one of the code.
//   node benches/instructions.mjs            fails where a count has grown by more than 5 % over instructions.json
//   node benches/instructions.mjs --update   writes that file
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "..");
const FILE = join(import.meta.dirname, "instructions.json");
const GROWTH = 0.05;
const FEW = 2, MANY = 12;

const run = (program, args) => execFileSync(program, args, { cwd: ROOT, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], maxBuffer: 2 ** 26 });

/** The bench as it is built; the compiler's own library is in the counts, too. */
function built() {
  const lines = run("cargo", ["bench", "--bench", "core", "--no-run", "--message-format", "json", ...(process.env.CI ? ["--locked"] : [])]).trim().split("\n");
  const { executable } = lines.map((line) => JSON.parse(line)).find(({ target, executable }) => executable && target.name === "core");
  return executable;
}

/** Instructions from start to end, of which valgrind tells on its last lines. */
function instructions(program, name, times) {
  const log = join(ROOT, "target/callgrind.log");
  run("valgrind", ["--tool=callgrind", "--callgrind-out-file=/dev/null", `--log-file=${log}`, program, name, String(times)]);
  return Number(/Collected\s*:\s*(\d+)/.exec(readFileSync(log, "utf8"))[1]);
}

const machine = `${run("rustc", ["--version"]).trim()}, ${process.arch}`;
const program = built();
const counts = Object.fromEntries(run(program, []).trim().split("\n").map((name) =>
  [name, Math.round((instructions(program, name, MANY) - instructions(program, name, FEW)) / (MANY - FEW))]));

if (process.argv.includes("--update")) {
  writeFileSync(FILE, `${JSON.stringify({ machine, counts }, null, 2)}\n`);
  process.exit();
}

const known = JSON.parse(readFileSync(FILE, "utf8"));
const isSame = known.machine === machine;
let isOver = false;
for (const [name, count] of Object.entries(counts)) {
  const before = known.counts[name], grown = before ? count / before - 1 : 0;
  const over = !before || grown > GROWTH;
  isOver ||= over;
  console.log(`${name.padEnd(24)}${String(count).padStart(12)}${before ? `${(grown * 100).toFixed(1).padStart(8)} %` : "     new"}${over ? "  <-" : ""}`);
}
if (!isSame) console.log(`Counted by ${machine}, the file by ${known.machine}: another compiler makes other code, so that this decides nothing.`);
else if (isOver) {
  console.error("More than 5 % more than benches/instructions.json says, or not in it. Mend it, or say why with: node benches/instructions.mjs --update");
  process.exit(1);
}
