import { html, type TemplateResult } from "lit";
import english from "../messages/wordless/en.ftl";
import { heading } from "./answer.ts";
import { header } from "./comparison.ts";
import type { View } from "./view.ts";

const bone = html`<span class="bone"></span>`;
const short = html`<span class="bone short"></span>`;
const ROWS = Array<TemplateResult>(6).fill(html`<li class="option grid loading"><span class="name">${bone}${short}</span>
  <span class="fee">${bone}</span><span class="bar">${short}</span><span class="when">${bone}</span><span class="time">${short}</span></li>`);

/** Before there are words. */
export const wordless = html`<div class="frame wordless"><div class="answer"><span class="bone tall"></span>${bone}${bone}${short}</div></div>`;

/** Read out where they do not come. */
export const missing = english["part-missing"];

/** Where they do not come: in the one language that is always there; what the page has put inside may say more. */
export const withoutWords = (retry: () => void) =>
  html`<p lang="en">${english["part-missing"]} <button type="button" class="fix" @click=${retry}>${english["retry"]}</button></p><slot></slot>`;

/** The answer's own grid with no numbers in it yet, so that nothing moves when they land: the answer and the comparison. */
export function skeleton(view: View) {
  const { words, asked: { rank } } = view;
  const fact = (id: string) => html`<div><dt>${words.say(id)}</dt><dd>${short}</dd></div>`;
  return [html`<section class="answer" aria-busy="true">
    ${heading(view, rank === "speed" || rank === "credit" ? rank : "cost", html`<span class="bone tall"></span>`)}
    <dl class="facts">${["fee", "total", "arrives"].map(fact)}</dl>
    <div class="but"><p>${bone}${bone}${short}</p><p>${short}</p></div><div class="go"><span class="bone button"></span></div>
  </section>`, html`<section class="compare" aria-busy="true">${header(view, undefined)}
    <div class="axis grid"><span class="t-bar"><span class="cap">&nbsp;</span><span class="ticks">&nbsp;<br>&nbsp;</span></span></div>
    <ol class="options">${ROWS}</ol><div class="key">&nbsp;</div><div class="no">${bone}${bone}${short}</div>
  </section><div class="more-questions"></div>`] as const;
}
