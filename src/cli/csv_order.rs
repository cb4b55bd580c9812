//! Rows of a CSV file into requests.

use std::io::Read;

use checkout_fees::FeeSchedule;
use csv::{ByteRecord, Reader, ReaderBuilder};
use serde_json::{Map, Value};

use crate::Failure;
use crate::order_args::{boolean, list};

const FIELDS: [&str; 8] =
    ["amount", "currency", "country", "business", "rank", "payOn", "holidays", "initialPayment"];
const TERMS: [&str; 8] =
    ["fee", "rate", "limit", "bankFee", "months", "monthlyRates", "firstMonthCredit", "creditLine"];

/// The requests of a CSV file, row by row.
pub(crate) struct CsvOrders<R> {
    reader: Reader<R>,
    /// Each column's place in a request.
    columns: Vec<Vec<String>>,
    record: ByteRecord,
}

impl<R: Read> CsvOrders<R> {
    pub(crate) fn new(input: R, schedule: &FeeSchedule) -> Result<Self, Failure> {
        let mut reader = ReaderBuilder::new().flexible(true).from_reader(input);
        let header = reader.byte_headers().map_err(|error| unreadable(&error))?;
        let columns: Vec<Vec<String>> = header
            .iter()
            .map(|name| {
                column(
                    String::from_utf8_lossy(name).trim_start_matches('\u{feff}').trim(),
                    schedule,
                )
            })
            .collect();
        for (index, column) in columns.iter().enumerate() {
            if columns.iter().take(index).any(|earlier| earlier == column) {
                return Err(Failure::Usage(format!("two columns are `{}`", column.join("."))));
            }
        }
        Ok(Self { reader, columns, record: ByteRecord::new() })
    }

    /// The next row's line and its request as JSON text.
    pub(crate) fn next(&mut self) -> Result<Option<(u64, String)>, Failure> {
        loop {
            if !self
                .reader
                .read_byte_record(&mut self.record)
                .map_err(|error| unreadable(&error))?
            {
                return Ok(None);
            }
            if self.record.iter().any(|cell| !cell.trim_ascii().is_empty()) {
                let line = self.record.position().map_or(0, csv::Position::line);
                return Ok(Some((line, self.request().to_string())));
            }
        }
    }

    fn request(&self) -> Value {
        let mut request = Map::new();
        for (index, cell) in self.record.iter().enumerate() {
            let cell = String::from_utf8_lossy(cell);
            let cell = cell.trim();
            if cell.is_empty() {
                continue;
            }
            match self.columns.get(index) {
                Some(column) => insert(&mut request, column, value(column, cell)),
                // a cell beyond the header belongs to no field, and is refused by its column
                None => insert(
                    &mut request,
                    &[format!("column {}", index.saturating_add(1))],
                    Value::from(cell),
                ),
            }
        }
        Value::Object(request)
    }
}

fn unreadable(error: &csv::Error) -> Failure {
    Failure::Usage(format!("cannot read the CSV: {error}"))
}

/// Where a column's cells go: fields in any case, `rates.EUR`, `terms.card.rate`. What is none of
/// these stays as it is, which the core refuses as unknown.
fn column(name: &str, schedule: &FeeSchedule) -> Vec<String> {
    let spelt = |names: &[&str], part: &str| {
        names
            .iter()
            .find(|name| name.eq_ignore_ascii_case(part))
            .map_or_else(|| part.to_owned(), |name| (*name).to_owned())
    };
    let parts: Vec<&str> = name.split('.').collect();
    match parts.as_slice() {
        [first, code] if first.eq_ignore_ascii_case("rates") => {
            vec!["rates".to_owned(), code.to_ascii_uppercase()]
        }
        [first, method, term] if first.eq_ignore_ascii_case("terms") => {
            let methods: Vec<&str> =
                schedule.methods.iter().map(|method| method.id.as_str()).collect();
            vec!["terms".to_owned(), spelt(&methods, method), spelt(&TERMS, term)]
        }
        _ => vec![spelt(&FIELDS, name)],
    }
}

fn value(column: &[String], cell: &str) -> Value {
    match column.last().map(String::as_str) {
        Some("business") => boolean(&cell.to_ascii_lowercase()),
        Some("holidays" | "monthlyRates") => list(cell, ' '),
        _ => Value::from(cell),
    }
}

fn insert(object: &mut Map<String, Value>, path: &[String], value: Value) {
    match path {
        [name] => {
            object.insert(name.clone(), value);
        }
        [name, rest @ ..] => {
            let inner = object.entry(name.clone()).or_insert_with(|| Value::Object(Map::new()));
            if let Value::Object(inner) = inner {
                insert(inner, rest, value);
            }
        }
        [] => {}
    }
}
