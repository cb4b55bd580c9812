//! Exact money: a count of minor units.
//!
//! Nothing here overflows. An amount is below 10^12 units, so at most 10^16 minor units; a converted
//! fee is at most 10^17 ([`Money::convert_into`]), so that a hundred of them and an amount fit in
//! 64 bits. A price is at most 10^21 as a whole number, and products of these stay below the
//! 3.4 × 10^38 of `u128`, but for [`Money::worth_at_most`], where the end of it does as well.

use std::fmt;

use rust_decimal::Decimal;
use serde::{Serialize, Serializer};

use crate::decimal::{PICO, PlainDecimal, Rate, decimal, quotient, round_ratio, scaled, times};
use crate::iso::Currency;
use crate::problem::{ProblemCode, clip};
use crate::text::{DIGITS, decimal_text, digits, message, whole_text};

/// Why a text is not an amount of money.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MoneyError {
    /// Not digits with an optional `.` and digits.
    Malformed,
    /// Below zero.
    Negative,
    /// More decimals than the currency has; trailing zeros count.
    TooPrecise,
    /// 1,000,000,000,000 or more.
    TooLarge,
}

impl MoneyError {
    pub(crate) fn code(self) -> ProblemCode {
        match self {
            Self::Malformed => ProblemCode::AmountMalformed,
            Self::Negative => ProblemCode::AmountNotPositive,
            Self::TooPrecise => ProblemCode::AmountTooPrecise,
            Self::TooLarge => ProblemCode::AmountTooLarge,
        }
    }

    /// What is wrong with the text, for people.
    pub(crate) fn message(self, text: &str, currency: Option<Currency>) -> String {
        let shown = clip(text);
        let what = match (self, currency) {
            (Self::Malformed, _) => "is not digits with an optional `.` and digits",
            (Self::Negative, _) if text.starts_with('-') => "is below zero",
            (Self::Negative, _) => "is not above zero",
            (Self::TooLarge, _) => "is not below 1,000,000,000,000",
            (Self::TooPrecise, Some(currency)) => {
                let decimals = whole_text(currency.minor_units());
                let code = currency.code();
                return message![
                    "`",
                    shown,
                    "` has more than the ",
                    decimals,
                    " decimals of ",
                    code
                ];
            }
            (Self::TooPrecise, None) => "has too many decimals",
        };
        message!["`", shown, "` ", what]
    }
}

/// A sum of money in a currency's minor units, so that it can never hold a fraction of one. Never
/// negative. It serialises as decimal text: `"5000.00"`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Money {
    minor: u64,
    currency: Currency,
}

impl Money {
    /// Reads plain digits with an optional `.` and digits, such as `10.50`.
    ///
    /// # Errors
    ///
    /// [`MoneyError::Malformed`] for anything else, [`MoneyError::Negative`] for a minus before
    /// such digits, [`MoneyError::TooPrecise`] for more decimals than the currency has (`1.5` JPY:
    /// reading never rounds), [`MoneyError::TooLarge`] from 1,000,000,000,000.
    pub fn parse(text: &str, currency: Currency) -> Result<Self, MoneyError> {
        let plain = PlainDecimal::parse(text).map_err(|()| MoneyError::Malformed)?;
        if plain.negative {
            return Err(MoneyError::Negative);
        }
        if plain.whole.len() > 12 {
            return Err(MoneyError::TooLarge);
        }
        if plain.fraction.len() > usize::from(currency.minor_units()) {
            return Err(MoneyError::TooPrecise);
        }
        let minor = narrow(scaled(plain.decimal(), currency.minor_units()));
        Ok(Self { minor, currency })
    }

    /// As [`Money::parse`], where the currency may not be known: then all is checked but the
    /// decimals, and nothing is read.
    pub(crate) fn parse_in(
        text: &str,
        currency: Option<Currency>,
    ) -> Result<Option<Self>, MoneyError> {
        match Self::parse(text, currency.unwrap_or(Currency::STAND_IN)) {
            Err(MoneyError::TooPrecise) if currency.is_none() => Ok(None),
            parsed => Ok(Some(parsed?)),
        }
    }

    fn wide(self) -> u128 {
        u128::from(self.minor)
    }

    /// A count of minor units.
    pub(crate) fn of_minor(minor: u64, currency: Currency) -> Self {
        Self { minor, currency }
    }

    /// A minor unit more.
    pub(crate) fn next(self) -> Self {
        Self { minor: self.minor.saturating_add(1), ..self }
    }

    pub(crate) fn minor(self) -> u64 {
        self.minor
    }

    pub(crate) fn zero(currency: Currency) -> Self {
        Self { minor: 0, currency }
    }

    #[must_use]
    pub fn currency(&self) -> Currency {
        self.currency
    }

    #[must_use]
    pub fn is_zero(&self) -> bool {
        self.minor == 0
    }

    /// One unit of a currency.
    pub(crate) fn one(currency: Currency) -> Self {
        Self { minor: narrow(currency.unit()), currency }
    }

    /// The largest amount that is read.
    pub(crate) fn most(currency: Currency) -> Self {
        Self::one(currency).times(1_000_000_000_000).less(Self { minor: 1, currency })
    }

    /// In units, to be plotted.
    #[allow(clippy::cast_precision_loss, reason = "a unit is at most 10,000 minor units")]
    pub(crate) fn as_float(self) -> f64 {
        self.minor_as_float() / self.currency.unit() as f64
    }

    /// The minor units, for a float computation such as the APR's.
    #[allow(
        clippy::cast_precision_loss,
        reason = "amounts are below 10^16; the APR has 4 decimals"
    )]
    pub(crate) fn minor_as_float(self) -> f64 {
        self.minor as f64
    }

    pub(crate) fn plus(self, other: Self) -> Self {
        Self { minor: self.minor.saturating_add(other.minor), ..self }
    }

    /// The difference, or zero where `other` is more.
    pub(crate) fn less(self, other: Self) -> Self {
        Self { minor: self.minor.saturating_sub(other.minor), ..self }
    }

    /// The product with a rate, rounded half away from zero.
    pub(crate) fn percent(self, rate: Rate) -> Self {
        self.percent_by_pico(rate.pico())
    }

    /// As [`Money::percent`], by a rate at 12 decimals as a whole number.
    pub(crate) fn percent_by_pico(self, rate: u128) -> Self {
        Self { minor: narrow(round_ratio(times(self.wide(), rate), PICO)), ..self }
    }

    /// The sum of the rounded products of equal parts with a rate at 12 decimals.
    pub(crate) fn percent_of_parts(self, rate: u128, count: u64) -> Self {
        let each = self.minor.checked_div(count).unwrap_or_default();
        let larger = self.minor.checked_rem(count).unwrap_or_default();
        let of = |minor| Self { minor, ..self }.percent_by_pico(rate);
        let of_larger = of(each.saturating_add(1)).times(larger);
        of(each).times(count.saturating_sub(larger)).plus(of_larger)
    }

    pub(crate) fn times(self, count: u64) -> Self {
        Self { minor: self.minor.saturating_mul(count), ..self }
    }

    /// The product with a rate, unrounded and without trailing zeros.
    pub(crate) fn percent_exact(self, rate: Rate) -> Decimal {
        let mantissa = times(self.wide(), rate.value.mantissa().unsigned_abs());
        let scale = u32::from(self.currency.minor_units()).saturating_add(rate.value.scale());
        decimal(mantissa, scale).normalize()
    }

    /// Equal parts, larger ones first.
    pub(crate) fn parts(self, count: u32) -> Vec<Self> {
        let divisor = u64::from(count.max(1));
        let each = self.minor.checked_div(divisor).unwrap_or_default();
        let larger = self.minor.checked_rem(divisor).unwrap_or_default();
        let mut parts = Vec::with_capacity(usize::try_from(count).unwrap_or_default());
        for part in 0..divisor {
            let minor = each.saturating_add(u64::from(part < larger));
            parts.push(Self { minor, ..self });
        }
        parts
    }

    /// How many payments of at most `limit` it takes; `None` where no number of them would do.
    pub(crate) fn payments_within(self, limit: Self) -> Option<u64> {
        let (full, rest) =
            (self.minor.checked_div(limit.minor)?, self.minor.checked_rem(limit.minor)?);
        Some(full.saturating_add(u64::from(rest > 0)))
    }

    /// Whether it is above a tenth of `whole`.
    pub(crate) fn above_tenth_of(self, whole: Self) -> bool {
        times(self.wide(), 10) > whole.wide()
    }

    /// `self / whole` as a fraction with 6 decimals, half away from zero.
    pub(crate) fn share_of(self, whole: Self) -> Decimal {
        decimal(round_ratio(times(self.wide(), 1_000_000), whole.wide()), 6)
    }

    /// This sum of the schedule's currency in another one, of which one unit is worth `rate`.
    /// [`Money::converts_into`] tells whether it is within what money can be.
    pub(crate) fn convert_into(self, currency: Currency, rate: Rate) -> Self {
        let (numerator, denominator) = self.conversion(currency, rate);
        Self { minor: narrow(round_ratio(numerator, denominator)), currency }
    }

    /// Whether this fee, converted, is at most 10^17 minor units.
    pub(crate) fn converts_into(self, currency: Currency, rate: Rate) -> bool {
        self.convert_into(currency, rate).minor <= 100_000_000_000_000_000
    }

    /// As [`Money::convert_into`], rounded down: for limits. One beyond what money can be is held
    /// at its end, which no amount comes near.
    pub(crate) fn convert_down_into(self, currency: Currency, rate: Rate) -> Self {
        let (numerator, denominator) = self.conversion(currency, rate);
        Self { minor: narrow(quotient(numerator, denominator)), currency }
    }

    fn conversion(self, currency: Currency, rate: Rate) -> (u128, u128) {
        let numerator = times(times(self.wide(), PICO), currency.unit());
        (numerator, times(rate.pico(), self.currency.unit()))
    }

    /// Whether this sum, worth `rate` a unit, is at most `limit`: compared exactly.
    pub(crate) fn worth_at_most(self, rate: Rate, limit: Self) -> bool {
        let (worth, limit) = self.worth_beside(rate, limit);
        worth <= limit
    }

    /// Whether this sum, worth `rate` a unit, is at least `least`: compared exactly.
    pub(crate) fn worth_at_least(self, rate: Rate, least: Self) -> bool {
        let (worth, least) = self.worth_beside(rate, least);
        worth >= least
    }

    /// Whether this sum, worth `rate` a unit, lies within 2 % of `limit`, on either side.
    pub(crate) fn worth_near(self, rate: Rate, limit: Self) -> bool {
        let (worth, limit) = self.worth_beside(rate, limit);
        times(worth.abs_diff(limit), 50) <= limit
    }

    /// The worth of this sum and `limit` in one unit. A worth beyond `u128` is held at its end,
    /// which no limit comes near.
    fn worth_beside(self, rate: Rate, limit: Self) -> (u128, u128) {
        let worth = times(times(self.wide(), rate.pico()), limit.currency.unit());
        (worth, times(times(limit.wide(), PICO), self.currency.unit()))
    }
}

impl Money {
    /// The decimal text, with that for a point.
    fn digits(self, point: u8, bytes: &mut [u8; DIGITS]) -> &[u8] {
        digits(self.wide(), usize::from(self.currency.minor_units()), point, bytes)
    }

    pub(crate) fn write(self, point: u8, out: &mut Vec<u8>) {
        out.extend_from_slice(self.digits(point, &mut [0; DIGITS]));
    }

    /// The decimal text.
    pub(crate) fn text(self) -> String {
        decimal_text(self.wide(), usize::from(self.currency.minor_units()))
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad_integral(true, "", &self.text())
    }
}

impl fmt::Debug for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self} {}", self.currency)
    }
}

impl Serialize for Money {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut digits = [0; DIGITS];
        let digits = self.digits(b'.', &mut digits);
        serializer.serialize_str(std::str::from_utf8(digits).unwrap_or_default())
    }
}

/// A sum of many sums of money; it may be below zero. It serialises as decimal text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SumOfMoney {
    minor: i128,
    currency: Currency,
}

impl SumOfMoney {
    pub(crate) fn none(currency: Currency) -> Self {
        Self { minor: 0, currency }
    }

    pub(crate) fn add(&mut self, money: Money) {
        self.minor = self.minor.saturating_add(money.minor.into());
    }

    pub(crate) fn subtract(&mut self, money: Money) {
        self.minor = self.minor.saturating_sub(money.minor.into());
    }
}

impl fmt::Display for SumOfMoney {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.minor < 0 { "-" } else { "" };
        let worth = decimal(self.minor.unsigned_abs(), u32::from(self.currency.minor_units()));
        write!(f, "{sign}{worth}")
    }
}

impl Serialize for SumOfMoney {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// A range of money; `max` is `None` where a part of it is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Range {
    pub min: Money,
    pub max: Option<Money>,
}

impl Range {
    pub(crate) fn exactly(money: Money) -> Self {
        Self { min: money, max: Some(money) }
    }

    pub(crate) fn plus(self, other: Self) -> Self {
        let max = self.max.zip(other.max).map(|(a, b)| a.plus(b));
        Self { min: self.min.plus(other.min), max }
    }
}

/// A count of minor units that is known to fit.
fn narrow(minor: u128) -> u64 {
    u64::try_from(minor).unwrap_or(u64::MAX)
}
