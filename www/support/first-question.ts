/** What was typed in the question box of the page's own HTML, before the desk draws a box of its own. */
export interface FirstQuestion {
  text: string;
  hasFocus: boolean;
}

/** Takes that box, and all that stands with it, out of the desk. */
export function takeFirstQuestion(desk: HTMLElement): FirstQuestion {
  const box = desk.querySelector("textarea");
  const first = { text: box?.value.trim() ? box.value : "", hasFocus: box !== null && box === document.activeElement };
  desk.replaceChildren();
  return first;
}
