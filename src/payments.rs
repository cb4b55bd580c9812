//! One order into the payments it takes.

use crate::decimal::Rate;
use crate::eligibility::{Flavour, Reason};
use crate::exchange::Exchange;
use crate::money::Money;
use crate::order::Order;
use crate::schedule::{FeeSchedule, Method};
use crate::terms::Terms;

/// The most one payment, or the order, may be, in the order's currency.
#[derive(Clone, Copy)]
pub(crate) struct PaymentLimit {
    pub(crate) limit: Money,
    /// The schedule's figure and the rate it was converted by, where it was.
    pub(crate) converted: Option<(Money, Rate)>,
}

/// How an order is paid, or why it cannot be.
pub(crate) struct Split<'s> {
    /// The payments, and the flavours that can carry them; or the limit that stands in the way.
    pub(crate) payments: Result<(Vec<Money>, Vec<Flavour<'s>>), Reason>,
    /// The limits of the fitting flavours, in their order.
    pub(crate) limits: Vec<Option<PaymentLimit>>,
}

/// Splits an order by the method's limits. `fitting` is not empty.
pub(crate) fn split<'s>(
    method: &Method,
    order: &Order,
    schedule: &FeeSchedule,
    exchange: &Exchange<'_>,
    fitting: Vec<Flavour<'s>>,
) -> Split<'s> {
    let terms = order.terms_of(method);
    if !method.takes_payments() {
        return whole_order(order, terms, exchange, fitting);
    }
    let limits = payment_limits(method, order, exchange, &fitting);
    let payments = match order.initial_payment {
        Some(initial) => two_payments(order.amount, initial, schedule, (fitting, &limits)),
        None => fewest_payments(order.amount, schedule, (fitting, &limits)),
    };
    Split { payments, limits }
}

/// The limit of a payment of each flavour.
pub(crate) fn payment_limits(
    method: &Method,
    order: &Order,
    exchange: &Exchange<'_>,
    fitting: &[Flavour<'_>],
) -> Vec<Option<PaymentLimit>> {
    let terms = order.terms_of(method);
    let limit = |flavour| payment_limit(flavour, order, terms, exchange);
    fitting.iter().map(limit).collect()
}

/// The most that an order may be, by each limit and each number of payments, in order.
pub(crate) fn most_by_limits(
    method: &Method,
    order: &Order,
    schedule: &FeeSchedule,
    exchange: &Exchange<'_>,
    fitting: &[Flavour<'_>],
) -> Vec<Money> {
    let terms = order.terms_of(method);
    let (own, most_payments) =
        if method.takes_payments() { (terms, schedule.max_payments.count) } else { (None, 1) };
    let mut most = Vec::new();
    for flavour in fitting {
        let Some(limit) = payment_limit(flavour, order, own, exchange) else { continue };
        for count in 1..=most_payments {
            most.push(limit.limit.times(u64::from(count)));
        }
    }
    most.extend(terms.and_then(|terms| terms.credit_line));
    // not inserted one by one: there may be thousands
    most.sort_unstable();
    most.dedup();
    most
}

/// The most a payment of flavours that hang on no bank may be; `None` where it may be anything.
pub(crate) fn widest_limit(
    method: &Method,
    order: &Order,
    exchange: &Exchange<'_>,
    fitting: &[Flavour<'_>],
) -> Option<Money> {
    let mut widest = None;
    for flavour in fitting.iter().filter(|flavour| !flavour.some_banks_only()) {
        let limit = payment_limit(flavour, order, order.terms_of(method), exchange)?;
        widest = widest.max(Some(limit.limit));
    }
    widest
}

/// The flavours whose limit the whole order keeps.
fn whole_order<'s>(
    order: &Order,
    terms: Option<&Terms>,
    exchange: &Exchange<'_>,
    fitting: Vec<Flavour<'s>>,
) -> Split<'s> {
    let rate = exchange.rate().unwrap_or(Rate::ONE);
    let own = terms.and_then(|terms| terms.credit_line);
    let within_own = own.is_none_or(|line| order.amount <= line);
    let (mut keeping, mut limits, mut widest) = (Vec::new(), Vec::new(), None);
    for flavour in fitting {
        let limit = flavour.limit.map(|limit| limit.amount);
        limits.push(payment_limit(&flavour, order, None, exchange));
        widest = widest.max(limit);
        if limit.is_none_or(|limit| order.amount.worth_at_most(rate, limit)) {
            keeping.push(flavour);
        }
    }
    let payments = match (own, widest) {
        _ if within_own && !keeping.is_empty() => Ok((vec![order.amount], keeping)),
        // the lower of the two limits is the one that holds
        (Some(line), limit)
            if !within_own && limit.is_none_or(|limit| line.worth_at_most(rate, limit)) =>
        {
            Err(Reason::OverOrderLimit { limit: line, currency: line.currency() })
        }
        (own, widest) => {
            let limit = widest.or(own).unwrap_or(order.amount);
            Err(Reason::OverOrderLimit { limit, currency: limit.currency() })
        }
    };
    Split { payments, limits }
}

/// The schedule's limit or the buyer's own, whichever is lower.
fn payment_limit(
    flavour: &Flavour<'_>,
    order: &Order,
    terms: Option<&Terms>,
    exchange: &Exchange<'_>,
) -> Option<PaymentLimit> {
    let stated = flavour.limit.map(|limit| match exchange.rate() {
        Some(rate) => PaymentLimit {
            limit: limit.amount.convert_down_into(order.currency, rate),
            converted: Some((limit.amount, rate)),
        },
        None => PaymentLimit { limit: limit.amount, converted: None },
    });
    let own =
        terms.and_then(|terms| terms.limit).map(|limit| PaymentLimit { limit, converted: None });
    match (stated, own) {
        (Some(stated), Some(own)) if own.limit < stated.limit => Some(own),
        (stated, own) => stated.or(own),
    }
}

/// Flavours, and the limit of each.
type Limited<'l, 's> = (Vec<Flavour<'s>>, &'l [Option<PaymentLimit>]);

/// Those of which the limit `holds`.
fn keeping<'s>(
    (mut flavours, limits): Limited<'_, 's>,
    holds: &dyn Fn(Option<PaymentLimit>) -> bool,
) -> Vec<Flavour<'s>> {
    let mut limits = limits.iter();
    flavours.retain(|_| limits.next().is_some_and(|limit| holds(*limit)));
    flavours
}

/// The initial payment and the balance, each within the limit.
fn two_payments<'s>(
    amount: Money,
    initial: Money,
    schedule: &FeeSchedule,
    limited: Limited<'_, 's>,
) -> Result<(Vec<Money>, Vec<Flavour<'s>>), Reason> {
    let balance = amount.less(initial);
    let payments = if balance.is_zero() { vec![initial] } else { vec![initial, balance] };
    let largest = initial.max(balance);
    let (_, limits) = limited;
    let keeping = keeping(limited, &|limit| limit.is_none_or(|limit| largest <= limit.limit));
    if keeping.is_empty() {
        let limit = widest(limits).unwrap_or(amount);
        let currency = limit.currency();
        return Err(Reason::OverPaymentLimit { limit, currency, payment: largest });
    }
    let max_payments = schedule.max_payments.count;
    if payments.len() > 1 && max_payments < 2 {
        let (limit, currency) = (amount, amount.currency());
        return Err(Reason::TooManyPayments { limit, currency, payments: Some(2), max_payments });
    }
    Ok((payments, keeping))
}

/// As few payments as the widest limit allows, as equal as minor units allow, larger ones first.
fn fewest_payments<'s>(
    amount: Money,
    schedule: &FeeSchedule,
    limited: Limited<'_, 's>,
) -> Result<(Vec<Money>, Vec<Flavour<'s>>), Reason> {
    let count = |limit| payments_within(amount, limit);
    let (_, limits) = limited;
    let fewest = fewest_within(amount, limits);
    let max_payments = schedule.max_payments.count;
    match fewest {
        Some(fewest) if fewest <= u64::from(max_payments) => {
            let parts = u32::try_from(fewest).unwrap_or(max_payments);
            Ok((amount.parts(parts), keeping(limited, &|limit| count(limit) == Some(fewest))))
        }
        _ => {
            let limit = widest(limits).unwrap_or(amount);
            let payments = fewest.filter(|count| is_safe_count(*count));
            let currency = limit.currency();
            Err(Reason::TooManyPayments { limit, currency, payments, max_payments })
        }
    }
}

/// How many payments an order takes; `None` if no number of them would do.
pub(crate) fn payments_within(amount: Money, limit: Option<PaymentLimit>) -> Option<u64> {
    limit.map_or(Some(1), |limit| amount.payments_within(limit.limit))
}

/// The same by the widest of several limits.
pub(crate) fn fewest_within(amount: Money, limits: &[Option<PaymentLimit>]) -> Option<u64> {
    limits.iter().filter_map(|limit| payments_within(amount, *limit)).min()
}

/// Whether a JavaScript number holds the count exactly.
fn is_safe_count(count: u64) -> bool {
    count < 1 << 53
}

fn widest(limits: &[Option<PaymentLimit>]) -> Option<Money> {
    let mut widest = None;
    for limit in limits {
        widest = widest.max(limit.map(|limit| limit.limit));
    }
    widest
}
