//! Cells written so that no spreadsheet takes one, or a part of one, for a formula.

use std::borrow::Cow;

use crate::display_text::{is_break, is_invisible, is_joiner};

/// What may separate cells. A spreadsheet splits a line by its own locale, whatever the file means,
/// and then knows only those quotes that stand where a cell begins: so a quoted cell is split, too.
const SEPARATORS: [char; 6] = [',', ';', '\t', '|', '\n', '\r'];

/// What opens a formula, of any width.
const SIGNS: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// Writes a cell, quoted where it must be. A `'` goes before each part that a spreadsheet would take
/// for a formula, which makes it text there.
pub(crate) fn write_cell(out: &mut Vec<u8>, text: &str, separator: u8) {
    let text = guarded(text);
    let is_special = |byte: u8| byte == separator || matches!(byte, b'"' | b'\n' | b'\r');
    if !text.bytes().any(is_special) {
        out.extend_from_slice(text.as_bytes());
        return;
    }
    out.push(b'"');
    out.extend_from_slice(text.replace('"', "\"\"").as_bytes());
    out.push(b'"');
}

/// A cell with a `'` before each part that opens a formula: borrowed where there is none.
pub(crate) fn guarded(text: &str) -> Cow<'_, str> {
    if !text.contains(SIGNS) {
        return Cow::Borrowed(text);
    }
    let mut guarded = String::new();
    let mut copied = 0_usize;
    for (place, part) in parts(text) {
        let opens = if place == 0 { is_formula(text) } else { opens_formula(part) };
        if opens {
            guarded.push_str(text.get(copied..place).unwrap_or_default());
            guarded.push('\'');
            copied = place;
        }
    }
    if guarded.is_empty() {
        return Cow::Borrowed(text);
    }
    guarded.push_str(text.get(copied..).unwrap_or_default());
    Cow::Owned(guarded)
}

/// The parts between separators, each with where it starts.
fn parts(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut start = 0_usize;
    text.split_inclusive(SEPARATORS).map(move |part| {
        let place = start;
        start = start.saturating_add(part.len());
        (place, part.strip_suffix(SEPARATORS).unwrap_or(part))
    })
}

/// Whether a spreadsheet may take a whole cell for a formula: it begins with a sign that opens one and
/// is no number.
fn is_formula(text: &str) -> bool {
    let opens = text.starts_with(['\t', '\r', '\n']) || start_of(text).starts_with(SIGNS);
    opens && !is_number(text.trim())
}

/// The same of a part of a cell. Digits with signs, blanks and brackets, such as a telephone number,
/// can do no harm.
fn opens_formula(part: &str) -> bool {
    let is_harmless = |letter: char| letter.is_ascii_digit() || " +-./()".contains(letter);
    start_of(part).starts_with(SIGNS) && !part.trim().chars().all(is_harmless)
}

/// Without the blanks, quotes and invisible characters before it, which a spreadsheet may drop.
fn start_of(text: &str) -> &str {
    text.trim_start_matches(|letter: char| {
        letter.is_whitespace()
            || letter == '"'
            || is_break(letter)
            || is_invisible(letter)
            || is_joiner(letter)
    })
}

/// Whether it is digits, perhaps in groups and with a sign.
fn is_number(text: &str) -> bool {
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    unsigned
        .split(['.', ','])
        .all(|digits| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()))
}
