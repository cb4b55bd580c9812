//! Exact money: the only place that rounds.
//!
//! Inside, money is a count of minor units and arithmetic is on whole 128-bit numbers with one
//! rounding at the end; [`rust_decimal`] reads and writes the text at the edges.
//!
//! Nothing here overflows. An amount is below 10^12 units, so at most 10^16 minor units; a converted
//! fee is at most 10^17 ([`Money::convert_into`]), so that a hundred of them and an amount fit in
//! 64 bits. A price is at most 10^21 as a whole number, and products of these stay below the
//! 3.4 × 10^38 of `u128`, but for [`Money::worth_at_most`], where the end of it does as well.

use std::fmt;

use rust_decimal::Decimal;
use serde::{Serialize, Serializer};

use crate::iso;
use crate::problem::ProblemCode;

/// An ISO 4217 currency that has minor units.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Currency {
    place: u8,
}

impl Currency {
    /// Stands in for a currency that is not known, to check an amount for all but its decimals.
    pub(crate) const STAND_IN: Self = Self { place: 0 };

    /// Reads a code of three letters in any case; `None` for one that is unknown or, like `XAU`,
    /// has no minor units.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        iso::CURRENCY.find(text).map(|place| Self { place })
    }

    /// The code in upper case.
    #[must_use]
    pub fn code(self) -> &'static str {
        iso::CURRENCY.get(self.place).0
    }

    /// How many decimals its minor units have: 2 for USD, 0 for JPY, 3 for KWD.
    #[must_use]
    pub fn minor_units(self) -> u8 {
        let digit = iso::CURRENCY.get(self.place).1.bytes().next();
        digit.unwrap_or(b'0').saturating_sub(b'0')
    }

    /// The minor units in one unit: 100 for USD.
    fn unit(self) -> u128 {
        ten_to(u32::from(self.minor_units()))
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl Serialize for Currency {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

/// An ISO 3166-1 alpha-2 country.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Country {
    place: u8,
}

impl Country {
    /// Reads a code of two letters in any case.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        iso::COUNTRY.find(text).map(|place| Self { place })
    }

    /// The code in upper case.
    #[must_use]
    pub fn code(self) -> &'static str {
        iso::COUNTRY.get(self.place).0
    }

    /// The usual currency of an account there.
    #[must_use]
    pub fn account_currency(self) -> Option<Currency> {
        Currency::parse(iso::COUNTRY.get(self.place).1)
    }

    /// Every country.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..iso::COUNTRY.len()).map(|place| Self { place })
    }
}

impl fmt::Debug for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl Serialize for Country {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

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
        let value = plain.decimal().ok_or(MoneyError::TooLarge)?;
        Ok(Self { minor: narrow(scaled(value, currency.minor_units())), currency })
    }

    fn wide(self) -> u128 {
        u128::from(self.minor)
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
        Self { minor: narrow(round_ratio(times(self.wide(), rate.pico()), PICO)), ..self }
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
        let mut parts = Vec::new();
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

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        decimal(self.wide(), u32::from(self.currency.minor_units())).fmt(f)
    }
}

impl fmt::Debug for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self} {}", self.currency)
    }
}

impl Serialize for Money {
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

/// An exact fraction or price with at most 12 decimals. It serialises as decimal text, with the
/// decimals it was written with.
#[derive(Clone, Copy, Debug)]
pub struct Rate {
    value: Decimal,
}

/// The whole number that stands for 1 at 12 decimals.
const PICO: u128 = 1_000_000_000_000;

impl Rate {
    pub(crate) const ONE: Self = Self { value: Decimal::ONE };

    /// Reads a price of one unit of a currency: 0.000000001 to 1,000,000,000, at most 12 decimals.
    #[must_use]
    pub fn parse_price(text: &str) -> Option<Self> {
        let rate = Self::parse(text)?;
        (1_000..=times(1_000_000_000, PICO)).contains(&rate.pico()).then_some(rate)
    }

    /// Reads a fraction: 0 ≤ r < 1, at most 12 decimals.
    #[must_use]
    pub fn parse_fraction(text: &str) -> Option<Self> {
        Self::parse(text).filter(|rate| rate.pico() < PICO)
    }

    fn parse(text: &str) -> Option<Self> {
        let plain = PlainDecimal::parse(text).ok()?;
        if plain.negative || plain.whole.len() > 10 || plain.fraction.len() > 12 {
            return None;
        }
        Some(Self { value: plain.decimal()? })
    }

    /// The price of what costs `self` in a unit that costs `unit`, to 12 decimals.
    pub(crate) fn cross(self, unit: Self) -> Option<Self> {
        let pico = round_ratio(times(self.pico(), PICO), unit.pico());
        let rate = Self { value: decimal(pico, 12).normalize() };
        (1_000..=times(1_000_000_000, PICO)).contains(&pico).then_some(rate)
    }

    /// The rate at 12 decimals, as a whole number.
    fn pico(self) -> u128 {
        scaled(self.value, 12)
    }
}

/// By worth: 1.10 is 1.1.
impl PartialEq for Rate {
    fn eq(&self, other: &Self) -> bool {
        self.pico() == other.pico()
    }
}

impl Eq for Rate {}

impl PartialOrd for Rate {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        self.pico().partial_cmp(&other.pico())
    }
}

impl fmt::Display for Rate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.fmt(f)
    }
}

impl Serialize for Rate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// A fraction of one with a fixed number of decimals, from a float: for what is only found by
/// iteration.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the value is rounded and not negative; a cast from float saturates"
)]
pub(crate) fn fraction_from_float(value: f64) -> Decimal {
    decimal((value * 10_000.0).round() as u128, 4)
}

/// Compares two decimal texts by worth; `None` where one is none.
pub(crate) fn compare_decimals(a: &str, b: &str) -> Option<std::cmp::Ordering> {
    let worth = |text| PlainDecimal::parse(text).ok()?.decimal();
    Some(worth(a)?.cmp(&worth(b)?))
}

/// Decimal text taken apart: digits, optionally a `.` and digits.
struct PlainDecimal<'a> {
    negative: bool,
    /// Without leading zeros, so that its length is its size; empty for zero.
    whole: &'a str,
    fraction: &'a str,
}

impl<'a> PlainDecimal<'a> {
    fn parse(text: &'a str) -> Result<Self, ()> {
        let (negative, unsigned) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (whole, fraction) = match unsigned.split_once('.') {
            Some((_, "")) => return Err(()),
            Some(parts) => parts,
            None => (unsigned, ""),
        };
        let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || !digits(whole) || !digits(fraction) {
            return Err(());
        }
        Ok(Self { negative, whole: whole.trim_start_matches('0'), fraction })
    }

    /// The value, up to the 28 digits that surely fit.
    fn decimal(&self) -> Option<Decimal> {
        if self.whole.len().saturating_add(self.fraction.len()) > 28 {
            return None;
        }
        let mut mantissa: u128 = 0;
        for byte in self.whole.bytes().chain(self.fraction.bytes()) {
            mantissa = times(mantissa, 10).saturating_add(u128::from(byte.saturating_sub(b'0')));
        }
        Some(decimal(mantissa, u32::try_from(self.fraction.len()).ok()?))
    }
}

/// `mantissa / 10^scale`; both are within what a [`Decimal`] holds.
#[inline(never)]
fn decimal(mantissa: u128, scale: u32) -> Decimal {
    let mantissa = i128::try_from(mantissa).unwrap_or(i128::MAX);
    Decimal::try_from_i128_with_scale(mantissa, scale).unwrap_or(Decimal::MAX)
}

/// A decimal of at most `scale` decimals as a whole number of `10^-scale`.
#[inline(never)]
fn scaled(value: Decimal, scale: u8) -> u128 {
    let missing = u32::from(scale).saturating_sub(value.scale());
    times(value.mantissa().unsigned_abs(), ten_to(missing))
}

#[inline(never)]
fn ten_to(exponent: u32) -> u128 {
    (0..exponent).fold(1, |power, _| times(power, 10))
}

/// A count of minor units that is known to fit.
fn narrow(minor: u128) -> u64 {
    u64::try_from(minor).unwrap_or(u64::MAX)
}

// 128-bit arithmetic is bulky in WebAssembly, so it stands once
#[inline(never)]
fn times(a: u128, b: u128) -> u128 {
    a.saturating_mul(b)
}

#[inline(never)]
fn quotient(numerator: u128, denominator: u128) -> u128 {
    numerator.checked_div(denominator).unwrap_or(u128::MAX)
}

#[inline(never)]
fn remainder(numerator: u128, denominator: u128) -> u128 {
    numerator.checked_rem(denominator).unwrap_or(0)
}

/// The quotient rounded half up, which for what is never negative is half away from zero.
#[inline(never)]
fn round_ratio(numerator: u128, denominator: u128) -> u128 {
    let rest = remainder(numerator, denominator);
    let up = rest >= denominator.saturating_sub(rest);
    quotient(numerator, denominator).saturating_add(u128::from(up))
}
