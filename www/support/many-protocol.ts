// What the page and its workers tell each other.
import type { DetectedTable, ManyRow, ManyTotals } from "../../pkg/index.js";
import type { Dates, Meaning, Numbers } from "./many-table.ts";

/** How a table is to be read. */
export interface Table {
  separator: string;
  /** What each column means. */
  columns: Meaning[];
  numbers: Numbers;
  dates: Dates;
  /** Whether lines end with a carriage return and a line feed. */
  isCrlf: boolean;
}

/** Some whole records of the file. */
export interface Block {
  start: number;
  end: number;
  rows: number;
  lines: number;
  /** The places of the rows that were refused. */
  failed: Uint32Array;
}

export type Question =
  | { ask: "open"; file: Blob }
  | { ask: "detect"; file: Blob; known: Known }
  /** Answers every `parts`th block, from the `part`th on. */
  | { ask: "answer"; file: Blob; table: Table; start: number; part: number; parts: number }
  | { ask: "rows"; file: Blob; start: number; end: number; places: Uint32Array }
  | { ask: "csv"; file: Blob; start: number; end: number; line: number }
  | { ask: "heading"; names: string[] };

/** What a person has said of a table. */
export interface Known {
  separator?: string;
  hasHeader?: boolean;
  meanings?: Meaning[];
  /** Lines above the header may be passed over. */
  skipsTitles?: boolean;
}

/** What was found of a table. */
export type Sampled = DetectedTable;

/** A file as text in UTF-8. */
export interface Opened {
  /** Nothing where the file is no text. */
  text: Blob | undefined;
  /** The encoding it was read in, as `TextDecoder` names it; `workbook` or `utf-32` for one that is not read. */
  encoding: string;
}

export type Answer =
  /** Still at it. */
  | { told: "alive" }
  | { told: "open"; opened: Opened }
  | { told: "detect"; sampled: Sampled }
  | { told: "block"; place: number; block: Block }
  | { told: "done"; totals: ManyTotals }
  | { told: "rows"; rows: ManyRow[] }
  | { told: "csv"; bytes: Uint8Array<ArrayBuffer> };
