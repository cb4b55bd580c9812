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
use crate::schedule::{FeeSchedule, Source};
use crate::schedule_info::{CurrencyInfo, DocumentInfo, MethodInfo, ScheduleInfo};

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

/// Its countries are those that are known.
pub(crate) fn schedule(info: &ScheduleInfo<'_>) -> InfoWords {
    let ScheduleInfo {
        id,
        name,
        as_of,
        currency,
        max_payments,
        notes,
        documents,
        methods,
        currencies,
        countries: _,
    } = info;
    let mut out = InfoWords::of(1);
    out.text(id);
    out.text(name);
    out.day(*as_of);
    out.currency(*currency);
    out.number(*max_payments);
    out.list(notes, |out, note| out.text(note));
    out.list(documents, |out, DocumentInfo { title, year, dated, note }| {
        out.text(title);
        match year {
            Some(year) => out.number(*year),
            None => out.end(),
        }
        out.number((*dated).into());
        out.text(note);
    });
    out.list(methods, |out, MethodInfo { method, name, kind }| {
        out.text(method);
        out.text(name);
        out.number(*kind as u32);
    });
    out.list(currencies, |out, CurrencyInfo { currency, minor_units }| {
        out.currency(*currency);
        out.number((*minor_units).into());
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
