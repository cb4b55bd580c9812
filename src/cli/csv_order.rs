//! Rows of a CSV file into requests.

use checkout_fees::FeeSchedule;
use csv_core::{ReadRecordResult, Reader};
use serde_json::{Map, Value};

use crate::order_args::{boolean, list};

const FIELDS: [&str; 8] =
    ["amount", "currency", "country", "business", "rank", "payOn", "holidays", "initialPayment"];
const TERMS: [&str; 8] =
    ["fee", "rate", "limit", "bankFee", "months", "monthlyRates", "firstMonthCredit", "creditLine"];

/// Each column's place in a request.
pub(crate) struct Columns(Vec<Vec<String>>);

impl Columns {
    pub(crate) fn of(header: &str, schedule: &FeeSchedule) -> Result<Self, String> {
        let columns: Vec<Vec<String>> =
            cells(header)?.iter().map(|name| column(name, schedule)).collect();
        for (index, column) in columns.iter().enumerate() {
            let named = column.iter().any(|part| !part.is_empty());
            if named && columns.iter().take(index).any(|earlier| earlier == column) {
                return Err(format!("two columns are `{}`", column.join(".")));
            }
        }
        Ok(Self(columns))
    }

    /// A row as JSON text; `None` where all its cells are empty.
    pub(crate) fn order(&self, row: &str) -> Result<Option<String>, &'static str> {
        let mut request = Map::new();
        for (index, cell) in cells(row)?.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
            // a cell beyond the header belongs to no field, and is refused by its column
            let beyond = [format!("column {}", index.saturating_add(1))];
            let column = self.0.get(index).map_or(beyond.as_slice(), Vec::as_slice);
            insert(&mut request, column, value(column, cell));
        }
        Ok((!request.is_empty()).then(|| Value::Object(request).to_string()))
    }
}

/// The cells of a line, without the blanks around them.
fn cells(line: &str) -> Result<Vec<String>, &'static str> {
    let input = format!("{line}\n");
    let mut text = vec![0; input.len()];
    let mut ends = vec![0; input.len()];
    let (result, read, _, count) =
        Reader::new().read_record(input.as_bytes(), &mut text, &mut ends);
    let rest = input.get(read..).unwrap_or_default();
    if result != ReadRecordResult::Record || !rest.trim().is_empty() {
        return Err("the row does not end where its line ends");
    }
    let mut start = 0;
    let mut cells = Vec::new();
    for end in ends.into_iter().take(count) {
        let cell = text.get(start..end).unwrap_or_default();
        cells.push(String::from_utf8_lossy(cell).trim().to_owned());
        start = end;
    }
    Ok(cells)
}

/// Where a column's cells go: fields in any case, `rates.EUR`, `terms.card.rate`. What is none of
/// these stays as it is, which the core refuses as unknown.
fn column(name: &str, schedule: &FeeSchedule) -> Vec<String> {
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

/// A name as those that are known spell it.
fn spelt(known: &[&str], name: &str) -> String {
    let known = known.iter().find(|known| known.eq_ignore_ascii_case(name));
    known.map_or(name, |known| known).to_owned()
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
        [name] => _ = object.insert(name.clone(), value),
        [name, rest @ ..] => {
            let inner = object.entry(name.clone()).or_insert_with(|| Value::Object(Map::new()));
            if let Value::Object(inner) = inner {
                insert(inner, rest, value);
            }
        }
        [] => {}
    }
}
