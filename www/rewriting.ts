// Page translators replace text nodes that Lit holds on to: what Lit patches afterwards would stay unseen. So what they have
// touched is rendered anew by the next update.

interface Watched {
  observer: MutationObserver;
  isRewritten: boolean;
  generation: number;
  /** Where the focus was before what had it was rendered anew. */
  focused: Focused | undefined;
}

interface Focused {
  at: number;
  selection: [start: number | null, end: number | null] | undefined;
}

const FOCUSABLE = "input, select, button, summary, textarea";

/** A control that is rendered anew loses the focus and gets it back: nobody is to act on that. */
const FOCUS_EVENTS = ["blur", "focus", "focusin", "focusout"];
const stop = (event: Event) => event.stopImmediatePropagation();

const watched = new WeakMap<ShadowRoot, Watched>();

/** From now on notices whether anything but the root's own updates changes its texts. */
function watch(root: ShadowRoot): Watched {
  const state: Watched = { observer: new MutationObserver(() => (state.isRewritten = true)), isRewritten: false, generation: 0, focused: undefined };
  state.observer.observe(root, { childList: true, characterData: true, subtree: true });
  watched.set(root, state);
  return state;
}

/** To be called as an update begins: the generation of what it renders. */
export function generationOf(root: ShadowRoot): number {
  const state = watched.get(root) ?? watch(root);
  if (state.observer.takeRecords().length > 0 || state.isRewritten) {
    state.isRewritten = false;
    state.generation++;
    state.focused = focusIn(root);
    if (state.focused) for (const type of FOCUS_EVENTS) root.addEventListener(type, stop, true);
  }
  return state.generation;
}

/** To be called as an update ends: its own changes do not count, and the focus goes back to where it was. */
export function settle(root: ShadowRoot): void {
  const state = watched.get(root);
  if (!state) return;
  state.observer.takeRecords();
  const { focused } = state;
  state.focused = undefined;
  if (!focused) return;
  const control = root.activeElement ? undefined : root.querySelectorAll<HTMLElement>(FOCUSABLE)[focused.at];
  control?.focus({ preventScroll: true });
  if (focused.selection) (control as HTMLInputElement | undefined)?.setSelectionRange(...focused.selection);
  for (const type of FOCUS_EVENTS) root.removeEventListener(type, stop, true);
}

function focusIn(root: ShadowRoot): Focused | undefined {
  const { activeElement } = root;
  const at = activeElement ? [...root.querySelectorAll(FOCUSABLE)].indexOf(activeElement) : -1;
  if (at < 0) return undefined;
  const isText = activeElement instanceof HTMLInputElement && activeElement.type === "text";
  return { at, selection: isText ? [activeElement.selectionStart, activeElement.selectionEnd] : undefined };
}
