// For the npm package: the addresses written so that bundlers follow them.
import * as compare from "../../pkg/compare/checkout_fees.js";
import { compile, once } from "./compile.ts";

export const loadCompare = once(async () => {
  compare.initSync({ module: await compile(new URL("./checkout_fees_compare.wasm", import.meta.url)) });
  return compare;
});

export const loadQuestions = once(async () => {
  const questions = await import("../../pkg/questions/checkout_fees.js");
  questions.initSync({ module: await compile(new URL("./checkout_fees_questions.wasm", import.meta.url)) });
  return questions;
});

/** No page is known to stand beside. */
export const home = undefined;
