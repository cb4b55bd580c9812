//! What the files of markup have in common.

use checkout_fees::DisplayText;

/// As text or the value of an attribute; what XML cannot hold becomes the sign for that.
pub(crate) fn escaped(text: impl Into<DisplayText>) -> String {
    let text = text.into();
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\u{fffe}' | '\u{ffff}' => escaped.push('\u{fffd}'),
            other => escaped.push(other),
        }
    }
    escaped
}
