// Deadlines in English: on the page, and as text to paste.
import { markdown } from "./markdown.ts";
import { composed, type DisplayLines } from "../display-text.ts";
import type { Deadline, Deadlines, KnownDay, Party } from "../core.ts";
import type { Format } from "../format.ts";

export const WHO: Record<Party, string> = { buyer: "the buyer acts", supplier: "the supplier acts", platform: "the platform acts" };

const AFTER: Record<KnownDay, string> = {
  deliveryPromised: "promised delivery",
  goodsReceived: "receipt of the goods",
  acceptanceEnds: "end of the acceptance period",
  disputeOpened: "opening of the dispute",
  supplierAnswered: "supplier’s answer",
  proposalReceived: "receipt of the proposal",
  buyerAnswered: "buyer’s answer",
  evidenceAsked: "request for evidence",
};

const days = (count: number) => (count === 1 ? "1 day" : `${count} days`);

/** How much is left, as seen from today. */
export function left({ state, kind, daysLeft }: Deadline): string {
  if (state === "unclear") return "possibly past";
  if (state === "today") return "today";
  if (state === "ahead") return `in ${days(daysLeft)}`;
  return kind === "from" ? "since then" : `${days(-daysLeft)} ago`;
}

/** How a day was worked out. */
export function because({ because: { code, field, date, days: count } }: Deadline, format: Format): string {
  const start = `${AFTER[field]} (${format.days(date, date, "year")})`;
  if (code === "same-day") return start;
  if (count === 1) return `the day after the ${start}`;
  return `${count} ${code === "days-after" ? "days" : "business days"} after the ${start}`;
}

const dayOf = ({ kind, date, latest }: Deadline, format: Format) =>
  `${kind === "from" ? "from " : ""}${format.days(date, date, "year")}${latest ? ` or ${format.days(latest, latest, "year")}` : ""}`;

const whatOf = ({ title, condition }: Deadline) => (condition ? `${title}, ${condition.text}` : title);

const headOf = ({ order, today }: Deadlines, format: Format) => `Deadlines${order ? ` of ${order}` : ""} as of ${format.days(today, today, "year")}`;

const sourceOf = ({ deadlines }: Deadlines) => `By: ${[...new Set(deadlines.map(({ source }) => source.document))].join(", ")}`;

export function asText(answer: Deadlines, format: Format): DisplayLines {
  const lines = answer.deadlines.map((deadline) => `${dayOf(deadline, format)} (${left(deadline)}): ${whatOf(deadline)}. ${because(deadline, format)}.`);
  return composed([headOf(answer, format), "", ...lines, "", ...answer.doubts.map(({ text }) => text), sourceOf(answer)].join("\n"));
}

export function asMarkdown(answer: Deadlines, format: Format): DisplayLines {
  const rows = answer.deadlines.map((deadline) => [dayOf(deadline, format), left(deadline), whatOf(deadline), because(deadline, format)]);
  const table = [["Day", "Left", "What", "Because"], ["---", "---", "---", "---"], ...rows.map((row) => row.map(markdown))].map((row) => `| ${row.join(" | ")} |`);
  return composed([`**${markdown(headOf(answer, format))}**`, "", ...table, "", ...answer.doubts.map(({ text }) => `- ${markdown(text)}`), "", markdown(sourceOf(answer))].join("\n"));
}
