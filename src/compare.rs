//! All options, ranked; the best, its rivals and ties, badges and the order's warnings.

use std::cmp::Ordering;

use serde::Serialize;

use crate::date::Date;
use crate::exchange::{Exchange, ReferenceRates, UsedRates};
use crate::iso::Currency;
use crate::money::Money;
use crate::order::{Order, Rank};
use crate::payment_option::{Badge, PaymentOption, Status, answer};
use crate::schedule::{FeeSchedule, Kind};

/// The answer to an order.
#[derive(Clone, Debug, Serialize)]
pub struct Comparison<'s> {
    pub order: Order,
    /// The first option of the wanted kind that is available with a known fee.
    pub best: Option<Best<'s>>,
    /// Every method of the schedule, ranked.
    pub options: Vec<PaymentOption<'s>>,
    pub warnings: Vec<Warning>,
    pub rates: UsedRates<'s>,
    pub schedule: ScheduleName<'s>,
}

/// Which schedule an answer rests on.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ScheduleName<'s> {
    pub id: &'s str,
    pub as_of: Option<Date>,
}

/// The best option and what could still beat it.
#[derive(Clone, Debug, Serialize)]
pub struct Best<'s> {
    pub method: &'s str,
    /// Available options with the same fee and arrival.
    pub ties: Vec<&'s str>,
    /// Whether nothing that is open could turn the answer.
    pub certain: bool,
    pub rivals: Vec<Rival<'s>>,
    /// Options whose fee is not known in full.
    pub unpriced: Vec<&'s str>,
}

/// An option that may turn out cheaper.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Rival<'s> {
    pub method: &'s str,
    pub status: Status,
    /// The most it could save against the best.
    pub could_save: Money,
    /// The most it could cost on top of the best.
    pub could_lose: Money,
}

/// What to know of the order as a whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "code", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub enum Warning {
    /// The buyer's bank converts on top, often for more than any fee here.
    AccountCurrencyDiffers {
        account_currency: Currency,
        order_currency: Currency,
    },
    HolidaysNotCounted,
    RatesStale {
        as_of: Date,
        days: u32,
    },
}

/// Bundled rates older than this many days are called stale.
const FRESH_DAYS: u32 = 31;

/// Compares all methods of a schedule for an order.
pub(crate) fn compare<'s>(
    order: Order,
    schedule: &'s FeeSchedule,
    reference: &'s ReferenceRates,
) -> Comparison<'s> {
    let exchange = Exchange::of(&order, schedule, reference);
    let (mut options, rate_needed) = ranked_options(&order, schedule, &exchange);
    award_badges(&mut options);
    Comparison {
        best: best(&options, order.rank),
        warnings: warnings(&order, &exchange, rate_needed),
        rates: exchange.used(order.currency, rate_needed),
        schedule: ScheduleName { id: &schedule.id, as_of: schedule.as_of },
        options,
        order,
    }
}

/// Every method's option, ranked, and whether a rate was needed.
pub(crate) fn ranked_options<'s>(
    order: &Order,
    schedule: &'s FeeSchedule,
    exchange: &Exchange<'_>,
) -> (Vec<PaymentOption<'s>>, bool) {
    let mut rate_needed = false;
    let mut options: Vec<PaymentOption<'s>> = Vec::with_capacity(schedule.methods.len());
    for method in &schedule.methods {
        let (option, needed) = answer(method, order, schedule, exchange);
        rate_needed |= needed;
        // after all that are as good, so that what is equal stays in the schedule's order
        let place = options.partition_point(|other| ranked(other, &option, order.rank).is_le());
        options.insert(place, option);
    }
    (options, rate_needed)
}

fn ranked(a: &PaymentOption<'_>, b: &PaymentOption<'_>, rank: Rank) -> Ordering {
    let by_status = a.status.cmp(&b.status);
    if by_status != Ordering::Equal || a.status == Status::Unavailable {
        return by_status;
    }
    let by_kind = is_wanted(b.kind, rank).cmp(&is_wanted(a.kind, rank));
    let by_cost = || cost(a).cmp(&cost(b));
    let by_arrival = || latest(a).cmp(&latest(b));
    match rank {
        Rank::Cost | Rank::Credit => by_kind.then_with(by_cost).then_with(by_arrival),
        Rank::Speed => by_kind.then_with(by_arrival).then_with(by_cost),
    }
}

/// Whether it is the kind asked for: credit for `credit`, else payment.
pub(crate) fn is_wanted(kind: Kind, rank: Rank) -> bool {
    (kind == Kind::Credit) == (rank == Rank::Credit)
}

/// A known maximum first, then the maximum, then the minimum.
fn cost(option: &PaymentOption<'_>) -> (bool, Option<Money>, Option<Money>) {
    let max = option.fee.and_then(|fee| fee.max);
    (max.is_none(), max, option.fee.map(|fee| fee.min))
}

fn latest(option: &PaymentOption<'_>) -> (bool, Option<u32>) {
    crate::arrival::latest(option.arrival.as_ref())
}

fn award_badges(options: &mut [PaymentOption<'_>]) {
    let (mut cheapest, mut fastest) = (None, None);
    for option in options.iter().filter(|option| is_priced_payment(option)) {
        if cheapest.is_none_or(|least| cost(option) < least) {
            cheapest = Some(cost(option));
        }
        if fastest.is_none_or(|least| latest(option) < least) {
            fastest = Some(latest(option));
        }
    }
    for option in options {
        if !is_priced_payment(option) {
            continue;
        }
        if Some(cost(option)) == cheapest {
            option.badges.push(Badge::Cheapest);
        }
        if option.arrival.is_some() && Some(latest(option)) == fastest {
            option.badges.push(Badge::Fastest);
        }
    }
}

/// Whether it is an available payment whose fee is known.
pub(crate) fn is_priced_payment(option: &PaymentOption<'_>) -> bool {
    option.status == Status::Available
        && option.kind == Kind::Payment
        && option.fee.is_some_and(|fee| fee.max.is_some())
}

/// `options` are ranked.
fn best<'s>(options: &[PaymentOption<'s>], rank: Rank) -> Option<Best<'s>> {
    let open = |option: &PaymentOption<'s>| {
        is_wanted(option.kind, rank) && option.status != Status::Unavailable
    };
    let is_best = |option: &&PaymentOption<'s>| {
        open(option)
            && option.status == Status::Available
            && option.fee.is_some_and(|fee| fee.max.is_some())
    };
    let option = options.iter().find(is_best)?;
    let fee = option.fee?;
    let max = fee.max?;
    let mut best = Best {
        method: option.method,
        ties: Vec::new(),
        certain: true,
        rivals: Vec::new(),
        unpriced: Vec::new(),
    };
    for other in options {
        let Some(theirs) = other.fee.filter(|_| open(other) && other.method != best.method) else {
            continue;
        };
        let ties = is_tie(other, option);
        if ties {
            best.ties.push(other.method);
        }
        let may_cost_less = theirs.min < max;
        match theirs.max {
            None => best.unpriced.push(other.method),
            Some(their_max) if may_cost_less && rank != Rank::Speed => best.rivals.push(Rival {
                method: other.method,
                status: other.status,
                could_save: max.less(theirs.min),
                could_lose: their_max.less(fee.min),
            }),
            Some(_) => {}
        }
        best.certain &= match rank {
            Rank::Speed => ties || !may_be_faster(other, option),
            Rank::Cost | Rank::Credit => !may_cost_less,
        };
    }
    Some(best)
}

fn is_tie(other: &PaymentOption<'_>, best: &PaymentOption<'_>) -> bool {
    other.status == Status::Available && other.fee == best.fee && other.arrival == best.arrival
}

fn may_be_faster(other: &PaymentOption<'_>, best: &PaymentOption<'_>) -> bool {
    let hours =
        |option: &PaymentOption<'_>| option.arrival.as_ref().map(crate::arrival::Arrival::hours);
    match (hours(other), hours(best)) {
        (Some((earliest, _)), Some((_, latest))) => earliest < latest,
        // an arrival that is known comes before one that is not
        (Some(_), None) => true,
        (None, _) => false,
    }
}

fn warnings(order: &Order, exchange: &Exchange<'_>, rate_needed: bool) -> Vec<Warning> {
    let mut warnings = Vec::new();
    let account_currency = order.country.and_then(crate::iso::Country::account_currency);
    if let Some(account_currency) = account_currency.filter(|currency| *currency != order.currency)
    {
        warnings.push(Warning::AccountCurrencyDiffers {
            account_currency,
            order_currency: order.currency,
        });
    }
    if order.pay_on.is_some() && order.holidays.is_none() {
        warnings.push(Warning::HolidaysNotCounted);
    }
    if let (Some(pay_on), Some(as_of), true) = (order.pay_on, exchange.reference_day(), rate_needed)
    {
        let days = pay_on.days_since(as_of);
        if days > FRESH_DAYS {
            warnings.push(Warning::RatesStale { as_of, days });
        }
    }
    warnings
}
