//! Questions that leave the order's amount open: over a range of amounts, or within a budget.

use std::ops::RangeInclusive;

use crate::bounds::{self, CHART_WIDTH, LINK_BYTES};
use crate::document::{Format, is_path, is_web};
use crate::iso::Currency;
use crate::json::{Node, Object};
use crate::money::Money;
use crate::order::{Order, all_fields, fields, positive_amount, read_about};
use crate::problem::{Path, ProblemCode, Problems, clip};
use crate::schedule::FeeSchedule;

/// Orders of all amounts from one to another, inclusive, alike in all else.
#[derive(Clone, Debug)]
pub(crate) struct Orders {
    /// What they are alike in; its amount is `from`.
    pub(crate) order: Order,
    pub(crate) from: Money,
    pub(crate) to: Money,
}

/// How many points a curve may have.
const POINTS: RangeInclusive<u32> = 2..=bounds::POINTS;
/// How wide a picture may be, in px.
const WIDTHS: RangeInclusive<u32> = 240..=CHART_WIDTH;

/// A picture of the fees of orders.
#[derive(Clone, Debug)]
pub(crate) struct Picture {
    pub(crate) orders: Orders,
    /// The order that is marked, if one is.
    pub(crate) amount: Option<Money>,
    /// In px.
    pub(crate) width: u32,
}

/// An order, of which the answer is to be written.
#[derive(Clone, Debug)]
pub(crate) struct Written {
    pub(crate) order: Order,
    /// The way to pay that is asked for; the best one if none is.
    pub(crate) method: Option<String>,
    pub(crate) format: Format,
    /// The address of a page that asks the same where the order stands in its query.
    pub(crate) link: Option<String>,
    /// Whether the words of the sources are quoted.
    pub(crate) quoted: bool,
    /// Whether it says what the guarantee covers.
    pub(crate) guarantee: bool,
}

const FORMATS: &[(&str, Format)] =
    &[("text", Format::Text), ("markdown", Format::Markdown), ("html", Format::Html)];

/// Reads `{method?, format?, link?, quotes?, …order}`. `None` when something was reported.
pub(crate) fn written(
    node: &Node<'_>,
    schedule: &FeeSchedule,
    problems: &mut Problems,
) -> Option<Written> {
    let fields = all_fields(&["method", "format", "link", "quotes", "protection"]);
    let (mut method, mut format, mut link) = (None, None, None);
    let (mut quoted, mut guarantee) = (None, None);
    let mut more =
        |object: &Object<'_>, _: &[Option<Money>], _: Option<Currency>, problems: &mut Problems| {
            method = object.get("method").and_then(|node| method_of(&node, schedule, problems));
            format = object.get("format").and_then(|node| node.word(FORMATS, problems));
            link = object.get("link").and_then(|node| address(&node, problems));
            quoted = object.get("quotes").and_then(|node| node.boolean(problems));
            guarantee = object.get("protection").and_then(|node| node.boolean(problems));
        };
    let (order, _) = read_about(node, (&fields, 1), schedule, problems, &mut more)?;
    let (format, quoted) = (format.unwrap_or_default(), quoted.unwrap_or(true));
    let guarantee = guarantee.unwrap_or(false);
    Some(Written { order, method, format, link, quoted, guarantee })
}

fn method_of(node: &Node<'_>, schedule: &FeeSchedule, problems: &mut Problems) -> Option<String> {
    let text = node.text(problems)?;
    let known = schedule.methods.iter().any(|method| method.id == text);
    if !known {
        let message = format!("`{}` is not a method of the schedule", clip(text));
        problems.invalid(&node.path, message);
    }
    known.then(|| text.to_owned())
}

fn address(node: &Node<'_>, problems: &mut Problems) -> Option<String> {
    let text = node.text(problems)?;
    let is_one = text.len() <= LINK_BYTES && (is_web(text) || is_path(text));
    if !is_one {
        let what =
            "an address that begins with https://, http:// or /, without a user name and spaces";
        problems.invalid(&node.path, format!("`{}` is not {what}", clip(text)));
    }
    is_one.then(|| text.to_owned())
}

/// Reads `{from, to, …order without amount}`. `None` when something was reported.
pub(crate) fn orders(
    node: &Node<'_>,
    schedule: &FeeSchedule,
    problems: &mut Problems,
) -> Option<Orders> {
    ranged(node, &[], schedule, problems, &mut |_, _, _| {})
}

/// Reads `{from, to, points, …order without amount}`. `None` when something was reported.
pub(crate) fn samples(
    node: &Node<'_>,
    schedule: &FeeSchedule,
    problems: &mut Problems,
) -> Option<(Orders, u32)> {
    let mut read = None;
    let orders = ranged(node, &["points"], schedule, problems, &mut |object, _, problems| {
        let points = object.required("points", problems);
        read = points.and_then(|node| whole(&node, POINTS, problems));
    })?;
    Some((orders, read?))
}

/// Reads `{from, to, amount?, width, …order without amount}`. `None` when something was reported.
pub(crate) fn picture(
    node: &Node<'_>,
    schedule: &FeeSchedule,
    problems: &mut Problems,
) -> Option<Picture> {
    let (mut amount, mut width) = (None, None);
    let last = &["amount", "width"];
    let orders = ranged(node, last, schedule, problems, &mut |object, currency, problems| {
        let marked = object.get("amount");
        amount = marked.and_then(|node| positive_amount(&node, currency, problems));
        let wide = object.required("width", problems);
        width = wide.and_then(|node| whole(&node, WIDTHS, problems));
    })?;
    Some(Picture { orders, amount, width: width? })
}

/// Reads `{budget, …order without amount}`; the order's amount is the budget. `None` when
/// something was reported.
pub(crate) fn budget(
    node: &Node<'_>,
    schedule: &FeeSchedule,
    problems: &mut Problems,
) -> Option<Order> {
    let fields = fields(&["budget"], &[]);
    Some(read_about(node, (&fields, 1), schedule, problems, &mut |_, _, _, _| {})?.0)
}

fn ranged(
    node: &Node<'_>,
    last: &[&str],
    schedule: &FeeSchedule,
    problems: &mut Problems,
    more: &mut dyn FnMut(&Object<'_>, Option<Currency>, &mut Problems),
) -> Option<Orders> {
    let fields = fields(&["from", "to"], last);
    let mut read = |object: &Object<'_>,
                    amounts: &[Option<Money>],
                    currency,
                    problems: &mut Problems| {
        if let [Some(from), Some(to)] = amounts
            && from > to
        {
            let message = format!("`{from}` is above the end of the range, `{to}`");
            problems.report(ProblemCode::RangeInvalid, &Path::Field(&node.path, "from"), message);
        }
        more(object, currency, problems);
    };
    let (order, amounts) = read_about(node, (&fields, 2), schedule, problems, &mut read)?;
    Some(Orders { from: order.amount, to: *amounts.get(1)?, order })
}

/// A whole number; one that is too small or too large is out of range, however it is written.
fn whole(node: &Node<'_>, range: RangeInclusive<u32>, problems: &mut Problems) -> Option<u32> {
    let text = node.number(problems)?;
    let number = text.parse().ok().filter(|number| range.contains(number));
    let is_whole = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    let (least, most) = (range.start(), range.end());
    let message = || format!("`{}` is not a whole number from {least} to {most}", clip(text));
    match number {
        None if is_whole => problems.report(ProblemCode::RangeInvalid, &node.path, message()),
        None => problems.invalid(&node.path, message()),
        Some(_) => {}
    }
    number
}
