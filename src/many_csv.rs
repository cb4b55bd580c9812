//! Answers as a table: each row's own cells in their places, then its answer or what is wrong.

use std::io::Write as _;

use crate::api::FeeCalculator;
use crate::bounds::ROW_BYTES;
use crate::csv::LineEnd;
use crate::csv_cells::Cells;
use crate::csv_guard::write_cell;
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
    /// For each cell of a row's own whether it is repeated.
    is_kept: Vec<bool>,
    /// What ends a row that does not end itself.
    line_end: LineEnd,
    /// The ids of all methods of all schedules.
    methods: Vec<String>,
}

/// A row that was read, as far as it is repeated before its answer.
#[derive(Clone, Copy, Debug)]
pub struct SourceRow<'r> {
    /// The number of its line.
    pub line: u64,
    pub cells: SourceCells<'r>,
    pub end: Option<LineEnd>,
}

/// The cells of a row's own.
#[derive(Clone, Copy, Debug)]
pub enum SourceCells<'r> {
    /// As they stand in their record, byte for byte.
    Record(&'r str, &'r Cells),
    /// A line whose cells cannot be told.
    Unread(&'r [u8]),
    Texts(&'r [String]),
}

impl SourceCells<'_> {
    /// What each says.
    pub(crate) fn texts(&self) -> Vec<String> {
        match self {
            Self::Record(record, cells) => cells.texts(record),
            Self::Unread(line) if line.len() > ROW_BYTES => Vec::new(),
            Self::Unread(line) => vec![String::from_utf8_lossy(line).into_owned()],
            Self::Texts(texts) => texts.to_vec(),
        }
    }
}

impl AnswerTable {
    #[must_use]
    pub fn new(
        (separator, point): (u8, u8),
        is_kept: Vec<bool>,
        line_end: LineEnd,
        calculator: &FeeCalculator,
    ) -> Self {
        let mut methods: Vec<String> = Vec::new();
        // the latest schedule's in its order, then those that it has no more
        let latest = std::iter::once(calculator.schedule());
        for method in latest.chain(calculator.schedules()).flat_map(|schedule| &schedule.methods) {
            if !methods.contains(&method.id) {
                methods.push(method.id.clone());
            }
        }
        Self { separator, point, is_kept, line_end, methods }
    }

    /// Writes the heading.
    pub fn heading(&self, out: &mut Vec<u8>, own: SourceCells<'_>) {
        self.own_cells(out, own);
        for name in NAMES {
            self.cell(out, name);
        }
        for method in &self.methods {
            self.cell(out, &format!("status.{method}"));
        }
        write_cell(out, "error", self.separator);
        self.end(out, None);
    }

    /// Writes a row with its answer.
    pub fn answer(&self, out: &mut Vec<u8>, row: SourceRow<'_>, answer: &ShortAnswer<'_>) {
        self.own_cells(out, row.cells);
        self.number(out, row.line);
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
        self.end(out, row.end);
    }

    /// Writes a row with what is wrong with it.
    pub fn refusal(&self, out: &mut Vec<u8>, row: SourceRow<'_>, error: &CheckoutFeesError) {
        self.own_cells(out, row.cells);
        self.number(out, row.line);
        for _ in 1..NAMES.len().saturating_add(self.methods.len()) {
            out.push(self.separator);
        }
        write_cell(out, &problems(error), self.separator);
        self.end(out, row.end);
    }

    fn end(&self, out: &mut Vec<u8>, own: Option<LineEnd>) {
        out.extend_from_slice(own.unwrap_or(self.line_end).bytes());
    }

    /// As many as the heading has.
    fn own_cells(&self, out: &mut Vec<u8>, own: SourceCells<'_>) {
        let texts = if let SourceCells::Record(..) = own { Vec::new() } else { own.texts() };
        for (place, is_kept) in self.is_kept.iter().enumerate() {
            if !is_kept {
                continue;
            }
            match (own, texts.get(place)) {
                (SourceCells::Record(record, cells), _) => {
                    cells.write(record, place, self.separator, out);
                }
                (_, Some(text)) => write_cell(out, text, self.separator),
                (_, None) => {}
            }
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
