//! The frame of the chart: its measures, both axes and their figures.

use crate::chart_text::{Anchor, Face, Rect};
use crate::chart_word::{ChartWord, Words};
use crate::drawing::{PathData, Plot, Point, Shape, whole_px};
use crate::iso::Currency;
use crate::money::Money;

/// From this width on there is room for notes.
const WIDE: u32 = 640;

/// The face of notes.
pub(crate) const NOTE: Face = Face { class: "n", size: 12.0 };

/// A logarithmic axis.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Axis {
    low: f64,
    high: f64,
    start: f64,
    end: f64,
}

impl Axis {
    /// From one number of minor units to a larger one, and from one px to another.
    pub(crate) fn new((low, high): (f64, f64), start: f64, end: f64) -> Self {
        Self { low: libm::log(low), high: libm::log(high), start, end }
    }

    /// Where a sum is; one that is off the axis, as zero always is, is at its end.
    pub(crate) fn at(&self, sum: Money) -> f64 {
        let log = libm::log(sum.minor_as_float()).clamp(self.low, self.high);
        self.start + (log - self.low) / (self.high - self.low) * (self.end - self.start)
    }

    /// The sum at a place, rounded to minor units.
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the value is not negative; a cast from float saturates"
    )]
    pub(crate) fn sum_at(&self, px: f64, currency: Currency) -> Money {
        let log = self.low + (px - self.start) / (self.end - self.start) * (self.high - self.low);
        Money::of_minor((libm::exp(log) + 0.5) as u64, currency)
    }

    fn length(&self) -> f64 {
        (self.end - self.start).abs()
    }

    /// Round sums on the axis, as many as have room at `spacing` px each.
    fn ticks(&self, spacing: f64, currency: Currency) -> Vec<Money> {
        let mut densest = Vec::new();
        for (decades, digits) in SERIES {
            let ticks = self.series(*decades, digits, currency);
            let room = self.length() / spacing;
            let count = ticks.iter().fold(0.0, |count, _| count + 1.0);
            if count <= room.max(2.0) {
                densest = ticks;
            }
        }
        densest
    }

    fn series(&self, decades: u32, digits: &[u64], currency: Currency) -> Vec<Money> {
        let mut ticks = Vec::new();
        let mut power: u64 = 1;
        while let Some(next) = 10_u64.checked_pow(decades).and_then(|ten| power.checked_mul(ten)) {
            for digit in digits {
                let minor = power.saturating_mul(*digit);
                let sum = Money::of_minor(minor, currency);
                let log = libm::log(sum.minor_as_float());
                if (self.low - 1e-9..=self.high + 1e-9).contains(&log) {
                    ticks.push(sum);
                }
            }
            power = next;
        }
        ticks
    }
}

/// Ever denser series: every how many decades, and which digits in each.
const SERIES: &[(u32, &[u64])] =
    &[(4, &[1]), (3, &[1]), (2, &[1]), (1, &[1]), (1, &[1, 3]), (1, &[1, 2, 5])];

/// Where everything stands, in px.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Frame {
    pub(crate) width: f64,
    pub(crate) is_wide: bool,
    /// The room of the curves.
    pub(crate) plot: Rect,
    pub(crate) x: Axis,
    pub(crate) y: Axis,
    from: Money,
    to: Money,
}

/// Rooms beside the plot: for the figures of fees at the left, for names at the right.
pub(crate) struct Margins {
    pub(crate) left: f64,
    pub(crate) right: f64,
}

impl Frame {
    pub(crate) fn new(
        width: u32,
        margins: &Margins,
        (from, to): (Money, Money),
        fees: (f64, f64),
    ) -> Self {
        let is_wide = is_wide(width);
        let width = f64::from(width);
        let top = if is_wide { 36.0 } else { 30.0 };
        let height = (width * 0.455).clamp(324.0, 560.0).ceil();
        let plot = Rect {
            left: margins.left.ceil(),
            right: (width - margins.right).floor(),
            top,
            bottom: top + height,
        };
        let x = Axis::new((from.minor_as_float(), to.minor_as_float()), plot.left, plot.right);
        let y = Axis::new(fees, plot.bottom, plot.top);
        Self { width, is_wide, plot, x, y, from, to }
    }

    pub(crate) fn described(&self) -> Plot {
        let Rect { left, right, top, bottom } = self.plot;
        Plot {
            left: whole_px(left),
            right: whole_px(right),
            top: whole_px(top),
            bottom: whole_px(bottom),
            from: self.from,
            to: self.to,
        }
    }

    /// The face of names and amounts.
    pub(crate) fn label(&self) -> Face {
        Face { class: "l", size: if self.is_wide { 13.0 } else { 12.0 } }
    }

    pub(crate) fn tick(&self) -> Face {
        Face { class: "t", size: if self.is_wide { 12.0 } else { 11.5 } }
    }

    /// A text within the width of the drawing, as near to the middle of `x` as it can be.
    pub(crate) fn centred(&self, face: Face, text: &str, at: Point) -> (Point, Rect) {
        let half = face.width(text) / 2.0;
        let x = at.x.max(half + 1.0).min((self.width - half - 1.0).max(half + 1.0));
        let at = Point { x, ..at };
        (at, face.rect(text, at, Anchor::Middle))
    }

    pub(crate) fn fee_ticks(&self) -> Vec<Money> {
        let ticks = self.y.ticks(64.0, self.from.currency());
        ticks.into_iter().filter(|fee| self.y.at(*fee) < self.plot.bottom - 8.0).collect()
    }

    /// The lines of the grid and the figures of both axes.
    pub(crate) fn grid(&self, words: &mut Words<'_>) -> Shape {
        let Rect { left, right, top, bottom } = self.plot;
        let (mut lines, mut figures) = (Vec::new(), Vec::new());
        let mut taken: Vec<Rect> = Vec::new();
        for amount in self.amount_ticks() {
            let x = self.x.at(amount);
            lines.push(Shape::path("g", PathData::vertical(x, top, bottom)));
            let text = words(&ChartWord::AmountTick { amount });
            let anchor = self.tick_anchor(x, self.tick().width(&text));
            let at = Point { x, y: bottom + 18.0 };
            let rect = self.tick().rect(&text, at, anchor);
            if !taken.iter().any(|other| other.grown(6.0).overlaps(&rect)) {
                taken.push(rect);
                figures.push(self.tick().text(text, at, anchor));
            }
        }
        for fee in self.fee_ticks() {
            let y = self.y.at(fee);
            lines.push(Shape::path(
                "g",
                PathData::line([Point { x: left, y }, Point { x: right, y }]),
            ));
            let at = Point { x: left - 8.0, y: y + 4.0 };
            figures.push(self.tick().text(words(&ChartWord::FeeTick { fee }), at, Anchor::End));
        }
        lines.append(&mut figures);
        Shape::group("grid", lines)
    }

    /// Round amounts, or both ends where there are not two of them.
    fn amount_ticks(&self) -> Vec<Money> {
        let spacing = if self.is_wide { 90.0 } else { 60.0 };
        let ticks = self.x.ticks(spacing, self.from.currency());
        if ticks.len() < 2 { vec![self.from, self.to] } else { ticks }
    }

    /// Figures at the ends of the axis keep to it.
    fn tick_anchor(&self, x: f64, width: f64) -> Anchor {
        if x - self.plot.left < width / 4.0 {
            Anchor::Start
        } else if self.plot.right - x < width / 4.0 || x + width / 2.0 > self.width {
            Anchor::End
        } else {
            Anchor::Middle
        }
    }
}

pub(crate) fn is_wide(width: u32) -> bool {
    width >= WIDE
}
