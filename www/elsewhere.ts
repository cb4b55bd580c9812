// Loaded where the core did not load: leads to a page that answers the same order without WebAssembly.
import "./define.ts"; // as in views/detail.ts: what is shared stays in one file
import { html } from "lit";
import { home } from "./cores/compare.ts";
import type { CheckoutFeesElement } from "./define.ts";
import { textOf } from "./decimals.ts";
import { loadDetailWords } from "./messages/index.ts";
import type { View } from "./views/view.ts";

/** What the page's address may say beside the order. */
const ATTRIBUTES = ["methods", "supplier", "theme"] as const;

/** A request as the names and texts of an address: `terms.card.rate`. */
const flat = (value: unknown, path: string): [string, string][] =>
  value == null || value === "" ? []
  : Array.isArray(value) || typeof value !== "object" ? [[path, textOf(value)]]
  : Object.entries(value).flatMap(([name, part]) => flat(part, path ? `${path}.${name}` : name));

function addressOf(page: URL, { asked, format }: View, element: CheckoutFeesElement): string {
  const { holidays, currency, ...order } = asked;
  // all that is known of the methods: without a core there is no telling which of them are shown
  // the currency first: `&curren` would be a sign where the address is pasted into HTML
  const query = new URLSearchParams(flat({ currency, ...order, terms: element.terms, locale: format.locale }, ""));
  query.set("payOn", asked.payOn ?? "");
  for (const name of ATTRIBUTES) if (element[name]) query.set(name, element[name]);
  return `${page}?${query}`;
}

/**
 * The link to that page, as a view; `undefined` where there is none, or where it would answer by other fees than these. It
 * stands beside the element's own files if whoever put them there put it there, too: so that is asked for first.
 */
export async function linkElsewhere(element: CheckoutFeesElement) {
  const page = !element.schedule && home && new URL("embed/plain.html", home);
  if (!page || !(await fetch(page, { method: "HEAD" })).ok) return undefined;
  return (view: View) => {
    const { words } = view;
    if (words.hasDetail) return html`<a class="link" href=${addressOf(page, view, element)} target="_blank" rel="noopener">${words.say("failed-elsewhere")}</a>`;
    void loadDetailWords(words).then(() => element.requestUpdate());
    return undefined;
  };
}
