//! The pieces of a day phrase, and which words they are.

use crate::calendar_words::{Unit, is_in, month, unit, weekday};
use crate::numeric_day::NumericDay;
use crate::scene::Scene;

/// Days that are known by a name, and other words that fix no day: with one of them in it, a
/// phrase is unclear.
const VAGUE: &str = "christmas xmas easter thanksgiving halloween hanukkah passover ramadan eid diwali pentecost \
    whitsun midsummer hogmanay weekend weekends midnight eom eoy q1 q2 q3 q4 midweek midmonth";
/// Words that change which day is meant, in front of a day.
const MODIFIERS: &str = "mid middle early late beginning start half every each between within past previous \
    prior following other alternate during since until till through thru few several couple penultimate quarter \
    quarters daily weekly monthly fortnightly";
/// A piece of a day phrase.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Piece {
    /// Figures, and how many.
    Number(u32, usize),
    /// `27th`, `first`.
    Ordinal(u32),
    /// `two`.
    Count(u32),
    /// `'27`, and the 26 of `27-Nov-26`.
    Year(u32),
    /// The `27,2026` of `Nov 27,2026`.
    DayAndYear(u32, u32),
    Figures(NumericDay),
    Month(u32),
    /// From Monday as 0.
    Weekday(u32),
    Unit(Unit),
    Span(Span),
    /// So many days after today.
    Near(u32),
    Yesterday,
    /// `ago`.
    Past,
    Time,
    On,
    In,
    The,
    Of,
    From,
    After,
    Before,
    Later,
    Hence,
    Next,
    This,
    Last,
    End,
    And,
    Or,
    To,
    Comma,
    Point,
    /// A hyphen or a slash, and whether it joins without gaps.
    Joint(bool),
    /// Names a day or a time that the grammar cannot tell.
    Vague,
    /// Changes which day is meant.
    Modifier,
}

impl Piece {
    /// Whether it says nothing without a piece behind it.
    pub(crate) fn leads(&self) -> bool {
        matches!(
            self,
            Self::On
                | Self::In
                | Self::The
                | Self::Of
                | Self::From
                | Self::After
                | Self::Before
                | Self::Next
                | Self::This
                | Self::Last
                | Self::And
                | Self::Or
                | Self::To
                | Self::Comma
                | Self::Point
                | Self::Joint(_)
                | Self::Modifier
        )
    }

    /// Whether a phrase with it is about a day.
    pub(crate) fn names_a_day(&self) -> bool {
        matches!(
            self,
            Self::Figures(_)
                | Self::Month(_)
                | Self::Weekday(_)
                | Self::Near(_)
                | Self::Yesterday
                | Self::Past
                | Self::Vague
                | Self::Span(_)
        )
    }

    /// Whether it chooses one of several weeks, months or years.
    pub(crate) fn chooses(&self) -> bool {
        matches!(
            self,
            Self::Next
                | Self::This
                | Self::Last
                | Self::End
                | Self::Modifier
                | Self::After
                | Self::Before
        )
    }
}

/// A length of time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Span {
    pub(crate) months: u32,
    pub(crate) days: u32,
    /// Whether how many days it has cannot be told: hours, business days, `a few days`.
    pub(crate) is_vague: bool,
}

/// A place in a text, with the pieces of the phrase before it.
#[derive(Clone, Copy)]
pub(crate) struct Cursor<'a> {
    pub(crate) scene: &'a Scene<'a>,
    pub(crate) at: usize,
    pub(crate) before: &'a [Piece],
}

impl<'a> Cursor<'a> {
    pub(crate) fn word(&self, more: usize) -> &'a str {
        self.scene.word(self.after(more))
    }

    pub(crate) fn is_mark(&self, more: usize, mark: &str) -> bool {
        self.scene.token(self.after(more)).is_some_and(|token| token.is_mark(mark))
    }

    /// The text of the number so many tokens on.
    pub(crate) fn number(&self, more: usize) -> Option<&'a str> {
        let place = self.after(more);
        let token = self.scene.token(place).filter(|_| self.scene.is_number(place))?;
        Some(token.text.as_str())
    }

    /// The place so many tokens on.
    pub(crate) fn after(&self, tokens: usize) -> usize {
        self.at.saturating_add(tokens)
    }

    /// The last piece that is no comma.
    pub(crate) fn last(&self) -> Option<&'a Piece> {
        self.before.iter().rev().find(|piece| **piece != Piece::Comma)
    }

    pub(crate) fn has_month(&self) -> bool {
        self.before.iter().any(|piece| matches!(piece, Piece::Month(_)))
    }
}

/// The piece of a day phrase that a word is, wherever it stands.
pub(crate) fn of_word(word: &str) -> Option<Piece> {
    let piece = match word {
        "today" | "tonight" => Piece::Near(0),
        "tomorrow" => Piece::Near(1),
        "yesterday" => Piece::Yesterday,
        "on" => Piece::On,
        "in" => Piece::In,
        "the" => Piece::The,
        "of" => Piece::Of,
        "from" => Piece::From,
        "after" => Piece::After,
        "before" => Piece::Before,
        "later" => Piece::Later,
        "hence" => Piece::Hence,
        "ago" | "earlier" => Piece::Past,
        "next" => Piece::Next,
        "this" | "coming" | "upcoming" => Piece::This,
        "last" | "final" => Piece::Last,
        "end" => Piece::End,
        "and" => Piece::And,
        "or" => Piece::Or,
        "to" => Piece::To,
        word if is_in(VAGUE, word) => Piece::Vague,
        word if is_in(MODIFIERS, word) => Piece::Modifier,
        word => month(word)
            .map(Piece::Month)
            .or_else(|| weekday(word).map(Piece::Weekday))
            .or_else(|| unit(word).filter(|unit| *unit != Unit::Other).map(Piece::Unit))?,
    };
    Some(piece)
}
