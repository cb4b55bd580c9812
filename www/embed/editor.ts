// The editor of a schedule's figures: what is typed, whether it is sound, and what it changes.
import { LitElement } from "lit";
import { isRefusal, type OrderInput, type Problem } from "../core.ts";
import { displayText } from "../display-text.ts";
import { changes, type Changes } from "./answers.ts";
import { editorView } from "./editor-view.ts";
import { bundled, bundledOf, edited, figuresOf, keyOf, pairsOf, plain, type Edits, type Figure, type Schedule } from "./schedule.ts";

/** A day in the local time zone. */
const isoDate = (day: Date) => new Date(day.getTime() - day.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

/** Sound figures: `text` is the schedule as JSON, `null` where they are the bundled ones. */
export class FeesEvent extends Event {
  constructor(readonly text: string | null, readonly schedule: Schedule) {
    super("fees-change");
  }
}

/** A problem with the figure it is about, where there is one. */
export interface Found extends Problem {
  method: string | undefined;
  path: string | undefined;
  /** The minimum and the maximum, where the minimum is above the maximum. */
  crossed: [low: Figure, high: Figure] | undefined;
}

type Core = typeof import("../questions.ts");

/** A form of the bundled schedule's figures. */
class FeeEditor extends LitElement {
  static override properties = { order: { attribute: false } };

  order: OrderInput | undefined;
  readonly #edits: Edits = { typed: new Map(), removed: new Set() };
  #found: Found[] = [];
  #core: Core | undefined;
  #calculators: Awaited<ReturnType<Core["loadQuestionsCore"]>>["calculator"][] = [];
  /** The last sound figures, to be downloaded. */
  #text: string | null = null;
  #isFailed = false;
  #asked = 0;

  protected override createRenderRoot() {
    return this;
  }

  get #isEdited() {
    return this.#edits.typed.size + this.#edits.removed.size > 0;
  }

  readonly #type = (method: string, figure: Figure, value: string) => {
    const typed = displayText(value);
    const key = keyOf(method, figure.path);
    this.#edits.typed.delete(key); // so that the last figure edited is the map's last
    if (plain(figure.path, typed) !== figure.text) this.#edits.typed.set(key, typed);
    void this.#check();
  };

  readonly #swap = (method: string, paths: [Figure, Figure]) => {
    const [low, high] = paths.map(({ path, text }) => this.#edits.typed.get(keyOf(method, path)) ?? text) as [string, string];
    this.#type(method, paths[0], high);
    this.#type(method, paths[1], low);
  };

  readonly #remove = (method: string, isRemoved: boolean) => {
    this.#edits.removed[isRemoved ? "add" : "delete"](method);
    void this.#check();
  };

  readonly #reset = () => {
    this.#edits.typed.clear();
    this.#edits.removed.clear();
    void this.#check();
  };

  /** Puts the figures to the core. Of several in a row the last counts. */
  readonly #check = async () => {
    const asked = ++this.#asked;
    this.requestUpdate();
    const schedule = this.#isEdited ? edited(this.#edits, isoDate(new Date())) : bundled;
    const text = this.#isEdited ? `${JSON.stringify(schedule, null, 2)}\n` : null;
    try {
      this.#core = await import("../questions.ts");
      const of = async (json: string | null) => (await this.#core!.loadQuestionsCore({ schedule: json, methods: null })).calculator;
      const calculators = await Promise.all([of(null), of(text)]);
      if (asked !== this.#asked) return;
      [this.#calculators, this.#text, this.#found, this.#isFailed] = [calculators, text, [], false];
      this.dispatchEvent(new FeesEvent(text, schedule));
    } catch (error) {
      if (asked !== this.#asked) return;
      this.#isFailed = !isRefusal(error);
      this.#found = isRefusal(error) ? error.problems.map((problem) => placed(problem, schedule, this.#edits)) : [];
    }
    this.requestUpdate();
  };

  #changes(): Changes | string | undefined {
    const [before, now] = this.#calculators;
    if (!this.order || !before || !now || this.#text === null) return undefined;
    try {
      return changes(this.order, before, now);
    } catch (error) {
      if (isRefusal(error)) return "Correct the example order first.";
      throw error;
    }
  }

  /** The figures as a file, to the letter what was found sound. */
  readonly #download = () => {
    if (this.#text === null) return;
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([this.#text], { type: "application/json" }));
    link.download = "schedule.json";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  };

  protected override render() {
    return editorView({
      edits: this.#edits,
      found: this.#found,
      isEdited: this.#isEdited,
      isFailed: this.#isFailed,
      isSound: this.#text !== null && this.#isEdited && this.#found.length === 0,
      changes: this.#changes(),
      type: this.#type,
      swap: this.#swap,
      remove: this.#remove,
      reset: this.#reset,
      retry: this.#check,
      download: this.#download,
    });
  }
}

/** Finds the figure of a problem. Of a minimum above its maximum, it is the one that was edited last. */
function placed(problem: Problem, schedule: Schedule, { typed }: Edits): Found {
  const [, index = "", path = ""] = /^methods\[(\d+)\]\.(.+)$/.exec(problem.field) ?? [];
  const method = index === "" ? undefined : bundledOf(schedule.methods[Number(index)]?.id ?? "");
  const figures = figuresOf(bundled.methods.find(({ id }) => id === method) ?? bundled.methods[0]!);
  const figure = figures.find((figure) => figure.path === path) ?? figures.find((figure) => path !== "" && figure.path.startsWith(`${path}.`));
  if (!method || !figure) return { ...problem, method, path: undefined, crossed: undefined };
  const value = ({ path, text }: Figure) => Number(plain(path, typed.get(keyOf(method, path)) ?? text));
  const isAbove = / is above /.test(problem.message); // and not out of range by itself
  const crossed = pairsOf(figures).find(([low, high]) => isAbove && low === figure && value(low) > value(high));
  const keys = [...typed.keys()];
  const isHighLast = crossed && keys.indexOf(keyOf(method, crossed[1].path)) > keys.indexOf(keyOf(method, crossed[0].path));
  return { ...problem, method, path: isHighLast ? crossed[1].path : figure.path, crossed };
}

customElements.define("fee-editor", FeeEditor);
