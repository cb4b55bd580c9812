//! Where the names of the bands go: beside their ends, within them, or along them, clear of each
//! other and of as many lines as can be.

use crate::chart_frame::Frame;
use crate::chart_text::{Anchor, Rect};
use crate::drawing::{Point, Shape};

/// What is written at a band.
pub(crate) struct LabelText {
    pub(crate) name: String,
    /// Beside the name, in one line with it.
    pub(crate) charge: String,
    /// Under the name.
    pub(crate) note: String,
    /// At the end of the band, where the name is not.
    pub(crate) ends: Option<String>,
}

/// A band as it lies in the picture.
pub(crate) struct Lie {
    pub(crate) low: Vec<Point>,
    pub(crate) high: Vec<Point>,
    /// Whether the most is not known, so that there is no upper edge.
    pub(crate) is_open: bool,
    /// Whether it goes on to the right edge.
    pub(crate) goes_on: bool,
    /// From where to where it is the best.
    pub(crate) ways: Vec<(f64, f64)>,
}

impl Lie {
    fn end(&self) -> Option<(Point, Point)> {
        Some((*self.high.last()?, *self.low.last()?))
    }

    fn strokes(&self) -> impl Iterator<Item = (Point, Point)> {
        let pairs = |points: &[Point]| {
            points.iter().copied().zip(points.iter().skip(1).copied()).collect::<Vec<_>>()
        };
        let high = if self.is_open { Vec::new() } else { pairs(&self.high) };
        let stop = if self.goes_on { None } else { self.end() };
        pairs(&self.low).into_iter().chain(high).chain(stop)
    }

    /// The least and the greatest `y` of an edge from one `x` to another.
    fn reach(points: &[Point], from: f64, to: f64) -> Option<(f64, f64)> {
        let mut reach: Option<(f64, f64)> = None;
        let mut add = |y: f64| {
            let (least, most) = reach.unwrap_or((y, y));
            reach = Some((least.min(y), most.max(y)));
        };
        for (a, b) in points.iter().zip(points.iter().skip(1)) {
            if b.x < from || a.x > to {
                continue;
            }
            let at = |x: f64| {
                if b.x - a.x < 1e-9 { a.y } else { a.y + (x - a.x) / (b.x - a.x) * (b.y - a.y) }
            };
            add(at(from.max(a.x)));
            add(if b.x <= to { b.y } else { at(to) });
        }
        reach
    }

    fn covers(&self, at: Point) -> bool {
        let y = |points| Self::reach(points, at.x, at.x).map(|(y, _)| y);
        let (Some(high), Some(low)) = (y(&self.high), y(&self.low)) else { return false };
        high < at.y && at.y < low
    }
}

/// How much of its text a label has.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Name,
    /// The charge in the same line.
    Line,
    /// The note underneath, in one line or more.
    Block,
}

/// A place for a label; the less it costs, the better.
struct Place {
    at: Point,
    anchor: Anchor,
    form: Form,
    cost: f64,
    is_at_end: bool,
    /// Within the band where that is the best.
    is_on: bool,
}

/// Labels as they are put down, one after another.
pub(crate) struct Labels<'f> {
    frame: &'f Frame,
    lies: &'f [Lie],
    strokes: Vec<(Point, Point)>,
    taken: Vec<Rect>,
    pub(crate) shapes: Vec<Shape>,
}

/// What lies between two lines of a label.
const LEADING: f64 = 15.0;

impl<'f> Labels<'f> {
    /// `marker` is what is painted of the marked order.
    pub(crate) fn new(frame: &'f Frame, lies: &'f [Lie], marker: &[(Point, Point)]) -> Self {
        let mut strokes = marker.to_vec();
        for lie in lies {
            strokes.extend(lie.strokes());
        }
        Self { frame, lies, strokes, taken: Vec::new(), shapes: Vec::new() }
    }

    pub(crate) fn put(&mut self, lie: &Lie, text: &LabelText) {
        let mut places = self.places(lie, text);
        places.sort_by(|a, b| a.cost.total_cmp(&b.cost));
        let mut best: Option<(f64, Place, Rect)> = None;
        for place in places {
            if best.as_ref().is_some_and(|(cost, ..)| *cost <= place.cost) {
                break;
            }
            let rect = self.rect(&place, text);
            if !self.is_free(&rect) {
                continue;
            }
            let cost = place.cost + self.disturbance(lie, &rect);
            if best.as_ref().is_none_or(|(least, ..)| cost < *least) {
                best = Some((cost, place, rect));
            }
        }
        let Some((_, place, rect)) = best else { return };
        self.taken.push(rect);
        self.paint(&place, text);
        if let (Some(ends), false) = (&text.ends, place.is_at_end) {
            self.put_end(lie, ends);
        }
    }

    fn is_free(&self, rect: &Rect) -> bool {
        let Frame { width, plot, .. } = self.frame;
        let room = Rect {
            left: plot.left + 2.0,
            right: width - 1.0,
            top: plot.top - 2.0,
            bottom: plot.bottom - 2.0,
        };
        rect.is_within(&room) && !self.taken.iter().any(|other| other.overlaps(&rect.grown(3.0)))
    }

    /// What a label costs for what it lies upon.
    fn disturbance(&self, own: &Lie, rect: &Rect) -> f64 {
        let roomy = rect.grown(2.0);
        let mut cost = 0.0;
        for stroke in &self.strokes {
            let length = roomy.length_within(*stroke);
            if length > 0.0 {
                cost += 8.0 + (length * 0.2).min(16.0);
            }
        }
        let centre = Point {
            x: f64::midpoint(rect.left, rect.right),
            y: f64::midpoint(rect.top, rect.bottom),
        };
        for lie in self.lies {
            if !std::ptr::eq(lie, own) && !lie.is_open && lie.covers(centre) {
                cost += 5.0;
            }
        }
        cost
    }

    fn rect(&self, place: &Place, text: &LabelText) -> Rect {
        let (label, note) = (self.frame.label(), self.frame.note());
        let mut rect = label.rect(&text.name, place.at, place.anchor);
        let mut width = rect.right - rect.left;
        match place.form {
            Form::Name => return rect,
            Form::Line => width += LINE_GAP + note.width(&text.charge),
            Form::Block => {
                for line in self.lines(place, text) {
                    width = width.max(note.width(&line));
                    rect.bottom += LEADING;
                }
            }
        }
        rect.left = place.anchor.left(place.at.x, width);
        rect.right = rect.left + width;
        rect
    }

    /// The note in one line, or in two where one would leave the drawing.
    fn lines(&self, place: &Place, text: &LabelText) -> Vec<String> {
        let note = self.frame.note();
        let room = self.frame.width - place.at.x - 2.0;
        if place.anchor != Anchor::Start || note.width(&text.note) <= room {
            return vec![text.note.clone()];
        }
        let breaks = text.note.char_indices().rev().filter(|(_, character)| *character == ' ');
        for (at, _) in breaks {
            let (first, rest) = text.note.split_at(at);
            if note.width(first) <= room {
                return vec![first.to_owned(), rest.trim_start().to_owned()];
            }
        }
        vec![text.note.clone()]
    }

    fn paint(&mut self, place: &Place, text: &LabelText) {
        let (label, note) = (self.frame.label(), self.frame.note());
        let mut shape = label.text(text.name.clone(), place.at, place.anchor);
        let part = || Shape::new("tspan", "n").at("font-size", note.size);
        match place.form {
            Form::Name => {}
            Form::Line => {
                shape.children.push(part().at("dx", LINE_GAP).saying(text.charge.clone()));
            }
            Form::Block => {
                for line in self.lines(place, text) {
                    shape.children.push(part().at("x", place.at.x).at("dy", LEADING).saying(line));
                }
            }
        }
        if place.is_on {
            shape.attributes.retain(|(name, _)| *name != "class");
            shape.attributes.insert(0, ("class", "l on".to_owned()));
        }
        self.shapes.push(shape);
    }

    /// A note at the stop, under it or over it, if there is room.
    fn put_end(&mut self, lie: &Lie, text: &str) {
        let Some((high, low)) = lie.end() else { return };
        let note = self.frame.note();
        for y in [low.y + 19.0, high.y - 11.0] {
            let (at, rect) = self.frame.centred(note, text, Point { x: low.x, y });
            if self.is_free(&rect)
                && self.strokes.iter().all(|stroke| rect.length_within(*stroke) == 0.0)
            {
                self.taken.push(rect);
                self.shapes.push(note.text(text.to_owned(), at, Anchor::Middle));
                return;
            }
        }
    }

    fn places(&self, lie: &Lie, text: &LabelText) -> Vec<Place> {
        let mut places = Vec::new();
        let Some((high, low)) = lie.end() else { return places };
        let middle = if lie.is_open { low.y - 16.0 } else { f64::midpoint(high.y, low.y) };
        let block = if self.frame.is_wide { Form::Block } else { Form::Name };
        if lie.goes_on && self.frame.is_wide {
            self.beside(Point { x: self.frame.plot.right + 12.0, y: middle }, 0.0, &mut places);
        } else if !lie.goes_on {
            self.beside(Point { x: low.x + 10.0, y: middle }, 1.0, &mut places);
        }
        let steps = 48_u8;
        let plot = self.frame.plot;
        for step in 0..=steps {
            let x = plot.left
                + 6.0
                + (plot.right - plot.left - 12.0) * f64::from(step) / f64::from(steps);
            self.within(lie, x, text, &mut places);
            for form in [block, Form::Name] {
                self.along(lie, x, form, text, &mut places);
            }
        }
        places
    }

    /// Beside the end of a band, higher or lower.
    fn beside(&self, at: Point, cost: f64, places: &mut Vec<Place>) {
        for nudge in [0.0, -8.0, 8.0, -16.0, 16.0, -24.0, 24.0, -34.0, 34.0, -46.0, 46.0] {
            for form in [Form::Block, Form::Name] {
                let (rise, less) = match form {
                    Form::Block if !self.frame.is_wide => continue,
                    Form::Block => (-2.0, 0.0),
                    _ => (4.0, 6.0),
                };
                places.push(Place {
                    at: Point { x: at.x, y: at.y + rise + nudge },
                    anchor: Anchor::Start,
                    form,
                    cost: cost + less + nudge.abs() * 0.25,
                    is_at_end: true,
                    is_on: false,
                });
            }
        }
    }

    /// Within a band that is high enough.
    fn within(&self, lie: &Lie, x: f64, text: &LabelText, places: &mut Vec<Place>) {
        let form = if self.frame.is_wide { Form::Line } else { Form::Name };
        let mut place = Place {
            at: Point { x, y: 0.0 },
            anchor: Anchor::Start,
            form,
            cost: 2.0,
            is_at_end: false,
            is_on: false,
        };
        let rect = self.rect(&place, text);
        let (Some((_, top)), Some((bottom, _))) = (
            Lie::reach(&lie.high, rect.left, rect.right),
            Lie::reach(&lie.low, rect.left, rect.right),
        ) else {
            return;
        };
        let last = lie.low.last().map_or(0.0, |last| last.x);
        let is_on =
            lie.ways.iter().any(|(from, to)| *from + 2.0 <= rect.left && rect.right <= *to - 2.0);
        if lie.is_open || bottom - top < rect.bottom - rect.top + 3.0 || rect.right > last - 4.0 {
            return;
        }
        place.at.y = f64::midpoint(top, bottom) + 4.5;
        place.is_on = is_on;
        let (from, to) = lie.ways.first().copied().unwrap_or((self.frame.plot.left, last));
        place.cost +=
            (f64::midpoint(rect.left, rect.right) - f64::midpoint(from, to)).abs() / 100.0;
        place.cost += if is_on || lie.ways.is_empty() { 0.0 } else { 6.0 };
        places.push(place);
    }

    /// Over the upper edge of a band, or under the lower one.
    fn along(&self, lie: &Lie, x: f64, form: Form, text: &LabelText, places: &mut Vec<Place>) {
        let last = lie.low.last().map_or(0.0, |last| last.x);
        let less = if form == Form::Name && self.frame.is_wide { 6.0 } else { 0.0 };
        for (anchor, is_over) in [
            (Anchor::End, true),
            (Anchor::Start, false),
            (Anchor::Start, true),
            (Anchor::End, false),
        ] {
            let mut place = Place {
                at: Point { x, y: 0.0 },
                anchor,
                form,
                cost: 6.0 + less,
                is_at_end: false,
                is_on: false,
            };
            place.is_at_end = form == Form::Block;
            let rect = self.rect(&place, text);
            let edge = if is_over { &lie.high } else { &lie.low };
            let Some((top, bottom)) = Lie::reach(edge, rect.left, rect.right) else { continue };
            if rect.left < self.frame.plot.left || rect.right > last {
                continue;
            }
            place.at.y = if is_over { top - 5.0 - rect.bottom } else { bottom + 6.0 - rect.top };
            place.cost +=
                (bottom - top) / 20.0 + (last - f64::midpoint(rect.left, rect.right)) / 400.0;
            places.push(place);
        }
    }
}

/// What lies between a name and a charge in the same line.
const LINE_GAP: f64 = 7.0;
