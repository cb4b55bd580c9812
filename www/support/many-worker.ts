// Answers a table of orders off the page's own thread. Of the file it holds a block at a time.
import { loadMany, type ManyOrders } from "../cores/many.ts";
import { SEPARATORS, detect, detectIn, type SeparatorName } from "./many-detect.ts";
import type { Answer, Known, Question, Sampled, Table } from "./many-protocol.ts";

/** The bytes of a block: some 3,000 rows, told in a few milliseconds when they are looked at. */
const BLOCK = 1 << 17;
/** How much of the file is read at once. */
const READ = 1 << 20;
/** What is looked at to find out what a table is. */
const SAMPLE = 1 << 18;
const SAMPLE_ROWS = 400;

const loading = loadMany();
let orders: ManyOrders | undefined;

const tell = (answer: Answer, transfer: Transferable[] = []) => postMessage(answer, { transfer });
const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());
const codeOf = (separator: SeparatorName) => SEPARATORS[separator].charCodeAt(0);

/** The blocks of a file, each with where it starts. */
async function* blocksOf(file: Blob, separator: SeparatorName, from: number) {
  const { endOfRecords } = await loading;
  let [rest, start, read] = [new Uint8Array(), from, from];
  for (let size = BLOCK; ; ) {
    const isAll = read >= file.size;
    const window = rest.subarray(0, size);
    const end = endOfRecords(window, codeOf(separator), isAll && window.length === rest.length);
    if (end > 0 && (window.length === size || isAll)) {
      yield { bytes: rest.subarray(0, end), start };
      [rest, start, size] = [rest.subarray(end), start + end, BLOCK];
    } else if (rest.length > size) {
      size *= 2; // a record that is longer than a block
    } else if (isAll) {
      return;
    } else {
      const more = await bytesOf(file.slice(read, read + Math.max(READ, rest.length)));
      const joined = new Uint8Array(rest.length + more.length);
      joined.set(rest);
      joined.set(more, rest.length);
      [rest, read] = [joined, read + more.length];
      if (more.length === 0) return;
    }
  }
}

async function sample(file: Blob, known: Known): Promise<Sampled> {
  const { calculator, firstRows, plainDay, plainNumber } = await loading;
  const bytes = await bytesOf(file.slice(0, SAMPLE));
  const rowsBy = (name: SeparatorName) => JSON.parse(firstRows(bytes, codeOf(name), SAMPLE_ROWS)) as string[][];
  const raw = Object.fromEntries((Object.keys(SEPARATORS) as SeparatorName[]).map((name) => [name, rowsBy(name)])) as Record<SeparatorName, string[][]>;
  // the last of a long file's rows may be cut off
  const whole = (rows: string[][]) => (file.size > SAMPLE && rows.length < SAMPLE_ROWS ? rows.slice(0, -1) : rows);
  const cells = (rows: string[][]) => whole(rows).map((row) => row.slice(0, -1));
  const tables = Object.fromEntries(Object.entries(raw).map(([name, rows]) => [name, cells(rows)])) as typeof raw;
  const reader = { number: plainNumber, day: plainDay };
  const { countries } = calculator.schedule;
  const codes = { currencies: new Set(Intl.supportedValuesOf("currency")), countries: new Set(countries) };
  const found = detect(tables, reader, codes);
  const { separator, hasHeading } = { ...found, ...known };
  const settled = Object.keys(known).length ? detectIn(tables[separator], separator, hasHeading, reader, codes, known.meanings) : found;
  const start = hasHeading ? Number(raw[separator][0]?.at(-1) ?? 0) : 0;
  return { ...settled, start, line: bytes.subarray(0, start).reduce((lines, byte) => lines + Number(byte === 10), 0) };
}

async function answerAll({ file, table, start, part, parts }: Extract<Question, { ask: "answer" }>) {
  orders = await ordersOf(table);
  let place = 0;
  for await (const { bytes, start: at } of blocksOf(file, table.separator, start)) {
    if (place % parts === part) {
      const [rows = 0, lines = 0, ...failed] = orders.answer(bytes);
      const block = { start: at, end: at + bytes.length, rows, lines, failed: Uint32Array.from(failed) };
      tell({ told: "block", place, block });
    }
    place++;
  }
  tell({ told: "done", totals: JSON.parse(orders.totals()) });
}

async function ordersOf({ columns, separator, numbers, dates }: Table) {
  const { ManyOrders, calculator } = await loading;
  const made = ManyOrders.of(calculator, columns, codeOf(separator), numbers, dates);
  if (!made) throw new Error("two columns mean the same");
  return made;
}

async function handle(question: Question) {
  if (question.ask === "detect") return tell({ told: "detect", sampled: await sample(question.file, question.known) });
  if (question.ask === "answer") return answerAll(question);
  if (question.ask === "heading") return tell({ told: "csv", bytes: new Uint8Array(orders!.csvHeading(question.names)) });
  const bytes = await bytesOf(question.file.slice(question.start, question.end));
  if (question.ask === "rows") return tell({ told: "rows", rows: JSON.parse(orders!.rows(bytes, question.places)) });
  const written = new Uint8Array(orders!.csv(bytes, question.line));
  return tell({ told: "csv", bytes: written }, [written.buffer]);
}

/** Told while a question is open, however long a part of it takes to load or to read. */
const BEAT = 5000;

async function alive(question: Question) {
  const beat = setInterval(() => tell({ told: "alive" }), BEAT);
  await handle(question).finally(() => clearInterval(beat));
}

// one after another: what is asked meanwhile waits
let turn: Promise<void> = Promise.resolve();
addEventListener("message", ({ data }: MessageEvent<Question>) => {
  turn = turn.then(() => alive(data)).then(undefined, (error) => {
    // thrown on the worker's own top, so that the page hears it as it would a trap
    setTimeout(() => { throw error; });
  });
});
