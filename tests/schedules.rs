//! The bundled data: that every figure has its source, and that the figures are in the words
//! quoted for them.

#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test that cannot go on should stop"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use checkout_fees::{Currency, Date, FeeCalculator, Rate};
use serde_json::Value;

fn bundled(name: &str) -> (String, Value) {
    let path = format!("{}/schedules/{name}.json", env!("CARGO_MANIFEST_DIR"));
    let text = fs::read_to_string(path).unwrap();
    let value = serde_json::from_str(&text).unwrap();
    (text, value)
}

/// Every object of a document with its path.
fn objects(value: &Value, path: &str, all: &mut Vec<(String, Value)>) {
    match value {
        Value::Object(members) => {
            all.push((path.to_owned(), value.clone()));
            members.iter().for_each(|(name, value)| objects(value, &format!("{path}.{name}"), all));
        }
        Value::Array(items) => {
            let items = items.iter().enumerate();
            items.for_each(|(place, value)| objects(value, &format!("{path}[{place}]"), all));
        }
        _ => {}
    }
}

/// The objects that state a figure or a fact.
fn stated() -> Vec<(String, Value)> {
    let (_, schedule) = bundled("alibaba-trade-assurance");
    let mut all = Vec::new();
    objects(&schedule["methods"], "methods", &mut all);
    objects(&schedule["maxPayments"], "maxPayments", &mut all);
    let states = ["count", "amount", "codes", "type", "unit", "code"];
    all.retain(|(_, object)| states.iter().any(|name| object.get(name).is_some()));
    all
}

#[test]
fn every_figure_names_a_listed_document_and_quotes_it() {
    let (_, schedule) = bundled("alibaba-trade-assurance");
    let documents: BTreeMap<&str, &Value> = schedule["documents"]
        .as_array()
        .unwrap()
        .iter()
        .map(|document| (document["title"].as_str().unwrap(), &document["origin"]))
        .collect();
    let stated = stated();
    // 8 fees, 7 arrival times, and so on: an empty list would prove nothing
    assert!(stated.len() >= 50, "only {} figures", stated.len());
    let mut named = BTreeSet::new();
    for (path, object) in &stated {
        let source = &object["source"];
        let title = source["document"].as_str().unwrap_or_default();
        assert_eq!(documents.get(title), Some(&&source["origin"]), "{path}: {source}");
        assert!(source["quote"].as_str().unwrap().trim().len() > 3, "{path}: {source}");
        named.insert(title);
    }
    assert_eq!(named, documents.into_keys().collect(), "a document that nothing rests on");
}

/// How a figure may be printed: 12000 as 12,000, 0.0299 as 2.99.
fn prints(figure: &str, is_rate: bool) -> Vec<String> {
    if is_rate {
        let percent = figure.parse::<f64>().unwrap() * 100.0;
        return vec![format!("{}", (percent * 1e6).round() / 1e6)];
    }
    let thousands = figure.strip_suffix("000").map(|thousands| format!("{thousands},000"));
    thousands.into_iter().chain([figure.to_owned()]).collect()
}

/// The figures of an object, each with whether it is a rate.
fn figures(value: &Value, is_rate: bool) -> Vec<(String, bool)> {
    let members = value.as_object().into_iter().flatten();
    let nested = members.flat_map(|(name, value)| match name.as_str() {
        "source" | "codes" | "type" | "unit" | "code" | "bankFee" => Vec::new(),
        "rate" | "monthlyRates" => figures(value, true),
        _ => figures(value, is_rate),
    });
    let items = value.as_array().into_iter().flatten().flat_map(|item| figures(item, is_rate));
    let own = value
        .as_str()
        .map(str::to_owned)
        .or_else(|| value.as_u64().map(|number| number.to_string()));
    own.map(|figure| (figure, is_rate)).into_iter().chain(nested).chain(items).collect()
}

#[test]
fn the_figures_stand_in_the_words_quoted_for_them() {
    let mut checked = 0;
    for (path, object) in stated() {
        // two is what the words mean: an initial payment and a balance
        if path == "maxPayments" {
            continue;
        }
        let quote = object["source"]["quote"].as_str().unwrap();
        for (figure, is_rate) in figures(&object, false) {
            let found = prints(&figure, is_rate).iter().any(|print| quote.contains(print.as_str()));
            assert!(found, "{path}: {figure} is not in `{quote}`");
            checked += 1;
        }
    }
    assert!(checked >= 40, "only {checked} figures");
}

#[test]
fn the_bundled_schedule_answers() {
    let calculator = FeeCalculator::standard().unwrap();
    let methods: Vec<&str> =
        calculator.schedule().methods.iter().map(|method| method.id.as_str()).collect();
    let expected = [
        "paypal",
        "card",
        "online-banking",
        "online-transfer",
        "wire-transfer",
        "western-union",
        "letter-of-credit",
        "pay-later",
    ];
    assert_eq!(methods, expected);
}

#[test]
fn reference_rates_are_prices_of_known_currencies() {
    let (text, rates) = bundled("reference-rates");
    let per_base = rates["perBase"].as_object().unwrap();
    assert!(Date::parse(rates["asOf"].as_str().unwrap()).is_some(), "{}", rates["asOf"]);
    assert_eq!(rates["base"], "EUR");
    assert!(!rates["source"].as_str().unwrap().is_empty());
    for (code, price) in per_base {
        assert_eq!(Currency::parse(code).map(|currency| currency.to_string()).as_ref(), Some(code));
        assert!(Rate::parse_price(price.as_str().unwrap()).is_some(), "{code}: {price}");
        // a parser keeps the last of two
        assert_eq!(text.matches(&format!("\"{code}\":")).count(), 1, "{code} stands twice");
    }
    assert!(!per_base.contains_key("EUR"), "the base has no price in itself");
}

#[test]
fn reference_rates_are_of_the_right_size() {
    let (_, rates) = bundled("reference-rates");
    let price = |code: &str| rates["perBase"][code].as_str().unwrap().parse::<f64>().unwrap();
    #[rustfmt::skip]
    let cases = [
        // currency, at least, at most, because: wider than the moves of twenty years
        ("USD", 0.8,    1.7,     "the schedule's own currency"),
        ("GBP", 0.6,    1.0,     "a pound is worth more than a euro"),
        ("CHF", 0.8,    1.7,     "about a euro"),
        ("PLN", 3.2,    5.0,     "one of four currencies of online transfer"),
        ("CNY", 6.5,    11.5,    "one of eight of wire transfer"),
        ("HKD", 6.5,    13.0,    "tied to the dollar"),
        ("JPY", 90.0,   220.0,   "no hundredths"),
        ("AUD", 1.1,    2.2,     "a dollar"),
        ("CAD", 1.1,    1.9,     "a dollar"),
        ("SGD", 1.2,    2.4,     "a dollar"),
        ("IDR", 8_000.0, 30_000.0, "the smallest of all"),
    ];
    for (code, least, most, because) in cases {
        assert!((least..=most).contains(&price(code)), "{code} at {}: {because}", price(code));
    }
}

#[test]
fn every_currency_that_a_method_names_has_a_rate() {
    let calculator = FeeCalculator::standard().unwrap();
    let (_, rates) = bundled("reference-rates");
    for named in calculator.schedule_info().currencies {
        let code = named.currency.to_string();
        assert!(code == "EUR" || rates["perBase"].get(&code).is_some(), "{code} has no rate");
    }
}
