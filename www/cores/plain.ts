// For hosts whose policy refuses WebAssembly: both cores as plain JavaScript, made of the same wasm by the build.
import { once } from "./compile.ts";

export const loadCompare = once(async () => (await import("../../pkg/no-wasm/compare/index.js")).FeeCalculator.standard());

export const loadWhole = once(async () => (await import("../../pkg/no-wasm/whole/index.js")).FeeCalculator.standard());
