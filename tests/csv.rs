//! Records of CSV, by the work that finding them takes and by where blocks of them end.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test that cannot go on should stop"
)]

use checkout_fees::bounds::{COLUMNS, ROW_BYTES, ROW_LINES};
use checkout_fees::{Cells, CsvFault, Scanner, end_of_block};

/// Texts made so that a reader which starts over at each line would take long.
fn hostile() -> Vec<(&'static str, String)> {
    let rows = "5000,USD\n".repeat(40_000);
    let long = "x".repeat(200_000);
    vec![
        ("a quote that nothing closes", format!("\"{rows}")),
        ("quotes that close each other's lines", "a\",\"\n".repeat(40_000)),
        ("the same, then text behind a quote", format!("{}a\"x", "a\",\"\n".repeat(40_000))),
        ("the same, then a long line", format!("{}{long}\"x\n", "a\",\"\n".repeat(900))),
        (
            "the same, then the end of a long record",
            format!("{}{long}\"\n", "a\",\"\n".repeat(900)),
        ),
        ("each line opens and closes a quote", "\"x\"\"y\n".repeat(40_000)),
        ("doubled quotes alone", "\"\"".repeat(100_000)),
        ("blank lines", "\n".repeat(200_000)),
        ("separators", ",".repeat(200_000)),
        ("quoted line ends", "\"\n\"\n".repeat(40_000)),
    ]
}

#[test]
fn each_byte_is_looked_at_a_few_times_at_most() {
    for (what, text) in hostile() {
        for is_all in [true, false] {
            let (mut scanner, mut cells) =
                (Scanner::new(text.as_bytes(), b',', is_all), Cells::default());
            while scanner.next(&mut cells).is_some() {
                assert!(cells.len() <= COLUMNS, "{what}");
            }
            let budget = text.len() * 4;
            assert!(scanner.examined() <= budget, "{what}: {} of {budget}", scanner.examined());
        }
    }
}

#[test]
fn a_block_is_no_longer_than_asked_for_and_one_record() {
    let least = 1 << 13;
    for (what, text) in hostile() {
        let mut rest = text.as_bytes();
        while !rest.is_empty() {
            let end = end_of_block(rest, b',', true, least);
            assert!(end > 0 && end <= least + ROW_BYTES, "{what}: {end}");
            rest = &rest[end..];
        }
    }
    // an open quote is refused by its line, and the lines after it do not swell the block
    let text = format!("\"{}", "5000,USD\n".repeat(200_000));
    assert_eq!(end_of_block(text.as_bytes(), b',', false, least), 1 + 9 * 911);
}

#[test]
fn a_block_is_read_as_the_whole_is() {
    for (what, text) in hostile() {
        let read = |bytes: &[u8]| {
            let (mut scanner, mut cells) = (Scanner::new(bytes, b',', true), Cells::default());
            let mut records = Vec::new();
            while let Some(scan) = scanner.next(&mut cells) {
                records.push((scan.len, scan.lines, scan.fault.is_some()));
            }
            records
        };
        let (mut rest, mut records) = (text.as_bytes(), Vec::new());
        while !rest.is_empty() {
            let (block, more) = rest.split_at(end_of_block(rest, b',', true, 1 << 10));
            records.extend(read(block));
            rest = more;
        }
        assert!(records == read(text.as_bytes()), "{what}");
    }
}

#[test]
fn a_record_is_bounded_in_lines_and_in_bytes() {
    let first = |text: &str| {
        let scan = Scanner::new(text.as_bytes(), b',', true).next(&mut Cells::default()).unwrap();
        (scan.len, scan.lines, scan.fault)
    };
    let lines = |count: u64| format!("\"{}\"\n", "\n".repeat(usize::try_from(count - 1).unwrap()));
    let bytes = |count: usize| format!("\"\n{}\"\n5\n", "x".repeat(count - 3));
    assert_eq!(first(&lines(ROW_LINES)), (1_002, ROW_LINES, None));
    assert_eq!(first(&lines(ROW_LINES + 1)), (2, 1, Some(CsvFault::OpenQuote)));
    assert_eq!(first(&bytes(ROW_BYTES - 1)), (ROW_BYTES, 2, None));
    assert_eq!(first(&bytes(ROW_BYTES + 1)), (2, 1, Some(CsvFault::OpenQuote)));
}
