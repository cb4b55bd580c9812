//! CSV: the records of a text and their cells, and cells written so that no spreadsheet takes one
//! for a formula.

use std::borrow::Cow;

use crate::problem::{CheckoutFeesError, ProblemCode};

/// The most bytes of a line or record, so that a hostile one costs little.
pub const LONGEST: usize = 1 << 20;

/// Why a record cannot be read. It is refused as the one line it begins with, and the next line is
/// read as if nothing had been.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CsvFault {
    TooLong,
    NotUtf8,
    /// A quote that nothing closes, or text after the one that does.
    OpenQuote,
    /// A carriage return that no line feed follows.
    LineEnd,
}

impl CsvFault {
    /// What is wrong, for people.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Self::TooLong => "the line has more than 1048576 bytes",
            Self::NotUtf8 => "the line is not UTF-8: save the file as UTF-8, or name its encoding",
            Self::OpenQuote => "a quote is not closed where a cell ends",
            Self::LineEnd => "the row does not end where its line ends",
        }
    }

    /// The refusal of the line.
    #[must_use]
    pub fn error(self) -> CheckoutFeesError {
        CheckoutFeesError::single(ProblemCode::RequestMalformed, self.message())
    }
}

/// Where a cell stands in its record, without the quotes around it.
#[derive(Clone, Copy, Debug)]
struct Span {
    start: usize,
    end: usize,
    is_quoted: bool,
    /// Whether it holds quotes that are doubled.
    doubled: bool,
}

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

/// The cells of a record; its memory is used again for the next one.
#[derive(Debug, Default)]
pub struct Cells(Vec<Span>);

impl Cells {
    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    /// The text of a cell of that record, without the blanks around it; empty where there is none.
    pub(crate) fn text<'r>(&self, record: &'r str, index: usize) -> Cow<'r, str> {
        match self.whole_text(record, index) {
            Cow::Borrowed(text) => Cow::Borrowed(text.trim()),
            Cow::Owned(text) => Cow::Owned(text.trim().to_owned()),
        }
    }

    /// The same, with the blanks around it.
    fn whole_text<'r>(&self, record: &'r str, index: usize) -> Cow<'r, str> {
        let Some(span) = self.0.get(index) else { return Cow::Borrowed("") };
        let text = record.get(span.start..span.end).unwrap_or_default();
        if span.doubled { Cow::Owned(text.replace("\"\"", "\"")) } else { Cow::Borrowed(text) }
    }

    /// Writes a cell byte for byte as it stands in its record, unless a spreadsheet would take it
    /// for a formula.
    pub(crate) fn write(&self, record: &str, index: usize, separator: u8, out: &mut Vec<u8>) {
        let Some(span) = self.0.get(index) else { return };
        let text = self.whole_text(record, index);
        if is_formula(&text) {
            return write_cell(out, &text, separator);
        }
        let quote = usize::from(span.is_quoted);
        let cell = span.start.saturating_sub(quote)..span.end.saturating_add(quote);
        out.extend_from_slice(record.as_bytes().get(cell).unwrap_or_default());
    }

    /// The text of each.
    pub fn iter<'r>(&self, record: &'r str) -> impl Iterator<Item = Cow<'r, str>> {
        (0..self.len()).map(move |index| self.text(record, index))
    }

    /// The text of all.
    #[must_use]
    pub fn texts(&self, record: &str) -> Vec<String> {
        self.iter(record).map(Cow::into_owned).collect()
    }

    fn is_blank(&self, record: &[u8]) -> bool {
        self.0.iter().all(|span| {
            record.get(span.start..span.end).unwrap_or_default().trim_ascii().is_empty()
        })
    }
}

/// How far the first record of some bytes goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scan {
    /// Its bytes, the line's end included.
    pub len: usize,
    /// The lines it stands on.
    pub lines: u64,
    pub fault: Option<CsvFault>,
}

/// Finds the first record and its cells. `None` where more bytes are needed to tell, which is never
/// once there are no more to come.
#[must_use]
pub fn scan(bytes: &[u8], separator: u8, is_all: bool, cells: &mut Cells) -> Option<Scan> {
    cells.0.clear();
    // a line's end is no part of the record
    let window = bytes.get(..LONGEST.saturating_add(2)).unwrap_or(bytes);
    let mut at = 0;
    loop {
        let is_quoted = window.get(at) == Some(&b'"');
        let (span, end) = if is_quoted {
            match quoted(window, at.saturating_add(1)) {
                Some(found) => found,
                None if window.len() < bytes.len() || is_all => {
                    return first_line(bytes, is_all, CsvFault::OpenQuote);
                }
                None => return None,
            }
        } else {
            plain(window, at, separator)
        };
        let fault = if is_quoted { CsvFault::OpenQuote } else { CsvFault::LineEnd };
        cells.0.push(span);
        let len = match (window.get(end), window.get(end.saturating_add(1))) {
            (Some(byte), _) if *byte == separator => {
                at = end.saturating_add(1);
                continue;
            }
            (Some(b'\n'), _) => end.saturating_add(1),
            (Some(b'\r'), Some(b'\n')) => end.saturating_add(2),
            (Some(b'\r'), None) | (None, _) if window.len() < bytes.len() => {
                return first_line(bytes, is_all, CsvFault::TooLong);
            }
            (Some(b'\r'), None) | (None, _) => {
                is_all.then_some(())?;
                window.len()
            }
            _ => return first_line(bytes, is_all, fault),
        };
        if end > LONGEST {
            return first_line(bytes, is_all, CsvFault::TooLong);
        }
        let record = bytes.get(..len).unwrap_or_default();
        return Some(Scan { len, lines: count_lines(record), fault: None });
    }
}

/// A cell that ends at the first separator or line end.
fn plain(bytes: &[u8], start: usize, separator: u8) -> (Span, usize) {
    let rest = bytes.get(start..).unwrap_or_default();
    let ends = |byte: &u8| *byte == separator || *byte == b'\n' || *byte == b'\r';
    let end = rest.iter().position(ends).map_or(bytes.len(), |len| start.saturating_add(len));
    (Span { start, end, is_quoted: false, doubled: false }, end)
}

/// A cell up to its closing quote, and what follows that; `None` where nothing closes it.
fn quoted(bytes: &[u8], start: usize) -> Option<(Span, usize)> {
    let (mut at, mut doubled) = (start, false);
    loop {
        let rest = bytes.get(at..)?;
        let end = at.saturating_add(rest.iter().position(|byte| *byte == b'"')?);
        let after = end.saturating_add(1);
        if bytes.get(after) != Some(&b'"') {
            return Some((Span { start, end, is_quoted: true, doubled }, after));
        }
        doubled = true;
        at = after.saturating_add(1);
    }
}

/// The line that a record which cannot be read begins with.
fn first_line(bytes: &[u8], is_all: bool, fault: CsvFault) -> Option<Scan> {
    let len = match bytes.iter().position(|byte| *byte == b'\n') {
        Some(end) => end.saturating_add(1),
        None => is_all.then_some(bytes.len())?,
    };
    let fault = if len > LONGEST.saturating_add(2) { CsvFault::TooLong } else { fault };
    Some(Scan { len, lines: 1, fault: Some(fault) })
}

/// How many lines these bytes stand on, the last perhaps without an end.
#[must_use]
pub fn count_lines(bytes: &[u8]) -> u64 {
    let mut lines: u64 = 0;
    // a chunk's count fits a byte, which the compiler sums many at a time
    for chunk in bytes.chunks(255) {
        let count = chunk.iter().fold(0_u8, |sum, byte| sum.wrapping_add(u8::from(*byte == b'\n')));
        lines = lines.saturating_add(u64::from(count));
    }
    lines.saturating_add(u64::from(bytes.last().is_some_and(|byte| *byte != b'\n')))
}

/// Where the last whole record ends; zero where none does yet.
#[must_use]
pub fn end_of_last(bytes: &[u8], separator: u8, is_all: bool) -> usize {
    if is_all {
        return bytes.len();
    }
    if !bytes.contains(&b'"') {
        let end = bytes.iter().rposition(|byte| *byte == b'\n');
        return end.map_or(0, |end| end.saturating_add(1));
    }
    let (mut end, mut cells) = (0_usize, Cells::default());
    let rest = |end| bytes.get(end..).unwrap_or_default();
    while let Some(record) = scan(rest(end), separator, false, &mut cells) {
        end = end.saturating_add(record.len);
    }
    end
}

/// The records of a text, each with the number of the line it begins on; those of blanks alone are
/// passed over.
#[derive(Debug)]
pub struct Records<'b> {
    rest: &'b [u8],
    line: u64,
    separator: u8,
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
        Self { rest: bytes, line, separator }
    }

    /// What has not been read yet.
    #[must_use]
    pub fn rest(&self) -> &'b [u8] {
        self.rest
    }

    /// The next record; its cells go to `cells`.
    pub fn next(&mut self, cells: &mut Cells) -> Option<Record<'b>> {
        while !self.rest.is_empty() {
            let scan = scan(self.rest, self.separator, true, cells)?;
            let (record, rest) = self.rest.split_at_checked(scan.len)?;
            let line = self.line;
            self.rest = rest;
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
        None
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

/// Writes a cell. What a spreadsheet would take for a formula gets a `'` before it, which makes it
/// text there.
pub(crate) fn write_cell(out: &mut Vec<u8>, text: &str, separator: u8) {
    let quote = if is_formula(text) { "'" } else { "" };
    let is_special = |byte: u8| byte == separator || matches!(byte, b'"' | b'\n' | b'\r');
    if !text.bytes().any(is_special) {
        out.extend_from_slice(quote.as_bytes());
        out.extend_from_slice(text.as_bytes());
        return;
    }
    out.push(b'"');
    out.extend_from_slice(quote.as_bytes());
    out.extend_from_slice(text.replace('"', "\"\"").as_bytes());
    out.push(b'"');
}

/// Whether a spreadsheet may take a cell for a formula: it begins with a sign that opens one, of
/// any width, and is no number.
pub(crate) fn is_formula(text: &str) -> bool {
    const SIGNS: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
    if text.as_bytes().first().is_some_and(u8::is_ascii_alphanumeric) {
        return false;
    }
    let opens = text.starts_with(['\t', '\r', '\n']) || text.trim_start().starts_with(SIGNS);
    opens && !is_number(text.trim())
}

/// Whether it is digits, perhaps in groups and with a sign.
fn is_number(text: &str) -> bool {
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    unsigned
        .split(['.', ','])
        .all(|digits| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()))
}
