//! The bands of the chart: every method's fee from the least to the most.

use crate::chart_frame::Frame;
use crate::chart_word::{Charge, ChartEnd, ChartMethod};
use crate::drawing::{PathData, Point, Shape};
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

/// A stretch of a band that is drawn in one way.
pub(crate) struct Run {
    is_available: bool,
    pub(crate) low: Vec<Point>,
    /// `None` where the most is not known.
    pub(crate) high: Option<Vec<Point>>,
}

/// Which amounts are looked at: from one to another, inclusive.
type Span = (Money, Money);

/// The bands that are in the picture, in the schedule's order.
pub(crate) fn bands<'s>(
    order: &Order,
    from: Money,
    schedule: &'s FeeSchedule,
    exchange: &Exchange<'_>,
) -> Vec<Band<'s>> {
    let most = Money::most(from.currency());
    let mut bands: Vec<Band<'s>> = Vec::new();
    for method in &schedule.methods {
        let pieces = pieces(method, order, schedule, exchange, (from, most));
        let Some(last) = pieces.last() else { continue };
        let end =
            if last.to < most { ChartEnd::Limit { limit: last.to } } else { ChartEnd::NoLimit };
        let named = ChartMethod { method: &method.id, name: &method.name };
        let same = |band: &&mut Band<'s>| band.kind == method.kind && band.pieces == pieces;
        match bands.iter_mut().find(same) {
            Some(band) => band.methods.push(named),
            None => bands.push(Band { methods: vec![named], kind: method.kind, pieces, end }),
        }
    }
    bands
}

impl Band<'_> {
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
    fn within(&self, (from, to): Span) -> impl Iterator<Item = (&Piece, Span)> {
        let clipped = move |piece: &Piece| (piece.from.max(from), piece.to.min(to));
        let pieces = self.pieces.iter().map(move |piece| (piece, clipped(piece)));
        pieces.filter(|(_, (from, to))| from <= to)
    }

    /// The least and the most fee within a span, the most as far as it is known.
    pub(crate) fn extremes(&self, span: Span) -> Option<(Money, Money)> {
        let mut extremes: Option<(Money, Money)> = None;
        for (piece, (from, to)) in self.within(span) {
            for line in [Some(&piece.min), piece.max.as_ref()].into_iter().flatten() {
                for fee in [line.at(from), line.at(to)] {
                    let (least, most) = extremes.unwrap_or((fee, fee));
                    extremes = Some((least.min(fee), most.max(fee)));
                }
            }
        }
        extremes
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
            let each = |line: &Line| Some(line.at(from).parts(payments(first)).first().copied()?);
            return Some(Charge::Flat { min: each(&first.min)?, max: each(max)? });
        }
        let (min, max) = self.extremes(span)?;
        Some(Charge::Varying { min, max })
    }

    /// The band as it is drawn within a span.
    pub(crate) fn runs(&self, span: Span, frame: &Frame) -> Vec<Run> {
        let mut runs: Vec<Run> = Vec::new();
        for (piece, span) in self.within(span) {
            let low = trace(&piece.min, span, frame);
            let high = piece
                .max
                .as_ref()
                .map(|max| if *max == piece.min { low.clone() } else { trace(max, span, frame) });
            match runs.last_mut() {
                Some(run) if run.goes_on(piece) => {
                    run.low.extend(low);
                    if let (Some(so_far), Some(high)) = (&mut run.high, high) {
                        so_far.extend(high);
                    }
                }
                _ => runs.push(Run { is_available: piece.is_available, low, high }),
            }
        }
        for run in &mut runs {
            run.low = collapsed(&run.low);
            run.high = run.high.as_deref().map(collapsed);
        }
        runs
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

/// A line over a span. A share is straight on these axes, but for the steps that rounding makes
/// of small fees; those are followed px by px.
fn trace(line: &Line, (from, to): Span, frame: &Frame) -> Vec<Point> {
    let point = |amount| Point { x: frame.x.at(amount), y: frame.y.at(line.at(amount)) };
    let mut points = vec![point(from)];
    let (mut amount, end) = (from, frame.x.at(to));
    while !line.is_constant() {
        let is_rough = line.at(amount).minor() < ROUGH;
        if line.is_share() && !is_rough {
            break;
        }
        let stride = if is_rough { 1.0 } else { 6.0 };
        let x = points.last().map_or(end, |last| last.x) + stride;
        if x >= end {
            break;
        }
        amount = frame.x.sum_at(x, to.currency()).clamp(from, to);
        points.push(Point { x, y: frame.y.at(line.at(amount)) });
    }
    points.push(point(to));
    points
}

/// Fees of fewer minor units show that they are rounded.
const ROUGH: u64 = 30;

/// Without the points that lie on the way between their neighbours.
fn collapsed(points: &[Point]) -> Vec<Point> {
    let mut kept: Vec<Point> = Vec::new();
    for point in points {
        if let [.., before, last] = kept.as_slice()
            && is_between(*before, *last, *point)
        {
            kept.pop();
        }
        kept.push(*point);
    }
    kept
}

fn is_between(before: Point, middle: Point, after: Point) -> bool {
    let (dx, dy) = (after.x - before.x, after.y - before.y);
    let length = libm::hypot(dx, dy);
    let off = (middle.x - before.x) * dy - (middle.y - before.y) * dx;
    let forth =
        (middle.x - before.x) * (after.x - middle.x) + (middle.y - before.y) * (after.y - middle.y);
    length < 0.02 || (off.abs() <= 0.02 * length && forth >= 0.0)
}

impl Run {
    fn goes_on(&self, piece: &Piece) -> bool {
        self.is_available == piece.is_available && self.high.is_some() == piece.max.is_some()
    }

    pub(crate) fn is_line(&self) -> bool {
        self.high.as_ref() == Some(&self.low)
    }

    fn outline(&self, high: &[Point]) -> PathData {
        PathData::area(high.iter().copied().chain(self.low.iter().rev().copied()))
    }

    /// In data ink.
    fn shapes(&self, frame: &Frame, shapes: &mut Vec<Shape>) {
        let class = |of: &str| if self.is_available { of.to_owned() } else { format!("{of} if") };
        match &self.high {
            None => {
                self.fade(frame, shapes);
                shapes.push(self.edge(&class("edge open"), &self.low));
            }
            Some(_) if self.is_line() => {
                shapes.push(self.edge(&class("edge line"), &self.low));
            }
            Some(high) => {
                shapes.push(Shape::path(&class("band"), self.outline(high)));
                shapes.push(self.edge(&class("edge"), &self.low));
                shapes.push(self.edge(&class("edge"), high));
            }
        }
    }

    fn edge(&self, class: &str, points: &[Point]) -> Shape {
        Shape::path(class, PathData::line(points.iter().copied()))
    }

    /// Slices one upon the other, so that there is ever less above the least fee.
    fn fade(&self, frame: &Frame, shapes: &mut Vec<Shape>) {
        let slice = (frame.plot.bottom - frame.plot.top) / 53.0;
        for count in 1..=10 {
            let rise = slice * f64::from(count);
            let lifted =
                |point: &Point| Point { y: (point.y - rise).max(frame.plot.top), ..*point };
            let high: Vec<Point> = self.low.iter().map(lifted).collect();
            shapes.push(Shape::path("fade", self.outline(&high)));
        }
    }

    /// In the accent.
    pub(crate) fn way(&self, shapes: &mut Vec<Shape>) {
        match &self.high {
            Some(high) if !self.is_line() => {
                shapes.push(Shape::path("way", self.outline(high)));
                shapes.push(self.edge("way-edge", &self.low));
                shapes.push(self.edge("way-edge", high));
            }
            _ => shapes.push(self.edge("way-line", &self.low)),
        }
    }
}

/// A band with a stop at its limit.
pub(crate) fn band_shape(band: &Band<'_>, runs: &[Run], to: Money, frame: &Frame) -> Shape {
    let mut shapes = Vec::new();
    for run in runs {
        run.shapes(frame, &mut shapes);
    }
    if let (Some(limit), Some(low)) = (band.limit_below(to), runs.last().and_then(Run::low_end)) {
        let high = runs.last().and_then(Run::high_end).unwrap_or(low);
        let (top, bottom) = ((high - 5.0).max(0.0), (low + 5.0).min(frame.plot.bottom + 5.0));
        shapes.push(Shape::path("stop", PathData::vertical(frame.x.at(limit), top, bottom)));
    }
    let mut ids = String::new();
    for named in &band.methods {
        ids.push_str(if ids.is_empty() { "" } else { " " });
        ids.push_str(named.method);
    }
    Shape::group("m", shapes).with("data-methods", ids)
}

impl Run {
    pub(crate) fn low_end(&self) -> Option<f64> {
        Some(self.low.last()?.y)
    }

    pub(crate) fn high_end(&self) -> Option<f64> {
        Some(self.high.as_ref()?.last()?.y)
    }
}
