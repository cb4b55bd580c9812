//! All that hangs on the marked order: its line, its fees on it, its name and its place on the
//! strip.

use crate::chart_frame::Frame;
use crate::chart_strip::Lane;
use crate::chart_text::Anchor;
use crate::chart_word::{ChartWord, Words};
use crate::drawing::{PathData, Point, Shape};
use crate::money::{Money, Range};

pub(crate) struct Marker {
    x: f64,
    text: String,
    /// The fees of bands that are not the best, and of those that are.
    ranges: [Vec<Shape>; 2],
    dots: [Vec<Shape>; 2],
    /// What labels should keep off.
    pub(crate) strokes: Vec<(Point, Point)>,
}

impl Marker {
    pub(crate) fn new(amount: Money, frame: &Frame, words: &mut Words<'_>) -> Self {
        let x = frame.x.at(amount);
        let text = words(&ChartWord::Marker { amount, short: !frame.is_wide });
        let strokes = vec![(Point { x, y: top(frame) }, Point { x, y: frame.plot.bottom })];
        Self {
            x,
            text,
            ranges: [const { Vec::new() }; 2],
            dots: [const { Vec::new() }; 2],
            strokes,
        }
    }

    /// A fee on the line: a dot, or a stroke where it is a range.
    pub(crate) fn put(&mut self, fee: Range, is_best: bool, frame: &Frame) {
        let (x, low) = (self.x, frame.y.at(fee.min));
        let high = fee.max.map_or(low, |max| frame.y.at(max));
        let class = |of: &str| if is_best { format!("{of} on") } else { of.to_owned() };
        let (all, shape) = if low - high < 1.0 {
            let dot = Shape::new("circle", &class("pt"));
            (&mut self.dots, dot.at("cx", x).at("cy", low).at("r", 3.5))
        } else {
            self.strokes.push((Point { x, y: high }, Point { x, y: low }));
            (&mut self.ranges, Shape::path(&class("pt-r"), PathData::vertical(x, high, low)))
        };
        let [others, best] = all;
        if is_best { best.push(shape) } else { others.push(shape) }
    }

    /// Dots over strokes and the best over the others, so that none is hidden.
    pub(crate) fn shape(self, frame: &Frame) -> Shape {
        let Self { x, text, ranges, dots, .. } = self;
        let label = frame.label();
        let (at, _) = frame.centred(label, &text, Point { x, y: frame.plot.top - 12.0 });
        let line = PathData::vertical(x, top(frame), frame.plot.bottom);
        let mut shapes = vec![Shape::path("now", line), label.text(text, at, Anchor::Middle)];
        shapes.extend(ranges.into_iter().chain(dots).flatten());
        let tip = Point { x, y: Lane::of(frame).top - 2.0 };
        let corner = |dx| Point { x: x + dx, y: tip.y - 7.0 };
        shapes.push(Shape::path("ptr", PathData::area([tip, corner(-5.0), corner(5.0)])));
        Shape::group("marker", shapes)
    }
}

/// Where the line begins.
fn top(frame: &Frame) -> f64 {
    frame.plot.top - 6.0
}
