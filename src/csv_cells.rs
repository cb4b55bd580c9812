//! The cells of a record.

use std::borrow::Cow;

use crate::bounds::COLUMNS;
use crate::csv_guard::{guarded, write_cell};

/// Where a cell stands in its record, without the quotes around it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Span {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) is_quoted: bool,
    /// Whether it holds quotes that are doubled.
    pub(crate) doubled: bool,
}

impl Span {
    /// The same, counted from there.
    pub(crate) fn relative_to(self, start: usize) -> Self {
        let (from, end) = (self.start.saturating_sub(start), self.end.saturating_sub(start));
        Self { start: from, end, ..self }
    }
}

/// The cells of a record; its memory is used again for the next one.
#[derive(Debug, Default)]
pub struct Cells {
    /// Those up to the bound.
    spans: Vec<Span>,
    count: usize,
}

impl Cells {
    pub(crate) fn clear(&mut self) {
        self.spans.clear();
        self.count = 0;
    }

    pub(crate) fn push(&mut self, span: Span) {
        self.count = self.count.saturating_add(1);
        if self.count <= COLUMNS {
            self.spans.push(span);
        }
    }

    /// Whether the record has more cells than are read.
    pub(crate) fn is_beyond_bound(&self) -> bool {
        self.count > COLUMNS
    }

    /// How many cells are held.
    #[must_use]
    pub fn len(&self) -> usize {
        self.spans.len()
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.spans.is_empty()
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
        let Some(span) = self.spans.get(index) else { return Cow::Borrowed("") };
        let text = record.get(span.start..span.end).unwrap_or_default();
        if span.doubled { Cow::Owned(text.replace("\"\"", "\"")) } else { Cow::Borrowed(text) }
    }

    /// Writes a cell byte for byte as it stands in its record, unless a spreadsheet would take it, or
    /// a part of it, for a formula.
    pub(crate) fn write(&self, record: &str, index: usize, separator: u8, out: &mut Vec<u8>) {
        let Some(span) = self.spans.get(index) else { return };
        let text = self.whole_text(record, index);
        if let Cow::Owned(_) = guarded(&text) {
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

    pub(crate) fn is_blank(&self, record: &[u8]) -> bool {
        !self.is_beyond_bound()
            && self.spans.iter().all(|span| {
                record.get(span.start..span.end).unwrap_or_default().trim_ascii().is_empty()
            })
    }
}
