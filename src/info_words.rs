//! What crosses into JavaScript beside answers, as numbers and texts: what a calculator knows, what
//! a schedule says of itself, bank holidays, refusals. `crossing.js` makes the objects of them.
//!
//! A number is a count, a text's length in UTF-8, or the place of a word or a code, and one; where
//! nothing is it is 0. The texts stand one after another.

use crate::answer_words::names;
use crate::bank_holidays::{BankHolidays, UsedCalendar};
use crate::date::Date;
use crate::iso::{Country, Currency};
use crate::problem::{CheckoutFeesError, Problem};
use crate::schedule::{Document, FeeSchedule, Method, Source};
use crate::schedule_info::currencies_of;

pub(crate) struct InfoWords {
    pub(crate) words: Vec<u32>,
    pub(crate) texts: Vec<u8>,
}

/// What answers by these schedules name again and again; `rates` is where the bundled ones are from.
pub(crate) fn known<'s>(
    schedules: impl Iterator<Item = &'s FeeSchedule>,
    rates: &'s str,
) -> InfoWords {
    let mut out = InfoWords::of(0);
    for currency in Currency::all() {
        out.text(currency.code());
    }
    out.end();
    for country in Country::all() {
        out.text(country.code());
    }
    out.end();
    for schedule in schedules {
        for name in names(schedule, rates).into_iter().flatten() {
            out.text(name);
        }
        out.end();
        out.list(&schedule.sources, |out, Source { document, quote, origin }| {
            out.text(document);
            out.text(quote);
            out.number(*origin as u32);
        });
    }
    out
}

/// A [`crate::ScheduleInfo`]; its countries are those that are known.
pub(crate) fn schedule(schedule: &FeeSchedule) -> InfoWords {
    let mut out = InfoWords::of(1);
    out.text(&schedule.id);
    out.text(&schedule.name);
    out.day(schedule.as_of);
    out.currency(schedule.currency);
    out.number(schedule.max_payments.count);
    out.list(&schedule.notes, |out, note| out.text(note));
    out.list(&schedule.documents, |out, Document { title, year, dated, note, .. }| {
        out.text(title);
        match year {
            Some(year) => out.number(*year),
            None => out.end(),
        }
        out.number((*dated).into());
        out.text(note);
    });
    out.list(&schedule.methods, |out, Method { id, name, kind, .. }| {
        out.text(id);
        out.text(name);
        out.number(*kind as u32);
    });
    out.list(&currencies_of(schedule), |out, currency| {
        out.currency(*currency);
        out.number(currency.minor_units().into());
    });
    out
}

pub(crate) fn bank_holidays(answer: &BankHolidays) -> InfoWords {
    let BankHolidays { from, to, days, calendars, unknown, complete } = answer;
    let mut out = InfoWords::of(2);
    out.day(Some(*from));
    out.day(Some(*to));
    out.list(days, |out, day| out.day(Some(*day)));
    out.list(calendars, |out, UsedCalendar { calendar, countries, from, to }| {
        out.number(*calendar as u32);
        out.countries(countries);
        out.day(Some(*from));
        out.day(Some(*to));
    });
    out.countries(unknown);
    out.number((*complete).into());
    out
}

pub(crate) fn refusal(error: &CheckoutFeesError) -> InfoWords {
    let mut out = InfoWords::of(3);
    out.list(error.problems(), |out, Problem { code, field, message }| {
        out.text(code.code());
        out.text(field);
        out.text(message);
    });
    out
}

impl InfoWords {
    /// What it is, by its place in `crossing.js`.
    fn of(what: u32) -> Self {
        Self { words: vec![what], texts: Vec::new() }
    }

    fn number(&mut self, number: u32) {
        self.words.push(number.saturating_add(1));
    }

    /// Nothing, or the end of a list that was not counted.
    fn end(&mut self) {
        self.words.push(0);
    }

    fn count(&mut self, count: usize) {
        self.number(u32::try_from(count).unwrap_or_default());
    }

    #[inline(never)]
    fn text(&mut self, text: &str) {
        self.count(text.len());
        self.texts.extend_from_slice(text.as_bytes());
    }

    fn day(&mut self, day: Option<Date>) {
        match day {
            Some(day) => self.text(&day.text()),
            None => self.end(),
        }
    }

    fn currency(&mut self, currency: Currency) {
        self.count(currency.place());
    }

    fn countries(&mut self, countries: &[Country]) {
        self.list(countries, |out, country| out.text(country.code()));
    }

    fn list<T>(&mut self, items: &[T], write: impl Fn(&mut Self, &T)) {
        self.count(items.len());
        for item in items {
            write(self, item);
        }
    }
}
