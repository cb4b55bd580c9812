// What changed between two schedules as text to paste, plain or in Markdown. The sentences are the core's.
import { markdown } from "./markdown.ts";
import { composed, type DisplayLines } from "../display-text.ts";
import type { ScheduleDiff, ScheduleInForce } from "../../pkg/index.js";

export const NOTHING = "Nothing changed.";
export const NOBODY = "The best way to pay and its fee stay the same for everyone.";
/** What is meant by an answer. */
export const MEANT =
  "An answer is the best way to pay by cost and its fee, for an order that says no more than amount, currency, country and whether the buyer is a business, at the bundled reference rates.";

export const nameOf = ({ id, validFrom }: ScheduleInForce) => (validFrom ? `${id}, in force from ${validFrom}` : id);
export const titleOf = (diff: ScheduleDiff) => `From ${nameOf(diff.old)} to ${nameOf(diff.new)}`;
const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
export const changesOf = ({ changes }: ScheduleDiff) => changes.map(({ message }) => capital(message));

export function asText(diff: ScheduleDiff): DisplayLines {
  const changes = changesOf(diff).map((line) => `- ${line}`);
  const answers = diff.answers.flatMap(({ message, lines }) => ["", message, ...lines.map((line) => `- ${line}`)]);
  return composed([
    titleOf(diff), "",
    ...(changes.length > 0 ? ["What changed", ...changes] : [NOTHING]), "",
    ...(answers.length > 0 ? ["For whom the answer changes", ...answers] : [NOBODY]), "",
    MEANT, "",
  ].join("\n"));
}

export function asMarkdown(diff: ScheduleDiff): DisplayLines {
  const changes = changesOf(diff).map((line) => `- ${markdown(line)}`);
  const answers = diff.answers.flatMap(({ message, lines }) => ["", `**${markdown(message)}**`, "", ...lines.map((line) => `- ${markdown(line)}`)]);
  return composed([
    `## ${markdown(titleOf(diff))}`, "",
    "### What changed", "", ...(changes.length > 0 ? changes : [NOTHING]), "",
    "### For whom the answer changes", ...(answers.length > 0 ? answers : ["", NOBODY]), "",
    MEANT, "",
  ].join("\n"));
}
