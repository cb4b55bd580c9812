// The element as it will be, as a phone and as a desk show it.
import { html } from "lit";
import { ref } from "lit/directives/ref.js";
import type { CheckoutFeesElement } from "../define.ts";
import type { Setup } from "./snippet.ts";

const ATTRIBUTES = ["amount", "currency", "country", "methods", "rank", "locale", "theme", "readonly", "compact"];
const STYLES = ["--cf-accent", "--cf-on-accent", "max-inline-size"];

/** Sets on an element what the lines to paste set, and the schedule itself instead of where it will be. */
function apply(element: CheckoutFeesElement, { attributes, style }: Setup, schedule: string | null) {
  const values = new Map(attributes);
  for (const name of ATTRIBUTES) {
    const value = values.get(name);
    if (value === undefined && element.hasAttribute(name)) element.removeAttribute(name);
    else if (value !== undefined && element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
  if (!values.has("currency")) element.currency = "USD"; // as without the attribute from the start
  if (!values.has("amount")) element.amount = "";
  element.compact = values.has("compact"); // the buyer may have opened it
  element.schedule = schedule;
  const styles = new Map(style);
  for (const name of STYLES) element.style.setProperty(name, styles.get(name) ?? null);
}

export function preview(setup: Setup, schedule: string | null) {
  const setOn = ref((element) => element && apply(element as CheckoutFeesElement, setup, schedule));
  const device = (id: string, name: string, note: string) => html`<figure class="device ${id}" id=${id}>
    <figcaption>${name} <span>${note}</span></figcaption>
    <div class="glass" tabindex="0" role="region" aria-label=${`${name} preview`}><div class="scaled"><checkout-fees ${setOn}></checkout-fees></div></div>
  </figure>`;
  return html`<div class="devices">${device("desktop", "Desktop", "1,200 px, at half size")}${device("handset", "Phone", "360 px")}</div>`;
}
