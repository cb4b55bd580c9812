// The lines to paste for one way of embedding, and the files that they need.
import { html, nothing } from "lit";
import type { DisplayLines } from "../display-text.ts";
import type { Options } from "./options.ts";
import type { Setup } from "./snippet.ts";
import { WAYS, type Way } from "./ways.ts";

export const wayOf = ({ way }: Options): Way => WAYS.find(({ id }) => id === way) ?? WAYS[0]!;

/** Markup with its tags, names and values set apart; all else as it is. */
function coloured(line: string) {
  const pieces = line.split(/(<\/?[\w-]+|(?<= )[\w-]+(?==")|"[^"]*"(?=[\s>]))/);
  return pieces.map((piece, i) => {
    if (i % 2 === 0) return piece;
    if (piece.startsWith("<")) return html`<b>${piece}</b>`;
    return piece.startsWith('"') ? html`<span>${piece}</span>` : html`<i>${piece}</i>`;
  });
}

const NAMES: Record<string, string> = { theme: "theme", readonly: "read-only", compact: "one line", style: "accent and width", schedule: "your own fees" };

/** The settings that this way leaves out. */
function lost({ without = [] }: Way, { attributes, style }: Setup): string {
  const set = [...attributes.map(([name]) => name), ...(style.length > 0 ? ["style"] : [])];
  const names = set.filter((name) => without.includes(name)).map((name) => NAMES[name] ?? name);
  return names.length > 0 ? `Not included this way: ${names.join(", ")}.` : "";
}

interface Act {
  choose: (way: string) => void;
  copy: (text: DisplayLines) => void;
}

export interface Lines {
  way: Way;
  /** What is to be pasted; empty where there is nothing. */
  text: DisplayLines;
  /** The options whose values in the address are refused: as long as there are any, there is nothing to paste. */
  refused: string[];
}

const files = (way: Way, setup: Setup) => way.downloads?.(setup).map(({ name, address }) =>
  html`Download <a href=${address} download>${name}</a>. `) ?? nothing;

function notes(way: Way, setup: Setup, text: string) {
  const isOwn = way.schedule !== null && !way.without?.includes("schedule") && setup.attributes.some(([name]) => name === "schedule");
  const style = /<style>/.test(text) ? " Where it allows no inline style, put the rule in your style sheet." : "";
  return html`<p>${files(way, setup)}${way.upload} ${isOwn ? html`Put your <code>schedule.json</code> ${way.schedule}.` : nothing}</p>
    <p>${way.policy === null ? nothing : html`A Content-Security-Policy must allow <code>${way.policy}</code>.${style}`} ${lost(way, setup)}</p>`;
}

export function code({ way, text, refused }: Lines, setup: Setup, told: string, act: Act) {
  return html`<section class="panel code" aria-labelledby="code-head">
    <header><h2 id="code-head" class="sr">Code to paste</h2>
      <fieldset class="tabs"><legend class="sr">Way of embedding</legend>${WAYS.map(({ id, name }) =>
        html`<label><input type="radio" name="way" value=${id} .checked=${id === way.id} @change=${() => act.choose(id)}><span>${name}</span></label>`)}</fieldset>
      <button type="button" class="btn" ?disabled=${text === ""} @click=${() => act.copy(text)}>Copy</button></header>
    <pre tabindex="0" role="group" aria-label="Code"><code id="lines">${text.split("\n").map((line, i) => [i > 0 ? "\n" : "", coloured(line)])}</code></pre>
    <footer>${refused.length > 0 ? html`<p class="problem">No code yet: in this page’s link, ${refused.join(", ")} held control or invisible characters. Enter them again.</p>` : nothing}
      ${notes(way, setup, text)}
      <p role="status" id="copied">${told}</p></footer>
  </section>`;
}
