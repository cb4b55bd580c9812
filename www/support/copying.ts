// Onto the clipboard.
import { composed, type DisplayLines, type DisplayText } from "../display-text.ts";

/** Puts text there, as HTML, too, where it is given; says whether the browser let it. */
export async function isCopied(text: DisplayLines, markup?: DisplayLines): Promise<boolean> {
  const blob = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
  try {
    if (markup === undefined) await navigator.clipboard.writeText(text);
    else await navigator.clipboard.write([new ClipboardItem({ ...blob("text/plain", text), ...blob("text/html", markup) })]);
    return true;
  } catch {
    return false;
  }
}

/** Rows of text as an HTML table. */
export function tableOf(rows: DisplayText[][]): DisplayLines {
  const table = document.createElement("table");
  for (const row of rows) {
    const line = table.insertRow();
    for (const text of row) line.insertCell().textContent = text;
  }
  return composed(table.outerHTML);
}

/** Rows of text as lines with tabs between their cells. */
export const linesOf = (rows: DisplayText[][]): DisplayLines => composed(rows.map((row) => row.join("\t")).join("\n"));
