//! Where two courses of the best fee run apart, to the minor unit.

use serde::Serialize;

use crate::by_amount::Patience;
use crate::decimal::PICO;
use crate::display_text::DisplayText;
use crate::fee_curve::Line;
use crate::money::{Money, Range};
use crate::schedule::Method;

/// Amounts for which the answer changes in the same way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ChangedSegment<'s> {
    pub code: ChangedAnswer,
    pub from: Money,
    /// Inclusive.
    pub to: Money,
    /// `None` where no method is sure to be best.
    pub old: Option<BestFee<'s>>,
    pub new: Option<BestFee<'s>>,
}

/// How an answer changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChangedAnswer {
    /// Another method is best.
    Best,
    /// The same method is best, for another fee.
    Fee,
    /// The same method is best; the fee may differ for some of the amounts, by rounding.
    Rounding,
    /// It takes so many turns that the list would help nobody.
    Untold,
}

/// The best method and its fee at both ends of a segment; between them the fee is a line, rounded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BestFee<'s> {
    pub method: &'s str,
    pub name: &'s DisplayText,
    pub at_from: Range,
    pub at_to: Range,
}

/// Amounts for which the same method is best in the same way, with the least and the most of its
/// fee; `None` where none is best.
pub(crate) struct Course<'s> {
    pub(crate) from: Money,
    pub(crate) to: Money,
    pub(crate) best: Option<(&'s Method, Line, Line)>,
}

type Best<'c, 's> = Option<&'c (&'s Method, Line, Line)>;

/// So many amounts are looked at one by one where the lines are too close to tell.
const MOST_LOOKS: u64 = 4_096;

/// Where the answers differ. Both courses are of the same amounts, without a gap. `None` where that takes more than there
/// is patience for.
pub(crate) fn changed<'s>(
    old: &[Course<'s>],
    new: &[Course<'s>],
    patience: &mut Patience,
) -> Option<Vec<ChangedSegment<'s>>> {
    let mut found = Found { segments: Vec::new() };
    let (mut olds, mut news) = (old.iter().peekable(), new.iter().peekable());
    while let (Some(was), Some(is)) = (olds.peek(), news.peek()) {
        let (from, to) = (was.from.max(is.from), was.to.min(is.to));
        let pair = Pair { old: was.best.as_ref(), new: is.best.as_ref() };
        found.compare(&pair, from, to, patience)?;
        if was.to == to {
            olds.next();
        }
        if news.peek().is_some_and(|is| is.to == to) {
            news.next();
        }
    }
    let told = found.segments.into_iter();
    Some(told.map(|(code, from, to, pair)| pair.segment(code, from, to)).collect())
}

/// What is best by the one schedule and by the other.
#[derive(Clone, Copy)]
struct Pair<'c, 's> {
    old: Best<'c, 's>,
    new: Best<'c, 's>,
}

struct Found<'c, 's> {
    segments: Vec<(ChangedAnswer, Money, Money, Pair<'c, 's>)>,
}

impl<'c, 's> Found<'c, 's> {
    fn compare(
        &mut self,
        pair: &Pair<'c, 's>,
        from: Money,
        to: Money,
        patience: &mut Patience,
    ) -> Option<()> {
        let (Some(old), Some(new)) = (pair.old, pair.new) else {
            if pair.old.is_some() || pair.new.is_some() {
                self.push(ChangedAnswer::Best, from, to, pair);
            }
            return Some(());
        };
        if old.0.id != new.0.id {
            self.push(ChangedAnswer::Best, from, to, pair);
            return Some(());
        }
        let doubts = [doubt(&old.1, &new.1, from, to), doubt(&old.2, &new.2, from, to)];
        let mut at = from;
        while at <= to {
            let (verdict, until) = verdict(&doubts, at, to);
            match verdict {
                Verdict::Same => {}
                Verdict::Differs => self.push(ChangedAnswer::Fee, at, until, pair),
                Verdict::Open => self.look(pair, at, until, patience)?,
            }
            at = until.next();
        }
        Some(())
    }

    /// Amounts that are too close to a tie to tell by their lines.
    fn look(
        &mut self,
        pair: &Pair<'c, 's>,
        from: Money,
        to: Money,
        patience: &mut Patience,
    ) -> Option<()> {
        let amounts = to.minor().saturating_sub(from.minor());
        if amounts >= MOST_LOOKS {
            self.push(ChangedAnswer::Rounding, from, to, pair);
            return Some(());
        }
        // of both fees the least and the most
        let looks = usize::try_from(amounts.saturating_add(1).saturating_mul(4)).ok();
        looks.filter(|looks| patience.lasts(*looks))?;
        let (mut first, mut run) = (None, None);
        let mut at = from;
        while at <= to {
            if pair.differs(at) {
                first = first.or(Some(at));
                run = run.or(Some(at));
            } else {
                run = None;
            }
            at = at.next();
        }
        // those at the end that all differ stand apart from where only some do
        match (first, run) {
            (Some(first), Some(run)) if run > first => {
                self.push(ChangedAnswer::Rounding, first, pair.last_before(run), pair);
                self.push(ChangedAnswer::Fee, run, to, pair);
            }
            (Some(first), Some(_)) => self.push(ChangedAnswer::Fee, first, to, pair),
            (Some(first), None) => {
                self.push(ChangedAnswer::Rounding, first, pair.last_before(to.next()), pair);
            }
            (None, _) => {}
        }
        Some(())
    }

    fn push(&mut self, code: ChangedAnswer, from: Money, to: Money, pair: &Pair<'c, 's>) {
        match self.segments.last_mut() {
            Some((last, _, end, before))
                if *last == code && end.next() == from && before.runs_on_as(pair) =>
            {
                *end = to;
            }
            _ => self.segments.push((code, from, to, *pair)),
        }
    }
}

impl<'s> Pair<'_, 's> {
    fn runs_on_as(&self, other: &Self) -> bool {
        let alike = |one: Best<'_, 's>, two: Best<'_, 's>| match (one, two) {
            (Some(one), Some(two)) => one.0.id == two.0.id && one.1 == two.1 && one.2 == two.2,
            (one, two) => one.is_none() && two.is_none(),
        };
        alike(self.old, other.old) && alike(self.new, other.new)
    }

    fn differs(&self, amount: Money) -> bool {
        let fee = |best: Best<'_, 's>| best.map(|(_, min, max)| (min.at(amount), max.at(amount)));
        fee(self.old) != fee(self.new)
    }

    /// The last amount that differs, before one; there is such an amount.
    fn last_before(&self, amount: Money) -> Money {
        let before =
            |amount: Money| Money::of_minor(amount.minor().saturating_sub(1), amount.currency());
        let mut last = before(amount);
        while !last.is_zero() && !self.differs(last) {
            last = before(last);
        }
        last
    }

    fn segment(&self, code: ChangedAnswer, from: Money, to: Money) -> ChangedSegment<'s> {
        let best = |best: Best<'_, 's>| {
            let (method, min, max) = best?;
            let fee = |amount| Range { min: min.at(amount), max: Some(max.at(amount)) };
            Some(BestFee {
                method: method.id.as_str(),
                name: &method.name,
                at_from: fee(from),
                at_to: fee(to),
            })
        };
        let (old, new) = (best(self.old), best(self.new));
        ChangedSegment { code, from, to, old, new }
    }
}

/// Whether two fees are the same.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Verdict {
    Same,
    Differs,
    /// The lines are closer than the rounding.
    Open,
}

/// Where two lines are closer than the rounding, if they are anywhere, and what holds elsewhere.
struct Doubt {
    open: Option<(u64, u64)>,
    else_: Verdict,
}

impl Doubt {
    fn all(verdict: Verdict) -> Self {
        Self { open: None, else_: verdict }
    }

    /// What holds at an amount, and up to which it does.
    fn at(&self, amount: u64) -> (Verdict, u64) {
        match self.open {
            Some((from, _)) if amount < from => (self.else_, from.saturating_sub(1)),
            Some((_, to)) if amount <= to => (Verdict::Open, to),
            _ => (self.else_, u64::MAX),
        }
    }
}

/// What holds of the least and the most of a fee taken together.
fn verdict(doubts: &[Doubt; 2], from: Money, to: Money) -> (Verdict, Money) {
    let [(min, min_until), (max, max_until)] =
        doubts.each_ref().map(|doubt| doubt.at(from.minor()));
    let until = Money::of_minor(min_until.min(max_until), from.currency()).min(to);
    let verdict = match (min, max) {
        (Verdict::Differs, _) | (_, Verdict::Differs) => Verdict::Differs,
        (Verdict::Open, _) | (_, Verdict::Open) => Verdict::Open,
        (Verdict::Same, Verdict::Same) => Verdict::Same,
    };
    (verdict, until)
}

fn doubt(old: &Line, new: &Line, from: Money, to: Money) -> Doubt {
    let everywhere = Doubt { open: Some((from.minor(), to.minor())), else_: Verdict::Open };
    if old == new {
        return Doubt::all(Verdict::Same);
    }
    if old.is_constant() && new.is_constant() {
        let same = old.at(from) == new.at(from);
        return Doubt::all(if same { Verdict::Same } else { Verdict::Differs });
    }
    // a fee that goes by steps does so for as few amounts as there are payments
    let (Some(old), Some(new)) = (old.unrounded(), new.unrounded()) else { return everywhere };
    let slope = new.slope.saturating_sub(old.slope);
    let offset = new.offset.saturating_sub(old.offset);
    // half a minor unit each
    let roundings = i128::from(old.roundings.saturating_add(new.roundings));
    let rounding = roundings.saturating_mul(PICO.cast_signed() / 2);
    if slope == 0 {
        let is_open = offset.saturating_abs() <= rounding;
        return if is_open { everywhere } else { Doubt::all(Verdict::Differs) };
    }
    // |slope × amount + offset| ≤ rounding, seen with a slope above zero
    let (slope, offset) =
        if slope > 0 { (slope, offset) } else { (slope.saturating_neg(), offset.saturating_neg()) };
    let low = rounding.saturating_neg().saturating_sub(offset);
    let high = rounding.saturating_sub(offset);
    // rounded down, the first may be one too early, which makes the doubt the larger
    let held = |end: i128| {
        let end = end.checked_div_euclid(slope)?;
        u64::try_from(end.clamp(i128::from(from.minor()).saturating_sub(1), i128::from(to.minor())))
            .ok()
    };
    match (held(low), held(high)) {
        (Some(first), Some(last)) if last >= from.minor() => {
            Doubt { open: Some((first.max(from.minor()), last)), else_: Verdict::Differs }
        }
        _ => Doubt::all(Verdict::Differs),
    }
}
