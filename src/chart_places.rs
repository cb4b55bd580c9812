//! Where the name of a band may go: beside its end, within it, along it, or wherever there is room.

use crate::chart_course::{Course, reach};
use crate::chart_frame::{Frame, NOTE};
use crate::chart_text::{Anchor, Measured, Rect};
use crate::drawing::Point;

/// What is written at a band.
pub(crate) struct LabelText {
    pub(crate) name: Measured,
    /// Beside the name, in one line with it.
    pub(crate) charge: Measured,
    /// Under the name.
    pub(crate) note: Measured,
    /// At the end of the band, where the name is not.
    pub(crate) ends: Option<String>,
}

/// How much of its text a label has.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    Name,
    /// The charge in the same line.
    Line,
    /// The note underneath, in one line or two.
    Block,
}

/// A place for a label; the less it costs, the better.
#[derive(Clone, Copy)]
pub(crate) struct Place {
    pub(crate) at: Point,
    pub(crate) anchor: Anchor,
    pub(crate) form: Form,
    pub(crate) cost: f64,
    /// Whether it is within the band where that is the best.
    pub(crate) is_on: bool,
    /// Whether it stands at the end of the band.
    pub(crate) is_at_end: bool,
}

impl Place {
    fn new(form: Form, anchor: Anchor, x: f64, cost: f64) -> Self {
        let at = Point { x, y: 0.0 };
        Self { at, anchor, form, cost, is_on: false, is_at_end: false }
    }

    fn at_y(self, y: f64) -> Self {
        Self { at: Point { y, ..self.at }, ..self }
    }
}

/// What lies between two lines of a label.
pub(crate) const LEADING: f64 = 15.0;
/// What lies between a name and a charge in the same line.
pub(crate) const LINE_GAP: f64 = 7.0;

/// A band and what is to be written at it.
pub(crate) struct Site<'a> {
    pub(crate) frame: &'a Frame,
    pub(crate) course: &'a Course,
    pub(crate) text: &'a LabelText,
}

impl Site<'_> {
    /// The room of the label at a place.
    pub(crate) fn rect(&self, place: &Place) -> Rect {
        let LabelText { name, charge, note, .. } = self.text;
        let (width, lines) = match place.form {
            Form::Name => (name.width, 0.0),
            Form::Line => (name.width + LINE_GAP + charge.width, 0.0),
            Form::Block if self.is_in_one_line(place) => (name.width.max(note.width), 1.0),
            Form::Block => {
                let widths = self.lines(place).into_iter().map(|line| NOTE.width(line));
                (widths.fold(name.width, f64::max), 2.0)
            }
        };
        let rect = self.frame.label().rect_of(width, place.at, place.anchor);
        Rect { bottom: rect.bottom + lines * LEADING, ..rect }
    }

    /// Whether the note need not be broken to stay in the drawing.
    fn is_in_one_line(&self, place: &Place) -> bool {
        let room = self.frame.width - place.at.x - 2.0;
        place.anchor != Anchor::Start || self.text.note.width <= room || self.halves(room).is_none()
    }

    /// The note in one line, or in two where one would leave the drawing.
    pub(crate) fn lines(&self, place: &Place) -> Vec<&str> {
        let room = self.frame.width - place.at.x - 2.0;
        match self.halves(room) {
            Some((first, rest)) if !self.is_in_one_line(place) => vec![first, rest],
            _ => vec![&self.text.note.text],
        }
    }

    /// The note broken after a comma, or else between two words, so that its first half has room.
    fn halves(&self, room: f64) -> Option<(&str, &str)> {
        let text = self.text.note.text.as_str();
        for mark in [", ", " "] {
            for (at, mark) in text.rmatch_indices(mark) {
                let (first, rest) = text.split_at(at.saturating_add(mark.trim_end().len()));
                if NOTE.width(first) <= room {
                    return Some((first, rest.trim_start()));
                }
            }
        }
        None
    }

    /// With the note underneath, where there is room for notes, and without.
    fn forms(&self) -> &'static [(Form, f64)] {
        if self.frame.is_wide {
            &[(Form::Block, 0.0), (Form::Name, 6.0)]
        } else {
            &[(Form::Name, 0.0)]
        }
    }

    pub(crate) fn places(&self) -> Vec<Place> {
        let mut places = Vec::new();
        self.beside(&mut places);
        self.at_stop(&mut places);
        self.within(&mut places);
        for x in self.along_plot() {
            self.along(x, &mut places);
        }
        places
    }

    fn along_plot(&self) -> impl Iterator<Item = f64> + use<> {
        let (left, right) = (self.frame.plot.left + 6.0, self.frame.plot.right - 6.0);
        (0..=48_u8).map(move |step| left + (right - left) * f64::from(step) / 48.0)
    }

    /// Beside the end of the band, higher or lower.
    fn beside(&self, places: &mut Vec<Place>) {
        let Some((high, low)) = self.course.end() else { return };
        let (x, cost) = match self.course.goes_on {
            true if self.frame.is_wide => (self.frame.plot.right + 12.0, 0.0),
            true => return,
            false => (low.x + 10.0, 1.0),
        };
        let middle = if self.course.is_open { low.y - 16.0 } else { f64::midpoint(high.y, low.y) };
        for nudge in [0.0, -8.0, 8.0, -16.0, 16.0, -24.0, 24.0, -34.0, 34.0, -46.0, 46.0_f64] {
            for (form, less) in self.forms() {
                let rise = if *form == Form::Block { -2.0 } else { 4.0 };
                let place = Place::new(*form, Anchor::Start, x, cost + less + nudge.abs() / 4.0);
                places.push(Place { is_at_end: true, ..place.at_y(middle + rise + nudge) });
            }
        }
    }

    /// Over the stop of a band, or under it.
    fn at_stop(&self, places: &mut Vec<Place>) {
        let Some((high, low)) = self.course.end().filter(|_| !self.course.goes_on) else { return };
        for (form, less) in self.forms() {
            for (anchor, x) in [(Anchor::Middle, low.x), (Anchor::End, low.x + 4.0)] {
                let place = Place::new(*form, anchor, x, 5.0 + less);
                let place = Place { is_at_end: true, ..place };
                let rect = self.rect(&place);
                places.push(place.at_y(high.y - 8.0 - rect.bottom));
                places.push(place.at_y(low.y + 8.0 - rect.top));
            }
        }
    }

    /// Within a band that is high enough, best of all where it is the best.
    fn within(&self, places: &mut Vec<Place>) {
        if self.course.is_open {
            return;
        }
        let form = if self.frame.is_wide { Form::Line } else { Form::Name };
        let mut starts: Vec<f64> = self.along_plot().collect();
        let rect = self.rect(&Place::new(form, Anchor::Start, 0.0, 0.0));
        for (from, to) in &self.course.ways {
            starts.push(f64::midpoint(*from, *to) - rect.right / 2.0);
        }
        for start in starts {
            self.within_at(Place::new(form, Anchor::Start, start, 2.0), places);
        }
    }

    fn within_at(&self, mut place: Place, places: &mut Vec<Place>) {
        let Course { low, high, ways, .. } = self.course;
        let rect = self.rect(&place);
        let (Some((_, top)), Some((bottom, _))) =
            (reach(high, rect.left, rect.right), reach(low, rect.left, rect.right))
        else {
            return;
        };
        let is_high = bottom - top >= rect.bottom - rect.top + 3.0;
        if !is_high || rect.right > self.course.last_x() - 3.0 {
            return;
        }
        let centre = f64::midpoint(rect.left, rect.right);
        let clear = |(from, to): &&(f64, f64)| from + 3.0 <= rect.left && rect.right <= to - 3.0;
        let way = ways.iter().find(clear);
        let (from, to) = way.copied().unwrap_or((self.frame.plot.left, self.course.last_x()));
        place.is_on = way.is_some();
        place.cost += (centre - f64::midpoint(from, to)).abs() / 100.0;
        place.cost += if place.is_on || ways.is_empty() { 0.0 } else { 6.0 };
        places.push(place.at_y(f64::midpoint(top, bottom) + 4.5));
    }

    /// Over the upper edge of the band, or under the lower one.
    fn along(&self, x: f64, places: &mut Vec<Place>) {
        for (form, less) in self.forms() {
            for (anchor, is_over) in [
                (Anchor::End, true),
                (Anchor::Start, false),
                (Anchor::Start, true),
                (Anchor::End, false),
            ] {
                let place = Place::new(*form, anchor, x, 6.0 + less);
                let rect = self.rect(&place);
                let edge = if is_over { &self.course.high } else { &self.course.low };
                let Some((top, bottom)) = reach(edge, rect.left, rect.right) else { continue };
                let from_end = self.course.last_x() - f64::midpoint(rect.left, rect.right);
                if from_end < 0.0 {
                    continue;
                }
                let beyond = if rect.right > self.course.last_x() { 2.0 } else { 0.0 };
                let y = if is_over { top - 5.0 - rect.bottom } else { bottom + 6.0 - rect.top };
                let cost = place.cost + (bottom - top) / 20.0 + from_end / 400.0 + beyond;
                places.push(Place { cost, is_at_end: *form == Form::Block, ..place.at_y(y) });
            }
        }
    }

    /// Where nothing better is left: the name as near as can be.
    pub(crate) fn anywhere(&self, cost: f64) -> Vec<Place> {
        let mut places = Vec::new();
        let plot = self.frame.plot;
        let width = self.text.name.width;
        for x in self.along_plot().step_by(2) {
            let high = reach(&self.course.high, x, x + width);
            let low = reach(&self.course.low, x, x + width);
            let (Some((high, _)), Some((_, low))) = (high, low) else { continue };
            let mut y = plot.top + 14.0;
            while y < plot.bottom {
                let distance = (high - y).max(y - low).max(0.0);
                let place = Place::new(Form::Name, Anchor::Start, x, cost + distance / 4.0);
                places.push(place.at_y(y));
                y += 9.0;
            }
        }
        places
    }
}
