// The desk's further sections, below the question and its answer, in the order of the page.
//
// A section is a module of this folder with one export, `mount(place, desk)`. It is loaded once the core has answered, and
// gets an empty `<section class="panel" id=ID aria-labelledby="ID-head">` to fill and keep: its own `<h2 id="ID-head">`, with
// Lit's `render(template, place)` or an element of its own. Its styles stand in ID.css beside it, named in support.css by
// `@import`. What it keeps in the address it names `ID.…`; what it says aloud it tells the desk. To add one: a line below.
import type { Core, IsoDate, OrderInput } from "../core.ts";
import type { Format } from "../format.ts";
import type { FeeCalculator } from "../../pkg/index.js";

/** What the page has for its sections. */
export interface Desk {
  /** Answers every question, by the bundled numbers. */
  readonly core: Core<FeeCalculator>;
  /** The page's own: English. */
  readonly format: Format;
  /** The day the page was opened. */
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
  copy(text: string, html?: string): Promise<void>;
  /** What stands under a name in the address; empty if nothing does. */
  read(name: string): string;
  /** Puts it there; an empty value takes it out. */
  write(name: string, value: string): void;
}

export interface Section {
  id: string;
  load(): Promise<{ mount(place: HTMLElement, desk: Desk): void | Promise<void> }>;
}

export const SECTIONS: Section[] = [
  { id: "protection", load: () => import("./protection.ts") },
  { id: "many", load: () => import("./many.ts") },
  { id: "schedules", load: () => import("./schedules.ts") },
];
