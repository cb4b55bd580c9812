//! A text's tokens with the words they stand for, and looks around a place among them.

use crate::calendar_words;
use crate::date::Date;
use crate::iso::{Country, Currency};
use crate::size_words::size;
use crate::spoken::{Capitals, Token, TokenKind};
use crate::vocabulary::{Meaning, Vocabulary};

pub(crate) struct Scene<'s> {
    pub(crate) tokens: &'s [Token],
    pub(crate) words: &'s Vocabulary<'s>,
    pub(crate) today: Option<Date>,
    /// Whether all is in capitals, so that they tell nothing.
    pub(crate) is_shouted: bool,
}

/// A currency as it is written in a text.
pub(crate) struct SpokenCurrency {
    pub(crate) tokens: usize,
    /// The codes that can be meant.
    pub(crate) codes: Vec<String>,
    /// Whether it is a code that is a common word, too: `ALL`, `TRY`.
    pub(crate) is_word: bool,
    /// Whether it is such a code in small letters.
    pub(crate) is_doubtful: bool,
}

/// Codes that are common words, in English or another language.
const WORDS: &[&str] = &[
    "all", "ars", "bam", "bob", "che", "chw", "cop", "cou", "cup", "ern", "gel", "ils", "lak",
    "mad", "mop", "mur", "pen", "ron", "rub", "sar", "sek", "sos", "top", "try",
];
/// Words before which a phrase is over.
const FOLLOWING: &[&str] = &[
    "by", "from", "with", "via", "to", "for", "in", "at", "using", "if", "please", "when", "how",
    "what", "which", "we", "i", "through", "and", "or", "is", "will", "can", "would", "but", "so",
    "on", "then", "through", "pay",
];
/// What is written before a dollar sign.
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
/// Those of them that are no other word, so that a space may follow.
const SPACED_DOLLARS: &[&str] = &["us", "au", "c", "ca", "hk", "nz", "nt"];

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
        if let Some(dollars) = self.dollars(place) {
            return Some(dollars);
        }
        match self.meaning(place) {
            Some((Meaning::Currency(codes), tokens)) => {
                let points = usize::from(self.is_abbreviated(place));
                return Some(sure(tokens.saturating_add(points), codes));
            }
            Some((Meaning::Unit(codes), tokens)) if is_after_number => {
                return Some(sure(tokens, codes));
            }
            _ => {}
        }
        self.national(place).or_else(|| self.code(place, is_after_number))
    }

    /// `Rs.` before a number.
    fn is_abbreviated(&self, place: usize) -> bool {
        let point = place.saturating_add(1);
        let is_point = self.token(point).is_some_and(|mark| mark.is_glued && mark.is_mark("."));
        self.word(place) == "rs" && is_point && self.is_number(point.saturating_add(1))
    }

    /// `US$`, `c $`, `U.S. $`.
    fn dollars(&self, place: usize) -> Option<SpokenCurrency> {
        let is_sign = |place| self.token(place).is_some_and(|mark| mark.is_mark("$"));
        if self.word(place) == "u"
            && let Some((Meaning::Country(_), tokens)) = self.meaning(place)
        {
            let point = place.saturating_add(tokens);
            let is_point = self.token(point).is_some_and(|mark| mark.is_glued && mark.is_mark("."));
            let tokens = tokens.saturating_add(usize::from(is_point));
            return is_sign(place.saturating_add(tokens))
                .then(|| sure(tokens.saturating_add(1), "USD"));
        }
        let next = place.saturating_add(1);
        let letters = self.word(place);
        let (_, code) = DOLLARS.iter().find(|(name, _)| *name == letters)?;
        // `US $500`, but not `tell us $500`
        let is_spaced =
            SPACED_DOLLARS.contains(&letters) && (letters != "us" || self.is_upper(place));
        (is_sign(next) && (self.is_glued(next) || is_spaced)).then(|| sure(2, code))
    }

    /// Whether the number at this place has a currency, a percent sign or a power of ten beside it.
    pub(crate) fn is_money(&self, place: usize) -> bool {
        let next = place.saturating_add(1);
        let is_date_word = calendar_words::month(self.word(next)).is_some()
            || calendar_words::weekday(self.word(next)).is_some();
        if !is_date_word {
            let is_rate = self.token(next).is_some_and(|token| token.is_mark("%"))
                || matches!(self.word(next), "percent" | "pct");
            if is_rate || size(self.word(next)).is_some() {
                return true;
            }
            if let Some(after) = self.currency(next, true) {
                let other = next.saturating_add(after.tokens);
                // in `27 Nov 2026 USD 500` the currency is that of the number behind it
                return !self.is_number(other)
                    || self.currency(other.saturating_add(1), true).is_some();
            }
        }
        self.has_currency_before(place)
    }

    /// `$20`, `EUR 20`, but not `500 EUR 20`.
    fn has_currency_before(&self, place: usize) -> bool {
        (1..=3).any(|back| {
            let Some(first) = place.checked_sub(back) else { return false };
            let is_one =
                self.currency(first, false).is_some_and(|currency| currency.tokens == back);
            is_one && !first.checked_sub(1).is_some_and(|number| self.is_number(number))
        })
    }

    /// Whether a phrase can end before this place: the text or the sentence is over, or a word of
    /// the grammar follows.
    pub(crate) fn ends_phrase(&self, place: usize) -> bool {
        let Some(token) = self.token(place).filter(|token| !token.starts_sentence) else {
            return true;
        };
        match token.kind {
            TokenKind::Word => FOLLOWING.contains(&token.text.as_str()),
            TokenKind::Number => true,
            TokenKind::Mark => token.text != "%",
        }
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
        let length_of_all = length.saturating_add(more);
        if codes.is_empty() {
            return Some(sure(length_of_all, codes));
        }
        let code = country.account_currency()?.code();
        codes.split(' ').any(|other| other == code).then(|| sure(length_of_all, code))
    }

    fn code(&self, place: usize, is_after_number: bool) -> Option<SpokenCurrency> {
        let word = self.word(place);
        let code = Currency::parse(word)?.code().to_owned();
        let is_word = WORDS.contains(&word);
        let is_doubtful = is_word && !self.is_upper(place);
        (!is_doubtful || is_after_number).then_some(SpokenCurrency {
            tokens: 1,
            codes: vec![code],
            is_word,
            is_doubtful,
        })
    }

    /// Whether nothing but marks, or the ends of the text, is on both sides of these tokens.
    pub(crate) fn is_alone(&self, from: usize, to: usize) -> bool {
        let is_mark = |token: &Token| token.kind == TokenKind::Mark;
        let before = from.checked_sub(1).and_then(|before| self.token(before));
        before.is_none_or(is_mark) && self.token(to).is_none_or(is_mark)
    }
}

fn sure(tokens: usize, codes: &str) -> SpokenCurrency {
    let codes = codes.split(' ').filter(|code| !code.is_empty()).map(str::to_owned).collect();
    SpokenCurrency { tokens, codes, is_word: false, is_doubtful: false }
}
