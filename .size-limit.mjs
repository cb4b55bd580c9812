// What may be loaded before something is seen, and in all, as it is sent: the .br beside each file. `make sizes` measures.
import { readFileSync } from "node:fs";

/** What `make build` found each to load. */
const loads = JSON.parse(readFileSync(new URL("target/loads.json", import.meta.url), "utf8"));

const LIMITS = {
  "first view": "68.5 kB",
  "module, first answer": "65.3 kB",
  "module, all in English": "232.3 kB",
  "one file, first answer": "213.2 kB",
  "one file, all languages, first answer": "304 kB",
  "frame, first answer": "67.5 kB",
  "frame, all in English": "234.4 kB",
  "without WebAssembly, first answer": "87.9 kB",
  "without WebAssembly, all in English": "318.4 kB",
};

export default Object.entries(LIMITS).map(([name, limit]) => ({ name, path: loads[name].map((file) => `${file}.br`), limit, brotli: false }));
