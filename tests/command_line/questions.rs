//! `plan`, `map` and `afford`: what holds for each of them.

use checkout_fees::FeeCalculator;
use serde_json::{Value, json};

use crate::{Run, TIERED, outcome, run};

/// What a buyer may say whatever the question, as flags and as fields.
const BUYER: [&str; 16] = [
    "--currency",
    "eur",
    "--country",
    "de",
    "--business",
    "true",
    "--rank",
    "speed",
    "--pay-on",
    "2026-11-23",
    "--holidays",
    "2026-12-25",
    "--rates",
    "EUR=1.08",
    "--terms",
    r#"{"wire-transfer":{"fee":"20"}}"#,
];

fn buyer() -> Value {
    json!({
        "currency": "EUR", "country": "DE", "business": true, "rank": "speed",
        "payOn": "2026-11-23", "holidays": ["2026-12-25"], "rates": { "EUR": "1.08" },
        "terms": { "wire-transfer": { "fee": "20" } },
    })
}

/// What the crate answers to a command's question, or refuses it with.
fn asked(command: &str, question: &Value) -> Value {
    let calculator = FeeCalculator::standard().unwrap();
    let question = question.to_string();
    match command {
        "plan" => outcome(calculator.plan(&question)),
        "map" => outcome(calculator.cheapest_by_amount(&question)),
        "afford" => outcome(calculator.affordable(&question)),
        _ => Value::Null,
    }
}

/// Each command with its amounts, as flags and as fields.
type Question = (&'static str, &'static [&'static str], Value);

fn questions() -> [Question; 3] {
    #[rustfmt::skip]
    let questions: [Question; 3] = [
        ("plan",   &["--amount", "9000", "--initial-payment", "600"], json!({ "amount": "9000", "initialPayment": "600" })),
        ("map",    &["--from", "1", "--to", "20000"],                 json!({ "from": "1", "to": "20000" })),
        ("afford", &["--budget", "9000"],                             json!({ "budget": "9000" })),
    ];
    questions
}

fn ask(command: &str, flags: &[&[&str]]) -> Run {
    run(&[&[command], flags.concat().as_slice()].concat())
}

#[test]
fn the_answer_as_json_is_that_of_the_crate() {
    for (command, flags, fields) in questions() {
        let mut question = fields.clone();
        question.as_object_mut().unwrap().extend(buyer().as_object().unwrap().clone());
        let run = ask(command, &[flags, &BUYER, &["--json"]]);
        assert_eq!(run.json(), asked(command, &question)["result"], "{command}");
        assert_eq!((run.status, run.err.as_str()), (0, ""), "{command}");
        assert!(run.out.ends_with("}\n"), "{command}: the last line does not end");
    }
}

#[test]
fn each_page_says_what_was_asked_and_what_to_mind() {
    for (command, flags, _) in questions() {
        let run = ask(command, &[flags, &BUYER]);
        let asked = run.out.lines().next().unwrap();
        assert!(asked.contains("from an account in DE, for a business"), "{command}: {asked}");
        run.assert_lines(&["Mind", "  1 EUR is taken as 1.08 USD: the rate given with the order"]);
        assert!(!run.out.ends_with("\n\n"), "{command} ends with a blank line");
    }
}

#[test]
fn a_refused_question_is_told_with_all_its_problems() {
    #[rustfmt::skip]
    let cases: [(&str, &[&str], Value, &[&str]); 4] = [
        // command, flags, the same as fields, fields that are wrong
        ("plan",   &["--amount", "0", "--country", "UK"],        json!({ "amount": "0", "country": "UK" }),                   &["amount", "currency", "country"]),
        ("map",    &["--to", "5.001", "--currency", "USD"],      json!({ "to": "5.001", "currency": "USD" }),                 &["from", "to"]),
        ("map",    &["--from", "6", "--to", "5", "--currency", "USD"], json!({ "from": "6", "to": "5", "currency": "USD" }),   &["from"]),
        ("afford", &["--currency", "USD", "--rank", "cheap"],    json!({ "currency": "USD", "rank": "cheap" }),               &["budget", "rank"]),
    ];
    for (command, flags, question, wrong) in cases {
        let told = ask(command, &[flags]);
        let fields: Vec<&str> =
            told.err.lines().filter_map(|line| line.split(": ").next()).collect();
        assert_eq!(fields, wrong, "{command} {flags:?}: {}", told.err);
        assert_eq!((told.status, told.out.as_str()), (1, ""), "{command} {flags:?}");
        let json = ask(command, &[flags, &["--json"]]);
        assert_eq!(json.json(), asked(command, &question), "{command} {flags:?}");
        assert_eq!((json.status, json.err.as_str()), (1, ""), "{command} {flags:?}");
    }
}

#[test]
fn a_schedule_of_one_s_own_is_used_and_gives_the_names() {
    for (command, flags, _) in questions() {
        let run = ask(command, &[flags, &["--currency", "EUR", "--schedule", TIERED]]);
        assert!(run.out.contains("Courier"), "{command}: {}", run.out);
        assert_eq!((run.status, run.err.as_str()), (0, ""), "{command}");
    }
}
