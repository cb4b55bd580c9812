// Today, read once for each question and again when the day changes.
import type { ReactiveController, ReactiveControllerHost } from "lit";
import { isoDate } from "./around.ts";
import type { IsoDate } from "./core.ts";

/** A computer that slept is noticed within this time, in milliseconds. */
const LONGEST = 60_000;

/** The day in the buyer's time zone; calls back on a new one while its host is connected. */
export class Clock implements ReactiveController {
  today: IsoDate = isoDate(new Date());
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, readonly onNewDay: () => void) {
    host.addController(this);
  }

  hostConnected() {
    this.read();
    const now = new Date();
    const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime();
    this.#timer = setTimeout(() => this.hostConnected(), Math.min(LONGEST, midnight - now.getTime()));
  }

  hostDisconnected() {
    clearTimeout(this.#timer);
  }

  /** Reads the clock. Call it before each question. */
  read() {
    const today = isoDate(new Date());
    if (today === this.today) return;
    this.today = today;
    this.onNewDay();
  }
}
