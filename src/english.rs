//! Figures and lists in English, for what is said of schedules.

use std::fmt::Write as _;

use crate::decimal::{Rate, times};
use crate::money::{Money, Range};
use crate::schedule::{Formula, RateRange, Scope, Tier, TierFee};

/// Decimal text with thousands grouped: `12,000.50`.
pub(crate) fn grouped(decimal: &impl ToString) -> String {
    let text = decimal.to_string();
    let (whole, fraction) = text.split_at(text.find('.').unwrap_or(text.len()));
    let mut grouped = String::new();
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && whole.len().saturating_sub(place).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped + fraction
}

/// With its currency: `12,000.50 USD`.
pub(crate) fn sum(money: &Money) -> String {
    format!("{} {}", grouped(money), money.currency())
}

pub(crate) fn range(min: Money, max: Option<Money>) -> String {
    match max {
        Some(max) if max == min => grouped(&max),
        Some(max) => format!("{} to {}", grouped(&min), grouped(&max)),
        None => format!("from {}", grouped(&min)),
    }
}

pub(crate) fn fee(fee: Range) -> String {
    range(fee.min, fee.max)
}

/// A fraction as a percentage, without its sign: `0.0299` is `2.99`.
fn percent(rate: Rate) -> String {
    Rate::of_pico(times(rate.pico(), 100)).to_string()
}

fn percents(RateRange { min, max }: RateRange) -> String {
    if min == max {
        return format!("{} %", percent(max));
    }
    format!("{} to {} %", percent(min), percent(max))
}

fn flat(min: Money, max: Money) -> String {
    format!("{} {}", range(min, Some(max)), max.currency())
}

/// A fee as one would say it: `15.00 to 30.00 USD a payment`.
pub(crate) fn formula(formula: &Formula, scope: Scope) -> String {
    let what = if scope == Scope::Order { "order" } else { "payment" };
    match formula {
        Formula::Percent { rate } => format!("{} of the {what}", percents(*rate)),
        Formula::Flat { min, max } => format!("{} a {what}", flat(*min, *max)),
        Formula::ClampedPercent { rate, least, most, bank_fee } => format!(
            "{} % of the {what}, at least {} and at most {}{}",
            percent(*rate),
            grouped(least),
            sum(most),
            if bank_fee.is_some() { ", and the bank's own fee" } else { "" }
        ),
        Formula::Tiered { tiers } => format!("{} a {what}", tiered(tiers)),
        Formula::Instalments { monthly_rates } => {
            format!("a share of the {what} for each month: {}", months(monthly_rates))
        }
    }
}

fn tiered(tiers: &[Tier]) -> String {
    let mut text = String::new();
    for (place, Tier { up_to, fee }) in tiers.iter().enumerate() {
        let fee = match fee {
            TierFee::Percent { rate } => percents(*rate),
            TierFee::Flat { min, max } => flat(*min, *max),
        };
        text.push_str(if place == 0 { "" } else { ", " });
        // writing to a string cannot fail
        let _ = match up_to {
            Some(end) => write!(text, "{fee} up to {}", grouped(end)),
            None if place == 0 => write!(text, "{fee}"),
            None => write!(text, "{fee} above"),
        };
    }
    text
}

/// The rates of months, those that are alike together.
fn months(rates: &[RateRange]) -> String {
    let mut text = String::new();
    let mut month: usize = 1;
    for alike in rates.chunk_by(|one, next| one == next) {
        let last = month.saturating_add(alike.len()).saturating_sub(1);
        let rate = alike.first().copied().map(percents).unwrap_or_default();
        text.push_str(if month == 1 { "" } else { ", " });
        let _ = if last == month {
            write!(text, "{rate} in month {month}")
        } else {
            write!(text, "{rate} in months {month} to {last}")
        };
        month = last.saturating_add(1);
    }
    text
}

/// `a`, `a or b`, `a, b or c`.
pub(crate) fn listed(items: &[impl AsRef<str>], last: &str) -> String {
    let mut text = String::new();
    for (place, item) in items.iter().enumerate() {
        let is_last = place.saturating_add(1) == items.len();
        text.push_str(match place {
            0 => "",
            _ if is_last => last,
            _ => ", ",
        });
        text.push_str(item.as_ref());
    }
    text
}
