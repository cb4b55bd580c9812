//! Where the records of a CSV text end.
//!
//! A quoted cell may hold line ends, so that a quote which nothing closes could swallow all that
//! follows. A record is therefore bounded in lines and bytes. One that goes beyond is refused as its
//! first line alone, and the next line begins a record of its own. What is learnt of the lines behind
//! an open quote is kept, so that they are read once and not again for each record that is refused.

use crate::bounds::{COLUMNS, ROW_BYTES, ROW_LINES};
use crate::csv_cells::{Cells, Span};
use crate::problem::{CheckoutFeesError, ProblemCode};
use crate::text::{message, whole_text};

/// Why a record cannot be read. Apart from one of too many cells it is refused as the one line it
/// begins with, and the next line is read as if nothing had been.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CsvFault {
    TooLong,
    NotUtf8,
    /// A quote that nothing closes within the bounds of a record.
    OpenQuote,
    /// Text behind a closing quote.
    TextAfterQuote,
    /// A carriage return that no line feed follows.
    LineEnd,
    TooManyCells,
}

impl CsvFault {
    /// What is wrong, for people.
    #[must_use]
    pub fn message(self) -> String {
        const QUOTE: &str = "a quote is not closed where a cell ends";
        match self {
            Self::TooLong => message!["the line has more than ", whole_text(ROW_BYTES), " bytes"],
            Self::NotUtf8 => {
                "the line is not UTF-8: save the file as UTF-8, or name its encoding".to_owned()
            }
            Self::OpenQuote => {
                let (lines, bytes) = (whole_text(ROW_LINES), whole_text(ROW_BYTES));
                message![QUOTE, ": a row has at most ", lines, " lines and ", bytes, " bytes"]
            }
            Self::TextAfterQuote => QUOTE.to_owned(),
            Self::LineEnd => "the row does not end where its line ends".to_owned(),
            Self::TooManyCells => {
                message!["the row has more than ", whole_text(COLUMNS), " cells"]
            }
        }
    }

    /// The refusal of the line.
    #[must_use]
    pub fn error(self) -> CheckoutFeesError {
        CheckoutFeesError::single(ProblemCode::RequestMalformed, self.message())
    }
}

/// How far a record goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scan {
    /// Its bytes, the line's end included.
    pub len: usize,
    /// The lines it stands on.
    pub lines: u64,
    pub fault: Option<CsvFault>,
}

/// How a walk along cells ends.
#[derive(Clone, Copy, Debug)]
enum Walk {
    /// The record ends: where its last cell ends, and where the next line begins.
    Ends {
        end: usize,
        next: usize,
    },
    /// A quote is open where this line begins.
    Open {
        next: usize,
    },
    Fault(CsvFault),
    /// The bytes end, and more may come.
    NeedsMore,
}

/// Where a walk begins, and how far it goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Within {
    /// From where a record begins to the end of its first line.
    Record,
    /// From where a record begins to its end, whatever lines it stands on.
    Lines,
    /// From where a line begins in an open quote to the end of that line.
    Quote,
}

/// Lines that begin within an open quote: all that begin from `from` to `at` do. Whichever record
/// opened the quote, they are read alike.
#[derive(Clone, Copy, Debug)]
struct OpenLines {
    from: usize,
    at: usize,
    /// The number of the line that begins at `at`.
    line: u64,
    /// How that line ends the record, once it is known to.
    end: Option<Walk>,
}

/// Finds the records of some bytes, one after another.
#[derive(Debug)]
pub struct Scanner<'b> {
    bytes: &'b [u8],
    separator: u8,
    /// Whether no bytes follow these.
    is_all: bool,
    at: usize,
    /// The number of the line at `at`, from 0.
    line: u64,
    open: Option<OpenLines>,
    examined: usize,
}

impl<'b> Scanner<'b> {
    #[must_use]
    pub fn new(bytes: &'b [u8], separator: u8, is_all: bool) -> Self {
        Self { bytes, separator, is_all, at: 0, line: 0, open: None, examined: 0 }
    }

    /// How many bytes were looked at, some of them twice: the work done so far.
    #[must_use]
    pub fn examined(&self) -> usize {
        self.examined
    }

    pub(crate) fn position(&self) -> usize {
        self.at
    }

    /// The next record and its cells, whose places are counted from the record's start. `None` where
    /// the bytes end, or more are needed to tell.
    pub fn next(&mut self, cells: &mut Cells) -> Option<Scan> {
        if self.at >= self.bytes.len() {
            return None;
        }
        let start = self.at;
        let scan = match self.record(start, cells) {
            Walk::Ends { end, .. } if end.saturating_sub(start) > ROW_BYTES => {
                self.first_line(start, CsvFault::TooLong)?
            }
            Walk::Ends { next, .. } => Scan {
                len: next.saturating_sub(start),
                lines: count_lines(self.bytes.get(start..next).unwrap_or_default()),
                fault: cells.is_beyond_bound().then_some(CsvFault::TooManyCells),
            },
            Walk::Fault(fault) => self.first_line(start, fault)?,
            // of a line without a quote
            Walk::Open { .. } | Walk::NeedsMore => {
                let is_long = self.bytes.len().saturating_sub(start) > ROW_BYTES.saturating_add(2);
                is_long.then_some(())?;
                self.first_line(start, CsvFault::TooLong)?
            }
        };
        self.at = start.saturating_add(scan.len);
        self.line = self.line.saturating_add(scan.lines);
        Some(scan)
    }

    /// How the record that starts there ends.
    fn record(&mut self, start: usize, cells: &mut Cells) -> Walk {
        cells.clear();
        let next = match self.walk(start, Within::Record, Some(cells)) {
            Walk::Open { next } => next,
            walk => return walk,
        };
        match self.end_of_open(start, next) {
            Walk::Ends { end, .. } if end.saturating_sub(start) > ROW_BYTES => {
                Walk::Fault(CsvFault::OpenQuote)
            }
            Walk::Ends { .. } => {
                cells.clear();
                self.walk(start, Within::Lines, Some(cells))
            }
            walk => walk,
        }
    }

    /// How the record from `start` ends, of which a quote is open where the line at `next` begins.
    fn end_of_open(&mut self, start: usize, next: usize) -> Walk {
        let line = self.line.saturating_add(1);
        let known = self.open.filter(|open| (open.from..=open.at).contains(&next));
        let mut open = known.unwrap_or(OpenLines { from: next, at: next, line, end: None });
        let walk = loop {
            // with the line at `at`
            let lines = open.line.saturating_sub(self.line).saturating_add(1);
            if lines > ROW_LINES || open.at.saturating_sub(start) > ROW_BYTES {
                break Walk::Fault(CsvFault::OpenQuote);
            }
            if let Some(end) = open.end {
                break end;
            }
            match self.walk(open.at, Within::Quote, None) {
                Walk::Open { next } => {
                    open.at = next;
                    open.line = open.line.saturating_add(1);
                }
                end => open.end = Some(end),
            }
        };
        self.open = Some(open);
        let is_long = self.bytes.len().saturating_sub(start) > ROW_BYTES.saturating_add(2);
        match walk {
            Walk::NeedsMore if is_long => Walk::Fault(CsvFault::OpenQuote),
            walk => walk,
        }
    }

    /// Goes along the cells of a line, or of all lines of a record, from `start`.
    fn walk(&mut self, start: usize, within: Within, mut cells: Option<&mut Cells>) -> Walk {
        let (mut at, mut is_open) = (start, within == Within::Quote);
        let (walk, reached) = loop {
            let is_quoted = is_open || self.byte(at) == Some(b'"');
            let first = if is_quoted && !is_open { at.saturating_add(1) } else { at };
            is_open = false;
            let cell = if is_quoted {
                self.quoted(first, within == Within::Lines)
            } else {
                Ok(self.plain(first))
            };
            let span = match cell {
                Ok(span) => span,
                Err(Walk::Open { next }) => break (Walk::Open { next }, next),
                Err(walk) => break (walk, self.bytes.len()),
            };
            if let Some(cells) = &mut cells {
                cells.push(span.relative_to(start));
            }
            let end = span.end.saturating_add(usize::from(is_quoted));
            if self.byte(end) == Some(self.separator) {
                at = end.saturating_add(1);
            } else {
                break (self.end_of_record(end, is_quoted), end);
            }
        };
        self.examined = self.examined.saturating_add(reached.saturating_sub(start));
        walk
    }

    /// What follows a last cell.
    fn end_of_record(&self, end: usize, is_quoted: bool) -> Walk {
        match (self.byte(end), self.byte(end.saturating_add(1))) {
            (Some(b'\n'), _) => Walk::Ends { end, next: end.saturating_add(1) },
            (Some(b'\r'), Some(b'\n')) => Walk::Ends { end, next: end.saturating_add(2) },
            (Some(b'\r'), None) | (None, _) if self.is_all => {
                Walk::Ends { end, next: self.bytes.len() }
            }
            (Some(b'\r'), None) | (None, _) => Walk::NeedsMore,
            _ if is_quoted => Walk::Fault(CsvFault::TextAfterQuote),
            _ => Walk::Fault(CsvFault::LineEnd),
        }
    }

    fn byte(&self, at: usize) -> Option<u8> {
        self.bytes.get(at).copied()
    }

    /// A cell that ends at the first separator or line end.
    fn plain(&self, start: usize) -> Span {
        let rest = self.bytes.get(start..).unwrap_or_default();
        let ends = |byte: &u8| *byte == self.separator || *byte == b'\n' || *byte == b'\r';
        let len = rest.iter().position(ends).unwrap_or(rest.len());
        Span { start, end: start.saturating_add(len), is_quoted: false, doubled: false }
    }

    /// A cell up to its closing quote, or why it is not told here.
    fn quoted(&self, start: usize, across: bool) -> Result<Span, Walk> {
        let (mut at, mut doubled) = (start, false);
        let is_mark = |byte: &u8| *byte == b'"' || (*byte == b'\n' && !across);
        loop {
            let rest = self.bytes.get(at..).unwrap_or_default();
            let over = if self.is_all { Walk::Fault(CsvFault::OpenQuote) } else { Walk::NeedsMore };
            let place = rest.iter().position(is_mark).ok_or(over)?;
            let end = at.saturating_add(place);
            let after = end.saturating_add(1);
            match (self.byte(end), self.byte(after)) {
                (Some(b'\n'), _) => return Err(Walk::Open { next: after }),
                (_, None) if !self.is_all => return Err(Walk::NeedsMore),
                (_, Some(b'"')) => at = after.saturating_add(1),
                _ => return Ok(Span { start, end, is_quoted: true, doubled }),
            }
            doubled = true;
        }
    }

    /// The line that a record which cannot be read begins with.
    fn first_line(&self, start: usize, fault: CsvFault) -> Option<Scan> {
        let rest = self.bytes.get(start..).unwrap_or_default();
        let len = match rest.iter().position(|byte| *byte == b'\n') {
            Some(end) => end.saturating_add(1),
            None => self.is_all.then_some(rest.len())?,
        };
        let is_long = len > ROW_BYTES.saturating_add(2);
        let fault = if is_long { CsvFault::TooLong } else { fault };
        Some(Scan { len, lines: 1, fault: Some(fault) })
    }
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
