// Bundles the element and written answers into pkg/element/, beside the package's own code: checkout-fees/element and /answer.
import { cpSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { bundle, core } from "./bundling.mjs";
import { WASM, bundledPackages, crates, writeLicences } from "./licenses.mjs";
import { row, weigh } from "./size.mjs";

const OUT = "pkg/element";

try {
  rmSync(OUT, { recursive: true, force: true });
  const { metafile } = await bundle({ entryPoints: { index: "www/define.ts", answer: "www/answer.ts" }, outdir: OUT, chunkNames: "[name]-[hash]", plugins: [core("packaged")] });
  for (const core of ["compare", "questions"]) cpSync(`pkg/${core}/checkout_fees_bg.wasm`, join(OUT, `checkout_fees_${core}.wasm`));
  writeLicences("pkg", [...crates(WASM), ...bundledPackages([metafile])], "The npm package checkout-fees");
  console.log(row("element, bytes", { raw: "raw", gz: "gz", br: "br" }));
  for (const name of readdirSync(OUT).filter((name) => !name.endsWith(".txt"))) console.log(row(`  ${name}`, weigh(readFileSync(join(OUT, name)))));
} catch (error) {
  if (!error.errors) console.error(`build-element: ${error.message}`);   // esbuild has printed its own
  process.exit(1);
}
