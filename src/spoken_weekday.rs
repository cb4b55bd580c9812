//! Weekdays as days: the coming one, that of a week, that of a month.

use crate::date::Date;
use crate::day_readings::Readings;

/// The coming such day. On that weekday itself it may be today or in a week, and `next Friday` may
/// be the coming one or the one after.
pub(crate) fn of_weekday(today: Option<Date>, weekday: u32, is_next: bool) -> Vec<Date> {
    let Some(today) = today else { return Vec::new() };
    let days = until(today, weekday);
    let week_later = days.saturating_add(7);
    let all = if is_next && days > 0 {
        [Some(days), Some(week_later)]
    } else if is_next {
        [Some(week_later), None]
    } else if days == 0 {
        [Some(0), Some(7)]
    } else {
        [Some(days), None]
    };
    all.into_iter().flatten().filter_map(|days| today.plus(days)).collect()
}

/// The days to the coming such day; none if it is today.
fn until(today: Date, weekday: u32) -> u32 {
    weekday.saturating_add(7).saturating_sub(today.weekday()) % 7
}

/// `this Friday`; on a Saturday it may have been yesterday.
pub(crate) fn this_weekday(today: Option<Date>, weekday: u32) -> Readings {
    let readings = Readings::of(of_weekday(today, weekday, false));
    if today.is_some_and(|today| weekday < today.weekday()) { readings.unsure() } else { readings }
}

/// `Friday this week`, `Friday next week`. Weeks begin on a Monday, or on a Sunday: both are read.
pub(crate) fn in_week(today: Option<Date>, weekday: u32, is_next: bool) -> Readings {
    let Some(today) = today else { return Readings::default() };
    let from_monday = weekday.saturating_add(7).checked_sub(today.weekday());
    let from_sunday = (weekday.saturating_add(1) % 7)
        .saturating_add(7)
        .checked_sub(today.weekday().saturating_add(1) % 7);
    let days = |counted: Option<u32>| if is_next { counted } else { counted?.checked_sub(7) };
    let mut all: Vec<Date> = Vec::new();
    for days in [days(from_monday), days(from_sunday)].into_iter().flatten() {
        let day = today.plus(days).filter(|day| !all.contains(day));
        all.extend(day);
    }
    Readings::of(all)
}

/// The day of a month that is the so-manieth of its weekday, or of all days.
pub(crate) fn nth_in_month(
    year: u32,
    month: u32,
    weekday: Option<u32>,
    count: u32,
) -> Option<Date> {
    let Some(weekday) = weekday else { return Date::existing(year, month, count) };
    let first = until(Date::existing(year, month, 1)?, weekday).checked_add(1)?;
    let day = count.checked_sub(1)?.checked_mul(7)?.checked_add(first)?;
    Date::existing(year, month, day)
}
