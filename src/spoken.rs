//! Splits a text into words, numbers and marks, each with its position.

use crate::characters::{digit, is_east_asian, is_invisible, is_letter, plain};
use crate::east_asian;

/// A piece of a text.
#[derive(Debug)]
pub(crate) struct Token {
    pub(crate) kind: TokenKind,
    /// In lower case and without accents; a number with plain digits, and one kind of space.
    pub(crate) text: String,
    pub(crate) capitals: Capitals,
    /// In UTF-16 code units, as JavaScript counts.
    pub(crate) from: u32,
    pub(crate) to: u32,
    /// Whether it follows the one before without a gap.
    pub(crate) is_glued: bool,
    /// Whether a sentence or a line ended before it.
    pub(crate) starts_sentence: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Capitals {
    None,
    First,
    All,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TokenKind {
    Word,
    Number,
    Mark,
}

impl Token {
    pub(crate) fn is_mark(&self, mark: &str) -> bool {
        self.kind == TokenKind::Mark && self.text == mark
    }
}

/// Words after which a point ends no sentence.
const ABBREVIATIONS: &[&str] = &[
    "st", "no", "nr", "mr", "ms", "dr", "approx", "rs", "ca", "tsd", "thsd", "mio", "mln", "mrd",
    "mn", "bn", "max", "min",
];

/// A character and the position of its first UTF-16 code unit.
type Placed = (char, u32);

/// Splits a text.
pub(crate) fn tokens(text: &str) -> Vec<Token> {
    let placed = visible(text);
    let chars: Vec<char> = placed.iter().map(|(c, _)| *c).collect();
    let mut all: Vec<Token> = Vec::new();
    let mut place = 0_usize;
    let (mut is_glued, mut starts_sentence) = (false, true);
    while let Some(first) = chars.get(place).copied() {
        let is_part = is_glued && is_part_of_date(&all);
        let length = length_of(chars.get(place..).unwrap_or_default(), all.last(), is_part);
        let end = place.saturating_add(length);
        if first.is_whitespace() {
            is_glued = false;
            starts_sentence = starts_sentence || first == '\n';
        } else {
            let piece =
                token(placed.get(place..end).unwrap_or_default(), is_glued, starts_sentence);
            let is_short = all.last().is_some_and(|word| {
                word.text.len() == 1 || ABBREVIATIONS.contains(&word.text.as_str())
            });
            starts_sentence = match piece.text.as_str() {
                "." => !is_short,
                mark => matches!(mark, "!" | "?" | ";" | "。"),
            };
            all.push(piece);
            is_glued = true;
        }
        place = end;
    }
    all
}

/// The characters that have a width.
fn visible(text: &str) -> Vec<Placed> {
    let mut at = 0_u32;
    let mut all = Vec::with_capacity(text.len());
    for c in text.chars() {
        if !is_invisible(c) {
            all.push((c, at));
        }
        at = at.saturating_add(units(c));
    }
    all
}

/// Whether what ends in a hyphen, slash or colon behind a number, with no gaps, is part of a date or time.
fn is_part_of_date(tokens: &[Token]) -> bool {
    matches!(tokens, [.., number, mark]
        if number.kind == TokenKind::Number && mark.is_glued && matches!(mark.text.as_str(), "-" | "/" | ":"))
}

fn units(c: char) -> u32 {
    if c > '\u{ffff}' { 2 } else { 1 }
}

fn token(taken: &[Placed], is_glued: bool, starts_sentence: bool) -> Token {
    let (first, from) = taken.first().copied().unwrap_or((' ', 0));
    let to = taken.last().map_or(from, |(last, at)| at.saturating_add(units(*last)));
    let kind = if digit(first).is_some() {
        TokenKind::Number
    } else if is_letter(first) {
        TokenKind::Word
    } else {
        TokenKind::Mark
    };
    let text = taken.iter().map(|(c, _)| plain(*c)).collect();
    let capitals = if !first.is_ascii_uppercase() {
        Capitals::None
    } else if taken.iter().any(|(c, _)| is_letter(*c) && !c.is_ascii_uppercase()) {
        Capitals::First
    } else {
        Capitals::All
    };
    Token { kind, text, capitals, from, to, is_glued, starts_sentence }
}

/// How many characters the first token takes, after the token before it.
fn length_of(chars: &[char], last: Option<&Token>, is_part: bool) -> usize {
    let Some(first) = chars.first() else { return 1 };
    if digit(*first).is_some() {
        number_length(chars, is_part)
    } else if is_east_asian(*first) {
        east_asian_length(chars, last)
    } else if is_letter(*first) {
        word_length(chars)
    } else {
        1
    }
}

fn east_asian_length(chars: &[char], last: Option<&Token>) -> usize {
    let follows = last.is_some_and(|last| {
        last.kind == TokenKind::Number || east_asian::size(&last.text).is_some()
    });
    // without a look at the rest: sizes may follow one another for the whole of a text
    if follows && chars.first().is_some_and(|first| east_asian::is_size(*first)) {
        return 1;
    }
    let length = run(chars, is_east_asian);
    let (letters, rest) = chars.split_at_checked(length).unwrap_or_default();
    let next = rest.iter().find(|c| **c != ' ');
    let leads = next.is_some_and(|next| digit(*next).is_some());
    east_asian::word_length(letters, follows, leads)
}

/// Letters; with digits after them where they are no currency's: `p24`, `A2041`, but `usd` of `usd500`
/// and `rs` of `rs20`.
fn word_length(chars: &[char]) -> usize {
    let is_western = |c: char| is_letter(c) && !is_east_asian(c);
    let letters = run(chars, is_western);
    let word = chars.get(..letters).unwrap_or_default().iter().map(|c| plain(*c));
    let is_currency = letters == 3 || ["rs", "rm"].iter().any(|name| word.clone().eq(name.chars()));
    // only a word that takes its digits looks at them, so that no character is looked at by each word before it
    if is_currency { letters } else { run(chars, |c| is_western(c) || digit(c).is_some()) }
}

fn run(chars: &[char], holds: impl Fn(char) -> bool) -> usize {
    chars.iter().take_while(|c| holds(**c)).count()
}

/// Digits with marks between them, as far as they may be one number.
///
/// `is_part`: whether it is part of a date or a time, so that no space joins it to the next number.
fn number_length(chars: &[char], is_part: bool) -> usize {
    let is_digit = |c: char| digit(c).is_some();
    let mut length = run(chars, is_digit);
    let mut group = length;
    let mut points = 0_u32;
    loop {
        let rest = chars.get(length..).unwrap_or_default();
        let (Some(mark), after) = (rest.first(), rest.get(1..).unwrap_or_default()) else {
            return length;
        };
        let next = run(after, is_digit);
        // a space only between thousands, or it parts two numbers
        let joins = match plain(*mark) {
            '.' | ',' => next > 0,
            '\'' => next == 3,
            '，' => next == 3 && group <= 3,
            ' ' if *mark != '\n' && *mark != '\t' => {
                next == 3 && group <= 3 && !is_part && points < 2
            }
            _ => false,
        };
        if !joins {
            // 5.000,-
            let is_dash = matches!(after.first().map(|c| plain(*c)), Some('-'));
            let ends = is_dash
                && matches!(mark, ',' | '.')
                && !after.get(1).is_some_and(|c| is_letter(*c) || is_digit(*c));
            return if ends { length.saturating_add(2) } else { length };
        }
        points = points.saturating_add(u32::from(*mark == '.'));
        length = length.saturating_add(next).saturating_add(1);
        group = next;
    }
}
