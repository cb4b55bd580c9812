//! The rate behind instalments, against examples that lawmakers published.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    reason = "a test that cannot go on should stop"
)]

mod support;

use checkout_fees::{compounded, monthly_rate};
use proptest::prelude::*;
use support::config;

/// `count` payments of nothing but for those listed, by month from 1.
fn payments(count: usize, due: &[(usize, f64)]) -> Vec<f64> {
    let mut all = vec![0.0; count];
    for (month, payment) in due {
        all[month - 1] = *payment;
    }
    all
}

fn level(first: f64, middle: (usize, f64), last: f64) -> Vec<f64> {
    [vec![first], vec![middle.1; middle.0], vec![last]].concat()
}

/// A fraction as a percentage with as many decimals as its source prints.
fn percent(rate: f64, decimals: usize) -> String {
    format!("{:.decimals$}", rate * 100.0)
}

#[test]
fn the_apr_is_that_of_regulation_z() {
    #[rustfmt::skip]
    let cases = [
        // payments a month from an advance of 5,000, APR, because: 12 CFR 1026, Appendix J
        (level(230.0, (22, 230.0), 230.0), "9.69",  "(c)(1)(i): 24 regular payments"),
        (level(250.0, (22, 230.0), 230.0), "10.08", "(c)(2)(i): an odd first payment"),
        (level(230.0, (22, 230.0), 280.0), "10.50", "(c)(2)(ii): an odd final payment"),
        (level(250.0, (22, 230.0), 280.0), "10.90", "(c)(2)(iii): both are odd"),
    ];
    for (payments, apr, because) in cases {
        let found = percent(monthly_rate(5_000.0, &payments) * 12.0, 2);
        assert_eq!(found, apr, "{because}");
    }
}

#[test]
fn the_effective_rate_is_that_of_the_european_directives() {
    #[rustfmt::skip]
    let cases = [
        // received, payments, rate, because
        (1_000.0, payments(18, &[(18, 1_200.0)]), "12.92",
            "98/7/EC annex III: all after a year and a half"),
        (950.0, payments(18, &[(18, 1_200.0)]), "16.85",
            "98/7/EC annex III: the creditor keeps 50 of the 1,000"),
        (1_000.0, payments(24, &[(12, 600.0), (24, 600.0)]), "13.07",
            "98/7/EC annex III: half after a year, half after two"),
        (1_000.0, payments(12, &[(3, 272.0), (6, 272.0), (12, 544.0)]), "13.19",
            "98/7/EC annex III: unequal intervals"),
        (196_000.0, vec![1_432.86; 240], "6.434412",
            "2014/17/EU and its guidance: a loan of 200,000 with 4,000 of charges at once, 20 years"),
    ];
    for (received, payments, rate, because) in cases {
        let decimals = rate.len() - rate.find('.').unwrap_or_default() - 1;
        let found = percent(compounded(monthly_rate(received, &payments)), decimals);
        assert_eq!(found, rate, "{because}");
    }
}

#[test]
fn nothing_on_top_is_a_rate_of_nothing() {
    #[rustfmt::skip]
    let cases = [
        // advance, payments,          because
        (600.0, vec![100.0; 6],        "the principal and no more"),
        (600.0, vec![99.0; 6],         "less than the principal: the rate is never below zero"),
        (600.0, vec![],                "no payments at all"),
        (0.0,   vec![0.0; 6],          "nothing was advanced"),
    ];
    for (advance, payments, because) in cases {
        assert_eq!(monthly_rate(advance, &payments).to_bits(), 0.0_f64.to_bits(), "{because}");
    }
    assert_eq!(compounded(0.0).to_bits(), 0.0_f64.to_bits());
}

#[test]
fn a_dear_month_is_found_as_well_as_a_cheap_one() {
    #[rustfmt::skip]
    let cases = [
        // advance, paid after a month, rate, because
        (100.0, 100.01, 0.0001, "a cent on a hundred"),
        (100.0, 101.0,  0.01,   "one per cent"),
        (100.0, 200.0,  1.0,    "as much again"),
        (1.0,   1e6,    999_999.0, "a rate that bisection must not run out of room for"),
    ];
    for (advance, payment, rate, because) in cases {
        let found = monthly_rate(advance, &[payment]);
        assert!((found / rate - 1.0).abs() < 1e-9, "{found} for {rate}: {because}");
    }
    assert_eq!(format!("{:.6}", compounded(0.01)), "0.126825", "1.01 to the twelfth, less one");
}

#[test]
fn a_rate_that_a_float_holds_is_found_to_the_bit() {
    #[rustfmt::skip]
    let cases = [
        // advance, paid after so many months, rate, because the advance is the payment by
        (100.0, vec![200.0],           1.0, "2"),
        (100.0, vec![0.0, 400.0],      1.0, "2 twice"),
        (1.0,   vec![4.0],             3.0, "4"),
        (3.0,   vec![2.0, 8.0],        1.0, "1 + 2: the first by 2, the second by 4"),
    ];
    for (advance, payments, rate, because) in cases {
        let found = monthly_rate(advance, &payments);
        assert_eq!(found.to_bits(), f64::to_bits(rate), "{found} for {payments:?}: {because}");
    }
}

proptest! {
    #![proptest_config(config(512))]

    /// The definition of the rate: at it the payments are worth the advance.
    #[test]
    fn the_rate_discounts_the_payments_back_to_the_advance(
        advance in 1.0_f64..1e15,
        shares in prop::collection::vec(0.0_f64..1.0, 1..60),
    ) {
        let payments: Vec<f64> = shares.iter().map(|share| share * advance).collect();
        let rate = monthly_rate(advance, &payments);
        let worth =
            payments.iter().rev().fold(0.0, |later, payment| (later + payment) / (1.0 + rate));
        if payments.iter().sum::<f64>() <= advance {
            prop_assert_eq!(rate.to_bits(), 0.0_f64.to_bits());
        } else {
            prop_assert!(rate > 0.0, "{} for {:?}", rate, shares);
            prop_assert!((worth / advance - 1.0).abs() < 1e-9, "worth {} of {}", worth, advance);
        }
    }
}
