// For browsers, workers and bundlers.
import { load } from "./load.js";

export * from "./checkout_fees.js";

/** Without a source, fetches the wasm from beside this file. */
export function init(source) {
  return load(() => source ?? new URL("./checkout_fees_bg.wasm", import.meta.url));
}

export default init;
