//! Whether what comes after a number leaves it as it is.

use crate::counted::{is_month, is_of_its_own};
use crate::neighbours::Candidate;
use crate::neighbours::{is_currency_sign, is_known, is_one_of, is_operator};
use crate::number_words::is_number_word;
use crate::quantity;
use crate::size_words::size;
use crate::spoken::{Token, TokenKind};
use crate::vocabulary::Meaning;

/// Before these words a number is a part, a fee, or the price of one piece.
const CHANGING: &str = "\
    a an per each apiece every x fee fees charge charges cost costs times credit point";
/// The same among the words after millions and the like, which any other noun may follow.
const CHANGING_SIZED: &str = "\
    more cheaper short monthly weekly daily yearly annually annual net gross excl excluding \
    incl including ish half third double minus negative less plus under below above over least \
    most per every each apiece refund refunds fee fees charge charges cost costs commission \
    surcharge tax taxes vat duty shipping freight discount rebate insurance unit x off times \
    credit point percent";
/// Parts of words that may be sizes of other languages.
const SIZE_LIKE: &[&str] =
    &["illi", "illo", "ilj", "ilh", "mil", "tys", "thous", "hund", "saus", "taus", "lakh", "ribu"];
/// After `and` or `or`: the amount is a bound.
const BOUNDS: &str = "\
    more less up above over higher below under beyond thereabouts";

impl Candidate<'_> {
    /// The place after what comes after the number and is not understood; `None` where all is.
    pub(crate) fn strange_after(&self) -> Option<usize> {
        let place = self.money.end;
        let token = self.scene.token(place).filter(|token| !token.starts_sentence)?;
        let is_understood = match token.kind {
            TokenKind::Number => !token.is_glued && self.is_other_number(place),
            TokenKind::Mark => self.is_mark_understood_after(token),
            TokenKind::Word => {
                !token.is_glued && self.is_word_understood_after(token.text.as_str())
            }
        };
        (!is_understood).then(|| place.saturating_add(1))
    }

    /// Whether the number at this place is no part of this one: it has a currency or a unit.
    fn is_other_number(&self, place: usize) -> bool {
        let has_currency = || {
            quantity::read(self.scene, place, false)
                .is_some_and(|number| self.scene.currency(number.end, true).is_some())
        };
        is_of_its_own(self.scene, place) || !self.is_bare && has_currency()
    }

    fn is_mark_understood_after(&self, token: &Token) -> bool {
        let place = self.money.end;
        let next = place.saturating_add(1);
        let follows = self.scene.token(next).filter(|next| !next.starts_sentence);
        let starts_number = follows.is_some() && quantity::starts(self.scene, next);
        let is_joined = follows.is_some_and(|next| next.is_glued);
        let word = self.scene.word(next);
        match token.text.as_str() {
            // `5000 usd - by wire`, but not `5000-`, `5000 - 6000`
            "-" => !token.is_glued && !starts_number && self.scene.currency(next, false).is_none(),
            // not `5:30`, `5000's`, `1...2`, `5 usd, each`
            mark @ ("." | ":" | "'" | ",") if token.is_glued => {
                let may_join = matches!(mark, "." | ",");
                let is_range = follows.is_some_and(|next| next.is_mark("."))
                    && self.scene.is_number(next.saturating_add(2));
                !(is_joined && (!may_join || starts_number || is_range))
                    && !matches!(word, "per" | "each" | "apiece")
            }
            // not `500 (thousands)`
            "(" => size(word).is_none() && !matches!(word, "in" | "per" | "each"),
            "&" => !starts_number || is_of_its_own(self.scene, next),
            "~" => false,
            mark if is_currency_sign(mark) => self.scene.meaning(place).is_some(),
            mark => !is_operator(mark),
        }
    }

    fn is_word_understood_after(&self, word: &str) -> bool {
        let place = self.money.end;
        let next = place.saturating_add(1);
        let next_word = self.scene.word(next);
        match word {
            "plus" => false,
            "and" | "or" | "to" | "through" => {
                let has_cents = self.money.values.iter().any(|value| value.contains('.'));
                let starts_number = quantity::starts(self.scene, next);
                !is_one_of(BOUNDS, next_word)
                    && (!starts_number || has_cents || self.is_other_number(next))
            }
            "in" if size(next_word).is_some() => false,
            _ if is_one_of(CHANGING, word) => self.is_time_ago(place),
            _ if is_month(word) && self.is_bare => false,
            // `5000 canadian pesetos`
            _ if self.is_bare && self.is_adjective(place) => false,
            _ => self.is_noun(place) || is_known(self.scene, place),
        }
    }

    fn is_adjective(&self, place: usize) -> bool {
        matches!(self.scene.meaning(place), Some((Meaning::Adjective(_), _)))
    }

    /// `a year earlier`, which is no price per year.
    fn is_time_ago(&self, place: usize) -> bool {
        let after = self.scene.word(place.saturating_add(2));
        self.scene.word(place) == "a" && matches!(after, "ago" | "earlier" | "later")
    }

    /// Whether a word may say what millions are for: `$5 million contract`. Only a known size can
    /// come after a size.
    fn is_noun(&self, place: usize) -> bool {
        let word = self.scene.word(place);
        let is_plain = word.len() > 2 && word.bytes().all(|letter| letter.is_ascii_lowercase());
        let changes = |more| is_one_of(CHANGING_SIZED, self.scene.word(place.saturating_add(more)));
        self.money.is_sized
            && !self.is_bare
            && is_plain
            && !SIZE_LIKE.iter().any(|part| word.contains(part))
            && size(word).is_none()
            && !is_number_word(word)
            && !(0..3).any(changes)
    }
}
