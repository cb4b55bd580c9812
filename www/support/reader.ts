// Reads the question: a short one at once, so that nothing flickers while typing; a letter in a worker.
import { isRefusal, type IsoDate, type Problem, type Understanding } from "../core.ts";
import type { FeeCalculator } from "../../pkg/index.js";
import { editsLeft, knownOf, type Edits, type Known } from "./asked.ts";
import { LatestAnswer } from "./latest-answer.ts";

/** The most UTF-16 code units that are read on the page's own thread. */
export const MOST_AT_ONCE = 1_000;
/** The most bytes of a question that the core reads. No text of more code units has fewer. */
export const MOST_BYTES = 65_536;

export interface Reading {
  /** Absent where the text is refused. */
  understood?: Understanding;
  problems: Problem[];
}

/** The refusal of a question that is too long, in the core's words. */
const TOO_LONG: Problem = { code: "field-invalid", field: "", message: `the text is longer than ${MOST_BYTES} bytes` };

type Text = { text: string; today: IsoDate };

const isSame = (one: Text | undefined, { text, today }: Text) => one?.text === text && one.today === today;

export class Reader {
  readonly #work = new LatestAnswer<"understand">();
  #last: (Text & { reading: Reading }) | undefined;
  /** The letter that the worker reads, or whose reading was stopped. */
  #open: (Text & { isStopped: boolean }) | undefined;

  /** Whether the text has been typed since it was last read. */
  isTyped = false;
  #known: Known = {};

  /** `changed` is called once a letter has been read, or its reading has stopped. */
  constructor(readonly calculator: Pick<FeeCalculator, "understand">, readonly changed: () => void) {}

  /** Where a letter is on its way. */
  get state(): "read" | "reading" | "stopped" {
    return !this.#open ? "read" : this.#open.isStopped ? "stopped" : "reading";
  }

  /** What a text says; `undefined` until it is read. */
  read(asked: Text): Reading | undefined {
    if (isSame(this.#last, asked)) this.#open = undefined;
    else if (asked.text.length > MOST_BYTES) this.#keep(asked, { problems: [TOO_LONG] });
    else if (asked.text.length <= MOST_AT_ONCE) this.#keep(asked, this.#readNow(asked));
    else if (!isSame(this.#open, asked)) void this.#start(asked);
    return this.#open ? undefined : this.#last!.reading;
  }

  /** The edits that stay once a typed text is read. */
  editsAfter({ understood }: Reading, edits: Edits): Edits {
    if (!understood) return edits;
    const now = knownOf(understood);
    const left = this.isTyped ? editsLeft(edits, this.#known, now) : edits;
    [this.#known, this.isTyped] = [now, false];
    return left;
  }

  /** Stops reading the letter. */
  readonly stop = () => this.#work.cancel();

  /** Reads the letter again whose reading was stopped. */
  readonly again = () => {
    this.#open = undefined;
    this.changed();
  };

  #keep(asked: Text, reading: Reading) {
    this.#open = undefined;
    this.#last = { ...asked, reading };
  }

  #readNow({ text, today }: Text): Reading {
    try {
      return { understood: this.calculator.understand(text, { today }), problems: [] };
    } catch (error) {
      if (!isRefusal(error)) throw error;
      return { problems: error.problems };
    }
  }

  async #start(asked: Text) {
    const open: Text & { isStopped: boolean } = { ...asked, isStopped: false };
    this.#open = open;
    const outcome = await this.#work.ask({ ask: "understand", ...asked });
    if (open !== this.#open) return;
    if (outcome.is === "answered") this.#keep(asked, { understood: outcome.answer, problems: [] });
    else if (outcome.is === "refused") this.#keep(asked, { problems: outcome.problems });
    else open.isStopped = true;
    this.changed();
  }
}
