//! Many orders for JavaScript, which a worker answers block by block.

#![allow(unreachable_pub, reason = "what wasm-bindgen exports is public")]

use wasm_bindgen::prelude::wasm_bindgen;

use crate::cell_day::Dates;
use crate::cell_number::Numbers;
use crate::column::TableFormat;
use crate::csv::{Cells, Records, count_lines, end_of_last};
use crate::json_text::to_json;
use crate::many_table::{ColumnUse, ManyTable};
use crate::wasm::FeeCalculator;

/// A table of orders: CSV, or what is copied from a spreadsheet.
#[wasm_bindgen]
pub struct ManyOrders(ManyTable);

#[wasm_bindgen]
impl ManyOrders {
    /// `columns` are the paths of an order's fields (`amount`, `rates.EUR`), empty for one that is
    /// kept as it is, `-` for one that is left out; behind them may stand what holds for rows that do
    /// not say it themselves, as `currency=USD`. `numbers` is `plain`, `dot` or `comma`; `dates`
    /// is `iso`, `dmy` or `mdy`. Gives nothing where two columns are the same field.
    #[must_use]
    pub fn of(
        calculator: &FeeCalculator,
        columns: Vec<String>,
        separator: u8,
        numbers: &str,
        dates: &str,
    ) -> Option<ManyOrders> {
        let mut uses = Vec::new();
        for column in columns {
            uses.push(match (column.as_str(), column.split_once('=')) {
                ("", _) => ColumnUse::Kept,
                ("-", _) => ColumnUse::LeftOut,
                (_, Some((field, text))) => ColumnUse::Fixed(field.to_owned(), text.to_owned()),
                _ => ColumnUse::Field(column),
            });
        }
        let format =
            TableFormat { separator, numbers: numbers_of(numbers), dates: dates_of(dates) };
        ManyTable::new(calculator.0.clone(), &uses, format).ok().map(ManyOrders)
    }

    /// Answers a block of whole records: how many rows it has, how many lines, and the places of the
    /// rows that were refused.
    pub fn answer(&mut self, bytes: &[u8]) -> Vec<u32> {
        let block = self.0.answer(bytes);
        let mut told = vec![block.rows, u32::try_from(count_lines(bytes)).unwrap_or(u32::MAX)];
        told.extend(block.failed);
        told
    }

    /// What was answered so far, summed up: `ManyTotals` as JSON text.
    pub fn totals(&self) -> String {
        to_json(self.0.totals())
    }

    /// Some rows of a block, by their places in order: `ManyRow[]` as JSON text.
    pub fn rows(&mut self, bytes: &[u8], places: &[u32]) -> String {
        to_json(&self.0.rows(bytes, places))
    }

    /// The heading of the answers as CSV; `names` are those of all columns.
    #[allow(clippy::needless_pass_by_value, reason = "what JavaScript gives is given away")]
    #[wasm_bindgen(js_name = csvHeading)]
    pub fn csv_heading(&self, names: Vec<String>) -> Vec<u8> {
        self.0.csv_heading(&names)
    }

    /// The answers of a block as CSV, its first line being of that number.
    pub fn csv(&mut self, bytes: &[u8], line: u32) -> Vec<u8> {
        self.0.csv(bytes, line.into())
    }
}

/// Where the last whole record of some bytes ends. Zero: there is none yet.
#[wasm_bindgen(js_name = endOfRecords)]
pub fn end_of_records(bytes: &[u8], separator: u8, is_all: bool) -> usize {
    end_of_last(bytes, separator, is_all)
}

/// The first rows of a table: `string[][]` as JSON text, each row with the bytes up to its end as its
/// last member.
#[wasm_bindgen(js_name = firstRows)]
pub fn first_rows(bytes: &[u8], separator: u8, most: usize) -> String {
    let (mut rows, mut cells) = (Vec::new(), Cells::default());
    let mut records = Records::new(bytes, 0, separator);
    while rows.len() < most
        && let Some(record) = records.next(&mut cells)
    {
        let Ok(text) = record.text else { continue };
        let mut row = cells.texts(text);
        row.push(bytes.len().saturating_sub(records.rest().len()).to_string());
        rows.push(row);
    }
    to_json(&rows)
}

/// A number written in one of the ways, as plain digits, if it is one.
#[wasm_bindgen(js_name = plainNumber)]
pub fn plain_number(text: &str, numbers: &str) -> Option<String> {
    numbers_of(numbers).digits(text).map(std::borrow::Cow::into_owned)
}

fn numbers_of(word: &str) -> Numbers {
    match word {
        "dot" => Numbers::Dot,
        "comma" => Numbers::Comma,
        _ => Numbers::Plain,
    }
}

fn dates_of(word: &str) -> Dates {
    match word {
        "dmy" => Dates::DayFirst,
        "mdy" => Dates::MonthFirst,
        _ => Dates::Iso,
    }
}

/// A day written in one of the ways, as `YYYY-MM-DD`, if it is one.
#[wasm_bindgen(js_name = plainDay)]
pub fn plain_day(text: &str, dates: &str) -> Option<String> {
    dates_of(dates).day(text).map(|day| day.to_string())
}
