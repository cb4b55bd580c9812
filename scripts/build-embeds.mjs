// The scripts in dist/ that a page of someone else's takes: the element with all it needs in one file, the element without
// WebAssembly, and what sizes a frame.
import { bundle, core, everything, firstAnswer, inEnglish, inEnglishAlone } from "./bundling.mjs";

/** A plain script: it also works where modules do not, as in a page opened from a disk. */
const script = (entry, name, plugins) => bundle({
  entryPoints: { [name]: entry },
  outdir: "dist",
  format: "iife",
  logOverride: { "empty-import-meta": "silent" },   // wasm-bindgen's own loading, which stays out
  plugins,
});

/** A bundle of its own, so that nothing of it is split off from what has WebAssembly. */
const withoutWasm = () => bundle({ entryPoints: { "define-no-wasm": "www/define.ts" }, outdir: "dist", chunkNames: "no-wasm/[name]-[hash]", plugins: [core("plain")] });

/** Returns all that was built here, and what each way to embed loads before its first answer, in all in English, and in every
 * language; `pages` is what was built for the pages. */
export async function buildEmbeds(pages) {
  const [{ metafile: { outputs } }, ...scripts] = await Promise.all([
    withoutWasm(),
    script("www/define.ts", "checkout-fees", [core("inlined"), inEnglishAlone]),
    script("www/define.ts", "checkout-fees-all", [core("inlined")]),
    script("www/embed/frame-host.ts", "frame-host"),
  ]);
  const loads = (outputs, entries, others = []) => [firstAnswer, inEnglish, everything].map((which) => [...which(outputs, entries), ...others]);
  const ways = {
    "module": loads(pages, ["www/define.ts"]),
    "one file": [["dist/checkout-fees.js"], ["dist/checkout-fees.js"]],
    "one file, all languages": [["dist/checkout-fees-all.js"], ["dist/checkout-fees-all.js"]],
    "frame": loads(pages, ["www/define.ts", "www/embed/frame.ts", "www/embed/embed.css"], ["dist/embed/frame.html", "dist/frame-host.js"]),
    "without WebAssembly": loads(outputs, ["www/define.ts"]),
  };
  return { loads: ways, outputs: Object.assign({}, outputs, ...scripts.map(({ metafile }) => metafile.outputs)) };
}
