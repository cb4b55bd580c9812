//! When the money arrives.

use serde::Serialize;

use crate::date::Date;
use crate::order::Order;
use crate::schedule::{ArrivalTime, TimeUnit};

/// How long a payment takes, and between which days it arrives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Arrival {
    pub min: u32,
    pub max: u32,
    pub unit: TimeUnit,
    /// `None` where the pay day is not known, or after the year 9999.
    pub earliest: Option<Date>,
    pub latest: Option<Date>,
}

impl Arrival {
    /// Hours mean the pay day itself. Business days count from the pay day, rolled forward to a
    /// business day.
    pub(crate) fn of(time: &ArrivalTime, order: &Order) -> Self {
        let holidays = order.holidays.as_deref().unwrap_or_default();
        let day = |count: u32| match time.unit {
            TimeUnit::Hour => order.pay_on,
            TimeUnit::BusinessDay => business_day_after(order.pay_on?, count, holidays),
        };
        Self {
            min: time.min,
            max: time.max,
            unit: time.unit,
            earliest: day(time.min),
            latest: day(time.max),
        }
    }

    /// The least and the most hours it takes; a business day counts as 24.
    pub(crate) fn hours(&self) -> (u32, u32) {
        let unit = match self.unit {
            TimeUnit::Hour => 1,
            TimeUnit::BusinessDay => 24,
        };
        (self.min.saturating_mul(unit), self.max.saturating_mul(unit))
    }
}

/// The most hours until the money is there; unknown last.
pub(crate) fn latest(arrival: Option<&Arrival>) -> (bool, Option<u32>) {
    let hours = arrival.map(|arrival| arrival.hours().1);
    (hours.is_none(), hours)
}

/// The `count`th business day after `day`, or after the next business day where it is none.
/// `holidays` is sorted.
fn business_day_after(day: Date, count: u32, holidays: &[Date]) -> Option<Date> {
    let mut day = next_business_day(day, holidays)?;
    for _ in 0..count {
        day = next_business_day(day.next()?, holidays)?;
    }
    Some(day)
}

/// The day itself, or the first business day after it.
fn next_business_day(mut day: Date, holidays: &[Date]) -> Option<Date> {
    while day.is_weekend() || holidays.binary_search(&day).is_ok() {
        day = day.next()?;
    }
    Some(day)
}
