// The element alone on a page: frame.html for a frame on someone else's, plain.html without WebAssembly. The order comes with the address; the page around is told
// how high the element is, and which way to pay was chosen.
import { isTooLong, TOO_LONG, valuesOf } from "../address-limit.ts";
import { languageOf } from "../messages/language.ts";
import { readQuery } from "../page/query.ts";
import type { Told } from "./told.ts";

const element = document.querySelector("checkout-fees")!;

/** What an address may say beside the order, as the element's attributes do. */
const ATTRIBUTES = ["theme", "methods", "supplier", "readonly", "no-choose", "compact"];

/** To whoever shows the frame. It holds nothing that the address did not, but for the choice. */
const tell = (told: Told) => parent.postMessage(told, "*");

function show(search: string) {
  readQuery(search, element);
  const query = valuesOf(search);
  for (const name of ATTRIBUTES) if (query.has(name)) element.setAttribute(name, query.get(name)!);
  document.documentElement.lang = languageOf(element.locale ?? "") ?? document.documentElement.lang;
}

// an answer to another order than the link's would mislead
if (isTooLong(location.search)) element.replaceWith(TOO_LONG);
else show(location.search);

if (parent !== window) {
  const resized = new ResizeObserver(() => tell({ type: "checkout-fees:height", height: Math.ceil(element.getBoundingClientRect().bottom) }));
  resized.observe(element);
  element.addEventListener("checkout-fees:select", ({ method }) => tell({ type: "checkout-fees:select", method }));
}
