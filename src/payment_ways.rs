//! How a method carries orders that differ in amount alone.

use crate::eligibility::{Flavour, is_conditional, needs_bank};
use crate::exchange::Exchange;
use crate::money::Money;
use crate::order::Order;
use crate::payments::{PaymentLimit, fewest_within, payment_limits, payments_within, split};
use crate::schedule::{FeeSchedule, Method};

/// How orders of similar amounts are paid.
#[derive(Clone, Copy)]
pub(crate) struct Way {
    pub(crate) is_available: bool,
    pub(crate) payments: u64,
}

/// The same by amount. What does not depend on the amount is found once: a fee curve has thousands of
/// pieces.
pub(crate) struct Ways<'a> {
    method: &'a Method,
    order: &'a Order,
    schedule: &'a FeeSchedule,
    exchange: &'a Exchange<'a>,
    fits: Vec<Flavour<'a>>,
    limits: Vec<Option<PaymentLimit>>,
    is_conditional: bool,
}

impl<'a> Ways<'a> {
    pub(crate) fn of(
        method: &'a Method,
        order: &'a Order,
        schedule: &'a FeeSchedule,
        exchange: &'a Exchange<'a>,
        fits: Vec<Flavour<'a>>,
    ) -> Self {
        let limits = payment_limits(method, order, exchange, &fits);
        let is_conditional = is_conditional(method, order);
        Self { method, order, schedule, exchange, fits, limits, is_conditional }
    }

    /// `None` where it cannot carry an order of that amount.
    pub(crate) fn at(&self, amount: Money) -> Option<Way> {
        if !self.method.takes_payments() {
            return self.of_whole_order(amount);
        }
        let most = u64::from(self.schedule.max_payments.count);
        let payments = fewest_within(amount, &self.limits).filter(|count| *count <= most)?;
        let limited = self.fits.iter().zip(&self.limits);
        let is_used =
            |limit: &Option<PaymentLimit>| payments_within(amount, *limit) == Some(payments);
        let used = limited.filter(|(_, limit)| is_used(limit)).map(|(flavour, _)| flavour);
        Some(Way { is_available: !self.is_conditional && !needs_bank(used), payments })
    }

    fn of_whole_order(&self, amount: Money) -> Option<Way> {
        let order = Order { amount, ..self.order.clone() };
        let split = split(self.method, &order, self.schedule, self.exchange, self.fits.clone());
        let (_, used) = split.payments.ok()?;
        Some(Way { is_available: !self.is_conditional && !needs_bank(&used), payments: 1 })
    }
}
