//! Numbers written out in English: `five thousand`, `forty-five`, `a hundred and twenty`.

use crate::spoken::{Token, TokenKind};

const UNITS: [&str; 20] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];
const TENS: [&str; 8] =
    ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const SCALES: [(&str, u64); 6] = [
    ("hundred", 100),
    ("thousand", 1_000),
    ("lakh", 100_000),
    ("million", 1_000_000),
    ("crore", 10_000_000),
    ("billion", 1_000_000_000),
];

/// A number written out: how many tokens it takes, and its value; `None` where the words do not
/// make one number, as in `five six`.
pub(crate) struct WrittenNumber {
    pub(crate) tokens: usize,
    pub(crate) value: Option<u64>,
}

/// Whether a word is part of a number that is written out; `a` and `and` are not, alone.
pub(crate) fn is_number_word(word: &str) -> bool {
    small(word).is_some() || scale(word).is_some()
}

fn small(word: &str) -> Option<u64> {
    let unit = UNITS.iter().position(|unit| *unit == word);
    let ten = || TENS.iter().position(|ten| *ten == word);
    let value = unit.or_else(|| ten()?.checked_add(2)?.checked_mul(10))?;
    u64::try_from(value).ok()
}

fn scale(word: &str) -> Option<u64> {
    SCALES.iter().find(|(name, _)| *name == word).map(|(_, value)| *value)
}

/// The number that these tokens begin with. `a` is one before a scale alone: `a hundred`.
pub(crate) fn read(tokens: &[Token]) -> Option<WrittenNumber> {
    let word = |place: usize| {
        let token = tokens.get(place).filter(|token| place == 0 || !token.starts_sentence);
        token.filter(|token| token.kind == TokenKind::Word).map_or("", |token| token.text.as_str())
    };
    let is_article = word(0) == "a" && scale(word(1)).is_some();
    let mut number = Adder { value: Some(0), ..Adder::default() };
    let mut place = usize::from(is_article);
    if is_article {
        number.add_small(1);
    }
    loop {
        let next = place.saturating_add(1);
        if let Some(value) = small(word(place)) {
            number.add_small(value);
        } else if let Some(value) = scale(word(place)).filter(|_| place > 0) {
            number.multiply(value);
        } else if place == 0 || !is_joint(tokens.get(place), word(place), word(next)) {
            break;
        }
        place = next;
    }
    (place > 0).then(|| WrittenNumber { tokens: place, value: number.total() })
}

/// The hyphen of `forty-five`, the `and` of `hundred and five`.
fn is_joint(token: Option<&Token>, word: &str, next: &str) -> bool {
    let is_hyphen = token.is_some_and(|token| token.is_glued && token.is_mark("-"));
    (is_hyphen || word == "and") && small(next).is_some()
}

/// Adds up the words of a number, as far as they follow each other as in one.
#[derive(Default)]
struct Adder {
    /// The parts that are complete; `None` where the words make no number.
    value: Option<u64>,
    /// What the next scale multiplies.
    part: Option<u64>,
    last_scale: Option<u64>,
}

impl Adder {
    fn add_small(&mut self, more: u64) {
        let follows = match self.part {
            None => true,
            Some(part) if more < 10 => {
                part > 0 && part.is_multiple_of(10) && !matches!(part % 100, 1..20)
            }
            Some(part) => part > 0 && part.is_multiple_of(100),
        };
        self.part = self.part.unwrap_or(0).checked_add(more).filter(|_| follows);
        if !follows {
            self.value = None;
        }
    }

    fn multiply(&mut self, scale: u64) {
        let product = self.part.take().and_then(|part| part.checked_mul(scale));
        if scale == 100 {
            self.part = product;
        } else {
            let is_smaller = self.last_scale.is_none_or(|last| scale < last);
            self.last_scale = Some(scale);
            let sum = self.value.zip(product).and_then(|(sum, more)| sum.checked_add(more));
            self.value = sum.filter(|_| is_smaller);
        }
        if product.is_none() {
            self.value = None;
        }
    }

    fn total(&self) -> Option<u64> {
        self.value?.checked_add(self.part.unwrap_or(0))
    }
}
