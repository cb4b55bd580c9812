//! Takes the pieces of a day phrase from a text, one by one.

use crate::calendar_words::{is_short, month, names_weekday, ordinal, weekday};
use crate::clock_time;
use crate::day_number;
use crate::day_piece::{Cursor, Piece, of_word};
use crate::numeric_day;
use crate::time_span;

/// The piece at this place, and the place after it.
pub(crate) fn piece(cursor: Cursor<'_>) -> Option<(Piece, usize)> {
    let is_after_day = !cursor.before.is_empty();
    if let Some(end) = clock_time::end(cursor.scene, cursor.at, is_after_day) {
        let is_today = cursor.last() == Some(&Piece::This) && !cursor.word(0).is_empty();
        return Some((if is_today { Piece::Near(0) } else { Piece::Time }, end));
    }
    figures(cursor)
        .or_else(|| time_span::read(cursor))
        .or_else(|| day_number::in_figures(cursor))
        .or_else(|| day_number::in_words(cursor))
        .or_else(|| other_word(cursor))
        .or_else(|| mark(cursor))
}

/// A whole date in figures; day and month alone where a day is expected.
fn figures(cursor: Cursor<'_>) -> Option<(Piece, usize)> {
    let is_led = matches!(
        cursor.scene.before(cursor.at, 1),
        "on" | "by" | "until" | "till" | "before" | "after" | "due"
    );
    let is_expected = is_led || matches!(cursor.last(), Some(Piece::Weekday(_) | Piece::Joint(_)));
    if cursor.has_month() && matches!(cursor.last(), Some(Piece::Month(_) | Piece::Joint(true))) {
        return None;
    }
    let (day, end) = numeric_day::read(cursor.scene, cursor.at, is_expected)?;
    Some((Piece::Figures(day), end))
}

/// A word that is no number.
fn other_word(cursor: Cursor<'_>) -> Option<(Piece, usize)> {
    let (word, next) = (cursor.word(0), cursor.word(1));
    if names_weekday(word) && weekday(next).is_some() {
        return Some((Piece::Vague, cursor.after(2)));
    }
    if word == "christmas" && next == "island" {
        return None;
    }
    if let Some(piece) = foreign(cursor, word) {
        return Some(piece);
    }
    if word == "new" && matches!(next, "year" | "years") {
        return Some((Piece::Vague, cursor.after(new_year(cursor))));
    }
    if word == "now" {
        let is_from = matches!(cursor.last(), Some(Piece::From | Piece::After));
        return is_from.then(|| (Piece::Near(0), cursor.after(1)));
    }
    Some((of_word(word)?, cursor.after(1)))
}

/// How many tokens `New Year`, `New Year's Day` and the like take.
fn new_year(cursor: Cursor<'_>) -> usize {
    let is_possessive = cursor.is_mark(2, "'") && cursor.word(3) == "s";
    let last = if is_possessive { 4 } else { 2 };
    let is_day = matches!(cursor.word(last), "day" | "eve");
    if is_day { last.saturating_add(1) } else { last }
}

/// `27 de noviembre de 2026`, `ngày 27 tháng 11 năm 2026`.
fn foreign(cursor: Cursor<'_>, word: &str) -> Option<(Piece, usize)> {
    let number = cursor.after(1);
    match word {
        "de" | "del" => {
            let is_between = matches!(
                cursor.last(),
                Some(Piece::Number(..) | Piece::Ordinal(_) | Piece::Month(_))
            );
            let is_part = month(cursor.word(1)).is_some() || cursor.scene.is_number(number);
            (is_between && is_part).then_some((Piece::Of, number))
        }
        "thang" => {
            let month = cursor.number(1)?.parse().ok()?;
            let is_date = cursor.word(2) == "năm" || cursor.scene.ends_phrase(cursor.after(2));
            let piece = if is_date { Piece::Month(month) } else { Piece::Vague };
            (1..=12).contains(&month).then(|| (piece, cursor.after(2)))
        }
        "năm" => cursor.has_month().then_some((Piece::Of, number)),
        _ => None,
    }
}

/// A mark behind another piece.
fn mark(cursor: Cursor<'_>) -> Option<(Piece, usize)> {
    let mark = cursor.scene.token(cursor.at).filter(|_| !cursor.before.is_empty())?;
    let next = cursor.after(1);
    let is_joined = mark.is_glued && cursor.scene.is_glued(next);
    match mark.text.as_str() {
        "," if !counts_something(cursor) => Some((Piece::Comma, next)),
        "-" | "/" => Some((Piece::Joint(is_joined), next)),
        "." if mark.is_glued && may_have_point(cursor, next) => Some((Piece::Point, next)),
        "'" => {
            let text = cursor.number(1)?;
            let year =
                numeric_day::year(text.parse().ok()?, text.len()).filter(|_| text.len() == 2);
            let is_year = cursor.has_month() && cursor.scene.is_glued(next);
            is_year.then(|| (year.map_or(Piece::Vague, Piece::Year), cursor.after(2)))
        }
        _ => None,
    }
}

/// `3 boxes` behind a comma, which is no year.
fn counts_something(cursor: Cursor<'_>) -> bool {
    let counted = cursor.word(2);
    let is_count = cursor.number(1).is_some_and(|number| number.len() < 4);
    let is_calendar_word =
        month(counted).is_some() || weekday(counted).is_some() || of_word(counted).is_some();
    is_count && counted.len() > 2 && !is_calendar_word
}

/// `27. November`, `Nov. 27`, `Fri. 27 Nov`.
fn may_have_point(cursor: Cursor<'_>, next: usize) -> bool {
    let is_number = cursor.scene.is_number(next);
    let word = cursor.scene.word(next);
    let is_calendar_word = month(word).is_some() || weekday(word).is_some();
    let name = cursor.at.checked_sub(1).map_or("", |name| cursor.scene.word(name));
    match cursor.before.last() {
        Some(Piece::Number(..) | Piece::Ordinal(_)) => month(word).is_some(),
        // from 10 Dec. to 12 Dec.
        Some(Piece::Month(_) | Piece::Weekday(_))
            if is_short(name)
                && (cursor.is_mark(1, "-")
                    || matches!(word, "and" | "or" | "to" | "until" | "at")) =>
        {
            true
        }
        // 27.November.2026, 1 May. 2028
        Some(Piece::Month(_)) if cursor.number(1).is_some_and(|year| year.len() == 4) => true,
        Some(Piece::Month(_)) => {
            let is_first = !cursor
                .before
                .iter()
                .any(|piece| matches!(piece, Piece::Number(..) | Piece::Ordinal(_)));
            (is_short(name) || is_first)
                && (is_number || ordinal(word).is_some() || cursor.is_mark(1, "'"))
        }
        Some(Piece::Weekday(_)) => {
            is_short(name) && (is_number || is_calendar_word || word == "the")
        }
        _ => false,
    }
}
