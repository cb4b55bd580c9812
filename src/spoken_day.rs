//! Which day is meant: a grammar of whole phrases, from `27 Nov` to `two days after the first Friday of July`.
//! A phrase that the grammar does not have is unclear as a whole.

use crate::calendar_words::Unit;
use crate::date::Date;
use crate::date_parts::{day_of_month, month_and_day, normal, year_of};
use crate::day_phrase::Phrase;
use crate::day_piece::{Piece, Span};
use crate::day_readings::Readings;
use crate::numeric_day::{YEARS, next_such, year};
use crate::scene::Scene;
use crate::spoken_weekday::{in_week, nth_in_month, of_weekday, this_weekday};

/// A day that was read off some tokens.
pub(crate) struct SpokenDay {
    /// The place after its last token.
    pub(crate) end: usize,
    /// Every day that can be meant; none where that cannot be told.
    pub(crate) readings: Vec<Date>,
    /// Whether the year, or more, is taken to be the next that comes.
    pub(crate) is_next: bool,
    /// Whether the words say that one of the readings is meant.
    pub(crate) is_sure: bool,
    /// Whether it is a time of day, which says nothing of the day.
    pub(crate) is_time: bool,
}

/// The day phrase that begins at this place.
pub(crate) fn read(scene: &Scene<'_>, place: usize) -> Option<SpokenDay> {
    let phrase = Phrase::at(scene, place)?;
    let (pieces, end) = (&phrase.pieces, phrase.end(place));
    let is_time = matches!(&**pieces, [Piece::Time]);
    let is_joined = pieces.contains(&Piece::Joint(true)) || scene.is_glued(place.saturating_add(1));
    let grammar = Grammar { today: scene.today, is_paid: is_paid(scene, place), is_joined };
    let readings = grammar.phrase(pieces);
    Some(SpokenDay {
        end,
        readings: readings.days,
        is_next: readings.is_next,
        is_sure: !readings.is_unsure,
        is_time,
    })
}

/// Whether what stands before a phrase says that one pays then: `pay the 27th`.
fn is_paid(scene: &Scene<'_>, place: usize) -> bool {
    matches!(scene.before(place, 1), "pay" | "pays" | "paid" | "paying" | "payment")
}

struct Grammar {
    today: Option<Date>,
    /// Whether the word before the phrase is of paying.
    is_paid: bool,
    /// Whether hyphens or slashes join the parts of a date.
    is_joined: bool,
}

impl Grammar {
    /// One day, or several of which one is meant.
    fn phrase(&self, pieces: &[Piece]) -> Readings {
        let parts: Vec<&[Piece]> = pieces.split(|piece| matches!(piece, Piece::Or)).collect();
        let is_one = parts.len() == 1;
        // the month of the 10 in `10 or 11 December` stands behind the other
        let read = parts.into_iter().map(|part| match part {
            [Piece::Number(..) | Piece::Ordinal(_)] if !is_one => None,
            part => self.day(&normal(part)),
        });
        let all: Option<Vec<Readings>> = read.collect();
        all.unwrap_or_default().into_iter().reduce(Readings::and).unwrap_or_default()
    }

    fn day(&self, pieces: &[Piece]) -> Option<Readings> {
        self.dated(pieces)
            .or_else(|| self.with_weekday(pieces))
            .or_else(|| self.of_weekday(pieces))
            .or_else(|| self.of_month(pieces))
            .or_else(|| self.relative(pieces))
    }

    /// A date, with its year or without.
    fn dated(&self, pieces: &[Piece]) -> Option<Readings> {
        match pieces {
            [Piece::This, rest @ ..] if matches!(rest, [_, _]) => self.without_year(rest),
            [Piece::Figures(day)] => {
                let readings = Readings::of(day.readings.iter().copied());
                let readings = if day.is_next { readings.next() } else { readings };
                Some(if day.is_sure { readings } else { readings.unsure() })
            }
            [a, b] => self.without_year(&[a.clone(), b.clone()]),
            [Piece::Year(year), month @ Piece::Month(_), day] => {
                let (month, day) = month_and_day(month, day)?;
                Some(existing(*year, month, day))
            }
            [Piece::Number(value, 4), a, b] => {
                let (month, day) = month_and_day(a, b)?;
                let readings = existing(year(*value, 4)?, month, day);
                // `2026 Nov 27` may be an amount and a day
                Some(if self.is_joined { readings } else { readings.unsure() })
            }
            [a, b, last] => {
                let (month, day) = month_and_day(a, b)?;
                Some(existing(year_of(last)?, month, day))
            }
            [a, b, which @ (Piece::This | Piece::Next), Piece::Unit(Unit::Year)] => {
                let (month, day) = month_and_day(a, b)?;
                let (year, _, _) = self.today?.year_month_day();
                Some(existing(year.saturating_add(u32::from(*which == Piece::Next)), month, day))
            }
            _ => None,
        }
    }

    fn without_year(&self, pieces: &[Piece]) -> Option<Readings> {
        match pieces {
            [Piece::Month(month), Piece::DayAndYear(day, year)] => {
                Some(existing(*year, *month, *day))
            }
            [a, b] => {
                let (month, day) = month_and_day(a, b)?;
                let next = self.today.and_then(|today| next_such(today, month, day));
                Some(Readings::of(next).next())
            }
            _ => None,
        }
    }

    /// A date and its weekday, which have to agree.
    fn with_weekday(&self, pieces: &[Piece]) -> Option<Readings> {
        let (weekday, date) = match pieces {
            [Piece::This, Piece::Weekday(weekday), date @ ..]
            | [Piece::Weekday(weekday), date @ ..] => (*weekday, date),
            [date @ .., Piece::Weekday(weekday)]
                if date.len() > 1 || matches!(date, [Piece::Figures(_)]) =>
            {
                (*weekday, date)
            }
            _ => return None,
        };
        let date = match date {
            [day @ (Piece::Ordinal(_) | Piece::Number(..) | Piece::Count(_))] => {
                Readings::of(self.day_of_any_month(day_of_month(day)?)).next()
            }
            date => self.dated(date)?,
        };
        let agreeing: Vec<Date> =
            date.days.iter().copied().filter(|day| day.weekday() == weekday).collect();
        if agreeing.is_empty() {
            return Some(date.and(Readings::of(of_weekday(self.today, weekday, false))).unsure());
        }
        Some(Readings { days: agreeing, ..date })
    }

    /// `Friday`, `next Friday`, `Friday next week`, `a week on Monday`.
    fn of_weekday(&self, pieces: &[Piece]) -> Option<Readings> {
        let week =
            |weekday, which: &Piece| Some(in_week(self.today, weekday, *which == Piece::Next));
        match pieces {
            [Piece::Weekday(day)] => Some(Readings::of(of_weekday(self.today, *day, false))),
            [Piece::Next, Piece::Weekday(day)] => {
                Some(Readings::of(of_weekday(self.today, *day, true)))
            }
            [Piece::This, Piece::Weekday(day)] => Some(this_weekday(self.today, *day)),
            [Piece::Weekday(day), which @ (Piece::This | Piece::Next), Piece::Unit(Unit::Week)]
            | [which @ (Piece::This | Piece::Next), Piece::Unit(Unit::Week), Piece::Weekday(day)] => {
                week(*day, which)
            }
            [day @ (Piece::Weekday(_) | Piece::Near(_)), Piece::Unit(Unit::Week)] => {
                Some(self.day(std::slice::from_ref(day))?.map(|day| day.plus(7)))
            }
            _ => None,
        }
    }

    /// A day by its place in a month: `the 20th of next month`, `the first Friday of July`, `the last day of May`.
    fn of_month(&self, pieces: &[Piece]) -> Option<Readings> {
        let (which, rest) = pieces.split_first()?;
        if rest.is_empty() {
            return self.lone_day(which);
        }
        let (weekday, month) = match rest {
            [Piece::Weekday(weekday), month @ ..] => (Some(*weekday), month),
            [Piece::Unit(Unit::Day), month @ ..] => (None, month),
            month if *which == Piece::End => (None, month),
            month => {
                let day = day_of_month(which)?;
                let Months { all, is_next } = self.months(month)?;
                let days =
                    all.into_iter().filter_map(|(year, month)| Date::existing(year, month, day));
                return Some(self.not_past(days.take(1), is_next));
            }
        };
        let Months { all, is_next } = self.months(month)?;
        let days = all.into_iter().filter_map(|(year, month)| match (which, weekday) {
            (Piece::Ordinal(count), weekday) => nth_in_month(year, month, weekday, *count),
            (Piece::Last | Piece::End, weekday) => {
                (1..=31).rev().find_map(|count| nth_in_month(year, month, weekday, count))
            }
            _ => None,
        });
        let days: Vec<Date> = days.collect();
        let readings = if is_next {
            let next = days.into_iter().find(|day| self.today.is_some_and(|today| *day >= today));
            Readings::of(next).next()
        } else {
            self.not_past(days.into_iter(), false)
        };
        matches!(which, Piece::Ordinal(_) | Piece::Last | Piece::End)
            .then(|| if *which == Piece::End { readings.unsure() } else { readings })
    }

    /// `the 27th` of this month or the next.
    fn lone_day(&self, piece: &Piece) -> Option<Readings> {
        let (Piece::Ordinal(day) | Piece::Number(day, 1 | 2)) = piece else { return None };
        let readings = Readings::of(self.day_of_any_month(*day)).next();
        let is_said = matches!(piece, Piece::Ordinal(_)) && self.is_paid;
        Some(if is_said { readings } else { readings.unsure() })
    }

    fn day_of_any_month(&self, day: u32) -> Option<Date> {
        let today = self.today?;
        (1..=62)
            .filter_map(|days| today.plus(days).filter(|_| day <= 31))
            .chain([today])
            .filter(|date| date.year_month_day().2 == day)
            .min()
    }

    /// The months that the end of a phrase names: one, or that of each year that comes.
    fn months(&self, pieces: &[Piece]) -> Option<Months> {
        let one = |year, month| Some(Months { all: vec![(year, month)], is_next: false });
        let this = || self.today.map(Date::year_month_day);
        match pieces {
            [Piece::Month(month), last] => one(year_of(last)?, *month),
            [Piece::Month(month)] => {
                let (first, _, _) = this()?;
                let all = (first..=first.saturating_add(1)).map(|year| (year, *month)).collect();
                Some(Months { all, is_next: true })
            }
            [Piece::This, Piece::Unit(Unit::Month)] | [Piece::Unit(Unit::Month)] => {
                let (year, month, _) = this()?;
                one(year, month)
            }
            [Piece::Next, Piece::Unit(Unit::Month)] => {
                let (year, month, _) = this()?;
                if month == 12 {
                    one(year.saturating_add(1), 1)
                } else {
                    one(year, month.saturating_add(1))
                }
            }
            _ => None,
        }
    }

    /// Days that are over are not meant.
    fn not_past(&self, days: impl Iterator<Item = Date>, is_next: bool) -> Readings {
        let days = days.filter(|day| self.today.is_none_or(|today| *day >= today));
        Readings { is_next, ..Readings::of(days) }
    }

    /// Days counted from another.
    fn relative(&self, pieces: &[Piece]) -> Option<Readings> {
        let today = || Readings::of(self.today);
        match pieces {
            [Piece::Near(days)] => Some(today().map(|today| today.plus(*days))),
            [Piece::Unit(Unit::Day), Piece::After, rest @ ..] => {
                Some(self.day(rest)?.map(Date::next))
            }
            [Piece::Unit(Unit::Day), Piece::Before, rest @ ..] => {
                let readings = self.day(rest)?.map(|day| day.minus(1));
                Some(Readings {
                    days: self.not_past(readings.days.iter().copied(), false).days,
                    ..readings
                })
            }
            [Piece::Next, Piece::Unit(Unit::Day)] => Some(today().map(Date::next).unsure()),
            [Piece::In, Piece::Span(span)] | [Piece::Span(span), Piece::Hence] => {
                after(today(), *span)
            }
            [Piece::Span(span), Piece::Later] => Some(after(today(), *span)?.unsure()),
            [Piece::Span(span), Piece::From | Piece::After, Piece::Yesterday] => {
                after(today().map(|today| today.minus(1)), *span)
            }
            [Piece::Span(span), Piece::From | Piece::After, rest @ ..] => {
                after(self.day(rest)?, *span)
            }
            [Piece::Span(span), Piece::Before, rest @ ..] if span.months == 0 && !span.is_vague => {
                let readings = self.day(rest)?.map(|day| day.minus(span.days));
                Some(Readings {
                    days: self.not_past(readings.days.iter().copied(), false).days,
                    ..readings
                })
            }
            [Piece::Span(span), Piece::Weekday(_) | Piece::Near(_)]
                if span.days.is_multiple_of(7) =>
            {
                after(self.day(pieces.get(1..)?)?, *span)
            }
            _ => None,
        }
    }
}

struct Months {
    /// Year and month.
    all: Vec<(u32, u32)>,
    /// Whether the year is not said.
    is_next: bool,
}

/// The day so long after another.
fn after(from: Readings, span: Span) -> Option<Readings> {
    if span.is_vague {
        return None;
    }
    let moved = |day: Date| day.plus_months(span.months)?.plus(span.days);
    Some(from.map(|day| moved(day).filter(|day| YEARS.contains(&day.year_month_day().0))))
}

fn existing(year: u32, month: u32, day: u32) -> Readings {
    Readings::of(Date::existing(year, month, day))
}
