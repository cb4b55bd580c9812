//! A picture as shapes, for whoever shows it to make SVG of.

use std::fmt::Write as _;

use serde::Serialize;

use crate::chart_word::ChartEnd;
use crate::money::Money;

/// A picture: SVG elements without any style but classes, which `src/chart.css` paints. Lengths are
/// in px, and all that is drawn lies within `0..width` and `0..height`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Drawing {
    pub width: u32,
    pub height: u32,
    /// What it shows, for those who cannot see it.
    pub title: String,
    /// What it tells, for those who cannot see it.
    pub description: String,
    pub plot: Plot,
    pub bands: Vec<DrawnBand>,
    /// In the order in which they are painted.
    pub shapes: Vec<Shape>,
}

/// Whose fees a band of the picture shows: one method's, or those of several that cost the same
/// throughout.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DrawnBand {
    pub methods: Vec<String>,
    pub end: ChartEnd,
}

/// Where the amounts are: `from` at the left edge and `to` at the right one, spaced by their
/// logarithms.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Plot {
    pub left: u32,
    pub right: u32,
    pub top: u32,
    pub bottom: u32,
    pub from: Money,
    pub to: Money,
}

/// An SVG element. `text` stands before the children.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Shape {
    pub tag: &'static str,
    pub attributes: Vec<(&'static str, String)>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub children: Vec<Shape>,
}

impl Shape {
    pub(crate) fn new(tag: &'static str, class: &str) -> Self {
        let attributes = vec![("class", class.to_owned())];
        Self { tag, attributes, text: None, children: Vec::new() }
    }

    pub(crate) fn group(class: &str, children: Vec<Self>) -> Self {
        Self { children, ..Self::new("g", class) }
    }

    pub(crate) fn path(class: &str, path: PathData) -> Self {
        Self::new("path", class).with("d", path.0)
    }

    pub(crate) fn with(mut self, name: &'static str, value: String) -> Self {
        self.attributes.push((name, value));
        self
    }

    /// With a length in px.
    pub(crate) fn at(self, name: &'static str, px: f64) -> Self {
        let mut value = String::new();
        push_px(&mut value, px);
        self.with(name, value)
    }

    pub(crate) fn saying(self, text: String) -> Self {
        Self { text: Some(text), ..self }
    }
}

/// A place in a drawing, in px.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Point {
    pub(crate) x: f64,
    pub(crate) y: f64,
}

/// What the attribute `d` of a path says.
#[derive(Default)]
pub(crate) struct PathData(String);

impl PathData {
    /// An unbroken line.
    pub(crate) fn line(points: impl IntoIterator<Item = Point>) -> Self {
        let mut path = Self::default();
        for point in points {
            path.push(if path.0.is_empty() { 'M' } else { 'L' }, point);
        }
        path
    }

    pub(crate) fn area(points: impl IntoIterator<Item = Point>) -> Self {
        let mut path = Self::line(points);
        path.0.push('Z');
        path
    }

    pub(crate) fn vertical(x: f64, from: f64, to: f64) -> Self {
        Self::line([Point { x, y: from }, Point { x, y: to }])
    }

    fn push(&mut self, command: char, point: Point) {
        self.0.push(command);
        push_px(&mut self.0, point.x);
        self.0.push(' ');
        push_px(&mut self.0, point.y);
    }
}

/// A length with one decimal at most, written from a whole number: floats print themselves at
/// great length, and in WebAssembly with much code.
#[allow(clippy::cast_possible_truncation, reason = "no drawing is that large; a cast saturates")]
fn push_px(out: &mut String, px: f64) {
    let tenths = (px * 10.0 + 0.5).floor() as i32;
    let sign = if tenths < 0 { "-" } else { "" };
    let tenths = tenths.unsigned_abs();
    let (whole, tenth) = (tenths / 10, tenths % 10);
    // writing to a string cannot fail
    _ = match tenth {
        0 => write!(out, "{sign}{whole}"),
        _ => write!(out, "{sign}{whole}.{tenth}"),
    };
}

/// A length as a whole number of px.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "lengths are small and not negative; a cast saturates"
)]
pub(crate) fn whole_px(px: f64) -> u32 {
    px.ceil() as u32
}
