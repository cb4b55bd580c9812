import { typedLines } from "../display-text.ts";
import { keepAddress, withoutOrder, type Kept } from "./address.ts";

/**
 * Takes the question box of the page's own HTML, and all that stands with it, out of the desk. What was typed there before
 * the desk's code ran replaces the question that the address brought, with its details; the focus goes to the desk's own box.
 */
export function takeFirstQuestion(desk: HTMLElement, kept: Kept): { kept: Kept; next: string | null } {
  const box = desk.querySelector("textarea");
  const next = box && box === document.activeElement ? "#q" : null;
  const text = typedLines(box?.value ?? "");
  desk.replaceChildren();
  if (text.trim() === "") return { kept, next };
  const typed = { ...kept, text, edits: {}, rest: {} };
  keepAddress(typed, "replaceState", withoutOrder());
  return { kept: typed, next };
}
