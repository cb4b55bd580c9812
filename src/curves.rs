//! Curves: every method's fee over a range of amounts, as numbers to plot.

use serde::Serialize;

use crate::exchange::Exchange;
use crate::fee_curve::pieces;
use crate::money::Money;
use crate::question::Orders;
use crate::schedule::{FeeSchedule, Kind};

/// Every method's fee over a range of amounts, as floats: for plotting, not for paying.
#[derive(Clone, Debug, PartialEq)]
pub struct Curves<'s> {
    /// Evenly spaced by their logarithms, each rounded to minor units.
    pub amounts: Vec<f64>,
    /// In the schedule's order.
    pub methods: Vec<Curve<'s>>,
}

/// A method's fee at each of the amounts: NaN where it cannot pay, infinite where a part of the
/// fee is not known.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Curve<'s> {
    pub method: &'s str,
    pub kind: Kind,
    /// JSON has neither NaN nor infinity: the numbers do not serialise.
    #[serde(skip)]
    pub min: Vec<f64>,
    #[serde(skip)]
    pub max: Vec<f64>,
}

pub(crate) fn curves<'s>(
    orders: &Orders,
    points: u32,
    schedule: &'s FeeSchedule,
    exchange: &Exchange<'_>,
) -> Curves<'s> {
    let Orders { order, from, to } = orders;
    let amounts = log_spaced(*from, *to, points);
    let mut methods = Vec::new();
    for method in &schedule.methods {
        let pieces = pieces(method, order, schedule, exchange, (*from, *to));
        let mut pieces = pieces.iter().peekable();
        let mut curve =
            Curve { method: &method.id, kind: method.kind, min: Vec::new(), max: Vec::new() };
        for amount in &amounts {
            while pieces.next_if(|piece| piece.to < *amount).is_some() {}
            let piece = pieces.peek().filter(|piece| piece.from <= *amount);
            let min = piece.map(|piece| piece.min.at(*amount).as_float());
            let max = piece.map(|piece| match &piece.max {
                Some(max) => max.at(*amount).as_float(),
                None => f64::INFINITY,
            });
            curve.min.push(min.unwrap_or(f64::NAN));
            curve.max.push(max.unwrap_or(f64::NAN));
        }
        methods.push(curve);
    }
    Curves { amounts: amounts.into_iter().map(Money::as_float).collect(), methods }
}

/// Amounts evenly spaced by their logarithms. The logarithm is that of a crate, so that every
/// machine and WebAssembly find the same amounts.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the value is rounded and not negative; a cast from float saturates"
)]
fn log_spaced(from: Money, to: Money, points: u32) -> Vec<Money> {
    let (low, high) = (from.minor_as_float(), to.minor_as_float());
    let span = libm::log(high / low);
    let last = points.saturating_sub(1);
    let mut amounts = Vec::with_capacity(points as usize);
    for point in 0..last {
        let minor = low * libm::exp(span * f64::from(point) / f64::from(last));
        amounts.push(Money::of_minor(minor.round() as u64, from.currency()).min(to));
    }
    amounts.push(to);
    amounts
}
