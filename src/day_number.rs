//! Numbers in a day phrase: days of a month and years, in figures and in words.

use crate::calendar_words::{cardinal, month, ordinal};
use crate::day_piece::{Cursor, Piece, of_word};
use crate::numeric_day;

/// A day of a month or a year in figures.
pub(crate) fn in_figures(cursor: Cursor<'_>) -> Option<(Piece, usize)> {
    let text = cursor.number(0)?;
    if !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return day_and_year(cursor, text);
    }
    let (value, digits): (u32, usize) = (text.parse().ok()?, text.len());
    if let Some(named) = with_suffix(cursor, value, digits) {
        return Some(named);
    }
    let (next, end) = (cursor.word(1), cursor.after(1));
    let is_glued_to_word = cursor.scene.is_glued(end) && !next.is_empty() && month(next).is_none();
    if cursor.scene.is_money(cursor.at) {
        return None;
    }
    if is_glued_to_word {
        // a year with letters that are not known
        let is_year = digits == 4 && cursor.has_month();
        return is_year.then(|| (Piece::Vague, cursor.after(2)));
    }
    let is_of_another_word =
        matches!(cursor.last(), Some(Piece::And | Piece::To | Piece::Or | Piece::Joint(false)))
            && !cursor.scene.ends_phrase(end)
            && !is_known(cursor, end);
    let can_be = match digits {
        _ if is_of_another_word => false,
        1 | 2 => (1..=31).contains(&value) || month(next).is_some() || may_have_number(cursor),
        4 => (1000..3000).contains(&value) && (may_have_year(cursor) || starts_date(cursor, value)),
        _ => false,
    };
    can_be.then_some((Piece::Number(value, digits), end))
}

/// `27th`, `27日`, `11月`, `2026年`; `234 BC` is nothing that is read.
fn with_suffix(cursor: Cursor<'_>, value: u32, digits: usize) -> Option<(Piece, usize)> {
    let is_glued = cursor.scene.is_glued(cursor.after(1));
    let piece = match cursor.word(1) {
        "st" | "nd" | "rd" | "th" | "er" | "日" | "号" | "일" if (1..=31).contains(&value) => {
            Piece::Ordinal(value)
        }
        "月" | "월" if is_glued && (1..=12).contains(&value) => Piece::Month(value),
        "г" | "года" | "году" | "roku" if digits == 4 && cursor.has_month() => {
            Piece::Number(value, 4)
        }
        "年" | "년" if is_glued && digits == 4 => {
            numeric_day::year(value, 4).map_or(Piece::Vague, Piece::Year)
        }
        "bc" | "bce" | "ad" | "ce" if digits <= 3 && cursor.has_month() => Piece::Vague,
        _ => return None,
    };
    Some((piece, cursor.after(2)))
}

/// Whether a number that is no day of a month belongs to what is before it: `3 Aug 96`.
fn may_have_number(cursor: Cursor<'_>) -> bool {
    matches!(
        cursor.last(),
        Some(
            Piece::Number(..)
                | Piece::Ordinal(_)
                | Piece::Month(_)
                | Piece::Figures(_)
                | Piece::Unit(_)
                | Piece::Joint(true)
        )
    )
}

/// Whether a year can follow.
fn may_have_year(cursor: Cursor<'_>) -> bool {
    let last = cursor.last();
    cursor.has_month()
        || matches!(
            last,
            Some(Piece::In | Piece::Vague | Piece::Of | Piece::Unit(_) | Piece::Modifier)
        )
}

/// `2026 Nov 27`, `2026/Nov/27`, `2026 27 Nov`.
fn starts_date(cursor: Cursor<'_>, value: u32) -> bool {
    let mark =
        usize::from(cursor.is_mark(1, "-") || cursor.is_mark(1, "/") || cursor.is_mark(1, "."));
    let place = mark.saturating_add(1);
    let is_glued = mark == 0
        || cursor.scene.is_glued(cursor.after(1)) && cursor.scene.is_glued(cursor.after(2));
    matches!(cursor.last(), None | Some(Piece::Weekday(_)))
        && is_glued
        && (cursor.last().is_some() || (1900..2100).contains(&value))
        && (month(cursor.word(place)).is_some() || mark == 0 && day_and_month_follow(cursor))
}

/// Whether `27 Nov` follows.
fn day_and_month_follow(cursor: Cursor<'_>) -> bool {
    cursor
        .number(1)
        .and_then(|text| text.parse().ok())
        .is_some_and(|day: u32| (1..=31).contains(&day))
        && month(cursor.word(2)).is_some()
}

/// Whether a word of the grammar, or another piece, stands at this place.
fn is_known(cursor: Cursor<'_>, place: usize) -> bool {
    of_word(cursor.scene.word(place)).is_some() || cursor.scene.meaning(place).is_some()
}

/// `27,2026` and, perhaps an amount, `27,500` behind a month.
fn day_and_year(cursor: Cursor<'_>, text: &str) -> Option<(Piece, usize)> {
    let (day, rest) = text.split_once([',', ' ', '.', '\''])?;
    let day: u32 = day.parse().ok().filter(|day| (1..=31).contains(day))?;
    if !matches!(cursor.last(), Some(Piece::Month(_))) {
        return None;
    }
    let is_year = text.contains(',') && rest.len() == 4 && !cursor.scene.is_money(cursor.at);
    let year = rest.parse().ok().filter(|_| is_year).and_then(|year| numeric_day::year(year, 4));
    let piece = year.map_or(Piece::Vague, |year| Piece::DayAndYear(day, year));
    Some((piece, cursor.after(1)))
}

/// `first`, `twenty-seventh`, `two`.
pub(crate) fn in_words(cursor: Cursor<'_>) -> Option<(Piece, usize)> {
    let word = cursor.word(0);
    let tens = match word {
        "twenty" => 20,
        "thirty" => 30,
        _ => 0_u32,
    };
    if tens > 0 {
        let hyphen = usize::from(cursor.is_mark(1, "-"));
        let ones = cursor.word(hyphen.saturating_add(1));
        let end = cursor.after(hyphen.saturating_add(2));
        if let Some(ones) = ordinal(ones).filter(|ones| *ones < 10) {
            return Some((Piece::Ordinal(tens.saturating_add(ones)), end));
        }
        if let Some(ones) = cardinal(ones).filter(|ones| *ones < 10) {
            return Some((Piece::Count(tens.saturating_add(ones)), end));
        }
    }
    let piece = ordinal(word).map(Piece::Ordinal).or_else(|| cardinal(word).map(Piece::Count));
    Some((piece?, cursor.after(1)))
}
