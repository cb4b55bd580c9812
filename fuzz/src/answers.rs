//! What holds of every refusal and of every comparison.

use checkout_fees::{CheckoutFeesError, FeeCalculator, Order, to_json};
use serde::Serialize;
use serde_json::Value;

/// A refusal names all that is wrong, the first of it twice.
pub(super) fn is_in_form(error: &CheckoutFeesError) {
    let json = reads_back(error);
    let problems = list(&json["problems"]);
    assert!(!problems.is_empty(), "a refusal without a problem");
    for part in ["code", "field", "message"] {
        assert_eq!(json[part], problems[0][part]);
    }
    for problem in error.problems() {
        let message = &problem.message;
        let start = message.chars().next().unwrap_or('.');
        assert!(start == '`' || start.is_lowercase(), "{message}");
        assert!(!message.ends_with('.'), "{message}");
        assert!(message.chars().count() < 1_000, "{message}");
    }
}

/// An answer or a refusal, written as JSON either way.
pub(super) fn is_handled(answer: &Result<impl Serialize, CheckoutFeesError>) -> bool {
    match answer {
        Ok(answer) => drop(reads_back(answer)),
        Err(error) => is_in_form(error),
    }
    answer.is_ok()
}

/// What is written as JSON is JSON.
pub(super) fn reads_back(answer: &impl Serialize) -> Value {
    let text = to_json(answer);
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error} in {text}"))
}

/// An order that was accepted: its echo is the same order with the same answer, the sums of the
/// answer are right, and it can be planned and written about.
pub(super) fn is_answered(calculator: &FeeCalculator, order: &Order) {
    let echo = to_json(order);
    let again = calculator.order(&echo).unwrap_or_else(|error| panic!("{error} of {echo}"));
    assert_eq!(&again, order);
    let answer = calculator.compare_order(order.clone());
    assert_eq!(to_json(&calculator.compare_order(again)), to_json(&answer));
    adds_up(&reads_back(&answer));
    plan_adds_up(&reads_back(&calculator.plan_order(order.clone())));
    is_written(calculator, &echo);
}

fn is_written(calculator: &FeeCalculator, order: &str) {
    let members = order.strip_suffix('}').unwrap_or_default();
    // one of them, for the time it takes
    let format = ["text", "markdown", "html"][order.len() % 3];
    let question = format!(
        r#"{members},"format":"{format}","protection":true,"link":"https://fees.example/"}}"#
    );
    let written = calculator.written(&question, &mut |word| Some(to_json(word)));
    assert!(!written.unwrap_or_else(|error| panic!("{error} of {question}")).is_empty());
}

fn adds_up(answer: &Value) {
    let amount = minor(&answer["order"]["amount"]);
    for option in list(&answer["options"]) {
        let payments = list(&option["payments"]);
        if option["status"] == "unavailable" {
            assert!(payments.is_empty() && option["fee"].is_null(), "{option}");
            assert!(!list(&option["reasons"]).is_empty(), "{option}");
            continue;
        }
        let fees = || payments.iter().map(|payment| &payment["fee"]);
        let parts: i128 = payments.iter().map(|payment| minor(&payment["amount"])).sum();
        let min: i128 = fees().map(|fee| minor(&fee["min"])).sum();
        let max: Option<i128> = fees().map(|fee| known(&fee["max"])).sum();
        assert_eq!(parts, amount, "{option}");
        assert_eq!(
            (minor(&option["fee"]["min"]), known(&option["fee"]["max"])),
            (min, max),
            "{option}"
        );
        assert!(max.is_none_or(|max| min <= max), "{option}");
        assert_eq!(minor(&option["total"]["min"]), amount + min, "{option}");
        assert_eq!(known(&option["total"]["max"]), max.map(|max| amount + max), "{option}");
    }
    let Some(best) = answer["best"]["method"].as_str() else { return };
    let best = list(&answer["options"]).iter().find(|option| option["method"] == best);
    let best = best.expect("the best method is an option");
    assert!(best["status"] == "available" && !best["fee"]["max"].is_null(), "{best}");
}

fn plan_adds_up(plan: &Value) {
    let payments = list(&plan["payments"]);
    if payments.is_empty() {
        return assert!(plan["fee"].is_null() && plan["total"].is_null(), "{plan}");
    }
    let amount = minor(&plan["order"]["amount"]);
    assert_eq!(payments.iter().map(|part| minor(&part["amount"])).sum::<i128>(), amount, "{plan}");
    for end in ["min", "max"] {
        let fee = payments.iter().map(|part| minor(&part["fee"][end])).sum();
        assert_eq!(minor(&plan["fee"][end]), fee, "{plan}");
        assert_eq!(minor(&plan["total"][end]), amount + fee, "{plan}");
    }
}

pub(super) fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

/// Decimal text as a whole number of its last decimal's unit.
fn minor(value: &Value) -> i128 {
    let text = value.as_str().unwrap_or_else(|| panic!("{value} is no text"));
    text.replace('.', "").parse().unwrap_or_else(|error| panic!("{error}: {text}"))
}

/// As [`minor`], where null is not known.
fn known(value: &Value) -> Option<i128> {
    (!value.is_null()).then(|| minor(value))
}
