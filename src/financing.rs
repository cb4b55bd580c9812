//! Pay Later: instalments, finance charge, APR and effective annual rate.
//!
//! The APR follows US Regulation Z (12 CFR 1026), Appendix J, the actuarial method with monthly
//! unit periods: the monthly rate at which the instalments are worth what was advanced, times 12.
//! It is so computed here and is not a lender's disclosure.

use serde::Serialize;

use crate::decimal::fraction_from_float;
use crate::fee::{Bounds, Exact, Step};
use crate::money::{Money, Range};
use crate::schedule::RateRange;
use crate::terms::Terms;

/// One plan of repayment.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Instalments {
    pub months: Vec<Instalment>,
    /// The sum of the months' fees.
    pub finance_charge: Money,
    /// Principal and finance charge.
    pub total: Money,
    /// A fraction with 4 decimals: the monthly rate × 12.
    pub apr: Exact,
    /// A fraction with 4 decimals: the monthly rate compounded over 12 months.
    pub effective_annual_rate: Exact,
}

/// One month of a plan.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Instalment {
    pub month: u32,
    pub principal: Money,
    pub fee: Money,
    /// Principal and fee.
    pub payment: Money,
    /// What is still owed of the principal.
    pub balance: Money,
}

/// The plan at the least and at the greatest rates, its fee, and the line of its sum.
pub(crate) fn instalments(
    principal: Money,
    stated: &[RateRange],
    terms: Option<&Terms>,
    steps: &mut Vec<Step>,
) -> (Range, Bounds<Instalments>) {
    let rates = rates_by_month(stated, terms);
    let credit = terms
        .and_then(|terms| terms.first_month_credit)
        .unwrap_or_else(|| Money::zero(principal.currency()));
    let (mut low, mut high, mut monthly_rates) = (Vec::new(), Vec::new(), Vec::new());
    for RateRange { min, max } in rates {
        low.push(principal.percent(min));
        high.push(principal.percent(max));
        monthly_rates.push(Bounds { min, max });
    }
    let plans = Bounds { min: plan(principal, &low, credit), max: plan(principal, &high, credit) };
    let fee = Bounds { min: plans.min.finance_charge, max: plans.max.finance_charge };
    steps.push(Step::Instalments {
        principal,
        months: u32::try_from(monthly_rates.len()).unwrap_or(u32::MAX),
        monthly_rates,
        first_month_credit: credit,
        fee,
    });
    (Range { min: fee.min, max: Some(fee.max) }, plans)
}

/// The buyer's own rates, or the schedule's for as many months as the buyer wants.
pub(crate) fn rates_by_month(stated: &[RateRange], terms: Option<&Terms>) -> Vec<RateRange> {
    let mut rates = Vec::new();
    if let Some(own) = terms.and_then(|terms| terms.monthly_rates.as_ref()) {
        for rate in own {
            rates.push(RateRange { min: *rate, max: *rate });
        }
        return rates;
    }
    rates.extend_from_slice(stated);
    if let Some(months) = terms.and_then(|terms| terms.months) {
        rates.truncate(months as usize);
    }
    rates
}

/// Equal principal parts, one a month; the credit lowers the first month's fee, not below zero.
fn plan(principal: Money, fees: &[Money], credit: Money) -> Instalments {
    let count = u32::try_from(fees.len()).unwrap_or(u32::MAX);
    let (mut months, mut payments) =
        (Vec::with_capacity(fees.len()), Vec::with_capacity(fees.len()));
    let mut balance = principal;
    let mut finance_charge = Money::zero(principal.currency());
    for ((month, part), fee) in (1..).zip(principal.parts(count)).zip(fees) {
        let fee = if month == 1 { fee.less(credit) } else { *fee };
        let payment = part.plus(fee);
        balance = balance.less(part);
        finance_charge = finance_charge.plus(fee);
        months.push(Instalment { month, principal: part, fee, payment, balance });
        payments.push(payment.minor_as_float());
    }
    let monthly = monthly_rate(principal.minor_as_float(), &payments);
    Instalments {
        months,
        finance_charge,
        total: principal.plus(finance_charge),
        apr: Exact(fraction_from_float(monthly * 12.0)),
        effective_annual_rate: Exact(fraction_from_float(compounded(monthly))),
    }
}

/// The rate a month at which `payments`, due one month apart from a month after the advance, are
/// worth `advance`; 0 where they do not exceed it.
///
/// Only `+ - × ÷` are used, which give the same result on every machine and in WebAssembly.
#[must_use]
pub fn monthly_rate(advance: f64, payments: &[f64]) -> f64 {
    if payments.iter().sum::<f64>() <= advance {
        return 0.0;
    }
    // the worth of the payments grows with the discount factor 1 / (1 + rate), in 0..1
    let worth =
        |discount: f64| payments.iter().rev().fold(0.0, |sum, payment| (sum + payment) * discount);
    let (mut low, mut high) = (0.0, 1.0);
    loop {
        let middle = f64::midpoint(low, high);
        if middle <= low || middle >= high {
            return (1.0 - high) / high;
        }
        if worth(middle) < advance { low = middle } else { high = middle }
    }
}

/// A monthly rate compounded over 12 months, as a fraction a year.
#[must_use]
pub fn compounded(monthly: f64) -> f64 {
    (0..12).fold(1.0, |worth, _| worth * (1.0 + monthly)) - 1.0
}
