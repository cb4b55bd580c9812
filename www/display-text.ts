// Text from outside (an address, a file, a pasted letter, a typed name) as it may be shown or copied.

declare const clean: unique symbol;

/** One line without control, direction and invisible characters. Only this module makes one. */
export type DisplayText = string & { readonly [clean]: "line" };

/** The same, with line breaks and tabs between the parts. */
export type DisplayLines = string & { readonly [clean]: "line" | "lines" };

/** Control characters, line breaks and byte order marks: a run of them becomes one space, with those around it. */
const SPACED = / ?[\0-\x1f\x7f-\x9f\u2028\u2029\ufeff][\0-\x20\x7f-\x9f\u2028\u2029\ufeff]*/g;
/** Marks of direction and other invisible characters. The same list as in src/display_text.rs, which a test compares. */
const DROPPED = /[\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\uffa0\ufff0-\ufffb\u{e0000}-\u{e0fff}]/gu;
/** The zero-width non-joiner and joiner. */
const JOINERS = /[\u200c\u200d]/g;
/** Persian, the scripts of India and emoji need a joiner between two characters; Latin letters and digits do not. Surrogates are among these. */
const JOINED = /[\u0590-\u1fff\u2100-\ufefe]/;

/** Text from outside on one line. A joiner stays only between two characters of a script that needs it. */
export function displayText(text: string): DisplayText {
  const visible = text.replace(DROPPED, "").replace(SPACED, " ");
  const isJoined = (at: number) => JOINED.test(visible.charAt(at));
  return visible.replace(JOINERS, (joiner, at: number) => (isJoined(at - 1) && isJoined(at + 1) ? joiner : "")) as DisplayText;
}

/** For what quotes an input to say what is wrong with it: `�` stands for each character that is not shown. */
export const markedText = (text: string): DisplayText =>
  [...text].map((letter) => (`x${letter}y` === displayText(`x${letter}y`) ? letter : "\ufffd")).join("") as DisplayText;

/** Whether text from outside is shown as it is. */
export const isDisplayText = (text: string): text is DisplayText => displayText(text) === text;

/** Text of several lines as it is typed or pasted: with its tabs, and with joiners, after which the next letter is still to come. */
export const typedLines = (text: string): string => text.replace(DROPPED, "").replace(/[^\P{Cc}\t\n]|[\u2028\u2029\ufeff]/gu, " ");

/** Text from outside, its lines kept apart. */
export const displayLines = (text: string): DisplayLines => text.split(/\r\n?|\n/).map(displayText).join("\n") as DisplayLines;

/** What the core or this page wrote around texts that are clean; its own marks of direction stay. */
export const composed = (text: string): DisplayLines => text as DisplayLines;
