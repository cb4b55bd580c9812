// The scripts in dist/ that a page of someone else's takes: the element with all it needs in one file, the element without
// WebAssembly, and what sizes a frame.
import { bundle, core } from "./bundling.mjs";

/** A plain script: it also works where modules do not, as in a page opened from a disk. */
const script = (entry, name, plugins) => bundle({
  entryPoints: { [name]: entry },
  outdir: "dist",
  format: "iife",
  logOverride: { "empty-import-meta": "silent" },   // wasm-bindgen's own loading, which stays out
  plugins,
});

/** What a page that loads define-no-wasm.js gets before its first answer, and what on demand. */
async function withoutWasm() {
  const { metafile: { outputs } } = await bundle({
    entryPoints: { "define-no-wasm": "www/define.ts" },
    outdir: "dist",
    chunkNames: "no-wasm/[name]-[hash]",
    plugins: [core("plain")],
  });
  const holding = (core) => Object.keys(outputs).find((name) => Object.hasOwn(outputs[name].inputs, `pkg/no-wasm/${core}/core_bg.wasm.js`));
  return [holding("compare"), holding("whole")];
}

/** Returns the files that are worth weighing. */
export async function buildEmbeds() {
  const [cores] = await Promise.all([
    withoutWasm(),
    script("www/define.ts", "checkout-fees", [core("inlined")]),
    script("www/embed/frame-host.ts", "frame-host"),
  ]);
  return ["dist/checkout-fees.js", "dist/frame-host.js", ...cores];
}
