// The editor as it looks: a table, on a phone a card a method.
import { html, nothing } from "lit";
import { changesTable } from "./changes-view.ts";
import type { Changes } from "./answers.ts";
import type { Found } from "./editor.ts";
import {
  arrivalFigures, bundled, feeLines, figuresOf, keyOf, limitFigures, nameFigure, type Edits, type Figure, type Method,
} from "./schedule.ts";

export interface Editor {
  edits: Edits;
  found: Found[];
  isEdited: boolean;
  isFailed: boolean;
  /** Whether there is something to download. */
  isSound: boolean;
  changes: Changes | string | undefined;
  type: (method: string, figure: Figure, typed: string) => void;
  swap: (method: string, figures: [Figure, Figure]) => void;
  remove: (method: string, isRemoved: boolean) => void;
  reset: () => void;
  retry: () => void;
  download: () => void;
}

const UNITS = [["hour", "hours"], ["business-day", "business days"]] as const;

const problemId = (method: string, path: string) => `${method}-${path}-problem`.replace(/[^\w-]/g, "-");
const problemsOf = ({ found }: Editor, method: string) => found.filter((problem) => problem.method === method && problem.path !== undefined);

function shared(editor: Editor, { id, name }: Method, figure: Figure) {
  const isWrong = editor.found.some(({ method, path }) => method === id && path === figure.path);
  return {
    label: `${name}: ${figure.label}`,
    value: editor.edits.typed.get(keyOf(id, figure.path)) ?? figure.text,
    invalid: isWrong ? "true" as const : nothing,
    described: isWrong ? problemId(id, figure.path) : nothing,
    look: editor.edits.typed.has(keyOf(id, figure.path)) ? "cell own" : "cell",
    change: (event: Event) => editor.type(id, figure, (event.currentTarget as HTMLInputElement).value),
  };
}

function cell(editor: Editor, method: Method, figure: Figure) {
  const { label, value, invalid, described, look, change } = shared(editor, method, figure);
  const mode = { name: "text", money: "decimal", percent: "decimal", count: "numeric", unit: "text" }[figure.kind];
  const hint = figure.kind === "money" && figure.text === "" ? "none" : nothing;
  return html`<input class=${look} .value=${value} aria-label=${label} inputmode=${mode} placeholder=${hint} autocomplete="off" spellcheck="false"
    aria-invalid=${invalid} aria-describedby=${described} @input=${change}>`;
}

function unit(editor: Editor, method: Method, figure: Figure) {
  const { label, value, look, change } = shared(editor, method, figure);
  return html`<select class=${look} aria-label=${label} @change=${change}>${UNITS.map(([code, words]) =>
    html`<option value=${code} ?selected=${code === value}>${words}</option>`)}</select>`;
}

const isOwn = ({ edits }: Editor, { id }: Method, figure: Figure) => edits.typed.has(keyOf(id, figure.path));

function sourceOf(editor: Editor, method: Method) {
  const own = figuresOf(method).filter((figure) => figure.kind !== "name" && isOwn(editor, method, figure)).length;
  const year = bundled.documents.find(({ title }) => title === method.fee.source.document)?.year;
  const known = year ? `about ${year}` : "elsewhere";
  return own > 0 ? `${known}, ${own} own` : known;
}

function row(editor: Editor, method: Method) {
  const [min, max, counted] = arrivalFigures(method);
  const problems = problemsOf(editor, method.id);
  return html`<tbody class=${problems.length > 0 ? "bad" : ""} id="fees-${method.id}"><tr>
      <th scope="row">${cell(editor, method, nameFigure(method))}</th>
      <td data-label="Fee: minimum, maximum"><div class="lines">${feeLines(method).map(({ name, figures: [least, most] }) => html`<div class="line">
        <span>${name}</span>${least ? cell(editor, method, least) : nothing}${most ? cell(editor, method, most) : nothing}</div>`)}</div></td>
      <td data-label="Limit, USD"><div class="lines">${limitFigures(method).map(({ name, figure }) => html`<div class="limit">
        ${cell(editor, method, figure)}<span>${name || `per ${method.scope}`}</span></div>`)}</div></td>
      <td data-label="Supplier paid after"><div class="span">${cell(editor, method, min)}<span>to</span>${cell(editor, method, max)}${unit(editor, method, counted)}</div></td>
      <td data-label="Fee published" class="muted">${sourceOf(editor, method)}</td>
      <td><button type="button" class="textlink" aria-label="Remove ${method.name}" @click=${() => editor.remove(method.id, true)}>Remove</button></td>
    </tr>${problems.length > 0 ? html`<tr class="why"><td colspan="6">${problems.map((problem) => why(editor, method, problem))}</td></tr>` : nothing}</tbody>`;
}

function why(editor: Editor, method: Method, problem: Found) {
  const figure = figuresOf(method).find(({ path }) => path === problem.path)!;
  const { crossed } = problem;
  const swap = crossed && html` <button type="button" class="textlink" @click=${() => editor.swap(method.id, crossed)}>Swap them</button>`;
  return html`<p id=${problemId(method.id, figure.path)}>${crossed ? crossedText(editor, method, figure, crossed) : sentence(problem, figure)}${swap ?? nothing}</p>`;
}

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The core's message as a sentence, without the path of the figure. */
const words = ({ field, message }: Found) => `${upper(message.replace(`\`${field}\``, "it").replace(/`([^`]*)`/g, "“$1”"))}.`;

/** Says of the figure that is marked how it stands to the other. */
function crossedText(editor: Editor, { id }: Method, figure: Figure, [low, high]: [Figure, Figure]): string {
  const [least, most] = [low, high].map(({ path, text }) => editor.edits.typed.get(keyOf(id, path)) ?? text);
  return figure.path === high.path
    ? `${upper(figure.label)}: ${most} is below the minimum, ${least}.`
    : `${upper(figure.label)}: ${least} is above the maximum, ${most}.`;
}

function sentence(problem: Found, { kind, label }: Figure) {
  if (kind === "percent") return `${upper(label)}: enter a number from 0 to below 100, such as 2.99.`;
  if (kind === "count") return `${upper(label)}: enter a whole number from 0 to 366.`;
  return kind === "name" ? "Enter a name for this method." : `${upper(label)}: ${words(problem)}`;
}

/** A problem that belongs to no figure of the table. */
function elsewhere(problem: Found): string {
  if (problem.field === "methods") return "Keep at least one payment method.";
  const name = bundled.methods.find(({ id }) => id === problem.method)?.name;
  return name ? `${name}: ${words(problem)}` : words(problem);
}

function removed(editor: Editor, { id, name }: Method) {
  return html`<li>${name} <button type="button" class="textlink" aria-label="Restore ${name}" @click=${() => editor.remove(id, false)}>Restore</button></li>`;
}

function status({ found, edits, isFailed, isEdited, retry }: Editor) {
  if (isFailed) return html`<b>These figures can’t be checked: the calculator didn’t load.</b> <button type="button" class="textlink" @click=${retry}>Try again</button>`;
  if (found.length > 0) {
    return html`<b>${found.length === 1 ? "1 problem." : `${found.length} problems.`}</b>
      <span class="muted">The preview keeps the last valid figures until ${found.length === 1 ? "it is" : "they are"} corrected.</span>
      ${found.filter(({ path }) => path === undefined).map((problem) => html`<p class="problem">${elsewhere(problem)}</p>`)}`;
  }
  const count = (all: number, one: string, more: string) => (all === 0 ? [] : [`${all} ${all === 1 ? one : more}`]);
  const done = [...count(edits.typed.size, "figure or name changed", "figures or names changed"), ...count(edits.removed.size, "method removed", "methods removed")];
  return html`<span class="muted">${isEdited ? `${done.join(", ")}. The preview uses them.` : "These are the bundled figures. Nothing you enter is sent or stored."}</span>`;
}

export function editorView(editor: Editor) {
  const [gone, kept] = [true, false].map((is) => bundled.methods.filter(({ id }) => editor.edits.removed.has(id) === is)) as [Method[], Method[]];
  return html`<section class="panel editor" aria-labelledby="editor-head">
    <header class="pad"><div><h2 id="editor-head">Your own fees</h2>
      <p class="note">Change the bundled figures to your own. Flat fees and limits are in USD. The file marks each changed figure as yours.</p></div>
      <div class="acts"><button type="button" class="btn" ?disabled=${!editor.isEdited} @click=${editor.reset}>Reset</button>
        <button type="button" class="btn primary" ?disabled=${!editor.isSound} @click=${editor.download}>Download schedule.json</button></div></header>
    <table class="fees"><thead><tr><th scope="col">Method</th><th scope="col"><div class="line"><span>Fee</span><span>Minimum</span><span>Maximum</span></div></th>
      <th scope="col">Limit, USD</th><th scope="col">Supplier paid after</th><th scope="col">Fee published</th><th scope="col"><span class="sr">Remove</span></th></tr></thead>
      ${kept.map((method) => row(editor, method))}</table>
    ${gone.length > 0 ? html`<div class="pad gone"><h3>Removed</h3><ul>${gone.map((method) => removed(editor, method))}</ul></div>` : nothing}
    <div class="pad status" role="status" id="fees-status">${status(editor)}</div>
    ${changesTable(editor.changes)}
  </section>`;
}
