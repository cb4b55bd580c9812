//! An answer as numbers and the texts they name, which is what crosses into JavaScript: no names of
//! members, no quotes, nothing to be parsed. `crossing.js` makes the object of them.
//!
//! A number may be itself and one, or the place of a word, a text or a thing that was told before,
//! counted from one. Where nothing is it is 0: the first number of what there is never is.

use crate::arrival::Arrival;
use crate::compare::{Best, Comparison, Rival, ScheduleName, Warning};
use crate::date::Date;
use crate::decimal::Rate;
use crate::display_text::DisplayText;
use crate::eligibility::Reason;
use crate::exchange::{UsedRate, UsedRates};
use crate::fee::{Bound, Bounds, Exact, Step};
use crate::financing::{Instalment, Instalments};
use crate::iso::{Country, Currency};
use crate::money::{Money, Range};
use crate::order::{Listing, Order, Rank};
use crate::payment_option::{Badge, FeeRate, OptionWarning, Payment, PaymentOption, Status};
use crate::quoted::Quoted;
use crate::schedule::{FeeSchedule, Kind, TimeUnit};
use crate::terms::Terms;
use crate::text::{DIGITS, digits};

/// The names in answers by a schedule; `rates` is where the bundled ones are from.
pub(crate) fn names<'s>(schedule: &'s FeeSchedule, rates: &'s str) -> Vec<Option<&'s str>> {
    let mut names = vec![None, Some(schedule.id.as_str()), Some("request"), Some(rates)];
    for method in &schedule.methods {
        names.push(Some(&method.id));
        names.push(Some(&method.name));
        for variant in &method.variants {
            names.push(Some(&variant.id));
        }
    }
    names
}

/// An answer's numbers and texts.
pub(crate) struct AnswerWords<'n> {
    pub(crate) words: Vec<u32>,
    /// Each after a blank.
    texts: Vec<u8>,
    count: u32,
    names: &'n [Option<&'n str>],
    /// Where a name was found last.
    place: usize,
    /// Figures that were written, each where its digits lead to, with its decimals and its place.
    written: [(u64, u8, u32); FIGURES],
}

const FIGURES: usize = 61;

impl<'n> AnswerWords<'n> {
    pub(crate) fn of(answer: &Comparison<'_>, names: &'n [Option<&'n str>]) -> Self {
        let mut out = Self {
            words: Vec::with_capacity(1_000),
            texts: Vec::with_capacity(2_000),
            count: 0,
            names,
            place: 0,
            written: [(0, 0, 0); FIGURES],
        };
        answer.cross(&mut out);
        out
    }

    /// In UTF-8.
    pub(crate) fn texts(&self) -> &[u8] {
        &self.texts
    }

    fn word(&mut self, word: u32) {
        self.words.push(word);
    }

    fn count(&mut self, count: usize) {
        self.word(u32::try_from(count).unwrap_or(u32::MAX).saturating_add(1));
    }

    #[inline(never)]
    fn text(&mut self, text: &[u8]) -> u32 {
        self.texts.push(b' ');
        self.texts.extend_from_slice(text);
        self.count = self.count.saturating_add(1);
        self.count
    }

    /// A number as decimal text; most figures of an answer stand in it several times.
    #[inline(never)]
    fn figure(&mut self, mantissa: u128, decimals: u8) {
        let number = u64::try_from(mantissa).unwrap_or(u64::MAX);
        let slot = usize::try_from(number % 61).unwrap_or_default();
        let entry = self.written.get(slot).copied().unwrap_or_default();
        if entry.0 == number && entry.1 == decimals && entry.2 > 0 {
            return self.word(entry.2);
        }
        let mut bytes = [0; DIGITS];
        let place = self.text(digits(mantissa, decimals.into(), b'.', &mut bytes));
        if number < u64::MAX
            && let Some(entry) = self.written.get_mut(slot)
        {
            *entry = (number, decimals, place);
        }
        self.word(place);
    }

    /// Names come mostly in the order of the schedule.
    fn name(&mut self, name: &str) {
        let after = self.place.saturating_add(1);
        let (before, rest) = self.names.split_at_checked(after).unwrap_or((self.names, &[]));
        let among = |names: &[_]| names.iter().position(|other| *other == Some(name));
        let found = among(rest).map(|place| place.saturating_add(after));
        self.place = found.or_else(|| among(before)).unwrap_or_default();
        self.word(u32::try_from(self.place).unwrap_or_default());
    }
}

trait Cross {
    fn cross(&self, out: &mut AnswerWords<'_>);
}

impl<T: Cross> Cross for Option<T> {
    fn cross(&self, out: &mut AnswerWords<'_>) {
        match self {
            Some(value) => value.cross(out),
            None => out.word(0),
        }
    }
}

impl<T: Cross> Cross for Vec<T> {
    fn cross(&self, out: &mut AnswerWords<'_>) {
        out.count(self.len());
        for item in self {
            item.cross(out);
        }
    }
}

impl<K: Cross, V: Cross> Cross for (K, V) {
    fn cross(&self, out: &mut AnswerWords<'_>) {
        self.0.cross(out);
        self.1.cross(out);
    }
}

/// What is written by a function of [`AnswerWords`] or of its own.
macro_rules! written {
    ($($type:ty: |$value:ident, $out:ident| $how:expr;)+) => {
        $(impl Cross for $type {
            fn cross(&self, $out: &mut AnswerWords<'_>) {
                let $value = self;
                $how;
            }
        })+
    };
}

written! {
    u32: |value, out| out.word(value.saturating_add(1));
    u64: |value, out| out.figure(u128::from(*value), 0);
    bool: |value, out| out.word(if *value { 2 } else { 1 });
    &str: |value, out| out.name(value);
    String: |value, out| out.name(value);
    &DisplayText: |value, out| out.name(value);
    std::borrow::Cow<'_, str>: |value, out| out.name(value);
    Money: |value, out| out.figure(value.minor().into(), value.currency().minor_units());
    Rate: |value, out| Exact(value.value).cross(out);
    Exact: |value, out| out.figure(value.0.mantissa().unsigned_abs(), u8::try_from(value.0.scale()).unwrap_or_default());
    Currency: |value, out| out.count(value.place());
    Country: |value, out| out.count(value.place());
    Quoted<'_>: |value, out| out.word(value.number());
    Date: |value, out| { let place = out.text(value.text().as_bytes()); out.word(place) };
}

/// The words of an enum, as they are numbered in `crossing.js`.
macro_rules! worded {
    ($($type:ident: $($word:ident = $number:literal),+;)+) => {
        $(impl Cross for $type {
            fn cross(&self, out: &mut AnswerWords<'_>) {
                out.word(match self { $($type::$word => $number),+ });
            }
        })+
    };
}

worded! {
    Status: Available = 1, Conditional = 2, Unavailable = 3;
    Kind: Payment = 1, Credit = 2;
    TimeUnit: Hour = 1, BusinessDay = 2;
    Rank: Cost = 1, Speed = 2, Credit = 3;
    Badge: Cheapest = 1, Fastest = 2;
    Bound: Least = 1, Most = 2;
}

/// What has members, in the order of the JSON.
macro_rules! members {
    ($($type:ident $(<$of:tt>)? { $($member:ident),+ })+) => {
        $(impl Cross for $type $(<$of>)? {
            fn cross(&self, out: &mut AnswerWords<'_>) {
                let $type { $($member),+ } = self;
                $($member.cross(out);)+
            }
        })+
    };
}

members! {
    Comparison<'_> { order, best, options, warnings, rates, schedule }
    Order {
        amount, currency, country, business, rank, pay_on, holidays, rates, terms, initial_payment
    }
    Terms {
        fee, rate, limit, bank_fee, months, monthly_rates, first_month_credit, credit_line
    }
    Best<'_> { method, ties, certain, rivals, unpriced }
    Rival<'_> { method, status, could_save, could_lose }
    UsedRates<'_> { as_of, source, used }
    ScheduleName<'_> { id, as_of }
    PaymentOption<'_> {
        method, name, kind, status, reasons, warnings, variants, payments, fee, total, fee_rate,
        arrival, financing, badges, steps, sources
    }
    Payment { amount, fee }
    Range { min, max }
    FeeRate { min, max }
    Arrival { min, max, unit, earliest, latest }
    Instalments { months, finance_charge, total, apr, effective_annual_rate }
    Instalment { month, principal, fee, payment, balance }
}

impl<T: Cross> Cross for Bounds<T> {
    fn cross(&self, out: &mut AnswerWords<'_>) {
        self.min.cross(out);
        self.max.cross(out);
    }
}

impl<K: Cross, V: Cross> Cross for Listing<K, V> {
    fn cross(&self, out: &mut AnswerWords<'_>) {
        self.0.cross(out);
    }
}

impl Cross for UsedRate {
    fn cross(&self, out: &mut AnswerWords<'_>) {
        self.0.cross(out);
    }
}

/// What has a code, by its number in `crossing.js`, and members.
macro_rules! coded {
    ($($type:ident { $($number:literal $code:ident $({ $($member:ident),+ })?)+ })+) => {
        $(impl Cross for $type {
            fn cross(&self, out: &mut AnswerWords<'_>) {
                match self {
                    $($type::$code $({ $($member),+ })? => {
                        out.word($number);
                        $($($member.cross(out);)+)?
                    })+
                }
            }
        })+
    };
}

coded! {
    Reason {
        1 CurrencyNotSupported { supported }
        2 CountryNotSupported { supported }
        3 BusinessOnly
        4 RateMissing { currency }
        5 OverOrderLimit { limit, currency }
        6 TooManyPayments { limit, currency, payments, max_payments }
        7 OverPaymentLimit { limit, currency, payment }
        8 CountryRequired { supported }
        9 BankMustParticipate { variants }
        10 BusinessRequired
        11 ApprovalRequired
    }
    OptionWarning {
        1 LimitMayBeLower
        2 FeeTypical
        3 FeeDependsOnAmount
        4 AfterAgreement
        5 FeeOverLimit { payment, fee_max, limit, currency }
        6 FeeHeavy { fee_rate }
        7 NearConvertedLimit { limit, currency, schedule_limit, schedule_currency, rate }
    }
    Warning {
        1 AccountCurrencyDiffers { account_currency, order_currency }
        2 HolidaysNotCounted
        3 RatesStale { as_of, days }
    }
    Step {
        1 Percent { payment, rate, exact, fee }
        2 Flat { payment, schedule_fee, schedule_currency, rate, fee }
        3 ClampedPercent {
            amount, rate, exact, least, most, schedule_least, schedule_most, schedule_currency,
            conversion_rate, bound, fee
        }
        4 BankFee { fee }
        5 OwnFee { payment, fee }
        6 Tier { payment, up_to, schedule_currency }
        7 Instalments { principal, months, monthly_rates, first_month_credit, fee }
        8 Sum { fees, fee }
        9 Total { amount, fee, total }
    }
}
