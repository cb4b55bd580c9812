// What did not load, with a way to try again.
import { html, svg } from "lit";
import type { View } from "./view.ts";

const ALERT = svg`<circle cx="8" cy="8" r="6.7"/><path d="M8 4.6v4M8 11.3v.1"/>`;
export const alertIcon = html`<svg viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" aria-hidden="true">${ALERT}</svg>`;

/** What did not load where there is no answer at all. */
export const failureMessage = ({ numbers }: View) => (numbers.schedule ? "failed-schedule" : "failed");

export const failure = ({ words, act }: View, message: string, more?: unknown, retry: () => void = act.retry) =>
  html`<p class="problem">${alertIcon}<span>${words.say(message)} <button type="button" class="fix" @click=${retry}>${words.say("retry")}</button> ${more}</span></p>`;
