//! Whatever comes in, an answer or a refusal comes out: nothing panics.

use std::sync::LazyLock;

use checkout_fees::{CheckoutFeesError, FeeCalculator, bank_holidays};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Map, Value, json};

use crate::cases;
use crate::schedules::schedules;
use crate::support::config;

static STANDARD: LazyLock<FeeCalculator> = LazyLock::new(|| FeeCalculator::standard().unwrap());

/// A refusal names every problem, the first of them twice, each as the house words it.
fn is_in_form(error: &CheckoutFeesError) -> Result<(), TestCaseError> {
    let json = json!(error);
    let problems = json["problems"].as_array().unwrap();
    prop_assert!(!problems.is_empty());
    for part in ["code", "field", "message"] {
        prop_assert_eq!(&json[part], &problems[0][part]);
    }
    prop_assert_eq!(&json["message"], &json!(error.to_string()));
    for problem in error.problems() {
        prop_assert_eq!(json!(problem.code), problem.code.code());
        let message = &problem.message;
        let start = message.chars().next().unwrap_or('.');
        prop_assert!(start == '`' || start.is_ascii_lowercase(), "{}", message);
        prop_assert!(!message.ends_with('.'), "{}", message);
        prop_assert!(message.chars().count() < 1_000, "{}", message);
    }
    Ok(())
}

/// An order, or the question about its bank holidays.
fn order_is_handled(text: &str) -> Result<(), TestCaseError> {
    bank_holidays(text).map_or_else(|error| is_in_form(&error), |_| Ok(()))?;
    STANDARD.compare(text).map_or_else(|error| is_in_form(&error), |_| Ok(()))
}

/// A schedule that is accepted must answer, too.
fn schedule_is_handled(text: &str, order: &Value) -> Result<(), TestCaseError> {
    let calculator = match FeeCalculator::from_schedule(text) {
        Ok(calculator) => calculator,
        Err(error) => return is_in_form(&error),
    };
    calculator.compare(&order.to_string()).map_or_else(|error| is_in_form(&error), |_| Ok(()))
}

/// Before the digits of a number that a [`Value`] cannot hold as it is written.
const MARK: &str = "\u{e000}";

/// JSON text with numbers as wild as any.
fn text(value: &Value) -> String {
    let text = value.to_string();
    if !text.contains(MARK) {
        return text;
    }
    NUMBERS.iter().fold(text, |text, number| text.replace(&format!("\"{MARK}{number}\""), number))
}

const NUMBERS: [&str; 13] = [
    "0",
    "-0",
    "-1",
    "1e999",
    "-1e999",
    "1e-999",
    "1E+2",
    "0.1",
    "5e-324",
    "9007199254740993",
    "18446744073709551616",
    "123456789012345678901234567890",
    "1.7976931348623157e308",
];

fn leaves() -> impl Strategy<Value = Value> {
    let numbers = select(&NUMBERS[..]);
    let texts = select(vec![
        "",
        " ",
        "0",
        "1e3",
        "-5",
        "+5",
        "5.",
        ".5",
        "00",
        "999999999999.99",
        "1000000000000",
        "0.000000001",
        "NaN",
        "Infinity",
        "USD",
        "usd",
        "US",
        "UK",
        "2026-02-29",
        "9999-12-31",
        "cost",
        "__proto__",
        "constructor",
        "\u{0}",
        "٥",
        "𝟝",
        "ǅ",
        "e\u{301}",
        "\u{202e}5",
        "\u{feff}5",
        "ﬁ",
        "🦀",
        "percent",
        "flat",
        "payment",
        "order",
        "credit",
        "true",
    ]);
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        // what is beyond a float no JSON value holds
        numbers.prop_map(|text| serde_json::from_str(text).unwrap_or_default()),
        texts.prop_map(Value::from),
        any::<String>().prop_map(Value::from),
        "[0-9]{1,60}(\\.[0-9]{1,60})?".prop_map(Value::from),
    ]
}

fn names() -> impl Strategy<Value = String> {
    let known = select(vec![
        "amount",
        "currency",
        "country",
        "business",
        "rank",
        "payOn",
        "holidays",
        "supplier",
        "from",
        "to",
        "rates",
        "terms",
        "initialPayment",
        "paypal",
        "pay-later",
        "fee",
        "rate",
        "limit",
        "months",
        "monthlyRates",
        "id",
        "name",
        "methods",
        "source",
        "min",
        "max",
        "USD",
        "EUR",
        "__proto__",
        "$serde_json::private::Number",
        "$serde_json::private::RawValue",
        "",
    ]);
    prop_oneof![4 => known.prop_map(str::to_owned), 1 => any::<String>()]
}

fn anything() -> impl Strategy<Value = Value> {
    leaves().prop_recursive(5, 48, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::btree_map(names(), inner, 0..6)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

/// What may be done to one place of a document.
#[derive(Clone, Debug)]
enum Damage {
    Replace(Value),
    Remove,
    Add(String, Value),
    Double,
}

fn damages() -> impl Strategy<Value = Vec<(Index, Damage)>> {
    let damage = prop_oneof![
        3 => anything().prop_map(Damage::Replace),
        1 => Just(Damage::Remove),
        1 => (names(), anything()).prop_map(|(name, value)| Damage::Add(name, value)),
        1 => Just(Damage::Double),
    ];
    prop::collection::vec((any::<Index>(), damage), 1..4)
}

fn damaged(mut document: Value, damages: Vec<(Index, Damage)>) -> Value {
    for (place, damage) in damages {
        let mut paths = Vec::new();
        collect_paths(&document, String::new(), &mut paths);
        let path = &paths[place.index(paths.len())];
        damage_at(&mut document, path, damage);
    }
    document
}

/// The JSON pointers of all that a document holds.
fn collect_paths(value: &Value, path: String, paths: &mut Vec<String>) {
    let escape = |name: &str| name.replace('~', "~0").replace('/', "~1");
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                collect_paths(value, format!("{path}/{}", escape(name)), paths);
            }
        }
        Value::Array(items) => {
            for (place, value) in items.iter().enumerate() {
                collect_paths(value, format!("{path}/{place}"), paths);
            }
        }
        _ => {}
    }
    paths.push(path);
}

fn damage_at(document: &mut Value, path: &str, damage: Damage) {
    match (damage, document.pointer_mut(path).unwrap()) {
        (Damage::Remove, _) => remove(document, path),
        (Damage::Replace(value), here) => *here = value,
        (Damage::Add(name, value), Value::Object(members)) => {
            members.insert(name, value);
        }
        (Damage::Add(_, value), Value::Array(items)) => items.push(value),
        (Damage::Add(_, value), leaf) => *leaf = value,
        (Damage::Double, Value::Array(items)) => items.extend(items.clone()),
        (Damage::Double, Value::String(text)) => *text = text.repeat(2),
        (Damage::Double, other) => *other = json!([other.clone(), other.clone()]),
    }
}

fn remove(document: &mut Value, path: &str) {
    let Some((parent, name)) = path.rsplit_once('/') else {
        *document = Value::Object(Map::new());
        return;
    };
    match document.pointer_mut(parent).unwrap() {
        Value::Array(items) => drop(items.remove(name.parse().unwrap())),
        Value::Object(members) => {
            members.remove(&name.replace("~1", "/").replace("~0", "~"));
        }
        leaf => panic!("{leaf} has no members"),
    }
}

proptest! {
    #![proptest_config(config(200))]

    #[test]
    fn any_json_as_an_order(value in anything()) {
        order_is_handled(&text(&value))?;
    }

    #[test]
    fn any_json_as_the_fields_of_an_order(
        fields in prop::collection::btree_map(names(), anything(), 0..8),
    ) {
        order_is_handled(&text(&json!(fields)))?;
    }

    #[test]
    fn a_sound_order_with_something_wrong(case in cases(), damages in damages()) {
        let order = text(&damaged(case.order.clone(), damages));
        let calculator = case.calculator();
        calculator.compare(&order).map_or_else(|error| is_in_form(&error), |_| Ok(()))?;
    }

    #[test]
    fn any_json_as_a_schedule(value in anything()) {
        schedule_is_handled(&text(&value), &json!({}))?;
    }

    #[test]
    fn a_sound_schedule_with_something_wrong(case in cases(), damages in damages()) {
        let schedule = text(&damaged(case.schedule.clone(), damages));
        schedule_is_handled(&schedule, &case.order)?;
    }

    #[test]
    fn any_text(text in any::<String>()) {
        order_is_handled(&text)?;
        schedule_is_handled(&text, &json!({}))?;
    }

    #[test]
    fn any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let text = String::from_utf8_lossy(&bytes);
        order_is_handled(&text)?;
        schedule_is_handled(&text, &json!({}))?;
    }

    #[test]
    fn a_sound_text_cut_short_or_with_another_character(
        schedule in schedules(), at in any::<Index>(), other in any::<char>(), cut in any::<bool>(),
    ) {
        let mut text: Vec<char> = schedule.to_string().chars().collect();
        let at = at.index(text.len());
        if cut { text.truncate(at) } else { text[at] = other }
        let text: String = text.into_iter().collect();
        schedule_is_handled(&text, &json!({ "amount": "100", "currency": "USD" }))?;
    }
}

#[test]
fn depth_and_width_are_refused_and_no_trap() {
    let deep = |open: &str, inner: &str, close: &str, times: usize| {
        format!("{}{inner}{}", open.repeat(times), close.repeat(times))
    };
    let wide = |entry: &str| vec![entry; 1_000_000 / (entry.len() + 1)].join(",");
    #[rustfmt::skip]
    let cases = [
        // text, because
        (deep("[", "", "]", 500_000), "a list half a million deep"),
        (deep("[", "", "", 1_000_000), "and one that does not end"),
        (deep(r#"{"a":"#, "1", "}", 150_000), "an object as deep"),
        (format!(r#"{{"terms":{}}}"#, deep(r#"{"paypal":"#, "1", "}", 100)), "terms within terms"),
        (format!(r#"{{"holidays":[{}]}}"#, wide("0")), "half a million holidays"),
        (format!(r#"{{"holidays":[{}]}}"#, wide(r#""2026-01-01""#)), "of which each is a day"),
        (format!(r#"{{"rates":{{{}}}}}"#, numbered(10_000)), "ten thousand rates"),
        (format!(r#"{{"terms":{{{}}}}}"#, numbered(10_000)), "ten thousand terms"),
        (format!("{{{}}}", numbered(10_000)), "ten thousand fields"),
        (format!(r#"{{"amount":"{}"}}"#, "9".repeat(1_000_000)), "a million digits as text"),
        (format!(r#"{{"amount":{}}}"#, "9".repeat(1_000_000)), "a million digits as a number"),
        (format!(r#"{{"amount":0.{}1}}"#, "0".repeat(1_000_000)), "a million zeros"),
        (format!(r#"{{"{}":1}}"#, "x".repeat(1_000_000)), "a name of a million letters"),
        (format!("{}{{}}", " ".repeat(1 << 20)), "more than 1 MiB"),
    ];
    for (text, because) in cases {
        let error = STANDARD.compare(&text).unwrap_err();
        is_in_form(&error).unwrap_or_else(|failure| panic!("{because}: {failure}"));
        let error = FeeCalculator::from_schedule(&text).unwrap_err();
        is_in_form(&error).unwrap_or_else(|failure| panic!("{because}, as a schedule: {failure}"));
    }
}

/// A list of all of them would be as long as the input.
#[test]
fn no_more_than_a_thousand_problems_are_listed() {
    #[rustfmt::skip]
    let cases = [
        // fields that no order has, how many are named
        (999, 999),
        (1_000, 1_000),
        (1_001, 1_000),
        (10_000, 1_000),
    ];
    for (count, listed) in cases {
        let order = format!(r#"{{"amount":"5","currency":"USD",{}}}"#, numbered(count));
        assert_eq!(STANDARD.compare(&order).unwrap_err().problems().len(), listed, "of {count}");
    }
}

/// So many members, each with a name of its own.
fn numbered(count: usize) -> String {
    (0..count).map(|number| format!(r#""n{number}":"1""#)).collect::<Vec<_>>().join(",")
}

/// Names by which the parser passes things to itself.
#[test]
fn an_object_is_no_number_whatever_its_members_are_called() {
    for name in ["$serde_json::private::Number", "$serde_json::private::RawValue"] {
        let order = json!({ "amount": { name: "5000" }, "currency": "USD" });
        let error = STANDARD.compare(&order.to_string()).unwrap_err();
        let problem = &error.problems()[0];
        assert_eq!(
            (problem.field.as_str(), json!(problem.code)),
            ("amount", json!("field-invalid"))
        );
    }
}
