//! One method's full answer: eligibility, payments, fee, arrival.

use rust_decimal::Decimal;
use serde::Serialize;

use crate::arrival::Arrival;
use crate::decimal::Rate;
use crate::display_text::DisplayText;
use crate::eligibility::{Flavour, Reason, conditions, fitting, needs_rate, rate_missing};
use crate::exchange::Exchange;
use crate::fee::{self, Bounds, Exact, FeeContext, Step};
use crate::financing::{self, Instalments};
use crate::iso::Currency;
use crate::money::{Money, Range};
use crate::order::Order;
use crate::payments::{PaymentLimit, split};
use crate::quoted::Quoted;
use crate::schedule::{CaveatCode, FeeSchedule, Formula, Kind, Method};
use crate::terms::Terms;

/// What a method would cost, when the money would arrive, or why it cannot be used.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PaymentOption<'s> {
    pub method: &'s str,
    pub name: &'s DisplayText,
    pub kind: Kind,
    pub status: Status,
    pub reasons: Vec<Reason>,
    pub warnings: Vec<OptionWarning>,
    pub variants: Vec<&'s str>,
    /// Empty when unavailable.
    pub payments: Vec<Payment>,
    pub fee: Option<Range>,
    pub total: Option<Range>,
    /// `fee / amount`, 6 decimals.
    pub fee_rate: Option<FeeRate>,
    pub arrival: Option<Arrival>,
    pub financing: Option<Bounds<Instalments>>,
    pub badges: Vec<Badge>,
    pub steps: Vec<Step>,
    pub sources: Vec<Quoted<'s>>,
}

/// Whether a method can be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    Available,
    /// It hangs on something the request does not say.
    Conditional,
    Unavailable,
}

/// One transaction.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Payment {
    pub amount: Money,
    pub fee: Range,
}

/// A fee as a fraction of the order; `max` is `None` where it is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct FeeRate {
    pub min: Exact,
    pub max: Option<Exact>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Badge {
    Cheapest,
    Fastest,
}

/// What to know before relying on an option, with the numbers behind it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "code", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub enum OptionWarning {
    LimitMayBeLower,
    FeeTypical,
    FeeDependsOnAmount,
    AfterAgreement,
    /// Networks may count the fee towards the limit.
    FeeOverLimit {
        payment: Money,
        fee_max: Money,
        limit: Money,
        currency: Currency,
    },
    /// The fee is above 10 % of the order.
    FeeHeavy {
        fee_rate: Exact,
    },
    /// A limit converted by a rate lies within 2 % of what is paid.
    NearConvertedLimit {
        limit: Money,
        currency: Currency,
        schedule_limit: Money,
        schedule_currency: Currency,
        rate: Rate,
    },
}

/// One method's answer, and whether a rate was needed for it.
pub(crate) fn answer<'s>(
    method: &'s Method,
    order: &Order,
    schedule: &'s FeeSchedule,
    exchange: &Exchange<'_>,
) -> (PaymentOption<'s>, bool) {
    let fits = match fitting(method, order) {
        Ok(fits) => fits,
        Err(reasons) => return (unavailable(method, schedule, reasons, Vec::new()), false),
    };
    let needed = needs_rate(method, &fits, order.terms_of(method));
    if let Some(reason) = rate_missing(order, exchange, needed) {
        return (unavailable(method, schedule, vec![reason], Vec::new()), needed);
    }
    let split = split(method, order, schedule, exchange, fits);
    let option = match split.payments {
        Ok((amounts, used)) => {
            priced(method, order, schedule, exchange, &Paid { amounts, used, limits: split.limits })
        }
        Err(reason) => {
            let asked = asked_for(order, schedule);
            let near = near_converted_limit(&split.limits, &asked, order.amount);
            unavailable(method, schedule, vec![reason], near.into_iter().collect())
        }
    };
    (option, needed)
}

/// The payments that a limit may have refused.
fn asked_for(order: &Order, schedule: &FeeSchedule) -> Vec<Money> {
    match order.initial_payment {
        Some(initial) => vec![initial, order.amount.less(initial)],
        None => order.amount.parts(schedule.max_payments.count),
    }
}

fn unavailable<'s>(
    method: &'s Method,
    schedule: &'s FeeSchedule,
    reasons: Vec<Reason>,
    warnings: Vec<OptionWarning>,
) -> PaymentOption<'s> {
    PaymentOption {
        method: &method.id,
        name: &method.name,
        kind: method.kind,
        status: Status::Unavailable,
        reasons,
        warnings,
        variants: Vec::new(),
        payments: Vec::new(),
        fee: None,
        total: None,
        fee_rate: None,
        arrival: None,
        financing: None,
        badges: Vec::new(),
        steps: Vec::new(),
        sources: schedule.sources_of(method, method.variants.iter()),
    }
}

/// How the order is paid by one method.
struct Paid<'s> {
    amounts: Vec<Money>,
    used: Vec<Flavour<'s>>,
    limits: Vec<Option<PaymentLimit>>,
}

fn priced<'s>(
    method: &'s Method,
    order: &Order,
    schedule: &'s FeeSchedule,
    exchange: &Exchange<'_>,
    paid: &Paid<'s>,
) -> PaymentOption<'s> {
    let terms = order.terms_of(method);
    let context = FeeContext { terms, exchange, schedule_currency: schedule.currency };
    let mut steps = Vec::new();
    let mut payments = Vec::with_capacity(paid.amounts.len());
    let mut fee = Range::exactly(Money::zero(order.currency));
    let mut financing = None;
    for amount in &paid.amounts {
        let fee_of_payment = match &method.fee.formula {
            Formula::Instalments { monthly_rates } => {
                let (fee, plans) =
                    financing::instalments(*amount, monthly_rates, terms, &mut steps);
                financing = Some(plans);
                fee
            }
            formula => fee::of_payment(formula, *amount, &context, &mut steps),
        };
        payments.push(Payment { amount: *amount, fee: fee_of_payment });
        fee = fee.plus(fee_of_payment);
    }
    let total = Range::exactly(order.amount).plus(fee);
    if payments.len() > 1 {
        let mut fees = Vec::with_capacity(payments.len());
        for payment in &payments {
            fees.push(payment.fee);
        }
        steps.push(Step::Sum { fees, fee });
    }
    steps.push(Step::Total { amount: order.amount, fee, total });
    let reasons = conditions(method, order, &paid.used);
    let used = paid.used.iter().filter_map(|flavour| flavour.variant);
    let mut variants = Vec::new();
    for variant in used.clone() {
        variants.push(variant.id.as_str());
    }
    PaymentOption {
        method: &method.id,
        name: &method.name,
        kind: method.kind,
        status: if reasons.is_empty() { Status::Available } else { Status::Conditional },
        reasons,
        warnings: warnings(method, order, fee, &payments, paid),
        variants,
        payments,
        fee: Some(fee),
        total: Some(total),
        fee_rate: Some(FeeRate {
            min: Exact(share(fee.min, order)),
            max: fee.max.map(|max| Exact(share(max, order))),
        }),
        arrival: method.arrival.as_ref().map(|time| Arrival::of(time, order)),
        financing,
        badges: Vec::new(),
        steps,
        sources: schedule.sources_of(method, used),
    }
}

fn share(fee: Money, order: &Order) -> Decimal {
    fee.share_of(order.amount)
}

fn warnings(
    method: &Method,
    order: &Order,
    fee: Range,
    payments: &[Payment],
    paid: &Paid<'_>,
) -> Vec<OptionWarning> {
    let terms = order.terms_of(method);
    let mut warnings = Vec::new();
    for caveat in &method.caveats {
        warnings.extend(caveat_warning(caveat.code, terms));
    }
    if method.takes_payments() {
        warnings.extend(fee_over_limit(payments, &paid.limits));
    }
    if fee.min.above_tenth_of(order.amount) {
        warnings.push(OptionWarning::FeeHeavy { fee_rate: Exact(share(fee.min, order)) });
    }
    warnings.extend(near_converted_limit(&paid.limits, &paid.amounts, order.amount));
    warnings
}

/// A caveat, unless the buyer's own figure replaces what it is about.
fn caveat_warning(code: CaveatCode, terms: Option<&Terms>) -> Option<OptionWarning> {
    let given = |figure: fn(&Terms) -> bool| terms.is_some_and(figure);
    let (warning, replaced) = match code {
        CaveatCode::LimitMayBeLower => {
            (OptionWarning::LimitMayBeLower, given(|terms| terms.limit.is_some()))
        }
        CaveatCode::FeeTypical => (OptionWarning::FeeTypical, given(|terms| terms.fee.is_some())),
        CaveatCode::FeeDependsOnAmount => {
            (OptionWarning::FeeDependsOnAmount, given(|terms| terms.rate.is_some()))
        }
        CaveatCode::AfterAgreement => (OptionWarning::AfterAgreement, false),
    };
    (!replaced).then_some(warning)
}

/// A limit that a payment is too large for is that of a variant which is not used.
fn fee_over_limit(payments: &[Payment], limits: &[Option<PaymentLimit>]) -> Option<OptionWarning> {
    limits.iter().flatten().find_map(|PaymentLimit { limit, .. }| {
        if payments.iter().any(|payment| payment.amount > *limit) {
            return None;
        }
        payments.iter().find_map(|payment| {
            let fee_max = payment.fee.max?;
            (payment.amount.plus(fee_max) > *limit).then(|| OptionWarning::FeeOverLimit {
                payment: payment.amount,
                fee_max,
                limit: *limit,
                currency: limit.currency(),
            })
        })
    })
}

fn near_converted_limit(
    limits: &[Option<PaymentLimit>],
    paid: &[Money],
    amount: Money,
) -> Option<OptionWarning> {
    limits.iter().flatten().find_map(|PaymentLimit { limit, converted }| {
        let (schedule_limit, rate) = (*converted)?;
        let near = |paid: &Money| paid.worth_near(rate, schedule_limit);
        (near(&amount) || paid.iter().any(near)).then(|| OptionWarning::NearConvertedLimit {
            limit: *limit,
            currency: limit.currency(),
            schedule_limit,
            schedule_currency: schedule_limit.currency(),
            rate,
        })
    })
}
