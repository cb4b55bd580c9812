// The written answer in two parts: what it says first, and its workings.
import { writeAnswer } from "../answer.ts";
import type { OrderInput } from "../core.ts";
import type { FeeCalculator } from "../../pkg/index.js";
import { piecesOf, type Piece } from "./markdown.ts";
import { composed, type DisplayLines } from "../display-text.ts";
import type { CopyKind } from "./reply-view.ts";

export interface Letter {
  /** The paragraphs that answer the question. */
  opening: Piece[][];
  /** The sums, conditions, reasons and sources: blocks of plain text. */
  workings: string[];
  /** That the figures are estimates. */
  finePrint: string;
  /** Where the figures can be checked or changed: a label and an address. */
  link: string;
}

export const NO_LETTER: Letter = { opening: [], workings: [], finePrint: "", link: "" };

export interface LetterOptions {
  locale: string;
  /** The method that was asked about; the best one if `null`. */
  method: string | null;
  /** The page that the answer links to. */
  link: URL;
}

const blocksOf = (text: string) => text.trimEnd().split(/\n{2,}/);

/** Writes the answer. Both formats hold the same blocks: the workings start at the first heading, end with the fine print as
 * the last item of their last list, and are followed by the link. */
export async function writeLetter(calculator: Pick<FeeCalculator, "written">, order: OrderInput, options: LetterOptions): Promise<Letter> {
  const write = (format: "text" | "markdown") => writeAnswer(calculator, order, { ...options, format, quotes: false });
  const marked = blocksOf(await write("markdown"));
  const plain = blocksOf(await write("text"));
  const opening = marked.slice(0, marked.findIndex((block) => block.startsWith("### ")));
  const workings = plain.slice(opening.length, -1);
  const finePrint = workings.at(-1)?.split("\n").at(-1)?.replace(/^- /, "") ?? "";
  return { opening: opening.map(piecesOf), workings, finePrint, link: plain.at(-1) ?? "" };
}

/** The short answer as plain text: what it says first, that these are estimates, and where to check them. */
export const shortText = ({ opening, finePrint, link }: Letter): DisplayLines =>
  composed([...opening.map((pieces) => pieces.map(({ text }) => text).join("")), finePrint, link].join("\n\n"));

/** What a copy button puts on the clipboard: text, and markup beside it for `html`. */
export async function textsToCopy(
  kind: CopyKind, calculator: FeeCalculator, order: OrderInput, options: LetterOptions,
): Promise<[text: DisplayLines, markup?: DisplayLines]> {
  if (kind === "answer") return [shortText(await writeLetter(calculator, order, options))];
  const write = async (format: "text" | "markdown" | "html") => composed(await writeAnswer(calculator, order, { ...options, format, quotes: true }));
  if (kind === "html") return [await write("text"), await write("html")];
  return [await write(kind === "markdown" ? "markdown" : "text")];
}
