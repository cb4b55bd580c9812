import initialise from "./checkout_fees.js";

let loading;

/** Loads the wasm once, however often it is asked for; after a failure the next call tries again. */
export function load(findSource) {
  loading ??= Promise.resolve()
    .then(findSource)
    .then((source) => initialise({ module_or_path: source }))
    .catch((error) => {
      loading = undefined;
      throw error;
    });
  return loading;
}
