//! What changed from one schedule to another, worked out by hand.

#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test that cannot go on should stop"
)]

use std::fs;

use checkout_fees::FeeCalculator;
use serde_json::{Value, json};

fn schedule(path: &str) -> Value {
    let path = format!("{}/{path}", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

fn bundled() -> Value {
    schedule("schedules/alibaba-trade-assurance.json")
}

fn diff(old: &Value, new: &Value) -> Value {
    let of = |schedule: &Value| FeeCalculator::from_schedule(&schedule.to_string()).unwrap();
    json!(of(old).changes_to(&of(new)))
}

/// A schedule with another value at each JSON pointer; `null` takes a member away.
fn with(schedule: &Value, edits: &[(&str, Value)]) -> Value {
    let mut changed = schedule.clone();
    for (path, value) in edits {
        let (parent, name) = path.rsplit_once('/').unwrap();
        match changed.pointer_mut(parent).unwrap() {
            Value::Object(members) => _ = members.insert(name.to_owned(), value.clone()),
            list => list[name.parse::<usize>().unwrap()] = value.clone(),
        }
    }
    changed
}

fn source(quote: &str) -> Value {
    let title = "Complete Guide: How to Use Alibaba Trade Assurance?";
    json!({ "document": title, "quote": quote, "origin": "documents" })
}

fn codes(codes: &[&str]) -> Value {
    json!({ "codes": codes, "source": source("the countries") })
}

#[test]
fn each_fact_that_changed_is_told_with_both_figures() {
    let bundled = bundled();
    let fee_source = bundled["methods"][0]["fee"]["source"].clone();
    let old_sources = |path: &str| bundled.pointer(path).unwrap()["source"].clone();
    #[rustfmt::skip]
    let cases = [
        // JSON pointer, value, members of the change, message
        ("/id", json!("mine"), json!({ "code": "id", "old": "alibaba-trade-assurance", "new": "mine", "method": null, "variant": null }),
            "the schedule's id is mine, was alibaba-trade-assurance"),
        ("/validFrom", json!("2026-07-01"), json!({ "code": "valid-from", "old": null, "new": "2026-07-01" }), "it is in force since 2026-07-01, was since ever"),
        ("/maxPayments/count", json!(3), json!({ "code": "max-payments", "old": 2, "new": 3 }), "an order may be paid in 3 payments at most, was 2"),
        ("/methods/0/name", json!("Pal"), json!({ "code": "name", "method": "paypal", "old": "PayPal", "new": "Pal" }), "Pal: its name is Pal, was PayPal"),
        ("/methods/0/fee", json!({ "type": "percent", "rate": { "min": "0.03", "max": "0.035" }, "source": fee_source }),
            json!({ "code": "fee", "method": "paypal", "variant": null, "old": { "type": "percent", "rate": { "min": "0.0299", "max": "0.0299" } },
                "new": { "type": "percent", "rate": { "min": "0.03", "max": "0.035" } } }),
            "PayPal: the fee is 3 to 3.5 % of the payment, was 2.99 % of the payment"),
        ("/methods/2/fee/max", json!("35"), json!({ "code": "fee", "old": { "type": "flat", "min": "15.00", "max": "30.00" }, "new": { "type": "flat", "min": "15.00", "max": "35.00" } }),
            "Online banking: the fee is 15.00 to 35.00 USD a payment, was 15.00 to 30.00 USD a payment"),
        ("/methods/6/fee/most", json!("1200"), json!({ "code": "fee", "method": "letter-of-credit" }),
            "Letter of credit: the fee is 0.125 % of the order, at least 50.00 and at most 1,200.00 USD, and the bank's own fee, \
             was 0.125 % of the order, at least 50.00 and at most 300.00 USD, and the bank's own fee"),
        ("/methods/0/limit/amount", json!("9000"), json!({ "code": "limit", "old": "12000.00", "new": "9000.00" }), "PayPal: the most a payment may be is 9,000.00 USD, was 12,000.00 USD"),
        ("/methods/5/limit", Value::Null, json!({ "code": "limit", "old": "2500.00", "new": null }), "Western Union: the most an order may be is none, was 2,500.00 USD"),
        ("/methods/5/countries", Value::Null, json!({ "code": "countries", "old": ["US"], "new": null, "added": [], "removed": [] }), "Western Union: serves accounts in any country now, was US"),
        ("/methods/5/countries", json!({ "codes": ["CA", "MX"], "source": old_sources("/methods/5/countries") }),
            json!({ "code": "countries", "old": ["US"], "new": ["CA", "MX"], "added": ["CA", "MX"], "removed": ["US"] }), "Western Union: serves accounts in CA and MX, too, and no longer US"),
        ("/methods/6/countries", codes(&["US"]), json!({ "code": "countries", "old": null, "new": ["US"] }), "Letter of credit: serves accounts in only US now, was any country"),
        ("/methods/0/arrival/max", json!(3), json!({ "code": "arrival", "old": { "min": 1, "max": 2, "unit": "hour" }, "new": { "min": 1, "max": 3, "unit": "hour" } }),
            "PayPal: the money arrives in 1 to 3 hours, was in 1 to 2 hours"),
        ("/methods/0/caveats", json!([]), json!({ "code": "caveat-removed", "caveat": "limit-may-be-lower" }), "PayPal: no longer said: the buyer's own limit may be lower"),
        ("/methods/7/businessOnly", Value::Null, json!({ "code": "business-only", "old": true, "new": false }), "Pay Later: is for everyone now, was for businesses alone"),
        ("/methods/0/fee/source/quote", json!("other words"), json!({ "code": "source", "of": "fee", "new": source("other words") }),
            "PayPal: the source of fee is Complete Guide: How to Use Alibaba Trade Assurance?: “other words”"),
        ("/methods/7/fee/monthlyRates/5", json!("0.01"), json!({ "code": "fee", "method": "pay-later" }),
            "Pay Later: the fee is a share of the order for each month: 1.25 to 2.75 % in months 1 to 2, 0.25 to 0.75 % in months 3 to 5, 1 % in month 6, \
             was a share of the order for each month: 1.25 to 2.75 % in months 1 to 2, 0.25 to 0.75 % in months 3 to 6"),
    ];
    for (path, value, members, message) in cases {
        let changes = diff(&bundled, &with(&bundled, &[(path, value)]))["changes"].clone();
        let changes = changes.as_array().unwrap();
        assert_eq!(changes.len(), 1, "{path}: {changes:?}");
        assert_eq!(changes[0]["message"], message, "{path}");
        for (name, value) in members.as_object().unwrap() {
            assert_eq!(&changes[0][name], value, "{path}: {name}");
        }
    }
}

#[test]
fn what_comes_and_goes_is_told() {
    let bundled = bundled();
    let mut new = bundled.clone();
    let methods = new["methods"].as_array_mut().unwrap();
    let paypal = methods.remove(0);
    methods.push(json!({ "id": "giro", "name": "Giro", "kind": "payment", "scope": "order", "fee": paypal["fee"] }));
    methods.swap(0, 1);
    let variants = methods[0]["variants"].as_array_mut().unwrap();
    variants.swap(0, 1);
    new["notes"].as_array_mut().unwrap().push(json!("mind the gap"));
    let changes = diff(&bundled, &new)["changes"].clone();
    let messages: Vec<&str> = changes
        .as_array()
        .unwrap()
        .iter()
        .map(|change| change["message"].as_str().unwrap())
        .collect();
    let expected = [
        "a note more: mind the gap",
        "PayPal: is no way to pay any more",
        "Online banking: its flavours come in another order: de-fr-account, us-account",
        "Giro: is a new way to pay, for 2.99 % of the order",
        "the ways to pay come in another order: online-banking, card, online-transfer, \
         wire-transfer, western-union, letter-of-credit, pay-later, giro",
    ];
    assert_eq!(messages, expected);
}

#[test]
fn tiers_are_told_in_a_line() {
    let old = schedule("tests/golden/schedules/tiered.json");
    let new = with(&old, &[("/methods/0/fee/tiers/1/fee/max", json!("9"))]);
    let changes = diff(&old, &new)["changes"].clone();
    assert_eq!(changes[0]["code"], "fee");
    let message = changes[0]["message"].as_str().unwrap();
    assert!(
        message
            .starts_with("Giro: the fee is 4.95 EUR up to 50.00, 8.00 to 9.00 EUR up to 100.00, "),
        "{message}"
    );
}

/// The lines of those in USD from an account in the US.
fn lines(diff: &Value) -> Vec<(&str, &str, &str)> {
    let told = |answer: &&Value| {
        answer["currencies"] == json!(["USD"])
            && answer["countries"].as_array().unwrap().contains(&json!("US"))
    };
    let answer = diff["answers"].as_array().unwrap().iter().find(told);
    let segments = answer.map(|answer| answer["segments"].as_array().unwrap().as_slice());
    let text =
        |segment: &'_ Value, name: &str| segment[name].as_str().unwrap().to_owned().leak() as &str;
    segments
        .unwrap_or_default()
        .iter()
        .map(|segment| (text(segment, "code"), text(segment, "from"), text(segment, "to")))
        .collect()
}

#[test]
fn for_whom_the_answer_changes_is_exact_to_the_minor_unit() {
    let bundled = bundled();
    #[rustfmt::skip]
    let cases = [
        // pointer, value, segments, because
        ("/methods/2/fee/max", json!("35"), vec![
            ("best", "1003.18", "1170.40"), // 1,170.40 × 2.99 % = 34.99496; a cent more is 34.995… = 35.00
            ("fee", "1170.41", "50000.00"),
            ("fee", "50000.01", "100000.00"), // two payments
        ], "up to 35.00 PayPal's 2.99 % are less, and where both are 35.00 at most, online banking's least is less"),
        ("/methods/2/fee/min", json!("10"), vec![
            ("fee", "1003.18", "50000.00"),
            ("fee", "50000.01", "100000.00"),
        ], "the least decides nothing while the most is not the same"),
        ("/methods/5/fee/rate/max", json!("0.05"), vec![], "Western Union is dearer at most already"),
        ("/methods/7/fee/monthlyRates/0", json!("0.01"), vec![], "a loan is no payment"),
        ("/methods/0/name", json!("Pal"), vec![], "a name costs nothing"),
        ("/methods/2/variants/1/limit/amount", json!("5000"), vec![], "that one is for accounts in DE and FR"),
        ("/methods/2/variants/0/limit/amount", json!("40000"), vec![
            ("fee", "40000.01", "50000.00"),   // two payments where it was one
            ("best", "80000.01", "100000.00"), // more than two payments: a wire transfer
        ], "a limit that fell"),
    ];
    for (path, value, segments, because) in cases {
        let diff = diff(&bundled, &with(&bundled, &[(path, value)]));
        let found: Vec<_> =
            lines(&diff).into_iter().filter(|(_, from, _)| from.len() > 4).collect();
        assert_eq!(found, segments, "{path}: {because}");
    }
}

#[test]
fn a_fee_held_between_bounds_changes_from_where_it_reaches_them() {
    let mut old = bundled();
    let mut letter = old["methods"][6].clone();
    // what the bank takes on top is unknown: without it the fee is
    letter["fee"].as_object_mut().unwrap().remove("bankFee");
    old["methods"] = json!([letter]);
    #[rustfmt::skip]
    let cases = [
        // pointer, value, segments, because
        ("/methods/0/fee/most", json!("350"), vec![
            ("fee", "240004.00", "279995.99"), // 0.125 % of it is 300.005, and 349.99 at the end
            ("fee", "279996.00", "999999999999.99"), // 349.995, which is 350.00
        ], "before, it was held at 300.00"),
        ("/methods/0/fee/least", json!("40"), vec![
            ("fee", "0.01", "32003.99"), // 40.00 where it was 50.00
            ("fee", "32004.00", "39995.99"), // 40.005, and 49.994… at the end
        ], "from 39,996.00 on it was 49.995, which is 50.00"),
    ];
    for (path, value, segments, because) in cases {
        assert_eq!(
            lines(&diff(&old, &with(&old, &[(path, value)]))),
            segments,
            "{path}: {because}"
        );
    }
}

#[test]
fn countries_that_change_alike_stand_together_and_are_counted() {
    let bundled = bundled();
    let new = with(&bundled, &[("/methods/3/fee/max", json!("26"))]);
    let diff = diff(&bundled, &new);
    let answers = diff["answers"].as_array().unwrap();
    let of = |code: &str| {
        answers.iter().filter(|answer| answer["currencies"] == json!([code])).collect::<Vec<_>>()
    };
    let franc = of("CHF");
    assert_eq!(franc.len(), 1, "{franc:?}");
    assert_eq!(franc[0]["business"], json!([true, false, null]));
    // those of the variant for the rest of the EEA hang on the bank, so that nothing is sure there
    let told = "CHF, from an account in 17 European countries \
                (AT, BE, CH, DE, DK, EE, ES, FI, GB, IT, LT, LV, NL, NO, PL, SE, SK)";
    assert_eq!(franc[0]["message"], told);
    assert_eq!(franc[0]["countries"].as_array().unwrap().len(), 17);
    // 25 and 26 dollars at 1.2154… dollars a franc
    let line = franc[0]["lines"][0].as_str().unwrap();
    assert!(line.starts_with("From 0.01 CHF on Online transfer stays best and costs "), "{line}");
    assert!(of("USD").is_empty() && of("JPY").is_empty(), "online transfer takes neither");
}

#[test]
fn a_line_says_by_how_much() {
    let bundled = bundled();
    let told = |path: &str, value: Value, line: usize| {
        let diff = diff(&bundled, &with(&bundled, &[(path, value)]));
        let of_us = diff["answers"].as_array().unwrap().iter().find(|answer| {
            answer["currencies"] == json!(["USD"])
                && answer["countries"].as_array().unwrap().contains(&json!("US"))
        });
        of_us.unwrap()["lines"][line].as_str().unwrap().to_owned()
    };
    assert_eq!(
        told("/methods/2/fee/max", json!("35"), 1),
        "From 1,170.41 to 50,000.00 USD Online banking stays best and costs 5.00 more at most: \
         15.00 to 35.00, before 15.00 to 30.00"
    );
    assert_eq!(
        told("/methods/2/fee/min", json!("10"), 0),
        "From 1,003.18 to 50,000.00 USD Online banking stays best and costs 5.00 less at least: \
         10.00 to 30.00, before 15.00 to 30.00"
    );
    assert_eq!(
        told("/methods/2/variants/0/limit/amount", json!("40000"), 1),
        "From 80,000.01 to 100,000.00 USD Wire transfer (T/T) is best instead of Online banking, \
         and costs 15.00 less at least and 20.00 more at most: 15.00 to 80.00, before 30.00 to 60.00"
    );
}

#[test]
fn whoever_is_told_apart_is_named() {
    let bundled = bundled();
    let only = json!({ "source": bundled["methods"][7]["businessOnly"]["source"] });
    let new = with(&bundled, &[("/methods/2/businessOnly", only)]);
    let diff = diff(&bundled, &new);
    let messages: Vec<&str> = diff["answers"]
        .as_array()
        .unwrap()
        .iter()
        .map(|answer| answer["message"].as_str().unwrap())
        .collect();
    let expected = [
        "EUR, from an account in US, where the buyer is no business or not known to be one or not",
        "USD, from an account in US, where the buyer is no business or not known to be one or not",
    ];
    assert_eq!(messages, expected);
}

/// 64 ways at almost 3 %, each in payments of another size: the best changes with every rounding, for each of some 40
/// currencies, and each answer alone takes a second.
#[test]
fn what_would_take_hours_is_not_told() {
    let way = |number: u32, rate: &str| {
        let limit = json!({ "amount": (1000 + number * 7).to_string(), "source": source("q") });
        json!({
            "id": format!("way-{number}"), "name": "Way", "kind": "payment", "scope": "payment", "limit": limit,
            "fee": { "type": "percent", "rate": rate, "source": source("q") },
        })
    };
    let ways: Vec<Value> =
        (0..64).map(|number| way(number, &format!("0.0300000{number:02}"))).collect();
    let old = json!({
        "id": "close", "name": "Close", "currency": "USD", "documents": [{ "title": source("q")["document"], "origin": "documents" }],
        "maxPayments": { "count": 100, "source": source("q") }, "methods": ways,
    });
    let diff = diff(&old, &with(&old, &[("/methods/3", way(3, "0.0300000001"))]));
    let answers = diff["answers"].as_array().unwrap();
    assert!(!answers.is_empty());
    for answer in answers {
        assert_eq!(answer["segments"][0]["code"], "untold", "{answer}");
    }
}
