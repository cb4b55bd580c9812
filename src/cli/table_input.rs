//! The header of a table, and what stands above it.

use std::io::{self, Read};

use checkout_fees::{
    Cells, CsvFault, FeeSchedule, LineEnd, Records, SEPARATORS, SampleRow, TableStart,
    header_place, meaning_of, no_header, sample_rows, scan, separator_of,
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
        let line = blocks.line();
        let is_told = |bytes: &[u8], is_all: bool| {
            let has_end =
                |separator: &u8| scan(bytes, *separator, is_all, &mut Cells::default()).is_some();
            separators.iter().all(has_end)
        };
        let (bytes, is_all) = blocks.peek(is_told)?;
        let is_known = |name: &str| args.is_known(name, schedule);
        let separator = separator_of(bytes, &separators, is_all, &is_known);
        let mut cells = Cells::default();
        let mut records = Records::new(bytes, line, separator);
        let Some(header) = records.next(&mut cells) else { return Ok(None) };
        let record = header.text.map_err(|(fault, _)| unreadable(line, fault))?.to_owned();
        let rows = sample_rows(bytes, separator, is_all, SAMPLE_ROWS);
        let names = rows.first().map(|row| row.cells.clone()).unwrap_or_default();
        let place = header_place(&rows, &is_known);
        if place != Some(0) {
            let fault = no_header(&rows, place, line);
            let suggestion = if place.is_none() { suggestion(rows.first()) } else { String::new() };
            return Err(Failure::Usage(fault + &suggestion));
        }
        let end = header.end.unwrap_or_default();
        let len = bytes.len().saturating_sub(records.rest().len());
        blocks.skip(len);
        Ok(Some(Self { separator, record, cells, names, end }))
    }
}

/// Takes blank lines and a line such as `sep=;` off the input, and gives the separator it names.
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

fn unreadable(line: u64, fault: CsvFault) -> Failure {
    Failure::Usage(format!("the header of the CSV, on line {line}: {}", fault.message()))
}

/// How to say what the columns are, where their names seem to tell.
fn suggestion(header: Option<&SampleRow>) -> String {
    let names = header.map(|header| header.cells.as_slice()).unwrap_or_default();
    let meant = names.iter().filter_map(|name| Some(format!("{name}={}", meaning_of(name)?)));
    let meant: Vec<String> = meant.collect();
    if meant.is_empty() {
        return "; --columns says what columns of other names are".to_owned();
    }
    format!("; if it is one, say what its columns are: --columns '{}'", meant.join(","))
}
