//! What a table of orders seems to be: what separates its cells, whether it has a header, what each
//! column means, and how its numbers and days are written. A person confirms it, and is asked where
//! two readings are left.

use std::collections::HashMap;

use serde::Serialize;

use crate::cell_day::Dates;
use crate::cell_money::{MoneyCell, RowCurrency, currency_of};
use crate::cell_number::Numbers;
use crate::cell_text::cell_text;
use crate::column_names::{is_own_name, meaning_of, name_and_unit};
use crate::csv::{LineEnd, without_end};
use crate::csv_scan::count_lines;
use crate::currency_signs::is_sign;
use crate::iso::{Country, Currency};
use crate::problem::clip;
use crate::table_head::{
    SEPARATORS, SampleRow, TableStart, header_place, no_header, sample_rows, separator_of,
};
use crate::text::{message, whole_text};

const SAMPLE_ROWS: usize = 400;
/// So many of a column's first cells are shown.
const EXAMPLES: usize = 3;

/// What a person has said of a table.
#[derive(Clone, Debug, Default)]
pub struct KnownTable {
    pub separator: Option<u8>,
    pub has_header: Option<bool>,
    /// What each column means: a field, or `""` or `-` for none.
    pub meanings: Option<Vec<String>>,
    /// Whether lines above the header may be passed over.
    pub skips_titles: bool,
    /// The lines before the first byte that is looked at.
    pub lines_above: u64,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DetectedTable {
    pub separator: char,
    pub has_header: bool,
    /// Why the header cannot be read, and then there are no columns; or what is wrong with lines above
    /// it, unless they may be passed over.
    pub fault: Option<String>,
    pub columns: Vec<DetectedColumn>,
    /// The notations that fit; more than one where they would be read differently.
    pub numbers: Vec<&'static str>,
    pub dates: Vec<&'static str>,
    /// The currency of a header such as `amount (USD)`.
    pub currency: Option<Currency>,
    /// Whether each amount names its own currency.
    pub amounts_name_currency: bool,
    /// Whether lines end with a carriage return and a line feed.
    pub is_crlf: bool,
    /// Where the rows begin: in bytes, and in lines from 0.
    pub start: usize,
    pub line: u64,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DetectedColumn {
    pub name: String,
    /// The first cells that hold something, long ones cut off.
    pub examples: Vec<String>,
    /// A field's path; empty for a column that is none.
    pub meaning: String,
}

/// A column with the cells of the sample.
struct Sampled<'s> {
    name: &'s str,
    cells: Vec<&'s str>,
    meaning: String,
}

/// Finds what a table is by its first bytes; `is_all` says that there are no more.
#[must_use]
pub fn detect_table(bytes: &[u8], is_all: bool, known: &KnownTable) -> DetectedTable {
    let top = TableStart::of(bytes, is_all);
    let body = bytes.get(top.len..).unwrap_or_default();
    let is_named = |name: &str| meaning_of(name).is_some();
    let separator = known.separator.or(top.separator);
    let separator = separator.unwrap_or_else(|| separator_of(body, &SEPARATORS, is_all, &is_named));
    let all = sample_rows(body, separator, is_all, SAMPLE_ROWS);
    let place = header_place(&all, &is_named);
    let is_below = place.is_some_and(|place| place > 0)
        && known.has_header != Some(false)
        && !all.first().is_some_and(has_data);
    let skips = is_below && known.skips_titles;
    let rows = if skips { all.get(place.unwrap_or_default()..).unwrap_or_default() } else { &all };
    let has_header = known.has_header.unwrap_or_else(|| is_below || has_header(rows));
    let header = rows.first().filter(|_| has_header);
    let is_cut = rows.is_empty() && !is_all && top.len == 0;
    let cut = is_cut.then(|| message!["it goes on after ", whole_text(bytes.len()), " bytes"]);
    let header_fault = header.and_then(SampleRow::header_fault).or(cut);
    let columns = match &header_fault {
        Some(_) => Vec::new(),
        None => columns_of(rows, has_header, known.meanings.as_deref()),
    };
    let of = |is_it: &dyn Fn(&str) -> bool| {
        let fitting = columns.iter().filter(|column| is_it(&column.meaning));
        fitting.flat_map(|column| column.cells.iter().copied()).collect::<Vec<&str>>()
    };
    let (money, days, amounts) = (of(&is_money), of(&|field| field == "payOn"), of(&is_amount));
    let first_line =
        without_end(bytes.split_inclusive(|byte| *byte == b'\n').next().unwrap_or(b""));
    let first = top.lines.saturating_add(known.lines_above).saturating_add(1);
    let titles = || (is_below && !skips).then(|| no_header(&all, place, first));
    DetectedTable {
        separator: char::from(separator),
        has_header,
        fault: header_fault.map(|fault| message!["the header: ", fault]).or_else(titles),
        currency: header.and_then(|_| unit_of_amount(&columns)),
        amounts_name_currency: !amounts.is_empty()
            && amounts.iter().all(|cell| names_currency(cell)),
        is_crlf: first_line.1 == Some(LineEnd::CrLf),
        start: top.len.saturating_add(header.map_or(0, |header| header.end)),
        line: top.lines.saturating_add(header.map_or(0, |header| lines_before(body, header.end))),
        numbers: fitting(&NUMBERS, &money, number),
        dates: fitting(&DATES, &days, |cell, dates| dates.day(cell).map(|day| day.to_string())),
        columns: columns.iter().enumerate().map(shown).collect(),
    }
}

const NUMBERS: [(&str, Numbers); 3] =
    [("plain", Numbers::Plain), ("dot", Numbers::Dot), ("comma", Numbers::Comma)];
const DATES: [(&str, Dates); 3] =
    [("iso", Dates::Iso), ("dmy", Dates::DayFirst), ("mdy", Dates::MonthFirst)];

fn lines_before(bytes: &[u8], end: usize) -> u64 {
    count_lines(bytes.get(..end).unwrap_or_default())
}

fn shown((place, column): (usize, &Sampled<'_>)) -> DetectedColumn {
    let name = match column.name {
        "" => format!("Column {}", place.saturating_add(1)),
        name => name.to_owned(),
    };
    let examples = column.cells.iter().take(EXAMPLES).map(|cell| clip(cell).into_owned()).collect();
    DetectedColumn { name, examples, meaning: column.meaning.clone() }
}

/// Whether a row with a known name, or without anything that looks like data where others have it,
/// comes first.
fn has_header(rows: &[SampleRow]) -> bool {
    let Some((first, others)) = rows.split_first() else { return false };
    let is_named = first.cells.iter().any(|name| meaning_of(name).is_some());
    !has_data(first) && (is_named || others.iter().any(has_data))
}

fn has_data(row: &SampleRow) -> bool {
    row.cells.iter().any(|cell| is_data(cell))
}

fn is_data(cell: &str) -> bool {
    is_number(cell)
        || Currency::parse(cell).is_some()
        || Dates::ALL.into_iter().any(|dates| dates.day(cell).is_some())
}

fn columns_of<'s>(
    rows: &'s [SampleRow],
    has_header: bool,
    meanings: Option<&[String]>,
) -> Vec<Sampled<'s>> {
    let whole = rows.iter().filter(|row| !row.has_too_many_cells);
    let width = whole.map(|row| row.cells.len()).max().unwrap_or_default();
    let header = rows.first().filter(|_| has_header);
    let body = rows.get(usize::from(has_header)..).unwrap_or_default();
    let cell = |row: &'s SampleRow, place: usize| row.cells.get(place).map_or("", String::as_str);
    let mut columns: Vec<Sampled<'s>> = (0..width)
        .map(|place| {
            let name = header.map_or("", |header| cell(header, place));
            let cells = body.iter().map(|row| cell(row, place)).filter(|cell| !cell.is_empty());
            let meaning = meaning_of(name).unwrap_or_default();
            Sampled { name, cells: cells.collect(), meaning }
        })
        .collect();
    if let Some(meanings) = meanings {
        for (place, column) in columns.iter_mut().enumerate() {
            column.meaning = meanings.get(place).cloned().unwrap_or_default();
        }
    } else {
        forget_doubles(&mut columns);
        recognise(&mut columns);
    }
    columns
}

/// Of columns that seem to be the same field, the first with the field's own name is it, or the
/// first.
fn forget_doubles(columns: &mut [Sampled<'_>]) {
    let mut chosen: HashMap<String, (usize, bool)> = HashMap::new();
    for (place, column) in columns.iter().enumerate() {
        let field = column.meaning.to_ascii_lowercase();
        let is_own = is_own_name(column.name, &field);
        let first = chosen.entry(field).or_insert((place, is_own));
        if is_own && !first.1 {
            *first = (place, true);
        }
    }
    for (place, column) in columns.iter_mut().enumerate() {
        let field = column.meaning.to_ascii_lowercase();
        if chosen.get(&field).is_none_or(|(chosen, _)| *chosen != place) {
            column.meaning.clear();
        }
    }
}

/// Whether a cell holds a field.
type Test = fn(&str) -> bool;

/// What no name tells, cells may: codes of currencies and of countries, and the one column of
/// numbers.
fn recognise(columns: &mut [Sampled<'_>]) {
    let tests: [(&str, Test); 3] = [
        ("currency", |cell| currency_of(cell).is_some()),
        ("country", |cell| Country::parse(cell).is_some()),
        ("amount", is_number),
    ];
    for (field, holds) in tests {
        if columns.iter().any(|column| column.meaning == field) {
            continue;
        }
        let fits = |column: &&mut Sampled<'_>| {
            let cells = &column.cells;
            column.meaning.is_empty() && !cells.is_empty() && cells.iter().all(|cell| holds(cell))
        };
        let mut fitting = columns.iter_mut().filter(fits);
        if let (Some(column), None) = (fitting.next(), fitting.next()) {
            field.clone_into(&mut column.meaning);
        }
    }
}

fn is_amount(field: &str) -> bool {
    field == "amount"
}

/// Whether the cells of a field are numbers in the notation of the table.
fn is_money(field: &str) -> bool {
    let field = field.to_ascii_lowercase();
    let is_listed = field.ends_with(".months") || field.ends_with(".monthlyrates");
    let is_nested = field.starts_with("rates.") || (field.starts_with("terms.") && !is_listed);
    field == "amount" || field == "initialpayment" || is_nested
}

/// A number as it is read, with any currency.
fn number(cell: &str, numbers: Numbers) -> Option<String> {
    let text = cell_text(cell);
    let fraction = || numbers.fraction(&text).map(std::borrow::Cow::into_owned);
    let money = || {
        let (plain, _) = MoneyCell::of(&text)?.read(numbers, RowCurrency::Unknown).ok()?;
        let is_known = MoneyCell::of(&text)?.units().all(is_sign);
        is_known.then(|| plain.into_owned())
    };
    money().or_else(fraction)
}

fn is_number(cell: &str) -> bool {
    Numbers::ALL.into_iter().any(|numbers| number(cell, numbers).is_some())
}

/// Whether an amount says its currency beyond doubt.
fn names_currency(cell: &str) -> bool {
    let text = cell_text(cell);
    let mut units =
        MoneyCell::of(&text).into_iter().flat_map(|money| money.units().collect::<Vec<_>>());
    units.any(|unit| currency_of(unit).is_some())
}

/// The currency in the name of the amount's column, as in `amount (USD)`.
fn unit_of_amount(columns: &[Sampled<'_>]) -> Option<Currency> {
    let amount = columns.iter().find(|column| is_amount(&column.meaning))?;
    name_and_unit(amount.name).1.and_then(currency_of)
}

/// The notations by which most cells can be read. Those that read all cells alike are one, and the
/// first of them stands for it.
fn fitting<Way: Copy>(
    ways: &[(&'static str, Way)],
    cells: &[&str],
    read: impl Fn(&str, Way) -> Option<String>,
) -> Vec<&'static str> {
    let readings = ways.iter().map(|(name, way)| {
        (*name, cells.iter().map(|cell| read(cell, *way)).collect::<Vec<Option<String>>>())
    });
    let readings: Vec<_> = readings.collect();
    let count = |cells: &[Option<String>]| cells.iter().flatten().count();
    let most = readings.iter().map(|(_, cells)| count(cells)).max().unwrap_or_default();
    let mut found: Vec<&(&'static str, Vec<Option<String>>)> = Vec::new();
    for reading in readings.iter().filter(|(_, cells)| count(cells) == most) {
        if !found.iter().any(|(_, cells)| *cells == reading.1) {
            found.push(reading);
        }
    }
    found.into_iter().map(|(name, _)| *name).collect()
}
