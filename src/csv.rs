//! CSV: the records of a text, and blocks of them.

use crate::csv_cells::Cells;
use crate::csv_scan::{CsvFault, Scanner};

/// What ends a line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LineEnd {
    #[default]
    Lf,
    CrLf,
}

impl LineEnd {
    pub(crate) fn bytes(self) -> &'static [u8] {
        match self {
            Self::Lf => b"\n",
            Self::CrLf => b"\r\n",
        }
    }
}

/// Where a block of whole records ends: where the first record ends that reaches `least` bytes, or
/// the last whole record if none does. Zero: there is no whole record yet. `is_all` says that no bytes
/// follow these.
#[must_use]
pub fn end_of_block(bytes: &[u8], separator: u8, is_all: bool, least: usize) -> usize {
    if is_all && bytes.len() <= least {
        return bytes.len();
    }
    let first = bytes.get(..least).unwrap_or(bytes);
    let last_line = first.iter().rposition(|byte| *byte == b'\n');
    if let Some(end) = last_line.filter(|_| !first.contains(&b'"')) {
        return end.saturating_add(1);
    }
    let (mut scanner, mut cells) = (Scanner::new(bytes, separator, is_all), Cells::default());
    while scanner.position() < least && scanner.next(&mut cells).is_some() {}
    scanner.position()
}

/// The records of a text, each with the number of the line it begins on; those of blanks alone are
/// passed over.
#[derive(Debug)]
pub struct Records<'b> {
    bytes: &'b [u8],
    line: u64,
    scanner: Scanner<'b>,
}

/// A record with its number.
#[derive(Debug)]
pub struct Record<'b> {
    pub line: u64,
    /// Without the line's end.
    pub text: Result<&'b str, (CsvFault, &'b [u8])>,
    /// `None` at the end of a file that does not end its last line.
    pub end: Option<LineEnd>,
}

impl<'b> Records<'b> {
    /// `bytes` begin on that line and end with a record.
    #[must_use]
    pub fn new(bytes: &'b [u8], line: u64, separator: u8) -> Self {
        Self { bytes, line, scanner: Scanner::new(bytes, separator, true) }
    }

    /// What has not been read yet.
    #[must_use]
    pub fn rest(&self) -> &'b [u8] {
        self.bytes.get(self.scanner.position()..).unwrap_or_default()
    }

    /// The next record; its cells go to `cells`.
    pub fn next(&mut self, cells: &mut Cells) -> Option<Record<'b>> {
        loop {
            let rest = self.rest();
            let scan = self.scanner.next(cells)?;
            let record = rest.get(..scan.len)?;
            let line = self.line;
            self.line = line.saturating_add(scan.lines);
            if scan.fault.is_none() && cells.is_blank(record) {
                continue;
            }
            let (record, end) = without_end(record);
            let text = match (scan.fault, std::str::from_utf8(record)) {
                (None, Ok(text)) => Ok(text),
                (fault, _) => Err((fault.unwrap_or(CsvFault::NotUtf8), record)),
            };
            return Some(Record { line, text, end });
        }
    }
}

/// A line without what ends it.
#[must_use]
pub fn without_end(line: &[u8]) -> (&[u8], Option<LineEnd>) {
    match (line.strip_suffix(b"\r\n"), line.strip_suffix(b"\n")) {
        (Some(line), _) => (line, Some(LineEnd::CrLf)),
        (None, Some(line)) => (line, Some(LineEnd::Lf)),
        (None, None) => (line.strip_suffix(b"\r").unwrap_or(line), None),
    }
}
