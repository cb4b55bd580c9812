//! Any text as a schedule, and a list as several: one that is accepted answers.

use std::sync::LazyLock;

use checkout_fees::{FeeCalculator, FeeSchedule, ProblemCode};
use serde_json::{Value, json};

use super::answers::{is_handled, is_in_form, reads_back};
use super::orders::ask;

/// What another is held against: of few countries and currencies, for the time that takes.
static TIERED: LazyLock<FeeCalculator> = LazyLock::new(|| {
    let tiered = include_str!("../../tests/golden/schedules/tiered.json");
    FeeCalculator::from_schedule(tiered).unwrap()
});

pub fn check(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let calculator = match serde_json::from_str::<Value>(text) {
        Ok(Value::Array(several)) => {
            let several: Vec<String> = several.iter().map(Value::to_string).collect();
            FeeCalculator::from_schedules(&several)
        }
        _ => FeeCalculator::from_schedule(text),
    };
    match calculator {
        Ok(calculator) => answers(&calculator),
        Err(error) => {
            is_in_form(&error);
            assert!(error.problems().iter().all(|one| one.code == ProblemCode::ScheduleInvalid));
        }
    }
}

fn answers(calculator: &FeeCalculator) {
    reads_back(&calculator.schedule_info());
    reads_back(&calculator.schedules_in_force());
    let schedule = calculator.schedule();
    let none_changed = calculator.changes_to(calculator);
    assert!(none_changed.changes.is_empty() && none_changed.answers.is_empty());
    reads_back(&calculator.changes_to(&TIERED));
    for order in orders(schedule) {
        let text = order.to_string();
        // without a day nothing is wrong with it
        calculator.order(&text).unwrap_or_else(|error| panic!("{error} of {text}"));
        ask(calculator, &text);
    }
    let currency = schedule.currency.code();
    let all = json!({ "currency": currency, "from": least(schedule), "to": most(schedule) });
    if let Err(error) = calculator.cheapest_by_amount(&all.to_string()) {
        // the best method changes too often to tell
        is_in_form(&error);
        assert!(error.problems().iter().all(|one| one.code == ProblemCode::RangeInvalid));
    }
    let budget = json!({ "currency": currency, "budget": most(schedule) });
    assert!(is_handled(&calculator.affordable(&budget.to_string())));
    let chart =
        json!({ "currency": currency, "from": least(schedule), "to": "300000", "width": 640 });
    is_handled(&calculator.chart(&chart.to_string(), &mut |_| "words".to_owned()));
}

/// Small and large, in the schedule's currency and others, as the countries of the schedule would.
fn orders(schedule: &FeeSchedule) -> Vec<Value> {
    let own = schedule.currency.code();
    let methods: Vec<&str> = schedule.methods.iter().map(|method| method.id.as_str()).collect();
    let terms = json!({ methods[0]: {} });
    vec![
        json!({ "amount": least(schedule), "currency": own }),
        json!({ "amount": most(schedule), "currency": own, "rank": "speed" }),
        json!({ "amount": 5000, "currency": own, "country": "US", "business": true, "terms": terms }),
        json!({ "amount": 777, "currency": "JPY", "country": "DE", "rates": { "JPY": "0.0064" } }),
        json!({ "amount": "12.345", "currency": "KWD", "initialPayment": "2.5", "rank": "credit" }),
    ]
}

/// The least amount of the schedule's currency.
fn least(schedule: &FeeSchedule) -> String {
    let decimals = usize::from(schedule.currency.minor_units());
    if decimals == 0 { "1".to_owned() } else { format!("0.{:0>decimals$}", 1) }
}

/// The largest that is taken.
fn most(schedule: &FeeSchedule) -> String {
    let decimals = usize::from(schedule.currency.minor_units());
    let point = if decimals == 0 { "" } else { "." };
    format!("{:9<12}{point}{:9<decimals$}", "", "")
}
