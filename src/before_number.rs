//! Whether what comes before a number leaves it as it is.

use crate::amount_role::NAMES;
use crate::counted::{is_month, is_percent, unit};
use crate::finding::{AskedField, Finding};
use crate::neighbours::Candidate;
use crate::neighbours::{
    is_currency_sign, is_known, is_larger_number, is_name, is_one_of, is_operator,
};
use crate::number_words::is_number_word;
use crate::scene::Scene;
use crate::size_words::{Size, size};
use crate::spoken::{Token, TokenKind};
use crate::vocabulary::Meaning;

/// After these words a number is a bound, a part, a fee, or the price of one piece.
const CHANGING: &str = "\
    half quarter third double twice triple minus negative less plus under below above over \
    least most exceeding max maximum min minimum another extra additional further per every \
    each times refund refunds refunded refunding chargeback fee fees commission surcharge tax \
    taxes vat duty shipping freight discount rebate insurance unit x off dozen point percent \
    reimburse reimbursed credit remaining rest balance";
/// After these, with `of`, `is` or `the` between.
const FEES: &str = "\
    fee fees commission discount refund rebate surcharge tax vat duty";
/// Words that lead to a day, a time or a place, rather than to an amount without a currency.
const TIMES: &str = "\
    on at in by until till before since within after from ca";

impl Candidate<'_> {
    /// Whether what comes before the number is understood. `is_named`: words there say that it is a
    /// deposit or a fee.
    pub(crate) fn is_understood_before(&self, is_named: bool) -> bool {
        let start = self.money.start;
        if self.is_bare && self.looks_like_day() || self.has_doubtful_space() {
            return false;
        }
        let Some(before) = start.checked_sub(1) else { return true };
        if self.scene.token(start).is_none_or(|first| first.starts_sentence) || self.follows_day() {
            return !self.scene.is_glued(start);
        }
        let Some(token) = self.scene.token(before) else { return true };
        match token.kind {
            TokenKind::Number => {
                !self.is_bare && (is_name(self.scene, before) || self.follows_finding())
            }
            TokenKind::Mark => self.is_mark_understood(before, token),
            TokenKind::Word if is_named => {
                let multiplies = matches!(self.scene.word(before), "of" | "at" | "x");
                !(self.scene.is_glued(start) || multiplies && self.is_multiplied(before))
            }
            TokenKind::Word => !self.scene.is_glued(start) && self.is_word_understood(before),
        }
    }

    fn follows_day(&self) -> bool {
        self.last().is_some_and(|last| {
            last.field == Some(AskedField::PayOn) && last.tokens.1 == self.money.start
        })
    }

    fn last(&self) -> Option<&Finding> {
        self.found.last()
    }

    /// Whether the number or word before is understood.
    fn follows_finding(&self) -> bool {
        self.last().is_some_and(|last| last.field.is_some() && last.tokens.1 == self.money.start)
    }

    /// `27.11`, `20261127`, or a number beside the name of a month.
    fn looks_like_day(&self) -> bool {
        let scene = self.scene;
        let is_point = |place: &usize| {
            scene
                .token(*place)
                .is_some_and(|mark| matches!(mark.text.as_str(), "." | "," | "-" | "/"))
        };
        let (start, end) = (self.money.start, self.money.end);
        let after = if is_point(&end) { end.saturating_add(1) } else { end };
        let before = start.checked_sub(1);
        let before = match before.filter(is_point) {
            Some(mark) => mark.checked_sub(1),
            None => before,
        };
        let is_beside_month = |place| is_month(scene.word(place));
        scene.token(start).is_some_and(|token| is_date(&token.text))
            || is_beside_month(after)
            || before.is_some_and(is_beside_month)
    }

    /// `May 5 900`, `invoice 12 500`: a space that may part two numbers rather than thousands.
    fn has_doubtful_space(&self) -> bool {
        let start = self.money.start;
        let has_space = self.scene.token(start).is_some_and(|token| token.text.contains(' '));
        let word = self.scene.before(start, 1);
        has_space && (is_month(word) || word == "may" || NAMES.contains(&word))
    }

    fn is_mark_understood(&self, mark: usize, token: &Token) -> bool {
        let text = token.text.as_str();
        if is_currency_sign(text) || is_operator(text) && text != "=" {
            return false;
        }
        let is_glued = self.scene.is_glued(self.money.start);
        let earlier = mark.checked_sub(1).and_then(|earlier| self.scene.token(earlier));
        let is_joined = is_glued && token.is_glued;
        let follows_number =
            mark.checked_sub(1).is_some_and(|earlier| ends_number(self.scene, earlier));
        let follows_word =
            !follows_number && earlier.is_some_and(|earlier| earlier.kind == TokenKind::Word);
        match text {
            // `total - 5`, `wire-5000 usd`, but not `2-3`, `-5`, nor `- 5` at the start
            "-" => {
                let is_label = follows_word || earlier.is_some_and(|earlier| earlier.is_mark("-"));
                !is_glued && is_label && !token.starts_sentence
                    || is_joined && follows_word && !self.is_bare
            }
            // not `.5`, `09:15`, `1...2`
            "." | ":" | "'" | "," if is_glued => {
                let follows_number = earlier.is_some_and(|earlier| {
                    earlier.kind == TokenKind::Number || matches!(earlier.text.as_str(), "." | ",")
                });
                let parts = text == ":" || text == "," && token.is_glued;
                !follows_number && (parts || is_joined && !self.is_bare)
            }
            // a number in brackets may be below zero
            "(" => {
                let closes = self.scene.token(self.money.end).is_some_and(|end| end.is_mark(")"));
                !(self.is_bare && closes)
            }
            "&" => earlier.is_none_or(|earlier| earlier.kind != TokenKind::Number),
            _ => true,
        }
    }

    fn is_word_understood(&self, before: usize) -> bool {
        let word = self.scene.word(before);
        let is_size = matches!(size(word), Some(Size::Word(_) | Size::Unknown));
        let changes = is_size
            || is_larger_number(word)
            || is_one_of(CHANGING, word)
            || self.is_bound(before)
            || self.is_fee(before)
            || self.joins_number(before)
            || matches!(word, "of" | "at" | "a" | "x") && self.is_multiplied(before);
        let leads_elsewhere = || is_one_of(TIMES, word) || is_month(word);
        let is_fit =
            || self.follows_finding() || is_known(self.scene, before) && !leads_elsewhere();
        !changes && (!self.is_bare || is_fit())
    }

    /// `less than`, `up to`.
    fn is_bound(&self, before: usize) -> bool {
        let earlier = self.scene.before(before, 1);
        match self.scene.word(before) {
            "than" => earlier != "more",
            "to" => earlier == "up",
            _ => false,
        }
    }

    /// `the fee is`, `a discount of`.
    fn is_fee(&self, before: usize) -> bool {
        let links = matches!(self.scene.word(before), "of" | "is" | "are" | "about" | "the");
        links && is_one_of(FEES, self.scene.before(before, 1))
    }

    /// `10 and`, `100 to`, `2 and a half`: whether a number goes on in this one.
    fn joins_number(&self, before: usize) -> bool {
        let word = self.scene.word(before);
        if !matches!(word, "to" | "and" | "or" | "until" | "till" | "through" | "of" | "at") {
            return false;
        }
        let is_part = matches!(self.scene.word(self.money.start), "a" | "half" | "quarter");
        let is_rest = |earlier| self.money.is_minor && self.scene.currency(earlier, true).is_some();
        let earlier = before.checked_sub(1);
        word == "and" && is_part
            || earlier.is_some_and(|earlier| ends_number(self.scene, earlier) || is_rest(earlier))
    }

    /// `300 pcs of`, `3 invoices at`, `5 % of`: how often or how much of the money that follows.
    fn is_multiplied(&self, word: usize) -> bool {
        let scene = self.scene;
        let Some(counted) = word.checked_sub(1) else { return false };
        let count = counted.checked_sub(1);
        if matches!(scene.meaning(counted), Some((Meaning::Deposit, _))) {
            return count.is_some_and(|share| is_percent(scene, share));
        }
        if is_percent(scene, counted) {
            let is_deposit = |field| field == Some(AskedField::InitialPayment);
            return !self.last().is_some_and(|last| is_deposit(last.field));
        }
        let is_count = count.is_some_and(|count| ends_number(scene, count));
        let is_unit = || count.and_then(|count| unit(scene, count)).is_some();
        let is_price = scene.word(word) != "a" || is_unit();
        is_count && is_price && !scene.word(counted).is_empty() && !is_month(scene.word(counted))
    }
}

/// Whether a number without anything of its own ends at this place: `10` in `10 and 20 dollars`.
fn ends_number(scene: &Scene<'_>, place: usize) -> bool {
    let word = scene.word(place);
    let is_number = scene.is_number(place) && !is_name(scene, place);
    is_number || is_number_word(word) && word != "one" || size(word).is_some()
}

/// `27.11`, `20261127`.
fn is_date(text: &str) -> bool {
    if let Some((day, month)) = text.split_once('.') {
        return is_up_to(day, 31) && month.len() == 2 && is_up_to(month, 12);
    }
    let date = text.split_at_checked(4).filter(|_| text.len() == 8);
    let parts = date.and_then(|(year, rest)| Some((year, rest.split_at_checked(2)?)));
    parts.is_some_and(|(year, (month, day))| {
        matches!(year.get(..2), Some("19" | "20")) && is_up_to(month, 12) && is_up_to(day, 31)
    })
}

fn is_up_to(digits: &str, most: u32) -> bool {
    digits.parse::<u32>().is_ok_and(|number| (1..=most).contains(&number))
}
