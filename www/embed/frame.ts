// The element alone on a page, for a frame on someone else's. The order comes with the address; the page around is told
// how high the element is, and which way to pay was chosen.
import { readQuery } from "../page/query.ts";
import type { Told } from "./told.ts";

const element = document.querySelector("checkout-fees")!;

/** To whoever shows the frame. It holds nothing that the address did not, but for the choice. */
const tell = (told: Told) => parent.postMessage(told, "*");

readQuery(location.search, element);
const theme = new URLSearchParams(location.search).get("theme");
if (theme === "light" || theme === "dark") element.theme = theme;
document.documentElement.lang = element.locale || document.documentElement.lang;

if (parent !== window) {
  const resized = new ResizeObserver(() => tell({ type: "checkout-fees:height", height: Math.ceil(element.getBoundingClientRect().bottom) }));
  resized.observe(element);
  element.addEventListener("checkout-fees:select", ({ method }) => tell({ type: "checkout-fees:select", method }));
}
