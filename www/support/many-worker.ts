// Answers a table of orders off the page's own thread. Of the file it holds a block at a time.
import { loadMany, type ManyOrders } from "../cores/many.ts";
import type { Answer, Known, Opened, Question, Sampled, Table } from "./many-protocol.ts";

/** The bytes of a block: some 3,000 rows, told in a few milliseconds when they are looked at. */
const BLOCK = 1 << 17;
/** How much of the file is read at once. */
const READ = 1 << 20;
/** What is looked at to find out what a table is. */
const SAMPLE = 1 << 18;

const loading = loadMany();
let orders: ManyOrders | undefined;

const tell = (answer: Answer, transfer: Transferable[] = []) => postMessage(answer, { transfer });
const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());
const codeOf = (separator: string) => separator.charCodeAt(0);

/** The blocks of a file, each with where it starts. */
async function* blocksOf(file: Blob, separator: string, from: number) {
  const { endOfRecords } = await loading;
  let [rest, start, read] = [new Uint8Array(), from, from];
  for (let size = BLOCK; ; ) {
    const isAll = read >= file.size;
    const window = rest.subarray(0, size);
    const end = endOfRecords(window, codeOf(separator), isAll && window.length === rest.length, BLOCK);
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

/** The file as text in UTF-8, whose lines end with a line feed. */
async function open(file: Blob): Promise<Opened> {
  const { textEncoding, endsLinesWithReturns } = await loading;
  const bytes = await bytesOf(file.slice(0, SAMPLE));
  const encoding = textEncoding(bytes);
  if (encoding === "workbook" || encoding === "utf-32") return { text: undefined, encoding };
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const utf8 = encoding === "utf-8" ? file.slice(hasMark ? 3 : 0) : await through(file, new TextDecoderStream(encoding), new TextEncoderStream());
  const start = await bytesOf(utf8.slice(0, SAMPLE));
  const hasReturns = endsLinesWithReturns(start, utf8.size <= SAMPLE);
  return { text: hasReturns ? await through(utf8, lineFeeds()) : utf8, encoding };
}

/** A file as streams change it. */
function through(file: Blob, ...streams: GenericTransformStream[]): Promise<Blob> {
  const pipe = (stream: ReadableStream, next: GenericTransformStream) => stream.pipeThrough(next as ReadableWritablePair);
  return new Response(streams.reduce<ReadableStream>(pipe, file.stream())).blob();
}

/** A line feed for each carriage return. */
const lineFeeds = () => new TransformStream<Uint8Array, Uint8Array>({
  transform: (bytes, control) => control.enqueue(bytes.map((byte) => (byte === 13 ? 10 : byte))),
});

/** What the table is by its first rows. Lines without text above them are passed over, however many. */
async function sample(file: Blob, { separator, hasHeader, meanings, skipsTitles }: Known): Promise<Sampled> {
  const { detectTable } = await loading;
  const code = separator === undefined ? undefined : codeOf(separator);
  for (let [from, above] = [0, 0]; ; ) {
    const bytes = await bytesOf(file.slice(from, from + SAMPLE));
    const isAll = from + bytes.length >= file.size;
    const found: Sampled = JSON.parse(detectTable(bytes, isAll, code, hasHeader, meanings, skipsTitles, above));
    const isBlank = found.columns.length === 0 && found.fault === null && found.start > 0;
    [from, above] = [from + found.start, above + found.line];
    if (isAll || !isBlank) return { ...found, start: from, line: above };
  }
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

async function ordersOf({ columns, separator, numbers, dates, isCrlf }: Table) {
  const { ManyOrders, calculator } = await loading;
  const made = ManyOrders.of(calculator, columns, codeOf(separator), numbers, dates, isCrlf);
  if (!made) throw new Error("two columns mean the same");
  return made;
}

async function handle(question: Question) {
  if (question.ask === "open") return tell({ told: "open", opened: await open(question.file) });
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
