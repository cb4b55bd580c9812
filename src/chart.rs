//! The chart: every method's fee against the order's amount, both by their logarithms, and under
//! it which method is best at each amount.

use crate::by_amount::{CheapestByAmount, Segment, TooLong, cheapest_by_amount};
use crate::chart_bands::{Band, bands};
use crate::chart_course::Course;
use crate::chart_frame::{Frame, Margins, NOTE, is_wide};
use crate::chart_labels::Labels;
use crate::chart_marker::Marker;
use crate::chart_places::LabelText;
use crate::chart_runs::{FADE, Run, band_shape, runs};
use crate::chart_strip::{shown, strip};
use crate::chart_word::{ChartFee, ChartSegment, ChartWord, Words};
use crate::drawing::{Drawing, Point, Shape, whole_px};
use crate::exchange::Exchange;
use crate::money::Money;
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
    let bands = bands.ok_or_else(|| TooLong::Pieces.error(&orders))?;
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
        let mut drawn = Vec::new();
        for band in &self.bands {
            drawn.push(runs(band, self.span(), &frame));
        }
        let strip = strip(&shown, self.orders.order.rank, self.amount, &frame, words);
        let mut shapes = vec![frame.grid(words), self.band_shapes(&drawn, &frame)];
        shapes.push(self.way(&shown, &frame));
        let marker = self.marker(&frame, words);
        let strokes = marker.as_ref().map(|marker| marker.strokes.clone()).unwrap_or_default();
        shapes.extend(marker.map(|marker| marker.shape(&frame)));
        shapes.push(self.labels(&drawn, &shown, &strokes, &frame, words));
        shapes.push(strip.shape);
        let Orders { order, from, to } = &self.orders;
        let (currency, country) = (order.currency, order.country);
        Drawing {
            width: self.width,
            height: whole_px(strip.bottom + 6.0),
            title: words(&ChartWord::Title { currency, country, from: *from, to: *to }),
            description: self.description(&shown, words),
            plot: frame.described(),
            bands: self.bands.iter().map(Band::described).collect(),
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
        // two decades at least, so that what is flat courses in the middle
        let missing = (10.0 / libm::sqrt(high / low)).max(1.0);
        let (low, high) = (low / missing, high * missing);
        (low, high.max(self.end_of_fades(low)))
    }

    /// How far the axis goes at least from `low`, so that the fade above each fee whose most is not
    /// known has its whole height.
    fn end_of_fades(&self, low: f64) -> f64 {
        let open = self.bands.iter().filter_map(|band| band.open_least(self.span())).max();
        open.map_or(0.0, |least| {
            let (low, least) = (libm::log(low), libm::log(least.minor_as_float()));
            libm::exp((least - FADE * low) / (1.0 - FADE))
        })
    }

    fn band_shapes(&self, drawn: &[Vec<Run>], frame: &Frame) -> Shape {
        let mut shapes = Vec::new();
        for (band, runs) in self.bands.iter().zip(drawn) {
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
            for run in runs(band, (segment.from, segment.to), frame) {
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

    fn marker(&self, frame: &Frame, words: &mut Words<'_>) -> Option<Marker> {
        let amount = self.amount?;
        let best = self.best_at(amount);
        let mut marker = Marker::new(amount, frame, words);
        for band in &self.bands {
            if let Some(fee) = band.fee(amount) {
                marker.put(fee, best.is_some_and(|best| band.holds(best)), frame);
            }
        }
        Some(marker)
    }

    fn labels(
        &self,
        drawn: &[Vec<Run>],
        shown: &[ChartSegment<'_>],
        marker: &[(Point, Point)],
        frame: &Frame,
        words: &mut Words<'_>,
    ) -> Shape {
        let mut courses = Vec::new();
        for (band, runs) in self.bands.iter().zip(drawn) {
            courses.push(self.course(band, runs, shown, frame));
        }
        let mut labels = Labels::new(frame, &courses, marker);
        // those that have the fewest places first
        let mut order: Vec<(&Band<'_>, &Course)> = Vec::new();
        let end = |course: &Course| course.low.last().map_or(0.0, |last| last.x);
        for (band, course) in self.bands.iter().zip(&courses) {
            let place = order.partition_point(|(_, other)| end(other) >= end(course));
            order.insert(place, (band, course));
        }
        for (band, course) in order {
            if let Some(text) = self.label_text(band, frame, words) {
                labels.put(course, &text);
            }
        }
        Shape::group("labels", labels.shapes)
    }

    fn course(
        &self,
        band: &Band<'_>,
        runs: &[Run],
        shown: &[ChartSegment<'_>],
        frame: &Frame,
    ) -> Course {
        let mut course = Course {
            low: Vec::new(),
            high: Vec::new(),
            is_open: false,
            goes_on: band.limit_below(self.orders.to).is_none(),
            ways: Vec::new(),
            strokes: Vec::new(),
        };
        for run in runs {
            course.is_open |= run.high.is_none();
            course.low.extend(&run.low);
            course.high.extend(run.high.as_ref().unwrap_or(&run.low));
            run.strokes(&mut course.strokes);
        }
        if let (Some(high), Some(low), false) =
            (course.high.last(), course.low.last(), course.goes_on)
        {
            course.strokes.push((*high, *low));
        }
        for segment in shown {
            if segment.methods.first().is_some_and(|best| band.holds(best.method)) {
                course.ways.push((frame.x.at(segment.from), frame.x.at(segment.to)));
            }
        }
        course
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
        let name = words(&ChartWord::Name { methods: &band.methods, short });
        let note = words(&ChartWord::Note { charge, end: Some(band.end) });
        Some(LabelText {
            name: frame.label().measured(name),
            charge: NOTE.measured(words(&ChartWord::Note { charge, end: None })),
            note: NOTE.measured(note),
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
