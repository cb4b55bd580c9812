// What figures of one's own change about the example order.
import { html, nothing } from "lit";
import type { Changes } from "./answers.ts";

export function changesTable(changes: Changes | string | undefined) {
  if (changes === undefined) return nothing;
  return html`<section class="changes" aria-labelledby="changes-head">
    <h3 id="changes-head">The example order, before and after</h3>
    ${typeof changes === "string" ? html`<p class="note">${changes}</p>` : table(changes)}
  </section>`;
}

function table({ best, currency, fees }: Changes) {
  return html`<p id="best">${best.old === best.new ? html`The best method is still <b>${best.new}</b>.` : html`The best method was <b>${best.old}</b> and is now <b>${best.new}</b>.`}</p>
    <table class="data"><thead><tr><th scope="col">Fee, ${currency}</th><th scope="col" class="num">Before</th><th scope="col" class="num">After</th><th scope="col" class="num">Difference</th></tr></thead>
    <tbody>${fees.map((fee) => html`<tr class=${fee.difference === "same" ? "muted" : ""}><th scope="row">${fee.name}</th>
      <td class="num">${fee.old}</td><td class="num">${fee.new}</td><td class="num">${fee.difference}</td></tr>`)}</tbody></table>`;
}
