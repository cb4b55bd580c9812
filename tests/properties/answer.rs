//! Reading an answer without the code that wrote it.

use serde_json::Value;

/// Decimal text as a whole number of its last decimal's unit.
pub(crate) fn minor(value: &Value) -> i128 {
    value.as_str().unwrap().replace('.', "").parse().unwrap()
}

/// As [`minor`], where null is not known.
pub(crate) fn known(value: &Value) -> Option<i128> {
    (!value.is_null()).then(|| minor(value))
}

/// The decimals of the order's money.
pub(crate) fn decimals(answer: &Value) -> usize {
    let amount = answer["order"]["amount"].as_str().unwrap();
    amount.split_once('.').map_or(0, |(_, fraction)| fraction.len())
}

/// Minor units as decimal text.
pub(crate) fn money(minor: i128, decimals: usize) -> String {
    if decimals == 0 {
        return minor.to_string();
    }
    let digits = format!("{minor:0width$}", width = decimals + 1);
    let (whole, fraction) = digits.split_at(digits.len() - decimals);
    format!("{whole}.{fraction}")
}

pub(crate) fn list<'a>(value: &'a Value, name: &str) -> &'a [Value] {
    value[name].as_array().unwrap()
}

pub(crate) fn is_open(option: &Value) -> bool {
    option["status"] != "unavailable"
}

/// Numerator over denominator, rounded half up; neither is negative.
pub(crate) fn rounded(numerator: i128, denominator: i128) -> i128 {
    (numerator * 2 + denominator) / (denominator * 2)
}
