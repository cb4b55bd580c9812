// The words of what the guarantee covers: a file a language, apart from the element's others, loaded when they are asked for.
import type { File } from "./index.ts";
import { Words } from "./say.ts";

export const LANGUAGES: Record<string, File> = {
  ar: () => import("./protection/ar.ftl"),
  de: () => import("./protection/de.ftl"),
  en: () => import("./protection/en.ftl"),
  es: () => import("./protection/es.ftl"),
  fr: () => import("./protection/fr.ftl"),
  hi: () => import("./protection/hi.ftl"),
  it: () => import("./protection/it.ftl"),
  ja: () => import("./protection/ja.ftl"),
  ko: () => import("./protection/ko.ftl"),
  pl: () => import("./protection/pl.ftl"),
  "pt-BR": () => import("./protection/pt-BR.ftl"),
  ru: () => import("./protection/ru.ftl"),
  tr: () => import("./protection/tr.ftl"),
  vi: () => import("./protection/vi.ftl"),
  "zh-Hans": () => import("./protection/zh-Hans.ftl"),
};

export const loadProtectionWords = async (language: string): Promise<Words> =>
  new Words(language, (await (LANGUAGES[language] ?? LANGUAGES["en"]!)()).default);
