// The settings, in native controls.
import { html, nothing, type TemplateResult } from "lit";
import { accentOf, ENOUGH, isAccent } from "./accent.ts";
import { LANGUAGES } from "../messages/language.ts";
import { RANKS, THEMES, WIDTHS, type Options } from "./options.ts";

export interface Settings {
  options: Options;
  /** The amount as it was typed. */
  amount: string;
  problems: Partial<Record<keyof Options, string>>;
  methods: { id: string; name: string }[];
  currencies: string[];
  /** By their names. */
  countries: { code: string; name: string }[];
  set: (name: keyof Options, value: string) => void;
}

type Name = keyof Options;
type Choice = [value: string, label: string];

const valueOf = (event: Event) => (event.currentTarget as HTMLInputElement | HTMLSelectElement).value;

const problemOf = ({ problems }: Settings, name: Name) =>
  problems[name] ? html`<p class="problem" id="${name}-problem">${problems[name]}</p>` : nothing;

const described = ({ problems }: Settings, name: Name) => (problems[name] ? `${name}-problem` : nothing);

function field(settings: Settings, name: Name, label: string, control: TemplateResult) {
  return html`<div class="f"><label for=${name}>${label}</label>${control}${problemOf(settings, name)}</div>`;
}

function select(settings: Settings, name: Name, label: string, choices: Choice[]) {
  const chosen = settings.options[name];
  const all = choices.some(([value]) => value === chosen) ? choices : [...choices, [chosen, chosen] as Choice];
  return field(settings, name, label, html`<select class="in" id=${name} aria-invalid=${settings.problems[name] ? "true" : nothing}
    aria-describedby=${described(settings, name)} @change=${(event: Event) => settings.set(name, valueOf(event))}>${
    all.map(([value, text]) => html`<option value=${value} ?selected=${value === chosen}>${text}</option>`)}</select>`);
}

/** Radio buttons that look like one switch. */
function choice(settings: Settings, name: Name, label: string, choices: Choice[]) {
  return html`<fieldset class="seg"><legend>${label}</legend><div class="seg-c">${choices.map(([value, text]) =>
    html`<label><input type="radio" name=${name} value=${value} .checked=${settings.options[name] === value}
      @change=${() => settings.set(name, value)}><span>${text}</span></label>`)}</div></fieldset>`;
}

function check(label: string, isChecked: boolean, change: (isChecked: boolean) => void) {
  return html`<label class="check"><input type="checkbox" .checked=${isChecked}
    @change=${(event: Event) => change((event.currentTarget as HTMLInputElement).checked)}><span>${label}</span></label>`;
}

function text(settings: Settings, name: Name, value: string, attributes: { mode: string; hint?: string }) {
  return html`<input class="in" id=${name} .value=${value} inputmode=${attributes.mode} placeholder=${attributes.hint ?? nothing} autocomplete="off"
    spellcheck="false" aria-invalid=${settings.problems[name] ? "true" : nothing} aria-describedby=${described(settings, name)}
    @input=${(event: Event) => settings.set(name, valueOf(event).trim())}>`;
}

const languageName = (language: string) => {
  const name = new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
};

export function controls(settings: Settings) {
  const { options, set } = settings;
  return html`<form class="panel options" aria-label="Settings" @submit=${(event: Event) => event.preventDefault()}>
    <fieldset><legend>Example order</legend>
      <div class="two">${field(settings, "amount", "Amount", text(settings, "amount", settings.amount, { mode: "decimal" }))}
        ${select(settings, "currency", "Currency", settings.currencies.map((code) => [code, code]))}</div>
      ${select(settings, "country", "Buyer’s bank account in", [["", "Not specified"], ...settings.countries.map(({ code, name }): Choice => [code, name])])}
    </fieldset>
    <fieldset><legend>Appearance</legend>
      ${select(settings, "locale", "Language", [["", "Language of the page"], ...LANGUAGES.map((language): Choice => [language, languageName(language)])])}
      ${choice(settings, "rank", "Rank by", RANKS)}
      ${choice(settings, "theme", "Theme", THEMES)}
      ${accent(settings)}
      ${field(settings, "width", "Maximum width, px", text(settings, "width", options.width, { mode: "numeric", hint: `${WIDTHS[0]} to ${WIDTHS[1]}, or empty` }))}
      <div class="checks">${check("One line", options.compact !== "", (isOn) => set("compact", isOn ? "true" : ""))}
        ${check("Read-only", options.readonly !== "", (isOn) => set("readonly", isOn ? "true" : ""))}</div>
    </fieldset>
    ${methods(settings)}
  </form>`;
}

function accent(settings: Settings) {
  const { options: { accent: typed, theme }, problems, set } = settings;
  const isSet = isAccent(typed);
  const { contrast } = accentOf(isSet ? typed : "#00694c");
  const ratio = `${contrast.toFixed(1)} : 1 on white`;
  const verdict = theme === "dark" ? "lightened for dark surfaces" : contrast >= ENOUGH ? `${ratio}, good` : `${ratio}: too pale to read`;
  return html`<div class="f"><label for="accent">Accent</label>
    <div class="accent"><input type="color" class="swatch" aria-label="Choose the accent" .value=${isSet ? typed : "#00694c"}
        @input=${(event: Event) => set("accent", valueOf(event))}>
      <input class="in" id="accent" .value=${typed} placeholder="#00694c" maxlength="7" autocomplete="off" spellcheck="false"
        aria-invalid=${problems.accent ? "true" : nothing} aria-describedby=${problems.accent ? "accent-problem" : "accent-note"}
        @input=${(event: Event) => set("accent", valueOf(event).trim().toLowerCase())}></div>
    ${problems.accent ? problemOf(settings, "accent") : html`<p class="note" id="accent-note">${verdict}</p>`}</div>`;
}

function methods(settings: Settings) {
  const { options, methods: all, set, problems } = settings;
  const shown = new Set(options.methods.split(/[\s,]+/).filter(Boolean));
  const isShown = (id: string) => shown.size === 0 || shown.has(id);
  const change = (id: string, isOn: boolean) => {
    const wanted = all.filter((method) => (method.id === id ? isOn : isShown(method.id))).map((method) => method.id);
    set("methods", wanted.length === all.length ? "" : wanted.join(" "));
  };
  return html`<fieldset aria-describedby=${described(settings, "methods")}><legend>Payment methods</legend>
    <div class="checks">${all.map(({ id, name }) => {
      const isLast = isShown(id) && all.filter((method) => isShown(method.id)).length === 1;
      return html`<label class="check"><input type="checkbox" name="methods" value=${id} .checked=${isShown(id)} ?disabled=${isLast}
        @change=${(event: Event) => change(id, (event.currentTarget as HTMLInputElement).checked)}><span>${name}</span></label>`;
    })}</div>${problems.methods ? problemOf(settings, "methods") : nothing}</fieldset>`;
}
