// The answer to an order in sentences, to be pasted: what `checkout-fees/answer` of the npm package is.
import type { FeeCalculator, MethodId, OrderInput, WrittenInput } from "../pkg/index.js";
import { isRefusal, type Problem } from "./core.ts";
import { markedText } from "./display-text.ts";
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

const invalid = (field: string, message: string): Problem => ({ code: "field-invalid", field, message });

function refused(problems: [Problem, ...Problem[]]): Error {
  const { code, field, message } = problems[0];
  return Object.assign(new Error(message), { name: "CheckoutFeesError", code, field, problems });
}

/** At most 60 characters of a text, to be quoted. */
const excerpt = (text: string) => markedText([...text.slice(0, 120)].slice(0, 60).join(""));

/** What is wrong with a locale, if anything is. */
function problemOf(locale: unknown): Problem | undefined {
  const isText = typeof locale === "string";
  if (locale == null || locale === "" || (isText && languageOf(locale))) return undefined;
  return invalid("locale", isText ? `\`${excerpt(locale)}\` is not one of ${LANGUAGES.join(", ")}` : "`locale` is not text");
}

/** Refuses a question for its locale, and for whatever else is wrong with it. */
function refuse(problem: Problem, ask: () => unknown): never {
  let others: Problem[] = [];
  try {
    ask();
  } catch (error) {
    if (!isRefusal(error)) throw error;
    others = error.problems;
  }
  const [first = problem, ...rest] = [...others, problem];
  throw refused([first, ...rest]);
}

/** The members of an argument; those of another realm or a proxy may throw when they are read. */
function membersOf(value: unknown, name: string): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw refused([invalid(name, `\`${name}\` is not an object`)]);
  return { ...value };
}

/** The address of a URL object; any other value is for the core to check. */
const addressOf = (link: unknown) => (Object.prototype.toString.call(link) === "[object URL]" ? String(link) : link);

/** The question that the core answers, and the locale, which it does not know. */
function questionOf(order: unknown, options: unknown): { question: WrittenInput; locale: unknown } {
  try {
    const { locale, method = null, format = null, link = null, quotes = null, protection = null } = membersOf(options ?? {}, "options");
    // what is no order at all is refused by the core
    const isObject = typeof order === "object" && order !== null && !Array.isArray(order);
    const question = isObject ? { ...order, method, format, link: addressOf(link), quotes, protection } : order;
    return { question: question as WrittenInput, locale };
  } catch (error) {
    if (isRefusal(error)) throw error;
    throw refused([{ code: "request-malformed", field: "", message: "the request cannot be looked into" }]);
  }
}

/** The answer to an order in sentences. Throws what `compare` throws for an order or an option that makes no sense. */
export async function writeAnswer(calculator: Pick<FeeCalculator, "written">, order: OrderInput, options?: AnswerOptions): Promise<string> {
  const { question, locale } = questionOf(order, options);
  const problem = problemOf(locale);
  if (problem) refuse(problem, () => calculator.written(question, () => undefined));
  const words = await wordsOf(languageOf((locale as string | null | undefined) || "en") ?? "en");
  return calculator.written(question, ({ id, values }) => (words.has(id) ? words.say(id, values) : undefined));
}
