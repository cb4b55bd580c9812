//! Figures and the lines of a sum.

use checkout_fees::{Bounds, Currency, Exact, Instalments, Money, Range, Rate, Step};
use rust_decimal::Decimal;

/// Decimal text with thousands grouped: `12,000.50`.
pub(crate) fn grouped(decimal: &impl ToString) -> String {
    let text = decimal.to_string();
    let (whole, fraction) =
        text.split_once('.').map_or((text.as_str(), None), |(a, b)| (a, Some(b)));
    let mut grouped = String::new();
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && whole.len().saturating_sub(index) % 3 == 0 {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    match fraction {
        Some(fraction) => format!("{grouped}.{fraction}"),
        None => grouped,
    }
}

/// With its currency: `12,000.50 USD`.
pub(crate) fn money(money: Money) -> String {
    format!("{} {}", grouped(&money), money.currency())
}

pub(crate) fn range(range: Range) -> String {
    match range.max {
        Some(max) if max == range.min => grouped(&max),
        Some(max) => format!("{} to {}", grouped(&range.min), grouped(&max)),
        None => format!("from {}", grouped(&range.min)),
    }
}

pub(crate) fn bounds(bounds: Bounds<Money>) -> String {
    range(Range { min: bounds.min, max: Some(bounds.max) })
}

/// A fraction as a percentage: `0.0299` is `2.99 %`.
pub(crate) fn percentage(rate: &impl ToString) -> String {
    let decimal: Decimal = rate.to_string().parse().unwrap_or_default();
    let percent = decimal.checked_mul(Decimal::ONE_HUNDRED).unwrap_or_default();
    format!("{} %", percent.normalize())
}

pub(crate) fn percentages(rates: Bounds<Rate>) -> String {
    if rates.min == rates.max {
        return percentage(&rates.min);
    }
    format!("{} to {}", percentage(&rates.min), percentage(&rates.max))
}

pub(crate) fn step(step: &Step, currency: Currency) -> String {
    match step {
        Step::Percent { payment, rate, exact, fee } => {
            let rounded = |exact: &Exact, fee: Money| {
                let exact = exact.to_string();
                let same = exact.parse::<Decimal>().ok() == fee.to_string().parse().ok();
                if same { String::new() } else { format!(" ({} before rounding)", grouped(&exact)) }
            };
            let note =
                if exact.min == exact.max { rounded(&exact.max, fee.max) } else { String::new() };
            format!("{} of {} = {}{note}", percentages(*rate), grouped(payment), bounds(*fee))
        }
        Step::Flat { payment, schedule_fee, schedule_currency, rate: Some(rate), fee } => format!(
            "{} {schedule_currency} at {rate} = {} for a payment of {}",
            bounds(*schedule_fee),
            bounds(*fee),
            grouped(payment)
        ),
        Step::Flat { payment, fee, rate: None, .. } => {
            format!("{} for a payment of {}", bounds(*fee), grouped(payment))
        }
        Step::ClampedPercent { amount, rate, exact, least, most, fee, .. } => format!(
            "{} of {} = {}, at least {} and at most {}: {}",
            percentage(rate),
            grouped(amount),
            grouped(exact),
            grouped(least),
            grouped(most),
            grouped(fee)
        ),
        Step::BankFee { fee: Some(fee) } => format!("{} that the bank charges", grouped(fee)),
        Step::BankFee { fee: None } => "the bank's own fees are not known".to_owned(),
        Step::OwnFee { payment, fee } => {
            format!(
                "{} for a payment of {}, the buyer's own figure",
                grouped(fee),
                grouped(payment)
            )
        }
        Step::Tier { payment, up_to, schedule_currency } => match up_to {
            Some(up_to) => format!(
                "{} is in the band up to {} {schedule_currency}",
                grouped(payment),
                grouped(up_to)
            ),
            None => format!("{} is in the last band", grouped(payment)),
        },
        Step::Instalments { principal, months, first_month_credit, fee, .. } => {
            let credit = if first_month_credit.is_zero() {
                String::new()
            } else {
                format!(", less {} in the first", grouped(first_month_credit))
            };
            format!(
                "loan fees on {} over {months} months{credit} = {}",
                grouped(principal),
                bounds(*fee)
            )
        }
        Step::Sum { fees, fee } => {
            let parts: Vec<String> = fees.iter().map(|fee| part(*fee)).collect();
            format!("{} = {}", parts.join(" + "), range(*fee))
        }
        Step::Total { amount, fee, total } => {
            format!("{} + {} = {} {currency} in all", grouped(amount), range(*fee), range(*total))
        }
    }
}

pub(crate) fn instalments(plans: &Bounds<Instalments>) -> Vec<String> {
    let rate = |of: fn(&Instalments) -> String| {
        let (min, max) = (of(&plans.min), of(&plans.max));
        if min == max {
            percentage(&min)
        } else {
            format!("{} to {}", percentage(&min), percentage(&max))
        }
    };
    let months = plans.min.months.iter().zip(&plans.max.months).map(|(min, max)| {
        let payment = bounds(Bounds { min: min.payment, max: max.payment });
        let fee = bounds(Bounds { min: min.fee, max: max.fee });
        format!(
            "month {}: {payment}, of which fee {fee}; then owed {}",
            min.month,
            grouped(&min.balance)
        )
    });
    let rates = format!(
        "APR {}, effective {} a year (computed as in US Regulation Z, Appendix J; not a lender's disclosure)",
        rate(|plan| plan.apr.to_string()),
        rate(|plan| plan.effective_annual_rate.to_string())
    );
    months.chain([rates]).collect()
}

/// A part of a sum; one that is not known at all goes by that name.
fn part(fee: Range) -> String {
    if fee.max.is_none() && fee.min.is_zero() { "what is not known".to_owned() } else { range(fee) }
}
