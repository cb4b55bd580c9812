// The desk's further sections, below the question and its answer, in the order of the page.
//
// A section is a module of this folder with one export, `mount(place, desk)`. Its heading is always shown; the module is loaded
// when the section is opened for the first time, and renders into `place` with Lit's `render(template, place)` or an element of
// its own. Its styles are in ID.css, imported by support.css. Its values in the address are named `ID.…`; a section that has
// some is open from the start. To add a section, add it to SECTIONS.
import type { Core, IsoDate, OrderInput } from "../core.ts";
import type { DisplayLines } from "../display-text.ts";
import type { Format } from "../format.ts";
import type { FeeCalculator } from "../../pkg/index.js";

/** What the page has for its sections. */
export interface Desk {
  /** Answers every question, by the bundled numbers. */
  readonly core: Core<FeeCalculator>;
  /** The page's own: English. */
  readonly format: Format;
  /** Today, as of the last question. */
  readonly today: IsoDate;
  /** The order of the question, as far as it is one. */
  readonly order: OrderInput | undefined;
  /** Hears each order that comes after. */
  onOrder(listener: (order: OrderInput | undefined) => void): void;
  /** Makes an order the question's, as if it had been typed. */
  ask(order: OrderInput): void;
  /** Says something in the page's one live region, once. */
  tell(text: string): void;
  /** Puts text on the clipboard, as HTML too where it is given, and tells that it did. */
  copy(text: DisplayLines, html?: DisplayLines): Promise<void>;
  /** What stands under a name in the address; empty if nothing does. */
  read(name: string): string;
  /** Puts it there; an empty value takes it out. */
  write(name: string, value: string): void;
}

export interface Section {
  id: string;
  title: string;
  /** One sentence on what it is for. */
  hint: string;
  load(): Promise<{ mount(place: HTMLElement, desk: Desk): void | Promise<void> }>;
}

export const SECTIONS: Section[] = [
  {
    id: "protection", title: "Is the buyer covered?", hint: "Refunds, disputes, deadlines and the guarantee.",
    load: () => import("./protection.ts"),
  },
  { id: "many", title: "Many orders at once", hint: "A CSV file or spreadsheet in, the best method for each order out.", load: () => import("./many.ts") },
  { id: "schedules", title: "When fees change", hint: "Two fee schedules compared: what changed, and for whom.", load: () => import("./schedules.ts") },
];
