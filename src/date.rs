//! Calendar days of the proleptic Gregorian calendar, years 0001 to 9999.

use std::fmt;

use serde::{Serialize, Serializer};

/// A calendar day. It reads and serialises as `YYYY-MM-DD`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    /// Days since 0001-01-01, a Monday.
    days: u32,
}

const DAYS_BEFORE_MONTH: [u32; 12] = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const DAYS_IN_400_YEARS: u32 = 146_097;

impl Date {
    /// 9999-12-31.
    pub(crate) const LAST: Self = Self { days: 3_652_058 };

    /// Reads `YYYY-MM-DD`; `None` for any other text and for days that do not exist.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        if bytes.len() != 10 || bytes.get(4) != Some(&b'-') || bytes.get(7) != Some(&b'-') {
            return None;
        }
        let number = |from: usize, to: usize| {
            let digits = text.get(from..to)?;
            digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse::<u32>().ok())?
        };
        let (year, month, day) = (number(0, 4)?, number(5, 7)?, number(8, 10)?);
        Self::existing(year, month, day)
    }

    /// A day of a year from 1 on; one beyond the month's end counts on into the next.
    pub(crate) fn of(year: u32, month: u32, day: u32) -> Self {
        let days = days_before_year(year)
            .saturating_add(days_before_month(year, month))
            .saturating_add(day.saturating_sub(1));
        Self { days }
    }

    /// The day after; `None` after 9999-12-31.
    pub(crate) fn next(self) -> Option<Self> {
        self.plus(1)
    }

    /// The day so many days later; `None` after 9999-12-31.
    pub(crate) fn plus(self, days: u32) -> Option<Self> {
        let days = self.days.checked_add(days)?;
        (days <= Self::LAST.days).then_some(Self { days })
    }

    /// The day so many days earlier; `None` before 0001-01-01.
    pub(crate) fn minus(self, days: u32) -> Option<Self> {
        Some(Self { days: self.days.checked_sub(days)? })
    }

    /// The same day of the month so many months later; `None` where that month is too short.
    pub(crate) fn plus_months(self, months: u32) -> Option<Self> {
        let (year, month, day) = self.year_month_day();
        let months = month.checked_sub(1)?.checked_add(months)?;
        Self::existing(year.checked_add(months / 12)?, (months % 12).checked_add(1)?, day)
    }

    /// The day of these numbers, if there is such a day in the years 1 to 9999.
    pub(crate) fn existing(year: u32, month: u32, day: u32) -> Option<Self> {
        let exists = (1..=9999).contains(&year) && day > 0 && day <= days_in_month(year, month)?;
        exists.then(|| Self::of(year, month, day))
    }

    /// The days since Monday, from 0 to 6.
    pub(crate) fn weekday(self) -> u32 {
        self.days % 7
    }

    /// Whether it is a Saturday or a Sunday.
    #[must_use]
    pub fn is_weekend(self) -> bool {
        self.weekday() >= 5
    }

    /// The days from `earlier` to this day; none if it is not later.
    pub(crate) fn days_since(self, earlier: Self) -> u32 {
        self.days.saturating_sub(earlier.days)
    }

    pub(crate) fn year_month_day(self) -> (u32, u32, u32) {
        // at most 7 years too many: a year is a little longer than 365 days
        let most = (self.days / 365).saturating_add(1);
        let year = (1..=most).rev().find(|year| days_before_year(*year) <= self.days).unwrap_or(1);
        let in_year = self.days.saturating_sub(days_before_year(year));
        let month =
            (1..=12).rev().find(|month| days_before_month(year, *month) <= in_year).unwrap_or(1);
        let day = in_year.saturating_sub(days_before_month(year, month)).saturating_add(1);
        (year, month, day)
    }
}

impl Date {
    /// `YYYY-MM-DD`.
    pub(crate) fn text(self) -> String {
        let (year, month, day) = self.year_month_day();
        let mut text = String::with_capacity(10);
        for (number, first) in [(year, 1_000), (month, 10), (day, 10)] {
            if !text.is_empty() {
                text.push('-');
            }
            let mut place = first;
            while place > 0 {
                text.push(
                    char::from_digit(number.checked_div(place).unwrap_or_default() % 10, 10)
                        .unwrap_or('0'),
                );
                place /= 10;
            }
        }
        text
    }
}

fn is_leap(year: u32) -> bool {
    (year.is_multiple_of(4) && !year.is_multiple_of(100)) || year.is_multiple_of(400)
}

/// The days before 1 January of a year, counted from 0001-01-01.
fn days_before_year(year: u32) -> u32 {
    let past = year.saturating_sub(1);
    let (fours, rest) = (past / 400, past % 400);
    fours
        .saturating_mul(DAYS_IN_400_YEARS)
        .saturating_add(rest.saturating_mul(365))
        .saturating_add(rest / 4)
        .saturating_sub(rest / 100)
}

fn days_before_month(year: u32, month: u32) -> u32 {
    let index = usize::try_from(month.saturating_sub(1)).unwrap_or_default();
    let before = DAYS_BEFORE_MONTH.get(index).copied().unwrap_or_default();
    before.saturating_add(u32::from(month > 2 && is_leap(year)))
}

fn days_in_month(year: u32, month: u32) -> Option<u32> {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => Some(31),
        4 | 6 | 9 | 11 => Some(30),
        2 => Some(28_u32.saturating_add(u32::from(is_leap(year)))),
        _ => None,
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text())
    }
}
