//! The bands as they are drawn: lines through their fees, and what lies between them.

use crate::chart_bands::{Band, Span};
use crate::chart_frame::Frame;
use crate::drawing::{PathData, Point, Shape};
use crate::fee_curve::{Line, Piece};
use crate::money::Money;

/// How much of the plot's height the fade of a fee takes whose most is not known.
pub(crate) const FADE: f64 = 14.0 / 74.0;

/// A stretch of a band that is drawn in one way.
pub(crate) struct Run {
    is_available: bool,
    pub(crate) low: Vec<Point>,
    /// `None` where the most is not known.
    pub(crate) high: Option<Vec<Point>>,
}

/// The band as it is drawn within a span.
pub(crate) fn runs(band: &Band<'_>, span: Span, frame: &Frame) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for (piece, span) in band.within(span) {
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

    /// How high its edges are at its end.
    fn end(&self) -> Option<(f64, f64)> {
        let low = self.low.last()?.y;
        Some((self.high.as_ref().and_then(|high| high.last()).map_or(low, |high| high.y), low))
    }

    /// In data ink.
    fn shapes(&self, frame: &Frame, shapes: &mut Vec<Shape>) {
        let class = |of: &str| if self.is_available { of.to_owned() } else { format!("{of} if") };
        match &self.high {
            None => {
                self.fade(frame, shapes);
                shapes.push(edge(&class("edge open"), &self.low));
            }
            Some(_) if self.is_line() => {
                shapes.push(edge(&class("edge line"), &self.low));
            }
            Some(high) => {
                shapes.push(Shape::path(&class("band"), outline(high, &self.low)));
                shapes.push(edge(&class("edge"), &self.low));
                shapes.push(edge(&class("edge"), high));
            }
        }
    }

    /// Slices above the least fee, each with less opacity than the one below it.
    fn fade(&self, frame: &Frame, shapes: &mut Vec<Shape>) {
        let slice = (frame.plot.bottom - frame.plot.top) * FADE / 14.0;
        let mut low = self.low.clone();
        for opacity in (12..=168_u32).rev().step_by(12) {
            let lifted =
                |point: &Point| Point { y: (point.y - slice).max(frame.plot.top), ..*point };
            let high: Vec<Point> = low.iter().map(lifted).collect();
            let area = outline(&high, &low);
            shapes.push(Shape::path("fade", area).with("fill-opacity", format!("0.{opacity:03}")));
            low = high;
        }
    }

    /// The lines that are painted.
    pub(crate) fn strokes(&self, strokes: &mut Vec<(Point, Point)>) {
        let high = self.high.as_ref().filter(|high| **high != self.low);
        for points in [Some(&self.low), high].into_iter().flatten() {
            strokes.extend(points.iter().copied().zip(points.iter().skip(1).copied()));
        }
    }

    /// In the accent.
    pub(crate) fn way(&self, shapes: &mut Vec<Shape>) {
        match &self.high {
            Some(high) if !self.is_line() => {
                shapes.push(Shape::path("way", outline(high, &self.low)));
                shapes.push(edge("way-edge", &self.low));
                shapes.push(edge("way-edge", high));
            }
            _ => shapes.push(edge("way-line", &self.low)),
        }
    }
}

fn edge(class: &str, points: &[Point]) -> Shape {
    Shape::path(class, PathData::line(points.iter().copied()))
}

/// What lies between two edges.
fn outline(high: &[Point], low: &[Point]) -> PathData {
    PathData::area(high.iter().copied().chain(low.iter().rev().copied()))
}

/// A band with a stop at its limit.
pub(crate) fn band_shape(band: &Band<'_>, runs: &[Run], to: Money, frame: &Frame) -> Shape {
    let mut shapes = Vec::new();
    for run in runs {
        run.shapes(frame, &mut shapes);
    }
    let end = runs.last().and_then(Run::end);
    if let (Some(limit), Some((high, low))) = (band.limit_below(to), end) {
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
