//! Words that multiply the number beside them: `thousand`, `k`, `lakh`, `Mio`.

use crate::east_asian;

/// How a word multiplies a number.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Size {
    /// By a power of ten, whatever is beside it.
    Word(usize),
    /// By a power of ten where it is glued to a number or where a currency is beside both: `5k`, `$5 m`.
    Letters(usize),
    /// By one power of ten or another, depending on the language: `mil` is a million or a thousand.
    Unknown,
}

const WORDS: &[(&str, usize)] = &[
    ("hundred", 2),
    ("thousand", 3),
    ("thousands", 3),
    ("grand", 3),
    ("tsd", 3),
    ("thsd", 3),
    ("tausend", 3),
    ("lakh", 5),
    ("lakhs", 5),
    ("lac", 5),
    ("lacs", 5),
    ("million", 6),
    ("millions", 6),
    ("mio", 6),
    ("mln", 6),
    ("millionen", 6),
    ("millones", 6),
    ("crore", 7),
    ("crores", 7),
    ("billion", 9),
    ("mrd", 9),
    ("mld", 9),
    ("milliarden", 9),
    ("milliards", 9),
    ("trillion", 12),
];
const LETTERS: &[(&str, usize)] =
    &[("k", 3), ("m", 6), ("mm", 6), ("mn", 6), ("cr", 7), ("b", 9), ("bn", 9)];
/// Sizes of other languages, and those that two languages do not agree on.
const UNKNOWN: &[&str] = &[
    "mil",
    "mille",
    "hundreds",
    "billions",
    "billones",
    "billionen",
    "trillions",
    "dozen",
    "milhoes",
    "milioni",
    "miljoen",
    "miljard",
    "milyon",
    "milyar",
    "juta",
    "ribu",
    "tys",
    "тыс",
    "млн",
    "млрд",
];

/// How a word multiplies the number before it.
pub(crate) fn size(word: &str) -> Option<Size> {
    let find = |table: &[(&str, usize)]| {
        table.iter().find(|(name, _)| *name == word).map(|(_, power)| *power)
    };
    find(WORDS)
        .or_else(|| east_asian::size(word))
        .map(Size::Word)
        .or_else(|| find(LETTERS).map(Size::Letters))
        .or_else(|| UNKNOWN.contains(&word).then_some(Size::Unknown))
}

/// The power of two sizes that follow each other as one: `hundred thousand`, `lakh crore`.
pub(crate) fn product(first: usize, second: usize) -> Option<usize> {
    let is_said = match first {
        2 => second > 2,
        3 => matches!(second, 4 | 6 | 7 | 8 | 9),
        4 => second == 8,
        5 => second == 7,
        _ => false,
    };
    is_said.then(|| first.saturating_add(second))
}
