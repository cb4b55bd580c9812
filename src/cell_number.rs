//! Numbers in a table's cells. The notation is stated for the whole table and never guessed for a
//! cell: what is not written so is refused.

use std::borrow::Cow;

use crate::text::message;

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

/// The Arabic decimal and group signs, which mean the same in every notation.
const ARABIC_DECIMAL: char = '\u{66b}';
const ARABIC_GROUP: char = '\u{66c}';

impl Numbers {
    pub const ALL: [Self; 3] = [Self::Plain, Self::Dot, Self::Comma];

    /// A number as digits with an optional `.` and digits, perhaps after a `-`; `None` where it is
    /// not written so.
    #[must_use]
    pub fn digits(self, text: &str) -> Option<Cow<'_, str>> {
        let (decimal, group) = match self {
            Self::Plain => return is_plain(text).then_some(Cow::Borrowed(text)),
            Self::Dot => ('.', ','),
            Self::Comma => (',', '.'),
        };
        if text.bytes().all(|byte| byte.is_ascii_digit()) {
            return (!text.is_empty()).then_some(Cow::Borrowed(text));
        }
        let (sign, unsigned) = match text.strip_prefix('-') {
            Some(rest) => ("-", rest),
            None => ("", text),
        };
        let (whole, fraction) = match unsigned.split_once([decimal, ARABIC_DECIMAL]) {
            Some((whole, fraction)) => (whole, Some(fraction)),
            None => (unsigned, None),
        };
        let is_group =
            |letter: char| letter == group || matches!(letter, ' ' | '\'' | ARABIC_GROUP);
        let used = whole.chars().find(|letter| is_group(*letter));
        if !used.is_none_or(|used| are_groups(whole, used)) {
            return None;
        }
        let mut plain = sign.to_owned();
        plain.extend(whole.chars().filter(|letter| used != Some(*letter)));
        if let Some(fraction) = fraction {
            plain.push('.');
            plain.push_str(fraction);
        }
        is_plain(&plain).then_some(Cow::Owned(plain))
    }

    /// A fraction, or a percentage as the fraction it is: `2.5 %` is 0.025.
    pub(crate) fn fraction(self, text: &str) -> Option<Cow<'_, str>> {
        match text.strip_suffix('%') {
            Some(percent) => self.digits(percent.trim_end()).map(|plain| hundredth(&plain).into()),
            None => self.digits(text),
        }
    }

    /// What a number looks like, for a message.
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
    are_digits(whole) && are_digits(fraction)
}

fn are_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether it is a number as a spreadsheet shortens it: `1.5E+03`. Its last digits may be lost.
pub(crate) fn is_shortened(text: &str) -> bool {
    let Some((mantissa, exponent)) = text.split_once(['e', 'E']) else { return false };
    let unsigned = mantissa.strip_prefix('-').unwrap_or(mantissa);
    unsigned.starts_with(|first: char| first.is_ascii_digit())
        && unsigned.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b','))
        && are_digits(exponent.strip_prefix(['+', '-']).unwrap_or(exponent))
}

/// The hundredth part of a plain number.
fn hundredth(plain: &str) -> String {
    let (sign, unsigned) = match plain.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", plain),
    };
    let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, ""));
    let padded = message!["000", whole];
    let (whole, cents) = padded.split_at(padded.len().saturating_sub(2));
    let whole = whole.trim_start_matches('0');
    message![sign, if whole.is_empty() { "0" } else { whole }, ".", cents, fraction]
}
