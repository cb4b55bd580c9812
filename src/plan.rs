//! Plan: the cheapest way to pay where two payments may use two methods.

use serde::Serialize;

use crate::affordable::largest_within;
use crate::arrival::{Arrival, latest};
use crate::compare::{is_priced_payment, ranked_options};
use crate::eligibility::{Reason, fitting};
use crate::exchange::Exchange;
use crate::fee_curve::pieces;
use crate::money::{Money, Range};
use crate::order::{Order, Rank};
use crate::payment_option::{OptionWarning, PaymentOption, answer};
use crate::payments::widest_limit;
use crate::schedule::{FeeSchedule, Kind, Method};

/// How to pay an order at the least cost.
#[derive(Clone, Debug, Serialize)]
pub struct Plan<'s> {
    pub order: Order,
    /// Empty where nothing is available.
    pub payments: Vec<PlannedPayment<'s>>,
    pub fee: Option<Range>,
    pub total: Option<Range>,
    /// What it is better than; `None` where one method pays all, or no single one could.
    pub against: Option<Against<'s>>,
    /// Where nothing is available, why not.
    pub reasons: Vec<MethodReason<'s>>,
}

/// One payment of a plan.
#[derive(Clone, Debug, Serialize)]
pub struct PlannedPayment<'s> {
    pub method: &'s str,
    pub variants: Vec<&'s str>,
    pub amount: Money,
    pub fee: Range,
    pub arrival: Option<Arrival>,
    pub warnings: Vec<OptionWarning>,
}

/// The best single method, which a plan of two is better than.
#[derive(Clone, Debug, Serialize)]
pub struct Against<'s> {
    pub method: &'s str,
    pub saves: Saving,
}

/// What is saved where every fee is the greatest it may be, and where every fee is the least.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Saving {
    pub worst: Money,
    pub best: Money,
}

/// Why a method does not pay an order.
#[derive(Clone, Debug, Serialize)]
pub struct MethodReason<'s> {
    pub method: &'s str,
    #[serde(flatten)]
    pub reason: Reason,
}

/// The cheapest plan, whatever the order's rank.
pub(crate) fn plan<'s>(
    order: Order,
    schedule: &'s FeeSchedule,
    exchange: &Exchange<'_>,
) -> Plan<'s> {
    let planner = Planner { order: &order, schedule, exchange };
    let by_cost = Order { rank: Rank::Cost, ..order.clone() };
    let (options, _) = ranked_options(&by_cost, schedule, exchange);
    let (single, pair) = match order.initial_payment {
        None => {
            let single = options.iter().find(|option| is_priced_payment(option));
            (single, planner.best_pair(single))
        }
        Some(initial) => {
            let single = planner.single_for_both(&options);
            let pair = planner.best_of_each(initial);
            (single, pair.filter(|pair| planner.is_worth(pair, single)))
        }
    };
    let (payments, against) = match (pair, single) {
        (Some(pair), single) => {
            let against = single.and_then(|single| pair.against(single));
            (pair.payments(), against)
        }
        (None, Some(single)) => (payments_of(single), None),
        (None, None) => (Vec::new(), None),
    };
    let mut reasons = Vec::new();
    if payments.is_empty() {
        for PaymentOption { method, reasons: why, .. } in options {
            reasons.extend(why.into_iter().map(|reason| MethodReason { method, reason }));
        }
    }
    let fee = payments.iter().map(|payment| payment.fee).reduce(Range::plus);
    let total = fee.map(|fee| Range::exactly(order.amount).plus(fee));
    Plan { order, payments, fee, total, against, reasons }
}

fn payments_of<'s>(option: &PaymentOption<'s>) -> Vec<PlannedPayment<'s>> {
    let planned = option.payments.iter().map(|payment| PlannedPayment {
        method: option.method,
        variants: option.variants.clone(),
        amount: payment.amount,
        fee: payment.fee,
        arrival: option.arrival.clone(),
        warnings: option.warnings.clone(),
    });
    planned.collect()
}

/// Two payments by two methods, each answered as an order of its own.
struct Pair<'s> {
    first: PaymentOption<'s>,
    second: PaymentOption<'s>,
    fee: Range,
}

impl<'s> Pair<'s> {
    fn of(first: PaymentOption<'s>, second: PaymentOption<'s>) -> Option<Self> {
        let fee = first.fee?.plus(second.fee?);
        Some(Self { first, second, fee })
    }

    /// What the best pair has least of.
    fn key(&self) -> impl Ord + use<> {
        let arrives = |option: &PaymentOption<'_>| latest(option.arrival.as_ref());
        (self.fee.max, self.fee.min, arrives(&self.first).max(arrives(&self.second)))
    }

    fn against(&self, single: &PaymentOption<'s>) -> Option<Against<'s>> {
        let fee = single.fee?;
        let worst = fee.max?.less(self.fee.max?);
        Some(Against {
            method: single.method,
            saves: Saving { worst, best: fee.min.less(self.fee.min) },
        })
    }

    fn payments(&self) -> Vec<PlannedPayment<'s>> {
        [payments_of(&self.first), payments_of(&self.second)].concat()
    }

    fn larger_first(self) -> Self {
        let amount = |option: &PaymentOption<'_>| option.payments.first().map(|part| part.amount);
        if amount(&self.first) < amount(&self.second) {
            return Self { first: self.second, second: self.first, ..self };
        }
        self
    }
}

/// What plans are made from.
struct Planner<'p, 's> {
    order: &'p Order,
    schedule: &'s FeeSchedule,
    exchange: &'p Exchange<'p>,
}

impl<'s> Planner<'_, 's> {
    /// The methods that take single payments and are no loans.
    fn methods(&self) -> impl Iterator<Item = &'s Method> {
        let suits = |method: &&Method| method.takes_payments() && method.kind == Kind::Payment;
        self.schedule.methods.iter().filter(suits)
    }

    fn takes_two_payments(&self) -> bool {
        self.schedule.max_payments.count > 1
    }

    /// The best of all pairs in which the first method takes as much as it can, if one is worth it.
    fn best_pair(&self, single: Option<&PaymentOption<'_>>) -> Option<Pair<'s>> {
        let mut best = None;
        for first in self.methods().filter(|_| self.takes_two_payments()) {
            let Some(amount) = self.room(first) else { continue };
            for second in self.methods().filter(|second| second.id != first.id) {
                let Some(pair) = self.pair(first, amount, second) else { continue };
                let key = pair.key();
                let is_better = best.as_ref().is_none_or(|(least, _)| key < *least);
                if is_better && self.is_worth(&pair, single) {
                    best = Some((key, pair));
                }
            }
        }
        best.map(|(_, pair)| pair.larger_first())
    }

    /// The first method pays that amount, the second the rest.
    fn pair(&self, first: &'s Method, amount: Money, second: &'s Method) -> Option<Pair<'s>> {
        let rest = self.order.amount.less(amount);
        Pair::of(self.one_payment(first, amount)?, self.one_payment(second, rest)?)
    }

    /// The most that one payment may be so that with its fee it keeps the limit; `None` where
    /// that is nothing, or the whole order.
    fn room(&self, method: &Method) -> Option<Money> {
        let Self { order, schedule, exchange } = self;
        let fits = fitting(method, order).ok()?;
        let limit = widest_limit(method, order, exchange, &fits)?;
        let least = Money::of_minor(1, order.currency);
        let most = limit.min(order.amount);
        // up to the limit an order is one payment
        let pieces = pieces(method, order, schedule, exchange, (least, most));
        let room = pieces.iter().rev().find_map(|piece| {
            let fee = piece.max.as_ref().filter(|_| piece.is_available)?;
            largest_within(piece, fee, limit)
        });
        room.filter(|room| *room < order.amount)
    }

    /// A method's answer for one payment of that amount, if it is sure to carry it.
    fn one_payment(&self, method: &'s Method, amount: Money) -> Option<PaymentOption<'s>> {
        let order = Order { amount, initial_payment: Some(amount), ..self.order.clone() };
        let (option, _) = answer(method, &order, self.schedule, self.exchange);
        is_priced_payment(&option).then_some(option)
    }

    /// The best method for each of two payments that are fixed.
    fn best_of_each(&self, initial: Money) -> Option<Pair<'s>> {
        let balance = self.order.amount.less(initial);
        if balance.is_zero() || !self.takes_two_payments() {
            return None;
        }
        let pair = Pair::of(self.best_for(initial)?, self.best_for(balance)?)?;
        (pair.first.method != pair.second.method).then_some(pair)
    }

    fn best_for(&self, amount: Money) -> Option<PaymentOption<'s>> {
        let options = self.methods().filter_map(|method| self.one_payment(method, amount));
        options.min_by_key(|option| {
            let fee = option.fee.map(|fee| (fee.max, fee.min));
            (fee, latest(option.arrival.as_ref()))
        })
    }

    /// The best method that pays both of two fixed payments, or else the whole order.
    fn single_for_both<'o>(
        &self,
        options: &'o [PaymentOption<'s>],
    ) -> Option<&'o PaymentOption<'s>> {
        let priced = || options.iter().filter(|option| is_priced_payment(option));
        let takes_both =
            |option: &&PaymentOption<'s>| self.methods().any(|method| method.id == option.method);
        priced().find(takes_both).or_else(|| priced().next())
    }

    /// Whether a pair is at least a unit of the schedule's currency cheaper than a single method
    /// at worst, and no dearer at best. With no single method any pair is.
    fn is_worth(&self, pair: &Pair<'_>, single: Option<&PaymentOption<'_>>) -> bool {
        let fee = single.and_then(|single| single.fee);
        let Some((fee, max)) = fee.and_then(|fee| Some((fee, fee.max?))) else { return true };
        let Some(pair_max) = pair.fee.max else { return false };
        let unit = Money::one(self.schedule.currency);
        let saves = max.less(pair_max);
        pair.fee.min <= fee.min && self.exchange.is_worth_at_least(saves, unit)
    }
}
