//! Sums of money in a table's cells, perhaps with the currency's sign or code, or as accountants
//! write them.

use std::borrow::Cow;

use crate::cell_number::{Numbers, is_shortened};
use crate::currency_signs::{currencies_of, is_sign, is_sign_of};
use crate::iso::Currency;
use crate::problem::clip;
use crate::text::message;

/// What is known of the currency of a cell's row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RowCurrency {
    Known(Currency),
    /// The row does not say, so the cell may.
    Missing,
    /// The row names something that is no currency, for which it is refused.
    Unknown,
}

/// Why a cell is not the sum of money that its row needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum MoneyFault {
    /// A number that is not written as the table's are, or something else beside it.
    NotWrittenSo,
    /// A dash alone, which accountants write for zero.
    Zero,
    /// A number with an exponent.
    Shortened,
    /// A sign or code that the row's currency is not written with.
    OtherCurrency(String),
    /// A sign of several currencies, where the row names none.
    Ambiguous(String),
}

/// A cell taken apart.
#[derive(Clone, Copy, Debug)]
pub(crate) struct MoneyCell<'c> {
    /// What is written before and after the number: a sign or code of a currency, or nothing.
    units: [&'c str; 2],
    /// From the first digit to the last; empty for the dash that stands for zero.
    number: &'c str,
    is_negative: bool,
}

const DASHES: [char; 3] = ['-', '–', '—'];

impl<'c> MoneyCell<'c> {
    /// `None` where there is neither a number nor a dash, or more than one minus.
    pub(crate) fn of(text: &'c str) -> Option<Self> {
        let ends = [text.as_bytes().first(), text.as_bytes().last()];
        if ends.iter().all(|end| end.is_some_and(u8::is_ascii_digit)) {
            // most amounts are nothing but their number
            return Some(Self { units: ["", ""], number: text, is_negative: false });
        }
        let is_digit = |letter: char| letter.is_ascii_digit();
        let (Some(start), Some(last)) = (text.find(is_digit), text.rfind(is_digit)) else {
            let (before, after) = text.split_once(DASHES)?;
            let units = [before.trim(), after.trim()];
            return Some(Self { units, number: "", is_negative: false });
        };
        let end = last.saturating_add(1);
        let (first, minuses, opens) = unit_and_marks(text.get(..start)?, '(');
        let rest = without_price_dash(text.get(end..)?);
        let (second, more_minuses, closes) = unit_and_marks(rest, ')');
        let minuses = minuses.saturating_add(more_minuses).saturating_add(opens);
        let is_negative = minuses == 1;
        let number = text.get(start..end)?;
        (opens == closes && minuses <= 1).then_some(Self {
            units: [first, second],
            number,
            is_negative,
        })
    }

    /// The signs and codes.
    pub(crate) fn units(&self) -> impl Iterator<Item = &'c str> + Clone {
        self.units.into_iter().filter(|unit| !unit.is_empty())
    }

    /// The number in plain digits, with the currency that the cell names where its row does not.
    pub(crate) fn read(
        &self,
        numbers: Numbers,
        currency: RowCurrency,
    ) -> Result<(Cow<'c, str>, Option<Currency>), MoneyFault> {
        let named = match currency {
            RowCurrency::Known(currency) => {
                let other = self.units().find(|unit| !is_sign_of(unit, currency));
                if let Some(other) = other {
                    return Err(self.unless_unknown(MoneyFault::OtherCurrency(other.to_owned())));
                }
                None
            }
            RowCurrency::Missing => self.named().map_err(|fault| self.unless_unknown(fault))?,
            RowCurrency::Unknown => None,
        };
        if self.number.is_empty() {
            return Err(self.unless_unknown(MoneyFault::Zero));
        }
        let Some(plain) = numbers.digits(self.number) else {
            let is_shortened = is_shortened(self.number);
            let fault = if is_shortened { MoneyFault::Shortened } else { MoneyFault::NotWrittenSo };
            return Err(fault);
        };
        let plain = if self.is_negative { Cow::Owned(message!["-", plain]) } else { plain };
        Ok((plain, named))
    }

    /// The one currency that all signs and codes are of; `None` where there are none.
    fn named(&self) -> Result<Option<Currency>, MoneyFault> {
        let Some(first) = self.units().next() else { return Ok(None) };
        let last = self.units().last().unwrap_or(first);
        let mut found = currencies_of(first).filter(|currency| is_sign_of(last, *currency));
        match (found.next(), found.next()) {
            (Some(currency), None) => Ok(Some(currency)),
            (Some(_), Some(_)) => Err(MoneyFault::Ambiguous(first.to_owned())),
            (None, _) => Err(MoneyFault::NotWrittenSo),
        }
    }

    /// The fault, unless something beside the number is no currency's sign or code.
    fn unless_unknown(&self, fault: MoneyFault) -> MoneyFault {
        if self.units().all(is_sign) { fault } else { MoneyFault::NotWrittenSo }
    }
}

impl MoneyFault {
    /// What is wrong with a cell, for people.
    pub(crate) fn message(&self, cell: &str, numbers: Numbers, currency: RowCurrency) -> String {
        let cell = clip(cell);
        match (self, currency) {
            (Self::OtherCurrency(unit), RowCurrency::Known(currency)) => {
                let code = currency.code();
                message!["`", cell, "` is in `", unit, "`, but the currency of the row is ", code]
            }
            (Self::Ambiguous(unit), _) => {
                let codes: Vec<&str> = currencies_of(unit).map(Currency::code).take(3).collect();
                message![
                    "`currency` is missing, and `",
                    unit,
                    "` in `",
                    cell,
                    "` may be ",
                    codes.join(", "),
                    " or another"
                ]
            }
            (Self::Zero, _) => message!["`", cell, "` stands for zero, which is not above zero"],
            (Self::Shortened, _) => message![
                "`",
                cell,
                "` is shortened, as a spreadsheet shows a long number: show all its digits"
            ],
            _ => message!["`", cell, "` is not written like ", numbers.example()],
        }
    }
}

/// The sign or code on one side of a number, how many minuses stand there, and how many of that
/// bracket.
fn unit_and_marks(text: &str, bracket: char) -> (&str, usize, usize) {
    let is_mark = |letter: char| letter == '-' || letter == bracket || letter == ' ';
    let unit = text.trim_matches(is_mark);
    let count = |mark: char| {
        let all = text.matches(mark).count();
        all.saturating_sub(unit.matches(mark).count())
    };
    (unit, count('-'), count(bracket))
}

/// What follows a number that ends as prices do: `1.500,-` or `5.–`.
fn without_price_dash(text: &str) -> &str {
    let Some(rest) = text.strip_prefix([',', '.']) else { return text };
    if rest.starts_with(DASHES) { rest.trim_start_matches(DASHES) } else { text }
}

/// The currency of a cell that holds nothing else: a code, or a sign of no other currency.
pub(crate) fn currency_of(text: &str) -> Option<Currency> {
    Currency::parse(text).or_else(|| {
        let mut found = currencies_of(text);
        found.next().filter(|_| found.next().is_none())
    })
}
