//! What is written in the chart, for whoever shows it to word.

use serde::Serialize;

use crate::decimal::Rate;
use crate::display_text::DisplayText;
use crate::iso::{Country, Currency};
use crate::money::{Money, Range};
use crate::order::Rank;

/// A text of the chart. `short` asks for fewer letters, where there is little room.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "code", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub enum ChartWord<'a> {
    /// A figure of the axis of amounts: `1,000`.
    AmountTick { amount: Money },
    /// A figure of the axis of fees: `10`.
    FeeTick { fee: Money },
    /// The marked order: `your order, 5,000.00`, short `5,000.00`.
    Marker { amount: Money, short: bool },
    /// Whose fee a band is: `PayPal, card`.
    Name { methods: &'a [ChartMethod<'a>], short: bool },
    /// What is said of a band beside its name: `15–80, no limit`, `2.99 %, ends at 24,000`;
    /// without an end `15–30`.
    Note { charge: Charge, end: Option<ChartEnd> },
    /// What is said at the end of a band, apart from its name: `ends at 100,000`.
    EndsAt { limit: Money },
    /// What the strip shows: `Cheapest at this amount`, short `Cheapest`.
    Caption { rank: Rank, short: bool },
    /// The best method of a part of the strip and those that tie with it: `PayPal or card`; where
    /// there is none, `none`.
    Best { methods: &'a [ChartMethod<'a>], short: bool },
    /// The last amount of a part of the strip: `1,003.17`.
    Until { amount: Money },
    /// What follows it: `from 1,003.18: online banking`.
    From { amount: Money, methods: &'a [ChartMethod<'a>] },
    /// What the picture shows.
    Title { currency: Currency, country: Option<Country>, from: Money, to: Money },
    /// What the picture tells: the strip, and the fees of the marked order.
    Description {
        rank: Rank,
        segments: &'a [ChartSegment<'a>],
        amount: Option<Money>,
        fees: &'a [ChartFee<'a>],
    },
}

/// A method by its id and its name in the schedule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct ChartMethod<'a> {
    pub method: &'a str,
    pub name: &'a DisplayText,
}

/// How a band's fee depends on the amount.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(tag = "code", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub enum Charge {
    /// A share of the amount, as fractions: `0.018` and `0.049`.
    Share { min: Rate, max: Rate },
    /// A sum for each payment.
    Flat { min: Money, max: Money },
    /// From the least to the most that it is in the picture.
    Varying { min: Money, max: Money },
    /// At least that; the rest is not known.
    AtLeast { min: Money },
}

/// Up to which order a method can be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "code", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub enum ChartEnd {
    NoLimit,
    /// Inclusive; it may lie beyond the picture.
    Limit {
        limit: Money,
    },
}

/// A part of the strip: `from` and `to` are in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ChartSegment<'a> {
    pub from: Money,
    pub to: Money,
    /// The best one first; empty where there is none.
    pub methods: Vec<ChartMethod<'a>>,
}

/// What the marked order costs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ChartFee<'a> {
    pub methods: &'a [ChartMethod<'a>],
    pub fee: Range,
}

/// Words a text.
pub(crate) type Words<'w> = dyn FnMut(&ChartWord<'_>) -> String + 'w;
