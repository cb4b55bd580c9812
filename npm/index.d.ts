/// <reference lib="esnext.disposable" />
import type { InitInput, InitOutput } from "./checkout_fees.js";

export * from "./checkout_fees.js";

/**
 * Loads the WebAssembly; await it before anything else. Calling it again, even at the same time, is free.
 *
 * @param source the wasm's address, bytes, response or compiled module; without it, the file that comes
 * with this package: fetched in a browser, read from disk in node.
 */
export function init(source?: InitInput | Promise<InitInput>): Promise<InitOutput>;

export default init;
