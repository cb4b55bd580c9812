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
    /// The language that a locale is answered in: of the same stem, or English.
    pub(crate) fn of(locale: &str) -> Result<Self, Failure> {
        let stem = |tag: &str| tag.split('-').next().unwrap_or_default().to_owned();
        let spoken = |(tag, _): &&(&str, [&str; 5])| stem(tag) == stem(locale);
        let english = |(tag, _): &&(&str, [&str; 5])| *tag == "en";
        let found = LANGUAGES.iter().find(spoken).or_else(|| LANGUAGES.iter().find(english));
        let (tag, files) = found.ok_or_else(|| unreadable(locale))?;
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

/// As built there is none: a test reads every language.
fn unreadable(tag: &str) -> Failure {
    Failure::Usage(format!("the messages of `{tag}` cannot be read"))
}
