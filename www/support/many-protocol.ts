// What the page and its workers tell each other.
import type { ManyRow, ManyTotals } from "../../pkg/index.js";
import type { Dates, Detected, Meaning, Numbers, SeparatorName } from "./many-detect.ts";

/** How a table is to be read. */
export interface Table {
  separator: SeparatorName;
  /** What each column means. */
  columns: Meaning[];
  numbers: Numbers;
  dates: Dates;
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
  | { ask: "detect"; file: Blob; known: Known }
  /** Answers every `parts`th block, from the `part`th on. */
  | { ask: "answer"; file: Blob; table: Table; start: number; part: number; parts: number }
  | { ask: "rows"; file: Blob; start: number; end: number; places: Uint32Array }
  | { ask: "csv"; file: Blob; start: number; end: number; line: number }
  | { ask: "heading"; names: string[] };

/** What a person has said of a table. */
export interface Known {
  separator?: SeparatorName;
  hasHeading?: boolean;
  meanings?: Meaning[];
}

/** What was found of a table, and where its rows begin: in bytes, and in lines from 0. */
export interface Sampled extends Detected {
  start: number;
  line: number;
}

export type Answer =
  /** Still at it. */
  | { told: "alive" }
  | { told: "detect"; sampled: Sampled }
  | { told: "block"; place: number; block: Block }
  | { told: "done"; totals: ManyTotals }
  | { told: "rows"; rows: ManyRow[] }
  | { told: "csv"; bytes: Uint8Array<ArrayBuffer> };
