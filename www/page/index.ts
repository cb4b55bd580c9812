import "../define.ts";
import { Format } from "../format.ts";
import { readQuery, writeQuery } from "./query.ts";

const element = document.querySelector("checkout-fees")!;
const status = document.querySelector("#status")!;
const copy = document.querySelector<HTMLButtonElement>("#copy")!;
const code = document.querySelector<HTMLButtonElement>("#code")!;
const support = document.querySelector<HTMLAnchorElement>("#support")!;
const qr = document.querySelector<SVGSVGElement>("#qr")!;

/** Browsers limit how often an address may be rewritten. */
const PAUSE = 150;
let pause: ReturnType<typeof setTimeout> | undefined;

const show = (address: string) => history.replaceState(null, "", address);
const link = () => new URL(writeQuery(element), location.href).href;

/** The code of the question as it stands, where it is shown. */
async function drawCode() {
  if (code.ariaExpanded !== "true") return;
  try {
    const { draw } = await import("./qr.ts");
    draw(link(), qr, qr.querySelector("path")!);
    qr.toggleAttribute("hidden", code.ariaExpanded !== "true");
  } catch {
    code.ariaExpanded = "false";
    status.textContent = "The code could not be loaded. Try again, or copy the link.";
  }
}

// the element takes no initial payment: the desk answers such a link
if (new URLSearchParams(location.search).has("initialPayment")) location.replace(`support/#${location.search.slice(1)}`);
readQuery(location.search, element);

element.addEventListener("checkout-fees:compare", () => {
  status.textContent = "";
  clearTimeout(pause);
  pause = setTimeout(() => {
    show(writeQuery(element));
    support.href = `support/#${writeQuery(element).slice(1)}`;
    void drawCode();
  }, PAUSE);
});

element.addEventListener("checkout-fees:select", ({ option, comparison: { order } }) => {
  const total = option.total && `${new Format("en").range(option.total)} ${order.currency}`;
  status.textContent = `Chosen: ${option.name}. A checkout would now go on to pay ${total} that way; this page takes no money.`;
});

copy.addEventListener("click", async () => {
  const address = link();
  show(address);
  try {
    await navigator.clipboard.writeText(address);
    status.textContent = "Link copied. Whoever opens it sees the same question and answer.";
  } catch {
    status.textContent = `Copy this link: ${address}`;
  }
});

code.addEventListener("click", () => {
  code.ariaExpanded = `${code.ariaExpanded !== "true"}`;
  qr.toggleAttribute("hidden", true);
  void drawCode();
});
