//! `schedule`: checking one and the shape of one.

use checkout_fees::{FeeCalculator, schedule_schema};
use serde_json::{Value, json};

use crate::{TIERED, file, run};

const BUNDLED: &str =
    concat!(env!("CARGO_MANIFEST_DIR"), "/schedules/alibaba-trade-assurance.json");

/// The bundled schedule with two faults far apart.
fn faulty() -> Value {
    let mut schedule: Value =
        serde_json::from_str(&std::fs::read_to_string(BUNDLED).unwrap()).unwrap();
    schedule["methods"][2]["variants"][1]["limit"]["amount"] = json!("ten thousand");
    schedule["methods"][7]["fee"]["monthlyRates"][5]["max"] = json!("7.5");
    schedule
}

const FAULTS: [&str; 2] =
    ["methods[2].variants[1].limit.amount", "methods[7].fee.monthlyRates[5].max"];

#[test]
fn a_sound_schedule_is_called_sound() {
    #[rustfmt::skip]
    let cases = [
        (BUNDLED, "alibaba-trade-assurance: sound, 8 methods, in USD\n"),
        (TIERED,  "tiered: sound, 6 methods, in EUR\n"),
    ];
    for (path, told) in cases {
        let run = run(&["schedule", "check", path]);
        assert_eq!((run.status, run.out.as_str(), run.err.as_str()), (0, told, ""));
    }
}

#[test]
fn every_problem_of_a_schedule_is_told_with_its_path() {
    let path = file("faulty-schedule.json", faulty().to_string());
    let run = run(&["schedule", "check", &path]);
    let fields: Vec<&str> = run.err.lines().filter_map(|line| line.split(": ").next()).collect();
    assert_eq!(fields, FAULTS, "{}", run.err);
    assert_eq!((run.status, run.out.as_str()), (1, ""));
}

#[test]
fn the_verdict_comes_as_json_as_well() {
    let path = file("faulty-schedule-2.json", faulty().to_string());
    let refused = run(&["schedule", "check", &path, "--json"]);
    let error = FeeCalculator::from_schedule(&faulty().to_string()).unwrap_err();
    assert_eq!(refused.json(), json!({ "error": error }));
    assert_eq!((refused.status, refused.err.as_str()), (1, ""));
    let sound = run(&["schedule", "check", BUNDLED, "--json"]);
    assert_eq!(sound.json()["schedule"], "alibaba-trade-assurance");
    assert_eq!((sound.status, sound.err.as_str()), (0, ""));
}

#[test]
fn what_is_no_json_is_refused_too() {
    let path = file("no-schedule.json", "methods:");
    let run = run(&["schedule", "check", &path]);
    assert!(run.err.starts_with("the schedule is not JSON"), "{}", run.err);
    assert_eq!((run.status, run.out.as_str()), (1, ""));
}

#[test]
fn the_schema_is_that_of_the_crate() {
    let run = run(&["schedule", "schema"]);
    assert_eq!((run.status, run.out, run.err.as_str()), (0, schedule_schema(), ""));
}

/// The sample whose fees go by tiers, under another name and in force from a day on.
fn tiered_from(id: &str, day: &str) -> String {
    let mut schedule: Value =
        serde_json::from_str(&std::fs::read_to_string(TIERED).unwrap()).unwrap();
    schedule["id"] = json!(id);
    schedule["validFrom"] = json!(day);
    file(&format!("{id}.json"), schedule.to_string())
}

#[test]
fn of_several_schedules_the_one_in_force_answers() {
    let (old, new) = (tiered_from("old", "2025-01-01"), tiered_from("new", "2026-01-01"));
    let flags = ["--currency", "EUR", "--schedule", &new, "--schedule", &old, "--json"];
    let ask = |command: &[&str]| run(&[command, flags.as_slice()].concat());
    #[rustfmt::skip]
    let cases = [
        // paid on, by
        (vec!["--pay-on", "2025-12-31"], "old"),
        (vec!["--pay-on", "2026-01-01"], "new"),
        (vec![],                         "new"),
    ];
    for (day, id) in cases {
        let answer = ask(&[["compare", "--amount", "5"].as_slice(), day.as_slice()].concat());
        assert_eq!(answer.json()["schedule"]["id"], id, "{day:?}");
    }
    let early = ask(&["afford", "--budget", "5", "--pay-on", "2024-12-31"]);
    assert_eq!((early.status, &early.json()["error"]["code"]), (1, &json!("date-invalid")));
}

#[test]
fn two_schedules_of_one_day_are_refused() {
    let (one, two) = (tiered_from("one", "2025-01-01"), tiered_from("two", "2025-01-01"));
    let run = run(&[
        "map",
        "--from",
        "1",
        "--to",
        "9",
        "--currency",
        "EUR",
        "--schedule",
        &one,
        "--schedule",
        &two,
    ]);
    let told = "[1].validFrom: `2025-01-01` is what another schedule holds from, too";
    assert!(run.err.starts_with(told), "{}", run.err);
    assert_eq!(run.status, 1);
}

/// The bundled schedule with another fee, from a day on.
fn dearer() -> String {
    let mut schedule: Value =
        serde_json::from_str(&std::fs::read_to_string(BUNDLED).unwrap()).unwrap();
    schedule["validFrom"] = json!("2026-07-01");
    schedule["methods"][2]["fee"]["max"] = json!("35");
    file("dearer.json", schedule.to_string())
}

#[test]
fn what_changed_is_told_in_words_and_for_whom() {
    let told = "\
From alibaba-trade-assurance to alibaba-trade-assurance, in force from 2026-07-01

What changed
  it is in force since 2026-07-01, was since ever
  Online banking: the fee is 15.00 to 35.00 USD a payment, was 15.00 to 30.00 USD a payment

";
    for files in [vec![dearer()], vec![BUNDLED.to_owned(), dearer()]] {
        let mut args = vec!["schedule", "diff"];
        args.extend(files.iter().map(String::as_str));
        let run = run(&args);
        assert!(run.out.starts_with(told), "{}", run.out);
        let line = "    From 1,170.41 to 50,000.00 USD Online banking stays best and costs 5.00 more at most: \
                    15.00 to 35.00, before 15.00 to 30.00\n";
        assert!(run.out.contains(line), "{}", run.out);
        assert_eq!((run.status, run.err.as_str()), (0, ""));
    }
}

#[test]
fn a_diff_comes_as_json_as_well() {
    let path = dearer();
    let calculator =
        FeeCalculator::from_schedule(&std::fs::read_to_string(&path).unwrap()).unwrap();
    let diff = FeeCalculator::standard().unwrap();
    let run = run(&["schedule", "diff", &path, "--json"]);
    assert_eq!(run.json(), json!(diff.changes_to(&calculator)));
}

#[test]
fn nothing_changed_is_told_too() {
    let run = run(&["schedule", "diff", BUNDLED, BUNDLED]);
    let told = "From alibaba-trade-assurance to alibaba-trade-assurance\n\nNothing changed.\n\n\
                The best way to pay and its fee stay the same for everyone.\n";
    assert_eq!((run.status, run.out.as_str(), run.err.as_str()), (0, told, ""));
}

#[test]
fn a_diff_of_what_is_no_schedule_is_refused() {
    let path = file("faulty-schedule-3.json", faulty().to_string());
    let refused = run(&["schedule", "diff", BUNDLED, &path, "--json"]);
    assert_eq!((refused.status, &refused.json()["error"]["code"]), (1, &json!("schedule-invalid")));
    assert_eq!(run(&["schedule", "diff"]).status, 2);
    assert_eq!(run(&["schedule", "diff", BUNDLED, BUNDLED, BUNDLED]).status, 2);
    assert_eq!(run(&["schedule", "diff", "no-such-file.json"]).status, 2);
}
