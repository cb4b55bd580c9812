// The words of a written answer: those of the element, and what only an answer in sentences says.
import { LANGUAGES as ELEMENT, type File } from "./index.ts";
import { Words } from "./say.ts";

/** A language: the sentences of an answer with the parts of its figures and days, and the names of countries. */
const LANGUAGES: Record<string, [written: File, countries: File]> = {
  en: [() => import("./written/en.ftl"), () => import("./countries/en.ftl")],
};

/** Counts stand in plain digits: an answer is the same whichever locales a browser knows. */
const DIGITS = { format: String };

export async function loadWrittenWords(asked: string): Promise<Words> {
  const language = asked in LANGUAGES ? asked : "en";
  const files = [...ELEMENT[language]!, ...LANGUAGES[language]!];
  const messages = await Promise.all(files.map(async (load) => (await load()).default));
  return new Words(language, Object.assign({}, ...messages), DIGITS);
}
