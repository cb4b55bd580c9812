// The scripts in dist/ that a page of someone else's takes: the element with all it needs in one file, and what sizes a frame.
import { bundle, core } from "./bundling.mjs";

/** A plain script: it also works where modules do not, as in a page opened from a disk. */
const script = (entry, name, plugins) => bundle({
  entryPoints: { [name]: entry },
  outdir: "dist",
  format: "iife",
  logOverride: { "empty-import-meta": "silent" },   // wasm-bindgen's own loading, which stays out
  plugins,
});

/** Returns the files that are copied. */
export async function buildEmbeds() {
  await Promise.all([
    script("www/define.ts", "checkout-fees", [core("inlined")]),
    script("www/embed/frame-host.ts", "frame-host"),
  ]);
  return ["dist/checkout-fees.js", "dist/frame-host.js"];
}
