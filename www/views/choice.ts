// The method that was chosen, where the answer to the order does not confirm it.
import { html, nothing } from "lit";
import type { Comparison } from "../core.ts";
import type { ChoiceProblem } from "../form-element.ts";
import { reasonText } from "./codes.ts";
import { alertIcon } from "./failure.ts";
import { nameOf, type View } from "./view.ts";
import { apart } from "./words.ts";

/** What is wrong with the choice; texts shown on demand load after the first answer. */
export function choiceText(view: View, problem: ChoiceProblem, answer: Comparison | undefined): string {
  const { words, choice } = view;
  const name = nameOf(view, choice);
  if (problem !== "excluded" || !words.hasDetail) return words.say(problem === "missing" ? "choice-missing" : "choice-unconfirmed", { name });
  const reasons = answer?.options.find(({ method }) => method === choice)?.reasons;
  return reasons
    ? words.say("choice-excluded", { name, reasons: apart(view, reasons.map((reason) => reasonText(reason, view))) })
    : words.say("choice-unknown", { name });
}

/** The same with a way out. */
export function choiceNotice({ words, act }: View, text: string) {
  return text
    ? html`<p class="problem choice">${alertIcon}<span>${text} ${words.has("remove")
      ? html`<button type="button" class="fix" @click=${act.removeChoice}>${words.say("remove")}</button>` : nothing}</span></p>`
    : nothing;
}
