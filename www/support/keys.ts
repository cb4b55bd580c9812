// The desk's keyboard shortcuts, and the dialog that lists them.
import { html } from "lit";
import { isComposing } from "../composing.ts";
import type { CopyKind } from "./reply-view.ts";

export interface Shortcut {
  /** As `event.key` has it. */
  key: string;
  /** With Ctrl, or ⌘ on a Mac: then also while typing. */
  isWithControl?: true;
  /** Absent: always. Otherwise the browser handles the key. */
  isPossible?(): boolean;
  does: string;
  act(): void;
}

/** What the desk can be asked to do. */
export interface Actions {
  question(): void;
  copy(kind: CopyKind): void;
  link(): void;
  focus(selector: string): void;
  compare(): void;
  again(at: number): void;
  clear(): void;
  canRestore(): boolean;
  restore(): void;
  list(): void;
}

export const shortcutsOf = (act: Actions): Shortcut[] => [
  { key: "/", does: "Go to the question", act: act.question },
  { key: "Enter", isWithControl: true, does: "Copy the answer", act: () => act.copy("answer") },
  { key: "s", does: "Copy it with its sources", act: () => act.copy("sources") },
  { key: "m", does: "Copy it as Markdown", act: () => act.copy("markdown") },
  { key: "h", does: "Copy it as HTML", act: () => act.copy("html") },
  { key: "l", does: "Copy a link to the question", act: act.link },
  { key: "e", does: "Correct the first thing understood, or add one", act: () => act.focus(".doubt button, .chip button, #add") },
  { key: "w", does: "Go to every way to pay", act: () => act.focus(".ways button") },
  { key: "g", does: "Choose the language of the answer", act: () => act.focus("#language") },
  { key: "a", does: "Add the order to those side by side", act: act.compare },
  ...[0, 1, 2].map((at) => ({ key: `${at + 1}`, does: `Ask again: order ${at + 1} of those side by side`, act: () => act.again(at) })),
  { key: "n", does: "Clear the question", act: act.clear },
  { key: "z", isWithControl: true, isPossible: act.canRestore, does: "Restore the question that was cleared", act: act.restore },
  { key: "?", does: "This list", act: act.list },
];

const isTyping = (target: EventTarget | undefined) =>
  target instanceof HTMLElement && (target.isContentEditable || ["input", "select", "textarea"].includes(target.localName));

/** The characters of a US keyboard by where their keys are: a letter, a digit, a slash. */
function byPosition({ code, shiftKey }: KeyboardEvent): string | undefined {
  if (code === "Slash") return shiftKey ? "?" : "/";
  return /^(?:Key|Digit)(.)$/.exec(code)?.[1]?.toLowerCase();
}

/** Layouts of other scripts put a full stop and a comma on the slash key. */
const isOfOtherScript = ({ key, code }: KeyboardEvent) => key.length === 1 && (key > "\u007f" || (code === "Slash" && /[.,]/.test(key)));

/** The shortcut's key that was pressed: whatever Caps Lock says, and by position where the layout has no such letters. */
function keyOf(event: KeyboardEvent): string {
  const { key, shiftKey } = event;
  const isLetter = /^[a-z]$/i.test(key);
  if (isLetter) return shiftKey ? "" : key.toLowerCase();
  const other = isOfOtherScript(event) ? byPosition(event) : undefined;
  return other && /[a-z0-9]/.test(other) && shiftKey ? "" : (other ?? key);
}

/** The shortcut that an event triggers; `isSingleOn`: whether keys without Ctrl are on. */
export function shortcutOf(event: KeyboardEvent, shortcuts: Shortcut[], isSingleOn: boolean): Shortcut | undefined {
  if (isComposing(event) || event.altKey || event.defaultPrevented || document.querySelector("dialog[open]")) return undefined;
  const control = event.ctrlKey || event.metaKey;
  if (!control && (!isSingleOn || isTyping(event.composedPath()[0]))) return undefined;
  const pressed = keyOf(event);
  return shortcuts.find(({ key, isWithControl = false, isPossible }) => key === pressed && isWithControl === control && isPossible?.() !== false);
}

const isMac = /Mac|iPhone|iPad/.test(navigator.platform);
export const CONTROL = isMac ? "⌘" : "Ctrl";

export function keysDialog(shortcuts: Shortcut[], isSingleOn: boolean, turn: (isSingleOn: boolean) => void) {
  const close = (event: Event) => (event.currentTarget as HTMLElement).closest("dialog")!.close();
  return html`<dialog id="keys" aria-labelledby="keys-head"><h2 id="keys-head">Keyboard shortcuts</h2>
    <dl>${shortcuts.map(({ key, isWithControl, does }) => html`<div><dt>${isWithControl ? html`<kbd>${CONTROL}</kbd> + ` : ""}<kbd>${key}</kbd></dt><dd>${does}</dd></div>`)}
      <div><dt><kbd>Enter</kbd></dt><dd>In a question of one line: add it to “Asked before”</dd></div>
      <div><dt><kbd>Esc</kbd></dt><dd>Leave a field as it was; close this list</dd></div></dl>
    <p><label class="check"><input type="checkbox" .checked=${isSingleOn} @change=${({ target }: Event) => turn((target as HTMLInputElement).checked)}>
      <span>Shortcuts without ${CONTROL}</span></label></p>
    <p class="small muted">They do nothing while you type. Turned off, the page’s address keeps them off.</p>
    <button type="button" class="btn" autofocus @click=${close}>Close</button></dialog>`;
}
