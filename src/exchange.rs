//! What one unit of the order's currency is worth in the schedule's.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

use crate::date::Date;
use crate::money::{Currency, Rate};
use crate::order::Order;

/// Reference rates: how much of each currency one unit of `base` buys, as published.
#[derive(Clone, Debug)]
pub(crate) struct ReferenceRates {
    source: String,
    as_of: Date,
    base: Currency,
    per_base: BTreeMap<Currency, Rate>,
}

impl ReferenceRates {
    /// Reads the bundled file; `None` if it is broken, which a test rules out.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let value: Value = serde_json::from_str(text).ok()?;
        let as_of = Date::parse(value.get("asOf")?.as_str()?)?;
        let base = Currency::parse(value.get("base")?.as_str()?)?;
        let mut per_base = BTreeMap::from([(base, Rate::ONE)]);
        for (code, rate) in value.get("perBase")?.as_object()? {
            per_base.insert(Currency::parse(code)?, Rate::parse_price(rate.as_str()?)?);
        }
        Some(Self { source: value.get("source")?.as_str()?.to_owned(), as_of, base, per_base })
    }

    /// The price of one unit of `currency` in `unit`, derived by way of the base.
    fn price(&self, currency: Currency, unit: Currency) -> Option<Rate> {
        let unit_per_base = *self.per_base.get(&unit)?;
        if currency == self.base {
            return Some(unit_per_base);
        }
        unit_per_base.cross(*self.per_base.get(&currency)?)
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
    pub used: BTreeMap<String, Rate>,
}

impl<'a> Exchange<'a> {
    pub(crate) fn of(
        order: &Order,
        schedule_currency: Currency,
        reference: &'a ReferenceRates,
    ) -> Self {
        if order.currency == schedule_currency {
            return Self::Same;
        }
        let requested = order.rates.as_ref().and_then(|rates| rates.get(&order.currency));
        if let Some(rate) = requested {
            return Self::Requested(*rate);
        }
        match reference.price(order.currency, schedule_currency) {
            Some(rate) => Self::Reference(rate, reference),
            None => Self::Missing,
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

    /// The day of the bundled rates, if they are what is used.
    pub(crate) fn reference_day(&self) -> Option<Date> {
        match self {
            Self::Reference(_, reference) => Some(reference.as_of),
            _ => None,
        }
    }

    pub(crate) fn used(&self, currency: Currency, needed: bool) -> UsedRates<'a> {
        let mut used = BTreeMap::new();
        if let Some(rate) = self.rate().filter(|_| needed) {
            used.insert(currency.to_string(), rate);
        }
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
