//! Deadlines of any days.

use checkout_fees::Protection;
use proptest::prelude::*;
use serde_json::{Map, Value, json};

use crate::support::config;

const FIELDS: [&str; 8] = [
    "deliveryPromised",
    "goodsReceived",
    "acceptanceEnds",
    "disputeOpened",
    "supplierAnswered",
    "proposalReceived",
    "buyerAnswered",
    "evidenceAsked",
];

fn day() -> impl Strategy<Value = String> {
    // from 2026 to 2029, so that a leap day and three ends of a year are among them
    (2026..2030, 1..13, 1..29).prop_map(|(year, month, day)| format!("{year}-{month:02}-{day:02}"))
}

/// Days that are known, of which some contradict each other.
fn known() -> impl Strategy<Value = Value> {
    let days = proptest::collection::vec(proptest::option::weighted(0.6, day()), FIELDS.len());
    (day(), days, proptest::option::of(Just("US"))).prop_map(|(today, days, country)| {
        let given = FIELDS.iter().zip(days).filter_map(|(name, day)| Some((*name, day?)));
        let mut known: Map<String, Value> =
            given.map(|(name, day)| (name.to_owned(), json!(day))).collect();
        known.insert("today".to_owned(), json!(today));
        known.insert("country".to_owned(), json!(country));
        Value::Object(known)
    })
}

fn answer(known: &Value) -> Option<Value> {
    let protection = Protection::standard().unwrap();
    let answer = protection.deadlines(&known.to_string()).ok()?;
    Some(json!(answer))
}

/// The days from one date to another, by a calendar that is not ours.
fn days_between(from: &str, to: &str) -> i64 {
    let day = |text: &str| text.parse::<jiff::civil::Date>().unwrap();
    day(from).until(day(to)).unwrap().get_days().into()
}

proptest! {
    #![proptest_config(config(400))]

    #[test]
    fn each_deadline_is_told_once_and_stands_to_today_as_it_says(known in known()) {
        let Some(answer) = answer(&known) else { return Ok(()) };
        let list = |name: &str| answer[name].as_array().unwrap().clone();
        prop_assert_eq!(list("deadlines").len() + list("closed").len() + list("missing").len(), 11);
        let today = known["today"].as_str().unwrap();
        let mut before = "";
        let deadlines = list("deadlines");
        for deadline in &deadlines {
            let date = deadline["date"].as_str().unwrap();
            let last = deadline["latest"].as_str().unwrap_or(date);
            prop_assert!(before <= date, "{} after {}", before, date);
            prop_assert!(last >= date);
            prop_assert_eq!(deadline["daysLeft"].as_i64().unwrap(), days_between(today, date));
            let state = match (date.cmp(today), last < today) {
                (std::cmp::Ordering::Greater, _) => "ahead",
                (_, true) => "past",
                (std::cmp::Ordering::Equal, _) => "today",
                _ => "unclear",
            };
            prop_assert_eq!(deadline["state"].as_str().unwrap(), state);
            before = date;
        }
    }

    #[test]
    fn a_day_counted_from_one_day_is_so_many_days_after_it(known in known()) {
        let Some(answer) = answer(&known) else { return Ok(()) };
        for deadline in answer["deadlines"].as_array().unwrap() {
            let because = &deadline["because"];
            let counted = days_between(because["date"].as_str().unwrap(), deadline["date"].as_str().unwrap());
            let days = because["days"].as_i64().unwrap();
            match because["code"].as_str().unwrap() {
                // five of them have one weekend among them, or start within it
                "business-days-after" => prop_assert!((5..=7).contains(&counted)),
                _ if deadline["code"] == "answer-proposal" => prop_assert!(counted >= days),
                _ => prop_assert_eq!(counted, days),
            }
        }
    }

    #[test]
    fn a_later_day_makes_no_deadline_earlier(field in 0..FIELDS.len(), a in day(), b in day(), today in day()) {
        let (first, second) = if a <= b { (a, b) } else { (b, a) };
        let dates = |day: &str| {
            let known = json!({ "today": today, FIELDS[field]: day, "country": "US" });
            let Some(answer) = answer(&known) else { return Vec::new() };
            answer["deadlines"].as_array().unwrap().iter()
                .map(|deadline| (deadline["date"].clone(), deadline["latest"].clone())).collect()
        };
        for (early, late) in dates(&first).iter().zip(dates(&second)) {
            prop_assert!(early.0.as_str() <= late.0.as_str(), "{:?} {:?}", early, late);
        }
    }

    #[test]
    fn a_file_has_an_event_for_each_deadline_that_is_not_past(known in known()) {
        let protection = Protection::standard().unwrap();
        let Ok(answer) = protection.deadlines(&known.to_string()) else { return Ok(()) };
        let open = answer.deadlines.iter().filter(|deadline| json!(deadline.state) != json!("past")).count();
        let file = answer.calendar_file().unwrap_or_default();
        prop_assert_eq!(file.matches("BEGIN:VEVENT").count(), open);
    }
}

/// What someone else may send for a day, an answer or a country.
fn anything() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(json!(null)),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        ".{0,12}".prop_map(Value::from),
        day().prop_map(Value::from),
        "(0001|9999)-(01|12)-(01|31)".prop_map(Value::from),
        Just(json!([])),
        proptest::collection::vec(day().prop_map(Value::from), 0..3).prop_map(Value::from),
    ]
}

proptest! {
    #![proptest_config(config(400))]

    #[test]
    fn whatever_is_asked_is_answered_or_refused_with_a_reason(
        values in proptest::collection::vec(anything(), 13),
        order in ".{0,90}",
    ) {
        let names = FIELDS.iter().chain(&["today", "holidays", "country", "supplier", "else"]);
        let mut known: Map<String, Value> =
            names.zip(values).map(|(name, value)| ((*name).to_owned(), value)).collect();
        known.insert("order".to_owned(), json!(order));
        let protection = Protection::standard().unwrap();
        match protection.deadlines(&Value::Object(known).to_string()) {
            Ok(answer) => {
                let file = answer.calendar_file().unwrap_or_default();
                prop_assert!(file.split("\r\n").all(|line| line.len() <= 75 && !line.contains(['\r', '\n'])));
            }
            Err(error) => prop_assert!(error.problems().iter().all(|problem| !problem.message.is_empty())),
        }
    }
}
