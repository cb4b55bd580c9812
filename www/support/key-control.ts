// Keyboard shortcuts on the desk's page: single letters can be turned off, which the address remembers.
import { html, type ReactiveController, type ReactiveControllerHost } from "lit";
import { addressWith, read } from "./address.ts";
import { keysDialog, shortcutOf, type Shortcut } from "./keys.ts";

export class KeyControl implements ReactiveController {
  /** `shortcuts` are those that work now. */
  constructor(readonly host: ReactiveControllerHost & HTMLElement, readonly shortcuts: () => Shortcut[]) {
    host.addController(this);
  }

  hostConnected() {
    document.addEventListener("keydown", this.#press);
  }

  hostDisconnected() {
    document.removeEventListener("keydown", this.#press);
  }

  readonly list = () => this.host.querySelector<HTMLDialogElement>("#keys")!.showModal();

  get #isSingleOn() {
    return read("keys") !== "off";
  }

  readonly #turn = (isOn: boolean) => {
    history.replaceState(history.state, "", addressWith({ keys: isOn ? "" : "off" }));
    this.host.requestUpdate();
  };

  readonly #press = (event: KeyboardEvent) => {
    const shortcut = shortcutOf(event, this.shortcuts(), this.#isSingleOn);
    if (!shortcut) return;
    event.preventDefault();
    shortcut.act();
  };

  /** How to reach the list, and the list. */
  view() {
    const isOn = this.#isSingleOn;
    return html`<p class="small muted keysnote">${isOn ? html`Keyboard shortcuts: press <kbd>?</kbd> or ` : ""}<button
        type="button" class="textlink" @click=${this.list}>${isOn ? "show the list" : "Keyboard shortcuts"}</button>.</p>
      ${keysDialog(this.shortcuts(), isOn, this.#turn)}`;
  }
}
