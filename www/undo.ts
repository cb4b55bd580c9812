// Undo across the rewriting of a field that was left, which the browser's own undo does not outlive.

/** What an input held when typing in it began, each time; and what it held after the last key. */
interface Past {
  began: string[];
  last: string | undefined;
}

const isUndo = ({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent) => (ctrlKey || metaKey) && !shiftKey && key.toLowerCase() === "z";

/** Lets Ctrl+Z in the fields for figures take back what was typed before they were left. */
export function undoTyping(root: ShadowRoot): void {
  const pasts = new WeakMap<EventTarget, Past>();
  const past = (event: Event) => {
    const [input] = event.composedPath();
    if (!(input instanceof HTMLInputElement) || input.inputMode !== "decimal") return undefined;
    const known = pasts.get(input) ?? { began: [], last: undefined };
    pasts.set(input, known);
    return { input, known };
  };
  root.addEventListener("beforeinput", (event) => {
    const { input, known } = past(event) ?? {};
    if (input && known!.last !== input.value) known!.began.push(input.value);
  });
  root.addEventListener("input", (event) => {
    const { input, known } = past(event) ?? {};
    if (!input) return;
    const isBack = input.value === known!.began.at(-1); // by the browser's own undo
    if (isBack) known!.began.pop();
    known!.last = isBack ? undefined : input.value;
  });
  root.addEventListener("keydown", (event) => {
    const { input, known } = (isUndo(event as KeyboardEvent) && past(event)) || {};
    if (!input || known!.last === input.value || known!.began.length === 0) return; // the browser's own undo
    event.preventDefault();
    input.value = known!.began.at(-1)!;
    input.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true, inputType: "historyUndo" }));
  });
}
