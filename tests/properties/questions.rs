//! The questions that leave the amount open, held against `compare` of the amounts they speak of.

use checkout_fees::FeeCalculator;
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};

use crate::answer::{list, minor, money};
use crate::orders::decimals_of;
use crate::support::config;
use crate::{Case, cases};

/// A question's calculator, what of an order it leaves as it is, and its currency's decimals.
struct Asked {
    calculator: FeeCalculator,
    order: Value,
    decimals: usize,
    amount: i128,
}

impl Asked {
    fn of(case: &Case) -> Self {
        let calculator = case.calculator();
        let normal = json!(calculator.order(&case.order.to_string()).unwrap());
        let decimals = decimals_of(normal["currency"].as_str().unwrap());
        let mut order = case.order.clone();
        for name in ["amount", "initialPayment"] {
            order.as_object_mut().unwrap().remove(name);
        }
        Self { calculator, order, decimals, amount: minor(&normal["amount"]) }
    }

    fn with(&self, members: &Value) -> String {
        let mut question = self.order.clone();
        question.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
        question.to_string()
    }

    fn compare(&self, minor: i128) -> Value {
        let amount = money(minor, self.decimals);
        json!(self.calculator.compare(&self.with(&json!({ "amount": amount }))).unwrap())
    }

    /// The amounts from one to another, some around the case's own.
    fn range(&self, (below, above): (u32, u32)) -> (i128, i128) {
        let most = 10_i128.pow(12 + u32::try_from(self.decimals).unwrap()) - 1;
        let from = (self.amount / 10_i128.pow(below)).max(1);
        (from, (self.amount.saturating_mul(10_i128.pow(above))).min(most))
    }
}

/// The best method and its ties, as a segment says it.
fn best(answer: &Value) -> (Value, Value) {
    match &answer["best"] {
        Value::Null => (Value::Null, json!([])),
        best => (best["method"].clone(), best["ties"].clone()),
    }
}

fn reach() -> impl Strategy<Value = (u32, u32)> {
    (0..5_u32, 0..5_u32)
}

proptest! {
    #![proptest_config(config(300))]

    #[test]
    fn segments_say_what_compare_says_at_every_end_beyond_it_and_inside(
        case in cases(), reach in reach(), inside in prop::collection::vec(any::<Index>(), 3),
    ) {
        let asked = Asked::of(&case);
        let (from, to) = asked.range(reach);
        let ends = json!({ "from": money(from, asked.decimals), "to": money(to, asked.decimals) });
        let Ok(answer) = asked.calculator.cheapest_by_amount(&asked.with(&ends)) else {
            // almost the same fees that take turns without end; see tests/questions.rs
            return Ok(());
        };
        let answer = json!(answer);
        let segments = list(&answer, "segments");
        let mut next = from;
        for segment in segments {
            let (first, last) = (minor(&segment["from"]), minor(&segment["to"]));
            prop_assert_eq!(first, next, "a gap or an overlap");
            prop_assert!(first <= last);
            next = last + 1;
        }
        prop_assert_eq!(next, to + 1);
        for pair in segments.windows(2) {
            let same = |name: &str| pair[0][name] == pair[1][name];
            prop_assert!(!same("method") || !same("ties"), "not as long as it can be: {:?}", pair);
        }
        // all ends of a few segments, among many
        for index in &inside {
            let segment = &segments[index.index(segments.len())];
            let (first, last) = (minor(&segment["from"]), minor(&segment["to"]));
            let said = (segment["method"].clone(), segment["ties"].clone());
            let width = usize::try_from(last - first + 1).unwrap();
            let middle = first + i128::try_from(index.index(width)).unwrap();
            for amount in [first, last, middle] {
                prop_assert_eq!(best(&asked.compare(amount)), said.clone(), "at {}", amount);
            }
            for beyond in [first - 1, last + 1] {
                if (from..=to).contains(&beyond) {
                    prop_assert_ne!(best(&asked.compare(beyond)), said.clone(), "at {}", beyond);
                }
            }
        }
    }

    #[test]
    fn what_a_budget_pays_fits_it_and_a_minor_unit_more_does_not(case in cases()) {
        let asked = Asked::of(&case);
        let budget = asked.amount;
        let question = asked.with(&json!({ "budget": money(budget, asked.decimals) }));
        let answer = json!(asked.calculator.affordable(&question).unwrap());
        let options = list(&answer, "options");
        prop_assert_eq!(options.len(), list(&case.schedule, "methods").len());
        for option in options {
            for (largest, end) in [("guaranteed", "max"), ("possible", "min")] {
                if option[largest].is_null() {
                    let least = asked.compare(1);
                    let same = of_method(&least, &option["method"]);
                    prop_assert!(same["fee"].is_null() || same["fee"]["max"].is_null());
                    continue;
                }
                let largest = minor(&option[largest]);
                prop_assert!(largest <= budget);
                let total = |amount| {
                    let fee = of_method(&asked.compare(amount), &option["method"])["fee"].clone();
                    (!fee.is_null()).then(|| amount + minor(&fee[end]))
                };
                if largest > 0 {
                    prop_assert!(total(largest).unwrap() <= budget, "{} of {}", end, option);
                }
                let more = total(largest + 1);
                prop_assert!(more.is_none_or(|more| more > budget), "{} of {}", end, option);
            }
        }
    }

    #[test]
    fn affordable_options_are_in_the_order_of_their_keys(case in cases()) {
        let asked = Asked::of(&case);
        let question = asked.with(&json!({ "budget": money(asked.amount, asked.decimals) }));
        let answer = json!(asked.calculator.affordable(&question).unwrap());
        let key = |option: &Value| {
            let status = ["available", "conditional", "unavailable"];
            let status = status.iter().position(|status| option["status"] == *status).unwrap();
            let less = |name: &str| match &option[name] {
                Value::Null => (true, 0),
                amount => (false, -minor(amount)),
            };
            let methods = list(&case.schedule, "methods");
            let place = methods.iter().position(|method| method["id"] == option["method"]);
            (status, option["kind"] == "credit", less("guaranteed"), less("possible"), place)
        };
        prop_assert!(list(&answer, "options").is_sorted_by_key(key), "{}", answer);
    }

    #[test]
    fn curves_are_the_fees_of_their_amounts(case in cases(), reach in reach(), points in 2..9_u32) {
        let asked = Asked::of(&case);
        let (from, to) = asked.range(reach);
        // beyond that a float does not hold every minor unit
        let (from, to) = (from.min(9_000_000_000_000_000), to.min(9_000_000_000_000_000));
        let question = asked.with(&json!({
            "from": money(from, asked.decimals), "to": money(to, asked.decimals), "points": points,
        }));
        let curves = asked.calculator.curves(&question).unwrap();
        let decimals = asked.decimals;
        let minors = curves.amounts.iter().map(|amount| minor(&json!(format!("{amount:.decimals$}"))));
        let minors: Vec<i128> = minors.collect();
        prop_assert_eq!(minors.len(), usize::try_from(points).unwrap());
        prop_assert_eq!((minors[0], minors[minors.len() - 1]), (from, to));
        prop_assert!(minors.is_sorted());
        for (place, amount) in minors.into_iter().enumerate() {
            let answer = asked.compare(amount);
            for curve in &curves.methods {
                let fee = &of_method(&answer, &json!(curve.method))["fee"];
                let plotted = |end: &Value| match end {
                    Value::Null if fee.is_null() => f64::NAN,
                    Value::Null => f64::INFINITY,
                    end => end.as_str().unwrap().parse().unwrap(),
                };
                for (found, wanted) in [(curve.min[place], &fee["min"]), (curve.max[place], &fee["max"])] {
                    let wanted = plotted(wanted);
                    prop_assert!(found.total_cmp(&wanted).is_eq(),
                        "{} at {}: {} is not {}", curve.method, amount, found, wanted);
                }
            }
        }
    }

    #[test]
    fn a_plan_adds_up_and_is_never_dearer_than_the_best(case in cases()) {
        let calculator = case.calculator();
        let plan = json!(calculator.plan(&case.order.to_string()).unwrap());
        let payments = list(&plan, "payments");
        if payments.is_empty() {
            prop_assert_eq!((&plan["fee"], &plan["total"]), (&Value::Null, &Value::Null));
            return Ok(());
        }
        let sum = |values: Vec<&Value>| values.into_iter().map(minor).sum::<i128>();
        let amount = minor(&plan["order"]["amount"]);
        prop_assert_eq!(sum(payments.iter().map(|part| &part["amount"]).collect()), amount);
        for end in ["min", "max"] {
            let fee = minor(&plan["fee"][end]);
            prop_assert_eq!(sum(payments.iter().map(|part| &part["fee"][end]).collect()), fee);
            prop_assert_eq!(minor(&plan["total"][end]), amount + fee);
        }
        prop_assert!(plan["reasons"].as_array().unwrap().is_empty());
        if case.order.get("initialPayment").is_some_and(|part| !part.is_null()) {
            return Ok(());
        }
        let mut by_cost = case.order.clone();
        by_cost["rank"] = json!("cost");
        let answer = json!(calculator.compare(&by_cost.to_string()).unwrap());
        let Some(best) = answer["best"].as_object() else { return Ok(()) };
        let fee = &of_method(&answer, &best["method"])["fee"];
        prop_assert!(minor(&plan["fee"]["max"]) <= minor(&fee["max"]));
        prop_assert!(minor(&plan["fee"]["min"]) <= minor(&fee["min"]));
        match &plan["against"] {
            Value::Null => prop_assert_eq!(&payments[0]["method"], &best["method"]),
            against => {
                prop_assert_eq!(&against["method"], &best["method"]);
                prop_assert_ne!(&payments[0]["method"], &payments[1]["method"]);
                for (saved, end) in [("worst", "max"), ("best", "min")] {
                    let saved = minor(&against["saves"][saved]);
                    prop_assert_eq!(saved, minor(&fee[end]) - minor(&plan["fee"][end]));
                }
            }
        }
    }
}

fn of_method<'a>(answer: &'a Value, method: &Value) -> &'a Value {
    list(answer, "options").iter().find(|option| option["method"] == *method).unwrap()
}
