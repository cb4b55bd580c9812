//! The chart: every method's fee against the order's amount, both by their logarithms, and under
//! it which method is best at each amount.

use crate::by_amount::{CheapestByAmount, Segment, cheapest_by_amount};
use crate::chart_bands::{Band, Run, band_shape, bands};
use crate::chart_frame::{Frame, Margins, is_wide};
use crate::chart_labels::{LabelText, Labels, Lie};
use crate::chart_strip::{Lane, shown, strip};
use crate::chart_text::Anchor;
use crate::chart_word::{ChartFee, ChartSegment, ChartWord, Words};
use crate::drawing::{Drawing, PathData, Point, Shape, whole_px};
use crate::exchange::Exchange;
use crate::money::{Money, Range};
use crate::problem::CheckoutFeesError;
use crate::question::{Orders, Picture};
use crate::schedule::FeeSchedule;

/// What is drawn, before it has places.
struct Subject<'s> {
    bands: Vec<Band<'s>>,
    segments: Vec<Segment<'s>>,
    orders: Orders,
    /// Within the range.
    amount: Option<Money>,
    width: u32,
}

pub(crate) fn chart(
    picture: &Picture,
    schedule: &FeeSchedule,
    exchange: &Exchange<'_>,
    words: &mut Words<'_>,
) -> Result<Drawing, CheckoutFeesError> {
    let orders = widened(&picture.orders);
    let CheapestByAmount { segments } = cheapest_by_amount(&orders, schedule, exchange)?;
    let bands = bands(&orders.order, orders.from, schedule, exchange);
    let amount = picture.amount.filter(|amount| (orders.from..=orders.to).contains(amount));
    let subject = Subject { bands, segments, orders, amount, width: picture.width };
    Ok(subject.drawing(schedule, words))
}

/// A range of one amount has no width: a decade around it has.
fn widened(orders: &Orders) -> Orders {
    let mut orders = orders.clone();
    if orders.from == orders.to {
        let (amount, currency) = (orders.from.minor(), orders.from.currency());
        orders.from = Money::of_minor((amount / 3).max(1), currency);
        let to = Money::of_minor(amount.saturating_mul(3), currency);
        orders.to = to.min(Money::most(currency));
        orders.order.amount = orders.from;
    }
    orders
}

impl<'s> Subject<'s> {
    fn drawing(&self, schedule: &'s FeeSchedule, words: &mut Words<'_>) -> Drawing {
        let frame = self.frame(words);
        let shown = shown(&self.segments, schedule, &frame);
        let mut runs = Vec::new();
        for band in &self.bands {
            runs.push(band.runs(self.span(), &frame));
        }
        let strip = strip(&shown, self.orders.order.rank, self.amount, &frame, words);
        let mut shapes = vec![frame.grid(words), self.band_shapes(&runs, &frame)];
        shapes.push(self.way(&shown, &frame));
        let marker = self.marker(&frame, words);
        shapes.extend(marker.shape);
        shapes.push(self.labels(&runs, &shown, &marker.strokes, &frame, words));
        shapes.push(strip.shape);
        let Orders { order, from, to } = &self.orders;
        let (currency, country) = (order.currency, order.country);
        Drawing {
            width: self.width,
            height: whole_px(strip.bottom + 6.0),
            title: words(&ChartWord::Title { currency, country, from: *from, to: *to }),
            description: self.description(&shown, words),
            plot: frame.described(),
            shapes,
        }
    }

    fn span(&self) -> (Money, Money) {
        (self.orders.from, self.orders.to)
    }

    fn frame(&self, words: &mut Words<'_>) -> Frame {
        let fees = self.fee_range();
        let first = Frame::new(self.width, &Margins { left: 56.0, right: 6.0 }, self.span(), fees);
        let mut left: f64 = if is_wide(self.width) { 56.0 } else { 42.0 };
        for fee in first.fee_ticks() {
            left = left.max(first.tick().width(&words(&ChartWord::FeeTick { fee })) + 12.0);
        }
        let mut right: f64 = 6.0;
        if is_wide(self.width) {
            right = 48.0;
            for band in self.bands.iter().filter(|band| band.limit_below(self.orders.to).is_none())
            {
                let name = words(&ChartWord::Name { methods: &band.methods, short: false });
                right = right.max(first.label().width(&name) + 16.0);
            }
        }
        let most = f64::from(self.width) / 4.0;
        Frame::new(self.width, &Margins { left, right: right.min(most) }, self.span(), fees)
    }

    /// From which fee to which the axis goes, in minor units.
    fn fee_range(&self) -> (f64, f64) {
        let mut range: Option<(f64, f64)> = None;
        for band in &self.bands {
            let Some((least, most)) = band.extremes(self.span()) else { continue };
            for fee in [least, most].into_iter().filter(|fee| !fee.is_zero()) {
                let fee = fee.minor_as_float();
                let (low, high) = range.unwrap_or((fee, fee));
                range = Some((low.min(fee), high.max(fee)));
            }
        }
        let one = Money::one(self.orders.from.currency()).minor_as_float();
        let (low, high) = range.unwrap_or((one, one * 100.0));
        let (low, high) = (low / 1.25, high * 1.55);
        // two decades at least, so that what is flat lies in the middle
        let missing = (10.0 / libm::sqrt(high / low)).max(1.0);
        (low / missing, high * missing)
    }

    fn band_shapes(&self, runs: &[Vec<Run>], frame: &Frame) -> Shape {
        let mut shapes = Vec::new();
        for (band, runs) in self.bands.iter().zip(runs) {
            shapes.push(band_shape(band, runs, self.orders.to, frame));
        }
        Shape::group("bands", shapes)
    }

    fn band_of(&self, segment: &ChartSegment<'_>) -> Option<&Band<'s>> {
        let best = segment.methods.first()?;
        self.bands.iter().find(|band| band.holds(best.method))
    }

    /// The best bands once more, where they are the best.
    fn way(&self, shown: &[ChartSegment<'_>], frame: &Frame) -> Shape {
        let mut shapes = Vec::new();
        for segment in shown {
            let Some(band) = self.band_of(segment) else { continue };
            for run in band.runs((segment.from, segment.to), frame) {
                run.way(&mut shapes);
            }
        }
        Shape::group("ways", shapes)
    }

    /// The best method at an amount.
    fn best_at(&self, amount: Money) -> Option<&'s str> {
        let holds = |segment: &&Segment<'_>| segment.from <= amount && amount <= segment.to;
        self.segments.iter().find(holds)?.method
    }

    fn marker(&self, frame: &Frame, words: &mut Words<'_>) -> Marker {
        let mut marker = Marker { shape: None, strokes: Vec::new() };
        let Some(amount) = self.amount else { return marker };
        let x = frame.x.at(amount);
        let (top, bottom) = (frame.plot.top - 6.0, frame.plot.bottom);
        marker.stroke(x, top, bottom);
        let text = words(&ChartWord::Marker { amount, short: !frame.is_wide });
        let (at, _) = frame.centred(frame.label(), &text, Point { x, y: frame.plot.top - 12.0 });
        let mut shapes = vec![
            Shape::path("now", PathData::vertical(x, top, bottom)),
            frame.label().text(text, at, Anchor::Middle),
        ];
        let best = self.best_at(amount);
        // the best last, so that none hides it
        for is_best in [false, true] {
            for band in &self.bands {
                let Some(fee) = band.fee(amount) else { continue };
                if best.is_some_and(|best| band.holds(best)) == is_best {
                    shapes.push(marker.fee(x, fee, is_best, frame));
                }
            }
        }
        let tip = Point { x, y: Lane::of(frame).top - 2.0 };
        let corner = |dx| Point { x: x + dx, y: tip.y - 7.0 };
        shapes.push(Shape::path("ptr", PathData::area([tip, corner(-5.0), corner(5.0)])));
        marker.shape = Some(Shape::group("marker", shapes));
        marker
    }

    fn labels(
        &self,
        runs: &[Vec<Run>],
        shown: &[ChartSegment<'_>],
        marker: &[(Point, Point)],
        frame: &Frame,
        words: &mut Words<'_>,
    ) -> Shape {
        let mut lies = Vec::new();
        for (band, runs) in self.bands.iter().zip(runs) {
            lies.push(self.lie(band, runs, shown, frame));
        }
        let mut labels = Labels::new(frame, &lies, marker);
        let mut order: Vec<(&Band<'_>, &Lie)> = self.bands.iter().zip(&lies).collect();
        // those that have the fewest places first
        let end = |lie: &Lie| lie.low.last().map_or(0.0, |last| last.x);
        order.sort_by(|(_, a), (_, b)| end(b).total_cmp(&end(a)));
        for (band, lie) in order {
            if let Some(text) = self.label_text(band, frame, words) {
                labels.put(lie, &text);
            }
        }
        Shape::group("labels", labels.shapes)
    }

    fn lie(&self, band: &Band<'_>, runs: &[Run], shown: &[ChartSegment<'_>], frame: &Frame) -> Lie {
        let mut lie = Lie {
            low: Vec::new(),
            high: Vec::new(),
            is_open: false,
            goes_on: band.limit_below(self.orders.to).is_none(),
            ways: Vec::new(),
        };
        for run in runs {
            lie.is_open |= run.high.is_none();
            lie.low.extend(&run.low);
            lie.high.extend(run.high.as_ref().unwrap_or(&run.low));
        }
        for segment in shown {
            if segment.methods.first().is_some_and(|best| band.holds(best.method)) {
                lie.ways.push((frame.x.at(segment.from), frame.x.at(segment.to)));
            }
        }
        lie
    }

    fn label_text(
        &self,
        band: &Band<'_>,
        frame: &Frame,
        words: &mut Words<'_>,
    ) -> Option<LabelText> {
        let short = !frame.is_wide;
        let charge = band.charge(self.span())?;
        let limit = band.limit_below(self.orders.to).filter(|_| frame.is_wide);
        Some(LabelText {
            name: words(&ChartWord::Name { methods: &band.methods, short }),
            charge: words(&ChartWord::Note { charge, end: None }),
            note: words(&ChartWord::Note { charge, end: Some(band.end) }),
            ends: limit.map(|limit| words(&ChartWord::EndsAt { limit })),
        })
    }

    fn description(&self, shown: &[ChartSegment<'_>], words: &mut Words<'_>) -> String {
        let mut fees = Vec::new();
        for band in self.amount.iter().flat_map(|_| &self.bands) {
            if let Some(fee) = self.amount.and_then(|amount| band.fee(amount)) {
                fees.push(ChartFee { methods: &band.methods, fee });
            }
        }
        let (rank, amount) = (self.orders.order.rank, self.amount);
        words(&ChartWord::Description { rank, segments: shown, amount, fees: &fees })
    }
}

/// All that hangs on the marked order.
struct Marker {
    shape: Option<Shape>,
    /// What labels should keep off.
    strokes: Vec<(Point, Point)>,
}

impl Marker {
    fn stroke(&mut self, x: f64, top: f64, bottom: f64) {
        self.strokes.push((Point { x, y: top }, Point { x, y: bottom }));
    }

    /// A fee on the line: a dot, or a stroke where it is a range.
    fn fee(&mut self, x: f64, fee: Range, is_best: bool, frame: &Frame) -> Shape {
        let low = frame.y.at(fee.min);
        let high = fee.max.map_or(low, |max| frame.y.at(max));
        if low - high < 1.0 {
            let class = if is_best { "pt on" } else { "pt" };
            return Shape::new("circle", class).at("cx", x).at("cy", low).at("r", 3.5);
        }
        self.stroke(x, high, low);
        let class = if is_best { "pt-r on" } else { "pt-r" };
        Shape::path(class, PathData::vertical(x, high, low))
    }
}
