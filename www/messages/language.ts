// Which of the languages that messages are in a language tag asks for. src/cli/language.rs follows the same rule, and
// tests/fixtures/languages.json holds both to it.

/** The languages that messages are in, by their tags. */
export const LANGUAGES = ["ar", "de", "en", "es", "fr", "hi", "it", "ja", "ko", "pl", "pt-BR", "ru", "tr", "vi", "zh-Hans"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The script that messages are in, where it is not the Latin one. */
const SCRIPTS: Partial<Record<Language, string>> = { ar: "arab", hi: "deva", ja: "jpan", ko: "kore hang", ru: "cyrl", "zh-Hans": "hans" };

const isLongCode = (part = "") => /^[a-z]{3}$/.test(part);
/** The short code of a language: `de` for `deu`. */
const shortCode = (code: string) => (isLongCode(code) ? new Intl.Locale(code).language : code);

/**
 * The language that a tag asks for; undefined where messages are not in it, or not in the script it is asked for in. A tag
 * may be of any shape: `de-DE`, `de_DE.UTF-8`, `DE`, `deu`, `de-AT-u-nu-latn`; `C` and `POSIX` are English.
 */
export function languageOf(tag: string): Language | undefined {
  const [first = "", ...others] = tag.trim().toLowerCase().split(/[.@]/)[0]!.split(/[-_]+/);
  if (first === "c" || first === "posix") return "en";
  const extension = others.findIndex((part) => part.length === 1);
  const parts = extension < 0 ? others : others.slice(0, extension);
  const code = shortCode(isLongCode(parts[0]) ? parts[0]! : first); // `zh-cmn` is `cmn`
  const language = LANGUAGES.find((known) => known.split("-")[0] === code);
  const isTraditional = language === "zh-Hans" && parts.some((part) => /^(hk|mo|tw)$/.test(part));
  const script = parts.find((part) => /^[a-z]{4}$/.test(part)) ?? (isTraditional ? "hant" : "");
  return language && (SCRIPTS[language] ?? "latn").includes(script) ? language : undefined;
}
