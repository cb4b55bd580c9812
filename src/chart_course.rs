//! The course of a band through the picture, for labels to keep to it or off it.

use crate::chart_text::Rect;
use crate::drawing::Point;

/// A band as it courses in the picture.
pub(crate) struct Course {
    pub(crate) low: Vec<Point>,
    /// The same as `low` where the most is not known.
    pub(crate) high: Vec<Point>,
    /// Whether the most is not known, so that there is no upper edge.
    pub(crate) is_open: bool,
    /// Whether it goes on to the right edge.
    pub(crate) goes_on: bool,
    /// From where to where it is the best.
    pub(crate) ways: Vec<(f64, f64)>,
    /// What is painted of it.
    pub(crate) strokes: Vec<(Point, Point)>,
}

impl Course {
    /// Where the edges end.
    pub(crate) fn end(&self) -> Option<(Point, Point)> {
        Some((*self.high.last()?, *self.low.last()?))
    }

    pub(crate) fn last_x(&self) -> f64 {
        self.low.last().map_or(0.0, |last| last.x)
    }

    /// Where its own name would best be, if it ends.
    pub(crate) fn beside_end(&self) -> Option<Rect> {
        let (high, low) = self.end().filter(|_| !self.goes_on)?;
        let y = f64::midpoint(high.y, low.y);
        Some(Rect { left: low.x, right: low.x + 70.0, top: y - 9.0, bottom: y + 9.0 })
    }

    pub(crate) fn covers(&self, at: Point) -> bool {
        let y = |points| reach(points, at.x, at.x).map(|(y, _)| y);
        let (Some(high), Some(low)) = (y(&self.high), y(&self.low)) else { return false };
        high < at.y && at.y < low
    }
}

/// The least and the greatest `y` of an edge from one `x` to another. The points are in the order of `x`.
pub(crate) fn reach(points: &[Point], from: f64, to: f64) -> Option<(f64, f64)> {
    let mut reach: Option<(f64, f64)> = None;
    let first = points.partition_point(|point| point.x < from).saturating_sub(1);
    let points = points.get(first..).unwrap_or_default();
    for (a, b) in points.iter().zip(points.iter().skip(1)) {
        if a.x > to {
            break;
        }
        if b.x < from {
            continue;
        }
        let at = |x: f64| match b.x - a.x {
            width if width < 1e-9 => b.y,
            width => a.y + (x - a.x) / width * (b.y - a.y),
        };
        for y in [at(from.max(a.x)), at(to.min(b.x))] {
            let (least, most) = reach.unwrap_or((y, y));
            reach = Some((least.min(y), most.max(y)));
        }
    }
    reach
}
