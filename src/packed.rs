//! The bundled files as WebAssembly carries them: no names, no checks, field after field in the order
//! of the types. Natively written, with all that is checked of a schedule behind it; read without
//! anything that could fail, so that a first view need not carry a reader of JSON schedules.

use crate::date::Date;
use crate::decimal::Rate;
use crate::display_text::DisplayText;
use crate::exchange::ReferenceRates;
use crate::iso::{Country, Currency};
use crate::money::Money;
use crate::schedule::{
    ArrivalTime, BankFee, Caveat, CaveatCode, Countries, Currencies, Document, Fee, FeeSchedule,
    Formula, Kind, Limit, MaxPayments, Method, Origin, RateRange, Scope, Source, SourceId, Sourced,
    Tier, TierFee, TimeUnit, Variant,
};
use crate::text::parted;

/// Ends a field; it stands in no text of a schedule that is bundled.
const END: u8 = b'\n';

/// The schedule and the rates as one text.
pub(crate) fn pack(schedule: &FeeSchedule, reference: &ReferenceRates) -> String {
    let mut out = String::new();
    schedule.pack(&mut out);
    reference.pack(&mut out);
    out
}

/// What [`pack`] was given.
pub(crate) fn unpack(packed: &str) -> (FeeSchedule, ReferenceRates) {
    let mut fields = Fields(packed);
    (Packed::unpack(&mut fields), Packed::unpack(&mut fields))
}

/// The fields that are still to be read.
struct Fields<'p>(&'p str);

impl<'p> Fields<'p> {
    #[inline(never)]
    fn next(&mut self) -> &'p str {
        let (field, rest) = parted(self.0, END).unwrap_or_default();
        self.0 = rest;
        field
    }

    #[inline(never)]
    fn number(&mut self) -> u32 {
        self.next().parse().unwrap_or_default()
    }
}

trait Packed {
    fn pack(&self, out: &mut String);
    fn unpack(fields: &mut Fields<'_>) -> Self;
}

fn put(text: &str, out: &mut String) {
    out.push_str(text);
    out.push(END.into());
}

fn put_number(number: usize, out: &mut String) {
    put(&number.to_string(), out);
}

impl Packed for String {
    fn pack(&self, out: &mut String) {
        put(self, out);
    }
    fn unpack(fields: &mut Fields<'_>) -> Self {
        fields.next().to_owned()
    }
}

impl Packed for DisplayText {
    fn pack(&self, out: &mut String) {
        put(self, out);
    }
    fn unpack(fields: &mut Fields<'_>) -> Self {
        Self::bundled(fields.next())
    }
}

impl Packed for u32 {
    fn pack(&self, out: &mut String) {
        put(&self.to_string(), out);
    }
    fn unpack(fields: &mut Fields<'_>) -> Self {
        fields.number()
    }
}

impl Packed for bool {
    fn pack(&self, out: &mut String) {
        put_number(usize::from(*self), out);
    }
    fn unpack(fields: &mut Fields<'_>) -> Self {
        fields.number() == 1
    }
}

impl<T: Packed> Packed for Option<T> {
    fn pack(&self, out: &mut String) {
        self.is_some().pack(out);
        if let Some(value) = self {
            value.pack(out);
        }
    }
    fn unpack(fields: &mut Fields<'_>) -> Self {
        if bool::unpack(fields) { Some(T::unpack(fields)) } else { None }
    }
}

impl<T: Packed> Packed for Vec<T> {
    fn pack(&self, out: &mut String) {
        put_number(self.len(), out);
        for item in self {
            item.pack(out);
        }
    }
    fn unpack(fields: &mut Fields<'_>) -> Self {
        let mut items = Self::new();
        for _ in 0..fields.number() {
            items.push(T::unpack(fields));
        }
        items
    }
}

impl<T: Packed, U: Packed> Packed for (T, U) {
    fn pack(&self, out: &mut String) {
        self.0.pack(out);
        self.1.pack(out);
    }
    fn unpack(fields: &mut Fields<'_>) -> Self {
        (T::unpack(fields), U::unpack(fields))
    }
}

impl Packed for SourceId {
    fn pack(&self, out: &mut String) {
        put_number(usize::from(self.0), out);
    }
    fn unpack(fields: &mut Fields<'_>) -> Self {
        Self(u16::try_from(fields.number()).unwrap_or_default())
    }
}

impl Packed for Date {
    fn pack(&self, out: &mut String) {
        put(&self.to_string(), out);
    }
    fn unpack(fields: &mut Fields<'_>) -> Self {
        Self::parse(fields.next()).unwrap_or(Self::of(1, 1, 1))
    }
}

impl Packed for Rate {
    fn pack(&self, out: &mut String) {
        put(&self.to_string(), out);
    }
    fn unpack(fields: &mut Fields<'_>) -> Self {
        Self::parse(fields.next()).unwrap_or(Self::ONE)
    }
}

impl Packed for Currency {
    fn pack(&self, out: &mut String) {
        put(self.code(), out);
    }
    fn unpack(fields: &mut Fields<'_>) -> Self {
        Self::parse(fields.next()).unwrap_or(Self::STAND_IN)
    }
}

impl Packed for Money {
    fn pack(&self, out: &mut String) {
        self.currency().pack(out);
        put(&self.to_string(), out);
    }
    fn unpack(fields: &mut Fields<'_>) -> Self {
        let currency = Currency::unpack(fields);
        Self::parse(fields.next(), currency).unwrap_or(Self::zero(currency))
    }
}

impl Packed for Country {
    fn pack(&self, out: &mut String) {
        put(self.code(), out);
    }
    fn unpack(fields: &mut Fields<'_>) -> Self {
        Self::parse(fields.next()).unwrap_or(Self::STAND_IN)
    }
}

/// A type whose fields follow each other.
macro_rules! fields {
    ($($type:ident { $($field:ident),* })*) => {
        $(impl Packed for $type {
            fn pack(&self, out: &mut String) {
                $(self.$field.pack(out);)*
            }
            fn unpack(fields: &mut Fields<'_>) -> Self {
                Self { $($field: Packed::unpack(fields)),* }
            }
        })*
    };
}

fields! {
    FeeSchedule {
        id, name, as_of, valid_from, currency, max_payments, documents, notes, methods, sources }
    MaxPayments { count, source }
    Document { title, origin, year, dated, note }
    Source { document, quote, origin }
    Method {
        id, name, kind, scope, business_only, currencies, countries, limit, fee, arrival, caveats,
        variants
    }
    Sourced { source }
    Currencies { codes, source }
    Countries { codes, source }
    Limit { amount, source }
    Fee { formula, source }
    RateRange { min, max }
    Tier { up_to, fee }
    ArrivalTime { min, max, unit, source }
    Caveat { code, source }
    Variant { id, countries, currencies, limit, some_banks_only }
    ReferenceRates { source, as_of, base, per_base }
}

/// A type whose variants, which may have fields, stand for the numbers from 0; the last for any other.
macro_rules! variants {
    ($($type:ident { $($number:literal: $variant:ident { $($field:ident),* },)* _: $last:ident { $($of_last:ident),* } })*) => {
        $(impl Packed for $type {
            fn pack(&self, out: &mut String) {
                match self {
                    $(Self::$variant { $($field),* } => {
                        put_number($number, out);
                        $($field.pack(out);)*
                    })*
                    Self::$last { $($of_last),* } => {
                        put("", out);
                        $($of_last.pack(out);)*
                    }
                }
            }
            fn unpack(fields: &mut Fields<'_>) -> Self {
                match fields.next() {
                    $(stringify!($number) => Self::$variant { $($field: Packed::unpack(fields)),* },)*
                    _ => Self::$last { $($of_last: Packed::unpack(fields)),* },
                }
            }
        })*
    };
}

variants! {
    Kind { 1: Credit {}, _: Payment {} }
    Scope { 1: Order {}, _: Payment {} }
    Origin { 1: Elsewhere {}, _: Documents {} }
    TimeUnit { 1: Hour {}, _: BusinessDay {} }
    BankFee { _: Unknown {} }
    CaveatCode { 1: LimitMayBeLower {}, 2: FeeTypical {}, 3: FeeDependsOnAmount {}, _: AfterAgreement {} }
    TierFee { 1: Percent { rate }, _: Flat { min, max } }
    Formula {
        1: Percent { rate },
        2: Flat { min, max },
        3: ClampedPercent { rate, least, most, bank_fee },
        4: Tiered { tiers },
        _: Instalments { monthly_rates }
    }
}
