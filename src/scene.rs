//! A text's tokens with the words they stand for, and looks around a place among them.

use crate::date::Date;
use crate::iso::{Country, Currency};
use crate::spoken::{Capitals, Token, TokenKind};
use crate::vocabulary::{Meaning, Vocabulary};

pub(crate) struct Scene<'s> {
    pub(crate) tokens: &'s [Token],
    pub(crate) words: &'s Vocabulary<'s>,
    pub(crate) today: Option<Date>,
    /// Whether all is in capitals, so that they tell nothing.
    pub(crate) is_shouted: bool,
}

/// A currency as it stands in a text.
pub(crate) struct SpokenCurrency {
    pub(crate) tokens: usize,
    /// The codes that can be meant; none if it only looks like one.
    pub(crate) codes: Vec<String>,
    /// Whether the same letters are another word.
    pub(crate) is_doubtful: bool,
}

/// Codes that are words, too.
const WORDS: &[&str] = &[
    "all", "top", "try", "cup", "pen", "cop", "mad", "rub", "mop", "gel", "sos", "bam", "ron",
    "bob",
];
/// What stands before a dollar sign.
const DOLLARS: &[(&str, &str)] = &[
    ("us", "USD"),
    ("a", "AUD"),
    ("au", "AUD"),
    ("c", "CAD"),
    ("ca", "CAD"),
    ("hk", "HKD"),
    ("s", "SGD"),
    ("sg", "SGD"),
    ("nz", "NZD"),
    ("nt", "TWD"),
    ("r", "BRL"),
    ("mx", "MXN"),
];

impl<'s> Scene<'s> {
    pub(crate) fn token(&self, place: usize) -> Option<&'s Token> {
        self.tokens.get(place)
    }

    /// The word at a place; empty where there is none.
    pub(crate) fn word(&self, place: usize) -> &'s str {
        let word = self.token(place).filter(|token| token.kind == TokenKind::Word);
        word.map_or("", |token| &token.text)
    }

    /// The text so many tokens before a place, in the same sentence; empty where there is none.
    pub(crate) fn before(&self, place: usize, back: usize) -> &'s str {
        let Some(first) = place.checked_sub(back) else { return "" };
        let after = self.tokens.get(first.saturating_add(1)..=place).unwrap_or_default();
        let is_same = !after.iter().any(|token| token.starts_sentence);
        self.token(first).filter(|_| is_same).map_or("", |token| &token.text)
    }

    pub(crate) fn is_number(&self, place: usize) -> bool {
        self.token(place).is_some_and(|token| token.kind == TokenKind::Number)
    }

    pub(crate) fn is_glued(&self, place: usize) -> bool {
        self.token(place).is_some_and(|token| token.is_glued)
    }

    /// Whether capitals at this place say that a word is a code.
    pub(crate) fn is_upper(&self, place: usize) -> bool {
        !self.is_shouted && self.capitals(place) == Capitals::All
    }

    pub(crate) fn capitals(&self, place: usize) -> Capitals {
        self.token(place).map_or(Capitals::None, |token| token.capitals)
    }

    /// The longest known words from a place on, and how many tokens they take.
    pub(crate) fn meaning(&self, place: usize) -> Option<(Meaning<'s>, usize)> {
        self.words.find(self.tokens.get(place..)?)
    }

    /// The currency that is named from a place on.
    pub(crate) fn currency(&self, place: usize, is_after_number: bool) -> Option<SpokenCurrency> {
        let next = place.saturating_add(1);
        let dollar = self.token(next).is_some_and(|mark| mark.is_glued && mark.is_mark("$"));
        if let Some((_, code)) =
            DOLLARS.iter().find(|(letters, _)| dollar && *letters == self.word(place))
        {
            return Some(sure(2, code));
        }
        match self.meaning(place) {
            Some((Meaning::Currency(codes), tokens)) => return Some(sure(tokens, codes)),
            Some((Meaning::Unit(codes), tokens)) if is_after_number => {
                return Some(sure(tokens, codes));
            }
            _ => {}
        }
        self.national(place).or_else(|| self.code(place, is_after_number))
    }

    /// `Canadian dollars`, `US dollars`.
    fn national(&self, place: usize) -> Option<SpokenCurrency> {
        let (country, length) = match self.meaning(place) {
            Some((Meaning::Country(country) | Meaning::Adjective(country), length)) => {
                (country, length)
            }
            _ => (Country::parse(self.word(place))?, 1),
        };
        let Some((Meaning::Currency(codes) | Meaning::Unit(codes), more)) =
            self.meaning(place.saturating_add(length))
        else {
            return None;
        };
        let code = country.account_currency()?.code();
        codes.split(' ').any(|other| other == code).then(|| sure(length.saturating_add(more), code))
    }

    fn code(&self, place: usize, is_after_number: bool) -> Option<SpokenCurrency> {
        let word = self.word(place);
        let Some(currency) = Currency::parse(word) else {
            let looks_so = is_after_number && word.len() == 3 && self.is_upper(place);
            return looks_so.then(|| SpokenCurrency {
                tokens: 1,
                codes: Vec::new(),
                is_doubtful: false,
            });
        };
        let is_word = WORDS.contains(&word) && !self.is_upper(place);
        let codes = vec![currency.code().to_owned()];
        (!is_word || is_after_number).then_some(SpokenCurrency {
            tokens: 1,
            codes,
            is_doubtful: is_word,
        })
    }
}

fn sure(tokens: usize, codes: &str) -> SpokenCurrency {
    let codes = codes.split(' ').map(str::to_owned).collect();
    SpokenCurrency { tokens, codes, is_doubtful: false }
}
