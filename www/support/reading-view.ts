// What the desk says while a letter is read, and where its reading stopped.
import { html, nothing } from "lit";
import type { Reader } from "./reader.ts";

export function readingView({ state, stop, again }: Reader) {
  if (state === "read") return nothing;
  if (state === "reading") return html`<p class="acts"><span class="muted">Reading the letter …</span> <button type="button" class="btn slimb" @click=${stop}>Stop</button></p>`;
  return html`<div><p class="problem">The letter was not read.</p><p class="acts"><button type="button" class="btn slimb" @click=${again}>Try again</button></p></div>`;
}
