// Plain text as Markdown within a line or a table cell, much as src/markdown.rs writes it, and back.

/** What renderers make links of without any mark: addresses, e-mail addresses, mentions, the numbers of issues. */
const LINKED = /:\/\/|www\.|mailto:|xmpp:|.@|@.|#\d|gh-\d/i;

/** Between so many backticks as the word has nowhere in a row. */
function code(word: string): string {
  const fence = "`".repeat(Math.max(0, ...[...word.matchAll(/`+/g)].map(([ticks]) => ticks.length)) + 1);
  const space = /^`|`$/.test(word) ? " " : "";
  return `${fence}${space}${word.replaceAll("|", "\\|")}${space}${fence}`;
}

/** A line of text. An escape does not keep renderers from making links: such a word becomes code. */
export const markdown = (text: string): string =>
  text.split(/(\s+)/).map((word) => (LINKED.test(word) ? code(word) : word.replace(/[\\`*_[\]<>|#~&$]/g, "\\$&"))).join("");

/** A stretch of a paragraph; figures and names are strong. */
export interface Piece {
  text: string;
  isStrong: boolean;
}

/** Splits one of the core's Markdown paragraphs: `**` starts and ends what is strong, a backslash escapes, backticks enclose an address. */
export function piecesOf(markdown: string): Piece[] {
  const pieces: Piece[] = [];
  let isStrong = false;
  for (const [token, escaped, , code] of markdown.matchAll(/\*\*|\\([^])|(`+) ?([^]+?) ?\2|[^\\*`]+|[\\*`]/g)) {
    if (token === "**") {
      isStrong = !isStrong;
      continue;
    }
    const text = escaped ?? code ?? token;
    const last = pieces.at(-1);
    if (last?.isStrong === isStrong) last.text += text;
    else pieces.push({ text, isStrong });
  }
  return pieces;
}
