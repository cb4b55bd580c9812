import { FluentBundle, FluentResource } from "@fluent/bundle";
import type { FluentVariable } from "@fluent/bundle";

type File = () => Promise<{ default: string }>;

/** A language: its file for the first view, and the one for what is shown on demand. */
const LANGUAGES: Record<string, [first: File, detail: File]> = {
  en: [() => import("./en.ftl"), () => import("./detail/en.ftl")],
  de: [() => import("./de.ftl"), () => import("./detail/de.ftl")],
};

/** The language that a locale is shown in: English stands in for one that is not here. */
export const languageOf = (locale: string) => {
  const language = locale.split("-")[0] ?? "";
  return language in LANGUAGES ? language : "en";
};

export async function loadWords(language: string): Promise<Words> {
  const words = new Words(language);
  await words.load(0);
  return words;
}

export class Words {
  readonly #bundle: FluentBundle;
  /** Whether the words for what is shown on demand are there, too. */
  hasDetail = false;

  constructor(readonly language: string) {
    // the views put <bdi> around what they insert
    this.#bundle = new FluentBundle(language, { useIsolating: false });
  }

  /** Adds one of the language's files. */
  async load(file: 0 | 1): Promise<void> {
    const { default: text } = await LANGUAGES[this.language]![file]();
    this.#bundle.addResource(new FluentResource(text));
    this.hasDetail = file === 1;
  }

  has(id: string): boolean {
    return this.#bundle.hasMessage(id);
  }

  say(id: string, values: Record<string, FluentVariable> = {}): string {
    const pattern = this.#bundle.getMessage(id)?.value;
    return pattern ? this.#bundle.formatPattern(pattern, values, []) : id;
  }

  /** `say` for values that are markup: the sentence in pieces, each value where it belongs. */
  weave(id: string, values: Record<string, unknown>): unknown[] {
    const markup: unknown[] = [];
    const isPlain = (value: unknown): value is FluentVariable => typeof value === "string" || typeof value === "number";
    const plain = Object.entries(values).map(([name, value]) => [name, isPlain(value) ? value : `\0${markup.push(value) - 1}\0`]);
    return this.say(id, Object.fromEntries(plain)).split("\0").map((piece, i) => (i % 2 ? markup[Number(piece)] : piece));
  }
}
