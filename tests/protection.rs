//! The guarantee: that the bundled file is sound and says what its quotes say, and how a wrong one
//! is refused.

#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test that cannot go on should stop"
)]

use std::collections::BTreeSet;

use checkout_fees::{FeeCalculator, Protection};
use serde_json::{Value, json};

const FILE: &str = include_str!("../schedules/protection.json");

fn file() -> Value {
    serde_json::from_str(FILE).unwrap()
}

#[test]
fn what_is_read_is_what_the_file_says() {
    assert_eq!(json!(Protection::standard().unwrap()), file());
}

#[test]
fn it_is_for_the_bundled_schedule_and_quotes_its_guide() {
    let protection = file();
    let calculator = FeeCalculator::standard().unwrap();
    assert_eq!(protection["id"], calculator.schedule().id.as_str());
    let guide = json!(calculator.schedule().documents[0]);
    assert_eq!(protection["documents"], json!([guide]));
}

#[test]
fn each_figure_is_in_the_words_quoted_for_it() {
    let protection = Protection::standard().unwrap();
    for time in &protection.times {
        // the day after is a day late, and the day that is given is given
        if time.days <= 1 {
            continue;
        }
        let words = [time.days.to_string(), "five".to_owned()];
        let spelled = if time.days == 5 { 2 } else { 1 };
        // "Day 7" stands over both of its cases
        let said = words[..spelled].iter().any(|word| time.source.quote.contains(word.as_str()));
        assert!(said || time.days == 7, "{time:?}");
    }
    for statement in &protection.statements {
        let figures = statement.text.split(' ').filter(|word| word.parse::<u32>().is_ok());
        for figure in figures {
            assert!(statement.source.quote.contains(figure), "{statement:?}");
        }
        let percent = statement.percent.map(|percent| format!("{percent}%"));
        assert!(percent.is_none_or(|percent| statement.source.quote.contains(&percent)));
    }
}

#[test]
fn every_deadline_has_its_time_and_every_doubt_is_about_something() {
    let protection = file();
    let ids = |name: &str| -> BTreeSet<String> {
        let entries = protection[name].as_array().unwrap().iter();
        entries.map(|entry| entry["id"].as_str().unwrap().to_owned()).collect()
    };
    #[rustfmt::skip]
    let codes = [
        "acceptance-end", "acceptance-extended-once", "acceptance-extended-twice", "answer-proposal",
        "automatic-escalation", "evidence", "late-delivery", "may-escalate", "platform-steps-in",
        "refund-request", "supplier-answer",
    ];
    assert_eq!(ids("times"), codes.map(str::to_owned).into());
    let times = protection["times"].as_array().unwrap().iter();
    let named = times.flat_map(|time| time["doubts"].as_array().cloned().unwrap_or_default());
    let mut named: BTreeSet<String> = named.map(|id| id.as_str().unwrap().to_owned()).collect();
    // of no time: of all of them, and of the limit
    named.extend(["first-day".to_owned(), "limit-or-full".to_owned()]);
    assert_eq!(ids("doubts"), named);
}

/// The bundled file with one member changed, by its JSON pointer.
fn with(pointer: &str, value: Value) -> String {
    let mut protection = file();
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    let parent = protection.pointer_mut(parent).unwrap();
    match parent {
        Value::Array(items) => items[name.parse::<usize>().unwrap()] = value,
        _ => parent[name] = value,
    }
    protection.to_string()
}

#[test]
fn a_wrong_one_is_refused_with_each_path() {
    #[rustfmt::skip]
    let cases = [
        // what is changed, to what, the field that is named
        ("/id", json!("No id"), "id"),
        ("/name", json!(""), "name"),
        ("/more", json!(1), "more"),
        ("/statements/0/topic", json!("weather"), "statements[0].topic"),
        ("/statements/1/id", json!("free"), "statements[1].id"),
        ("/statements/3/percent", json!(101), "statements[3].percent"),
        ("/statements/3/source/quote", json!(""), "statements[3].source.quote"),
        ("/statements/0/source/document", json!("Another"), "statements[0].source.document"),
        ("/times/0/id", json!("tea-time"), "times[0].id"),
        ("/times/0/after", json!("yesterday"), "times[0].after"),
        ("/times/0/days", json!(-1), "times[0].days"),
        ("/times/0/days", json!("5"), "times[0].days"),
        ("/times/0/unit", json!("hour"), "times[0].unit"),
        ("/times/0/kind", json!("after"), "times[0].kind"),
        ("/times/0/who", json!("bank"), "times[0].who"),
        ("/times/0/condition/code", json!("rain"), "times[0].condition.code"),
        ("/times/0/condition/text", json!(null), "times[0].condition.text"),
        ("/times/0/doubts", json!(["no-doubt"]), "times[0].doubts[0]"),
        ("/times/0/source", json!(null), "times[0].source"),
        ("/doubts/0/sources", json!([]), "doubts[0].sources"),
        ("/doubts/0/sources/0/origin", json!("elsewhere"), "doubts[0].sources[0].document"),
        ("/doubts/0/text", json!(5), "doubts[0].text"),
    ];
    for (pointer, value, field) in cases {
        let error = Protection::parse(&with(pointer, value)).unwrap_err();
        let found: Vec<(Value, &str)> = error
            .problems()
            .iter()
            .map(|problem| (json!(problem.code), problem.field.as_str()))
            .collect();
        assert_eq!(found, [(json!("schedule-invalid"), field)], "{pointer}");
    }
    let error = Protection::parse(r#"{ "id": 1, "name": 2, "times": [{}] }"#).unwrap_err();
    assert!(error.problems().len() > 8, "{error:?}");
    assert!(Protection::parse("{").is_err());
}
