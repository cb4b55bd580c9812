import type { CDPSession, Page } from "@playwright/test";

export interface Held {
  wasm: number;
  references: number;
  heap: number;
  nodes: number;
  listeners: number;
}
export const MARGINS: Held;
export function opened(page: Page): Promise<CDPSession>;
export function held(page: Page, client: CDPSession): Promise<Held>;
export function grown(before: Held, after: Held): string[];
