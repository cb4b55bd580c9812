// Onto the clipboard.

/** Puts text there, as HTML, too, where it is given; says whether the browser let it. */
export async function isCopied(text: string, markup?: string): Promise<boolean> {
  const blob = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
  try {
    await navigator.clipboard.write([new ClipboardItem({ ...blob("text/plain", text), ...(markup !== undefined && blob("text/html", markup)) })]);
    return true;
  } catch {
    return false;
  }
}

/** Rows of text as an HTML table. */
export function tableOf(rows: string[][]): string {
  const table = document.createElement("table");
  for (const row of rows) {
    const line = table.insertRow();
    for (const text of row) line.insertCell().textContent = text;
  }
  return table.outerHTML;
}

/** Rows of text as lines with tabs between their cells. */
export const linesOf = (rows: string[][]): string => rows.map((row) => row.join("\t")).join("\n");
