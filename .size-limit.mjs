// What may be loaded before something is seen, and in all, as it is sent: the .br beside each file. `make sizes` measures.
import { readFileSync } from "node:fs";

/** What `make build` found each to load. */
const loads = JSON.parse(readFileSync(new URL("target/loads.json", import.meta.url), "utf8"));

const LIMITS = {
  "first view": "64.7 kB",
  "module, first answer": "62.1 kB",
  "module, all in English": "230.5 kB",
  "one file, first answer": "212 kB",
  "one file, all languages, first answer": "303 kB",
  "frame, first answer": "64.1 kB",
  "frame, all in English": "233 kB",
  "without WebAssembly, first answer": "83.7 kB",
  "without WebAssembly, all in English": "315 kB",
};

export default Object.entries(LIMITS).map(([name, limit]) => ({ name, path: loads[name].map((file) => `${file}.br`), limit, brotli: false }));
