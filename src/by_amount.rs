//! Cheapest by amount: from which amount to which the same method is best, to the minor unit.
//!
//! Between two turns of anybody's way of paying, fees are lines that were rounded. Which of two
//! is lower is certain where the lines are further apart than the rounding; where they are not,
//! the answer is followed from one step of a fee to the next.

use serde::Serialize;

use crate::arrival::{Arrival, latest};
use crate::bounds::{PIECES, SEGMENTS};
use crate::compare::is_wanted;
use crate::decimal::PICO;
use crate::exchange::Exchange;
use crate::fee_curve::{Line, Piece, last_where, pieces_up_to};
use crate::money::Money;
use crate::order::Rank;
use crate::problem::{CheckoutFeesError, Problem, ProblemCode};
use crate::question::Orders;
use crate::schedule::{FeeSchedule, Method};

/// Which method is best from which amount to which.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CheapestByAmount<'s> {
    /// One after another without a gap; each as long as it can be.
    pub segments: Vec<Segment<'s>>,
}

/// The orders that have the same best method, with the same ties.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Segment<'s> {
    pub from: Money,
    /// Inclusive.
    pub to: Money,
    /// `None` where no method is best.
    pub method: Option<&'s str>,
    /// The methods with the same fee and arrival as the best.
    pub ties: Vec<&'s str>,
}

/// How often the answer is looked at anew before it is called too long.
const MOST_STEPS: usize = 30_000;

/// Where each method is best, by the order's rank.
///
/// # Errors
///
/// [`ProblemCode::RangeInvalid`] where the answer would be too long: fees that are almost the
/// same can take turns with every rounding.
pub(crate) fn cheapest_by_amount<'s>(
    orders: &Orders,
    schedule: &'s FeeSchedule,
    exchange: &Exchange<'_>,
) -> Result<CheapestByAmount<'s>, CheckoutFeesError> {
    let cheapest = cheapest(orders, schedule, exchange, &mut Patience(usize::MAX));
    match cheapest {
        Ok(Cheapest { segments, .. }) => Ok(CheapestByAmount { segments }),
        Err(reason) => Err(reason.error(orders)),
    }
}

/// How many fees may still be looked at.
pub(crate) struct Patience(pub(crate) usize);

impl Patience {
    /// Looks at so many more; whether that is within it.
    pub(crate) fn lasts(&mut self, looks: usize) -> bool {
        let left = self.0.checked_sub(looks);
        self.0 = left.unwrap_or_default();
        left.is_some()
    }
}

/// Where each method is best, and the fees of all methods that were compared.
pub(crate) struct Cheapest<'s> {
    pub(crate) segments: Vec<Segment<'s>>,
    /// Each method of the wanted kind with the pieces of its fee over the range.
    pub(crate) fees: Vec<(&'s Method, Vec<Piece>)>,
}

/// Looks charged for a piece: to find one takes as long as some looks.
const LOOKS_A_PIECE: usize = 8;
/// Looks charged for each number of payments of each flavour of a method, before any piece is cut.
const LOOKS_A_LIMIT: usize = 4;

/// Looks charged for finding where two lines that are closer than their rounding first change.
const LOOKS_A_SEARCH: usize = 32;

/// The same, `None` where it would be too long or takes more than there is patience for.
pub(crate) fn cheapest_within<'s>(
    orders: &Orders,
    schedule: &'s FeeSchedule,
    exchange: &Exchange<'_>,
    patience: &mut Patience,
) -> Option<Cheapest<'s>> {
    cheapest(orders, schedule, exchange, patience).ok()
}

fn cheapest<'s>(
    orders: &Orders,
    schedule: &'s FeeSchedule,
    exchange: &Exchange<'_>,
    patience: &mut Patience,
) -> Result<Cheapest<'s>, TooLong> {
    let Orders { order, from, to } = orders;
    let mut candidates = Vec::new();
    let mut turns = vec![*to];
    let mut count: usize = 0;
    for method in schedule.methods.iter().filter(|method| is_wanted(method.kind, order.rank)) {
        if !patience.lasts(limits(method, schedule).saturating_mul(LOOKS_A_LIMIT)) {
            return Err(TooLong::Segments);
        }
        let pieces = pieces_up_to(SEGMENTS, method, order, schedule, exchange, (*from, *to));
        let cut = pieces.as_ref().map_or(SEGMENTS, Vec::len);
        if !patience.lasts(cut.saturating_mul(LOOKS_A_PIECE)) {
            return Err(TooLong::Segments);
        }
        let pieces = pieces.ok_or(TooLong::Segments)?;
        turns.extend(pieces.iter().map(|piece| piece.to));
        turns.sort_unstable();
        turns.dedup();
        if turns.len() > SEGMENTS {
            return Err(TooLong::Segments);
        }
        count = count.saturating_add(pieces.len());
        if count > PIECES {
            return Err(TooLong::Pieces);
        }
        let arrival = method.arrival.as_ref().map(|time| Arrival::of(time, order));
        candidates.push(Candidate { method, arrival, pieces, place: 0 });
    }
    let mut found = Found { segments: Vec::new(), from: *from, steps: 0 };
    for turn in turns {
        let mut running = Vec::new();
        for candidate in &mut candidates {
            running.extend(candidate.running(found.from));
        }
        if !found.follow(&running, order.rank, turn, patience) {
            return Err(TooLong::Segments);
        }
    }
    let fees = candidates.into_iter().map(|candidate| (candidate.method, candidate.pieces));
    Ok(Cheapest { segments: found.segments, fees: fees.collect() })
}

/// In how many ways the limits of a method can turn its fee: at each number of payments, by each flavour.
fn limits(method: &Method, schedule: &FeeSchedule) -> usize {
    let payments = if method.takes_payments() { schedule.max_payments.count } else { 1 };
    let flavours = method.variants.len().saturating_add(1);
    flavours.saturating_mul(usize::try_from(payments).unwrap_or(usize::MAX))
}

/// Why an answer is too long.
#[derive(Clone, Copy)]
pub(crate) enum TooLong {
    Segments,
    Pieces,
}

impl TooLong {
    pub(crate) fn error(self, Orders { from, to, .. }: &Orders) -> CheckoutFeesError {
        let fault = match self {
            Self::Segments => format!("the best method changes more than {SEGMENTS} times"),
            Self::Pieces => format!("the fees have more than {PIECES} formulas"),
        };
        let message = format!("{fault} from `{from}` to `{to}`: ask for less");
        let code = ProblemCode::RangeInvalid;
        let problem = Problem::new(code, "from".to_owned(), message);
        CheckoutFeesError::new(problem.clone(), vec![problem])
    }
}

/// A method of the wanted kind.
struct Candidate<'s> {
    method: &'s Method,
    arrival: Option<Arrival>,
    pieces: Vec<Piece>,
    /// Those before it lie before the amount at hand.
    place: usize,
}

impl<'s> Candidate<'s> {
    /// How it is paid around an amount, if it could be best there. Amounts are asked for in order.
    fn running(&mut self, amount: Money) -> Option<Runner<'s, '_>> {
        while self.pieces.get(self.place).is_some_and(|piece| piece.to < amount) {
            self.place = self.place.saturating_add(1);
        }
        let piece = self.pieces.get(self.place).filter(|piece| piece.is_available)?;
        let max = piece.max.as_ref()?;
        let arrival = self.arrival.as_ref();
        Some(Runner { method: &self.method.id, arrival, min: &piece.min, max })
    }
}

/// An available method with a known fee, between two turns.
struct Runner<'s, 'c> {
    method: &'s str,
    arrival: Option<&'c Arrival>,
    min: &'c Line,
    max: &'c Line,
}

impl Runner<'_, '_> {
    /// What the best has least of, at an amount; among equals the first of the schedule is best.
    fn key(&self, amount: Money, rank: Rank) -> impl Ord + use<> {
        let latest = latest(self.arrival);
        let cost = (self.max.at(amount), self.min.at(amount));
        match rank {
            Rank::Cost | Rank::Credit => (None, cost, Some(latest)),
            Rank::Speed => (Some(latest), cost, None),
        }
    }

    fn costs_the_same(&self, other: &Self, amount: Money) -> bool {
        self.max.at(amount) == other.max.at(amount) && self.min.at(amount) == other.min.at(amount)
    }
}

/// The segments found so far.
struct Found<'s> {
    segments: Vec<Segment<'s>>,
    /// Where the next one begins.
    from: Money,
    steps: usize,
}

impl<'s> Found<'s> {
    /// The segments up to a turn; whether there are not too many of them.
    fn follow(
        &mut self,
        runners: &[Runner<'s, '_>],
        rank: Rank,
        to: Money,
        patience: &mut Patience,
    ) -> bool {
        while self.from <= to {
            self.steps = self.steps.saturating_add(1);
            let is_short = self.steps <= MOST_STEPS && self.segments.len() <= SEGMENTS;
            if !is_short || !patience.lasts(runners.len()) {
                return false;
            }
            let from = self.from;
            let best = runners.iter().min_by_key(|runner| runner.key(from, rank));
            let (mut ties, mut until) = (Vec::new(), to);
            for other in runners {
                let Some(best) = best.filter(|best| best.method != other.method) else { continue };
                if other.arrival == best.arrival && other.costs_the_same(best, from) {
                    ties.push(other.method);
                }
                if rank != Rank::Speed || latest(other.arrival) == latest(best.arrival) {
                    until = until.min(same_order_until(best, other, (from, until), patience));
                }
            }
            self.push(until, best.map(|best| best.method), ties);
        }
        true
    }

    fn push(&mut self, to: Money, method: Option<&'s str>, ties: Vec<&'s str>) {
        match self.segments.last_mut() {
            Some(last) if last.method == method && last.ties == ties => last.to = to,
            _ => self.segments.push(Segment { from: self.from, to, method, ties }),
        }
        self.from = to.next();
    }
}

/// An amount up to which two fees surely stay in the order they have at the first.
fn same_order_until(
    best: &Runner<'_, '_>,
    other: &Runner<'_, '_>,
    range: (Money, Money),
    patience: &mut Patience,
) -> Money {
    let by_max = same_sign_until(best.max, other.max, range, patience);
    if best.max.at(range.0) != other.max.at(range.0) {
        return by_max;
    }
    by_max.min(same_sign_until(best.min, other.min, range, patience))
}

/// An amount up to which the higher of two lines surely stays the higher, or two that are equal
/// stay equal.
fn same_sign_until(
    best: &Line,
    other: &Line,
    (from, to): (Money, Money),
    patience: &mut Patience,
) -> Money {
    if best == other || (best.is_constant() && other.is_constant()) {
        return to;
    }
    apart_until(best, other, from, to).unwrap_or_else(|| {
        // where that is more than is left, nothing is looked at after this step
        let _ = patience.lasts(LOOKS_A_SEARCH);
        constant_until(best, from, to).min(constant_until(other, from, to))
    })
}

/// Where the unrounded lines are further apart than all rounding, the amount up to which they are.
fn apart_until(best: &Line, other: &Line, from: Money, to: Money) -> Option<Money> {
    let (best, other) = (best.unrounded()?, other.unrounded()?);
    let slope = other.slope.saturating_sub(best.slope);
    let offset = other.offset.saturating_sub(best.offset);
    let roundings = best.roundings.saturating_add(other.roundings);
    // half a minor unit each
    let rounding = i128::from(roundings).saturating_mul(PICO.cast_signed() / 2);
    let gap = slope.saturating_mul(i128::from(from.minor())).saturating_add(offset);
    // as seen from the lower one
    let (slope, offset) = match gap {
        0.. => (slope, offset),
        _ => (slope.saturating_neg(), offset.saturating_neg()),
    };
    if gap.saturating_abs() <= rounding {
        return None;
    }
    if slope >= 0 {
        return Some(to);
    }
    // the last amount at which offset + slope × amount > rounding
    let room = offset.saturating_sub(rounding).saturating_sub(1);
    let last = room.checked_div(slope.saturating_neg())?;
    let last = Money::of_minor(u64::try_from(last).ok()?, to.currency());
    Some(last.min(to))
}

/// The last amount up to which a line stays what it is at `from`.
fn constant_until(line: &Line, from: Money, to: Money) -> Money {
    if line.is_constant() {
        return to;
    }
    let fee = line.at(from);
    last_where(from, to, &mut |amount| line.at(amount) == fee).unwrap_or(from)
}
