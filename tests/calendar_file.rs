//! The file for calendars, read back by a parser that is not ours.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test that cannot go on should stop"
)]

use checkout_fees::Protection;
use icalendar::parser::{Component, read_calendar, unfold};
use serde_json::{Value, json};

fn file(known: &Value) -> Option<String> {
    Protection::standard().unwrap().deadlines(&known.to_string()).unwrap().calendar_file()
}

/// The events of a file, each a list of its properties.
fn events(file: &str) -> Vec<Vec<(String, String)>> {
    let unfolded = unfold(file);
    let calendar = read_calendar(&unfolded).unwrap();
    assert!(calendar.properties.len() == 3, "{calendar:?}");
    calendar.components.iter().map(properties).collect()
}

fn properties(component: &Component<'_>) -> Vec<(String, String)> {
    let own = component.properties.iter();
    let mut all: Vec<(String, String)> =
        own.map(|own| (own.name.to_string(), own.val.to_string())).collect();
    for inner in &component.components {
        let named = properties(inner).into_iter();
        all.extend(named.map(|(name, value)| (format!("{}.{name}", inner.name), value)));
    }
    all
}

fn value<'e>(event: &'e [(String, String)], name: &str) -> &'e str {
    let found: Vec<&str> =
        event.iter().filter(|(own, _)| own == name).map(|(_, value)| value.as_str()).collect();
    assert_eq!(found.len(), 1, "{name} in {event:?}");
    found[0]
}

#[test]
fn an_event_is_a_day_with_its_title_its_words_and_an_alarm() {
    let known =
        json!({ "today": "2026-11-23", "order": "Lamps, 47;11\\", "goodsReceived": "2026-12-01" });
    let file = file(&known).unwrap();
    let events = events(&file);
    assert_eq!(events.len(), 1);
    let event = &events[0];
    #[rustfmt::skip]
    let cases = [
        // property, value, because
        ("DTSTAMP", "20261123T000000Z", "no clock: the day that was given"),
        ("DTSTART", "20261231", "30 days after 1 December"),
        ("DTEND", "20270101", "the end is not part of the event"),
        ("SUMMARY", "Lamps, 47;11\\: Last day to ask for a refund, unless you have opened a dispute", "escaped and read back"),
        ("TRANSP", "TRANSPARENT", "nobody is busy for it"),
        ("VALARM.ACTION", "DISPLAY", ""),
        ("VALARM.TRIGGER", "-P1DT15H", "what the buyer must do, at nine two days ahead"),
    ];
    for (name, expected, because) in cases {
        assert_eq!(value(event, name), expected, "{name}: {because}");
    }
    let description = value(event, "DESCRIPTION");
    let opening = "30 days after 2026-12-01, goods received.\n“If the quality of the order";
    assert!(description.starts_with(opening), "{description}");
    assert!(
        description.contains("Have the goods inspected before shipping to be safe."),
        "{description}"
    );
    assert!(file.contains("DTSTART;VALUE=DATE:20261231\r\n"), "a day, not a time");
}

#[test]
fn what_is_past_is_left_out_and_nothing_makes_no_file() {
    let known = |today| json!({ "today": today, "disputeOpened": "2026-11-20" });
    #[rustfmt::skip]
    let cases = [
        // today, events, because
        ("2026-11-20", Some(5), "all lie ahead"),
        ("2026-11-25", Some(4), "day 4 is past, day 5 is today"),
        ("2026-12-20", Some(1), "day 30 is today"),
        ("2026-12-21", None, "all is past, and a calendar cannot be empty"),
    ];
    for (today, count, because) in cases {
        let found = file(&known(today)).map(|file| events(&file).len());
        assert_eq!(found, count, "{today}: {because}");
    }
}

#[test]
fn a_day_that_is_past_by_one_reading_is_kept_and_told() {
    let known = json!({ "today": "2026-11-28", "disputeOpened": "2026-11-20", "proposalReceived": "2026-11-24" });
    let file = file(&known).unwrap();
    let events = events(&file);
    assert_eq!(value(&events[0], "DTSTART"), "20261127");
    let told = "7 days after 2026-11-20, dispute opened; by another reading 2026-12-01.";
    assert!(value(&events[0], "DESCRIPTION").starts_with(told), "{events:?}");
}

#[test]
fn the_same_deadline_has_the_same_name_and_another_order_another() {
    let uids = |known: Value| -> Vec<String> {
        let file = file(&known).unwrap();
        events(&file).iter().map(|event| value(event, "UID").to_owned()).collect()
    };
    let known =
        |today, order| json!({ "today": today, "order": order, "disputeOpened": "2026-11-20" });
    let first = uids(known("2026-11-20", "A"));
    assert_eq!(first, uids(known("2026-11-21", "A")), "whenever it is made");
    let others = uids(known("2026-11-20", "B"));
    assert!(first.iter().all(|uid| !others.contains(uid)), "{first:?} {others:?}");
    let each: std::collections::BTreeSet<&String> = first.iter().collect();
    assert_eq!(each.len(), first.len(), "each its own");
}

#[test]
fn alarms_go_off_at_nine_before_the_day() {
    // an event of a whole day starts at midnight: 15 hours before is nine in the morning
    let known = json!({ "today": "2026-11-20", "disputeOpened": "2026-11-20", "evidenceAsked": "2026-11-20" });
    let file = file(&known).unwrap();
    let events = events(&file);
    assert!(events.len() > 4, "{events:?}");
    #[rustfmt::skip]
    let cases = [
        // what the identifier starts with, trigger, because
        ("answer-proposal", "-P1DT15H", "what the buyer must do, two days ahead"),
        ("evidence", "-P1DT15H", "what the buyer must do, two days ahead"),
        ("may-escalate", "-PT15H", "from this day on the buyer can act, a day ahead"),
        ("platform-steps-in", "-PT15H", "the platform acts, a day ahead"),
    ];
    for (code, trigger, because) in cases {
        let found = events.iter().find(|event| value(event, "UID").starts_with(code));
        assert_eq!(value(found.unwrap(), "VALARM.TRIGGER"), trigger, "{code}: {because}");
    }
    let triggers = events.iter().map(|event| value(event, "VALARM.TRIGGER"));
    assert!(triggers.into_iter().all(|trigger| trigger.starts_with("-P")), "{events:?}");
}

#[test]
fn the_name_of_an_order_stands_on_one_line() {
    #[rustfmt::skip]
    let cases = [
        // order, in the title, because
        ("Lamps\u{2028}red", "Lamps red", "a line separator ends a line for some readers"),
        ("Lamps\u{2029}red", "Lamps red", "a paragraph separator, too"),
        ("Lamps\u{85}red", "Lamps red", "next line, a control character"),
        ("Lamps\u{feff}red", "Lamps red", "a byte order mark is invisible"),
        ("\u{feff}Lamps", "Lamps", "no space at the start"),
        ("Lamps\r\nred", "Lamps red", "one line break, one space"),
        ("Lamps\u{b}red\u{c}\u{1b}[31m\u{9f}x\u{0}", "Lamps red [31m x", "control characters of both blocks"),
        ("مصابيح\u{2028}٤٧", "مصابيح ٤٧", "letters beyond ASCII stay"),
        ("چراغ\u{200c}ها", "چراغ\u{200c}ها", "a non-joiner is part of a word"),
    ];
    for (order, title, because) in cases {
        let known = json!({ "today": "2026-11-23", "order": order, "goodsReceived": "2026-12-01" });
        let file = file(&known).unwrap();
        let events = events(&file);
        let title = format!("{title}: Last day");
        assert!(value(&events[0], "SUMMARY").starts_with(&title), "{because}: {events:?}");
        assert!(
            value(&events[0], "VALARM.DESCRIPTION").starts_with(&title),
            "{because}: {events:?}"
        );
    }
}

#[test]
fn lines_end_fold_and_escape_as_the_standard_says() {
    // characters of 1 to 4 bytes, so that a fold falls beside each of them
    for shift in 0..8 {
        let order = format!("{}注文🚢é،ж line\nbreak \u{7}bell", "x".repeat(shift));
        let known = json!({ "today": "2026-11-23", "order": order, "disputeOpened": "2026-11-22", "acceptanceEnds": "2026-11-30", "evidenceAsked": "2026-11-23" });
        let file = file(&known).unwrap();
        let lines = file.strip_suffix("\r\n").expect("the last line ends, too");
        for line in lines.split("\r\n") {
            assert!(line.len() <= 75, "{} bytes: {line}", line.len());
            assert!(!line.contains(['\r', '\n', '\u{7}']), "{line:?}");
        }
        let title = format!("{}注文🚢é،ж line break bell: You can", "x".repeat(shift));
        let events = events(&file);
        let found = events.iter().find(|event| value(event, "UID").starts_with("may-escalate"));
        assert!(value(found.unwrap(), "SUMMARY").starts_with(&title), "{found:?}");
    }
}
