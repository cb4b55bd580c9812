// For hosts whose policy refuses WebAssembly: both cores as plain JavaScript, made of the same wasm by the build.
import { once } from "./compile.ts";

export const loadCompare = once(() => import("../../pkg/no-wasm/compare/index.js"));

export const loadQuestions = once(() => import("../../pkg/no-wasm/questions/index.js"));

/** No page is known to stand beside. */
export const home = undefined;
