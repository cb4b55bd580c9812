// What may be loaded before something is seen, and in all, as it is sent: the .br beside each file. `make sizes` measures.
import { readFileSync } from "node:fs";

/** What `make build` found each to load. */
const loads = JSON.parse(readFileSync(new URL("target/loads.json", import.meta.url), "utf8"));

const LIMITS = {
  "first view": "65.2 kB",
  "module, first answer": "62.5 kB",
  "module, all in English": "234 kB",
  "one file, first answer": "219 kB",
  "one file, all languages, first answer": "313 kB",
  "frame, first answer": "65.5 kB",
  "frame, all in English": "237 kB",
  "without WebAssembly, first answer": "80 kB",
  "without WebAssembly, all in English": "306.5 kB",
};

export default Object.entries(LIMITS).map(([name, limit]) => ({ name, path: loads[name].map((file) => `${file}.br`), limit, brotli: false }));
