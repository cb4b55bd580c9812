//! The days that can be meant, and how sure that is.

use crate::date::Date;

/// The days that a part of a phrase can mean.
#[derive(Clone, Debug, Default)]
pub(crate) struct Readings {
    pub(crate) days: Vec<Date>,
    /// Whether the year, or more, is taken to be the next that comes.
    pub(crate) is_next: bool,
    /// Whether the words leave open that one of these days is meant.
    pub(crate) is_unsure: bool,
}

impl Readings {
    pub(crate) fn of(days: impl IntoIterator<Item = Date>) -> Self {
        Self { days: days.into_iter().collect(), ..Self::default() }
    }

    /// With the year, or more, taken to be the next that comes.
    pub(crate) fn next(self) -> Self {
        Self { is_next: true, ..self }
    }

    pub(crate) fn unsure(self) -> Self {
        Self { is_unsure: true, ..self }
    }

    /// Each day moved; those that are moved to no day are left out.
    pub(crate) fn map(self, moved: impl Fn(Date) -> Option<Date>) -> Self {
        Self { days: self.days.into_iter().filter_map(moved).collect(), ..self }
    }

    /// The days of both.
    pub(crate) fn and(mut self, other: Self) -> Self {
        for day in other.days {
            if !self.days.contains(&day) {
                self.days.push(day);
            }
        }
        self.is_next |= other.is_next;
        self.is_unsure |= other.is_unsure;
        self
    }
}
