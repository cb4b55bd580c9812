//! Questions that leave the order's amount open: over a range of amounts, or within a budget.

use crate::json::{Node, Object};
use crate::money::Money;
use crate::order::{Order, fields, read_about};
use crate::problem::{Path, ProblemCode, Problems};
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
const POINTS: std::ops::RangeInclusive<u32> = 2..=10_000;

/// Reads `{from, to, …order without amount}`. `None` when something was reported.
pub(crate) fn orders(
    node: &Node<'_>,
    schedule: &FeeSchedule,
    problems: &mut Problems,
) -> Option<Orders> {
    ranged(node, &[], schedule, problems, &mut |_, _| {})
}

/// Reads `{from, to, points, …order without amount}`. `None` when something was reported.
pub(crate) fn samples(
    node: &Node<'_>,
    schedule: &FeeSchedule,
    problems: &mut Problems,
) -> Option<(Orders, u32)> {
    let mut read = None;
    let orders = ranged(node, &["points"], schedule, problems, &mut |object, problems| {
        read = object.required("points", problems).and_then(|node| points(&node, problems));
    })?;
    Some((orders, read?))
}

/// Reads `{budget, …order without amount}`; the order's amount is the budget. `None` when
/// something was reported.
pub(crate) fn budget(
    node: &Node<'_>,
    schedule: &FeeSchedule,
    problems: &mut Problems,
) -> Option<Order> {
    let fields = fields(&["budget"], &[]);
    Some(read_about(node, (&fields, 1), schedule, problems, &mut |_, _, _| {})?.0)
}

fn ranged(
    node: &Node<'_>,
    last: &[&str],
    schedule: &FeeSchedule,
    problems: &mut Problems,
    more: &mut dyn FnMut(&Object<'_>, &mut Problems),
) -> Option<Orders> {
    let fields = fields(&["from", "to"], last);
    let mut read = |object: &Object<'_>, amounts: &[Option<Money>], problems: &mut Problems| {
        if let [Some(from), Some(to)] = amounts
            && from > to
        {
            let message = format!("`{from}` is above the end of the range, `{to}`");
            problems.report(ProblemCode::RangeInvalid, &Path::Field(&node.path, "from"), message);
        }
        more(object, problems);
    };
    let (order, amounts) = read_about(node, (&fields, 2), schedule, problems, &mut read)?;
    Some(Orders { from: order.amount, to: *amounts.get(1)?, order })
}

/// A whole number; one that is too small or too large is out of range, however it is written.
fn points(node: &Node<'_>, problems: &mut Problems) -> Option<u32> {
    let text = node.number(problems)?;
    let points = text.parse().ok().filter(|points| POINTS.contains(points));
    let is_whole = text.bytes().all(|byte| byte.is_ascii_digit() || b"-+e".contains(&byte));
    let message = || format!("`{text}` is not a whole number from 2 to 10000");
    match points {
        None if is_whole => problems.report(ProblemCode::RangeInvalid, &node.path, message()),
        None => problems.invalid(&node.path, message()),
        Some(_) => {}
    }
    points
}
