//! A method's fee as a function of the order's amount, all else of the order being given.
//!
//! Between the amounts at which something changes (a limit, a tier, a bound) the order is paid in
//! one way and its fee is a [`Line`]. What is asked of ranges of amounts is solved on the lines.

use crate::decimal::{PICO, Rate};
use crate::eligibility::{fitting, needs_rate, rate_missing};
use crate::exchange::Exchange;
use crate::fee::FeeContext;
use crate::financing::rates_by_month;
use crate::iso::Currency;
use crate::money::Money;
use crate::order::Order;
use crate::payment_ways::{Way, Ways};
use crate::payments::most_by_limits;
use crate::schedule::{BankFee, FeeSchedule, Formula, Method, RateRange, Tier, TierFee};
use crate::terms::Terms;

/// Orders from one amount to another, inclusive, that a method carries in the same way.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Piece {
    pub(crate) from: Money,
    pub(crate) to: Money,
    /// Whether nothing that the question leaves out could forbid it.
    pub(crate) is_available: bool,
    /// How many payments it takes.
    pub(crate) payments: u64,
    pub(crate) min: Line,
    /// `None` where a part of the fee is not known.
    pub(crate) max: Option<Line>,
}

/// A fee over a piece: `fixed + step × (amount − from) + Σ round(part × share) − less`, the sum
/// over all shares and all of the equal parts of the amount.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Line {
    fixed: Money,
    /// At 12 decimals, as whole numbers.
    shares: Vec<u128>,
    /// In how many parts the amount is paid; 1 where there are no shares.
    parts: u64,
    /// No more than the first share's fee.
    less: Money,
    /// What each further minor unit of the amount adds, and where that is counted from.
    step: i64,
    origin: u64,
}

impl Line {
    fn flat(fixed: Money) -> Self {
        let less = Money::zero(fixed.currency());
        Self { fixed, shares: Vec::new(), parts: 1, less, step: 0, origin: 0 }
    }

    fn share(rate: Rate, parts: u64, zero: Money) -> Self {
        Self { shares: vec![rate.pico()], parts, ..Self::flat(zero) }
    }

    fn plus(self, fee: Money) -> Self {
        Self { fixed: self.fixed.plus(fee), ..self }
    }

    /// The fee of an order of that amount.
    pub(crate) fn at(&self, amount: Money) -> Money {
        let mut fee = self.fixed;
        for share in &self.shares {
            fee = fee.plus(amount.percent_of_parts(*share, self.parts));
        }
        let steps = amount.minor().saturating_sub(self.origin);
        let stepped = Money::of_minor(self.step.unsigned_abs(), amount.currency()).times(steps);
        match self.step {
            0.. => fee.plus(stepped).less(self.less),
            _ => fee.less(stepped).less(self.less),
        }
    }

    /// Whether every order of the piece has the same fee.
    pub(crate) fn is_constant(&self) -> bool {
        self.step == 0 && self.shares.iter().all(|share| *share == 0)
    }

    /// Whether it is a share of the amount and nothing else.
    pub(crate) fn is_share(&self) -> bool {
        let is_plain = self.step == 0 && self.fixed.is_zero() && self.less.is_zero();
        is_plain && !self.is_constant()
    }

    /// The share of the amount that it is, if it is nothing else.
    pub(crate) fn rate(&self) -> Option<Rate> {
        let sum = self.shares.iter().fold(0_u128, |sum, share| sum.saturating_add(*share));
        self.is_share().then(|| Rate::of_pico(sum))
    }

    /// What the fee would be if nothing were rounded.
    pub(crate) fn unrounded(&self) -> Option<Unrounded> {
        let mut slope: u128 = 0;
        let mut roundings: u64 = 0;
        for share in &self.shares {
            slope = slope.saturating_add(*share);
            roundings = roundings.saturating_add(self.parts);
        }
        let pico = |money: Money| i128::from(money.minor()).saturating_mul(PICO_SIGNED);
        let offset = pico(self.fixed).saturating_sub(pico(self.less));
        let slope = i128::try_from(slope).ok()?;
        (self.step == 0).then_some(Unrounded { slope, offset, roundings })
    }
}

const PICO_SIGNED: i128 = PICO.cast_signed();

/// `slope × amount + offset`, in 10⁻¹² of a minor unit. The fee is off by at most half a minor
/// unit a rounding.
#[derive(Clone, Copy)]
pub(crate) struct Unrounded {
    pub(crate) slope: i128,
    pub(crate) offset: i128,
    pub(crate) roundings: u64,
}

/// The last amount of a range for which `holds`, which holds up to some amount and not beyond.
pub(crate) fn last_where(
    from: Money,
    to: Money,
    holds: &mut dyn FnMut(Money) -> bool,
) -> Option<Money> {
    if from > to || !holds(from) {
        return None;
    }
    let (mut yes, mut no) = (from.minor(), to.minor().saturating_add(1));
    // the end is often near: look for it in ever longer strides, then between the last two
    let mut stride: u64 = 1;
    while yes.saturating_add(stride) < no {
        let ahead = yes.saturating_add(stride);
        if holds(Money::of_minor(ahead, from.currency())) {
            yes = ahead;
        } else {
            no = ahead;
        }
        stride = stride.saturating_mul(2);
    }
    while no.saturating_sub(yes) > 1 {
        let middle = yes.midpoint(no);
        if holds(Money::of_minor(middle, from.currency())) { yes = middle } else { no = middle }
    }
    Some(Money::of_minor(yes, from.currency()))
}

/// The pieces of a method's fee over a range, in order; where it cannot carry an order there is
/// none. `order` has no initial payment.
pub(crate) fn pieces(
    method: &Method,
    order: &Order,
    schedule: &FeeSchedule,
    exchange: &Exchange<'_>,
    (from, to): (Money, Money),
) -> Vec<Piece> {
    pieces_up_to(usize::MAX, method, order, schedule, exchange, (from, to)).unwrap_or_default()
}

/// The same; `None` where there are more than `most` pieces.
pub(crate) fn pieces_up_to(
    most: usize,
    method: &Method,
    order: &Order,
    schedule: &FeeSchedule,
    exchange: &Exchange<'_>,
    (from, to): (Money, Money),
) -> Option<Vec<Piece>> {
    let terms = order.terms_of(method);
    let Ok(fits) = fitting(method, order) else { return Some(Vec::new()) };
    if rate_missing(order, exchange, needs_rate(method, &fits, terms)).is_some() {
        return Some(Vec::new());
    }
    let context = FeeContext { terms, exchange, schedule_currency: schedule.currency };
    let mut turns = most_by_limits(method, order, schedule, exchange, &fits);
    turns.retain(|turn| *turn < to);
    turns.push(to);
    let ways = Ways::of(method, order, schedule, exchange, fits);
    let mut pieces = Cutting {
        pieces: Vec::new(),
        from,
        terms,
        tiers: tier_ends(method, to.currency(), exchange),
    };
    for turn in turns {
        if turn < pieces.from {
            continue;
        }
        let Some(way) = ways.at(pieces.from) else { break };
        pieces.cut(&method.fee.formula, way, turn, &context);
        if pieces.pieces.len() > most {
            return None;
        }
    }
    Some(pieces.pieces)
}

/// Pieces as they are cut off, one after another.
struct Cutting<'a> {
    pieces: Vec<Piece>,
    /// Where the next piece begins.
    from: Money,
    terms: Option<&'a Terms>,
    tiers: Vec<TierEnd<'a>>,
}

/// A tier and its end in the order's currency; the last has none.
struct TierEnd<'a> {
    tier: &'a Tier,
    end: Option<Money>,
}

/// Each tier that has an amount of its own in the order's currency.
fn tier_ends<'a>(
    method: &'a Method,
    currency: Currency,
    exchange: &Exchange<'_>,
) -> Vec<TierEnd<'a>> {
    let mut ends: Vec<TierEnd<'a>> = Vec::new();
    let Formula::Tiered { tiers } = &method.fee.formula else { return ends };
    for tier in tiers {
        let end = match (tier.up_to, exchange.rate()) {
            (Some(end), Some(rate)) => Some(end.convert_down_into(currency, rate)),
            (end, _) => end,
        };
        let before = ends.last().and_then(|before| before.end);
        if end.is_none_or(|end| before.is_none_or(|before| end > before)) {
            ends.push(TierEnd { tier, end });
        }
    }
    ends
}

impl Cutting<'_> {
    fn push(&mut self, way: Way, to: Option<Money>, min: Line, max: Option<Line>) {
        let Some(to) = to.filter(|to| *to >= self.from) else { return };
        let Way { is_available, payments } = way;
        #[cfg(test)]
        work::CUT.set(work::CUT.get().saturating_add(1));
        self.pieces.push(Piece { from: self.from, to, is_available, payments, min, max });
        self.from = to.next();
    }

    /// The pieces up to an amount, all paid in one way.
    fn cut(&mut self, formula: &Formula, way: Way, to: Money, context: &FeeContext<'_>) {
        let zero = Money::zero(to.currency());
        match formula {
            Formula::Percent { rate } => {
                let own = self.terms.and_then(|terms| terms.rate);
                let line = |rate| Line::share(own.unwrap_or(rate), way.payments, zero);
                self.push(way, Some(to), line(rate.min), Some(line(rate.max)));
            }
            Formula::Flat { min, max } => {
                let own = self.terms.and_then(|terms| terms.fee);
                let fee = |fee| own.unwrap_or_else(|| context.convert(fee, to)).times(way.payments);
                let (min, max) = (Line::flat(fee(*min)), Line::flat(fee(*max)));
                self.push(way, Some(to), min, Some(max));
            }
            Formula::ClampedPercent { rate, least, most, bank_fee } => {
                let bounds = (context.convert(*least, to), context.convert(*most, to));
                self.cut_clamped(*rate, bounds, *bank_fee, way, to);
            }
            Formula::Tiered { .. } => self.cut_tiers(way, to, context),
            Formula::Instalments { monthly_rates } => self.cut_loan(monthly_rates, way, to),
        }
    }

    fn cut_clamped(
        &mut self,
        rate: Rate,
        (least, most): (Money, Money),
        stated: Option<BankFee>,
        way: Way,
        to: Money,
    ) {
        let own = self.terms.and_then(|terms| terms.bank_fee);
        let is_known = own.is_some() || stated.is_none();
        let push = |cutting: &mut Self, to, line: Line| {
            let line = line.plus(own.unwrap_or_else(|| Money::zero(least.currency())));
            cutting.push(way, to, line.clone(), is_known.then_some(line));
        };
        let from = self.from;
        let at_least = last_where(from, to, &mut |amount| amount.percent(rate) <= least);
        push(self, at_least, Line::flat(least));
        let between = last_where(self.from, to, &mut |amount| amount.percent(rate) < most);
        push(self, between, Line::share(rate, 1, Money::zero(to.currency())));
        push(self, Some(to), Line::flat(most));
    }

    /// Equal parts differ by a minor unit at most. So there are pieces in which all parts are in
    /// one tier, and between them pieces in which one part after the other goes on to the next.
    fn cut_tiers(&mut self, way: Way, to: Money, context: &FeeContext<'_>) {
        let tiers = std::mem::take(&mut self.tiers);
        // the crossing behind a tier ends less than a payment's minor unit above it
        let past = |tier: &TierEnd<'_>| {
            tier.end.is_some_and(|end| end.next().times(way.payments) < self.from)
        };
        let first = tiers.partition_point(past);
        let mut below = first.checked_sub(1).and_then(|place| tiers.get(place));
        for tier in tiers.get(first..).unwrap_or_default() {
            if self.from > to {
                break;
            }
            if let Some(TierEnd { tier: lower, end: Some(lower_end) }) = below {
                self.cross_tiers((lower, *lower_end), tier.tier, way, to, context);
            }
            let most = tier.end.map_or(to, |end| end.times(way.payments).min(to));
            if most >= self.from {
                let (min, max) = tier_lines(&tier.tier.fee, way.payments, context, to);
                self.push(way, Some(most), min, Some(max));
            }
            below = Some(tier);
        }
        self.tiers = tiers;
    }

    /// The orders of which some payments are at the end of one tier and the others in the next.
    fn cross_tiers(
        &mut self,
        (lower, end): (&Tier, Money),
        upper: &Tier,
        way: Way,
        to: Money,
        context: &FeeContext<'_>,
    ) {
        let all_lower = end.times(way.payments);
        let last = all_lower.plus(Money::of_minor(way.payments, to.currency())).minor();
        let to = Money::of_minor(last.saturating_sub(1), to.currency()).min(to);
        let next = end.next();
        let (low, high) =
            (tier_lines(&lower.fee, 1, context, to), tier_lines(&upper.fee, 1, context, to));
        let line = |low: &Line, high: &Line| {
            let (low, high) = (low.at(end), high.at(next));
            let step = i128::from(high.minor()).saturating_sub(i128::from(low.minor()));
            Line {
                step: i64::try_from(step).unwrap_or(i64::MAX),
                origin: all_lower.minor(),
                ..Line::flat(low.times(way.payments))
            }
        };
        let (min, max) = (line(&low.0, &high.0), line(&low.1, &high.1));
        self.push(way, Some(to), min, Some(max));
    }

    fn cut_loan(&mut self, stated: &[RateRange], way: Way, to: Money) {
        let zero = Money::zero(to.currency());
        let credit = self.terms.and_then(|terms| terms.first_month_credit).unwrap_or(zero);
        let rates = rates_by_month(stated, self.terms);
        let (mut low, mut high) = (Vec::new(), Vec::new());
        for RateRange { min, max } in rates {
            low.push(min.pico());
            high.push(max.pico());
        }
        // up to here the credit takes away all of the first month's fee
        let free = |rates: &[u128]| {
            let rate = *rates.first().filter(|_| !credit.is_zero())?;
            last_where(self.from, to, &mut |amount| amount.percent_by_pico(rate) <= credit)
        };
        let (low_free, high_free) = (free(&low), free(&high));
        let line = |rates: &[u128], free: Option<Money>, to: Money| {
            let is_free = free.is_some_and(|free| to <= free);
            let shares = rates.get(usize::from(is_free)..).unwrap_or_default().to_vec();
            let less = if is_free { zero } else { credit };
            Line { shares, less, ..Line::flat(zero) }
        };
        for end in [high_free, low_free, Some(to)].into_iter().flatten() {
            let (min, max) = (line(&low, low_free, end), line(&high, high_free, end));
            self.push(way, Some(end), min, Some(max));
        }
    }
}

fn tier_lines(
    fee: &TierFee,
    payments: u64,
    context: &FeeContext<'_>,
    amount: Money,
) -> (Line, Line) {
    match fee {
        TierFee::Percent { rate } => {
            let line = |rate| Line::share(rate, payments, Money::zero(amount.currency()));
            (line(rate.min), line(rate.max))
        }
        TierFee::Flat { min, max } => {
            let line = |fee| Line::flat(context.convert(fee, amount).times(payments));
            (line(*min), line(*max))
        }
    }
}

/// What tests count.
#[cfg(test)]
pub(crate) mod work {
    use std::cell::Cell;

    thread_local! {
        /// The pieces cut on this thread.
        pub(crate) static CUT: Cell<usize> = const { Cell::new(0) };
    }
}
