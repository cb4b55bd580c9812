//! Lengths of time: `3 days`, `a week`, `1 month and 2 days`.

use crate::calendar_words::{Unit, cardinal, is_glued_unit, unit, weekday};
use crate::day_piece::{Cursor, Piece, Span};
use crate::scene::Scene;

/// The length of time at this place, where the words around it make it a part of a day phrase.
pub(crate) fn read(cursor: Cursor<'_>) -> Option<(Piece, usize)> {
    let scene = cursor.scene;
    let (span, end) = whole(scene, cursor.at)?;
    let is_followed = match scene.word(end) {
        "from" | "after" | "before" | "later" | "hence" | "ago" | "earlier" | "today"
        | "tomorrow" => true,
        "on" => weekday(scene.word(end.saturating_add(1))).is_some(),
        _ => false,
    };
    let is_led = matches!(
        cursor.last(),
        Some(
            Piece::In
                | Piece::After
                | Piece::Before
                | Piece::Modifier
                | Piece::Next
                | Piece::Last
                | Piece::Joint(_)
        )
    );
    // `in 6 months` is of instalments
    let is_instalments = cursor.last() == Some(&Piece::In)
        && scene.is_number(cursor.at)
        && !span.months.is_multiple_of(12);
    let is_part = is_followed || is_led && !is_instalments;
    is_part.then(|| (Piece::Span(span), after_time(scene, end)))
}

/// `a week's time`
fn after_time(scene: &Scene<'_>, end: usize) -> usize {
    let is_mark = scene.token(end).is_some_and(|mark| mark.is_mark("'"));
    let letter = end.saturating_add(usize::from(is_mark));
    let time = letter.saturating_add(usize::from(is_mark && scene.word(letter) == "s"));
    if scene.word(time) == "time" { time.saturating_add(1) } else { end }
}

/// One length, or several that add up.
fn whole(scene: &Scene<'_>, place: usize) -> Option<(Span, usize)> {
    let (mut span, mut end) = one(scene, place)?;
    loop {
        let comma = scene.token(end).is_some_and(|mark| mark.is_mark(","));
        let joint = usize::from(comma || scene.word(end) == "and");
        let Some((more, next)) = one(scene, end.saturating_add(joint)) else {
            return Some((span, end));
        };
        span.months = span.months.saturating_add(more.months);
        span.days = span.days.saturating_add(more.days);
        span.is_vague |= more.is_vague;
        end = next;
    }
}

/// A count and a unit.
fn one(scene: &Scene<'_>, place: usize) -> Option<(Span, usize)> {
    let (count, next) = count(scene, place)?;
    let is_hyphen = scene.is_glued(next) && scene.token(next).is_some_and(|mark| mark.is_mark("-"));
    let name = next.saturating_add(usize::from(is_hyphen));
    let (is_calendar, name) = match scene.word(name) {
        "business" | "working" | "banking" | "trading" => (false, name.saturating_add(1)),
        "calendar" => (true, name.saturating_add(1)),
        _ => (true, name),
    };
    let is_glued = scene.is_number(place) && scene.is_glued(name);
    let span = of_unit(scene.word(name), is_glued, count.unwrap_or_default())?;
    let is_vague = span.is_vague || count.is_none() || !is_calendar;
    Some((Span { is_vague, ..span }, name.saturating_add(1)))
}

/// How many; `None` where the text does not say.
fn count(scene: &Scene<'_>, place: usize) -> Option<(Option<u32>, usize)> {
    let at = |more: usize| place.saturating_add(more);
    let after_of = |place: usize| place.saturating_add(usize::from(scene.word(place) == "of"));
    let text = scene.token(place)?.text.as_str();
    Some(match text {
        "a" | "an" if matches!(scene.word(at(1)), "couple" | "few") => (None, after_of(at(2))),
        "few" | "several" | "couple" => (None, after_of(at(1))),
        "a" | "an" => (Some(1), at(1)),
        _ if scene.is_number(place) && text.len() > 3 => return None,
        _ if scene.is_number(place) => (text.parse().ok(), at(1)),
        word => (Some(cardinal(word)?), at(1)),
    })
}

/// `is_glued`: whether the unit follows a figure without a gap, and may be a letter.
fn of_unit(word: &str, is_glued: bool, count: u32) -> Option<Span> {
    let days = |each: u32| Some(Span { days: count.saturating_mul(each), ..Span::default() });
    let months = |each: u32| Some(Span { months: count.saturating_mul(each), ..Span::default() });
    let vague = Some(Span { is_vague: true, ..Span::default() });
    match word {
        "fortnight" | "fortnights" => return days(14),
        "d" if is_glued => return days(1),
        "w" if is_glued => return days(7),
        _ => {}
    }
    match unit(word) {
        Some(Unit::Day) => days(1),
        Some(Unit::Week) => days(7),
        Some(Unit::Month) => months(1),
        Some(Unit::Year) => months(12),
        Some(Unit::Other) => vague,
        None if is_glued && is_glued_unit(word) => vague,
        None => None,
    }
}
