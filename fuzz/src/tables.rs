//! Any bytes as a table of orders. The first line says how it is written (the separator, the numbers
//! and the days, as in `, dot dmy`); the first record what its columns are.

use std::sync::LazyLock;

use checkout_fees::{
    Cells, ColumnUse, Columns, Dates, FeeCalculator, LineEnd, ManyOrders, ManyTable, Numbers,
    Record, Records, TableFormat, end_of_block, to_json,
};
use serde_json::json;

use super::answers::{is_in_form, list, reads_back};

static CALCULATOR: LazyLock<FeeCalculator> = LazyLock::new(|| FeeCalculator::standard().unwrap());

pub fn check(data: &[u8]) {
    let Some((format, columns, rows)) = parts(data) else { return };
    let uses: Vec<ColumnUse> = columns.iter().map(|column| use_of(column)).collect();
    let table = || ManyTable::new(CALCULATOR.clone(), &uses, format, LineEnd::Lf);
    let mut whole = match table() {
        Ok(table) => table,
        Err(field) => return assert!(!field.is_empty()),
    };
    let answers = whole.answer(rows);
    let totals = to_json(whole.totals());
    let places: Vec<u32> = (0..answers.rows).collect();
    let told = whole.rows(rows, &places);
    assert_eq!(told.len(), places.len());
    for (place, row) in (0..).zip(&told) {
        assert_eq!(row.answer.is_none(), answers.failed.contains(&place), "{row:?}");
        assert_eq!(row.answer.is_none(), !row.problems.is_empty(), "{row:?}");
    }
    reads_back(&told);

    // block by block is as all at once
    let end = end_of_block(rows, format.separator, false, rows.len());
    let (first, last) = rows.split_at(end);
    let Ok(mut blocks) = table() else { unreachable!("it was one before") };
    let (first, last) = (blocks.answer(first), blocks.answer(last));
    let failed =
        first.failed.iter().copied().chain(last.failed.iter().map(|place| first.rows + place));
    assert_eq!(failed.collect::<Vec<_>>(), answers.failed);
    assert_eq!((first.rows + last.rows, to_json(blocks.totals())), (answers.rows, totals));

    rows_are_as_compared(&columns, format, rows);
    if b",;\t|".contains(&format.separator) {
        comes_out_as_it_went_in(&mut whole, &columns, format, rows);
    }
}

/// How it is written, its columns, and what follows them.
fn parts(data: &[u8]) -> Option<(TableFormat, Vec<String>, &[u8])> {
    let (separator, rest) = data.split_first()?;
    let end = rest.iter().position(|byte| *byte == b'\n')?;
    let (words, rest) = rest.split_at(end);
    let words = String::from_utf8_lossy(words);
    let numbers = if words.contains("dot") {
        Numbers::Dot
    } else if words.contains("comma") {
        Numbers::Comma
    } else {
        Numbers::Plain
    };
    let dates = if words.contains("dmy") {
        Dates::DayFirst
    } else if words.contains("mdy") {
        Dates::MonthFirst
    } else {
        Dates::Iso
    };
    let format = TableFormat { separator: *separator, numbers, dates };
    let mut cells = Cells::default();
    let mut records = Records::new(rest.strip_prefix(b"\n")?, 0, format.separator);
    let columns = cells_of(&records.next(&mut cells)?, &cells)?;
    Some((format, columns, records.rest()))
}

fn cells_of(record: &Record<'_>, cells: &Cells) -> Option<Vec<String>> {
    record.text.ok().map(|text| cells.texts(text))
}

/// As the JavaScript surface takes them.
fn use_of(column: &str) -> ColumnUse {
    match (column, column.split_once('=')) {
        ("", _) => ColumnUse::Kept,
        ("-", _) => ColumnUse::LeftOut,
        (_, Some((field, text))) => ColumnUse::Fixed(field.to_owned(), text.to_owned()),
        _ => ColumnUse::Field(column.to_owned()),
    }
}

/// A row is answered in short as its order is compared, however often such a row has come before.
fn rows_are_as_compared(columns: &[String], format: TableFormat, rows: &[u8]) {
    let uses = || columns.iter().map(|column| use_of(column));
    let names: Vec<Option<String>> = uses()
        .filter_map(|column| match column {
            ColumnUse::Field(field) => Some(Some(field)),
            ColumnUse::Kept | ColumnUse::LeftOut => Some(None),
            ColumnUse::Fixed(..) => None,
        })
        .collect();
    let names: Vec<Option<&str>> = names.iter().map(Option::as_deref).collect();
    let Ok(mut read) = Columns::of(&names, CALCULATOR.schedule()) else { return };
    for column in uses() {
        if let ColumnUse::Fixed(field, text) = column {
            read = read.with(&field, &text);
        }
    }
    let mut many = ManyOrders::new(CALCULATOR.clone());
    let (mut cells, mut records) = (Cells::default(), Records::new(rows, 0, format.separator));
    while let Some(Record { text, .. }) = records.next(&mut cells) {
        let Ok(row) = text else { continue };
        let order = match many.read_row(row, &cells, &read, format) {
            Ok(Some(order)) => order,
            Ok(None) => continue,
            Err(error) => {
                is_in_form(&error);
                assert_eq!(many.row(row, &cells, &read, format).err(), Some(error), "{row}");
                continue;
            }
        };
        let answer = reads_back(&CALCULATOR.compare_order(order));
        let short = many.row(row, &cells, &read, format).unwrap().expect("it is an order");
        let best = short.best().map(|method| &method.id);
        assert_eq!(json!(best), answer["best"]["method"], "{row}");
        let option = list(&answer["options"])
            .iter()
            .find(|option| Some(&option["method"]) == Some(&json!(best)));
        if let Some(option) = option {
            assert_eq!(json!(short.summary.best_fee()), option["fee"], "{row}");
            assert_eq!(json!(short.arrival()), option["arrival"], "{row}");
        }
    }
}

/// As many rows out as in, each with the cells of the heading, its own in their places.
fn comes_out_as_it_went_in(
    table: &mut ManyTable,
    columns: &[String],
    format: TableFormat,
    rows: &[u8],
) {
    let own: Vec<String> = columns
        .iter()
        .filter(|name| !matches!(use_of(name), ColumnUse::Fixed(..)))
        .cloned()
        .collect();
    let kept: Vec<bool> = own.iter().map(|name| use_of(name) != ColumnUse::LeftOut).collect();
    let places: Vec<u32> = (0..table.answer(rows).rows).collect();
    let told = table.rows(rows, &places);
    let out = [table.csv_heading(&own), table.csv(rows, 1)].concat();
    let (mut cells, mut records) = (Cells::default(), Records::new(&out, 1, format.separator));
    let mut next = || {
        records
            .next(&mut cells)
            .map(|record| cells_of(&record, &cells).expect("what was written is read"))
    };
    let heading = next().expect("a heading");
    for row in told {
        let out = next().expect("a row for each");
        assert_eq!(out.len(), heading.len(), "{out:?}");
        let of_row =
            row.cells.iter().zip(&kept).filter(|(_, is_kept)| **is_kept).map(|(cell, _)| cell);
        for (cell, out) in of_row.zip(&out) {
            // the apostrophes before what a spreadsheet could take for a formula aside
            let plain = |text: &str| text.replace('\'', "").trim().to_owned();
            assert_eq!(plain(out), plain(cell), "{cell:?} became {out:?}");
        }
    }
    assert_eq!(next(), None);
}
