//! The text of a table's cell as a field is read from it: without marks that nobody sees, with the
//! usual character for each that means the same, and without the formula that keeps a text as text.

use std::borrow::Cow;

use crate::display_text::{is_invisible, is_joiner};

/// The zeros of the decimal digits of Unicode in common use; each is followed by one to nine.
const ZEROS: [char; 16] = [
    '\u{660}', '\u{6f0}', '\u{966}', '\u{9e6}', '\u{a66}', '\u{ae6}', '\u{b66}', '\u{be6}',
    '\u{c66}', '\u{ce6}', '\u{d66}', '\u{e50}', '\u{ed0}', '\u{1040}', '\u{17e0}', '\u{ff10}',
];

/// What a cell says. A cell that says nothing is empty.
pub(crate) fn cell_text(cell: &str) -> Cow<'_, str> {
    if cell.is_ascii() {
        return Cow::Borrowed(without_formula(cell.trim()));
    }
    let folded: String = cell.chars().filter(|letter| !is_unseen(*letter)).map(folded).collect();
    Cow::Owned(without_formula(folded.trim()).to_owned())
}

/// Marks of direction, byte order marks, and spaces and joiners of no width.
fn is_unseen(letter: char) -> bool {
    is_invisible(letter) || is_joiner(letter) || letter == '\u{feff}'
}

/// Decimal digits as ASCII, and one character for those that mean the same.
fn folded(letter: char) -> char {
    match letter {
        _ if letter.is_ascii() => letter,
        '\u{2212}' | '\u{fe63}' => '-',
        '\u{2018}' | '\u{2019}' | '\u{2bc}' => '\'',
        '\u{66a}' | '\u{fe6a}' => '%',
        '\u{fe69}' => '$',
        '\u{ffe0}' => '\u{a2}',
        '\u{ffe1}' => '\u{a3}',
        '\u{ffe5}' => '\u{a5}',
        '\u{ffe6}' => '\u{20a9}',
        _ if letter.is_whitespace() => ' ',
        // full-width forms stand in the order of ASCII
        '\u{ff01}'..='\u{ff5e}' => {
            let ascii = u32::from(letter).saturating_sub(0xfee0);
            char::from_u32(ascii).unwrap_or(letter)
        }
        _ => digit(letter).unwrap_or(letter),
    }
}

fn digit(letter: char) -> Option<char> {
    let value =
        |zero: char| u32::from(letter).checked_sub(u32::from(zero)).filter(|value| *value < 10);
    char::from_digit(ZEROS.into_iter().find_map(value)?, 10)
}

/// The text of `="…"`, which is how a spreadsheet is made to take a number for text.
fn without_formula(text: &str) -> &str {
    let quoted = text.strip_prefix("=\"").and_then(|rest| rest.strip_suffix('"'));
    quoted.filter(|quoted| !quoted.contains('"')).map_or(text, str::trim)
}
