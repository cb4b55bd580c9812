// The lines to paste, a way of embedding at a time.
import { html, nothing } from "lit";
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

const NAMES: Record<string, string> = { methods: "the choice of ways to pay", locale: "the language", theme: "the theme", readonly: "only to read", compact: "one line", style: "accent and width" };

/** What is set but does not come along. */
function lost({ without = [] }: Way, { attributes, style }: Setup): string {
  const set = [...attributes.map(([name]) => name), ...(style.length > 0 ? ["style"] : [])];
  const names = set.filter((name) => without.includes(name)).map((name) => NAMES[name] ?? name);
  return names.length > 0 ? `Not carried this way: ${names.join(", ")}.` : "";
}

interface Act {
  choose: (way: string) => void;
  copy: (text: string) => void;
}

export function code(options: Options, setup: Setup, told: string, act: Act) {
  const way = wayOf(options);
  const text = way.lines(setup);
  const isStyled = /<style>/.test(text);
  return html`<section class="panel code" aria-labelledby="code-head">
    <header><h2 id="code-head" class="sr">Lines to paste</h2>
      <fieldset class="tabs"><legend class="sr">Way of embedding</legend>${WAYS.map(({ id, name }) =>
        html`<label><input type="radio" name="way" value=${id} .checked=${id === way.id} @change=${() => act.choose(id)}><span>${name}</span></label>`)}</fieldset>
      <button type="button" class="btn" @click=${() => act.copy(text)}>Copy</button></header>
    <pre tabindex="0" role="group" aria-label="Lines"><code id="lines">${text.split("\n").map((line, i) => [i > 0 ? "\n" : "", coloured(line)])}</code></pre>
    <footer><p>${way.upload} ${setup.attributes.some(([name]) => name === "schedule") ? html`Put your <code>schedule.json</code> ${way.schedule ?? "beside the page"}.` : nothing}</p>
      <p>A Content-Security-Policy must allow <code>${way.policy}</code>.${isStyled ? " Where it allows no inline style, put the rule in your style sheet." : ""}
        ${lost(way, setup)}</p>
      <p role="status" id="copied">${told}</p></footer>
  </section>`;
}
