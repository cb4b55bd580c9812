//! Rows of a table as people and spreadsheets write them, held against the same orders in JSON.

use checkout_fees::{
    Cells, ColumnUse, Columns, Dates, FeeCalculator, LineEnd, ManyOrders, ManyTable, Numbers,
    Record, Records, Scanner, TableFormat, count_lines, end_of_block,
};
use proptest::prelude::*;
use serde_json::json;

use crate::support::config;

/// Currencies with signs that they may be written with beside their codes.
const SIGNS: [(&str, &[&str]); 6] = [
    ("USD", &["$", "US$", "USD"]),
    ("EUR", &["€", "EUR", "eur"]),
    ("GBP", &["£", "GBP"]),
    ("JPY", &["¥", "￥", "円", "JPY"]),
    ("CAD", &["$", "C$", "CA$", "CAD"]),
    ("PLN", &["zł", "PLN"]),
];

/// Marks that nobody sees.
const MARKS: [&str; 5] = ["", "\u{200e}", "\u{feff}", "\u{200b}", "\u{2069}"];

/// Digits with groups and a sign for decimals.
fn written(whole: u64, cents: u64, numbers: Numbers, has_groups: bool, group: char) -> String {
    let (decimal, own) = if numbers == Numbers::Comma { (',', '.') } else { ('.', ',') };
    let digits = whole.to_string();
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        let is_break = place > 0 && (digits.len() - place).is_multiple_of(3);
        if has_groups && numbers != Numbers::Plain && is_break {
            text.push(if group == '?' { own } else { group });
        }
        text.push(digit);
    }
    if cents > 0 { format!("{text}{decimal}{cents:02}") } else { text }
}

/// The row's order, or its first problem.
fn read(header: &[Option<&str>], row: &str, format: TableFormat) -> Result<String, String> {
    let calculator = FeeCalculator::standard().unwrap();
    let columns = Columns::of(header, calculator.schedule()).unwrap();
    let mut cells = Cells::default();
    let mut records = Records::new(row.as_bytes(), 1, format.separator);
    let Some(Record { text, .. }) = records.next(&mut cells) else { return Err(String::new()) };
    let many = ManyOrders::new(calculator);
    match many.read_row(text.unwrap(), &cells, &columns, format) {
        Ok(order) => Ok(checkout_fees::to_json(&order.unwrap())),
        Err(error) => Err(error.problems()[0].code.code().to_owned()),
    }
}

/// A table of orders with pieces set in at random that may open quotes, end lines or part cells.
fn spoilt_tables() -> impl Strategy<Value = String> {
    const PIECES: [&str; 10] = ["\"", "\"\"", ",", ";", "\n", "\r\n", "\r", "\",\"", "=", "\"x\"y"];
    let spoils = prop::collection::vec((any::<prop::sample::Index>(), 0..PIECES.len()), 0..12);
    (1_usize..700, spoils).prop_map(|(rows, spoils)| {
        let mut text = "5000,USD\n\"6,000\",\"EUR\"\n".repeat(rows);
        for (place, piece) in spoils {
            text.insert_str(place.index(text.len()), PIECES[piece]);
        }
        text
    })
}

/// The rows that are answered or refused, each with the number of its line and whether it was refused.
fn outcomes(bytes: &[u8], first: u64) -> Vec<(u64, bool)> {
    let calculator = FeeCalculator::standard().unwrap();
    let uses = ["amount", "currency"].map(|field| ColumnUse::Field(field.to_owned()));
    let mut table = ManyTable::new(calculator, &uses, TableFormat::default(), LineEnd::Lf).unwrap();
    let places: Vec<u32> = (0..table.answer(bytes).rows).collect();
    let rows = table.rows(bytes, &places);
    rows.iter().map(|row| (row.line + first, row.answer.is_none())).collect()
}

proptest! {
    #![proptest_config(config(40))]

    #[test]
    fn every_line_is_of_one_record_however_the_table_is_spoilt(text in spoilt_tables(), least in 1_usize..20_000) {
        let bytes = text.as_bytes();
        let (mut scanner, mut cells) = (Scanner::new(bytes, b',', true), Cells::default());
        let (mut at, mut lines) = (0, 0);
        while let Some(scan) = scanner.next(&mut cells) {
            prop_assert!(scan.fault.is_none() || scan.lines == 1, "a fault takes its own line alone");
            at += scan.len;
            lines += scan.lines;
        }
        prop_assert_eq!((at, lines), (bytes.len(), count_lines(bytes)));

        let whole = outcomes(bytes, 1);
        prop_assert!(whole.windows(2).all(|pair| pair[0].0 < pair[1].0), "in their order, once each");

        let (mut rest, mut first, mut parts) = (bytes, 1, Vec::new());
        while !rest.is_empty() {
            let (block, more) = rest.split_at(end_of_block(rest, b',', true, least));
            parts.extend(outcomes(block, first));
            first += count_lines(block);
            rest = more;
        }
        prop_assert_eq!(parts, whole, "block by block");
    }
}

proptest! {
    #![proptest_config(config(500))]

    #[test]
    fn a_sum_is_read_as_it_was_meant_or_refused(
        whole in 1_u64..1_000_000_000, cents in 0_u64..100, place in 0..SIGNS.len(), sign in 0..5_usize,
        (is_before, has_space, has_groups) in any::<(bool, bool, bool)>(), group in 0..4_usize,
        numbers in 0..3_usize, mark in 0..MARKS.len(), other in 0..SIGNS.len(),
        (year, month, day) in (2000_u32..2100, 1_u32..13, 1_u32..29), time in 0..4_usize,
    ) {
        let numbers = Numbers::ALL[numbers];
        let (currency, signs) = SIGNS[place];
        let cents = if currency == "JPY" { 0 } else { cents };
        let number = written(whole, cents, numbers, has_groups, ['?', ' ', '\u{202f}', '\''][group]);
        let (sign, space) = (signs[sign % signs.len()], if has_space { "\u{a0}" } else { "" });
        let amount =
            if is_before { format!("{sign}{space}{number}") } else { format!("{number}{space}{sign}") };
        let time = ["", " 00:00", " 0:00:00", ", 23:59"][time];
        let pay_on = format!("{day}.{month}.{:02}{time}", year % 100);
        let mark = MARKS[mark];
        let header = [Some("amount"), Some("currency"), Some("payOn")];
        let format = TableFormat { separator: b'\t', numbers, dates: Dates::DayFirst };
        let calculator = FeeCalculator::standard().unwrap();
        let plain = if cents > 0 { format!("{whole}.{cents:02}") } else { whole.to_string() };
        let order = json!({
            "amount": plain, "currency": currency, "payOn": format!("{year}-{month:02}-{day:02}"),
        });
        let expected = checkout_fees::to_json(&calculator.order(&order.to_string()).unwrap());
        let row = format!("{mark}{amount}{mark}\t{currency}{mark}\t{mark}{pay_on}");
        prop_assert_eq!(read(&header, &row, format), Ok(expected), "{}", row);

        // in a row of another currency it is that amount only where the sign is that currency's, too
        let (other, others) = SIGNS[other];
        if !others.contains(&sign) && other != "JPY" {
            let row = format!("{amount}\t{other}\t{pay_on}");
            prop_assert_eq!(read(&header, &row, format), Err("amount-malformed".to_owned()), "{}", row);
        }
    }
}
