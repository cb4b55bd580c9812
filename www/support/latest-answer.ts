// Asks the desk's worker one question at a time. The newest question wins; one that is being answered can be cancelled.
import type { Problem } from "../core.ts";
import type { Asked, Heard, QuestionName, Questions } from "./desk-protocol.ts";
import { newWorker } from "./new-worker.ts";

export type Outcome<Name extends QuestionName> =
  | { is: "answered"; answer: Questions[Name]["answer"] }
  | { is: "refused"; problems: Problem[] }
  /** A newer question was asked, or it was cancelled. */
  | { is: "dropped" }
  /** The worker could not be loaded, or stopped. */
  | { is: "failed" };

export class LatestAnswer<Name extends QuestionName> {
  #worker: Worker | undefined;
  /** The question that the worker is answering, and the newest of those asked since. */
  #running: ((outcome: Outcome<Name>) => void) | undefined;
  #next: { asked: Asked<Name>; settle: (outcome: Outcome<Name>) => void } | undefined;
  /** Whether the answer that the worker is at is still wanted. */
  #isWanted = false;

  ask(asked: Asked<Name>): Promise<Outcome<Name>> {
    return new Promise((settle) => {
      this.#next?.settle({ is: "dropped" });
      this.#next = { asked, settle };
      this.#isWanted = false;
      if (!this.#running) this.#post();
    });
  }

  /** Stops the worker; what was asked is dropped. */
  cancel(): void {
    this.#end({ is: "dropped" });
  }

  #post() {
    const { asked, settle } = this.#next!;
    this.#next = undefined;
    this.#running = settle;
    this.#isWanted = true;
    this.#worker ??= this.#start();
    this.#worker.postMessage(asked);
  }

  #start(): Worker {
    const worker = newWorker("desk");
    const fail = (event: Event) => {
      event.preventDefault();
      if (worker === this.#worker) this.#end({ is: "failed" });
    };
    worker.addEventListener("message", ({ data }: MessageEvent<Heard>) => {
      if (worker === this.#worker) this.#hear(data); // not what a worker that was stopped still said
    });
    worker.addEventListener("messageerror", fail);
    worker.addEventListener("error", fail);
    return worker;
  }

  #hear(heard: Heard) {
    const settle = this.#running;
    this.#running = undefined;
    if (!this.#isWanted) settle?.({ is: "dropped" });
    else if ("problems" in heard) settle?.({ is: "refused", problems: heard.problems });
    else settle?.({ is: "answered", answer: heard.answer as Questions[Name]["answer"] });
    if (this.#next) this.#post();
  }

  #end(outcome: Outcome<Name>) {
    this.#worker?.terminate();
    this.#worker = undefined;
    const waiting = [this.#running, this.#next?.settle];
    this.#running = this.#next = undefined;
    for (const settle of waiting) settle?.(outcome);
  }
}
