// The answer to an order in sentences, to be pasted: what `checkout-fees/answer` of the npm package is.
import type { FeeCalculator, MethodId, OrderInput, WrittenInput } from "../pkg/index.js";
import { languageOf, type Words } from "./messages/index.ts";
import { loadWrittenWords } from "./messages/written.ts";

export interface AnswerOptions {
  /** The language: the nearest of those that the element speaks; English if absent. */
  locale?: string | null | undefined;
  /** The way to pay that is asked for; the best one if absent. */
  method?: MethodId | null | undefined;
  /** `text` if absent. */
  format?: "text" | "markdown" | "html" | null | undefined;
  /** The address of a page that takes the order in its query: the answer ends with it. */
  link?: string | URL | null | undefined;
  /** Whether the words of the sources are quoted; they are if absent. */
  quotes?: boolean | null | undefined;
  /** Whether it says what the guarantee covers; it does not if absent. */
  protection?: boolean | null | undefined;
}

/** Each language once; after a failure the next call tries again. */
const languages = new Map<string, Promise<Words>>();

function wordsOf(language: string): Promise<Words> {
  const words = languages.get(language) ?? loadWrittenWords(language).catch((error) => {
    languages.delete(language);
    throw error;
  });
  languages.set(language, words);
  return words;
}

/** The answer to an order in sentences. Throws what `compare` throws for an order that makes no sense. */
export async function writeAnswer(calculator: Pick<FeeCalculator, "written">, order: OrderInput, options: AnswerOptions = {}): Promise<string> {
  const { locale, method = null, format = null, link, quotes = null, protection = null } = options;
  const words = await wordsOf(languageOf(locale || "en"));
  const question: WrittenInput = { ...order, method, format, link: link == null ? null : String(link), quotes, protection };
  return calculator.written(question, ({ id, values }) => (words.has(id) ? words.say(id, values) : undefined));
}
