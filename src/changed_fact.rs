//! One fact of a schedule that changed, from what to what.

use serde::Serialize;

use crate::date::Date;
use crate::english::listed;
use crate::iso::{Country, Currency};
use crate::money::Money;
use crate::schedule::{CaveatCode, Formula, Kind, Scope, Source, TimeUnit};

/// A fact that changed.
#[derive(Clone, Debug, Serialize)]
pub struct ScheduleChange<'s> {
    /// Whose fact it is; `None`: the schedule's own.
    pub method: Option<&'s str>,
    /// Of which of the method's flavours; `None`: of the method itself.
    pub variant: Option<&'s str>,
    #[serde(flatten)]
    pub fact: ChangedFact<'s>,
    /// The same in words, for people.
    pub message: String,
}

/// What changed, from what to what.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "code", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub enum ChangedFact<'s> {
    Id {
        old: &'s str,
        new: &'s str,
    },
    Name {
        old: &'s str,
        new: &'s str,
    },
    AsOf {
        old: Option<Date>,
        new: Option<Date>,
    },
    ValidFrom {
        old: Option<Date>,
        new: Option<Date>,
    },
    Currency {
        old: Currency,
        new: Currency,
    },
    MaxPayments {
        old: u32,
        new: u32,
    },
    DocumentAdded {
        title: &'s str,
    },
    DocumentRemoved {
        title: &'s str,
    },
    NoteAdded {
        note: &'s str,
    },
    NoteRemoved {
        note: &'s str,
    },
    Added,
    Removed,
    /// Of equal ones the first in the schedule is best.
    Sequence {
        old: Vec<&'s str>,
        new: Vec<&'s str>,
    },
    Kind {
        old: Kind,
        new: Kind,
    },
    Scope {
        old: Scope,
        new: Scope,
    },
    Fee {
        old: &'s Formula,
        new: &'s Formula,
    },
    Limit {
        old: Option<Money>,
        new: Option<Money>,
    },
    Currencies(Codes<'s, Currency>),
    Countries(Codes<'s, Country>),
    BusinessOnly {
        old: bool,
        new: bool,
    },
    SomeBanksOnly {
        old: bool,
        new: bool,
    },
    Arrival {
        old: Option<Arrives>,
        new: Option<Arrives>,
    },
    CaveatAdded {
        caveat: CaveatCode,
    },
    CaveatRemoved {
        caveat: CaveatCode,
    },
    /// The words that a fact rests on.
    Source {
        of: &'static str,
        old: &'s Source,
        new: &'s Source,
    },
}

/// Lists of codes; `None`: any.
#[derive(Clone, Debug, Serialize)]
pub struct Codes<'s, T> {
    pub old: Option<&'s [T]>,
    pub new: Option<&'s [T]>,
    /// Empty where either takes any.
    pub added: Vec<T>,
    pub removed: Vec<T>,
}

/// How long the money takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Arrives {
    pub min: u32,
    pub max: u32,
    pub unit: TimeUnit,
}

/// What is in the new list alone, and what in the old alone.
pub(crate) fn differences<T: Copy + PartialEq>(old: &[T], new: &[T]) -> (Vec<T>, Vec<T>) {
    let without = |all: &[T], others: &[T]| {
        all.iter().copied().filter(|one| !others.contains(one)).collect::<Vec<_>>()
    };
    (without(new, old), without(old, new))
}

impl<'s, T: Copy + PartialEq> Codes<'s, T> {
    pub(crate) fn of(old: Option<&'s [T]>, new: Option<&'s [T]>) -> Option<Self> {
        let (added, removed) = match (old, new) {
            (Some(old), Some(new)) => differences(old, new),
            _ if old.is_some() == new.is_some() => return None,
            _ => return Some(Self { old, new, added: Vec::new(), removed: Vec::new() }),
        };
        let is_new = !added.is_empty() || !removed.is_empty();
        is_new.then_some(Self { old, new, added, removed })
    }

    pub(crate) fn told(&self, verb: &str, noun: &str, code: fn(T) -> &'static str) -> String {
        let list =
            |codes: &[T]| listed(&codes.iter().map(|one| code(*one)).collect::<Vec<_>>(), " and ");
        match (self.old, self.new) {
            (Some(old), None) => format!("{verb} any {noun} now, was {}", list(old)),
            (None, Some(new)) => format!("{verb} only {} now, was any {noun}", list(new)),
            _ if self.removed.is_empty() => format!("{verb} {}, too", list(&self.added)),
            _ if self.added.is_empty() => format!("no longer {verb} {}", list(&self.removed)),
            _ => {
                format!("{verb} {}, too, and no longer {}", list(&self.added), list(&self.removed))
            }
        }
    }
}

impl Arrives {
    pub(crate) fn told(self) -> String {
        let Self { min, max, unit } = self;
        let unit = if unit == TimeUnit::Hour { "hours" } else { "business days" };
        if min == max { format!("in {max} {unit}") } else { format!("in {min} to {max} {unit}") }
    }
}

/// A caveat in words.
pub(crate) fn told(caveat: CaveatCode) -> &'static str {
    match caveat {
        CaveatCode::LimitMayBeLower => "the buyer's own limit may be lower",
        CaveatCode::FeeTypical => "the fee is what is usual, not what is sure",
        CaveatCode::FeeDependsOnAmount => "the fee depends on the amount",
        CaveatCode::AfterAgreement => "the money comes after the loan agreement",
    }
}
