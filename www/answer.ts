// The answer to an order in sentences, to be pasted: what `checkout-fees/answer` of the npm package is.
import type { FeeCalculator, MethodId, OrderInput, WrittenInput } from "../pkg/index.js";
import { isRefusal, type Problem } from "./core.ts";
import { languageOf, type Language, type Words } from "./messages/index.ts";
import { LANGUAGES } from "./messages/language.ts";
import { loadWrittenWords } from "./messages/written.ts";

export interface AnswerOptions {
  /** The language: the one of the element's that the tag asks for; English if absent. Others are refused. */
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

function wordsOf(language: Language): Promise<Words> {
  const words = languages.get(language) ?? loadWrittenWords(language).catch((error) => {
    languages.delete(language);
    throw error;
  });
  languages.set(language, words);
  return words;
}

/** What is wrong with a locale, if anything is. */
function problemOf(locale: unknown): Problem | undefined {
  const isText = typeof locale === "string";
  if (locale == null || locale === "" || (isText && languageOf(locale))) return undefined;
  const message = isText ? `\`${locale.slice(0, 60)}\` is not one of ${LANGUAGES.join(", ")}` : "`locale` is not text";
  return { code: "field-invalid", field: "locale", message };
}

/** Refuses a question for its locale, and for whatever else is wrong with it. */
function refuse(problem: Problem, ask: () => unknown): never {
  const problems = [problem];
  try {
    ask();
  } catch (error) {
    if (!isRefusal(error)) throw error;
    problems.unshift(...error.problems);
  }
  const { code, field, message } = problems[0]!;
  throw Object.assign(new Error(message), { name: "CheckoutFeesError", code, field, problems });
}

/** The answer to an order in sentences. Throws what `compare` throws for an order or an option that makes no sense. */
export async function writeAnswer(calculator: Pick<FeeCalculator, "written">, order: OrderInput, options: AnswerOptions = {}): Promise<string> {
  const { locale, method = null, format = null, link, quotes = null, protection = null } = options;
  const question: WrittenInput = { ...order, method, format, link: link == null ? null : String(link), quotes, protection };
  const problem = problemOf(locale);
  if (problem) refuse(problem, () => calculator.written(question, () => undefined));
  const words = await wordsOf(languageOf(locale || "en") ?? "en");
  return calculator.written(question, ({ id, values }) => (words.has(id) ? words.say(id, values) : undefined));
}
