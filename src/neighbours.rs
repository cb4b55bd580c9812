//! A number with what is beside it. Only where that is understood can the number be an amount.

use crate::amount_role::NAMES;
use crate::counted::{is_of_its_own, starts_day};
use crate::fillers::is_stop_word;
use crate::finding::Finding;
use crate::iso::Country;
use crate::money_text::MoneyText;
use crate::number_words::is_number_word;
use crate::scene::Scene;
use crate::size_words::size;

/// Words beside which an amount may be, though they are no stop words.
const CONNECTING: &str = "\
    not no without except excluding due before until till since but instead never dont cannot \
    today tomorrow";
/// Codes of countries that are short for a size or a unit, too.
const SHORT_UNITS: &str = "\
    mn cr mm bn th tr md ml mt kg km cm mg gb st pt";
/// Marks that say what is done with a number.
const OPERATORS: &str = "+ * × ÷ / \\ < > ≤ ≥ @ # _ ^ % ° ± =";

/// A number in a text that may be an amount.
#[derive(Clone, Copy)]
pub(crate) struct Candidate<'a> {
    pub(crate) scene: &'a Scene<'a>,
    pub(crate) money: &'a MoneyText,
    /// Whether it has no currency, nor a word that says what it is.
    pub(crate) is_bare: bool,
    /// What was found before it.
    pub(crate) found: &'a [Finding],
}

impl<'a> Candidate<'a> {
    pub(crate) fn of(scene: &'a Scene<'a>, money: &'a MoneyText, found: &'a [Finding]) -> Self {
        Self { scene, money, is_bare: money.is_bare(), found }
    }
}

pub(crate) fn is_one_of(words: &str, word: &str) -> bool {
    words.split(' ').any(|other| other == word)
}

/// Whether a word may be beside an amount without changing it.
pub(crate) fn is_known(scene: &Scene<'_>, place: usize) -> bool {
    let word = scene.word(place);
    let is_size = size(word).is_some() || is_one_of(SHORT_UNITS, word);
    if is_size || is_larger_number(word) {
        return false;
    }
    is_stop_word(scene.tokens, place)
        || is_one_of(CONNECTING, word)
        || scene.meaning(place).is_some()
        || word.len() == 2 && Country::parse(word).is_some()
        || word == "over" && is_of_its_own(scene, place.saturating_add(1))
        || starts_day(scene, place)
}

/// A number that is written out, apart from `one`, which is a pronoun, too.
pub(crate) fn is_larger_number(word: &str) -> bool {
    is_number_word(word) && word != "one"
}

/// Whether the number at this place is that of an invoice or the like.
pub(crate) fn is_name(scene: &Scene<'_>, place: usize) -> bool {
    NAMES.contains(&scene.before(place, 1))
}

/// A sign of a currency, known or not: `$`, `₿`.
pub(crate) fn is_currency_sign(mark: &str) -> bool {
    mark.chars().all(|c| matches!(c, '$' | '¢'..='¥' | '\u{20a0}'..='\u{20cf}'))
}

pub(crate) fn is_operator(mark: &str) -> bool {
    is_one_of(OPERATORS, mark)
}
