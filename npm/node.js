// For node, whose fetch cannot read files.
import { readFile } from "node:fs/promises";
import { load } from "./load.js";

export * from "./checkout_fees.js";

/** Without a source, reads the wasm from beside this file. */
export function init(source) {
  return load(() => source ?? readFile(new URL("./checkout_fees_bg.wasm", import.meta.url)));
}

export default init;
