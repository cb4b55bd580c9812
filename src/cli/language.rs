//! The languages of written answers: the very Fluent files that the page has.

use checkout_fees::{WrittenValue, WrittenWord};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};

use crate::Failure;

macro_rules! languages {
    ($($tag:literal)*) => {
        /// Each language by its tag, with its files.
        const LANGUAGES: &[(&str, [&str; 5])] = &[$((
            $tag,
            [
                include_str!(concat!("../../www/messages/", $tag, ".ftl")),
                include_str!(concat!("../../www/messages/detail/", $tag, ".ftl")),
                include_str!(concat!("../../www/messages/protection/", $tag, ".ftl")),
                include_str!(concat!("../../www/messages/written/", $tag, ".ftl")),
                include_str!(concat!("../../www/messages/countries/", $tag, ".ftl")),
            ],
        ),)*];
    };
}

languages! { "ar" "de" "en" "es" "fr" "hi" "it" "ja" "ko" "pl" "pt-BR" "ru" "tr" "vi" "zh-Hans" }

/// One language.
pub(crate) struct Language(FluentBundle<FluentResource>);

impl Language {
    /// The language that a tag asks for; an empty one asks for English.
    pub(crate) fn of(locale: &str) -> Result<Self, Failure> {
        let tag = if locale.is_empty() { Some("en") } else { tag_of(locale) };
        let found = LANGUAGES.iter().find(|(known, _)| Some(*known) == tag);
        let (tag, files) = found.ok_or_else(|| unknown(locale))?;
        let mut bundle = FluentBundle::new(vec![tag.parse().map_err(|_| unreadable(tag))?]);
        bundle.set_use_isolating(false);
        for file in files {
            let resource =
                FluentResource::try_new((*file).to_owned()).map_err(|_| unreadable(tag))?;
            bundle.add_resource(resource).map_err(|_| unreadable(tag))?;
        }
        Ok(Self(bundle))
    }

    /// A message with its values put in; `None` where there is none of that id.
    pub(crate) fn say(&self, word: &WrittenWord<'_>) -> Option<String> {
        let pattern = self.0.get_message(word.id)?.value()?;
        let mut args = FluentArgs::new();
        for (name, value) in &word.values.0 {
            match value {
                WrittenValue::Text(text) => args.set(*name, text.as_str()),
                WrittenValue::Count(count) => args.set(*name, *count),
            }
        }
        Some(self.0.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned())
    }
}

/// The language of [`LANGUAGES`] that a tag of any shape asks for: `de-DE`, `de_DE.UTF-8`, `DE`, `deu`.
/// `None` where messages are not in it, or not in the script it is asked for in. www/messages/language.ts
/// follows the same rule, and tests/fixtures/languages.json holds both to it.
fn tag_of(locale: &str) -> Option<&'static str> {
    let locale = locale.trim().to_ascii_lowercase();
    let name = locale.split(['.', '@']).next()?;
    let mut subtags = name.split(['-', '_']);
    let first = subtags.next()?;
    if matches!(first, "c" | "posix") {
        return Some("en");
    }
    // behind a single letter stand extensions, which say nothing of language or script
    let parts: Vec<&str> = subtags.take_while(|part| part.len() != 1).collect();
    let is_of = |part: &str, letters| {
        part.len() == letters && part.bytes().all(|byte| byte.is_ascii_lowercase())
    };
    // `zh-cmn` is `cmn`
    let language = parts.first().copied().filter(|part| is_of(part, 3)).unwrap_or(first);
    let (_, tag, own_scripts) =
        TAGS.iter().find(|(names, ..)| names.split(' ').any(|name| name == language))?;
    let is_traditional =
        *tag == "zh-Hans" && parts.iter().any(|part| matches!(*part, "hk" | "mo" | "tw"));
    let script =
        parts.iter().copied().find(|part| is_of(part, 4)).or(is_traditional.then_some("hant"));
    script.is_none_or(|script| own_scripts.contains(script)).then_some(*tag)
}

/// What each language is called (ISO 639-1 to -3), its tag here, and the script of its messages.
const TAGS: &[(&str, &str, &str)] = &[
    ("ar ara arb", "ar", "arab"),
    ("de deu ger", "de", "latn"),
    ("en eng", "en", "latn"),
    ("es spa", "es", "latn"),
    ("fr fra fre", "fr", "latn"),
    ("hi hin", "hi", "deva"),
    ("it ita", "it", "latn"),
    ("ja jpn", "ja", "jpan"),
    ("ko kor", "ko", "kore hang"),
    ("pl pol", "pl", "latn"),
    ("pt por", "pt-BR", "latn"),
    ("ru rus", "ru", "cyrl"),
    ("tr tur", "tr", "latn"),
    ("vi vie", "vi", "latn"),
    ("zh zho chi cmn", "zh-Hans", "hans"),
];

fn unknown(locale: &str) -> Failure {
    let known: Vec<&str> = LANGUAGES.iter().map(|(tag, _)| *tag).collect();
    Failure::Usage(format!("--locale: `{locale}` is not one of {}", known.join(", ")))
}

/// As built there is none: a test reads every language.
fn unreadable(tag: &str) -> Failure {
    Failure::Usage(format!("the messages of `{tag}` cannot be read"))
}
