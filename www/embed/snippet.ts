// The lines to paste.
import { displayText } from "../display-text.ts";
import { accentProperties, isAccent } from "./accent.ts";
import { attributesOf, isFlag, isWidth, type Attribute, type Options } from "./options.ts";

/** What the lines are made from. */
export interface Setup {
  attributes: Attribute[];
  /** Custom properties and the like for the element's style; may be empty. */
  style: Attribute[];
}

/** The element's looks that are no attributes. */
export function styleOf({ accent, theme, width }: Options): Attribute[] {
  return [
    ...(isAccent(accent) ? accentProperties(accent, theme).map(([name, value]): Attribute => [name, displayText(value)]) : []),
    ...(isWidth(width) ? [["max-inline-size", displayText(`${width}px`)] as Attribute] : []),
  ];
}

/** `isOwn`: with figures of one's own, in a file beside the page. */
export function setupOf(options: Options, isOwn: boolean): Setup {
  const attributes = attributesOf(options);
  if (isOwn) attributes.push(["schedule", displayText("schedule.json")]);
  return { attributes, style: styleOf(options) };
}

/** About as many signs as a line may have. */
const LINE = 68;

/** For HTML, and for a shell that HTML is pasted into by mistake: within double quotes these would mean something there. */
const ENTITIES: Record<string, string> = {
  "&": "&amp;", '"': "&quot;", "<": "&lt;", ">": "&gt;", $: "&#36;", "`": "&#96;", "!": "&#33;", "\\": "&#92;",
};
export const escaped = (text: string) => text.replace(/[&"<>$`!\\]/g, (sign) => ENTITIES[sign]!);

const attribute = ([name, value]: Attribute) => (isFlag(name) ? name : `${name}="${escaped(value)}"`);

/** Words in lines of about the same length, each but the first indented. */
function filled(words: string[]): string {
  const lines: string[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    if (line === undefined) lines.push(word);
    else if (line.length + word.length < LINE) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(`  ${word}`);
  }
  return lines.join("\n");
}

/** The tag, and the rule with its looks where there are any. */
export function element({ attributes, style }: Setup): string {
  const rule = style.map(([name, value]) => `${name}: ${value};`).join(" ");
  return `${rule && `<style>checkout-fees { ${rule} }</style>\n`}${filled(["<checkout-fees", ...attributes.map(attribute)])}></checkout-fees>`;
}

/** The place that a frame is put into, with what it is to show: the currency first, since `&curren` is a sign in HTML. */
export function frame({ attributes }: Setup): string {
  const isFirst = ([name]: Attribute) => name === "currency";
  const query = new URLSearchParams([...attributes.filter(isFirst), ...attributes.filter((attribute) => !isFirst(attribute))]);
  return `<div data-checkout-fees="${escaped(String(query))}"></div>`;
}
