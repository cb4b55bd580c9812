//! The fee of one payment, with the lines of its sum.

use rust_decimal::Decimal;
use serde::{Serialize, Serializer};

use crate::decimal::{Rate, text_of};
use crate::exchange::Exchange;
use crate::iso::Currency;
use crate::money::{Money, Range};
use crate::schedule::{BankFee, Formula, RateRange, Tier, TierFee};
use crate::terms::Terms;

/// Both ends of a range that is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Bounds<T> {
    pub min: T,
    pub max: T,
}

/// Decimal text of a number that is not money.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Exact(pub(crate) Decimal);

impl std::fmt::Display for Exact {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl Serialize for Exact {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&text_of(self.0))
    }
}

/// One line of the sum. Money is in the order's currency but for the members named `schedule_…`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "code", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub enum Step {
    /// `rate × payment = exact`, rounded to `fee`.
    Percent { payment: Money, rate: Bounds<Rate>, exact: Bounds<Exact>, fee: Bounds<Money> },
    /// `schedule_fee / rate = fee`, where the order is in another currency than the schedule.
    Flat {
        payment: Money,
        schedule_fee: Bounds<Money>,
        schedule_currency: Currency,
        rate: Option<Rate>,
        fee: Bounds<Money>,
    },
    /// `rate × amount = exact`, held between `least` and `most`.
    ClampedPercent {
        amount: Money,
        rate: Rate,
        exact: Exact,
        least: Money,
        most: Money,
        schedule_least: Money,
        schedule_most: Money,
        schedule_currency: Currency,
        conversion_rate: Option<Rate>,
        bound: Option<Bound>,
        fee: Money,
    },
    /// What the buyer's bank takes on top; `None`: not known.
    BankFee { fee: Option<Money> },
    /// The buyer's own figure for one payment.
    OwnFee { payment: Money, fee: Money },
    /// The band of a tiered fee; the next step is the fee within it.
    Tier { payment: Money, up_to: Option<Money>, schedule_currency: Currency },
    /// Each month `round(principal × rate)`, the first less `first_month_credit`.
    Instalments {
        principal: Money,
        months: u32,
        monthly_rates: Vec<Bounds<Rate>>,
        first_month_credit: Money,
        fee: Bounds<Money>,
    },
    /// The sum of several fees.
    Sum { fees: Vec<Range>, fee: Range },
    /// `amount + fee = total`.
    Total { amount: Money, fee: Range, total: Range },
}

/// Which bound of a clamped fee decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Bound {
    Least,
    Most,
}

/// What a fee is worked out with.
pub(crate) struct FeeContext<'a> {
    pub(crate) terms: Option<&'a Terms>,
    pub(crate) exchange: &'a Exchange<'a>,
    pub(crate) schedule_currency: Currency,
}

impl FeeContext<'_> {
    /// A sum of the schedule's currency in the order's, unrounded until here.
    pub(crate) fn convert(&self, money: Money, payment: Money) -> Money {
        match self.exchange.rate() {
            Some(rate) => money.convert_into(payment.currency(), rate),
            None => money,
        }
    }
}

/// The fee of one payment; the lines of its sum go to `steps`. A loan has no fee of its own: it is
/// in [`crate::financing`].
pub(crate) fn of_payment(
    formula: &Formula,
    payment: Money,
    context: &FeeContext<'_>,
    steps: &mut Vec<Step>,
) -> Range {
    match formula {
        Formula::Percent { rate } => {
            let own = context.terms.and_then(|terms| terms.rate);
            percent(payment, own.map_or(*rate, |own| RateRange { min: own, max: own }), steps)
        }
        Formula::Flat { min, max } => match context.terms.and_then(|terms| terms.fee) {
            Some(fee) => {
                steps.push(Step::OwnFee { payment, fee });
                Range::exactly(fee)
            }
            None => flat(payment, *min, *max, context, steps),
        },
        Formula::ClampedPercent { rate, least, most, bank_fee } => {
            let fee = clamped_percent(payment, *rate, (*least, *most), context, steps);
            with_bank_fee(fee, *bank_fee, context.terms.and_then(|terms| terms.bank_fee), steps)
        }
        Formula::Tiered { tiers } => tiered(payment, tiers, context, steps),
        Formula::Instalments { .. } => Range::exactly(Money::zero(payment.currency())),
    }
}

fn percent(payment: Money, rate: RateRange, steps: &mut Vec<Step>) -> Range {
    let exact = |rate| Exact(payment.percent_exact(rate));
    let fee = Bounds { min: payment.percent(rate.min), max: payment.percent(rate.max) };
    steps.push(Step::Percent {
        payment,
        rate: Bounds { min: rate.min, max: rate.max },
        exact: Bounds { min: exact(rate.min), max: exact(rate.max) },
        fee,
    });
    Range { min: fee.min, max: Some(fee.max) }
}

fn flat(
    payment: Money,
    min: Money,
    max: Money,
    context: &FeeContext<'_>,
    steps: &mut Vec<Step>,
) -> Range {
    let fee = Bounds { min: context.convert(min, payment), max: context.convert(max, payment) };
    steps.push(Step::Flat {
        payment,
        schedule_fee: Bounds { min, max },
        schedule_currency: context.schedule_currency,
        rate: context.exchange.rate(),
        fee,
    });
    Range { min: fee.min, max: Some(fee.max) }
}

/// Rounding keeps order, so the rounded product held between the rounded bounds is the product
/// held between the bounds, rounded once.
fn clamped_percent(
    amount: Money,
    rate: Rate,
    (schedule_least, schedule_most): (Money, Money),
    context: &FeeContext<'_>,
    steps: &mut Vec<Step>,
) -> Money {
    let (least, most) =
        (context.convert(schedule_least, amount), context.convert(schedule_most, amount));
    let share = amount.percent(rate);
    let bound = if share < least {
        Some(Bound::Least)
    } else if share > most {
        Some(Bound::Most)
    } else {
        None
    };
    let fee = share.max(least).min(most);
    steps.push(Step::ClampedPercent {
        amount,
        rate,
        exact: Exact(amount.percent_exact(rate)),
        least,
        most,
        schedule_least,
        schedule_most,
        schedule_currency: context.schedule_currency,
        conversion_rate: context.exchange.rate(),
        bound,
        fee,
    });
    fee
}

fn with_bank_fee(
    fee: Money,
    stated: Option<BankFee>,
    own: Option<Money>,
    steps: &mut Vec<Step>,
) -> Range {
    let fee = Range::exactly(fee);
    if own.is_none() && stated.is_none() {
        return fee;
    }
    steps.push(Step::BankFee { fee: own });
    let bank = Range { min: own.unwrap_or_else(|| Money::zero(fee.min.currency())), max: own };
    let sum = fee.plus(bank);
    steps.push(Step::Sum { fees: vec![fee, bank], fee: sum });
    sum
}

fn tiered(
    payment: Money,
    tiers: &[Tier],
    context: &FeeContext<'_>,
    steps: &mut Vec<Step>,
) -> Range {
    let rate = context.exchange.rate().unwrap_or(Rate::ONE);
    let fits = |tier: &&Tier| tier.up_to.is_none_or(|up_to| payment.worth_at_most(rate, up_to));
    // the last tier has no end, so one always fits
    let Some(tier) = tiers.iter().find(fits) else {
        return Range { min: Money::zero(payment.currency()), max: None };
    };
    let schedule_currency = context.schedule_currency;
    steps.push(Step::Tier { payment, up_to: tier.up_to, schedule_currency });
    match &tier.fee {
        TierFee::Percent { rate } => percent(payment, *rate, steps),
        TierFee::Flat { min, max } => flat(payment, *min, *max, context, steps),
    }
}
