//! Answers as a table: each row's own cells in their places, then its answer or what is wrong.

use std::io::Write as _;

use crate::api::FeeCalculator;
use crate::csv::write_cell;
use crate::date::Date;
use crate::many::ShortAnswer;
use crate::money::{Money, Range};
use crate::payment_option::Status;
use crate::problem::CheckoutFeesError;
use crate::schedule::TimeUnit;

/// What an answer adds to a row, before the status of each method.
const NAMES: [&str; 12] = [
    "line",
    "best",
    "ties",
    "feeMin",
    "feeMax",
    "totalMin",
    "totalMax",
    "arrivesMin",
    "arrivesMax",
    "arrivesUnit",
    "arrivesEarliest",
    "arrivesLatest",
];

/// How answers are written.
#[derive(Clone, Debug)]
pub struct AnswerTable {
    separator: u8,
    /// What stands before the decimals.
    point: u8,
    /// How many cells of their own the rows have.
    own: usize,
    /// The ids of all methods of all schedules.
    methods: Vec<String>,
}

impl AnswerTable {
    #[must_use]
    pub fn new(separator: u8, point: u8, own: usize, calculator: &FeeCalculator) -> Self {
        let mut methods: Vec<String> = Vec::new();
        // the latest schedule's in its order, then those that it has no more
        let latest = std::iter::once(calculator.schedule());
        for method in latest.chain(calculator.schedules()).flat_map(|schedule| &schedule.methods) {
            if !methods.contains(&method.id) {
                methods.push(method.id.clone());
            }
        }
        Self { separator, point, own, methods }
    }

    /// Writes the heading.
    pub fn heading<'t>(&self, out: &mut Vec<u8>, own: impl Iterator<Item = &'t str>) {
        self.own_cells(out, own);
        for name in NAMES {
            self.cell(out, name);
        }
        for method in &self.methods {
            self.cell(out, &format!("status.{method}"));
        }
        write_cell(out, "error", self.separator);
        out.push(b'\n');
    }

    /// Writes a row with its answer.
    pub fn answer<T: AsRef<str>>(
        &self,
        out: &mut Vec<u8>,
        line: u64,
        own: impl Iterator<Item = T>,
        answer: &ShortAnswer<'_>,
    ) {
        self.own_cells(out, own);
        self.number(out, line);
        self.cell(out, answer.best().map_or("", |method| &method.id));
        for (place, tie) in answer.ties().enumerate() {
            out.extend_from_slice(if place == 0 { b"" } else { b" " });
            out.extend_from_slice(tie.id.as_bytes());
        }
        out.push(self.separator);
        self.range(out, answer.summary.best_fee());
        self.range(out, answer.total());
        self.arrival(out, answer);
        for (place, method) in self.methods.iter().enumerate() {
            self.cell(out, answer.status(place, method).map_or("", status));
        }
        out.push(b'\n');
    }

    /// Writes a row with what is wrong with it.
    pub fn refusal<T: AsRef<str>>(
        &self,
        out: &mut Vec<u8>,
        line: u64,
        own: impl Iterator<Item = T>,
        error: &CheckoutFeesError,
    ) {
        self.own_cells(out, own);
        self.number(out, line);
        for _ in 1..NAMES.len().saturating_add(self.methods.len()) {
            out.push(self.separator);
        }
        write_cell(out, &problems(error), self.separator);
        out.push(b'\n');
    }

    /// As many as the heading has.
    fn own_cells<T: AsRef<str>>(&self, out: &mut Vec<u8>, own: impl Iterator<Item = T>) {
        let mut written: usize = 0;
        for cell in own.take(self.own) {
            self.cell(out, cell.as_ref());
            written = written.saturating_add(1);
        }
        for _ in written..self.own {
            out.push(self.separator);
        }
    }

    fn cell(&self, out: &mut Vec<u8>, text: &str) {
        write_cell(out, text, self.separator);
        out.push(self.separator);
    }

    fn number(&self, out: &mut Vec<u8>, number: u64) {
        // writing to memory cannot fail
        let _ = write!(out, "{number}");
        out.push(self.separator);
    }

    fn range(&self, out: &mut Vec<u8>, range: Option<Range>) {
        self.money(out, range.map(|range| range.min));
        self.money(out, range.and_then(|range| range.max));
    }

    fn money(&self, out: &mut Vec<u8>, money: Option<Money>) {
        let quote: &[u8] = if self.point == self.separator { b"\"" } else { b"" };
        if let Some(money) = money {
            out.extend_from_slice(quote);
            money.write(self.point, out);
            out.extend_from_slice(quote);
        }
        out.push(self.separator);
    }

    fn arrival(&self, out: &mut Vec<u8>, answer: &ShortAnswer<'_>) {
        let Some(arrival) = answer.arrival() else {
            out.extend_from_slice(&[self.separator; 5]);
            return;
        };
        self.number(out, arrival.min.into());
        self.number(out, arrival.max.into());
        self.cell(
            out,
            match arrival.unit {
                TimeUnit::Hour => "hour",
                TimeUnit::BusinessDay => "business-day",
            },
        );
        self.day(out, arrival.earliest);
        self.day(out, arrival.latest);
    }

    fn day(&self, out: &mut Vec<u8>, day: Option<Date>) {
        if let Some(day) = day {
            let _ = write!(out, "{day}");
        }
        out.push(self.separator);
    }
}

fn status(status: Status) -> &'static str {
    match status {
        Status::Available => "available",
        Status::Conditional => "conditional",
        Status::Unavailable => "unavailable",
    }
}

/// All that is wrong, each with its code.
fn problems(error: &CheckoutFeesError) -> String {
    let mut text = String::new();
    for problem in error.problems() {
        text.push_str(if text.is_empty() { "" } else { "; " });
        text.push_str(problem.code.code());
        text.push_str(": ");
        text.push_str(&problem.message);
    }
    text
}
