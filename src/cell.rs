//! A cell as people write numbers and days, into what a request holds. Nothing is guessed: what is
//! not written as was said is refused.

use std::borrow::Cow;

use crate::date::Date;

/// How the numbers of a table are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Numbers {
    /// Digits with an optional `.` and digits, as in a request.
    #[default]
    Plain,
    /// A dot for decimals, and perhaps groups: `1,234.50`.
    Dot,
    /// A comma for decimals, and perhaps groups: `1.234,50`.
    Comma,
}

/// How the days of a table are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Dates {
    /// `2026-11-27`.
    #[default]
    Iso,
    /// `27/11/2026`, with slashes, dots or hyphens; or the year first.
    DayFirst,
    /// `11/27/2026`, likewise.
    MonthFirst,
}

const BLANKS: [char; 4] = [' ', '\u{a0}', '\u{202f}', '\u{2009}'];

impl Numbers {
    /// A number as plain digits; `None` where it is not written so.
    pub(crate) fn plain(self, text: &str) -> Option<Cow<'_, str>> {
        let (decimal, other) = match self {
            Self::Plain => return Some(Cow::Borrowed(text)),
            Self::Dot => ('.', ','),
            Self::Comma => (',', '.'),
        };
        if text.bytes().all(|byte| byte.is_ascii_digit()) {
            return Some(Cow::Borrowed(text));
        }
        let (sign, unsigned) = match text.strip_prefix('-') {
            Some(rest) => ("-", rest),
            None => ("", text),
        };
        let (whole, fraction) = match unsigned.split_once(decimal) {
            Some((whole, fraction)) => (whole, Some(fraction)),
            None => (unsigned, None),
        };
        let is_group = |letter: char| {
            letter == other || BLANKS.contains(&letter) || matches!(letter, '\'' | '’')
        };
        let group = whole.chars().find(|letter| is_group(*letter));
        if !group.is_none_or(|group| are_groups(whole, group)) {
            return None;
        }
        let mut plain = sign.to_owned();
        plain.extend(whole.chars().filter(|letter| group != Some(*letter)));
        if let Some(fraction) = fraction {
            plain.push('.');
            plain.push_str(fraction);
        }
        is_plain(&plain).then_some(Cow::Owned(plain))
    }

    /// As [`Numbers::plain`], and nothing but digits with an optional `.` and digits.
    #[must_use]
    pub fn digits(self, text: &str) -> Option<Cow<'_, str>> {
        self.plain(text).filter(|plain| is_plain(plain))
    }

    /// What a number would look like, for a message.
    pub(crate) fn example(self) -> &'static str {
        match self {
            Self::Plain => "1234.50",
            Self::Dot => "1,234.50",
            Self::Comma => "1.234,50",
        }
    }

    /// What stands before the decimals.
    #[must_use]
    pub fn point(self) -> u8 {
        if self == Self::Comma { b',' } else { b'.' }
    }
}

/// Whether all groups but the first have three digits, or as in India two but for the last.
fn are_groups(whole: &str, group: char) -> bool {
    let groups: Vec<&str> = whole.split(group).collect();
    let [first, middle @ .., last] = groups.as_slice() else { return false };
    let size = middle.first().map_or(3, |group| group.len());
    let all_digits = groups.iter().all(|group| group.bytes().all(|byte| byte.is_ascii_digit()));
    all_digits
        && (2..=3).contains(&size)
        && (1..=size).contains(&first.len())
        && middle.iter().all(|group| group.len() == size)
        && last.len() == 3
}

fn is_plain(text: &str) -> bool {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, "0"));
    let are_digits =
        |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    are_digits(whole) && are_digits(fraction)
}

impl Dates {
    /// A day as a request has it. What is not written so stays as it is, which a request refuses.
    pub(crate) fn plain(self, text: &str) -> Cow<'_, str> {
        self.iso(text).map_or(Cow::Borrowed(text), Cow::Owned)
    }

    /// A day that is written so.
    #[must_use]
    pub fn day(self, text: &str) -> Option<Date> {
        Date::parse(&self.plain(text))
    }

    fn iso(self, text: &str) -> Option<String> {
        if self == Self::Iso {
            return None;
        }
        let sign = text.chars().find(|letter| matches!(letter, '/' | '.' | '-'))?;
        let mut parts = text.split(sign);
        let parts = [parts.next()?, parts.next()?, parts.next()?, parts.next().unwrap_or_default()];
        let [first, second, third, ""] = parts else { return None };
        let (year, month, day) = match self {
            _ if first.len() == 4 => (first, second, third),
            Self::MonthFirst => (third, first, second),
            Self::DayFirst | Self::Iso => (third, second, first),
        };
        (year.len() == 4).then(|| format!("{year}-{month:0>2}-{day:0>2}"))
    }
}
