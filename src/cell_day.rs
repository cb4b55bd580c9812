//! Days in a table's cells, perhaps with a time, which does not count.

use crate::date::Date;

/// How the days of a table are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Dates {
    /// `2026-11-27`.
    #[default]
    Iso,
    /// `27/11/2026` or `27/11/26`, with slashes, dots or hyphens; or the year first, in full.
    DayFirst,
    /// `11/27/2026` or `11/27/26`, likewise.
    MonthFirst,
}

/// A year of two digits is one of this century.
const CENTURY: u32 = 2000;

impl Dates {
    pub const ALL: [Self; 3] = [Self::Iso, Self::DayFirst, Self::MonthFirst];

    /// A day that is written so.
    #[must_use]
    pub fn day(self, text: &str) -> Option<Date> {
        let day = without_time(text);
        if self == Self::Iso { Date::parse(day) } else { self.parts(day) }
    }

    /// What a day looks like, for a message.
    pub(crate) fn example(self) -> &'static str {
        match self {
            Self::Iso => "2026-11-27",
            Self::DayFirst => "27/11/2026, the day first",
            Self::MonthFirst => "11/27/2026, the month first",
        }
    }

    fn parts(self, text: &str) -> Option<Date> {
        let text = text.strip_suffix('.').unwrap_or(text);
        let sign = text.chars().find(|letter| matches!(letter, '/' | '.' | '-'))?;
        let mut parts = text.split(sign).map(str::trim);
        let parts = [parts.next()?, parts.next()?, parts.next()?, parts.next().unwrap_or_default()];
        let [first, second, third, ""] = parts else { return None };
        let (year, month, day) = match self {
            _ if first.len() == 4 => (first, second, third),
            Self::MonthFirst => (third, first, second),
            Self::DayFirst | Self::Iso => (third, second, first),
        };
        let year = match year.len() {
            2 => number(year)?.saturating_add(CENTURY),
            4 => number(year)?,
            _ => return None,
        };
        Date::parse(&format!("{year:04}-{:02}-{:02}", short(month)?, short(day)?))
    }
}

/// A number of one or two digits.
fn short(text: &str) -> Option<u32> {
    number(text).filter(|_| text.len() <= 2)
}

fn number(text: &str) -> Option<u32> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok())?
}

/// The day of a day with a time, such as `27.11.2026 00:00` or `2026-11-27T00:00:00Z`: the day as
/// it is written, whatever the time and its zone.
fn without_time(text: &str) -> &str {
    let text = text.trim();
    let is_cut = |(place, letter): &(usize, char)| {
        let rest = text.get(place.saturating_add(1)..).unwrap_or_default();
        matches!(letter, ' ' | 'T' | 't' | ',') && is_time(rest.trim_start())
    };
    match text.char_indices().find(is_cut) {
        Some((place, _)) => text.get(..place).unwrap_or_default().trim_end_matches([',', ' ']),
        None => text,
    }
}

/// Whether it is a time of day: hours and minutes, perhaps seconds with decimals, perhaps AM or PM
/// and a zone.
pub(crate) fn is_time(text: &str) -> bool {
    let end = text.find(|letter: char| !letter.is_ascii_digit() && !matches!(letter, ':' | '.'));
    let (clock, rest) = text.split_at(end.unwrap_or(text.len()));
    let (seconds, fraction) = clock.split_once('.').unwrap_or((clock, "0"));
    let mut parts = seconds.split(':');
    let mut part = |below: u32| {
        let value = parts.next().map(|part| short(part).filter(|_| !part.is_empty()));
        value.map(|value| value.is_some_and(|value| value < below))
    };
    let is_clock = part(25) == Some(true) && part(60) == Some(true) && part(61) != Some(false);
    is_clock && parts.next().is_none() && number(fraction).is_some() && is_zone(rest.trim())
}

/// Nothing, `AM` or `PM`, `Z`, `UTC`, or an offset such as `+08:00`.
fn is_zone(text: &str) -> bool {
    let is_word = |word: &str| text.eq_ignore_ascii_case(word);
    let is_offset = || {
        let offset = text.strip_prefix(['+', '-']).unwrap_or_default();
        (2..=5).contains(&offset.len())
            && offset.bytes().all(|byte| byte.is_ascii_digit() || byte == b':')
    };
    ["", "am", "pm", "a.m.", "p.m.", "z", "utc", "gmt"].into_iter().any(is_word) || is_offset()
}
