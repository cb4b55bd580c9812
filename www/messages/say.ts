// The words of one language: messages by name, with values put in.
type Values = Record<string, string | number>;

/** Chooses by a value: the variant of just that value, or of its plural form, or else `other`. */
type Choose = (name: string, variants: Record<string, string>, other: string) => string;

/** What compile.mjs makes of a file: each message's text, or how it is put together. */
export type Messages = Record<string, string | ((values: Values, choose: Choose) => string)>;

const RIGHT_TO_LEFT = ["ar"];

export class Words {
  readonly #plural: Intl.PluralRules;
  readonly #number: { format(value: number): string };
  #messages: Messages;
  readonly direction: "ltr" | "rtl";
  /** Loads the words for what is shown on demand. */
  detail: (() => Promise<{ default: Messages }>) | undefined;
  /** Whether the words for what is shown on demand are there, too. */
  hasDetail = false;

  constructor(readonly language: string, messages: Messages, number: { format(value: number): string } = new Intl.NumberFormat(language)) {
    this.#plural = new Intl.PluralRules(language);
    this.#number = number;
    this.#messages = messages;
    this.direction = RIGHT_TO_LEFT.includes(language) ? "rtl" : "ltr";
  }

  /** Adds the words for what is shown on demand. */
  add(messages: Messages): void {
    this.#messages = { ...this.#messages, ...messages };
    this.hasDetail = true;
  }

  has(id: string): boolean {
    return Object.hasOwn(this.#messages, id);
  }

  say(id: string, values: Values = {}): string {
    const message = this.has(id) ? this.#messages[id]! : id;
    if (typeof message === "string") return message;
    const written = Object.entries(values).map(([name, value]) => [name, typeof value === "number" ? this.#number.format(value) : value]);
    return message(Object.fromEntries(written), (name, variants, other) => {
      const value = values[name]!;
      const keys = [String(value), typeof value === "number" ? this.#plural.select(value) : ""];
      return variants[keys.find((key) => Object.hasOwn(variants, key)) ?? ""] ?? other;
    });
  }

  /** `say` for values that are markup: the sentence in pieces, each value where it belongs. */
  weave(id: string, values: Record<string, unknown>): unknown[] {
    const markup: unknown[] = [];
    const isPlain = (value: unknown): value is string | number => typeof value === "string" || typeof value === "number";
    const plain = Object.entries(values).map(([name, value]) => [name, isPlain(value) ? value : `\0${markup.push(value) - 1}\0`]);
    return this.say(id, Object.fromEntries(plain)).split("\0").map((piece, i) => (i % 2 ? markup[Number(piece)] : piece));
  }
}
