// The buyer's own figure for what a schedule leaves open.
import { html, nothing } from "lit";
import type { Terms } from "../core.ts";
import { isComposing } from "../composing.ts";
import { shiftPoint } from "../decimals.ts";
import { problemLine } from "./problems.ts";
import { understoodLine } from "./understood.ts";
import { RESULT, inlineNameOf, moneyText, nameOf, openTerm, problemOf, type Answered, type Figure } from "./view.ts";

/** A buyer's terms with one figure as it was read, or without it; rates stand in percent in their fields. */
export function withFigure(terms: Record<string, Terms> | null, { method, term }: Figure, read: string): Record<string, Terms> {
  const { [term]: _, ...others } = terms?.[method] ?? {};
  return { ...terms, [method]: read === "" ? others : { ...others, [term]: term === "rate" ? shiftPoint(read, -2) : read } };
}

function written({ asked, format }: Answered, { method, term }: Figure): string {
  const known = asked.terms?.[method]?.[term];
  return known == null ? "" : format.decimal(term === "rate" ? shiftPoint(String(known), 2) : String(known));
}

type OnInput = Event & { target: HTMLInputElement };

/** Enter takes the figure as it is. What gets the focus then is not activated by the same key, nor by its repetition. */
function commit(event: KeyboardEvent, figure: Figure, { act }: Answered) {
  if (event.key !== "Enter" || isComposing(event)) return;
  event.preventDefault();
  if (event.repeat) return;
  act.settle();
  if (act.isRefused(`terms.${figure.method}.${figure.term}`)) return;
  const row = (event.target as Element).closest(".more");
  if (row) act.focus(".result-of", row);
  else act.openFigure(undefined);
}

/** Takes a figure back, and leads to its field if it has one. */
function remove({ target }: OnInput, figure: Figure, { act }: Answered) {
  act.setFigure(figure, "");
  act.settle();
  const field = target.closest(".figure");
  if (field) act.focus("input", field);
  else act.focus(RESULT);
}

/** A field for one figure; `place` tells apart two fields for the same one. */
export function figureField(view: Answered, figure: Figure, place: string) {
  const { words, act, comparison } = view;
  const { method, term } = figure;
  const id = `${place}-${method}`;
  const typed = view.typed(figure) ?? written(view, figure);
  const field = `terms.${method}.${term}`;
  const problem = problemOf(view, field);
  const unit = term === "rate" ? "%" : comparison.order.currency;
  return html`<div class="figure">
    <label for=${id}>${words.say(`figure-${term}`, { name: nameOf(view, method) })}</label>
    <span class="own"><span class="with-unit">
      <input class="control" id=${id} inputmode="decimal" autocomplete="off" .value=${typed}
        aria-invalid=${problem ? "true" : nothing} aria-describedby=${problem ? `${id}-problem` : `${id}-note`}
        @input=${({ target }: OnInput) => act.setFigure(figure, target.value)} @keydown=${(event: KeyboardEvent) => commit(event, figure, view)} @blur=${act.settle}>
      <span class="unit">${unit}</span></span>
    <span class="ends">${typed ? html`<button type="button" class="link" @click=${(event: OnInput) => remove(event, figure, view)}>${words.say("remove")}</button>` : nothing}
    ${place === "doubt" ? html`<button type="button" class="link" @click=${() => act.openFigure(undefined)}>${words.say("done")}</button>` : nothing}</span></span>
    ${problem ? problemLine(view, field, `${id}-problem`) : understoodLine(view, typed, unit, `${id}-note`)}
  </div>`;
}

/** What the buyer has said already, each with a way to take it back, and the field that is open. */
export function ownFigures(view: Answered, open: Figure | undefined) {
  const { words, comparison: { order, options } } = view;
  const known = options.flatMap((option) => {
    const { method } = option;
    const term = openTerm(option, view);
    const own = term && order.terms?.[method]?.[term];
    if (!own || (open?.method === method && open.term === term)) return [];
    const figure = term === "rate" ? view.format.percent(own) : moneyText(view, own, order.currency);
    return html`<p class="mine">${words.say("figure-known", { name: inlineNameOf(view, method), figure })}
      ${view.isReadonly ? nothing : html`<button type="button" class="link" @click=${(event: OnInput) => remove(event, { method, term }, view)}>${words.say("remove")}</button>`}</p>`;
  });
  return html`${known}${open ? figureField(view, open, "doubt") : nothing}`;
}
