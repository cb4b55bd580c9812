// For browsers, workers and bundlers.
import { load } from "./load.js";

export * from "./checkout_fees.js";

/** Without a source, fetches the wasm from beside this package's own code. */
export function init(source) {
  return load(() => source);
}

export default init;
