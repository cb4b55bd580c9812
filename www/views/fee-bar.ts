// Fees on one scale from 0 for all rows. A drawing: the row's text says the same, exactly.
import { html, nothing, svg } from "lit";
import type { PaymentOption } from "../core.ts";

const TICKS = 3;
const ROUND = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** How far the scale goes beyond the least of a fee whose most is not known, so that its fade has a width. */
const BEYOND = 1.25;

/** The step of a scale of three steps that holds all fees. */
export function stepOf(options: PaymentOption[]): number {
  const most = Math.max(...options.map(({ fee }) => Number(fee?.max ?? Number(fee?.min ?? 0) * BEYOND)), 0.003);
  const power = 10 ** Math.floor(Math.log10(most / TICKS));
  const step = (ROUND.find((round) => round * power * TICKS >= most) ?? 10) * power;
  return Number(step.toPrecision(3));
}

/** The whole numbers from 0, as many as asked for. Prototype.js and MooTools replace the native way. */
export function upTo(length: number): number[] {
  const numbers: number[] = [];
  for (let i = 0; i < length; i++) numbers.push(i);
  return numbers;
}

export const ticks = (step: number) => upTo(TICKS).map((i) => i * step);

const percent = (part: number) => `${Number((part * 100).toFixed(2))}%`;
const RULES = upTo(TICKS + 1).map((i) =>
  svg`<line class="rule" x1=${percent(i / TICKS)} x2=${percent(i / TICKS)} y1="0" y2="100%"/>`);

/** Solid: at least. Outlined: at most. Fading: a part that is not known. Dashed: on a condition. */
export function feeBar({ fee, status }: PaymentOption, step: number) {
  const dashed = status === "conditional" ? " if" : "";
  const at = (text: string) => Number(text) / (step * TICKS);
  const part = (name: string, from: number, to: number, height: number) =>
    svg`<rect class=${name + dashed} x=${percent(from)} y="50%" width=${percent(to - from)} height=${height} transform="translate(0 ${-height / 2})"/>`;
  const min = at(fee?.min ?? "0");
  const max = fee?.max == null ? 1 : at(fee.max);
  const rest = fee?.max === null ? part("unknown", min, 1, 8) : max > min ? part("maybe", min, max, 7) : nothing;
  return html`<span class="bar"><svg aria-hidden="true">${RULES}${rest}${part("sure", 0, min, 8)}</svg></span>`;
}
