// One order's comparison as HTML that needs no script: a table, the reasons against the other methods, the fine print.
import type { Comparison, PaymentOption, ScheduleInfo } from "../core.ts";
import { Format } from "../format.ts";
import type { Words } from "../messages/index.ts";
import { reasonText } from "../views/codes.ts";
import { moneyText, nameOf, type View } from "../views/view.ts";
import { arrivalText, conditions } from "../views/words.ts";
import { escaped } from "./snippet.ts";

/** What the element's texts need of a view. */
type Texts = Pick<View, "words" | "format" | "schedule">;

const plainDash = (text: string) => text.replaceAll("\u2060", "");

const cell = (text: string, name = "td", attributes = "") => `<${name}${attributes}>${escaped(plainDash(text))}</${name}>`;

function feeText({ fee }: PaymentOption, { words, format }: Texts): string {
  if (!fee) return "";
  return fee.max === null ? `${words.say("from")} ${format.decimal(fee.min)} ${words.say("plus-unknown")}` : format.range(fee);
}

function totalText({ total }: PaymentOption, { words, format }: Texts): string {
  if (!total) return "";
  return total.max === null ? `${words.say("from")} ${format.decimal(total.min)}` : format.range(total);
}

function row(option: PaymentOption, texts: Texts): string {
  const view = texts as View;
  const name = [nameOf(view, option.method), ...conditions(view, option)].join(", ");
  const arrival = arrivalText(view, option, "long").filter(Boolean).join(", ");
  return `  <tr>${cell(name, "th", ' scope="row"')}${cell(feeText(option, texts))}${cell(totalText(option, texts))}${cell(arrival)}</tr>`;
}

/** `Not possible for this order`, with each method and its reasons; empty where every method is possible. */
function impossible(options: PaymentOption[], texts: Texts): string[] {
  if (options.length === 0) return [];
  const view = texts as View;
  const item = ({ method, reasons }: PaymentOption) =>
    `  <li>${escaped(`${nameOf(view, method)}: ${reasons.map((reason) => reasonText(reason, view)).join("; ")}`)}</li>`;
  return [`<p>${escaped(texts.words.say("not-possible"))}</p>`, "<ul>", ...options.map(item), "</ul>"];
}

function finePrint({ words, format, schedule }: Texts): string {
  const years = [...new Set(schedule?.documents.flatMap(({ year }) => year ?? []))].sort().map(String);
  return years.length > 0 ? words.say("fine", { years: format.list(years) }) : words.say("fine-undated");
}

export function staticTable({ order, options }: Comparison, schedule: ScheduleInfo, words: Words): string {
  const texts: Texts = { words, schedule, format: new Format(words.language) };
  const say = (id: string, values = {}) => words.say(id, values);
  const payable = options.filter(({ status }) => status !== "unavailable");
  const heads = [say("method"), say("fee-in", { currency: order.currency }), say("total"), say("arrives")];
  const country = order.country && texts.format.country(order.country);
  const caption = [`${say("amount")}: ${moneyText(texts as View, order.amount, order.currency)}`, ...(country ? [`${say("country")}: ${country}`] : [])];
  return [
    `<div class="checkout-fees" lang="${words.language}" dir="${words.direction}">`,
    "<table>",
    `  <caption>${escaped(caption.join("; "))}</caption>`,
    `  <tr>${heads.map((head) => cell(head, "th", ' scope="col"')).join("")}</tr>`,
    ...payable.map((option) => row(option, texts)),
    "</table>",
    ...impossible(options.filter(({ status }) => status === "unavailable"), texts),
    `<p>${escaped(finePrint(texts))}</p>`,
    "</div>",
  ].join("\n");
}
