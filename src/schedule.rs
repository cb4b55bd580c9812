//! A schedule: every method's numbers, each with its source. The types are the document's own
//! shape; its JSON Schema is generated from them.

use serde::Serialize;

#[cfg(feature = "schema")]
use crate::bounds::{
    ARRIVAL_TIME, CAVEATS, CODES, DOCUMENTS, METHODS, MONTHLY_RATES, NOTES, PAYMENTS, TEXT_BYTES,
    TIERS, VARIANTS,
};
use crate::date::Date;
use crate::decimal::Rate;
use crate::display_text::DisplayText;
use crate::iso::{Country, Currency};
use crate::money::Money;

/// Whether there are schedules besides the bundled one, which has been in force since ever.
pub(crate) const MAY_BE_OWN: bool = cfg!(any(not(target_arch = "wasm32"), feature = "questions"));

/// A checked schedule, read by [`crate::FeeCalculator::from_schedule`].
#[derive(Clone, Debug)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename_all = "camelCase", deny_unknown_fields)
)]
pub struct FeeSchedule {
    /// Lower-case letters, digits and hyphens.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = "^[a-z0-9-]{1,40}$")))]
    pub id: String,
    #[cfg_attr(feature = "schema", schemars(length(min = 1, max = TEXT_BYTES)))]
    pub name: DisplayText,
    /// The day the numbers are of; absent or null where no document says.
    pub as_of: Option<Date>,
    /// The first day it is in force; absent or null: since ever. Of several schedules the one with
    /// the latest day that is not after the day of paying is used.
    pub valid_from: Option<Date>,
    /// The currency of the flat fees and limits.
    pub currency: Currency,
    /// In how many payments an order may be paid.
    pub max_payments: MaxPayments,
    /// The documents the sources name.
    #[cfg_attr(feature = "schema", schemars(length(max = DOCUMENTS)))]
    pub documents: Vec<Document>,
    /// What a reader should know, in plain language.
    #[cfg_attr(
        feature = "schema",
        schemars(default, length(max = NOTES), inner(length(max = TEXT_BYTES)))
    )]
    pub notes: Vec<DisplayText>,
    #[cfg_attr(feature = "schema", schemars(length(min = 1, max = METHODS)))]
    pub methods: Vec<Method>,
    /// The sources that [`SourceId`]s stand for, each once.
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub sources: Vec<Source>,
}

impl FeeSchedule {
    /// Whether its flat fees, converted, are sums that money can be.
    pub(crate) fn fees_convert_into(&self, currency: Currency, rate: Rate) -> bool {
        self.methods.iter().all(|method| method.fee.formula.converts_into(currency, rate))
    }

    pub(crate) fn source(&self, id: SourceId) -> Option<&Source> {
        self.sources.get(usize::from(id.0))
    }
}

/// Which of a schedule's sources: its place in [`FeeSchedule::sources`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SourceId(pub(crate) u16);

/// In how many payments an order may be paid.
#[derive(Clone, Debug)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename_all = "camelCase", deny_unknown_fields)
)]
pub struct MaxPayments {
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = PAYMENTS)))]
    pub count: u32,
    pub source: SourceId,
}

/// A document that numbers come from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename_all = "camelCase", deny_unknown_fields)
)]
pub struct Document {
    #[cfg_attr(feature = "schema", schemars(length(min = 1, max = TEXT_BYTES)))]
    pub title: DisplayText,
    pub origin: Origin,
    /// The year it is of, or seems to be of by what it mentions.
    #[cfg_attr(feature = "schema", schemars(range(min = 1900, max = 2999)))]
    pub year: Option<u32>,
    /// Whether the document itself says so.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub dated: bool,
    /// Where it is, or why that year.
    #[cfg_attr(feature = "schema", schemars(default, length(max = TEXT_BYTES)))]
    pub note: DisplayText,
}

/// Whether a source is one of the schedule's own documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Origin {
    Documents,
    Elsewhere,
}

/// The words a number rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Source {
    /// The title of one of the schedule's documents.
    #[cfg_attr(feature = "schema", schemars(length(min = 1, max = TEXT_BYTES)))]
    pub document: DisplayText,
    #[cfg_attr(feature = "schema", schemars(length(min = 1, max = TEXT_BYTES)))]
    pub quote: DisplayText,
    pub origin: Origin,
}

/// A way to pay.
#[derive(Clone, Debug)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename_all = "camelCase", deny_unknown_fields)
)]
pub struct Method {
    /// Lower-case letters, digits and hyphens.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = "^[a-z0-9-]{1,40}$")))]
    pub id: String,
    /// As buyers know it.
    #[cfg_attr(feature = "schema", schemars(length(min = 1, max = TEXT_BYTES)))]
    pub name: DisplayText,
    pub kind: Kind,
    pub scope: Scope,
    /// Present where only businesses may use it.
    pub business_only: Option<Sourced>,
    /// Absent: any.
    pub currencies: Option<Currencies>,
    /// The countries of the buyer's account; absent: any.
    pub countries: Option<Countries>,
    /// The most a payment, or the order, may be; absent: none.
    pub limit: Option<Limit>,
    pub fee: Fee,
    /// Absent: not stated.
    pub arrival: Option<ArrivalTime>,
    #[cfg_attr(feature = "schema", schemars(default, length(max = CAVEATS)))]
    pub caveats: Vec<Caveat>,
    /// Flavours with facts of their own, which stand in for the method's.
    #[cfg_attr(feature = "schema", schemars(default, length(max = VARIANTS)))]
    pub variants: Vec<Variant>,
}

/// A payment fee and a loan are never mixed up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    Payment,
    Credit,
}

/// Whether the fee and the limit hold for each payment or for the whole order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Scope {
    Payment,
    Order,
}

/// A fact without a number.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Sourced {
    pub source: SourceId,
}

/// The currencies a method can pay in.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Currencies {
    #[cfg_attr(feature = "schema", schemars(length(min = 1, max = CODES)))]
    pub codes: Vec<Currency>,
    pub source: SourceId,
}

/// The countries a method serves.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Countries {
    #[cfg_attr(feature = "schema", schemars(length(min = 1, max = CODES)))]
    pub codes: Vec<Country>,
    pub source: SourceId,
}

/// The most a payment or an order may be, in the schedule's currency.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Limit {
    pub amount: Money,
    pub source: SourceId,
}

/// How a fee is worked out, and its source.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Fee {
    #[cfg_attr(feature = "schema", schemars(flatten))]
    pub formula: Formula,
    pub source: SourceId,
}

/// A fee formula. Rates are fractions below 1; sums are in the schedule's currency.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "type", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub enum Formula {
    /// A share of each payment.
    Percent { rate: RateRange },
    /// The same for each payment, somewhere from `min` to `max`.
    Flat { min: Money, max: Money },
    /// A share of the order, at least `least` and at most `most`; scope `order`.
    ClampedPercent {
        rate: Rate,
        least: Money,
        most: Money,
        /// Present where the buyer's bank takes a fee of its own that nobody states.
        bank_fee: Option<BankFee>,
    },
    /// A fee by the size of the payment: the first tier it fits.
    Tiered {
        #[cfg_attr(feature = "schema", schemars(length(min = 1, max = TIERS)))]
        tiers: Vec<Tier>,
    },
    /// A loan over equal principal parts: the fee of each month as a share of the whole principal;
    /// kind `credit`, scope `order`.
    Instalments {
        #[cfg_attr(feature = "schema", schemars(length(min = 1, max = MONTHLY_RATES)))]
        monthly_rates: Vec<RateRange>,
    },
}

/// What is said of a bank's own fee.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum BankFee {
    Unknown,
}

/// From one rate to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct RateRange {
    pub min: Rate,
    pub max: Rate,
}

/// One band of a tiered fee.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
#[serde(rename_all = "camelCase")]
pub struct Tier {
    /// The most a payment in this band may be, inclusive; absent in the last tier alone.
    pub up_to: Option<Money>,
    pub fee: TierFee,
}

/// The fee within a band.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum TierFee {
    Percent { rate: RateRange },
    Flat { min: Money, max: Money },
}

/// How long the money takes.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct ArrivalTime {
    #[cfg_attr(feature = "schema", schemars(range(max = ARRIVAL_TIME)))]
    pub min: u32,
    #[cfg_attr(feature = "schema", schemars(range(max = ARRIVAL_TIME)))]
    pub max: u32,
    pub unit: TimeUnit,
    pub source: SourceId,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum TimeUnit {
    Hour,
    BusinessDay,
}

/// Something the documents say that makes a figure less firm.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Caveat {
    pub code: CaveatCode,
    pub source: SourceId,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum CaveatCode {
    LimitMayBeLower,
    FeeTypical,
    FeeDependsOnAmount,
    AfterAgreement,
}

/// A flavour of a method; what it does not say is as the method says.
#[derive(Clone, Debug)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename_all = "camelCase", deny_unknown_fields)
)]
pub struct Variant {
    /// Lower-case letters, digits and hyphens.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = "^[a-z0-9-]{1,40}$")))]
    pub id: String,
    pub countries: Option<Countries>,
    pub currencies: Option<Currencies>,
    pub limit: Option<Limit>,
    /// Present where only some of the banks there take part.
    pub some_banks_only: Option<Sourced>,
}

impl Formula {
    fn converts_into(&self, currency: Currency, rate: Rate) -> bool {
        let converts = |fee: &Money| fee.converts_into(currency, rate);
        match self {
            Self::Flat { max, .. } => converts(max),
            Self::ClampedPercent { most, .. } => converts(most),
            Self::Tiered { tiers } => tiers.iter().all(|tier| match &tier.fee {
                TierFee::Flat { max, .. } => converts(max),
                TierFee::Percent { .. } => true,
            }),
            Self::Percent { .. } | Self::Instalments { .. } => true,
        }
    }
}

impl Method {
    /// Whether paying takes single payments, so that an order can be split.
    #[must_use]
    pub fn takes_payments(&self) -> bool {
        self.scope == Scope::Payment
    }
}
