//! Currencies, countries and days, against tables and a calendar that others keep.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test that cannot go on should stop"
)]

mod support;

use std::collections::BTreeSet;

use checkout_fees::{Country, Currency, Date, FeeCalculator, Money, MoneyError};
use iso_currency::{Currency as Listed, Flag};
use jiff::ToSpan;
use jiff::civil::{self, Weekday, date};
use proptest::prelude::*;
use serde_json::json;
use support::config;

/// Every code of so many capital letters.
fn codes(length: u32) -> impl Iterator<Item = String> {
    let letter = |number: u32| char::from(b'A' + u8::try_from(number % 26).unwrap());
    (0..26_u32.pow(length)).map(move |number| {
        (0..length).rev().map(|place| letter(number / 26_u32.pow(place))).collect()
    })
}

/// Where the list of currencies and ours differ on purpose.
#[rustfmt::skip]
const CURRENCIES_THAT_DIFFER: &[(&str, Option<u8>, &str)] = &[
    // code, our minor units, because
    ("VES", Some(2), "VED is the same bolivar without six zeros; both codes are in use"),
];

fn listed_minor_units(code: &str) -> Option<u8> {
    let currency = Listed::from_code(code)?;
    let gone = currency.flags().iter().any(|flag| matches!(flag, Flag::Superseded(_)));
    currency.exponent().filter(|_| !gone).map(|exponent| u8::try_from(exponent).unwrap())
}

#[test]
fn minor_units_are_those_of_iso_4217() {
    for code in codes(3) {
        let ours = Currency::parse(&code).map(Currency::minor_units);
        let exception = CURRENCIES_THAT_DIFFER.iter().find(|(listed, ..)| *listed == code);
        match exception {
            Some((_, expected, because)) => assert_eq!(ours, *expected, "{code}: {because}"),
            None => assert_eq!(ours, listed_minor_units(&code), "{code}"),
        }
    }
}

#[test]
fn an_exception_that_the_list_has_caught_up_with_is_dropped() {
    for (code, ours, because) in CURRENCIES_THAT_DIFFER {
        assert_ne!(*ours, listed_minor_units(code), "{code}: {because}");
    }
}

#[test]
fn codes_that_nobody_can_be_billed_in_are_unknown() {
    #[rustfmt::skip]
    let cases = [
        // code,  because
        ("BGN", "Bulgaria has had the euro since 2026"),
        ("HRK", "Croatia has had the euro since 2023"),
        ("ANG", "replaced by XCG in 2025"),
        ("CUC", "withdrawn in 2021"),
        ("SLL", "replaced by SLE"),
        ("ZWL", "replaced by ZWG in 2024"),
        ("DEM", "long gone"),
        ("XAU", "gold has no minor units"),
        ("XDR", "drawing rights have none"),
        ("XSU", "sucres have none"),
        ("XTS", "for tests"),
        ("XXX", "no currency"),
        ("",    "no code"),
        ("US",  "two letters"),
        ("USDX", "four letters"),
        ("U D", "a blank within"),
        ("ＵＳＤ", "full-width letters"),
        ("ıNR", "a dotless i, of which I is the capital"),
        ("ſEK", "a long s, of which S is the capital"),
    ];
    for (code, because) in cases {
        assert_eq!(Currency::parse(code), None, "{code}: {because}");
    }
}

#[test]
fn codes_are_read_in_any_case_and_written_in_capitals() {
    for text in ["usd", "Usd", "uSD", "USD"] {
        assert_eq!(Currency::parse(text).unwrap().code(), "USD", "{text}");
    }
    for text in ["gb", "Gb", "gB", "GB"] {
        assert_eq!(Country::parse(text).unwrap().code(), "GB", "{text}");
    }
}

#[test]
fn an_amount_has_as_many_decimals_as_its_currency() {
    for currency in codes(3).filter_map(|code| Currency::parse(&code)) {
        let units = usize::from(currency.minor_units());
        let finest = if units == 0 { "7".to_owned() } else { format!("7.{:01$}", 1, units) };
        let money = Money::parse(&finest, currency).unwrap();
        assert_eq!(money.to_string(), finest, "{currency}");
        assert_eq!(format!("{money:?}"), format!("{finest} {currency}"));
        let finer = if units == 0 { format!("{finest}.0") } else { format!("{finest}0") };
        assert_eq!(Money::parse(&finer, currency), Err(MoneyError::TooPrecise), "{currency}");
    }
}

/// Where the list says nothing of a country, or we say something else.
#[rustfmt::skip]
const ACCOUNTS_THAT_DIFFER: &[(&str, Option<&str>, &str)] = &[
    // country, our account currency, because
    ("GS", Some("GBP"), "South Georgia uses the pound; the list leaves it out"),
    ("NA", Some("NAD"), "Namibia has a dollar of its own, which the list gives to nobody"),
    ("ZW", Some("USD"), "the dollar circulates beside the gold-backed ZWG, and far more of it"),
];

#[test]
fn countries_are_those_of_iso_3166() {
    let all: BTreeSet<&str> = Country::all().map(Country::code).collect();
    assert_eq!(all.len(), 249, "ISO 3166-1 has 249 codes");
    assert_eq!(Country::all().count(), 249, "a code stands twice");
    for code in codes(2) {
        let listed = code.parse::<iso_currency::Country>().is_ok();
        assert_eq!(Country::parse(&code).is_some(), listed, "{code}");
        assert_eq!(all.contains(code.as_str()), listed, "{code}");
    }
}

#[test]
fn an_account_is_in_a_currency_that_the_country_uses() {
    for country in Country::all() {
        let code = country.code();
        let ours = country.account_currency().map(|currency| currency.code().to_owned());
        let listed = Listed::from_country(code.parse().unwrap());
        let listed: Vec<&str> = listed.iter().map(Listed::code).collect();
        let agrees = match &ours {
            Some(ours) => listed.contains(&ours.as_str()),
            None => listed.is_empty(),
        };
        match ACCOUNTS_THAT_DIFFER.iter().find(|(differs, ..)| *differs == code) {
            Some((_, expected, because)) => {
                assert_eq!(ours.as_deref(), *expected, "{code}: {because}");
                assert!(!agrees, "{code} differs no longer: {because}");
            }
            None => assert!(agrees, "{code}: {ours:?} of {listed:?}"),
        }
    }
}

#[test]
fn accounts_are_in_the_usual_currency() {
    #[rustfmt::skip]
    let cases = [
        // country, currency, because
        ("US", "USD", "the platform's own"),
        ("DE", "EUR", "the euro"),
        ("BG", "EUR", "the euro since 2026"),
        ("HR", "EUR", "the euro since 2023"),
        ("GB", "GBP", "no euro"),
        ("CH", "CHF", "no euro"),
        ("LI", "CHF", "its neighbour's franc"),
        ("DK", "DKK", "no euro"),
        ("SE", "SEK", "no euro"),
        ("PL", "PLN", "no euro"),
        ("CN", "CNY", "the yuan"),
        ("HK", "HKD", "a dollar of its own"),
        ("JP", "JPY", "no minor units"),
        ("KW", "KWD", "three decimals"),
        ("IN", "INR", "the rupee"),
        ("CW", "XCG", "the guilder of 2025"),
        ("EC", "USD", "the dollar"),
        ("SV", "USD", "the dollar, no longer the colon"),
    ];
    for (country, currency, because) in cases {
        let ours = Country::parse(country).unwrap().account_currency().unwrap();
        assert_eq!(ours.code(), currency, "{country}: {because}");
    }
}

#[test]
fn every_day_of_two_centuries_reads_and_writes_as_itself() {
    let mut before: Option<Date> = None;
    for day in date(1900, 1, 1).series(1.day()).take_while(|day| day.year() <= 2100) {
        let text = day.to_string();
        let ours = Date::parse(&text);
        assert_eq!(ours.map(|day| day.to_string()), Some(text.clone()));
        assert_eq!(ours.map(|day| format!("{day:?}")), Some(text));
        assert!(before < ours, "{day} is not after the day before it");
        before = ours;
    }
}

proptest! {
    #![proptest_config(config(4_096))]

    #[test]
    fn a_day_exists_where_the_calendar_has_it(
        year in 0_i16..=9999, month in 0_i8..=13, day in 0_i8..=32,
    ) {
        let text = format!("{year:04}-{month:02}-{day:02}");
        let exists = year > 0 && civil::Date::new(year, month, day).is_ok();
        prop_assert_eq!(Date::parse(&text).map(|day| day.to_string()), exists.then_some(text));
    }
}

#[test]
fn days_at_the_ends_of_the_calendar() {
    #[rustfmt::skip]
    let cases = [
        // text, whether it is a day, because
        ("0001-01-01", true,  "the first"),
        ("9999-12-31", true,  "the last"),
        ("0000-12-31", false, "there is no year 0"),
        ("1900-02-29", false, "a century is no leap year"),
        ("2000-02-29", true,  "but every fourth is"),
        ("10000-01-01", false, "five digits"),
        ("+2026-01-01", false, "a sign"),
        ("-001-01-01", false, "before the first"),
        ("2026-1-01",  false, "one digit for a month"),
        ("2026-01-1 ", false, "a blank"),
        ("2026/01-01", false, "another stroke before the month"),
        ("2026-01/01", false, "another stroke before the day"),
        ("20260101",   false, "no strokes"),
        ("2026-0١-01", false, "an Arabic digit, which is two bytes"),
    ];
    for (text, is_day, because) in cases {
        assert_eq!(Date::parse(text).is_some(), is_day, "{text}: {because}");
    }
}

/// The `count`th business day after a day, or after the first business day from it on.
fn business_day(from: civil::Date, count: i64, holidays: &[civil::Date]) -> civil::Date {
    let open = |day: &civil::Date| {
        !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) && !holidays.contains(day)
    };
    from.series(1.day()).filter(open).nth(usize::try_from(count).unwrap()).unwrap()
}

fn arrivals(calculator: &FeeCalculator, pay_on: civil::Date, holidays: &[civil::Date]) {
    let holidays_text: Vec<String> = holidays.iter().map(ToString::to_string).collect();
    let order = json!({
        "amount": "100", "currency": "USD", "country": "US",
        "payOn": pay_on.to_string(), "holidays": holidays_text,
    });
    let answer = calculator.compare(&order.to_string()).unwrap();
    for option in json!(answer)["options"].as_array().unwrap() {
        let arrival = &option["arrival"];
        let expected = |bound: &str| match arrival["unit"].as_str() {
            Some("hour") => json!(pay_on.to_string()),
            Some(_) => {
                json!(business_day(pay_on, arrival[bound].as_i64().unwrap(), holidays).to_string())
            }
            None => json!(null),
        };
        let method = &option["method"];
        assert_eq!(arrival["earliest"], expected("min"), "{method}, paid on {pay_on}");
        assert_eq!(arrival["latest"], expected("max"), "{method}, paid on {pay_on}");
    }
}

#[test]
fn money_arrives_on_the_business_day_that_a_calendar_counts() {
    let calculator = FeeCalculator::standard().unwrap();
    // over two ends of a year and a 29 February
    let holidays = [
        date(2027, 12, 24),
        date(2027, 12, 25),
        date(2027, 12, 27),
        date(2027, 12, 31),
        date(2028, 1, 1),
        date(2028, 2, 29),
        date(2028, 3, 1),
        date(2028, 3, 2),
    ];
    for pay_on in date(2027, 1, 1).series(1.day()).take(731) {
        arrivals(&calculator, pay_on, &[]);
        arrivals(&calculator, pay_on, &holidays);
    }
}
