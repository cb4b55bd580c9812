// Every way to pay the order of the question, at a glance; each can be asked about.
import { html, nothing } from "lit";
import type { Format } from "../format.ts";
import { arrivalText, bar, feeText, scaleOf, type Column } from "./beside.ts";

export interface WaysView {
  column: Column;
  format: Format;
  ask(method: string): void;
}

export function waysView({ column, format, ask }: WaysView) {
  const { comparison, asked } = column;
  if (!comparison) return nothing;
  const scale = scaleOf([column]);
  const { best, options, order: { currency } } = comparison;
  const tag = (method: string) => (best?.method === method ? html` <em>best</em>` : nothing);
  return html`<section class="panel ways" aria-labelledby="ways-head"><header class="pad"><h2 id="ways-head">Every way to pay</h2>
      <p class="small muted">Fees in ${currency}. Choose one to have the answer tell of it.</p></header>
    <table class="data glance"><thead class="sr"><tr><th scope="col">Way to pay</th><th scope="col">Fee</th><th scope="col">Arrives</th></tr></thead>
    <tbody>${options.map((option) => html`<tr class=${best?.method === option.method ? "best" : ""}>
      <th scope="row"><button type="button" class="textlink" aria-pressed=${asked.method === option.method ? "true" : "false"} @click=${() => ask(option.method)}>${option.name}</button>${tag(option.method)}</th>
      <td>${feeText(option, format)}${bar(column, option, scale)}</td>
      <td>${option.fee ? arrivalText(option.arrival, format) : nothing}</td></tr>`)}</tbody></table>
  </section>`;
}
