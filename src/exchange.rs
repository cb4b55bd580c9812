//! What one unit of the order's currency is worth in the schedule's.

use std::borrow::Cow;

use serde::{Serialize, Serializer};

use crate::date::Date;
use crate::decimal::Rate;
use crate::iso::Currency;
#[cfg(not(target_arch = "wasm32"))]
use crate::json::Node;
use crate::money::Money;
use crate::order::Order;
#[cfg(not(target_arch = "wasm32"))]
use crate::problem::Problems;
use crate::schedule::FeeSchedule;

/// Reference rates: how much of each currency one unit of `base` buys, as published.
#[derive(Clone, Debug)]
pub(crate) struct ReferenceRates {
    pub(crate) source: String,
    pub(crate) as_of: Date,
    pub(crate) base: Currency,
    pub(crate) per_base: Vec<(Currency, Rate)>,
}

impl ReferenceRates {
    /// Reads the bundled file; `None` if it is broken.
    #[cfg(not(target_arch = "wasm32"))]
    pub(crate) fn read(node: &Node<'_>, problems: &mut Problems) -> Option<Self> {
        let object = node.map(problems)?;
        let source = object.required("source", problems)?.text(problems)?.to_owned();
        let as_of = Date::parse(object.required("asOf", problems)?.text(problems)?)?;
        let base = Currency::parse(object.required("base", problems)?.text(problems)?)?;
        let mut per_base = vec![(base, Rate::ONE)];
        let listed = object.required("perBase", problems)?;
        for (code, rate) in listed.map(problems)?.members() {
            let rate = Rate::parse_price(rate.text(problems)?)?;
            per_base.push((Currency::parse(code)?, rate));
        }
        Some(Self { source, as_of, base, per_base })
    }

    fn of(&self, currency: Currency) -> Option<Rate> {
        self.per_base.iter().find(|(listed, _)| *listed == currency).map(|(_, rate)| *rate)
    }

    /// The price of one unit of `currency` in `unit`, derived by way of the base.
    fn price(&self, currency: Currency, unit: Currency) -> Option<Rate> {
        let unit_per_base = self.of(unit)?;
        if currency == self.base {
            return Some(unit_per_base);
        }
        unit_per_base.cross(self.of(currency)?)
    }
}

/// Which rate an order's currency has.
pub(crate) enum Exchange<'a> {
    /// The order is in the schedule's currency.
    Same,
    /// The request's own rate.
    Requested(Rate),
    /// A bundled one.
    Reference(Rate, &'a ReferenceRates),
    Missing,
}

/// The rates behind an answer. It serialises as `{ asOf, source, used }`.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UsedRates<'a> {
    pub as_of: Option<Date>,
    /// `request` for a rate that came with the order.
    pub source: Option<Cow<'a, str>>,
    pub used: UsedRate,
}

/// The rate that was used, by its currency; an order needs one at most. It serialises as an
/// object with one member or none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UsedRate(pub Option<(Currency, Rate)>);

impl Serialize for UsedRate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.as_ref().map(|(currency, rate)| (currency, rate)))
    }
}

impl<'a> Exchange<'a> {
    pub(crate) fn of(order: &Order, schedule: &FeeSchedule, reference: &'a ReferenceRates) -> Self {
        if order.currency == schedule.currency {
            return Self::Same;
        }
        if let Some(rate) = order.rates.as_ref().and_then(|rates| rates.get(&order.currency)) {
            return Self::Requested(*rate);
        }
        match reference.price(order.currency, schedule.currency) {
            Some(rate) if schedule.fees_convert_into(order.currency, rate) => {
                Self::Reference(rate, reference)
            }
            // a rate by which fees grow beyond what money can be is of no use
            _ => Self::Missing,
        }
    }

    /// The rate where one is needed and known.
    pub(crate) fn rate(&self) -> Option<Rate> {
        match self {
            Self::Requested(rate) | Self::Reference(rate, _) => Some(*rate),
            Self::Same | Self::Missing => None,
        }
    }

    pub(crate) fn is_missing(&self) -> bool {
        matches!(self, Self::Missing)
    }

    /// Whether a sum in the order's currency is worth one in the schedule's, as far as is known.
    pub(crate) fn is_worth_at_least(&self, sum: Money, least: Money) -> bool {
        match self {
            Self::Same => sum >= least,
            Self::Requested(rate) | Self::Reference(rate, _) => sum.worth_at_least(*rate, least),
            Self::Missing => false,
        }
    }

    /// The day of the bundled rates, if they are what is used.
    pub(crate) fn reference_day(&self) -> Option<Date> {
        match self {
            Self::Reference(_, reference) => Some(reference.as_of),
            _ => None,
        }
    }

    pub(crate) fn used(&self, currency: Currency, needed: bool) -> UsedRates<'a> {
        let used = UsedRate(self.rate().filter(|_| needed).map(|rate| (currency, rate)));
        let (as_of, source) = match self {
            Self::Requested(_) if needed => (None, Some(Cow::Borrowed("request"))),
            Self::Reference(_, reference) if needed => {
                (Some(reference.as_of), Some(Cow::Borrowed(reference.source.as_str())))
            }
            _ => (None, None),
        };
        UsedRates { as_of, source, used }
    }
}
