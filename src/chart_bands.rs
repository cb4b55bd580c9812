//! The bands of the chart: every method's fee from the least to the most.

use crate::bounds::PIECES;
use crate::chart_word::{Charge, ChartEnd, ChartMethod};
use crate::drawing::DrawnBand;
use crate::exchange::Exchange;
use crate::fee_curve::{Line, Piece, pieces};
use crate::money::{Money, Range};
use crate::order::Order;
use crate::schedule::{FeeSchedule, Kind};

/// Methods whose fees are the same for every amount.
pub(crate) struct Band<'s> {
    pub(crate) methods: Vec<ChartMethod<'s>>,
    kind: Kind,
    /// From the first amount of the picture on, to the method's end or beyond every amount.
    pieces: Vec<Piece>,
    pub(crate) end: ChartEnd,
}

/// Which amounts are looked at: from one to another, inclusive.
pub(crate) type Span = (Money, Money);

/// The bands that are in the picture, in the schedule's order; `None` where they have too many pieces.
pub(crate) fn bands<'s>(
    order: &Order,
    from: Money,
    schedule: &'s FeeSchedule,
    exchange: &Exchange<'_>,
) -> Option<Vec<Band<'s>>> {
    let most = Money::most(from.currency());
    let mut bands: Vec<Band<'s>> = Vec::new();
    let mut count: usize = 0;
    for method in &schedule.methods {
        let pieces = pieces(method, order, schedule, exchange, (from, most));
        let Some(last) = pieces.last() else { continue };
        let end =
            if last.to < most { ChartEnd::Limit { limit: last.to } } else { ChartEnd::NoLimit };
        let named = ChartMethod { method: &method.id, name: &method.name };
        let same = |band: &&mut Band<'s>| band.kind == method.kind && band.pieces == pieces;
        if let Some(band) = bands.iter_mut().find(same) {
            band.methods.push(named);
            continue;
        }
        count = count.saturating_add(pieces.len());
        if count > PIECES {
            return None;
        }
        bands.push(Band { methods: vec![named], kind: method.kind, pieces, end });
    }
    Some(bands)
}

impl Band<'_> {
    pub(crate) fn described(&self) -> DrawnBand {
        let id = |named: &ChartMethod<'_>| named.method.to_owned();
        DrawnBand { methods: self.methods.iter().map(id).collect(), end: self.end }
    }

    pub(crate) fn holds(&self, method: &str) -> bool {
        self.methods.iter().any(|named| named.method == method)
    }

    /// The fee of an order.
    pub(crate) fn fee(&self, amount: Money) -> Option<Range> {
        let has = |piece: &&Piece| piece.from <= amount && amount <= piece.to;
        let piece = self.pieces.iter().find(has)?;
        let max = piece.max.as_ref().map(|max| max.at(amount));
        Some(Range { min: piece.min.at(amount), max })
    }

    /// Where it ends, if that is before `to`.
    pub(crate) fn limit_below(&self, to: Money) -> Option<Money> {
        match self.end {
            ChartEnd::Limit { limit } if limit < to => Some(limit),
            _ => None,
        }
    }

    /// Its pieces within a span, each with the amounts it has there.
    pub(crate) fn within(&self, (from, to): Span) -> impl Iterator<Item = (&Piece, Span)> {
        let clipped = move |piece: &Piece| (piece.from.max(from), piece.to.min(to));
        let pieces = self.pieces.iter().map(move |piece| (piece, clipped(piece)));
        pieces.filter(|(_, (from, to))| from <= to)
    }

    /// The least and the most fee within a span, the most as far as it is known. A share that is
    /// rounded to nothing counts as the least that it grows to.
    pub(crate) fn extremes(&self, span: Span) -> Option<(Money, Money)> {
        let mut extremes: Option<(Money, Money)> = None;
        for (piece, (from, to)) in self.within(span) {
            for line in [Some(&piece.min), piece.max.as_ref()].into_iter().flatten() {
                let least = Money::of_minor(u64::from(!line.is_constant()), to.currency());
                for fee in [line.at(from), line.at(to)].map(|fee| fee.max(least)) {
                    let (least, most) = extremes.unwrap_or((fee, fee));
                    extremes = Some((least.min(fee), most.max(fee)));
                }
            }
        }
        extremes
    }

    /// The greatest of the least fees within a span whose most is not known.
    pub(crate) fn open_least(&self, span: Span) -> Option<Money> {
        let open = self.within(span).filter(|(piece, _)| piece.max.is_none());
        open.flat_map(|(piece, (from, to))| [piece.min.at(from), piece.min.at(to)]).max()
    }

    pub(crate) fn charge(&self, span: Span) -> Option<Charge> {
        let (first, (from, _)) = self.within(span).next()?;
        let Some(max) = &first.max else {
            return Some(Charge::AtLeast { min: first.min.at(from) });
        };
        let same_share = |piece: &Piece| {
            let max = piece.max.as_ref().and_then(Line::rate);
            piece.min.rate() == first.min.rate() && max == first.max.as_ref().and_then(Line::rate)
        };
        if let (Some(min), Some(max)) = (first.min.rate(), max.rate())
            && self.within(span).all(|(piece, _)| same_share(piece))
        {
            return Some(Charge::Share { min, max });
        }
        if self.within(span).all(|(piece, (at, _))| are_alike_flat((piece, at), (first, from))) {
            let each = |line: &Line| line.at(from).parts(payments(first)).first().copied();
            return Some(Charge::Flat { min: each(&first.min)?, max: each(max)? });
        }
        let (min, max) = self.extremes(span)?;
        Some(Charge::Varying { min, max })
    }
}

/// Whether two pieces cost the same for each payment, whatever the amount.
fn are_alike_flat((piece, at): (&Piece, Money), (other, other_at): (&Piece, Money)) -> bool {
    let alike = |line: &Line, others: &Line| {
        let (fee, other_fee) = (line.at(at), others.at(other_at));
        let is_flat = line.is_constant() && others.is_constant();
        is_flat && fee.times(other.payments) == other_fee.times(piece.payments)
    };
    let max = piece.max.as_ref().zip(other.max.as_ref());
    alike(&piece.min, &other.min) && max.is_some_and(|(max, other)| alike(max, other))
}

fn payments(piece: &Piece) -> u32 {
    u32::try_from(piece.payments).unwrap_or(1)
}
