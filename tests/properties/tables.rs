//! Rows of a table as people and spreadsheets write them, held against the same orders in JSON.

use checkout_fees::{
    Cells, Columns, Dates, FeeCalculator, ManyOrders, Numbers, Record, Records, TableFormat,
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
