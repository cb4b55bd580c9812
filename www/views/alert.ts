// What is read out at once, in one live region that is there, empty, before it has anything to read.
import { failureMessage } from "./failure.ts";
import type { View } from "./view.ts";

export const alertText = (view: View, isFailed: boolean, choiceNotice: string): string => {
  const { words, isDetailMissing, detail } = view;
  return [
    isFailed ? words.say(failureMessage(view)) : "",
    isDetailMissing ? words.say("part-missing") : "",
    ...(isFailed ? [] : (detail?.problemTexts(view) ?? [])),
    choiceNotice,
  ].filter(Boolean).join(" ");
};
