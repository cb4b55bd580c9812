//! The order of the options and what is said of the best, recomputed from the options alone.

use proptest::prelude::*;
use serde_json::{Value, json};

use crate::answer::{decimals, is_open, known, list, minor, money};
use crate::support::config;
use crate::{Case, cases};

proptest! {
    #![proptest_config(config(200))]

    #[test]
    fn every_method_stands_once_and_in_the_order_of_the_keys(case in cases()) {
        let answer = case.answer();
        let schedule_order: Vec<&Value> =
            list(&case.schedule, "methods").iter().map(|method| &method["id"]).collect();
        let mut expected: Vec<(Vec<i128>, &Value)> = list(&answer, "options")
            .iter()
            .map(|option| {
                let place = schedule_order.iter().position(|id| **id == option["method"]).unwrap();
                (keys(option, place, rank(&answer)), &option["method"])
            })
            .collect();
        expected.sort_by(|(a, _), (b, _)| a.cmp(b));
        let expected: Vec<&Value> = expected.into_iter().map(|(_, method)| method).collect();
        let found: Vec<&Value> =
            list(&answer, "options").iter().map(|option| &option["method"]).collect();
        prop_assert_eq!(found, expected);
        prop_assert_eq!(list(&answer, "options").len(), schedule_order.len());
    }

    #[test]
    fn the_best_is_what_the_options_say(case in cases()) {
        let answer = case.answer();
        prop_assert_eq!(&answer["best"], &best(&answer));
    }

    #[test]
    fn badges_go_to_all_that_share_the_least(case in cases()) {
        let answer = case.answer();
        let entitled = |option: &&Value| {
            option["status"] == "available"
                && option["kind"] == "payment"
                && !option["fee"]["max"].is_null()
        };
        let options = list(&answer, "options");
        let cheapest = options.iter().filter(entitled).map(cost).min();
        let fastest = options.iter().filter(entitled).filter_map(latest).min();
        for option in options {
            let mut badges: Vec<&str> = Vec::new();
            if entitled(&option) && Some(cost(option)) == cheapest {
                badges.push("cheapest");
            }
            if entitled(&option) && latest(option).is_some() && latest(option) == fastest {
                badges.push("fastest");
            }
            prop_assert_eq!(&option["badges"], &json!(badges), "{}", option);
        }
    }

    #[test]
    fn the_price_of_speed_is_what_the_options_say(case in cases()) {
        let mut order = case.order.clone();
        order["rank"] = json!("speed");
        let calculator = case.calculator();
        let comparison = calculator.compare(&order.to_string()).unwrap();
        let price = comparison.price_of_speed().map(|price| json!({
            "cheapest": price.cheapest.map(|(option, saving)| json!({
                "method": option.method,
                "least": saving.least,
                "most": saving.most,
                "couldLose": saving.could_lose,
            })),
            "cheaperOnCondition": price.cheaper_on_condition,
            "unpriced": price.unpriced,
        }));
        prop_assert_eq!(price.unwrap_or_default(), price_of_speed(&json!(comparison)));
    }

    #[test]
    fn the_same_order_has_the_same_answer(case in cases()) {
        let Case { schedule, order } = case.clone();
        let again = Case { schedule, order };
        prop_assert_eq!(case.answer().to_string(), again.answer().to_string());
    }
}

fn rank(answer: &Value) -> &str {
    answer["order"]["rank"].as_str().unwrap()
}

/// What sorts an option, most important first.
fn keys(option: &Value, place: usize, rank: &str) -> Vec<i128> {
    let status = ["available", "conditional", "unavailable"];
    let status = status.iter().position(|status| option["status"] == *status).unwrap();
    let place = i128::try_from(place).unwrap();
    let mut keys = vec![i128::try_from(status).unwrap()];
    if is_open(option) {
        let arrival = [i128::from(latest(option).is_none()), latest(option).unwrap_or_default()];
        let (unknown, max, min) = cost(option);
        let cost = [i128::from(unknown), max, min];
        keys.push(i128::from(!is_wanted(option, rank)));
        keys.extend(
            if rank == "speed" {
                [arrival.to_vec(), cost.to_vec()]
            } else {
                [cost.to_vec(), arrival.to_vec()]
            }
            .concat(),
        );
    }
    keys.push(place);
    keys
}

fn is_wanted(option: &Value, rank: &str) -> bool {
    option["kind"] == if rank == "credit" { "credit" } else { "payment" }
}

fn cost(option: &Value) -> (bool, i128, i128) {
    let max = known(&option["fee"]["max"]);
    (max.is_none(), max.unwrap_or_default(), minor(&option["fee"]["min"]))
}

fn hours(option: &Value, bound: &str) -> Option<i128> {
    let arrival = &option["arrival"];
    let unit = if arrival["unit"] == "business-day" { 24 } else { 1 };
    arrival[bound].as_i64().map(|count| i128::from(count) * unit)
}

fn latest(option: &Value) -> Option<i128> {
    hours(option, "max")
}

fn best(answer: &Value) -> Value {
    let rank = rank(answer);
    let open: Vec<&Value> = list(answer, "options")
        .iter()
        .filter(|option| is_open(option) && is_wanted(option, rank))
        .collect();
    let is_known = |option: &&&Value| !option["fee"]["max"].is_null();
    let available = |option: &&&Value| option["status"] == "available";
    let Some(best) = open.iter().filter(available).find(is_known) else { return Value::Null };
    let others = || open.iter().filter(|option| option["method"] != best["method"]);
    let is_tie = |option: &&&Value| {
        available(option) && option["fee"] == best["fee"] && option["arrival"] == best["arrival"]
    };
    let max = minor(&best["fee"]["max"]);
    let below = |option: &&&Value| minor(&option["fee"]["min"]) < max;
    let rivals: Vec<Value> = others()
        .filter(|option| rank != "speed" && is_known(option) && below(option))
        .map(|rival| rival_of(best, rival, decimals(answer)))
        .collect();
    let faster = |option: &&&Value| {
        let least = hours(option, "min");
        !is_tie(option) && least.is_some_and(|least| latest(best).is_none_or(|most| least < most))
    };
    let unknown = |option: &&&Value| !is_known(option);
    let certain = if rank == "speed" {
        !others().any(|option| faster(&option))
    } else {
        rivals.is_empty() && !others().filter(unknown).any(|option| below(&option))
    };
    let names = |options: Vec<&&Value>| -> Vec<Value> {
        options.into_iter().map(|option| option["method"].clone()).collect()
    };
    json!({
        "method": best["method"],
        "ties": names(others().filter(is_tie).collect()),
        "certain": certain,
        "rivals": rivals,
        "unpriced": names(others().filter(unknown).collect()),
    })
}

/// What the fastest way costs more than the cheapest.
fn price_of_speed(answer: &Value) -> Value {
    let options = list(answer, "options");
    let Some(fastest) = options.iter().find(|option| option["method"] == answer["best"]["method"])
    else {
        return Value::Null;
    };
    let of_status = |status: &str| -> Vec<&Value> {
        let is_known = |option: &&Value| is_wanted(option, "cost") && !cost(option).0;
        let known = options.iter().filter(|option| option["status"] == *status);
        known.filter(|option| is_open(option)).filter(is_known).collect()
    };
    let cheapest = of_status("available").into_iter().min_by_key(|option| cost(option)).unwrap();
    let decimals = decimals(answer);
    let saving = || {
        let rival = rival_of(fastest, cheapest, decimals);
        let least = minor(&fastest["fee"]["min"]) - minor(&cheapest["fee"]["max"]);
        json!({
            "method": cheapest["method"],
            "least": money(least.max(0), decimals),
            "most": rival["couldSave"],
            "couldLose": rival["couldLose"],
        })
    };
    let conditional = of_status("conditional").into_iter().min_by_key(|option| cost(option));
    let unpriced = |id: &&Value| {
        let option = options.iter().find(|option| option["method"] == **id).unwrap();
        minor(&option["fee"]["min"]) < minor(&cheapest["fee"]["max"])
    };
    json!({
        "cheapest": (cost(cheapest) != cost(fastest)).then(saving),
        "cheaperOnCondition": conditional
            .filter(|option| cost(option) < cost(cheapest))
            .map(|option| rival_of(fastest, option, decimals)),
        "unpriced": list(&answer["best"], "unpriced").iter().filter(unpriced).collect::<Vec<_>>(),
    })
}

fn rival_of(best: &Value, rival: &Value, decimals: usize) -> Value {
    let save = minor(&best["fee"]["max"]) - minor(&rival["fee"]["min"]);
    let lose = minor(&rival["fee"]["max"]) - minor(&best["fee"]["min"]);
    json!({
        "method": rival["method"],
        "status": rival["status"],
        "couldSave": money(save, decimals),
        "couldLose": money(lose.max(0), decimals),
    })
}
