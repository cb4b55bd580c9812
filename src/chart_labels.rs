//! The names of the bands, put down one after another: clear of each other, and of as many lines
//! as can be.

use crate::chart_course::Course;
use crate::chart_frame::{Frame, NOTE};
use crate::chart_places::{Form, LEADING, LINE_GAP, LabelText, Place, Site};
use crate::chart_text::{Anchor, Rect};
use crate::drawing::{Point, Shape};

/// Rather than at such a cost a name is put wherever there is room.
const DESPERATE: f64 = 60.0;

/// How many strokes the search for places looks at, in all names. Beyond that each name goes to the place
/// that would cost least if nothing were drawn there. A chart of the bundled schedule takes some 10,000 looks.
const LOOKS: usize = 2_000_000;

/// A place with all that it costs, and its room.
type Found = (f64, Place, Rect);

pub(crate) struct Labels<'f> {
    frame: &'f Frame,
    courses: &'f [Course],
    /// What is painted of the marked order.
    marker: &'f [(Point, Point)],
    taken: Vec<Rect>,
    /// How many strokes may still be looked at.
    looks: usize,
    pub(crate) shapes: Vec<Shape>,
}

impl<'f> Labels<'f> {
    pub(crate) fn new(
        frame: &'f Frame,
        courses: &'f [Course],
        marker: &'f [(Point, Point)],
    ) -> Self {
        Self { frame, courses, marker, taken: Vec::new(), looks: LOOKS, shapes: Vec::new() }
    }

    /// Puts down the name of a band where it costs least.
    pub(crate) fn put(&mut self, course: &Course, text: &LabelText) {
        let site = Site { frame: self.frame, course, text };
        let mut best = self.best(&site, site.places(), None);
        if best.is_none_or(|(cost, ..)| cost > DESPERATE) {
            best = self.best(&site, site.anywhere(DESPERATE), best);
        }
        let Some((_, place, rect)) = best else { return };
        self.taken.push(rect);
        self.shapes.push(shape(&site, &place));
        if let (Some(ends), false) = (&text.ends, place.is_at_end) {
            self.put_end(course, ends);
        }
    }

    /// The place that costs least, and its cost, if that is less than what was found before.
    fn best(
        &mut self,
        site: &Site<'_>,
        mut places: Vec<Place>,
        found: Option<Found>,
    ) -> Option<Found> {
        let strokes = self.courses.iter().map(|course| course.strokes.len()).sum::<usize>();
        places.sort_by(|a, b| a.cost.total_cmp(&b.cost));
        let mut best = found;
        for place in places {
            if best.is_some_and(|(cost, ..)| cost <= place.cost) {
                break;
            }
            let rect = site.rect(&place);
            if !self.is_free(&rect) {
                continue;
            }
            let Some(looks) = self.looks.checked_sub(strokes) else {
                return best.or(Some((place.cost, place, rect)));
            };
            self.looks = looks;
            let cost = place.cost + self.disturbance(site.course, &rect, place.is_on);
            if best.is_none_or(|(least, ..)| cost < least) {
                best = Some((cost, place, rect));
            }
        }
        best
    }

    fn is_free(&self, rect: &Rect) -> bool {
        let Frame { width, plot, .. } = self.frame;
        let (left, right) = (plot.left + 2.0, width - 1.0);
        let room = Rect { left, right, top: plot.top - 2.0, bottom: plot.bottom - 2.0 };
        let clear = Rect { left: rect.left - 12.0, right: rect.right + 12.0, ..rect.grown(2.0) };
        rect.is_within(&room) && !self.taken.iter().any(|other| other.overlaps(&clear))
    }

    /// What a label costs for what it lies upon, and for what else it could be taken to name.
    fn disturbance(&self, own: &Course, rect: &Rect, is_on: bool) -> f64 {
        // the strokes of the marker are broad
        let mut cost = crossings(self.marker.iter(), &rect.grown(5.0));
        let near = rect.grown(9.0);
        let centre = Point {
            x: f64::midpoint(rect.left, rect.right),
            y: f64::midpoint(rect.top, rect.bottom),
        };
        for course in self.courses {
            if course.strokes.iter().any(|stroke| near.is_touched(*stroke)) {
                cost += crossings(course.strokes.iter(), rect);
                let is_others = !is_on && !std::ptr::eq(course, own);
                cost += if is_others { 2.5 } else { 0.0 };
            }
            // in the accent there is no doubt
            if is_on || std::ptr::eq(course, own) {
                continue;
            }
            if !course.is_open && course.covers(centre) {
                cost += 2.0;
            }
            if course.beside_end().is_some_and(|room| room.overlaps(rect)) {
                cost += 6.0;
            }
        }
        cost
    }

    /// A note under the stop of a band or over it, if there is room; rather where there is nothing.
    fn put_end(&mut self, course: &Course, text: &str) {
        let Some((high, low)) = course.end() else { return };
        for may_lie_upon in [false, true] {
            for y in [low.y + 19.0, low.y + 36.0, low.y + 52.0, high.y - 11.0] {
                let (at, rect) = self.frame.centred(NOTE, text, Point { x: low.x, y });
                let strokes =
                    self.courses.iter().flat_map(|course| &course.strokes).chain(self.marker);
                let is_clear = self.is_free(&rect) && crossings(strokes, &rect) == 0.0;
                if is_clear && (may_lie_upon || !self.is_upon_any(&rect)) {
                    self.taken.push(rect);
                    self.shapes.push(NOTE.text(text.to_owned(), at, Anchor::Middle));
                    return;
                }
            }
        }
    }

    /// Whether an end of it is within a band.
    fn is_upon_any(&self, rect: &Rect) -> bool {
        let y = f64::midpoint(rect.top, rect.bottom);
        let ends = [Point { x: rect.left, y }, Point { x: rect.right, y }];
        self.courses.iter().any(|course| ends.into_iter().any(|end| course.covers(end)))
    }
}

/// What a text costs for the lines it lies upon.
fn crossings<'p>(strokes: impl Iterator<Item = &'p (Point, Point)>, rect: &Rect) -> f64 {
    let roomy = rect.grown(2.0);
    let mut cost = 0.0;
    for stroke in strokes {
        let length = roomy.length_within(*stroke);
        if length > 0.0 {
            cost += 8.0 + (length * 0.2).min(16.0);
        }
    }
    cost
}

fn shape(site: &Site<'_>, place: &Place) -> Shape {
    let mut label = site.frame.label();
    if place.is_on {
        label.class = "l on";
    }
    let mut shape = label.text(site.text.name.text.clone(), place.at, place.anchor);
    let part = || Shape::new("tspan", NOTE.class).at("font-size", NOTE.size);
    match place.form {
        Form::Name => {}
        Form::Line => {
            shape.children.push(part().at("dx", LINE_GAP).saying(site.text.charge.text.clone()));
        }
        Form::Block => {
            for line in site.lines(place) {
                let part = part().at("x", place.at.x).at("dy", LEADING);
                shape.children.push(part.saying(line.to_owned()));
            }
        }
    }
    shape
}
