//! What many orders that differ in their amount have in common, worked out once: then each is
//! answered by a look at its amount. [`crate::compare`] says the same in full.

use crate::arrival::latest_of;
use crate::compare::{Comparison, is_wanted};
use crate::exchange::Exchange;
use crate::fee_curve::{Piece, pieces};
use crate::money::{Money, Range};
use crate::order::{Order, Rank};
use crate::payment_option::Status;
use crate::schedule::{FeeSchedule, Method};

/// The answer to an order in short. Methods are named by their place in the schedule.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    pub best: Option<usize>,
    /// The methods with the same fee and arrival as the best.
    pub ties: Vec<usize>,
    /// One for each method of the schedule.
    pub options: Vec<OptionSummary>,
}

/// One method's answer in short.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OptionSummary {
    pub status: Status,
    /// `None` when unavailable.
    pub fee: Option<Range>,
}

impl Summary {
    /// The fee of the best method.
    #[must_use]
    pub fn best_fee(&self) -> Option<Range> {
        self.options.get(self.best?)?.fee
    }

    /// The same, from the whole answer.
    pub(crate) fn of(comparison: &Comparison<'_>, schedule: &FeeSchedule) -> Self {
        let place = |id: &str| schedule.methods.iter().position(|method| method.id == id);
        let mut options = Vec::with_capacity(schedule.methods.len());
        for method in &schedule.methods {
            let option = comparison.options.iter().find(|option| option.method == method.id);
            options.push(OptionSummary {
                status: option.map_or(Status::Unavailable, |option| option.status),
                fee: option.and_then(|option| option.fee),
            });
        }
        let best = comparison.best.as_ref();
        let ties = best.map(|best| best.ties.iter().filter_map(|id| place(id)).collect());
        Self {
            best: best.and_then(|best| place(best.method)),
            ties: ties.unwrap_or_default(),
            options,
        }
    }
}

/// Every method's fee by the amount, for orders that are alike in all else but the day of paying.
#[derive(Debug)]
pub(crate) struct Profile {
    /// What the orders are alike in; its amount is one of theirs.
    pub(crate) order: Order,
    methods: Vec<Vec<Piece>>,
}

/// A profile of more pieces is not worth its memory. The bundled schedule makes some 20.
const MOST_PIECES: usize = 10_000;

impl Profile {
    /// `None` where fees cannot be told by the amount alone: where an initial payment is given.
    pub(crate) fn of(
        order: &Order,
        schedule: &FeeSchedule,
        exchange: &Exchange<'_>,
    ) -> Option<Self> {
        if order.initial_payment.is_some() {
            return None;
        }
        let all = (Money::of_minor(1, order.currency), Money::most(order.currency));
        let (mut methods, mut count) = (Vec::with_capacity(schedule.methods.len()), 0_usize);
        for method in &schedule.methods {
            let pieces = pieces(method, order, schedule, exchange, all);
            count = count.saturating_add(pieces.len());
            if count > MOST_PIECES {
                return None;
            }
            methods.push(pieces);
        }
        Some(Self { order: order.clone(), methods })
    }

    /// How many pieces it holds.
    pub(crate) fn size(&self) -> usize {
        self.methods.iter().map(Vec::len).sum()
    }

    /// Answers the order of that amount into `summary`.
    pub(crate) fn answer(&self, amount: Money, schedule: &FeeSchedule, summary: &mut Summary) {
        summary.options.clear();
        for pieces in &self.methods {
            summary.options.push(option(pieces, amount));
        }
        choose(summary, schedule, self.order.rank);
    }
}

fn option(pieces: &[Piece], amount: Money) -> OptionSummary {
    let place = pieces.partition_point(|piece| piece.to < amount);
    let Some(piece) = pieces.get(place).filter(|piece| piece.from <= amount) else {
        return OptionSummary { status: Status::Unavailable, fee: None };
    };
    let min = piece.min.at(amount);
    let max = piece.max.as_ref().map(|max| if *max == piece.min { min } else { max.at(amount) });
    let status = if piece.is_available { Status::Available } else { Status::Conditional };
    OptionSummary { status, fee: Some(Range { min, max }) }
}

/// What the best has least of; among equals the first of the schedule is best.
type Key = (Option<(bool, Option<u32>)>, (Money, Money), Option<(bool, Option<u32>)>);

fn choose(summary: &mut Summary, schedule: &FeeSchedule, rank: Rank) {
    summary.ties.clear();
    let mut best: Option<(usize, Key)> = None;
    let key = |method: &Method, option: &OptionSummary| -> Option<Key> {
        if option.status != Status::Available || !is_wanted(method.kind, rank) {
            return None;
        }
        let fee = option.fee?;
        let latest = Some(latest_of(method.arrival.as_ref()));
        let cost = (fee.max?, fee.min);
        Some(match rank {
            Rank::Cost | Rank::Credit => (None, cost, latest),
            Rank::Speed => (latest, cost, None),
        })
    };
    for (place, (method, option)) in schedule.methods.iter().zip(&summary.options).enumerate() {
        let Some(key) = key(method, option) else { continue };
        if best.is_none_or(|(_, least)| key < least) {
            best = Some((place, key));
        }
    }
    summary.best = best.map(|(place, _)| place);
    let Some((best, least)) = best else { return };
    let arrival = |place: usize| {
        let time = schedule.methods.get(place).and_then(|method| method.arrival.as_ref());
        time.map(|time| (time.min, time.max, time.unit))
    };
    for (place, (method, option)) in schedule.methods.iter().zip(&summary.options).enumerate() {
        let costs_the_same = key(method, option).is_some_and(|key| key.1 == least.1);
        if place != best && costs_the_same && arrival(place) == arrival(best) {
            summary.ties.push(place);
        }
    }
}
