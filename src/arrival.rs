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
        Self::after(time, order.pay_on, order.holidays.as_deref().unwrap_or_default())
    }

    /// As [`Arrival::of`]; `holidays` is sorted.
    pub(crate) fn after(time: &ArrivalTime, pay_on: Option<Date>, holidays: &[Date]) -> Self {
        let day = |count: u32| match time.unit {
            TimeUnit::Hour => pay_on,
            TimeUnit::BusinessDay => business_day_after(pay_on?, count, holidays),
        };
        Self {
            min: time.min,
            max: time.max,
            unit: time.unit,
            earliest: day(time.min),
            latest: day(time.max),
        }
    }

    /// The least and the most hours it takes.
    pub(crate) fn hours(&self) -> (u32, u32) {
        (hours(self.min, self.unit), hours(self.max, self.unit))
    }
}

/// A business day counts as 24.
fn hours(count: u32, unit: TimeUnit) -> u32 {
    match unit {
        TimeUnit::Hour => count,
        TimeUnit::BusinessDay => count.saturating_mul(24),
    }
}

/// As [`latest`], of the time it takes.
pub(crate) fn latest_of(time: Option<&ArrivalTime>) -> (bool, Option<u32>) {
    let hours = time.map(|time| hours(time.max, time.unit));
    (hours.is_none(), hours)
}

/// The most hours until the money is there; unknown last.
pub(crate) fn latest(arrival: Option<&Arrival>) -> (bool, Option<u32>) {
    let hours = arrival.map(|arrival| arrival.hours().1);
    (hours.is_none(), hours)
}

/// The `count`th business day after `day`, or after the next business day where it is none.
/// `holidays` is sorted.
fn business_day_after(day: Date, count: u32, holidays: &[Date]) -> Option<Date> {
    business_days_on(next_business_day(day, holidays)?, count, holidays)
}

/// The `count`th business day after `day`, which need not be one. `holidays` is sorted.
pub(crate) fn business_days_on(mut day: Date, count: u32, holidays: &[Date]) -> Option<Date> {
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
