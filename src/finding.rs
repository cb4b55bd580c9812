//! What a piece of a text says of an order, and how sure that is.

use serde::Serialize;

/// What is said of an order, or beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum AskedField {
    Amount,
    Currency,
    Country,
    Business,
    Rank,
    PayOn,
    InitialPayment,
    /// What the bank charges: the method's `fee` or `bankFee`.
    Fee,
    Months,
    /// The way to pay that is asked about.
    Method,
    /// Where the supplier is.
    Supplier,
}

/// Why something is taken to be so that the text does not say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum AssumedBecause {
    /// It is the usual currency of an account there.
    AccountCurrency,
    /// The day is said without its year: the next that comes.
    NextSuchDay,
    /// Who says `our supplier` speaks for a business.
    SpeaksForBusiness,
    /// `from us` names the country, or whoever writes.
    MayBePronoun,
    /// The part of the amount is rounded to minor units.
    Rounded,
}

/// How much a finding counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Weight {
    Firm,
    /// A number without a currency: an amount where no other is.
    Bare,
    /// Taken where nothing firm is said.
    Assumed,
    /// Never taken, only offered.
    Offered,
    /// Money that cannot be read: no other number is the amount then.
    Unreadable,
}

#[derive(Clone, Debug)]
pub(crate) struct Finding {
    /// `None`: it looks as if it matters, but what it says cannot be told.
    pub(crate) field: Option<AskedField>,
    /// The first token, and the one after the last.
    pub(crate) tokens: (usize, usize),
    pub(crate) readings: Vec<String>,
    pub(crate) weight: Weight,
    pub(crate) because: Option<AssumedBecause>,
    /// Other tokens that it was read by.
    pub(crate) by: Vec<usize>,
}

impl Finding {
    pub(crate) fn new(field: AskedField, tokens: (usize, usize), readings: Vec<String>) -> Self {
        Self {
            field: Some(field),
            tokens,
            readings,
            weight: Weight::Firm,
            because: None,
            by: Vec::new(),
        }
    }

    pub(crate) fn one(field: AskedField, tokens: (usize, usize), value: &impl ToString) -> Self {
        Self::new(field, tokens, vec![value.to_string()])
    }

    /// What is not understood.
    pub(crate) fn strange(tokens: (usize, usize)) -> Self {
        let weight = Weight::Offered;
        Self { field: None, tokens, readings: Vec::new(), weight, because: None, by: Vec::new() }
    }

    /// Money that cannot be read.
    pub(crate) fn unreadable(tokens: (usize, usize)) -> Self {
        Self::strange(tokens).weighing(Weight::Unreadable)
    }

    pub(crate) fn weighing(self, weight: Weight) -> Self {
        Self { weight, ..self }
    }

    pub(crate) fn read_by(self, by: Vec<usize>) -> Self {
        Self { by, ..self }
    }

    pub(crate) fn because(self, because: AssumedBecause) -> Self {
        Self { because: Some(because), ..self }
    }
}
