import { html, nothing } from "lit";
import { failure } from "./failure.ts";
import type { View } from "./view.ts";

/** That these are estimates, and on demand what they rest on. */
export function finePrint(view: View, isOpen: boolean) {
  const { words, format, schedule, act } = view;
  const years = [...new Set(schedule?.documents.flatMap(({ year }) => year ?? []))].sort().map(String);
  const line = years.length > 0 ? words.say("fine", { years: format.list(years) }) : words.say("fine-undated");
  return html`<footer class="fine" part="fine-print">
    <p>${line} <button type="button" class="fix" aria-expanded=${isOpen} aria-controls="sources" @click=${act.toggleSources}>${words.say("sources")}</button></p>
    <div id="sources" ?hidden=${!isOpen}>${isOpen ? (view.isDetailMissing ? failure(view, "part-missing") : view.detail?.documents(view)) : nothing}</div>
  </footer>`;
}
