// Loaded after the first answer, or when it is asked for: the question in the address, the link and its code, what was chosen.
import "../define.ts"; // as in views/detail.ts: what is shared stays in one file
import type { Comparison, PaymentOption } from "../core.ts";
import { Format } from "../format.ts";
import { writeQuery } from "./link.ts";

const element = document.querySelector("checkout-fees")!;
const status = document.querySelector("#status")!;
const code = document.querySelector<HTMLButtonElement>("#code")!;
const support = document.querySelector<HTMLAnchorElement>("#support")!;
const qr = document.querySelector<SVGSVGElement>("#qr")!;

/** Browsers limit how often an address may be rewritten. */
const PAUSE = 150;
let pause: ReturnType<typeof setTimeout> | undefined;

const show = (address: string) => history.replaceState(null, "", address);
const link = () => new URL(writeQuery(element), location.href).href;

/** A new answer: its question goes into the address. */
export function answered() {
  status.textContent = "";
  clearTimeout(pause);
  pause = setTimeout(() => {
    show(writeQuery(element));
    support.href = `support/#${writeQuery(element).slice(1)}`;
    void drawCode();
  }, PAUSE);
}

export function chosen({ name, total: range }: PaymentOption, { order }: Comparison) {
  const total = range && `${new Format("en").range(range)} ${order.currency}`;
  status.textContent = `Chosen: ${name}. A checkout would now go on to pay ${total} that way; this page takes no money.`;
}

/** A button under the element. */
export function clicked(button: Element) {
  if (button.id === "copy") void copyLink();
  if (button !== code) return;
  code.ariaExpanded = `${code.ariaExpanded !== "true"}`;
  qr.toggleAttribute("hidden", true);
  void drawCode();
}

async function copyLink() {
  const address = link();
  show(address);
  try {
    await navigator.clipboard.writeText(address);
    status.textContent = "Link copied. Whoever opens it sees the same question and answer.";
  } catch {
    status.textContent = `Copy this link: ${address}`;
  }
}

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
