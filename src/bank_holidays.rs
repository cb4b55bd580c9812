//! The bank holidays between a buyer and a supplier, to fill an order's `holidays` with.

use serde::Serialize;

use crate::bounds::CALENDAR_DAYS;
use crate::calendar::Calendar;
use crate::date::Date;
use crate::eligibility::add_new;
use crate::iso::Country;
use crate::json::Node;
use crate::order::{country, date};
use crate::problem::{Codes, Path, ProblemCode, Problems};
use crate::text::{message, whole_text};

/// The bank holidays of a range of days, as far as they are known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BankHolidays {
    pub from: Date,
    pub to: Date,
    /// The weekdays on which some of the calendars closes, sorted, each once.
    pub days: Vec<Date>,
    /// The buyer's first.
    pub calendars: Vec<UsedCalendar>,
    /// The countries whose bank holidays are not known.
    pub unknown: Vec<Country>,
    /// Whether the calendars of both countries are known throughout the range. Where not, there
    /// may be more bank holidays than `days`.
    pub complete: bool,
}

/// A calendar, and how far it goes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct UsedCalendar {
    pub calendar: Calendar,
    /// Whose accounts keep it, of the countries asked about.
    pub countries: Vec<Country>,
    /// The first and the last day it is known for.
    pub from: Date,
    pub to: Date,
}

impl BankHolidays {
    /// The bank holidays from one day to another, inclusive, of the country of the buyer's account
    /// and that of the supplier's, which is China where it is not given.
    #[must_use]
    pub fn of(country: Option<Country>, supplier: Option<Country>, from: Date, to: Date) -> Self {
        let supplier = supplier.or_else(|| Country::parse("CN"));
        let mut answer = Self {
            from,
            to,
            days: Vec::new(),
            calendars: Vec::new(),
            unknown: Vec::new(),
            complete: country.is_some(),
        };
        for country in [country, supplier].into_iter().flatten() {
            answer.add(country);
        }
        answer.find_days();
        answer
    }

    fn add(&mut self, country: Country) {
        let Some(calendar) = Calendar::of(country) else {
            self.complete = false;
            add_new(&mut self.unknown, &[country]);
            return;
        };
        if let Some(used) = self.calendars.iter_mut().find(|used| used.calendar == calendar) {
            add_new(&mut used.countries, &[country]);
            return;
        }
        let (from, to) = calendar.known();
        self.complete &= from <= self.from && self.to <= to;
        self.calendars.push(UsedCalendar { calendar, countries: vec![country], from, to });
    }

    fn find_days(&mut self) {
        // what is known of no calendar need not be walked through
        let first = self.calendars.iter().map(|used| used.from).min();
        let last = self.calendars.iter().map(|used| used.to).max();
        let mut next = first.map(|first| first.max(self.from));
        let last = last.map(|last| last.min(self.to));
        while let Some(day) = next
            && next <= last
        {
            if self.calendars.iter().any(|used| used.calendar.is_holiday(day)) {
                self.days.push(day);
            }
            next = day.next();
        }
    }
}

const FIELDS: &[&str] = &["country", "supplier", "from", "to"];

/// Reads and answers `{country, supplier, from, to}`. `None` when something was reported.
pub(crate) fn read(node: &Node<'_>, problems: &mut Problems) -> Option<BankHolidays> {
    // the unknown fields are reported after the known ones
    let mut unknown = Problems::new(Codes::REQUEST);
    let object = node.object(FIELDS, &mut unknown)?;
    let buyer = object.get("country").and_then(|node| country(&node, problems));
    let supplier = object.get("supplier").and_then(|node| country(&node, problems));
    let from = object.required("from", problems).and_then(|node| date(&node, problems));
    let to = object.required("to", problems).and_then(|node| date(&node, problems));
    if let (Some(from), Some(to)) = (from, to) {
        check_range(&node.path, from, to, problems);
    }
    problems.append(unknown);
    Some(BankHolidays::of(buyer, supplier, from?, to?))
}

fn check_range(path: &Path<'_>, from: Date, to: Date, problems: &mut Problems) {
    if from > to {
        let message =
            message!["`", from.text(), "` is after the end of the range, `", to.text(), "`"];
        problems.report(ProblemCode::RangeInvalid, &Path::Field(path, "from"), message);
    } else if to.days_since(from) >= CALENDAR_DAYS {
        let message = message![
            "`",
            to.text(),
            "` ends a range of more than ",
            whole_text(CALENDAR_DAYS),
            " days, three years"
        ];
        problems.report(ProblemCode::RangeInvalid, &Path::Field(path, "to"), message);
    }
}
