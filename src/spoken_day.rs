//! Which day is meant: `2026-11-27`, `27 Nov`, `on Friday`, `03/04/2026`, `in 3 days`.

use crate::date::Date;
use crate::spoken::{Token, TokenKind};

/// A day that was read off some tokens.
pub(crate) struct SpokenDay {
    pub(crate) tokens: usize,
    /// Every day that can be meant; none if the text only looks like one.
    pub(crate) readings: Vec<Date>,
    /// Whether the year, or more, is taken to be the next that comes.
    pub(crate) is_next: bool,
}

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];
const WEEKDAYS: [&str; 7] =
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
/// What is short for a weekday and is no other word.
const SHORT_WEEKDAYS: [(&str, u32); 9] = [
    ("mon", 0),
    ("tue", 1),
    ("tues", 1),
    ("wed", 2),
    ("thu", 3),
    ("thur", 3),
    ("thurs", 3),
    ("fri", 4),
    ("weds", 2),
];
/// A week more than a year: further off is not counted.
const FURTHEST: u32 = 372;

/// The day that these tokens begin with. `today`: the day that relative days count from; without
/// it they cannot be told.
pub(crate) fn read(tokens: &[Token], today: Option<Date>) -> Option<SpokenDay> {
    numeric(tokens).or_else(|| with_month_name(tokens, today)).or_else(|| relative(tokens, today))
}

fn day(tokens: usize, readings: Vec<Date>) -> SpokenDay {
    SpokenDay { tokens, readings, is_next: false }
}

fn word(tokens: &[Token], place: usize) -> &str {
    tokens.get(place).filter(|token| token.kind == TokenKind::Word).map_or("", |token| &token.text)
}

fn number(tokens: &[Token], place: usize) -> Option<&str> {
    tokens
        .get(place)
        .filter(|token| token.kind == TokenKind::Number)
        .map(|token| token.text.as_str())
}

/// `2026-11-27`, `27/11/2026`, `27.11.2026`.
fn numeric(tokens: &[Token]) -> Option<SpokenDay> {
    let first = number(tokens, 0)?;
    let dotted: Vec<&str> = first.split('.').collect();
    if let [a, b, c] = *dotted {
        let is_short = |part: &str| part.len() <= 2;
        let readings = if a.len() == 4 && is_short(b) && is_short(c) {
            date(a, b, c).into_iter().collect()
        } else if is_short(a) && is_short(b) && matches!(c.len(), 2 | 4) {
            date(c, b, a).into_iter().collect()
        } else {
            return None;
        };
        return Some(day(1, readings));
    }
    let mark =
        tokens.get(1).filter(|mark| mark.is_glued && (mark.is_mark("-") || mark.is_mark("/")))?;
    let glued = |place: usize| tokens.get(place).is_some_and(|token| token.is_glued);
    let same = tokens.get(3).is_some_and(|other| other.is_mark(&mark.text));
    let (second, third) = (number(tokens, 2)?, number(tokens, 4)?);
    if !same || !(2..=4).all(glued) {
        return None;
    }
    let readings = match (first.len(), third.len()) {
        (4, _) => date(first, second, third).into_iter().collect(),
        (1 | 2, 2 | 4) => either(first, second, third),
        _ => return None,
    };
    Some(day(5, readings))
}

/// Day and month, whichever comes first.
fn either(a: &str, b: &str, year: &str) -> Vec<Date> {
    let mut readings: Vec<Date> = date(year, b, a).into_iter().collect();
    readings.extend(date(year, a, b).filter(|other| !readings.contains(other)));
    readings
}

fn date(year: &str, month: &str, day: &str) -> Option<Date> {
    let century = if year.len() == 2 { "20" } else { "" };
    Date::parse(&format!("{century}{year}-{month:0>2}-{day:0>2}"))
}

/// `27 Nov`, `the 27th of November 2026`, `Nov 27, 2026`.
fn with_month_name(tokens: &[Token], today: Option<Date>) -> Option<SpokenDay> {
    let (day, month, length) = if let Some(month) = month_of(word(tokens, 0)) {
        let (day, length) = day_of_month(tokens, 1)?;
        (day, month, length.saturating_add(1))
    } else {
        let (day, length) = day_of_month(tokens, 0)?;
        let place = length.saturating_add(usize::from(word(tokens, length) == "of"));
        (day, month_of(word(tokens, place))?, place.saturating_add(1))
    };
    let comma = usize::from(tokens.get(length).is_some_and(|token| token.is_mark(",")));
    let year = number(tokens, length.saturating_add(comma)).filter(|year| is_year(year));
    if let Some(year) = year {
        let readings = date(year, &month.to_string(), &day.to_string()).into_iter().collect();
        return Some(self::day(length.saturating_add(comma).saturating_add(1), readings));
    }
    let readings = today.and_then(|today| next_such(today, month, day)).into_iter().collect();
    Some(SpokenDay { tokens: length, readings, is_next: true })
}

fn is_year(text: &str) -> bool {
    text.len() == 4 && text.starts_with("20")
}

pub(crate) fn month_of(word: &str) -> Option<u32> {
    let word = if word == "sept" { "sep" } else { word };
    let place = MONTHS.iter().position(|month| word == *month || month.get(..3) == Some(word))?;
    u32::try_from(place).ok()?.checked_add(1)
}

/// A day of a month, with its ending where it has one, and how many tokens it takes.
fn day_of_month(tokens: &[Token], place: usize) -> Option<(u32, usize)> {
    let day: u32 = number(tokens, place)?.parse().ok().filter(|day| (1..=31).contains(day))?;
    let next = place.saturating_add(1);
    let has_ending = matches!(word(tokens, next), "st" | "nd" | "rd" | "th");
    let length = if has_ending { 2 } else { 1 };
    Some((day, length))
}

fn next_such(today: Date, month: u32, day: u32) -> Option<Date> {
    let (year, _, _) = today.year_month_day();
    let mut years = (year..=year.saturating_add(8))
        .filter_map(|year| Date::parse(&format!("{year:04}-{month:02}-{day:02}")));
    years.find(|date| *date >= today)
}

/// `today`, `tomorrow`, `Friday`, `next Friday`, `in 3 days`.
fn relative(tokens: &[Token], today: Option<Date>) -> Option<SpokenDay> {
    let after = |days: u32| today.and_then(|today| plus(today, days));
    let given = |tokens: usize, days: u32| Some(day(tokens, after(days).into_iter().collect()));
    match word(tokens, 0) {
        "today" | "tonight" => return given(1, 0),
        "tomorrow" => return given(1, 1),
        "day" if word(tokens, 1) == "after" && word(tokens, 2) == "tomorrow" => return given(3, 2),
        "next" if matches!(word(tokens, 1), "week" | "month" | "year") => {
            return Some(day(2, Vec::new()));
        }
        "in" => {
            let count = number(tokens, 1)?.parse::<u32>().ok()?;
            let unit = match word(tokens, 2) {
                "day" | "days" => 1,
                "week" | "weeks" => 7,
                _ => return None,
            };
            let days = count.saturating_mul(unit);
            return if days <= FURTHEST { given(3, days) } else { Some(day(3, Vec::new())) };
        }
        _ => {}
    }
    let is_next = word(tokens, 0) == "next";
    let place = usize::from(is_next);
    let weekday = weekday_of(word(tokens, place))?;
    Some(day(place.saturating_add(1), of_weekday(today, weekday, is_next)))
}

fn weekday_of(word: &str) -> Option<u32> {
    let long = WEEKDAYS.iter().position(|weekday| *weekday == word);
    let short =
        || SHORT_WEEKDAYS.iter().find(|(short, _)| *short == word).map(|(_, weekday)| *weekday);
    long.and_then(|place| u32::try_from(place).ok()).or_else(short)
}

/// The coming such day. On that weekday itself it may be today or in a week, and `next Friday` may
/// be the coming one or the one after.
fn of_weekday(today: Option<Date>, weekday: u32, is_next: bool) -> Vec<Date> {
    let Some(today) = today else { return Vec::new() };
    let days = weekday.saturating_add(7).saturating_sub(today.weekday()) % 7;
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
    all.into_iter().flatten().filter_map(|days| plus(today, days)).collect()
}

fn plus(date: Date, days: u32) -> Option<Date> {
    (0..days).try_fold(date, |date, _| date.next())
}
