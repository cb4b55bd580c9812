//! Many orders in short, held against `compare` of each.

use checkout_fees::{FeeCalculator, ManyOrders, Range, ShortAnswer};
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};

use crate::answer::{list, minor, money};
use crate::orders::decimals_of;
use crate::support::config;
use crate::{Case, cases};

/// What both say: the best with its ties, what it costs, when it arrives, each method's status and fee.
fn short(answer: &ShortAnswer<'_>, calculator: &FeeCalculator) -> Value {
    let range = |range: Option<Range>| json!(range);
    let methods = calculator.schedule().methods.iter().zip(&answer.summary.options);
    let options: Vec<Value> = methods
        .map(|(method, option)| json!([method.id, option.status, range(option.fee)]))
        .collect();
    json!({
        "best": answer.best().map(|method| &method.id),
        "ties": answer.ties().map(|method| &method.id).collect::<Vec<_>>(),
        "fee": range(answer.summary.best_fee()),
        "total": range(answer.total()),
        "arrival": answer.arrival(),
        "options": options,
    })
}

fn of_comparison(answer: &Value, calculator: &FeeCalculator) -> Value {
    let option = |method: &Value| {
        list(answer, "options").iter().find(|option| option["method"] == *method).unwrap().clone()
    };
    let best = &answer["best"];
    let chosen = if best.is_null() { Value::Null } else { option(&best["method"]) };
    let options: Vec<Value> = calculator
        .schedule()
        .methods
        .iter()
        .map(|method| {
            let option = option(&json!(method.id));
            json!([method.id, option["status"], option["fee"]])
        })
        .collect();
    json!({
        "best": best["method"],
        "ties": if best.is_null() { json!([]) } else { best["ties"].clone() },
        "fee": chosen["fee"],
        "total": chosen["total"],
        "arrival": chosen["arrival"],
        "options": options,
    })
}

/// Amounts on and beside every turn of any method, by the questions that know them.
fn turns(case: &Case, calculator: &FeeCalculator, decimals: usize, amount: i128) -> Vec<i128> {
    let mut question = case.order.clone();
    for name in ["amount", "initialPayment"] {
        question.as_object_mut().unwrap().remove(name);
    }
    let most = 10_i128.pow(12 + u32::try_from(decimals).unwrap()) - 1;
    question["from"] = json!(money(1, decimals));
    question["to"] = json!(money(most, decimals));
    let mut turns = vec![1, 2, amount - 1, amount, amount + 1, most - 1, most];
    if let Ok(answer) = calculator.cheapest_by_amount(&question.to_string()) {
        let answer = json!(answer);
        turns.extend(list(&answer, "segments").iter().map(|segment| minor(&segment["from"])));
    }
    // every limit is of a digit and zeros, in the schedule's currency
    for size in 0..u32::try_from(8 + decimals).unwrap() {
        turns.extend((1..=10).map(|digit| digit * 10_i128.pow(size)));
    }
    let around = turns.iter().flat_map(|turn| [turn - 1, *turn, turn + 1]);
    around.filter(|amount| (1..=most).contains(amount)).collect()
}

proptest! {
    #![proptest_config(config(250))]

    #[test]
    fn in_short_is_what_compare_says(
        case in cases(), picks in prop::collection::vec(any::<Index>(), 24), days in any::<bool>(),
    ) {
        let calculator = case.calculator();
        let normal = json!(calculator.order(&case.order.to_string()).unwrap());
        let decimals = decimals_of(normal["currency"].as_str().unwrap());
        let amount = minor(&normal["amount"]);
        let amounts = turns(&case, &calculator, decimals, amount);
        let mut many = ManyOrders::new(calculator.clone());
        // the first few are compared, and those after them looked up
        let picked = picks.iter().map(|pick| amounts[pick.index(amounts.len())]);
        for (place, amount) in [amount; 3].into_iter().chain(picked).enumerate() {
            let mut order = case.order.clone();
            order["amount"] = json!(money(amount, decimals));
            if order.get("initialPayment").is_some_and(|part| !part.is_null()) {
                order["initialPayment"] = json!(money((amount / 3).max(1), decimals));
            }
            if days && place % 2 == 1 {
                order["payOn"] = json!("2026-12-24");
            }
            let text = order.to_string();
            let order = calculator.order(&text).unwrap();
            let found = short(&many.order(&order), &calculator);
            let answer = json!(calculator.compare(&text).unwrap());
            prop_assert_eq!(found, of_comparison(&answer, &calculator), "at {}", amount);
        }
    }
}
