import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Starts its host when it is put in the page, and reports when the user goes back or forward. */
export class PageControl implements ReactiveController {
  readonly #start: () => unknown;
  readonly #addressChanged: () => unknown;

  constructor(host: ReactiveControllerHost, start: () => unknown, addressChanged: () => unknown) {
    this.#start = start;
    this.#addressChanged = addressChanged;
    host.addController(this);
  }

  hostConnected() {
    window.addEventListener("popstate", this.#addressChanged);
    this.#start();
  }

  hostDisconnected() {
    window.removeEventListener("popstate", this.#addressChanged);
  }
}
