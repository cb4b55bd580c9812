// For the script that stands alone: the core of all questions for both, its wasm in the script itself, deflated by the build.
import { FeeCalculator, bankHolidays, initSync } from "../../pkg/questions/checkout_fees.js";
import deflated from "../../pkg/questions/checkout_fees_bg.wasm";
import { once } from "./compile.ts";

export const loadQuestions = once(async () => {
  const wasm = new Blob([deflated as unknown as BlobPart]).stream().pipeThrough(new DecompressionStream("deflate-raw")); // typed as the address it is elsewhere
  initSync({ module: await WebAssembly.compile(await new Response(wasm).arrayBuffer()) });
  return { FeeCalculator, bankHolidays };
});

export { loadQuestions as loadCompare };

/** No page is known to stand beside. */
export const home = undefined;
