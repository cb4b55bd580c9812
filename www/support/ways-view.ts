// Every payment method for the order at a glance; selecting one makes the answer about it.
import { html, nothing } from "lit";
import type { Format } from "../format.ts";
import type { Column } from "./beside.ts";
import { feeBar, keyText, scaleOf } from "./fee-bars.ts";
import { arrivalText, conditionText, feeText } from "./option-text.ts";
import { topRank } from "./wording.ts";

export interface WaysView {
  column: Column;
  format: Format;
  /** Writes the days. */
  dates: Format;
  ask(method: string): void;
}

export function waysView({ column, format, dates, ask }: WaysView) {
  const { comparison, asked } = column;
  if (!comparison) return nothing;
  const scale = scaleOf([column]);
  const { options, order: { currency } } = comparison;
  const row = (option: (typeof options)[number]) => {
    const rank = topRank(comparison, option.method);
    const condition = conditionText(option, format);
    return html`<tr class=${rank ? "best" : ""}>
      <th scope="row"><button type="button" class="textlink" aria-pressed=${asked.method === option.method ? "true" : "false"}
        @click=${() => ask(option.method)}>${option.name}</button>${rank ? html` <em>${rank}</em>` : nothing}</th>
      <td>${feeText(option, format)}${feeBar(column, option, scale)}${condition ? html`<small>${condition}</small>` : nothing}</td>
      <td>${option.fee ? arrivalText(option, dates) : nothing}</td></tr>`;
  };
  return html`<section class="panel ways" aria-labelledby="ways-head"><header class="pad"><h2 id="ways-head">All payment methods</h2>
      <p class="small muted">Fees in ${currency}. Select a method to answer about it.</p></header>
    <table class="data glance"><thead class="sr"><tr><th scope="col">Method</th><th scope="col">Fee</th><th scope="col">Supplier paid</th></tr></thead>
    <tbody>${options.map(row)}</tbody></table>
    <p class="small muted pad key">${keyText(options)}</p>
  </section>`;
}
