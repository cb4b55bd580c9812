//! The strip under the plot: which method is best from which amount to which.

use crate::by_amount::Segment;
use crate::chart_frame::{Frame, NOTE};
use crate::chart_text::{Anchor, Face, Rect};
use crate::chart_word::{ChartMethod, ChartSegment, ChartWord, Words};
use crate::drawing::{PathData, Point, Shape};
use crate::money::Money;
use crate::order::Rank;
use crate::schedule::FeeSchedule;

/// Narrower parts, in px, are not shown apart.
const NARROW: f64 = 3.0;

/// The strip, and where it ends.
pub(crate) struct Strip {
    pub(crate) shape: Shape,
    pub(crate) bottom: f64,
}

/// Where the strip lies.
pub(crate) struct Lane {
    pub(crate) top: f64,
    pub(crate) bottom: f64,
}

impl Lane {
    pub(crate) fn of(frame: &Frame) -> Self {
        let (gap, height) = if frame.is_wide { (58.0, 34.0) } else { (46.0, 26.0) };
        let top = frame.plot.bottom + gap;
        Self { top, bottom: top + height }
    }
}

/// The segments to show: those too narrow to be seen go with a neighbour, or, where there are many
/// one after another, with the widest of them.
pub(crate) fn shown<'s>(
    segments: &[Segment<'s>],
    schedule: &'s FeeSchedule,
    frame: &Frame,
) -> Vec<ChartSegment<'s>> {
    let mut shown: Vec<ChartSegment<'s>> = Vec::new();
    let mut crowd: Vec<&Segment<'s>> = Vec::new();
    let settle = |shown: &mut Vec<ChartSegment<'s>>, crowd: &mut Vec<&Segment<'s>>| {
        let Some((first, last)) = crowd.first().zip(crowd.last()) else { return };
        let is_seen = frame.x.at(last.to) - frame.x.at(first.from) >= NARROW;
        let widest = crowd.iter().max_by(|a, b| width(a, frame).total_cmp(&width(b, frame)));
        match (shown.last_mut(), widest) {
            (Some(before), _) if !is_seen => before.to = last.to,
            (_, Some(widest)) => {
                let methods = methods(widest, schedule);
                push(shown, ChartSegment { from: first.from, to: last.to, methods });
            }
            _ => {}
        }
        crowd.clear();
    };
    for segment in segments {
        if width(segment, frame) < NARROW {
            crowd.push(segment);
            continue;
        }
        settle(&mut shown, &mut crowd);
        let methods = methods(segment, schedule);
        push(&mut shown, ChartSegment { from: segment.from, to: segment.to, methods });
    }
    settle(&mut shown, &mut crowd);
    let unseen = |first: &ChartSegment<'_>| frame.x.at(first.to) - frame.x.at(first.from) < NARROW;
    if shown.len() > 1 && shown.first().is_some_and(unseen) {
        let first = shown.remove(0);
        if let Some(next) = shown.first_mut() {
            next.from = first.from;
        }
    }
    shown
}

fn push<'s>(shown: &mut Vec<ChartSegment<'s>>, segment: ChartSegment<'s>) {
    match shown.last_mut() {
        Some(before) if before.methods == segment.methods => before.to = segment.to,
        _ => shown.push(segment),
    }
}

fn width(segment: &Segment<'_>, frame: &Frame) -> f64 {
    frame.x.at(segment.to) - frame.x.at(segment.from)
}

fn methods<'s>(segment: &Segment<'s>, schedule: &'s FeeSchedule) -> Vec<ChartMethod<'s>> {
    let mut named = Vec::new();
    for id in segment.method.iter().chain(&segment.ties) {
        let method = schedule.methods.iter().find(|method| method.id == *id);
        named.extend(method.map(|method| ChartMethod { method: &method.id, name: &method.name }));
    }
    named
}

/// A turn of the strip.
struct Turn<'t, 's> {
    x: f64,
    last: Money,
    next: &'t ChartSegment<'s>,
    /// How wide the narrower of both sides is.
    room: f64,
}

/// The strip with its caption and its turns. `on` is where the marked order is.
pub(crate) fn strip(
    segments: &[ChartSegment<'_>],
    rank: Rank,
    on: Option<Money>,
    frame: &Frame,
    words: &mut Words<'_>,
) -> Strip {
    let lane = Lane::of(frame);
    let cap = Face { class: "cap", size: frame.tick().size };
    let caption = words(&ChartWord::Caption { rank, short: !frame.is_wide });
    let at = Point { x: frame.plot.left, y: lane.top - 12.0 };
    let mut shapes = vec![cap.text(caption, at, Anchor::Start)];
    // those between wide parts first
    let mut turns: Vec<Turn<'_, '_>> = Vec::new();
    let mut before: Option<&ChartSegment<'_>> = None;
    for segment in segments {
        let is_on = on.is_some_and(|amount| segment.from <= amount && amount <= segment.to);
        let left = before.map_or(frame.plot.left, |_| frame.x.at(segment.from));
        let right = frame.x.at(segment.to);
        if let Some(before) = before {
            let room = (left - frame.x.at(before.from)).min(right - left);
            let turn = Turn { x: left, last: before.to, next: segment, room };
            let place = turns.partition_point(|other| other.room >= room);
            turns.insert(place, turn);
        }
        let gap = if before.is_some() { 1.5 } else { 0.0 };
        shapes.push(part(segment, is_on, (left + gap, right), frame, words));
        before = Some(segment);
    }
    let bottom = turn_shapes(&turns, &lane, frame, words, &mut shapes);
    Strip { shape: Shape::group("strip", shapes), bottom }
}

/// A part of the strip, named if there is room.
fn part(
    segment: &ChartSegment<'_>,
    is_on: bool,
    (left, right): (f64, f64),
    frame: &Frame,
    words: &mut Words<'_>,
) -> Shape {
    let lane = Lane::of(frame);
    let width = (right - left).max(0.0);
    let rect = Shape::new("rect", "part").at("x", left).at("y", lane.top);
    let mut shapes = vec![rect.at("width", width).at("height", lane.bottom - lane.top)];
    let face = frame.label();
    let fits = |text: &String| face.width(text) <= width - 8.0;
    let first = segment.methods.get(..1).unwrap_or_default();
    let all = segment.methods.as_slice();
    // the first of several that are as good, rather than none
    let mut names = [(all, false), (all, true), (first, false), (first, true)]
        .into_iter()
        .map(|(methods, short)| words(&ChartWord::Best { methods, short }));
    if let Some(text) = names.find(fits) {
        let at = Point { x: left + width / 2.0, y: f64::midpoint(lane.top, lane.bottom) + 4.5 };
        shapes.push(face.text(text, at, Anchor::Middle));
    }
    let class = match (segment.methods.is_empty(), is_on) {
        (true, _) => "seg none",
        (false, true) => "seg on",
        (false, false) => "seg",
    };
    Shape::group(class, shapes)
}

/// A stroke at each turn, and as many of the amounts as have room, the first before the others.
/// Gives back where they end.
fn turn_shapes(
    turns: &[Turn<'_, '_>],
    lane: &Lane,
    frame: &Frame,
    words: &mut Words<'_>,
    shapes: &mut Vec<Shape>,
) -> f64 {
    for turn in turns {
        let stroke = PathData::vertical(turn.x, lane.top - 4.0, lane.bottom + 6.0);
        shapes.push(Shape::path("turn", stroke));
    }
    let rows = [lane.bottom + 22.0, lane.bottom + 38.0];
    let mut taken: Vec<Rect> = Vec::new();
    let mut labelled = Vec::new();
    for turn in turns {
        let text = words(&ChartWord::Until { amount: turn.last });
        for (row, y) in rows.into_iter().enumerate() {
            let (at, rect) = frame.centred(frame.label(), &text, Point { x: turn.x, y });
            if is_free(&rect, &taken) {
                taken.push(rect);
                shapes.push(frame.label().text(text, at, Anchor::Middle));
                labelled.extend((row == 0).then_some(turn));
                break;
            }
        }
    }
    if frame.is_wide {
        for turn in labelled {
            let ChartSegment { from, methods, .. } = turn.next;
            let text = words(&ChartWord::From { amount: *from, methods });
            let [_, y] = rows;
            let aside = NOTE.width(&text) / 2.0 - 30.0;
            for x in [turn.x, turn.x + aside, turn.x - aside] {
                let (at, rect) = frame.centred(NOTE, &text, Point { x, y });
                if is_free(&rect, &taken) {
                    taken.push(rect);
                    shapes.push(NOTE.text(text, at, Anchor::Middle));
                    break;
                }
            }
        }
    }
    taken.iter().fold(lane.bottom + 8.0, |bottom, rect| bottom.max(rect.bottom))
}

fn is_free(rect: &Rect, taken: &[Rect]) -> bool {
    let roomy = Rect { left: rect.left - 10.0, right: rect.right + 10.0, ..*rect };
    !taken.iter().any(|other| other.overlaps(&roomy))
}
