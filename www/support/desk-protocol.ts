// What the desk asks its worker, and what it hears.
import type { IsoDate, Problem, Understanding } from "../core.ts";
import type { DisplayLines } from "../display-text.ts";

/** A schedule's file; `null`: the bundled one. */
export type ScheduleFile = Blob | null;

export interface Questions {
  /** Two schedules compared. */
  diff: { asked: { old: ScheduleFile; new: ScheduleFile }; answer: ComparedSchedules };
  /** A letter read. */
  understand: { asked: { text: string; today: IsoDate }; answer: Understanding };
}

export type QuestionName = keyof Questions;

export type Asked<Name extends QuestionName = QuestionName> = Name extends QuestionName ? { ask: Name } & Questions[Name]["asked"] : never;

/** An answer, or why the core refuses the question. */
export type Heard = { answer: unknown } | { problems: Problem[] };

export interface ComparedSchedules {
  problems: { old: Problem[]; new: Problem[] };
  /** Absent where a schedule is not valid. */
  diff?: ShownDiff;
}

/** As many of some lines as are shown. */
export interface Few {
  shown: string[];
  /** How many there are in all. */
  count: number;
}

/** What changed from one schedule to another: what is shown of it, and all of it to copy. */
export interface ShownDiff {
  title: string;
  changes: Few;
  /** The groups of orders whose answer changes, as many as are shown. */
  answers: { message: string; lines: Few }[];
  /** How many groups there are in all. */
  groups: number;
  text: DisplayLines;
  markdown: DisplayLines;
}
