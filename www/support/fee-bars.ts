// Fees as bars on one scale from 0: solid the minimum, outlined up to the maximum, faded where the maximum is unknown, dashed
// where the option is conditional. The text beside each bar says the same.
import { html, nothing, svg } from "lit";
import type { Comparison, PaymentOption } from "../core.ts";

/** How far the scale extends past a fee without a known maximum, so that its fade has a width. */
const ROOM = 1.25;

/** The order that fees are drawn for. */
interface Drawn {
  comparison: Comparison | undefined;
}

export interface Scale {
  /** All orders are in one currency: bars are money. Otherwise they are shares of each order. */
  isMoney: boolean;
  /** The value at the end of the scale. */
  most: number;
  valueOf(amount: string, drawn: Drawn): number;
}

export function scaleOf(all: readonly Drawn[]): Scale {
  const orders = all.flatMap(({ comparison }) => (comparison ? [comparison.order] : []));
  const isMoney = new Set(orders.map(({ currency }) => currency)).size <= 1;
  const valueOf = (amount: string, { comparison }: Drawn) => Number(amount) / (isMoney ? 1 : Number(comparison!.order.amount));
  const ends = all.flatMap((drawn) => (drawn.comparison?.options ?? []).flatMap(({ fee }) => {
    if (!fee) return [];
    return fee.max === null ? valueOf(fee.min, drawn) * ROOM : valueOf(fee.max, drawn);
  }));
  return { isMoney, valueOf, most: Math.max(...ends, 0) || 1 };
}

const percent = (part: number) => `${Number((part * 100).toFixed(2))}%`;

const rect = (name: string, from: number, to: number, height: number) =>
  svg`<rect class=${name} x=${percent(from)} y=${(10 - height) / 2} width=${percent(to - from)} height=${height}/>`;

/** A fee's bar; nothing where the option is unavailable. */
export function feeBar(drawn: Drawn, { fee, status }: PaymentOption, { valueOf, most }: Scale) {
  if (!fee) return nothing;
  const min = valueOf(fee.min, drawn) / most;
  const max = fee.max === null ? 1 : valueOf(fee.max, drawn) / most;
  const name = fee.max === null ? "unknown" : "b";
  return html`<svg class="mini wide ${status === "conditional" ? "conditional" : ""}" aria-hidden="true">
    <line x1="0" x2="100%" y1="9.5" y2="9.5"/>${rect("a", 0, min, 8)}${max > min ? rect(name, min, max, 7) : nothing}</svg>`;
}

/** The gradient that unknown parts refer to; it stands in the page once. */
export const FADE = html`<svg width="0" height="0" class="sr" aria-hidden="true"><defs><linearGradient id="fade">
  ${svg`<stop class="stop-a" offset="0"/><stop class="stop-z" offset="1"/>`}</linearGradient></defs></svg>`;

/** How to read the bars that are drawn. */
export function keyText(options: readonly PaymentOption[]): string {
  const priced = options.filter(({ fee }) => fee);
  const parts = ["solid, the minimum"];
  if (priced.some(({ fee }) => fee!.max !== null && fee!.max !== fee!.min)) parts.push("outlined, up to the maximum");
  if (priced.some(({ fee }) => fee!.max === null)) parts.push("faded, not known");
  if (priced.some(({ status }) => status === "conditional")) parts.push("dashed, on a condition");
  return `Bars: ${parts.join("; ")}.`;
}
