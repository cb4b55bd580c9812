//! The answer's text is the answer.

use checkout_fees::{FeeCalculator, to_json};
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
    fn any_words_of_a_schedule_survive(names in prop::collection::vec(words(), 5)) {
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
        prop_assert_eq!(option.name, &names[2]);
        prop_assert_eq!(&option.sources[0].quote, &names[3]);
    }

    #[test]
    fn any_words_of_a_request_survive_in_its_refusal(name in any::<String>(), value in words()) {
        let request = json!({ "amount": value, "currency": value, name: value });
        let calculator = FeeCalculator::standard().unwrap();
        reads_back(&calculator.compare(&request.to_string()).unwrap_err())?;
    }
}
