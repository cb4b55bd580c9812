//! What adds up, and what comes back as it went in.

use checkout_fees::{FeeCalculator, to_json};
use jiff::civil::{Date, Weekday};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::answer::{is_open, known, list, minor, rounded};
use crate::support::config;
use crate::{Case, cases};

proptest! {
    #![proptest_config(config(150))]

    #[test]
    fn payments_add_up_to_the_order(case in cases()) {
        let answer = case.answer();
        let amount = minor(&answer["order"]["amount"]);
        let most = case.schedule["maxPayments"]["count"].as_u64().unwrap();
        for option in list(&answer, "options") {
            let payments: Vec<i128> =
                list(option, "payments").iter().map(|payment| minor(&payment["amount"])).collect();
            prop_assert_eq!(payments.is_empty(), !is_open(option), "{}", option);
            if is_open(option) {
                prop_assert_eq!(payments.iter().sum::<i128>(), amount, "{}", option);
                prop_assert!(payments.iter().all(|payment| *payment > 0), "{}", option);
                prop_assert!(u64::try_from(payments.len()).unwrap() <= most, "{}", option);
            }
        }
    }

    /// Unless the buyer says what comes first.
    #[test]
    fn payments_are_as_equal_as_minor_units_allow(case in cases()) {
        let answer = case.answer();
        let initial = known(&answer["order"]["initialPayment"]);
        for option in list(&answer, "options").iter().filter(|option| is_open(option)) {
            let payments: Vec<i128> =
                list(option, "payments").iter().map(|payment| minor(&payment["amount"])).collect();
            match initial {
                Some(initial) if by_payment(&case, option) => {
                    prop_assert_eq!(payments[0], initial, "{}", option);
                    prop_assert!(payments.len() <= 2, "{}", option);
                }
                _ => {
                    let (first, last) = (payments[0], payments[payments.len() - 1]);
                    prop_assert!(first - last <= 1, "{}", option);
                    prop_assert!(payments.is_sorted_by(|a, b| a >= b), "{}", option);
                }
            }
        }
    }

    #[test]
    fn fees_and_totals_add_up(case in cases()) {
        let answer = case.answer();
        let amount = minor(&answer["order"]["amount"]);
        for option in list(&answer, "options") {
            if !is_open(option) {
                for name in ["fee", "total", "feeRate", "arrival", "financing"] {
                    prop_assert!(option[name].is_null(), "{}: {}", name, option);
                }
                continue;
            }
            let fees = || list(option, "payments").iter().map(|payment| &payment["fee"]);
            let min: i128 = fees().map(|fee| minor(&fee["min"])).sum();
            let max: Option<i128> = fees().map(|fee| known(&fee["max"])).sum();
            prop_assert_eq!(minor(&option["fee"]["min"]), min, "{}", option);
            prop_assert_eq!(known(&option["fee"]["max"]), max, "{}", option);
            prop_assert!(max.is_none_or(|max| min <= max), "{}", option);
            prop_assert_eq!(minor(&option["total"]["min"]), amount + min, "{}", option);
            prop_assert_eq!(known(&option["total"]["max"]), max.map(|max| amount + max), "{}", option);
            let share = |fee: i128| rounded(fee * 1_000_000, amount);
            prop_assert_eq!(minor(&option["feeRate"]["min"]), share(min), "{}", option);
            prop_assert_eq!(known(&option["feeRate"]["max"]), max.map(share), "{}", option);
        }
    }

    #[test]
    fn the_last_step_is_the_total(case in cases()) {
        let answer = case.answer();
        for option in list(&answer, "options").iter().filter(|option| is_open(option)) {
            let expected = json!({
                "code": "total", "amount": answer["order"]["amount"], "fee": option["fee"],
                "total": option["total"],
            });
            prop_assert_eq!(list(option, "steps").last(), Some(&expected), "{}", option);
        }
    }

    #[test]
    fn a_status_has_its_reasons(case in cases()) {
        for option in list(&case.answer(), "options") {
            let reasons = list(option, "reasons");
            prop_assert_eq!(reasons.is_empty(), option["status"] == "available", "{}", option);
        }
    }

    /// Bands aside, which may be anything.
    #[test]
    fn a_fee_never_falls_as_a_payment_grows(
        (mut small, other) in cases().prop_flat_map(|case| {
            let other = crate::orders::orders(&case.schedule);
            (Just(case), other)
        }),
    ) {
        small.order.as_object_mut().unwrap().remove("initialPayment");
        let mut large = small.clone();
        large.order["amount"] = other["amount"].clone();
        // an amount of another currency may have decimals that this one has not
        let calculator = large.calculator();
        prop_assume!(calculator.compare(&large.order.to_string()).is_ok());
        let (mut less, mut more) = (small.answer(), large.answer());
        if minor(&less["order"]["amount"]) > minor(&more["order"]["amount"]) {
            std::mem::swap(&mut less, &mut more);
        }
        for a in list(&less, "options") {
            let b = list(&more, "options").iter().find(|b| a["method"] == b["method"]).unwrap();
            let one = |option: &Value| list(option, "payments").len() == 1;
            if fee_of(&small, a)["type"] != "tiered" && one(a) && one(b) {
                let (fee, greater) = (&a["fee"], &b["fee"]);
                prop_assert!(minor(&fee["min"]) <= minor(&greater["min"]), "{} {}", a, b);
                prop_assert!(known(&fee["max"]) <= known(&greater["max"]), "{} {}", a, b);
            }
        }
    }

    #[test]
    fn an_order_as_it_was_understood_is_understood_alike(case in cases()) {
        let calculator = case.calculator();
        let first = calculator.compare(&case.order.to_string()).unwrap();
        let second = calculator.compare(&to_json(&first.order)).unwrap();
        prop_assert_eq!(&first.order, &second.order);
        prop_assert_eq!(to_json(&first), to_json(&second));
    }

    #[test]
    fn money_arrives_on_business_days_from_the_pay_day_on(case in cases()) {
        let answer = case.answer();
        let holidays = answer["order"]["holidays"].as_array().cloned().unwrap_or_default();
        let day = |value: &Value| value.as_str().map(|text| text.parse::<Date>().unwrap());
        let pay_on = day(&answer["order"]["payOn"]);
        for option in list(&answer, "options").iter().filter(|option| !option["arrival"].is_null()) {
            let arrival = &option["arrival"];
            let (earliest, latest) = (day(&arrival["earliest"]), day(&arrival["latest"]));
            let Some(pay_on) = pay_on else {
                prop_assert_eq!((earliest, latest), (None, None), "{}", option);
                continue;
            };
            // only after the year 9999 is there no day to name
            prop_assert!(pay_on.year() == 9999 || latest.is_some(), "{}", option);
            prop_assert!(latest.is_none_or(|latest| earliest.unwrap() <= latest), "{}", option);
            for (bound, day) in [(&arrival["earliest"], earliest), (&arrival["latest"], latest)] {
                let Some(day) = day else { continue };
                if arrival["unit"] == "hour" {
                    prop_assert_eq!(day, pay_on, "{}", option);
                } else {
                    prop_assert!(day >= pay_on, "{}", option);
                    prop_assert!(!holidays.contains(bound), "{}", option);
                    let weekend = [Weekday::Saturday, Weekday::Sunday].contains(&day.weekday());
                    prop_assert!(!weekend, "{}", option);
                }
            }
        }
    }
}

/// Fees near the most an amount may be, in a currency of which it takes many thousands.
#[test]
fn a_fee_too_large_to_state_is_refused_and_not_cut_off() {
    let source = json!({ "document": "List", "quote": "words", "origin": "documents" });
    let schedule = json!({
        "id": "dear", "name": "Dear", "currency": "GBP",
        "maxPayments": { "count": 100, "source": source },
        "documents": [{ "title": "List", "origin": "documents" }],
        "methods": [{
            "id": "dear", "name": "Dear", "kind": "payment", "scope": "payment",
            "limit": { "amount": "1", "source": source },
            "fee": {
                "type": "flat", "min": "0", "max": "999999999999.99", "source": source,
            },
        }],
    });
    let calculator = FeeCalculator::from_schedule(&schedule.to_string()).unwrap();
    let mut order = json!({ "amount": "1000000", "currency": "IDR" });
    let answer = json!(calculator.compare(&order.to_string()).unwrap());
    // a bundled rate that would make it so is as good as none
    assert_eq!(answer["options"][0]["reasons"][0]["code"], "rate-missing");
    order["rates"] = json!({ "IDR": "0.000000001" });
    let error = calculator.compare(&order.to_string()).unwrap_err();
    assert_eq!(json!(error)["code"], "rate-invalid");
}

fn method_of<'a>(case: &'a Case, option: &Value) -> &'a Value {
    list(&case.schedule, "methods").iter().find(|method| method["id"] == option["method"]).unwrap()
}

fn fee_of<'a>(case: &'a Case, option: &Value) -> &'a Value {
    &method_of(case, option)["fee"]
}

fn by_payment(case: &Case, option: &Value) -> bool {
    method_of(case, option)["scope"] == "payment"
}
