//! The parts of a date among the pieces of a phrase.

use crate::day_piece::Piece;
use crate::numeric_day::year;

/// The year that a piece says.
pub(crate) fn year_of(piece: &Piece) -> Option<u32> {
    match piece {
        Piece::Number(value, 4) => year(*value, 4),
        Piece::Year(year) => Some(*year),
        _ => None,
    }
}

/// The day of a month that a piece says.
pub(crate) fn day_of_month(piece: &Piece) -> Option<u32> {
    let (Piece::Number(day, 1 | 2) | Piece::Ordinal(day) | Piece::Count(day)) = piece else {
        return None;
    };
    (1..=31).contains(day).then_some(*day)
}

/// Month and day, whichever comes first.
pub(crate) fn month_and_day(a: &Piece, b: &Piece) -> Option<(u32, u32)> {
    match (a, b) {
        (Piece::Month(month), day) | (day, Piece::Month(month)) => {
            Some((*month, day_of_month(day)?))
        }
        _ => None,
    }
}

/// Without times, and without what says nothing between the parts of a date.
pub(crate) fn normal(pieces: &[Piece]) -> Vec<Piece> {
    let mut all: Vec<Piece> = Vec::new();
    for (place, piece) in pieces.iter().enumerate() {
        let next = pieces.get(place.saturating_add(1));
        let is_lead_of_time =
            matches!(piece, Piece::From | Piece::After | Piece::Before | Piece::Joint(_))
                && next == Some(&Piece::Time);
        let is_in = *piece == Piece::In && !matches!(next, Some(Piece::Span(_)))
            || *piece == Piece::This && matches!(next, Some(Piece::Near(_)));
        let is_noise = matches!(
            piece,
            Piece::Time | Piece::On | Piece::The | Piece::Of | Piece::Comma | Piece::Point
        );
        let is_hyphen = *piece == Piece::Joint(true)
            && next.zip(all.last()).is_some_and(|(next, last)| is_joined_date(last, next));
        if is_lead_of_time || is_in || is_noise || is_hyphen {
            continue;
        }
        let is_after_hyphen = place
            .checked_sub(1)
            .and_then(|before| pieces.get(before))
            .is_some_and(|before| matches!(before, Piece::Joint(true) | Piece::Point));
        match piece {
            Piece::Number(value, 2) if is_after_hyphen && ends_with_day_and_month(&all) => {
                all.push(year(*value, 2).map_or(Piece::Vague, Piece::Year));
            }
            other => all.push(other.clone()),
        }
    }
    all
}

fn ends_with_day_and_month(pieces: &[Piece]) -> bool {
    matches!(pieces, [.., a, b] if month_and_day(a, b).is_some())
}

/// Whether a hyphen between these belongs to a date: `27-Nov`, `Nov-2026`, `Friday-27`.
fn is_joined_date(last: &Piece, next: &Piece) -> bool {
    let is_day = |piece: &Piece| day_of_month(piece).is_some();
    let is_number = |piece: &Piece| matches!(piece, Piece::Number(..));
    match (last, next) {
        (Piece::Weekday(_), next) => !matches!(next, Piece::Weekday(_)),
        (Piece::Month(_), day) | (day, Piece::Month(_)) => is_day(day) || is_number(day),
        (day, Piece::Number(_, 4)) => is_day(day),
        _ => false,
    }
}
