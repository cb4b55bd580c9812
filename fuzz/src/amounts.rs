//! Any text as an amount: a currency's code, a space, and the text. And as a rate, a number of a
//! table and a day.

use std::sync::LazyLock;

use checkout_fees::{Currency, Date, Dates, FeeCalculator, Money, Numbers, Rate};
use serde_json::json;

use super::answers::is_in_form;

static CALCULATOR: LazyLock<FeeCalculator> = LazyLock::new(|| FeeCalculator::standard().unwrap());

pub fn check(data: &[u8]) {
    let Ok(line) = std::str::from_utf8(data) else { return };
    let (code, text) = line.split_once(' ').unwrap_or(("USD", line));
    if let Some(currency) = Currency::parse(code) {
        is_money_or_refused(text, currency);
    }
    for rate in [Rate::parse_price, Rate::parse_fraction] {
        if let Some(read) = rate(text) {
            assert_eq!(rate(&read.to_string()), Some(read), "{text}");
            assert_eq!(figures(&read.to_string()), figures(text));
        }
    }
    is_a_number_however_written(text);
    is_a_day_however_written(text);
}

fn is_money_or_refused(text: &str, currency: Currency) {
    let order = json!({ "amount": text, "currency": currency.code() }).to_string();
    match (Money::parse(text, currency), CALCULATOR.order(&order)) {
        (Ok(money), order) => {
            let shown = money.to_string();
            assert_eq!(Money::parse(&shown, currency), Ok(money), "{shown}");
            assert_eq!(figures(&shown), figures(text));
            let decimals = shown.split_once('.').map_or(0, |(_, decimals)| decimals.len());
            assert_eq!(decimals, usize::from(currency.minor_units()), "{shown}");
            assert_eq!(order.is_err(), money.is_zero(), "{text}");
            order.map_or_else(|error| is_in_form(&error), |order| assert_eq!(order.amount, money));
        }
        (Err(_), order) => is_in_form(&order.unwrap_err()),
    }
}

/// The digits that count, before and after the point: by text alone.
fn figures(text: &str) -> (&str, &str) {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    (whole.trim_start_matches('0'), fraction.trim_end_matches('0'))
}

fn is_a_number_however_written(text: &str) {
    for numbers in [Numbers::Plain, Numbers::Dot, Numbers::Comma] {
        let Some(plain) = numbers.digits(text) else { continue };
        let only = |letter: char| letter.is_ascii_digit() || letter == '.' || letter == '-';
        assert!(plain.chars().all(only), "{plain}");
        // read once more, as it is written there
        let again =
            if numbers == Numbers::Comma { plain.replace('.', ",") } else { plain.to_string() };
        assert_eq!(numbers.digits(&again), Some(plain), "{text}");
    }
}

fn is_a_day_however_written(text: &str) {
    for dates in [Dates::Iso, Dates::DayFirst, Dates::MonthFirst] {
        let Some(day) = dates.day(text) else { continue };
        let iso = day.to_string();
        assert_eq!((Date::parse(&iso), dates.day(&iso)), (Some(day), Some(day)), "{text}");
    }
}
