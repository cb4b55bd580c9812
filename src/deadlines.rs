//! The days that follow from those a buyer knows, and which of them lie ahead.

use serde::Serialize;

use crate::arrival::business_days_on;
use crate::date::Date;
use crate::display_text::DisplayText;
use crate::known_days::{CountedHolidays, KnownDays};
use crate::problem::{CheckoutFeesError, Codes, Path, ProblemCode, Problems};
use crate::protection::{Doubt, Protection, Time, Worded};
use crate::protection_words::{Condition, DayUnit, DeadlineCode, DeadlineKind, KnownDay, Party};
use crate::schedule::Source;

/// What follows from the days that were given. Day N is N days after: the day it starts from does
/// not count.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Deadlines<'p> {
    pub today: Date,
    /// What the buyer calls the order.
    pub order: Option<DisplayText>,
    /// By their days.
    pub deadlines: Vec<Deadline<'p>>,
    /// What no longer matters.
    pub closed: Vec<ClosedDeadline>,
    /// What cannot be worked out.
    pub missing: Vec<MissingDeadline>,
    /// The holidays that business days were counted around.
    pub holidays: Option<CountedHolidays>,
    /// Where the documents are unclear about the deadlines here.
    pub doubts: Vec<&'p Doubt>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Deadline<'p> {
    pub code: DeadlineCode,
    pub kind: DeadlineKind,
    /// The earlier day, where the documents can be read in two ways.
    pub date: Date,
    /// The later one, where there are two.
    pub latest: Option<Date>,
    pub state: State,
    /// From today to `date`; below zero once that is past.
    pub days_left: i64,
    pub who: Party,
    /// What must be so for it to matter; `None` where nothing must, or where it is known to be so.
    pub condition: Option<&'p Worded>,
    pub because: Because,
    /// In plain English.
    pub title: &'p str,
    /// The ids of the doubts about it.
    pub doubts: &'p [String],
    pub source: &'p Source,
}

/// Where a deadline lies as seen from today.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    Past,
    Today,
    Ahead,
    /// Past by one reading of the documents, and not by the other.
    Unclear,
}

/// How a day was worked out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Because {
    pub code: Count,
    pub field: KnownDay,
    pub date: Date,
    pub days: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Count {
    /// It is the day that was given.
    SameDay,
    DaysAfter,
    /// Weekends do not count, nor do holidays for `latest`.
    BusinessDaysAfter,
}

/// A deadline that something has done away with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct ClosedDeadline {
    pub code: DeadlineCode,
    pub by: KnownDay,
    pub on: Date,
}

/// A deadline and the day it takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct MissingDeadline {
    pub code: DeadlineCode,
    pub needs: KnownDay,
}

/// The doubt that all counting of days is under.
const EVERY_DAY: &str = "first-day";

/// Works out the deadlines.
pub(crate) fn deadlines<'p>(
    known: &KnownDays,
    protection: &'p Protection,
) -> Result<Deadlines<'p>, CheckoutFeesError> {
    let mut problems = Problems::new(Codes::REQUEST);
    let mut beyond = Vec::new();
    let mut answer = Deadlines {
        today: known.today,
        order: known.order.clone(),
        deadlines: Vec::new(),
        closed: Vec::new(),
        missing: Vec::new(),
        holidays: None,
        doubts: Vec::new(),
    };
    for time in &protection.times {
        let Some(start) = known.get(time.after) else {
            answer.missing.push(MissingDeadline { code: time.id, needs: time.after });
            continue;
        };
        if let Some(days) = answer.days(time, start, known) {
            answer.add(time, start, days, known);
        } else if !beyond.contains(&time.after) {
            beyond.push(time.after);
            let path = Path::Field(&Path::Root, time.after.word());
            let message = format!("`{start}` leads to days after 9999-12-31");
            problems.report(ProblemCode::DateInvalid, &path, message);
        }
    }
    answer.deadlines.sort_by_key(|deadline| deadline.date);
    answer.find_doubts(protection);
    problems.finish(Some(answer))
}

/// A day, and the later one that it may be by another reading.
type Days = (Date, Option<Date>);

impl<'p> Deadlines<'p> {
    /// `None` where the calendar ends before.
    fn days(&mut self, time: &Time, start: Date, known: &KnownDays) -> Option<Days> {
        if time.unit == DayUnit::BusinessDay {
            return self.business_days(time.days, start, known);
        }
        let day = start.plus(time.days)?;
        // counted from the opening, or from the proposal, before which it cannot be missed
        if time.condition.as_ref().is_some_and(|worded| worded.code == Condition::NoBuyerAnswer)
            && let Some(proposal) = known.get(KnownDay::ProposalReceived)
        {
            let (day, other) = (day.max(proposal), proposal.plus(time.days)?);
            return Some((day, (other > day).then_some(other)));
        }
        Some((day, None))
    }

    /// The guide does not say whose holidays count, so that the safe day is the one without any.
    fn business_days(&mut self, count: u32, start: Date, known: &KnownDays) -> Option<Days> {
        let day = business_days_on(start, count, &[])?;
        let Some(closed) = known.closed_between(start, Date::LAST) else {
            return Some((day, None));
        };
        let other = business_days_on(start, count, &closed.days)?;
        self.holidays = known.closed_between(start, other);
        Some((day, (other > day).then_some(other)))
    }

    fn add(&mut self, time: &'p Time, start: Date, (date, latest): Days, known: &KnownDays) {
        let last = latest.unwrap_or(date);
        let is_known = match fate(time, date, last, known) {
            Fate::Closed(by, on) => {
                self.closed.push(ClosedDeadline { code: time.id, by, on });
                return;
            }
            Fate::Known => true,
            Fate::Open => false,
        };
        let code = match (time.unit, time.days) {
            (_, 0) => Count::SameDay,
            (DayUnit::Day, _) => Count::DaysAfter,
            (DayUnit::BusinessDay, _) => Count::BusinessDaysAfter,
        };
        self.deadlines.push(Deadline {
            code: time.id,
            kind: time.kind,
            date,
            latest,
            state: state(known.today, date, last),
            days_left: days_between(known.today, date),
            who: time.who,
            condition: time.condition.as_ref().filter(|_| !is_known),
            because: Because { code, field: time.after, date: start, days: time.days },
            title: &time.title,
            doubts: &time.doubts,
            source: &time.source,
        });
    }

    fn find_doubts(&mut self, protection: &'p Protection) {
        let deadlines = &self.deadlines;
        let concerns = |doubt: &Doubt| {
            doubt.id == EVERY_DAY
                || deadlines.iter().any(|deadline| deadline.doubts.contains(&doubt.id))
        };
        let is_any = !deadlines.is_empty();
        self.doubts.extend(protection.doubts.iter().filter(|doubt| is_any && concerns(doubt)));
    }
}

fn state(today: Date, date: Date, last: Date) -> State {
    if date > today {
        State::Ahead
    } else if last < today {
        State::Past
    } else if date == today {
        State::Today
    } else {
        State::Unclear
    }
}

fn days_between(from: Date, to: Date) -> i64 {
    i64::from(to.days_since(from)).saturating_sub(i64::from(from.days_since(to)))
}

/// What became of the condition a deadline hangs on.
enum Fate {
    /// It is not known.
    Open,
    /// It is known to be so.
    Known,
    /// It is known not to be so, by what happened on a day.
    Closed(KnownDay, Date),
}

fn fate(time: &Time, date: Date, last: Date, known: &KnownDays) -> Fate {
    let Some(Worded { code: condition, .. }) = time.condition else { return Fate::Known };
    // what was not done in time was not done, for what that led to
    let unless = |field: KnownDay, done: Option<Date>, in_time: Date| match done {
        Some(day) if day <= in_time => Fate::Closed(field, day),
        Some(_) => Fate::Known,
        None => Fate::Open,
    };
    match condition {
        Condition::NotDelivered => match known.get(KnownDay::GoodsReceived) {
            Some(day) if day < date => Fate::Closed(KnownDay::GoodsReceived, day),
            Some(_) => Fate::Known,
            None => Fate::Open,
        },
        Condition::NoDispute => {
            unless(KnownDay::DisputeOpened, known.get(KnownDay::DisputeOpened), last)
        }
        Condition::NoSupplierAnswer => no_supplier_answer(time, date, known),
        Condition::NoBuyerAnswer => {
            let is_silent = known.is_silent(KnownDay::BuyerAnswered)
                && known.get(KnownDay::ProposalReceived).is_some();
            match unless(KnownDay::BuyerAnswered, known.get(KnownDay::BuyerAnswered), last) {
                Fate::Open if is_silent && last < known.today => Fate::Known,
                fate => fate,
            }
        }
        Condition::ExtendedOnce | Condition::ExtendedTwice | Condition::NoAgreement => Fate::Open,
    }
}

/// A proposal is an answer, too.
fn no_supplier_answer(time: &Time, date: Date, known: &KnownDays) -> Fate {
    let answers = [KnownDay::SupplierAnswered, KnownDay::ProposalReceived];
    let first = answers.into_iter().filter_map(|field| Some((known.get(field)?, field))).min();
    let is_from = time.kind == DeadlineKind::From;
    match first {
        Some((day, field)) if day <= date || is_from => Fate::Closed(field, day),
        Some(_) => Fate::Known,
        None if !known.is_silent(KnownDay::SupplierAnswered) => Fate::Open,
        None if date < known.today || (is_from && date == known.today) => Fate::Known,
        None => Fate::Open,
    }
}
