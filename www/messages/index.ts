import { Words, type Messages } from "./say.ts";

export type { Messages, Words };

type File = () => Promise<{ default: Messages }>;

/** A language: its file for the first view, and the one for what is shown on demand. */
const LANGUAGES: Record<string, [first: File, detail: File]> = {
  en: [() => import("./en.ftl"), () => import("./detail/en.ftl")],
  de: [() => import("./de.ftl"), () => import("./detail/de.ftl")],
};

/** The language that a locale is shown in: English stands in for one that is not here. */
export const languageOf = (locale: string) => {
  const language = locale.split("-")[0] ?? "";
  return Object.hasOwn(LANGUAGES, language) ? language : "en";
};

export const loadWords = async (language: string) => new Words(language, (await LANGUAGES[language]![0]()).default);

export const loadDetailWords = async (words: Words) => words.add((await LANGUAGES[words.language]![1]()).default);
