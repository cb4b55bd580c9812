//! Text in a drawing: about how much room it takes. No font is known where the drawing is made.

use crate::drawing::{Point, Shape};

/// A part of a drawing, in px.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rect {
    pub(crate) left: f64,
    pub(crate) right: f64,
    pub(crate) top: f64,
    pub(crate) bottom: f64,
}

impl Rect {
    pub(crate) fn overlaps(&self, other: &Self) -> bool {
        let beside = self.right <= other.left || other.right <= self.left;
        let below = self.bottom <= other.top || other.bottom <= self.top;
        !beside && !below
    }

    pub(crate) fn is_within(&self, other: &Self) -> bool {
        let beside = self.left < other.left || self.right > other.right;
        let below = self.top < other.top || self.bottom > other.bottom;
        !beside && !below
    }

    pub(crate) fn grown(self, px: f64) -> Self {
        Self {
            left: self.left - px,
            right: self.right + px,
            top: self.top - px,
            bottom: self.bottom + px,
        }
    }

    /// Whether a part of a straight line lies in it.
    pub(crate) fn is_touched(&self, line: (Point, Point)) -> bool {
        self.length_within(line) > 0.0
    }

    /// How much of a straight line lies in it, in px.
    pub(crate) fn length_within(&self, (from, to): (Point, Point)) -> f64 {
        let is_beside = from.x.max(to.x) < self.left || from.x.min(to.x) > self.right;
        if is_beside || from.y.max(to.y) < self.top || from.y.min(to.y) > self.bottom {
            return 0.0;
        }
        let (dx, dy) = (to.x - from.x, to.y - from.y);
        let (mut start, mut end) = (0.0_f64, 1.0_f64);
        for (step, room) in [
            (-dx, from.x - self.left),
            (dx, self.right - from.x),
            (-dy, from.y - self.top),
            (dy, self.bottom - from.y),
        ] {
            if step == 0.0 {
                if room < 0.0 {
                    return 0.0;
                }
            } else if step < 0.0 {
                start = start.max(room / step);
            } else {
                end = end.min(room / step);
            }
        }
        if start < end { (end - start) * libm::hypot(dx, dy) } else { 0.0 }
    }
}

/// Which end of a text stands at its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Anchor {
    Start,
    Middle,
    End,
}

impl Anchor {
    fn word(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Middle => "middle",
            Self::End => "end",
        }
    }

    /// Where a text of some width begins.
    pub(crate) fn left(self, x: f64, width: f64) -> f64 {
        match self {
            Self::Start => x,
            Self::Middle => x - width / 2.0,
            Self::End => x - width,
        }
    }
}

/// A kind of text: its class and its size in px.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Face {
    pub(crate) class: &'static str,
    pub(crate) size: f64,
}

impl Face {
    pub(crate) fn width(self, text: &str) -> f64 {
        let ems: f64 = text.chars().map(ems).sum();
        let weight = if self.class.starts_with('l') { 1.0 } else { 0.94 };
        ems * weight * self.size
    }

    /// A text on its baseline.
    pub(crate) fn text(self, text: String, at: Point, anchor: Anchor) -> Shape {
        let shape = Shape::new("text", self.class).at("x", at.x).at("y", at.y);
        let shape = shape.at("font-size", self.size).saying(text);
        match anchor {
            Anchor::Start => shape,
            _ => shape.with("text-anchor", anchor.word().to_owned()),
        }
    }

    pub(crate) fn measured(self, text: String) -> Measured {
        Measured { width: self.width(&text), text }
    }

    /// The room of a text on its baseline.
    pub(crate) fn rect(self, text: &str, at: Point, anchor: Anchor) -> Rect {
        self.rect_of(self.width(text), at, anchor)
    }

    /// The room of a text of some width on its baseline.
    pub(crate) fn rect_of(self, width: f64, at: Point, anchor: Anchor) -> Rect {
        let left = anchor.left(at.x, width);
        let (top, bottom) = (at.y - 0.82 * self.size, at.y + 0.26 * self.size);
        Rect { left, right: left + width, top, bottom }
    }
}

/// A text and its width in px.
pub(crate) struct Measured {
    pub(crate) text: String,
    pub(crate) width: f64,
}

/// About how wide a character of a bold face is, in the size of its font: as in wide faces, so
/// that what fits here fits in most.
fn ems(character: char) -> f64 {
    match character {
        'i' | 'l' | 'j' | 'I' | 'J' | '.' | ',' | ':' | ';' | '\'' | '|' | '(' | ')' | ' '
        | '\u{a0}' | '\u{202f}' | '’' => 0.3,
        't' | 'f' | 'r' | '-' | '/' => 0.44,
        'c' | 's' | 'z' | '–' => 0.51,
        '0'..='9' | 'a' | 'e' | 'v' | 'x' | 'y' | 'E' | 'F' | 'L' | 'S' | 'T' | 'Z' => 0.58,
        'D' | 'G' | 'H' | 'N' | 'O' | 'Q' | 'U' => 0.79,
        'm' | 'w' | 'M' | 'W' | '%' | '@' => 0.94,
        'A'..='Z' => 0.67,
        // Cyrillic
        '\u{400}'..='\u{52f}' => 0.72,
        // Chinese, Japanese, Korean
        '\u{1100}'..='\u{11ff}' | '\u{2e80}'..='\u{d7ff}' | '\u{f900}'..='\u{ffef}' => 1.0,
        _ => 0.65,
    }
}
