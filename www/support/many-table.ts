// How a table of orders is written: what the core found, and what a person may choose.
import type { DetectedTable } from "../../pkg/index.js";

/** What the page offers to choose from; a file may name another separator itself. */
export const SEPARATORS = [",", ";", "\t", "|"];

export const NUMBERS = ["plain", "dot", "comma"] as const;
export type Numbers = (typeof NUMBERS)[number];
export const DATES = ["iso", "dmy", "mdy"] as const;
export type Dates = (typeof DATES)[number];

/** What a column can mean: a field's path, `""` for one that is kept as it is, `-` for one that is left out. */
export type Meaning = string;

export type Column = DetectedTable["columns"][number];
