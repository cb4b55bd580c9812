// For a page that shows the element in a frame: puts a frame into each [data-checkout-fees], its value the query of
// frame.html, and keeps it as high as what it shows. Only what the frame itself says, from its own origin, is heard.
import type { Told } from "./told.ts";

/** No message makes a frame smaller or larger than this, in px. */
const LEAST = 100;
const MOST = 10_000;

const page = new URL("embed/frame.html", (document.currentScript as HTMLScriptElement).src);

function put(place: HTMLElement) {
  if (place.querySelector("iframe")) return;
  const frame = document.createElement("iframe");
  const address = new URL(page);
  address.search = place.dataset["checkoutFees"] ?? "";
  frame.src = address.href;
  frame.title = place.title || "The best way to pay this order";
  // by script, since a policy may forbid the attribute
  Object.assign(frame.style, { display: "block", inlineSize: "100%", blockSize: "48em", border: "0" });
  place.replaceChildren(frame);
}

function heard({ data, origin, source }: MessageEvent<Told | null>) {
  if (origin !== page.origin || !source || typeof data !== "object" || data === null) return;
  for (const frame of document.querySelectorAll<HTMLIFrameElement>("[data-checkout-fees] > iframe")) {
    if (frame.contentWindow === source) obey(frame, data);
  }
}

function obey(frame: HTMLIFrameElement, told: Told) {
  if (told.type === "checkout-fees:height" && Number.isFinite(told.height)) {
    frame.style.blockSize = `${Math.min(MOST, Math.max(LEAST, told.height))}px`;
  } else if (told.type === "checkout-fees:select" && typeof told.method === "string") {
    for (const type of [told.type, "cf-select"]) {
      frame.dispatchEvent(new CustomEvent(type, { bubbles: true, detail: { method: told.method } }));
    }
  }
}

addEventListener("message", heard);
const putAll = () => document.querySelectorAll<HTMLElement>("[data-checkout-fees]").forEach(put);
if (document.readyState === "loading") addEventListener("DOMContentLoaded", putAll);
else putAll();
