//! The plans of a loan.

use checkout_fees::compounded;
use proptest::prelude::*;
use serde_json::Value;

use crate::answer::{known, list, minor, rounded};
use crate::support::config;
use crate::{Case, cases};

/// One plan of a loan, and the rates it must rest on, in units of 10^-12.
struct Plan<'a> {
    stated: &'a Value,
    rates: Vec<i128>,
    credit: i128,
    principal: i128,
}

proptest! {
    #![proptest_config(config(300))]

    #[test]
    fn the_months_of_a_loan_add_up(case in cases()) {
        let answer = case.answer();
        for option in list(&answer, "options") {
            for plan in plans(&case, &answer, option) {
                check_months(&plan)?;
                check_rates(&plan)?;
            }
            if !option["financing"].is_null() {
                for bound in ["min", "max"] {
                    let charge = &option["financing"][bound]["financeCharge"];
                    prop_assert_eq!(charge, &option["fee"][bound]);
                }
            }
        }
    }
}

fn plans<'a>(case: &Case, answer: &Value, option: &'a Value) -> Vec<Plan<'a>> {
    if option["financing"].is_null() {
        return Vec::new();
    }
    let method = list(&case.schedule, "methods")
        .iter()
        .find(|method| method["id"] == option["method"])
        .unwrap();
    let terms = &answer["order"]["terms"][option["method"].as_str().unwrap()];
    let monthly_rates = list(&method["fee"], "monthlyRates");
    let months =
        terms["months"].as_u64().map_or(monthly_rates.len(), |months| months.try_into().unwrap());
    let plan = |bound| {
        let rate = |rate: &Value| pico(rate.get(bound).unwrap_or(rate));
        let own = terms["monthlyRates"].as_array();
        let rates = own.map_or_else(
            || monthly_rates.iter().take(months).map(rate).collect(),
            |own| own.iter().map(pico).collect(),
        );
        Plan {
            stated: &option["financing"][bound],
            rates,
            credit: terms.get("firstMonthCredit").and_then(known).unwrap_or_default(),
            principal: minor(&answer["order"]["amount"]),
        }
    };
    vec![plan("min"), plan("max")]
}

/// A fraction as a whole number of 10^-12.
fn pico(rate: &Value) -> i128 {
    let text = rate.as_str().unwrap();
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    format!("{whole}{fraction:0<12}").parse().unwrap()
}

fn check_months(
    Plan { stated: plan, rates, credit, principal }: &Plan<'_>,
) -> Result<(), TestCaseError> {
    let months = list(plan, "months");
    prop_assert_eq!(months.len(), rates.len(), "{}", plan);
    let mut balance = *principal;
    let mut charge = 0;
    for (place, (month, rate)) in months.iter().zip(rates).enumerate() {
        let fee = rounded(principal * rate, 1_000_000_000_000);
        let fee = if place == 0 { (fee - credit).max(0) } else { fee };
        let part = minor(&month["principal"]);
        balance -= part;
        charge += fee;
        prop_assert_eq!(&month["month"], place + 1, "{}", plan);
        prop_assert_eq!(minor(&month["fee"]), fee, "{}", plan);
        prop_assert_eq!(minor(&month["payment"]), part + fee, "{}", plan);
        prop_assert_eq!(minor(&month["balance"]), balance, "{}", plan);
    }
    let parts = || months.iter().map(|month| minor(&month["principal"]));
    prop_assert_eq!(balance, 0, "{}", plan);
    prop_assert!(parts().max().unwrap() - parts().min().unwrap() <= 1, "{}", plan);
    prop_assert!(parts().is_sorted_by(|a, b| a >= b), "{}", plan);
    prop_assert_eq!(minor(&plan["financeCharge"]), charge, "{}", plan);
    prop_assert_eq!(minor(&plan["total"]), principal + charge, "{}", plan);
    Ok(())
}

/// The rates have 4 decimals: the true one lies within half a unit of the last.
fn check_rates(Plan { stated: plan, principal, .. }: &Plan<'_>) -> Result<(), TestCaseError> {
    let float = |value: &Value| value.as_str().unwrap().parse::<f64>().unwrap();
    let apr = float(&plan["apr"]);
    let (low, high) = (((apr - 0.000_05) / 12.0).max(0.0), (apr + 0.000_05) / 12.0);
    #[allow(clippy::cast_precision_loss, reason = "far below what 4 decimals show")]
    let worth = |rate: f64| {
        list(plan, "months")
            .iter()
            .rev()
            .fold(0.0, |later, month| (later + minor(&month["payment"]) as f64) / (1.0 + rate))
    };
    #[allow(clippy::cast_precision_loss, reason = "far below what 4 decimals show")]
    let advance = *principal as f64;
    let slack = advance * 1e-9;
    prop_assert!(worth(low) + slack >= advance, "{} is too great: {}", apr, plan);
    prop_assert!(worth(high) - slack <= advance, "{} is too small: {}", apr, plan);
    let effective = float(&plan["effectiveAnnualRate"]);
    prop_assert!(effective + 0.000_051 >= compounded(low), "{} is too small: {}", effective, plan);
    let most = compounded(high) * (1.0 + 1e-9) + 0.000_051;
    prop_assert!(effective <= most, "{} is too great: {}", effective, plan);
    Ok(())
}
