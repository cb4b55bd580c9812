//! Days in figures: `2026-11-27`, `27/11/2026`, `27.11.26`, `20261127`.

use crate::calendar_words::{month, unit};
use crate::date::Date;
use crate::scene::Scene;

/// A day in figures.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct NumericDay {
    /// The days that can be meant; none where there is no such day.
    pub(crate) readings: Vec<Date>,
    /// Whether it can be nothing but a day.
    pub(crate) is_sure: bool,
    /// Whether the year is not said, and the next such day is taken.
    pub(crate) is_next: bool,
}

/// Years of a day that is counted from another, or of a date that is not written as ISO 8601 writes it. Others are rather a mistake, or an amount.
pub(crate) const YEARS: std::ops::RangeInclusive<u32> = 2001..=2099;
/// A year of two digits is one of these of this century.
const SHORT_YEARS: std::ops::Range<u32> = 1..50;
/// How many days ahead a date may lie for its first two digits to be taken as its year.
const NEAR: u32 = 183;

/// The day in figures at this place, and where it ends. `is_expected`: whether the words before it, as
/// in `on 27/11`, let a day follow, so that day and month alone are one.
pub(crate) fn read(
    scene: &Scene<'_>,
    place: usize,
    is_expected: bool,
) -> Option<(NumericDay, usize)> {
    let first =
        scene.token(place).filter(|_| scene.is_number(place)).map(|token| token.text.as_str())?;
    compact(scene, place, first)
        .or_else(|| pointed(scene, place, first, is_expected))
        .or_else(|| spaced_points(scene, place))
        .or_else(|| three_parts(scene, place))
        .or_else(|| two_parts(scene, place, is_expected))
}

fn sure(readings: Vec<Date>) -> NumericDay {
    NumericDay { readings, is_sure: true, is_next: false }
}

fn unsure(readings: Vec<Date>) -> NumericDay {
    NumericDay { readings, is_sure: false, is_next: false }
}

/// `20261127`, unless it has a currency.
fn compact(scene: &Scene<'_>, place: usize, text: &str) -> Option<(NumericDay, usize)> {
    let is_digits = text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit());
    let day = date(text.get(..4)?, text.get(4..6)?, text.get(6..)?).filter(|_| is_digits)?;
    (!scene.is_money(place)).then(|| (sure(vec![day]), place.saturating_add(1)))
}

/// `27.11.2026`, `2026.11.27`, `27.11.26`; `11.2026` is a month, and `27.11` perhaps a day.
fn pointed(
    scene: &Scene<'_>,
    place: usize,
    text: &str,
    is_expected: bool,
) -> Option<(NumericDay, usize)> {
    let parts: Vec<&str> = text.split('.').collect();
    let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
    let end = place.saturating_add(1);
    let found = match (&*parts, &*lengths) {
        ([year, month, day], [4, 1 | 2, 1 | 2]) => {
            sure(date(year, month, day).into_iter().collect())
        }
        // the day is first where that can be
        ([day, month, year], [1 | 2, 1 | 2, 4]) => {
            sure(date(year, month, day).or_else(|| date(year, day, month)).into_iter().collect())
        }
        // one of 1.1.30 is rather a version
        ([day, month, year], [a, b, 2]) if *a <= 2 && *b <= 2 => NumericDay {
            readings: date(year, month, day).into_iter().collect(),
            is_sure: (*a, *b) == (2, 2),
            is_next: false,
        },
        ([month, year], [1 | 2, 4]) if !scene.is_money(place) => {
            date(year, month, "1")?;
            unsure(Vec::new())
        }
        ([day, month], [1 | 2, 1 | 2]) if is_expected && !scene.is_money(place) => {
            let readings = without_year(scene.today, day, month)?;
            NumericDay { readings, is_sure: false, is_next: true }
        }
        _ => return None,
    };
    Some((found, end))
}

/// `27. 11. 2026`.
fn spaced_points(scene: &Scene<'_>, place: usize) -> Option<(NumericDay, usize)> {
    let point =
        |place| scene.token(place).is_some_and(|token| token.is_mark(".") && token.is_glued);
    let part = |place| digits(scene, place);
    let at = |more| place.saturating_add(more);
    let first = scene.token(place).map(|token| token.text.as_str())?;
    if let Some((day, month)) = first.split_once('.') {
        let year = part(at(2)).filter(|year| point(at(1)) && year.len() == 4)?;
        let is_day = day.len() <= 2 && month.len() <= 2;
        return is_day.then(|| (sure(date(year, month, day).into_iter().collect()), at(3)));
    }
    let (day, month, year) = (part(place)?, part(at(2))?, part(at(4))?);
    let is_day =
        point(at(1)) && point(at(3)) && day.len() <= 2 && month.len() <= 2 && year.len() == 4;
    is_day.then(|| (sure(date(year, month, day).into_iter().collect()), at(5)))
}

/// The digits at a place, if there is nothing else in the token.
fn digits<'s>(scene: &Scene<'s>, place: usize) -> Option<&'s str> {
    let text =
        scene.token(place).filter(|_| scene.is_number(place)).map(|token| token.text.as_str())?;
    text.bytes().all(|byte| byte.is_ascii_digit()).then_some(text)
}

fn separator<'s>(scene: &Scene<'s>, place: usize) -> Option<&'s str> {
    scene
        .token(place)
        .filter(|token| token.is_mark("-") || token.is_mark("/"))
        .map(|token| token.text.as_str())
}

/// `2026-11-27`, `27/11/2026`, `27 / 11 / 2026`, `27-11-26`.
fn three_parts(scene: &Scene<'_>, place: usize) -> Option<(NumericDay, usize)> {
    let at = |more| place.saturating_add(more);
    let (first, second, third) =
        (digits(scene, place)?, digits(scene, at(2))?, digits(scene, at(4))?);
    let (one, other) = (separator(scene, at(1))?, separator(scene, at(3))?);
    let is_glued = (1..=4).all(|more| scene.is_glued(at(more)));
    let is_spaced = !(1..=4).any(|more| scene.is_glued(at(more)));
    let lengths = (first.len(), second.len(), third.len());
    let is_long = matches!(lengths, (4, 1 | 2, 1 | 2) | (1 | 2, 1 | 2, 4));
    let is_shaped = is_long || matches!(lengths, (1 | 2, 1 | 2, 1 | 2));
    if !is_shaped || !(is_glued || is_spaced && is_long) || is_spaced && scene.is_money(at(4)) {
        return None;
    }
    let found = match lengths {
        _ if one != other => unsure(Vec::new()),
        (4, 2, 2) if one == "-" => {
            sure(Date::parse(&format!("{first}-{second}-{third}")).into_iter().collect())
        }
        (4, ..) => sure(date(first, second, third).into_iter().collect()),
        (_, _, 4) => sure(either(first, second, third)),
        (_, _, 2) => sure(with_short_year(scene.today, first, second, third)),
        _ => unsure(Vec::new()),
    };
    Some((found, at(5)))
}

/// Day and month, whichever comes first.
fn either(a: &str, b: &str, year: &str) -> Vec<Date> {
    let mut readings: Vec<Date> = date(year, b, a).into_iter().collect();
    readings.extend(date(year, a, b).filter(|other| !readings.contains(other)));
    readings
}

/// The year last; or first, as in China, where that is a day in the months that come.
fn with_short_year(today: Option<Date>, a: &str, b: &str, c: &str) -> Vec<Date> {
    let mut readings = either(a, b, c);
    let is_near =
        |day: &Date| today.is_none_or(|today| *day >= today && day.days_since(today) <= NEAR);
    let first = if a.len() == 2 { date(a, b, c) } else { None };
    readings.extend(first.filter(is_near).filter(|day| !readings.contains(day)));
    readings
}

/// `27/11` and, where a day is expected, `27-11`; `2026/11` and `11-2026` are months.
fn two_parts(scene: &Scene<'_>, place: usize, is_expected: bool) -> Option<(NumericDay, usize)> {
    let at = |more| place.saturating_add(more);
    let (first, second) =
        (digits(scene, place)?, scene.token(at(2)).filter(|_| scene.is_number(at(2)))?);
    let mark =
        separator(scene, at(1)).filter(|_| scene.is_glued(at(1)) && scene.is_glued(at(2)))?;
    let next = at(3);
    let is_glued = scene.is_glued(next)
        && scene.token(next).is_some_and(|token| {
            !matches!(token.text.as_str(), "." | "," | "?" | "!" | ")" | ";" | ":")
        });
    let counts = month(scene.word(next)).is_some() || unit(scene.word(next)).is_some();
    if is_glued
        || counts
        || scene.word(next) == "of"
        || scene.is_money(at(2))
        || scene.is_money(place)
    {
        return None;
    }
    if let Some((day, year)) = second.text.split_once(',') {
        // 08/12,2015
        let is_day =
            mark == "/" && day.len() <= 2 && matches!(year.len(), 2 | 4) && first.len() <= 2;
        return is_day.then(|| (unsure(Vec::new()), next));
    }
    let second = digits(scene, at(2))?;
    match (first.len(), second.len()) {
        (4, 1 | 2) if date(first, second, "1").is_some() => Some((unsure(Vec::new()), next)),
        (1 | 2, 4) if date(second, first, "1").is_some() => Some((unsure(Vec::new()), next)),
        (1 | 2, 1 | 2) if is_expected || mark == "/" => {
            let readings = without_year(scene.today, first, second)?;
            Some((NumericDay { readings, is_sure: is_expected, is_next: true }, next))
        }
        _ => None,
    }
}

/// The next days of these two numbers, one of them the month; `None` where they are no such numbers.
fn without_year(today: Option<Date>, a: &str, b: &str) -> Option<Vec<Date>> {
    let (a, b) = (a.parse().ok()?, b.parse().ok()?);
    // 2028 is a leap year
    let exists = |month, day| Date::existing(2028, month, day).is_some();
    let mut readings: Vec<Date> = Vec::new();
    for (day, month) in [(a, b), (b, a)] {
        let next = today.and_then(|today| next_such(today, month, day));
        readings.extend(next.filter(|next| !readings.contains(next)));
    }
    (exists(a, b) || exists(b, a)).then_some(readings)
}

/// The first such day from `today` on; none for 29 February where neither this year nor the next has it.
pub(crate) fn next_such(today: Date, month: u32, day: u32) -> Option<Date> {
    let (year, _, _) = today.year_month_day();
    let days = [year, year.saturating_add(1)].map(|year| Date::existing(year, month, day));
    days.into_iter().flatten().find(|date| *date >= today)
}

/// The year of two or four digits, if it is one that is read.
pub(crate) fn year(value: u32, digits: usize) -> Option<u32> {
    match digits {
        2 if SHORT_YEARS.contains(&value) => value.checked_add(2000),
        4 if YEARS.contains(&value) => Some(value),
        _ => None,
    }
}

fn date(year: &str, month: &str, day: &str) -> Option<Date> {
    Date::existing(
        self::year(year.parse().ok()?, year.len())?,
        month.parse().ok()?,
        day.parse().ok()?,
    )
}
