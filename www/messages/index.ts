import { Words, type Messages } from "./say.ts";

export type { Messages, Words };

export type File = () => Promise<{ default: Messages }>;

/** A language: its file for the first view, and the one for what is shown on demand. */
export const LANGUAGES: Record<string, [first: File, detail: File]> = {
  ar: [() => import("./ar.ftl"), () => import("./detail/ar.ftl")],
  de: [() => import("./de.ftl"), () => import("./detail/de.ftl")],
  en: [() => import("./en.ftl"), () => import("./detail/en.ftl")],
  es: [() => import("./es.ftl"), () => import("./detail/es.ftl")],
  fr: [() => import("./fr.ftl"), () => import("./detail/fr.ftl")],
  hi: [() => import("./hi.ftl"), () => import("./detail/hi.ftl")],
  it: [() => import("./it.ftl"), () => import("./detail/it.ftl")],
  ja: [() => import("./ja.ftl"), () => import("./detail/ja.ftl")],
  ko: [() => import("./ko.ftl"), () => import("./detail/ko.ftl")],
  pl: [() => import("./pl.ftl"), () => import("./detail/pl.ftl")],
  "pt-BR": [() => import("./pt-BR.ftl"), () => import("./detail/pt-BR.ftl")],
  ru: [() => import("./ru.ftl"), () => import("./detail/ru.ftl")],
  tr: [() => import("./tr.ftl"), () => import("./detail/tr.ftl")],
  vi: [() => import("./vi.ftl"), () => import("./detail/vi.ftl")],
  "zh-Hans": [() => import("./zh-Hans.ftl"), () => import("./detail/zh-Hans.ftl")],
};

/** The language that a locale is shown in: the same, or of the same stem; English stands in for one that is not here. */
export function languageOf(locale: string): string {
  const [stem] = locale.split("-");
  return Object.keys(LANGUAGES).find((language) => language.split("-")[0] === stem) ?? "en";
}

export const loadWords = async (language: string) => new Words(language, (await LANGUAGES[language]![0]()).default);

export const loadDetailWords = async (words: Words) => words.add((await LANGUAGES[words.language]![1]()).default);
