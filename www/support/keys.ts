// What the desk's keys do, and the dialog that lists them.
import { html } from "lit";
import type { CopyKind } from "./reply-view.ts";

export interface Shortcut {
  /** As `event.key` has it. */
  key: string;
  /** With Ctrl, or ⌘ on a Mac: then also while typing. */
  isWithControl?: true;
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
  { key: "n", does: "A new question", act: act.clear },
  { key: "?", does: "This list", act: act.list },
];

const isTyping = (target: EventTarget | undefined) =>
  target instanceof HTMLElement && (target.isContentEditable || ["input", "select", "textarea"].includes(target.localName));

/** The one that a press of keys asks for. */
export function shortcutOf(event: KeyboardEvent, shortcuts: Shortcut[]): Shortcut | undefined {
  if (event.isComposing || event.altKey || event.defaultPrevented || document.querySelector("dialog[open]")) return undefined;
  const control = event.ctrlKey || event.metaKey;
  if (!control && isTyping(event.composedPath()[0])) return undefined;
  return shortcuts.find(({ key, isWithControl = false }) => key === event.key && isWithControl === control);
}

const isMac = /Mac|iPhone|iPad/.test(navigator.platform);

export function keysDialog(shortcuts: Shortcut[]) {
  const close = (event: Event) => (event.currentTarget as HTMLElement).closest("dialog")!.close();
  return html`<dialog id="keys" aria-labelledby="keys-head"><h2 id="keys-head">Keys</h2>
    <dl>${shortcuts.map(({ key, isWithControl, does }) => html`<div><dt>${isWithControl ? html`<kbd>${isMac ? "⌘" : "Ctrl"}</kbd> + ` : ""}<kbd>${key}</kbd></dt><dd>${does}</dd></div>`)}
      <div><dt><kbd>Enter</kbd></dt><dd>In a question of one line: keep it in “Asked before”</dd></div>
      <div><dt><kbd>Esc</kbd></dt><dd>Leave a field as it was; close this list</dd></div></dl>
    <p class="small muted">Keys without ${isMac ? "⌘" : "Ctrl"} do nothing while you type.</p>
    <button type="button" class="btn" autofocus @click=${close}>Close</button></dialog>`;
}
