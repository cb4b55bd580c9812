// For a page that shows the element in a frame: puts a frame into each [data-checkout-fees], its value the query of
// frame.html, and keeps it as high as what it shows. Places that are added, replaced or changed later are followed.
// Messages count only from such a frame, and from its own origin.
import { INSTEAD, isTooLong } from "../address-limit.ts";
import type { Told } from "./told.ts";

/** No message makes a frame smaller or larger than this, in px. */
const LEAST = 100;
const MOST = 10_000;

const PLACE = "data-checkout-fees";

/** What the script offers to the page, under `window.checkoutFeesFrames`. */
interface Frames {
  /** Fills places that are new, and follows those that changed, at once. */
  refresh(): void;
}

declare global {
  interface Window {
    checkoutFeesFrames?: Frames;
  }
}

/** The address of this script: where it runs as a module, only its own stack of calls tells. */
const scriptAddress = () =>
  (document.currentScript as HTMLScriptElement | null)?.src || /[a-z][\w+.-]*:\/\/[^\s)]+?(?=:\d+:\d+)/.exec(new Error().stack ?? "")![0];

const page = new URL("embed/frame.html", scriptAddress());

/** The query that each frame was made for. */
const queries = new WeakMap<Element, string>();

/** The frame in a place, if this script has put one there. */
const frameIn = (place: Element) => {
  const frame = place.firstElementChild;
  return frame && queries.has(frame) ? (frame as HTMLIFrameElement) : undefined;
};

function fill(place: HTMLElement) {
  const query = place.getAttribute(PLACE) ?? "";
  const old = frameIn(place);
  if (old && queries.get(old) === query) {
    if (old.title !== titleOf(place)) old.title = titleOf(place); // setting it is a change that is observed
    return;
  }
  const frame = document.createElement("iframe");
  const address = new URL(page);
  address.search = query;
  if (isTooLong(address.search)) address.search = INSTEAD;
  frame.src = address.href;
  frame.title = titleOf(place);
  // by script, since a policy may forbid the attribute; a new frame adds no entry to the history, as another address would
  Object.assign(frame.style, { display: "block", inlineSize: "100%", blockSize: old?.style.blockSize || "48em", border: "0" });
  queries.set(frame, query);
  place.textContent = "";
  place.appendChild(frame);
}

const titleOf = (place: HTMLElement) => place.title || "The best way to pay this order";

function receive({ data, origin, source }: MessageEvent<Told | null>) {
  if (origin !== page.origin || !source || typeof data !== "object" || data === null) return;
  for (const frame of document.querySelectorAll<HTMLIFrameElement>(`[${PLACE}] > iframe`)) {
    if (frame.contentWindow === source && queries.has(frame)) apply(frame, data);
  }
}

function apply(frame: HTMLIFrameElement, told: Told) {
  if (told.type === "checkout-fees:height" && Number.isFinite(told.height)) {
    frame.style.blockSize = `${Math.min(MOST, Math.max(LEAST, told.height))}px`;
  } else if (told.type === "checkout-fees:select" && typeof told.method === "string") {
    for (const type of [told.type, "cf-select"]) {
      frame.dispatchEvent(new CustomEvent(type, { bubbles: true, detail: { method: told.method } }));
    }
  }
}

function refresh() {
  if (document.readyState === "loading") return; // a place may still be without a part of its content
  for (const place of document.querySelectorAll<HTMLElement>(`[${PLACE}]`)) fill(place);
}

/** An element that is a place no longer shows no frame. */
function changed(records: MutationRecord[]) {
  for (const { attributeName, target } of records) {
    const place = target as HTMLElement;
    if (attributeName === PLACE && !place.hasAttribute(PLACE)) frameIn(place)?.remove();
  }
  refresh();
}

function start(): Frames {
  addEventListener("message", receive);
  document.addEventListener("DOMContentLoaded", refresh);
  new MutationObserver(changed).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: [PLACE, "title"] });
  return { refresh };
}

// a second copy of the script leaves all to the first
window.checkoutFeesFrames ??= start();
window.checkoutFeesFrames.refresh();
