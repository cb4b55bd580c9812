//! Text taken apart: words, numbers and marks, each with where it stands.

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
const SHORTENED: &[&str] = &["st", "no", "nr", "mr", "ms", "dr", "approx"];

/// Takes a text apart.
pub(crate) fn tokens(text: &str) -> Vec<Token> {
    let chars: Vec<char> = text.chars().collect();
    let mut all: Vec<Token> = Vec::new();
    let (mut place, mut at) = (0_usize, 0_u32);
    let (mut is_glued, mut starts_sentence) = (false, true);
    while let Some(first) = chars.get(place).copied() {
        let rest = chars.get(place..).unwrap_or_default();
        let length = length_of(rest);
        let taken = rest.get(..length).unwrap_or_default();
        let to = at.saturating_add(taken.iter().map(|c| units(*c)).fold(0, u32::saturating_add));
        if first.is_whitespace() {
            is_glued = false;
            starts_sentence = starts_sentence || first == '\n';
        } else {
            let piece = token(taken, (at, to), is_glued, starts_sentence);
            let is_short = all.last().is_some_and(|word| {
                word.text.len() == 1 || SHORTENED.contains(&word.text.as_str())
            });
            starts_sentence = match piece.text.as_str() {
                "." => !is_short,
                mark => matches!(mark, "!" | "?" | ";"),
            };
            all.push(piece);
            is_glued = true;
        }
        place = place.saturating_add(length);
        at = to;
    }
    all
}

fn units(c: char) -> u32 {
    if c > '\u{ffff}' { 2 } else { 1 }
}

fn token(taken: &[char], (from, to): (u32, u32), is_glued: bool, starts_sentence: bool) -> Token {
    let first = taken.first().copied().unwrap_or(' ');
    let kind = if digit(first).is_some() {
        TokenKind::Number
    } else if is_letter(first) {
        TokenKind::Word
    } else {
        TokenKind::Mark
    };
    let text = taken.iter().map(|c| plain(*c)).collect();
    let capitals = if !first.is_ascii_uppercase() {
        Capitals::None
    } else if taken.iter().any(|c| is_letter(*c) && !c.is_ascii_uppercase()) {
        Capitals::First
    } else {
        Capitals::All
    };
    Token { kind, text, capitals, from, to, is_glued, starts_sentence }
}

/// How many characters the first piece takes.
fn length_of(chars: &[char]) -> usize {
    let Some(first) = chars.first() else { return 1 };
    if digit(*first).is_some() {
        number_length(chars)
    } else if is_letter(*first) {
        word_length(chars)
    } else {
        1
    }
}

/// Letters; with digits after them where they are no currency's: `p24`, `A2041`, but `usd` of `usd500`.
fn word_length(chars: &[char]) -> usize {
    let letters = run(chars, is_letter);
    let all = run(chars, |c| is_letter(c) || digit(c).is_some());
    if letters == 3 || all == letters { letters } else { all }
}

fn run(chars: &[char], holds: impl Fn(char) -> bool) -> usize {
    chars.iter().take_while(|c| holds(**c)).count()
}

/// Digits with marks between them, as far as they may be one number.
fn number_length(chars: &[char]) -> usize {
    let is_digit = |c: char| digit(c).is_some();
    let mut length = run(chars, is_digit);
    let mut group = length;
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
            ' ' if *mark != '\n' && *mark != '\t' => next == 3 && group <= 3,
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
        length = length.saturating_add(next).saturating_add(1);
        group = next;
    }
}

/// What a digit of Latin, Arabic, Persian, Indian or full-width writing stands for.
fn digit(c: char) -> Option<u32> {
    [0x30, 0x660, 0x6f0, 0x966, 0xff10]
        .iter()
        .find_map(|zero| u32::from(c).checked_sub(*zero).filter(|value| *value < 10))
}

/// Letters of any script, without the signs of currencies, punctuation and pictures.
fn is_letter(c: char) -> bool {
    match u32::from(c) {
        0x00..=0x7f => c.is_ascii_alphabetic(),
        0xd7 | 0xf7 | 0xe3f | 0x5143 | 0x5186 => false,
        code => {
            // with what stands above and below letters
            (0xc0..0x2000).contains(&code)
                && digit(c).is_none()
                && c != '\u{a0}'
                && !c.is_whitespace()
                || (0x2c00..0x2e00).contains(&code)
                || (0x3040..0xe000).contains(&code)
                || digit(c).is_none() && c.is_alphanumeric()
        }
    }
}

fn half_width(c: char) -> char {
    let code = u32::from(c).saturating_sub(0xfee0);
    char::from_u32(code).unwrap_or(c).to_ascii_lowercase()
}

/// One character for those that mean the same.
fn plain(c: char) -> char {
    if let Some(value) = digit(c) {
        return char::from_digit(value, 10).unwrap_or(c);
    }
    match c {
        '’' | '‘' | '`' | '´' => '\'',
        '−' | '–' | '—' | '‐' | '‑' => '-',
        '￥' => '¥',
        'Ａ'..='Ｚ' | 'ａ'..='ｚ' => half_width(c),
        '＄' => '$',
        'à'..='å' | 'À'..='Å' | 'ā' | 'ą' => 'a',
        'ç' | 'Ç' | 'ć' | 'č' => 'c',
        'è'..='ë' | 'È'..='Ë' | 'ę' => 'e',
        'ì'..='ï' | 'Ì'..='Ï' | 'ı' | 'İ' => 'i',
        'ñ' | 'Ñ' | 'ń' => 'n',
        'ò'..='ö' | 'Ò'..='Ö' | 'ø' | 'Ø' => 'o',
        'ù'..='ü' | 'Ù'..='Ü' => 'u',
        'ý' | 'ÿ' | 'Ý' => 'y',
        'ł' | 'Ł' => 'l',
        'ś' | 'š' | 'ş' => 's',
        'ź' | 'ż' | 'ž' => 'z',
        'ğ' => 'g',
        _ if c.is_whitespace() => ' ',
        _ => c.to_ascii_lowercase(),
    }
}
