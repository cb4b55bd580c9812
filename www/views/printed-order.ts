// The order in words, where its form is not shown: on paper.
import { html } from "lit";
import type { View } from "./view.ts";

export function printedOrder({ words, format, fields, asked }: View) {
  const { amount, currency, country, business } = fields;
  const { payOn } = asked;
  const facts = [
    [words.say("amount"), `${amount}\u00a0${currency}`],
    [words.say("country"), country && format.country(country)],
    [words.say("business"), business === "true" ? words.say("business-yes") : business === "false" ? words.say("business-no") : ""],
    [words.say("pay-on"), payOn && /^\d{4}-\d\d-\d\d$/.test(payOn) && !Number.isNaN(new Date(payOn).getTime()) ? format.days(payOn, payOn, "year") : payOn],
  ].filter(([, value]) => value);
  return html`<dl class="printed">${facts.map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`;
}
