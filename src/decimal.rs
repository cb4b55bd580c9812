//! Exact decimals: text, rates, and arithmetic on whole 128-bit numbers with one rounding at the
//! end. [`rust_decimal`] reads and writes the text at the edges.

use std::fmt;

use rust_decimal::Decimal;
use serde::{Serialize, Serializer};

use crate::text::{decimal_text, parted};

/// An exact fraction or price with at most 12 decimals. It serialises as decimal text, with the
/// decimals it was written with.
#[derive(Clone, Copy, Debug)]
pub struct Rate {
    pub(crate) value: Decimal,
}

/// The whole number that stands for 1 at 12 decimals.
pub(crate) const PICO: u128 = 1_000_000_000_000;

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

    pub(crate) fn parse(text: &str) -> Option<Self> {
        let plain = PlainDecimal::parse(text).ok()?;
        if plain.negative || plain.whole.len() > 10 || plain.fraction.len() > 12 {
            return None;
        }
        Some(Self { value: plain.decimal() })
    }

    /// The decimal text, as it was written.
    pub(crate) fn text(self) -> String {
        text_of(self.value)
    }

    /// The price of what costs `self` in a unit that costs `unit`, to 12 decimals.
    pub(crate) fn cross(self, unit: Self) -> Option<Self> {
        let pico = round_ratio(times(self.pico(), PICO), unit.pico());
        let rate = Self::of_pico(pico);
        (1_000..=times(1_000_000_000, PICO)).contains(&pico).then_some(rate)
    }

    /// The rate of a whole number at 12 decimals.
    pub(crate) fn of_pico(pico: u128) -> Self {
        Self { value: decimal(pico, 12).normalize() }
    }

    /// The rate at 12 decimals, as a whole number.
    pub(crate) fn pico(self) -> u128 {
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

impl fmt::Display for Rate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.fmt(f)
    }
}

impl Serialize for Rate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text())
    }
}

/// The decimal text of a number.
pub(crate) fn text_of(value: Decimal) -> String {
    let decimals = usize::try_from(value.scale()).unwrap_or_default();
    decimal_text(value.mantissa().unsigned_abs(), decimals)
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
    let worth = |text| Some(PlainDecimal::parse(text).ok()?.decimal());
    Some(worth(a)?.cmp(&worth(b)?))
}

/// So many percent of an amount as decimal text, rounded half up to some decimals, and whether that
/// is exact. `None` where one is none, or larger than money is.
pub(crate) fn share(amount: &str, percent: &str, decimals: u8) -> Option<(String, bool)> {
    let fits = |part: &PlainDecimal<'_>| {
        !part.negative && part.whole.len() <= 12 && part.fraction.len() <= 6
    };
    let read = |text| Some(PlainDecimal::parse(text).ok().filter(fits)?.decimal());
    let (amount, percent) = (read(amount)?, read(percent)?);
    let product = times(amount.mantissa().unsigned_abs(), percent.mantissa().unsigned_abs());
    let scale = amount.scale().saturating_add(percent.scale()).saturating_add(2);
    let numerator = times(product, ten_to(u32::from(decimals)));
    let part = round_ratio(numerator, ten_to(scale));
    let is_exact = times(part, ten_to(scale)) == numerator;
    Some((decimal(part, u32::from(decimals)).normalize().to_string(), is_exact))
}

/// Decimal text taken apart: digits, optionally a `.` and digits.
pub(crate) struct PlainDecimal<'a> {
    pub(crate) negative: bool,
    /// Without leading zeros, so that its length is its size; empty for zero.
    pub(crate) whole: &'a str,
    pub(crate) fraction: &'a str,
}

impl<'a> PlainDecimal<'a> {
    pub(crate) fn parse(text: &'a str) -> Result<Self, ()> {
        let (negative, unsigned) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (mut whole, fraction) = match parted(unsigned, b'.') {
            Some((_, "")) => return Err(()),
            Some(parts) => parts,
            None => (unsigned, ""),
        };
        let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || !digits(whole) || !digits(fraction) {
            return Err(());
        }
        while let Some(rest) = whole.strip_prefix('0') {
            whole = rest;
        }
        Ok(Self { negative, whole, fraction })
    }

    /// The value. Up to 28 digits surely fit, and money and rates, which are looked at first, have
    /// fewer.
    pub(crate) fn decimal(&self) -> Decimal {
        let mut mantissa: u128 = 0;
        for byte in self.whole.bytes().chain(self.fraction.bytes()) {
            mantissa = times(mantissa, 10).saturating_add(byte.saturating_sub(b'0').into());
        }
        decimal(mantissa, u32::try_from(self.fraction.len()).unwrap_or(u32::MAX))
    }
}

/// `mantissa / 10^scale`; both are within what a [`Decimal`] holds.
#[inline(never)]
pub(crate) fn decimal(mantissa: u128, scale: u32) -> Decimal {
    let mantissa = i128::try_from(mantissa).unwrap_or(i128::MAX);
    Decimal::try_from_i128_with_scale(mantissa, scale).unwrap_or(Decimal::MAX)
}

/// A decimal of at most `scale` decimals as a whole number of `10^-scale`.
#[inline(never)]
pub(crate) fn scaled(value: Decimal, scale: u8) -> u128 {
    let missing = u32::from(scale).saturating_sub(value.scale());
    times(value.mantissa().unsigned_abs(), ten_to(missing))
}

#[inline(never)]
pub(crate) fn ten_to(exponent: u32) -> u128 {
    let within = exponent.min(MOST_TENS);
    let power = (0..within).fold(1_u64, |power, _| power.wrapping_mul(10));
    (within..exponent).fold(power.into(), |power, _| times(power, 10))
}

/// The greatest power of ten in 64 bits.
const MOST_TENS: u32 = 19;

// 128-bit arithmetic is bulky in WebAssembly, so it stands once
#[inline(never)]
pub(crate) fn times(a: u128, b: u128) -> u128 {
    // 64 bits, where they do, are several times as fast in WebAssembly; with as many zeros before
    // them their product does not wrap
    if let (Ok(a), Ok(b)) = (u64::try_from(a), u64::try_from(b))
        && a.leading_zeros().saturating_add(b.leading_zeros()) >= u64::BITS
    {
        return a.wrapping_mul(b).into();
    }
    a.saturating_mul(b)
}

#[inline(never)]
pub(crate) fn quotient(numerator: u128, denominator: u128) -> u128 {
    if let (Ok(numerator), Ok(denominator)) = (u64::try_from(numerator), u64::try_from(denominator))
        && let Some(quotient) = numerator.checked_div(denominator)
    {
        return u128::from(quotient);
    }
    numerator.checked_div(denominator).unwrap_or(u128::MAX)
}

/// The quotient rounded half up, which for what is never negative is half away from zero.
#[inline(never)]
pub(crate) fn round_ratio(numerator: u128, denominator: u128) -> u128 {
    let whole = quotient(numerator, denominator);
    let rest = numerator.saturating_sub(times(whole, denominator));
    let up = rest >= denominator.saturating_sub(rest);
    whole.saturating_add(u128::from(up))
}
