//! Many orders for JavaScript, which a worker answers block by block.

#![allow(unreachable_pub, reason = "what wasm-bindgen exports is public")]

use wasm_bindgen::prelude::wasm_bindgen;

use crate::cell_day::Dates;
use crate::cell_number::Numbers;
use crate::column::TableFormat;
use crate::csv::{LineEnd, end_of_block};
use crate::csv_scan::count_lines;
use crate::json_text::to_json;
use crate::many_table::{ColumnUse, ManyTable};
use crate::table_detect::{KnownTable, detect_table};
use crate::text_start::{TextEncoding, TextStart, ends_lines_with_returns};
use crate::wasm::FeeCalculator;

/// A table of orders: CSV, or what is copied from a spreadsheet.
#[wasm_bindgen]
pub struct ManyOrders(ManyTable);

#[wasm_bindgen]
impl ManyOrders {
    /// `columns` are the paths of an order's fields (`amount`, `rates.EUR`), empty for one that is
    /// kept as it is, `-` for one that is left out; behind them may stand what holds for rows that do
    /// not say it themselves, as `currency=USD`. `numbers` is `plain`, `dot` or `comma`; `dates`
    /// is `iso`, `dmy` or `mdy`; `crlf` says that lines which do not say so themselves end with a
    /// carriage return and a line feed. Gives nothing where two columns are the same field.
    #[must_use]
    pub fn of(
        calculator: &FeeCalculator,
        columns: Vec<String>,
        separator: u8,
        numbers: &str,
        dates: &str,
        crlf: Option<bool>,
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
        let line_end = if crlf == Some(true) { LineEnd::CrLf } else { LineEnd::Lf };
        ManyTable::new(calculator.0.clone(), &uses, format, line_end).ok().map(ManyOrders)
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

/// Where the last whole record of some bytes ends; with `least`, where the first ends that reaches so
/// many bytes. Zero: there is none yet.
#[must_use]
#[wasm_bindgen(js_name = endOfRecords)]
pub fn end_of_records(bytes: &[u8], separator: u8, is_all: bool, least: Option<usize>) -> usize {
    end_of_block(bytes, separator, is_all, least.unwrap_or(bytes.len()))
}

/// What a table seems to be by its first bytes: `DetectedTable` as JSON text. `isAll` says that there
/// are no more. What a person has said of it holds: the separator, whether it has a header, what its
/// columns mean, that lines above the header may be passed over, and how many lines were before these
/// bytes.
#[must_use]
#[wasm_bindgen(js_name = detectTable)]
pub fn detect(
    bytes: &[u8],
    is_all: bool,
    separator: Option<u8>,
    has_header: Option<bool>,
    meanings: Option<Vec<String>>,
    skips_titles: Option<bool>,
    lines_above: Option<u32>,
) -> String {
    let skips_titles = skips_titles == Some(true);
    let lines_above = lines_above.unwrap_or_default().into();
    let known = KnownTable { separator, has_header, meanings, skips_titles, lines_above };
    to_json(&detect_table(bytes, is_all, &known))
}

/// The encoding of a file by its first bytes, as `TextDecoder` names it; `workbook` for a file that is
/// no text. `windows-1252` stands for bytes that are not UTF-8.
#[must_use]
#[wasm_bindgen(js_name = textEncoding)]
pub fn text_encoding(bytes: &[u8]) -> String {
    let name = match TextStart::of(bytes).encoding {
        TextEncoding::Utf8 => "utf-8",
        TextEncoding::Utf16Le => "utf-16le",
        TextEncoding::Utf16Be => "utf-16be",
        TextEncoding::Other => "windows-1252",
        TextEncoding::FourByte => "utf-32",
        TextEncoding::Workbook => "workbook",
    };
    name.to_owned()
}

/// Whether the lines of a text in UTF-8 end with a carriage return alone, by its first bytes.
#[must_use]
#[wasm_bindgen(js_name = endsLinesWithReturns)]
pub fn ends_with_returns(bytes: &[u8], is_all: bool) -> bool {
    ends_lines_with_returns(bytes, is_all)
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
