//! Replays the golden files, worked out by hand, through the Rust crate. The same files go through
//! the built WebAssembly in node and in Chromium.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on should stop"
)]

use std::fs;
use std::path::Path;

use checkout_fees::{CheckoutFeesError, FeeCalculator, Protection};
use serde_json::{Map, Value, json};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden");

fn cases(topic: &str) -> Vec<Value> {
    let text = fs::read_to_string(format!("{FOLDER}/{topic}.json")).unwrap();
    let file: Value = serde_json::from_str(&text).unwrap();
    file["cases"].as_array().unwrap().clone()
}

fn calculator(case: &Value) -> FeeCalculator {
    match case["schedule"].as_str() {
        Some(path) => {
            let text = fs::read_to_string(Path::new(FOLDER).join(path)).unwrap();
            FeeCalculator::from_schedule(&text).unwrap()
        }
        None => FeeCalculator::standard().unwrap(),
    }
}

/// Where `actual` does not hold what `expected` lists: objects may have more members.
fn difference(expected: &Value, actual: &Value, path: &str) -> Option<String> {
    match (expected, actual) {
        (Value::Object(wanted), Value::Object(_)) => wanted
            .iter()
            .find_map(|(name, value)| difference(value, &actual[name], &format!("{path}.{name}"))),
        (Value::Array(wanted), Value::Array(found)) if wanted.len() == found.len() => {
            let pairs = wanted.iter().zip(found).enumerate();
            pairs
                .into_iter()
                .find_map(|(index, (a, b))| difference(a, b, &format!("{path}[{index}]")))
        }
        _ if expected == actual => None,
        _ => Some(format!("{path}: expected {expected}, found {actual}")),
    }
}

/// The answer as the golden files write it: options by method, and their ranking.
fn by_method(mut answer: Value) -> Value {
    let options = answer["options"].as_array().unwrap().clone();
    let ranking: Vec<Value> = options.iter().map(|option| option["method"].clone()).collect();
    let named =
        options.into_iter().map(|option| (option["method"].as_str().unwrap().to_owned(), option));
    answer["options"] = Value::Object(named.collect::<Map<_, _>>());
    answer["ranking"] = Value::Array(ranking);
    answer
}

fn problems_differ(wanted: &Value, error: &CheckoutFeesError) -> Option<String> {
    let found = json!(error.problems());
    if let Some(difference) = difference(&without_hints(wanted), &found, "problems") {
        return Some(difference);
    }
    wanted.as_array().unwrap().iter().zip(error.problems()).find_map(|(wanted, found)| {
        let part = wanted["messageContains"].as_str()?;
        (!found.message.contains(part)).then(|| format!("`{}` lacks `{part}`", found.message))
    })
}

fn without_hints(problems: &Value) -> Value {
    let mut problems = problems.clone();
    for problem in problems.as_array_mut().unwrap() {
        problem.as_object_mut().unwrap().remove("messageContains");
    }
    problems
}

fn order_failure(case: &Value) -> Option<String> {
    let answer = |calculator: &FeeCalculator, text: &str| {
        calculator.compare(text).map(|answer| by_method(json!(answer)))
    };
    failure(case, answer)
}

fn plan_failure(case: &Value) -> Option<String> {
    failure(case, |calculator, text| calculator.plan(text).map(|answer| json!(answer)))
}

fn by_amount_failure(case: &Value) -> Option<String> {
    failure(case, |calculator, text| {
        calculator.cheapest_by_amount(text).map(|answer| json!(answer))
    })
}

fn affordable_failure(case: &Value) -> Option<String> {
    failure(case, |calculator, text| calculator.affordable(text).map(|answer| json!(answer)))
}

/// The answer as the golden file writes it: deadlines by code, and their ranking.
fn by_code(mut answer: Value) -> Value {
    let deadlines = answer["deadlines"].as_array().unwrap().clone();
    let ranking: Vec<Value> = deadlines.iter().map(|deadline| deadline["code"].clone()).collect();
    let named = deadlines
        .into_iter()
        .map(|deadline| (deadline["code"].as_str().unwrap().to_owned(), deadline));
    answer["deadlines"] = Value::Object(named.collect::<Map<_, _>>());
    answer["ranking"] = Value::Array(ranking);
    answer
}

fn deadlines_failure(case: &Value) -> Option<String> {
    let mut case = case.clone();
    case["order"] = case["known"].take();
    let protection = Protection::standard().unwrap();
    failure(&case, |_, text| protection.deadlines(text).map(|answer| by_code(json!(answer))))
}

fn failure(
    case: &Value,
    ask: impl Fn(&FeeCalculator, &str) -> Result<Value, CheckoutFeesError>,
) -> Option<String> {
    let text = case["text"].as_str().map_or_else(|| case["order"].to_string(), str::to_owned);
    match (ask(&calculator(case), &text), case.get("answer"), case.get("problems")) {
        (Ok(answer), Some(wanted), None) => difference(wanted, &answer, "answer"),
        (Err(error), None, Some(wanted)) => problems_differ(wanted, &error),
        (Ok(_), ..) => Some("was answered".to_owned()),
        (Err(error), ..) => Some(format!("was refused: {:?}", error.problems())),
    }
}

fn schedule_failure(case: &Value) -> Option<String> {
    let text = case["text"].as_str().map_or_else(|| case["schedule"].to_string(), str::to_owned);
    match FeeCalculator::from_schedule(&text) {
        Ok(_) => Some("was accepted".to_owned()),
        Err(error) => problems_differ(&case["problems"], &error),
    }
}

fn replay(topic: &str, failure: fn(&Value) -> Option<String>) {
    let cases = cases(topic);
    let failures: Vec<String> = cases
        .iter()
        .filter_map(|case| {
            let failure = failure(case)?;
            let asked = case
                .get("text")
                .or(case.get("order"))
                .or(case.get("known"))
                .unwrap_or(&case["because"]);
            Some(format!("{}\n  asked: {asked}\n  {failure}\n", case["because"]))
        })
        .collect();
    assert!(
        failures.is_empty(),
        "{} of {} in {topic}:\n{}",
        failures.len(),
        cases.len(),
        failures.join("\n")
    );
}

macro_rules! golden {
    ($($name:ident: $topic:literal, $failure:ident;)*) => {
        $(#[test] fn $name() { replay($topic, $failure); })*

        /// A file that nobody replays would prove nothing.
        #[test]
        fn every_golden_file_is_replayed() {
            let replayed = [$($topic),*];
            for entry in fs::read_dir(FOLDER).unwrap() {
                let path = entry.unwrap().path();
                let topic = path.file_stem().unwrap().to_str().unwrap();
                assert!(path.is_dir() || replayed.contains(&topic), "{topic} is not replayed");
            }
        }
    };
}

golden! {
    fee_table: "fee-table", order_failure;
    limits: "limits", order_failure;
    letter_of_credit: "letter-of-credit", order_failure;
    rounding: "rounding", order_failure;
    reasons: "reasons", order_failure;
    warnings: "warnings", order_failure;
    terms: "terms", order_failure;
    ranking: "ranking", order_failure;
    pay_later: "pay-later", order_failure;
    arrival: "arrival", order_failure;
    reference_rates: "reference-rates", order_failure;
    errors: "errors", order_failure;
    wording: "wording", order_failure;
    custom_schedule: "custom-schedule", order_failure;
    plan: "plan", plan_failure;
    cheapest_by_amount: "cheapest-by-amount", by_amount_failure;
    affordable: "affordable", affordable_failure;
    deadlines: "deadlines", deadlines_failure;
    invalid_schedules: "invalid-schedules", schedule_failure;
}
