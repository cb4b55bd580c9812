import type { Language } from "./language.ts";
import { Words, type Messages } from "./say.ts";

export type { Language, Messages, Words };
export { languageOf } from "./language.ts";

export type File = () => Promise<{ default: Messages }>;

/** A language: its file for the first view, which leads to the one for what is shown on demand. */
export const LANGUAGES: Record<Language, () => Promise<typeof import("*.ftl")>> = {
  ar: () => import("./ar.ftl"),
  de: () => import("./de.ftl"),
  en: () => import("./en.ftl"),
  es: () => import("./es.ftl"),
  fr: () => import("./fr.ftl"),
  hi: () => import("./hi.ftl"),
  it: () => import("./it.ftl"),
  ja: () => import("./ja.ftl"),
  ko: () => import("./ko.ftl"),
  pl: () => import("./pl.ftl"),
  "pt-BR": () => import("./pt-BR.ftl"),
  ru: () => import("./ru.ftl"),
  tr: () => import("./tr.ftl"),
  vi: () => import("./vi.ftl"),
  "zh-Hans": () => import("./zh-Hans.ftl"),
};

export async function loadWords(language: Language): Promise<Words> {
  const { default: messages, detail } = await LANGUAGES[language]();
  const words = new Words(language, messages);
  words.detail = detail;
  return words;
}

export const loadDetailWords = async (words: Words) => words.add((await words.detail!()).default);
