// How much of a comparison of two schedules the page draws. All of it can be copied.
import type { ScheduleDiff } from "../../pkg/index.js";
import type { Few, ShownDiff } from "./desk-protocol.ts";
import { asMarkdown, asText, changesOf, titleOf } from "./schedules-words.ts";

/** The most lines that are shown of the changes, and of the answers. */
export const MOST_LINES = 200;
/** The most characters that are shown of a line. */
const MOST_LENGTH = 1_000;

const short = (line: string) => (line.length > MOST_LENGTH ? `${line.slice(0, MOST_LENGTH)} …` : line);

const few = (lines: readonly string[], most: number): Few => ({ shown: lines.slice(0, most).map(short), count: lines.length });

export function shownDiff(diff: ScheduleDiff): ShownDiff {
  let left = MOST_LINES;
  const answers: ShownDiff["answers"] = [];
  for (const { message, lines } of diff.answers) {
    if (left <= 0) break;
    answers.push({ message: short(message), lines: few(lines, left) });
    left -= Math.max(1, lines.length);
  }
  return {
    title: short(titleOf(diff)), changes: few(changesOf(diff), MOST_LINES), answers, groups: diff.answers.length,
    text: asText(diff), markdown: asMarkdown(diff),
  };
}
