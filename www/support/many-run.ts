// A table of orders and the workers that answer it. Each reads the file for itself and answers every second block; what they
// tell of a block is how many rows it has and which were refused, so that a million rows are some kilobytes here.
import type { ManyRow, ManyTotals } from "../../pkg/index.js";
import type { Answer, Block, Known, Opened, Question, Sampled, Table } from "./many-protocol.ts";
import { sumOf } from "./many-totals.ts";
import { newWorker } from "./new-worker.ts";

/** As many as there are cores, up to two: more would mostly wait for the file. */
const WORKERS = Math.min(2, navigator.hardwareConcurrency || 1);

/** How often a worker that is asked something is looked after, in milliseconds, and after how many looks in silence it is given up. */
const LOOK = 1000;
const MOST_LOOKS = 60;

/** A worker that is asked one thing after another. While it works it tells so now and then, or has stalled. */
class Asked {
  readonly #worker = newWorker("many");
  #hear: (answer: Answer) => void = () => {};
  #fail: (fault: Error) => void = () => {};
  #turn: Promise<unknown> = Promise.resolve();
  readonly #fault: (fault: Error) => void;
  /** Looks in silence. They are counted, and not the time: in a page that is hidden or asleep none is due. */
  #looks = 0;
  #watch: ReturnType<typeof setInterval> | undefined;

  constructor(onFault: (fault: Error) => void) {
    const fail = this.#fault = (fault: Error) => (this.#fail(fault), onFault(fault));
    this.#worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
      this.#looks = 0;
      this.#hear(data);
    });
    this.#worker.addEventListener("messageerror", () => fail(new Error("what a worker told cannot be read")));
    this.#worker.addEventListener("error", (event) => {
      event.preventDefault();
      fail(new Error(event.message || "a worker stopped"));
    });
  }

  /** Asks, and hears all that is told until `isLast`. */
  #ask(question: Question, isLast: (answer: Answer) => boolean, hear: (answer: Answer) => void = () => {}): Promise<Answer> {
    const asked = this.#turn.then(() => new Promise<Answer>((resolve, reject) => {
      this.#fail = reject;
      this.#hear = (answer) => (isLast(answer) ? resolve(answer) : hear(answer));
      this.#worker.postMessage(question);
      this.#looks = 0;
      this.#watch = setInterval(this.#look, LOOK);
    }).finally(() => clearInterval(this.#watch)));
    this.#turn = asked.catch(() => {});
    return asked;
  }

  readonly #look = () => {
    this.#looks = document.hidden ? 0 : this.#looks + 1;
    if (this.#looks > MOST_LOOKS) this.#fault(new Error("a worker fell silent"));
  };

  async open(file: Blob): Promise<Opened> {
    return ((await this.#ask({ ask: "open", file }, ({ told }) => told === "open")) as Extract<Answer, { told: "open" }>).opened;
  }

  async detect(file: Blob, known: Known): Promise<Sampled> {
    const answer = await this.#ask({ ask: "detect", file, known }, ({ told }) => told === "detect");
    return (answer as Extract<Answer, { told: "detect" }>).sampled;
  }

  async answer(question: Extract<Question, { ask: "answer" }>, hear: (place: number, block: Block) => void): Promise<ManyTotals> {
    const done = await this.#ask(question, ({ told }) => told === "done", (answer) => answer.told === "block" && hear(answer.place, answer.block));
    return (done as Extract<Answer, { told: "done" }>).totals;
  }

  async rows(question: Extract<Question, { ask: "rows" }>): Promise<ManyRow[]> {
    return ((await this.#ask(question, ({ told }) => told === "rows")) as Extract<Answer, { told: "rows" }>).rows;
  }

  async csv(question: Extract<Question, { ask: "csv" | "heading" }>): Promise<Uint8Array<ArrayBuffer>> {
    return ((await this.#ask(question, ({ told }) => told === "csv")) as Extract<Answer, { told: "csv" }>).bytes;
  }

  end() {
    clearInterval(this.#watch);
    this.#worker.terminate();
  }
}

/** A row's place among all, and what is told of it. */
export interface ShownRow extends ManyRow {
  /** The line of the file it begins on. */
  line: number;
}

/** A file of orders, from its first look to its last answer. */
export class Run {
  readonly #workers: Asked[] = [];
  readonly #onFault: (fault: Error) => void;
  #blocks: Block[] = [];
  /** The first row, the first refused row and the first line of each block. */
  #rowsBefore: number[] = [];
  #failedBefore: number[] = [];
  #linesBefore: number[] = [];
  #isOver = false;

  constructor(readonly file: Blob, onFault: (fault: Error) => void) {
    this.#onFault = (fault) => {
      if (this.#isOver) return;
      this.end();
      onFault(fault);
    };
  }

  #worker(place: number): Asked {
    return (this.#workers[place] ??= new Asked(this.#onFault));
  }

  /** The file as text in UTF-8. */
  open(): Promise<Opened> {
    return this.#worker(0).open(this.file);
  }

  detect(known: Known): Promise<Sampled> {
    return this.#worker(0).detect(this.file, known);
  }

  /** Answers all rows; `hear` is told of each block how many rows and bytes it has and how many rows failed. */
  async answer(table: Table, { start, line }: Sampled, hear: (block: Block) => void): Promise<ManyTotals> {
    const blocks: Block[] = [];
    const parts = this.file.size > 1 << 20 ? WORKERS : 1;
    const keep = (place: number, block: Block) => {
      blocks[place] = block;
      hear(block);
    };
    const asked = Array.from({ length: parts }, (_, part) =>
      this.#worker(part).answer({ ask: "answer", file: this.file, table, start, part, parts }, keep));
    const totals = await Promise.all(asked);
    this.#index(blocks, line);
    return sumOf(totals);
  }

  #index(blocks: Block[], line: number) {
    let [rows, failed, lines] = [0, 0, line];
    this.#blocks = blocks;
    for (const [place, block] of blocks.entries()) {
      [this.#rowsBefore[place], this.#failedBefore[place], this.#linesBefore[place]] = [rows, failed, lines];
      [rows, failed, lines] = [rows + block.rows, failed + block.failed.length, lines + block.lines];
    }
  }

  /** Rows from one place to another, among all or among those that failed. */
  async rows(from: number, to: number, onlyFailed: boolean): Promise<ShownRow[]> {
    const before = onlyFailed ? this.#failedBefore : this.#rowsBefore;
    const count = (block: Block) => (onlyFailed ? block.failed.length : block.rows);
    const found: Promise<ShownRow[]>[] = [];
    for (let place = lastAtMost(before, from); place < this.#blocks.length && before[place]! < to; place++) {
      const block = this.#blocks[place]!;
      const [first, last] = [Math.max(0, from - before[place]!), Math.min(count(block), to - before[place]!)];
      if (first >= last) continue;
      const places = onlyFailed ? block.failed.slice(first, last) : Uint32Array.from({ length: last - first }, (_, index) => first + index);
      const { start, end } = block;
      // lines are told from 1
      const number = (row: ManyRow) => ({ ...row, line: row.line + this.#linesBefore[place]! + 1 });
      found.push(this.#worker(0).rows({ ask: "rows", file: this.file, start, end, places }).then((rows) => rows.map(number)));
    }
    return (await Promise.all(found)).flat();
  }

  /** All answers as CSV, in parts; `hear` is told how much of it is written. */
  async csv(names: string[], hear: (share: number) => void): Promise<Blob> {
    // a spreadsheet takes a file without a byte order mark for one of another encoding
    const parts: BlobPart[] = ["\ufeff", await this.#worker(0).csv({ ask: "heading", names })];
    let written = 0;
    const workers = this.#workers.length;
    const write = async (part: number) => {
      for (let place = part; place < this.#blocks.length; place += workers) {
        const { start, end } = this.#blocks[place]!;
        const line = this.#linesBefore[place]! + 1;
        parts[place + 2] = new Blob([await this.#worker(part).csv({ ask: "csv", file: this.file, start, end, line })]);
        hear(++written / this.#blocks.length);
      }
    };
    await Promise.all(this.#workers.map((_, part) => write(part)));
    return new Blob(parts, { type: "text/csv" });
  }

  end() {
    this.#isOver = true;
    for (const worker of this.#workers) worker.end();
  }
}

/** The last place whose number is at most that; the first if there is none. */
function lastAtMost(numbers: number[], most: number): number {
  let [low, high] = [0, numbers.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! <= most) low = middle;
    else high = middle;
  }
  return low;
}
