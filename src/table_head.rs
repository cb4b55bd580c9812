//! How a table begins: a line that names its separator, lines above its header, and the header.

use crate::bounds::COLUMN_NAME_BYTES;
use crate::cell_text::cell_text;
use crate::csv::{Records, without_end};
use crate::csv_cells::Cells;
use crate::csv_scan::CsvFault;
use crate::problem::clip;
use crate::text::{message, whole_text};

/// What may stand between cells where nothing says so.
pub const SEPARATORS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// A header is looked for in so many rows.
const MOST_TITLES: usize = 20;

/// What stands above the first row: lines without text, and lines such as `sep=;`, the first of which
/// names the separator.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TableStart {
    /// Its bytes and its lines.
    pub len: usize,
    pub lines: u64,
    pub separator: Option<u8>,
}

impl TableStart {
    /// `is_all` says that no bytes follow these.
    #[must_use]
    pub fn of(bytes: &[u8], is_all: bool) -> Self {
        let mut start = Self::default();
        for line in bytes.split_inclusive(|byte| *byte == b'\n') {
            let is_whole = is_all || line.ends_with(b"\n");
            let separator = named_separator(without_end(line).0);
            if !is_whole || !(separator.is_some() || has_no_text(line)) {
                break;
            }
            start.separator = start.separator.or(separator);
            start.len = start.len.saturating_add(line.len());
            start.lines = start.lines.saturating_add(1);
        }
        start
    }
}

/// Whether a line has blanks, separators of one kind and quotes around nothing alone.
fn has_no_text(line: &[u8]) -> bool {
    let is_separator = |byte: &&u8| SEPARATORS.contains(byte);
    let separator = line.iter().find(is_separator).copied().unwrap_or(b',');
    line.split(|byte| *byte == separator).all(|cell| {
        let cell = cell.trim_ascii();
        let quoted = cell.strip_prefix(b"\"").and_then(|cell| cell.strip_suffix(b"\""));
        quoted.unwrap_or(cell).trim_ascii().is_empty()
    })
}

/// The separator of `sep=;`, in any case, perhaps quoted or filled up with separators.
fn named_separator(line: &[u8]) -> Option<u8> {
    let line = line.strip_prefix(b"\"").unwrap_or(line);
    let (name, rest) = line.split_at_checked(4)?;
    let separator = *rest.first()?;
    let is_filler = |byte: &u8| *byte == separator || matches!(byte, b'"' | b' ');
    let is_sign = separator.is_ascii() && !matches!(separator, b'"' | b'\r' | b'\n');
    (name.eq_ignore_ascii_case(b"sep=") && is_sign && rest.iter().all(is_filler))
        .then_some(separator)
}

/// A row of the first bytes of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SampleRow {
    pub cells: Vec<String>,
    /// The line it begins on, the first being 0.
    pub line: u64,
    /// The bytes from the first row up to its end.
    pub end: usize,
    /// Whether it has more cells than are read.
    pub has_too_many_cells: bool,
}

impl SampleRow {
    /// Why it cannot be a header, whatever its names.
    #[must_use]
    pub fn header_fault(&self) -> Option<String> {
        if self.has_too_many_cells {
            return Some(CsvFault::TooManyCells.message());
        }
        let place = self.cells.iter().position(|name| name.len() > COLUMN_NAME_BYTES)?;
        let (place, most) = (whole_text(place.saturating_add(1)), whole_text(COLUMN_NAME_BYTES));
        Some(message!["the name of column ", place, " has more than ", most, " bytes"])
    }
}

/// The first rows, at most so many; the last of more bytes is left out, for it may be cut off.
#[must_use]
pub fn sample_rows(bytes: &[u8], separator: u8, is_all: bool, most: usize) -> Vec<SampleRow> {
    let (mut rows, mut cells) = (Vec::new(), Cells::default());
    let mut records = Records::new(bytes, 0, separator);
    while rows.len() < most
        && let Some(record) = records.next(&mut cells)
    {
        let is_cut = !is_all && record.end.is_none();
        let (text, has_too_many_cells) = match record.text {
            Ok(text) if !is_cut => (text, false),
            Err((CsvFault::TooManyCells, bytes)) => (str::from_utf8(bytes).unwrap_or(""), true),
            _ => continue,
        };
        let cells = cells.iter(text).map(|cell| cell_text(&cell).into_owned()).collect();
        let end = bytes.len().saturating_sub(records.rest().len());
        rows.push(SampleRow { cells, line: record.line, end, has_too_many_cells });
    }
    rows
}

/// The separator that makes the most known names of a row; then the one by which most rows are as
/// long as that; then the one that makes the longest.
#[must_use]
pub fn separator_of(
    bytes: &[u8],
    separators: &[u8],
    is_all: bool,
    is_known: &dyn Fn(&str) -> bool,
) -> u8 {
    let score = |separator: &u8| {
        let rows = sample_rows(bytes, *separator, is_all, 400);
        let place = header_place(&rows, is_known).unwrap_or_default();
        let Some(header) = rows.get(place) else { return (0, 0, 0) };
        let alike = rows.iter().filter(|row| row.cells.len() == header.cells.len()).count();
        let known = known_names(header, is_known);
        let per_cent = alike.saturating_mul(100).checked_div(rows.len()).unwrap_or_default();
        let is_split = usize::from(header.cells.len() > 1);
        (known, per_cent.saturating_mul(is_split), header.cells.len())
    };
    let mut best = (b',', (0, 0, 0));
    for separator in separators {
        let score = score(separator);
        if score > best.1 || separators.len() == 1 {
            best = (*separator, score);
        }
    }
    best.0
}

/// The place of the first row, if it has a known name; else of the first other that has one and
/// nothing that begins with a digit.
#[must_use]
pub fn header_place(rows: &[SampleRow], is_known: &dyn Fn(&str) -> bool) -> Option<usize> {
    let has_number = |row: &SampleRow| {
        row.cells.iter().any(|cell| cell.starts_with(|first: char| first.is_ascii_digit()))
    };
    let is_header = |(place, row): (usize, &SampleRow)| {
        known_names(row, is_known) > 0 && (place == 0 || !has_number(row))
    };
    rows.iter().take(MOST_TITLES).enumerate().position(is_header)
}

fn known_names(row: &SampleRow, is_known: &dyn Fn(&str) -> bool) -> usize {
    row.cells.iter().filter(|name| is_known(name)).count()
}

/// What is wrong with a first row that is no header, where `place` is that of one that seems to be.
/// The first row stands on the line of that number.
#[must_use]
pub fn no_header(rows: &[SampleRow], place: Option<usize>, line: u64) -> String {
    let told = |row: &SampleRow| {
        let cells: Vec<&str> = row.cells.iter().map(String::as_str).collect();
        let line = line.saturating_add(row.line);
        format!("line {line}, `{}`,", clip(cells.join(" ").trim()))
    };
    let first = rows.first().map_or_else(String::new, told);
    let what = format!("{first} is not a header, which names columns such as amount and currency");
    match place.and_then(|place| rows.get(place)) {
        Some(row) => format!("{what}; {} seems to be one: delete the lines above it", told(row)),
        None => what,
    }
}
