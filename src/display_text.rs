//! Text from outside (a schedule, a request, an argument, a file) as it may be shown.
//!
//! Such text can hold characters that act: a line break that begins a forged line, an escape that a
//! terminal obeys, a mark that turns the direction of the text around it, or a letter that nobody
//! sees. [`DisplayText`] has none of them: each way to make one removes them, apart from `bundled`, for
//! text that a test holds clean.

use serde::Serialize;

/// Text on one line, without control, direction and invisible characters.
///
/// The zero-width joiner and non-joiner stay where they belong, between two characters of a script
/// that needs them: Persian, the scripts of India, emoji.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct DisplayText(String);

impl DisplayText {
    /// A run of control characters and line breaks becomes one space, with the spaces around it, and
    /// what is invisible is left out.
    #[must_use]
    pub fn of(text: &str) -> Self {
        if is_all_plain(text) {
            return Self(text.to_owned());
        }
        let mut shown = String::with_capacity(text.len());
        let mut is_after_break = false;
        for letter in text.chars().filter(|letter| !is_invisible(*letter)) {
            let starts_space = is_break(letter) && !shown.ends_with(' ');
            is_after_break = is_break(letter) || is_after_break && letter == ' ';
            if starts_space || !is_after_break {
                shown.push(if starts_space { ' ' } else { letter });
            }
        }
        Self(if shown.contains(is_joiner) { without_stray_joiners(&shown) } else { shown })
    }

    /// The text of a field, without spaces at its ends if it is more than these.
    pub(crate) fn trimmed(text: &str) -> Self {
        let shown = Self::of(text);
        let inside = shown.trim();
        if inside.is_empty() || inside.len() == shown.len() {
            return shown;
        }
        Self(inside.to_owned())
    }

    /// For what quotes an input to say what is wrong with it: `�` stands for each such character, so
    /// that the quotation does not look like an input that would be right.
    #[must_use]
    #[inline(never)]
    pub fn marked(text: String) -> Self {
        if is_all_plain(&text) {
            return Self(text);
        }
        let mut shown = String::with_capacity(text.len());
        for letter in text.chars() {
            shown.push(if is_plain(letter) { letter } else { char::REPLACEMENT_CHARACTER });
        }
        Self(shown)
    }

    /// Text of the bundled schedule, which a test holds clean.
    pub(crate) fn bundled(text: &str) -> Self {
        Self(text.to_owned())
    }

    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Neither a control character nor a mark of direction, nor an invisible one.
fn is_plain(letter: char) -> bool {
    !(is_break(letter) || is_invisible(letter) || is_joiner(letter))
}

/// Most texts are printable ASCII, checked without an early exit so that the compiler can use SIMD.
fn is_all_plain(text: &str) -> bool {
    text.bytes().fold(true, |is_plain, byte| is_plain & matches!(byte, b' '..=b'~'))
        || text.chars().all(is_plain)
}

/// Control characters, line breaks, and the byte order mark, which is a space of no width.
pub(crate) fn is_break(letter: char) -> bool {
    matches!(letter, '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{2028}' | '\u{2029}' | '\u{feff}')
}

/// Marks of direction, and other characters that nobody sees, joiners aside. The same list as in
/// www/display-text.ts: tests/fixtures/acting-characters.json holds both to it.
pub(crate) fn is_invisible(letter: char) -> bool {
    matches!(
        letter,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180e}'
            | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{3164}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}'
    )
}

/// The zero-width non-joiner and joiner.
pub(crate) fn is_joiner(letter: char) -> bool {
    matches!(letter, '\u{200c}' | '\u{200d}')
}

/// Characters that a joiner may stand between: all but Latin, Greek and Cyrillic letters, digits,
/// spaces and punctuation.
fn is_joined(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{1fff}' | '\u{2100}'..='\u{fefe}' | '\u{10000}'..)
}

fn without_stray_joiners(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    let mut before = ' ';
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let joins = is_joined(before) && letters.peek().is_some_and(|after| is_joined(*after));
        if joins || !is_joiner(letter) {
            shown.push(letter);
        }
        before = letter;
    }
    shown
}

/// As text: the schema leaves it to the reader what of it is shown.
#[cfg(feature = "schema")]
impl schemars::JsonSchema for DisplayText {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        String::schema_name()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        String::json_schema(generator)
    }
}

impl std::ops::Deref for DisplayText {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl AsRef<str> for DisplayText {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for DisplayText {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(&self.0)
    }
}

impl From<&str> for DisplayText {
    fn from(text: &str) -> Self {
        Self::of(text)
    }
}

impl From<String> for DisplayText {
    fn from(text: String) -> Self {
        Self::of(&text)
    }
}

impl From<&String> for DisplayText {
    fn from(text: &String) -> Self {
        Self::of(text)
    }
}

impl From<&DisplayText> for DisplayText {
    fn from(text: &DisplayText) -> Self {
        text.clone()
    }
}

impl PartialEq<str> for DisplayText {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}

impl PartialEq<&str> for DisplayText {
    fn eq(&self, other: &&str) -> bool {
        self.0 == *other
    }
}
