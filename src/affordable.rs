//! Affordable: by each method, the largest order that a budget pays with its fee.

use std::cmp::Reverse;

use serde::Serialize;

use crate::eligibility::Reason;
use crate::exchange::Exchange;
use crate::fee_curve::{Line, Piece, last_where, pieces};
use crate::money::Money;
use crate::order::Order;
use crate::payment_option::{Status, answer};
use crate::schedule::{FeeSchedule, Kind, Method};

/// What a budget pays by each method.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Affordable<'s> {
    /// Every method of the schedule: by status, payments before credit, larger orders first.
    pub options: Vec<AffordableOption<'s>>,
}

/// The largest order that a budget pays by one method.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AffordableOption<'s> {
    pub method: &'s str,
    pub kind: Kind,
    pub status: Status,
    /// With the greatest fee. `None` where the method is unavailable or its fee is not fully
    /// known; so is `possible`.
    pub guaranteed: Option<Money>,
    /// With the least fee.
    pub possible: Option<Money>,
    pub reasons: Vec<Reason>,
}

/// The order's amount is the budget.
pub(crate) fn affordable<'s>(
    order: &Order,
    schedule: &'s FeeSchedule,
    exchange: &Exchange<'_>,
) -> Affordable<'s> {
    let mut options: Vec<AffordableOption<'s>> = Vec::new();
    for method in &schedule.methods {
        let option = option(method, order, schedule, exchange);
        let place = options.partition_point(|other| rank(other) <= rank(&option));
        options.insert(place, option);
    }
    Affordable { options }
}

fn rank(option: &AffordableOption<'_>) -> impl Ord + use<> {
    let credit = option.kind == Kind::Credit;
    (option.status, credit, Reverse(option.guaranteed), Reverse(option.possible))
}

fn option<'s>(
    method: &'s Method,
    order: &Order,
    schedule: &'s FeeSchedule,
    exchange: &Exchange<'_>,
) -> AffordableOption<'s> {
    let budget = order.amount;
    let least = Money::of_minor(1, budget.currency());
    let pieces = pieces(method, order, schedule, exchange, (least, budget));
    let (guaranteed, possible) = if pieces.iter().all(|piece| piece.max.is_some()) {
        (
            largest(&pieces, budget, |piece| piece.max.as_ref().unwrap_or(&piece.min)),
            largest(&pieces, budget, |piece| &piece.min),
        )
    } else {
        (None, None)
    };
    // the conditions are those of the order that would be paid
    let amount = guaranteed.filter(|amount| !amount.is_zero()).unwrap_or(least);
    let order = Order { amount, ..order.clone() };
    let (answer, _) = answer(method, &order, schedule, exchange);
    AffordableOption {
        method: &method.id,
        kind: method.kind,
        status: answer.status,
        guaranteed,
        possible,
        reasons: answer.reasons,
    }
}

/// The largest order that fits with its fee; zero where none does, `None` without any piece.
fn largest(pieces: &[Piece], budget: Money, fee: fn(&Piece) -> &Line) -> Option<Money> {
    let fitting = pieces.iter().rev().find_map(|piece| largest_within(piece, fee(piece), budget));
    pieces.first().map(|_| fitting.unwrap_or(Money::zero(budget.currency())))
}

/// The largest order of a piece that with its fee is at most `most`.
pub(crate) fn largest_within(piece: &Piece, fee: &Line, most: Money) -> Option<Money> {
    let mut fits = |amount: Money| amount.plus(fee.at(amount)) <= most;
    // within a piece order and fee grow together, or shrink by a step that is the same throughout
    if fits(piece.to) {
        return Some(piece.to);
    }
    last_where(piece.from, piece.to, &mut fits)
}
