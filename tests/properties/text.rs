//! The answer's text is the answer.

use checkout_fees::{DisplayText, FeeCalculator, to_json};
use proptest::prelude::*;
use serde::Serialize;
use serde_json::{Value, json};

use crate::support::config;
use crate::{cases, schedules};

fn reads_back(value: &impl Serialize) -> Result<(), TestCaseError> {
    let text = to_json(value);
    let read: Value = serde_json::from_str(&text)
        .map_err(|error| TestCaseError::fail(format!("{error} in {text}")))?;
    prop_assert_eq!(read, serde_json::to_value(value).unwrap());
    Ok(())
}

/// Words with quotes, control characters, other scripts, and what ends lines in JavaScript.
fn words() -> impl Strategy<Value = String> {
    let awkward = "[\"\\\\/{}\\[\\]:,\u{0}-\u{1f}\u{7f}\u{80}\u{2028}\u{2029}\u{feff}é€汉🦀]{1,40}";
    prop_oneof![
        awkward,
        "\\PC{1,60}",
        any::<String>().prop_filter("empty", |text| !text.is_empty())
    ]
}

proptest! {
    #![proptest_config(config(100))]

    #[test]
    fn an_answer_is_written_as_serde_json_understands_it(case in cases()) {
        let calculator = case.calculator();
        reads_back(&calculator.compare(&case.order.to_string()).unwrap())?;
    }

    #[test]
    fn any_words_of_a_schedule_survive_as_they_are_shown(names in prop::collection::vec(words(), 5)) {
        // spaces alone stay, or there would be no name
        let shown = |name: &String| {
            let shown = DisplayText::of(name);
            if shown.trim().is_empty() { shown.to_string() } else { shown.trim().to_owned() }
        };
        prop_assume!(names.iter().all(|name| !shown(name).is_empty()));
        let mut schedule = schedules::BUNDLED.clone();
        schedule["name"] = json!(names[0]);
        schedule["notes"] = json!([names[1]]);
        schedule["methods"][0]["name"] = json!(names[2]);
        schedule["methods"][0]["fee"]["source"]["quote"] = json!(names[3]);
        schedule["documents"][0]["note"] = json!(names[4]);
        let calculator = FeeCalculator::from_schedule(&schedule.to_string()).unwrap();
        reads_back(&calculator.schedule_info())?;
        let answer = calculator.compare(r#"{"amount":"5","currency":"USD"}"#).unwrap();
        reads_back(&answer)?;
        let option = answer.options.iter().find(|option| option.method == "paypal").unwrap();
        prop_assert_eq!(option.name.as_str(), shown(&names[2]));
        prop_assert_eq!(option.sources[0].quote.as_str(), shown(&names[3]));
    }

    #[test]
    fn any_words_of_a_request_survive_in_its_refusal(name in any::<String>(), value in words()) {
        let request = json!({ "amount": value, "currency": value, name: value });
        let calculator = FeeCalculator::standard().unwrap();
        reads_back(&calculator.compare(&request.to_string()).unwrap_err())?;
    }
}

/// A value of every kind serde knows, answers or not.
#[derive(Serialize)]
enum Kinds {
    Unit,
    Newtype(i64),
    Tuple(i8, &'static str),
    Struct { float: f64, none: Option<u8>, letter: char },
}

#[test]
fn every_kind_of_value_is_written_as_serde_json_writes_it() {
    let kinds = (
        [Kinds::Unit, Kinds::Newtype(-5), Kinds::Tuple(-1, "\"quoted\"")],
        Kinds::Struct { float: -0.25, none: None, letter: '\n' },
        (1.5_f32, f64::NAN, u64::MAX, i64::MIN, ()),
    );
    let text = to_json(&kinds);
    let read: Value = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}: {text}"));
    assert_eq!(read, serde_json::to_value(&kinds).unwrap());
}
