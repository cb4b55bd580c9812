//! Where a day phrase begins and ends: it takes all the pieces that there are, so that none is read by half.

use crate::calendar_words::{Unit, is_other_word};
use crate::day_lexer::piece;
use crate::day_piece::{Cursor, Piece};
use crate::scene::Scene;

/// The pieces of one phrase.
pub(crate) struct Phrase {
    pub(crate) pieces: Vec<Piece>,
    /// By piece, the place after its last token.
    ends: Vec<usize>,
}

/// More pieces than any phrase of the grammar has.
const MOST_PIECES: usize = 24;

impl Phrase {
    /// The longest day phrase from this place on.
    pub(crate) fn at(scene: &Scene<'_>, place: usize) -> Option<Self> {
        let mut phrase = Self { pieces: Vec::new(), ends: Vec::new() };
        while phrase.pieces.len() < MOST_PIECES && phrase.starts_well() && phrase.take(scene, place)
        {
        }
        phrase.trim(scene, place);
        if !phrase.starts_well() || !phrase.names_a_day(scene, place) {
            // a time is one, whatever stands behind it
            let is_time = phrase.pieces.first() == Some(&Piece::Time);
            phrase.pieces.truncate(usize::from(is_time));
            phrase.ends.truncate(usize::from(is_time));
        }
        (!phrase.pieces.is_empty()).then_some(phrase)
    }

    /// The place after the last token, in a phrase from `place` on.
    pub(crate) fn end(&self, place: usize) -> usize {
        self.ends.last().copied().unwrap_or(place)
    }

    /// Takes the next piece, if there is one in the same sentence.
    fn take(&mut self, scene: &Scene<'_>, place: usize) -> bool {
        let at = self.end(place);
        let is_new = scene.token(at).is_none_or(|token| token.starts_sentence);
        if is_new && !self.pieces.is_empty() && self.pieces.last() != Some(&Piece::Point) {
            return false;
        }
        let Some((piece, end)) = piece(Cursor { scene, at, before: &self.pieces }) else {
            return false;
        };
        self.pieces.push(piece);
        self.ends.push(end);
        true
    }

    /// Leaves out the last pieces as long as they say nothing without more behind them.
    fn trim(&mut self, scene: &Scene<'_>, place: usize) {
        while !self.pieces.is_empty() && !self.ends_with_a_day(scene, place) {
            self.pieces.pop();
            self.ends.pop();
        }
    }

    /// Whether the last piece says something by itself, or with the one before it.
    fn ends_with_a_day(&self, scene: &Scene<'_>, place: usize) -> bool {
        let (before, last) = match &*self.pieces {
            [.., before, last] => (Some(before), last),
            [last] => (None, last),
            [] => return false,
        };
        match last {
            Piece::Ordinal(_) | Piece::Count(_) if !self.ends_in_figures(scene, place) => {
                match before {
                    Some(
                        Piece::Month(_)
                        | Piece::Weekday(_)
                        | Piece::The
                        | Piece::On
                        | Piece::Number(..)
                        | Piece::Ordinal(_)
                        | Piece::Count(_)
                        | Piece::Point
                        | Piece::Joint(_),
                    ) => true,
                    // a year in words
                    Some(Piece::Comma) => {
                        matches!(last, Piece::Count(_))
                            && self.has(|piece| matches!(piece, Piece::Month(_)))
                    }
                    _ => false,
                }
            }
            Piece::End => matches!(before, Some(Piece::Unit(_) | Piece::Month(_))),
            last => !last.leads(),
        }
    }

    /// Whether the last piece begins with a figure.
    fn ends_in_figures(&self, scene: &Scene<'_>, place: usize) -> bool {
        let start = self.ends.len().checked_sub(2).and_then(|last| self.ends.get(last));
        scene.is_number(start.copied().unwrap_or(place))
    }

    fn has(&self, wanted: fn(&Piece) -> bool) -> bool {
        self.pieces.iter().any(wanted)
    }

    /// Whether a phrase can start as this does: `20, Friday` and `and Friday` are no phrases.
    fn starts_well(&self) -> bool {
        match &*self.pieces {
            [Piece::Of | Piece::And | Piece::Or | Piece::To | Piece::Before, ..] => false,
            [Piece::Number(..), Piece::Comma, third, ..] => {
                matches!(third, Piece::Number(..) | Piece::Month(_))
            }
            // `2026 27 November`
            [Piece::Number(_, 4), Piece::Number(_, 1 | 2), rest @ ..] => {
                matches!(rest, [] | [Piece::Month(_), ..])
            }
            [Piece::Number(..) | Piece::Count(_), next, ..] => matches!(
                next,
                Piece::Month(_)
                    | Piece::Joint(_)
                    | Piece::Point
                    | Piece::Of
                    | Piece::To
                    | Piece::And
                    | Piece::Or
                    | Piece::Comma
                    | Piece::Next
                    | Piece::Last
            ),
            _ => true,
        }
    }

    /// Whether there is enough of a phrase for it to be about a day.
    fn names_a_day(&self, scene: &Scene<'_>, place: usize) -> bool {
        let is_other_word = match &*self.pieces {
            // `sat 5` is no Saturday, perhaps
            [Piece::Month(_) | Piece::Weekday(_)] | [Piece::Weekday(_), Piece::Number(..)] => {
                is_other_word(scene.word(place))
            }
            [Piece::The, Piece::Month(_) | Piece::Weekday(_)] => {
                is_other_word(scene.word(place.saturating_add(1)))
            }
            _ => false,
        };
        let is_time = matches!(&*self.pieces, [Piece::Time]);
        is_time
            || self.has(Piece::names_a_day) && !is_other_word
            || self.names_a_unit()
            || self.names_a_number(scene, place) && scene.ends_phrase(self.end(place))
    }

    /// `next week`, `month end`, `week 49`, `in 2027`.
    fn names_a_unit(&self) -> bool {
        let is_unit = self.has(|piece| matches!(piece, Piece::Unit(_)));
        let is_year = matches!(
            &*self.pieces,
            [
                ..,
                Piece::In | Piece::Of | Piece::Modifier | Piece::Unit(_) | Piece::End,
                Piece::Number(_, 4)
            ] | [Piece::Unit(Unit::Week), Piece::Number(..), ..]
        );
        is_unit && self.pieces.len() > 1 && self.has(Piece::chooses) || is_year
    }

    /// `the 27th`, `on 15`.
    fn names_a_number(&self, scene: &Scene<'_>, place: usize) -> bool {
        match &*self.pieces {
            [Piece::Ordinal(_)] | [Piece::The, Piece::Ordinal(_)] => {
                self.ends_in_figures(scene, place)
            }
            [Piece::The, Piece::Number(..)]
            | [Piece::On, Piece::Number(..) | Piece::Ordinal(_)]
            | [Piece::On, Piece::The, Piece::Number(..) | Piece::Ordinal(_)] => true,
            _ => false,
        }
    }
}
