// What may be loaded before something is seen, and in all, as it is sent: the .br beside each file. `make sizes` measures.
import { readFileSync } from "node:fs";

/** What `make build` found each to load. */
const loads = JSON.parse(readFileSync(new URL("target/loads.json", import.meta.url), "utf8"));

const LIMITS = {
  "first view": "65 kB",
  "module, first answer": "62.3 kB",
  "module, all in English": "229 kB",
  "one file, first answer": "214 kB",
  "one file, all languages, first answer": "308 kB",
  "frame, first answer": "65 kB",
  "frame, all in English": "232 kB",
  "without WebAssembly, first answer": "80 kB",
  "without WebAssembly, all in English": "300 kB",
};

export default Object.entries(LIMITS).map(([name, limit]) => ({ name, path: loads[name].map((file) => `${file}.br`), limit, brotli: false }));
