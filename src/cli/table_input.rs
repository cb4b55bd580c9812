//! The header of a table, and what stands above it.

use std::io::{self, Read};

use checkout_fees::{
    Cells, FeeSchedule, LineEnd, Records, SEPARATORS, SampleRow, Scanner, TableStart, end_of_block,
    header_place, meaning_of, no_header, sample_rows, separator_of,
};

use crate::Failure;
use crate::batch::BatchArgs;
use crate::blocks::Blocks;

/// So many of the first rows are looked through for a header.
const SAMPLE_ROWS: usize = 30;

/// The first row of a table.
pub(crate) struct Header {
    pub(crate) separator: u8,
    /// As it stands in the file.
    pub(crate) record: String,
    pub(crate) cells: Cells,
    /// What its cells say.
    pub(crate) names: Vec<String>,
    pub(crate) end: LineEnd,
}

impl Header {
    /// Takes the header off the input, with all above it; `None` where there is nothing.
    pub(crate) fn take(
        blocks: &mut Blocks<impl Read>,
        args: &BatchArgs,
        schedule: &FeeSchedule,
    ) -> Result<Option<Self>, Failure> {
        let separators = match args.separator().or(take_start(blocks)?) {
            Some(separator) => vec![separator],
            None => SEPARATORS.to_vec(),
        };
        let is_told = |bytes: &[u8], is_all: bool| {
            let has_end = |separator: &u8| {
                Scanner::new(bytes, *separator, is_all).next(&mut Cells::default()).is_some()
            };
            separators.iter().all(has_end)
        };
        let is_known = |name: &str| args.is_known(name, schedule);
        loop {
            let line = blocks.line();
            let (bytes, is_all) = blocks.peek(is_told)?;
            let separator = separator_of(bytes, &separators, is_all, &is_known);
            if let Some((header, len)) = Self::of(bytes, is_all, (line, separator), &is_known)? {
                blocks.skip(len);
                return Ok(Some(header));
            }
            let blank = end_of_block(bytes, separator, is_all, bytes.len());
            if is_all || blank == 0 {
                return Ok(None);
            }
            blocks.skip(blank);
        }
    }

    /// The first row of these bytes, which begin on that line, and where it ends; `None` where all
    /// rows are blank.
    fn of(
        bytes: &[u8],
        is_all: bool,
        (line, separator): (u64, u8),
        is_known: &dyn Fn(&str) -> bool,
    ) -> Result<Option<(Self, usize)>, Failure> {
        let mut cells = Cells::default();
        let mut records = Records::new(bytes, line, separator);
        let Some(header) = records.next(&mut cells) else { return Ok(None) };
        let own = header.line;
        let record = header.text.map_err(|(fault, _)| unreadable(own, &fault.message()))?;
        let rows = sample_rows(bytes, separator, is_all, SAMPLE_ROWS);
        if let Some(fault) = rows.first().and_then(SampleRow::header_fault) {
            return Err(unreadable(own, &fault));
        }
        let place = header_place(&rows, is_known);
        if place != Some(0) {
            let fault = no_header(&rows, place, line);
            let suggestion = if place.is_none() { suggestion(rows.first()) } else { String::new() };
            return Err(Failure::Usage(fault + &suggestion));
        }
        let names = rows.first().map(|row| row.cells.clone()).unwrap_or_default();
        let (record, end) = (record.to_owned(), header.end.unwrap_or_default());
        let len = bytes.len().saturating_sub(records.rest().len());
        Ok(Some((Self { separator, record, cells, names, end }, len)))
    }
}

/// Takes lines without text and lines such as `sep=;` off the input, and gives the separator that the
/// first of those names.
fn take_start(blocks: &mut Blocks<impl Read>) -> io::Result<Option<u8>> {
    let mut separator = None;
    loop {
        let (bytes, is_all) = blocks.peek(|bytes, _| bytes.contains(&b'\n'))?;
        let start = TableStart::of(bytes, is_all);
        if start.len == 0 {
            return Ok(separator);
        }
        separator = separator.or(start.separator);
        blocks.skip(start.len);
    }
}

fn unreadable(line: u64, fault: &str) -> Failure {
    Failure::Usage(format!("the header of the CSV, on line {line}: {fault}"))
}

/// How to say what the columns are, where their names seem to tell.
fn suggestion(header: Option<&SampleRow>) -> String {
    let names = header.map(|header| header.cells.as_slice()).unwrap_or_default();
    let names = names.iter().filter(|name| is_plain(name));
    let meant = names.filter_map(|name| Some(format!("{name}={}", meaning_of(name)?)));
    let meant: Vec<String> = meant.collect();
    if meant.is_empty() {
        return "; --columns says what columns of other names are".to_owned();
    }
    format!("; if it is one, say what its columns are: --columns '{}'", meant.join(","))
}

/// Whether a column's name stands for itself between quotes, whatever shell the suggestion is pasted into.
fn is_plain(name: &str) -> bool {
    name.starts_with(char::is_alphanumeric)
        && name.chars().all(|letter| letter.is_alphanumeric() || " _-./()".contains(letter))
}
