// The words of a written answer: those of the element, and what only an answer in sentences says.
import { LANGUAGES as ELEMENT, type File, type Language } from "./index.ts";
import { LANGUAGES as PROTECTION } from "./protection.ts";
import { Words } from "./say.ts";

/** A language: the sentences of an answer with the parts of its figures and days, and the names of countries. */
const LANGUAGES: Record<Language, [written: File, countries: File]> = {
  ar: [() => import("./written/ar.ftl"), () => import("./countries/ar.ftl")],
  de: [() => import("./written/de.ftl"), () => import("./countries/de.ftl")],
  en: [() => import("./written/en.ftl"), () => import("./countries/en.ftl")],
  es: [() => import("./written/es.ftl"), () => import("./countries/es.ftl")],
  fr: [() => import("./written/fr.ftl"), () => import("./countries/fr.ftl")],
  hi: [() => import("./written/hi.ftl"), () => import("./countries/hi.ftl")],
  it: [() => import("./written/it.ftl"), () => import("./countries/it.ftl")],
  ja: [() => import("./written/ja.ftl"), () => import("./countries/ja.ftl")],
  ko: [() => import("./written/ko.ftl"), () => import("./countries/ko.ftl")],
  pl: [() => import("./written/pl.ftl"), () => import("./countries/pl.ftl")],
  "pt-BR": [() => import("./written/pt-BR.ftl"), () => import("./countries/pt-BR.ftl")],
  ru: [() => import("./written/ru.ftl"), () => import("./countries/ru.ftl")],
  tr: [() => import("./written/tr.ftl"), () => import("./countries/tr.ftl")],
  vi: [() => import("./written/vi.ftl"), () => import("./countries/vi.ftl")],
  "zh-Hans": [() => import("./written/zh-Hans.ftl"), () => import("./countries/zh-Hans.ftl")],
};

/** Counts stand in plain digits: an answer is the same whichever locales a browser knows. */
const DIGITS = { format: String };

export async function loadWrittenWords(language: Language): Promise<Words> {
  const { default: first, detail } = await ELEMENT[language]();
  const messages = await Promise.all([detail, PROTECTION[language]!, ...LANGUAGES[language]].map(async (load) => (await load()).default));
  return new Words(language, Object.assign({}, first, ...messages), DIGITS);
}
