// node scripts/size.mjs FILE...: what each file weighs, as it is, under gzip -9 and under brotli 11.
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

export const brotli = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
export const weigh = (bytes) => ({ raw: bytes.length, gz: gzipSync(bytes, { level: 9 }).length, br: brotli(bytes).length });

const column = (text) => String(text).padStart(9);
export const row = (name, { raw, gz, br }) => name.padEnd(36) + column(raw) + column(gz) + column(br);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(row("bytes", { raw: "raw", gz: "gz", br: "br" }));
  for (const file of process.argv.slice(2)) console.log(row(basename(file), weigh(readFileSync(file))));
}
