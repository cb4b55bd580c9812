// What the desk's keys do, and the dialog that lists them.
import { html } from "lit";

export interface Shortcut {
  /** As `event.key` has it. */
  key: string;
  /** With Ctrl, or ⌘ on a Mac: then also while typing. */
  isWithControl?: true;
  does: string;
  act(): void;
}

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
