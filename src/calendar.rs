//! The weekdays on which banks do not settle.

use serde::Serialize;

use crate::date::Date;
use crate::iso::Country;

/// Whose holidays are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Calendar {
    /// T2, the Eurosystem's settlement, known before as TARGET.
    T2,
    /// The US Federal Reserve Banks.
    FederalReserve,
    /// The days off that China's State Council announces a year at a time.
    China,
}

const FIRST_YEAR: u32 = 2020;
const MONDAY: u32 = 0;
const THURSDAY: u32 = 3;
const SUNDAY: u32 = 6;

impl Calendar {
    /// The calendar that accounts of a country keep: T2 where they are usually in euro.
    #[must_use]
    pub fn of(country: Country) -> Option<Self> {
        match country.code() {
            "US" => Some(Self::FederalReserve),
            "CN" => Some(Self::China),
            _ => (country.account_currency()?.code() == "EUR").then_some(Self::T2),
        }
    }

    /// The first and the last day it is known for.
    #[must_use]
    pub fn known(self) -> (Date, Date) {
        let last_year = match self {
            Self::China => 2026,
            Self::T2 | Self::FederalReserve => 2035,
        };
        (Date::of(FIRST_YEAR, 1, 1), Date::of(last_year, 12, 31))
    }

    /// Whether it is known to close on a weekday. Never true of a weekend, on which no business
    /// day falls anyway.
    #[must_use]
    pub fn is_holiday(self, day: Date) -> bool {
        let (first, last) = self.known();
        if day < first || day > last || day.is_weekend() {
            return false;
        }
        match self {
            Self::T2 => closes_t2(day),
            Self::FederalReserve => closes_federal_reserve(day),
            Self::China => is_off_in_china(day),
        }
    }
}

/// The six days of the ECB's announcement of 14 December 2000. None is moved from a weekend.
fn closes_t2(day: Date) -> bool {
    let (year, month, of_month) = day.year_month_day();
    let easter = easter(year);
    matches!((month, of_month), (1 | 5, 1) | (12, 25 | 26))
        || easter.days_since(day) == 2
        || day.days_since(easter) == 1
}

/// The first Sunday after the first full moon of spring, by Gauss's rule; for the years here it
/// needs none of its exceptions.
fn easter(year: u32) -> Date {
    let full_moon_after_21_march = (year % 19).saturating_mul(19).saturating_add(24) % 30;
    let earliest = full_moon_after_21_march.saturating_add(22);
    let to_sunday = SUNDAY.saturating_sub(Date::of(year, 3, earliest).weekday());
    Date::of(year, 3, earliest.saturating_add(to_sunday))
}

/// The holidays of release K.8. One on a Sunday is kept on Monday; one on a Saturday is not moved:
/// the Banks are open on the Friday before.
fn closes_federal_reserve(day: Date) -> bool {
    let (year, month, of_month) = day.year_month_day();
    let has_date = |of_month| match (month, of_month) {
        (1, 1) | (7, 4) | (11, 11) | (12, 25) => true,
        // law since 17 June 2021; the first on a weekday was kept on 20 June 2022
        (6, 19) => year > 2020,
        _ => false,
    };
    let weekday = day.weekday();
    let week = of_month.saturating_add(6) / 7;
    has_date(of_month)
        || (weekday == MONDAY && has_date(of_month.saturating_sub(1)))
        || (weekday == MONDAY && month == 5 && of_month > 24)
        || matches!(
            (month, weekday, week),
            (1 | 2, MONDAY, 3) | (9, MONDAY, 1) | (10, MONDAY, 2) | (11, THURSDAY, 4)
        )
}

/// From 2020, a year a line: first and last day of each time off, as 100 × month + day, from the
/// State Council's notices. A weekend that is worked in return stays a weekend here.
#[rustfmt::skip]
const OFF_IN_CHINA: [&[(u16, u16)]; 7] = [
    // the Spring Festival was extended from 30 January on account of the epidemic
    &[(101, 101), (124, 202), (404, 406), (501, 505), (625, 627), (1001, 1008)],
    &[(101, 103), (211, 217), (403, 405), (501, 505), (612, 614), (919, 921), (1001, 1007)],
    &[(101, 103), (131, 206), (403, 405), (430, 504), (603, 605), (910, 912), (1001, 1007), (1231, 1231)],
    &[(101, 102), (121, 127), (405, 405), (429, 503), (622, 624), (929, 1006), (1230, 1231)],
    &[(101, 101), (210, 217), (404, 406), (501, 505), (608, 610), (915, 917), (1001, 1007)],
    &[(101, 101), (128, 204), (404, 406), (501, 505), (531, 602), (1001, 1008)],
    &[(101, 103), (215, 223), (404, 406), (501, 505), (619, 621), (925, 927), (1001, 1007)],
];

fn is_off_in_china(day: Date) -> bool {
    let (year, month, of_month) = day.year_month_day();
    let place = usize::try_from(year.saturating_sub(FIRST_YEAR)).unwrap_or_default();
    let times = OFF_IN_CHINA.get(place).copied().unwrap_or_default();
    let day = month.saturating_mul(100).saturating_add(of_month);
    times.iter().any(|(first, last)| (u32::from(*first)..=u32::from(*last)).contains(&day))
}
