//! A schedule: every method's numbers, each with its source. The types are the document's own
//! shape; its JSON Schema is generated from them.

use serde::Serialize;

use crate::date::Date;
use crate::money::{Country, Currency, Money, Rate};

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
    pub name: String,
    /// The day the numbers are of; absent or null where no document says.
    pub as_of: Option<Date>,
    /// The currency of the flat fees and limits.
    pub currency: Currency,
    /// In how many payments an order may be paid.
    pub max_payments: MaxPayments,
    /// The documents the sources name.
    #[cfg_attr(feature = "schema", schemars(length(max = 32)))]
    pub documents: Vec<Document>,
    /// What a reader should know, in plain language.
    #[cfg_attr(feature = "schema", schemars(default, length(max = 32)))]
    pub notes: Vec<String>,
    #[cfg_attr(feature = "schema", schemars(length(min = 1, max = 64)))]
    pub methods: Vec<Method>,
}

/// In how many payments an order may be paid.
#[derive(Clone, Debug)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename_all = "camelCase", deny_unknown_fields)
)]
pub struct MaxPayments {
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 100)))]
    pub count: u32,
    pub source: Source,
}

/// A document that numbers come from.
#[derive(Clone, Debug)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename_all = "camelCase", deny_unknown_fields)
)]
pub struct Document {
    pub title: String,
    pub origin: Origin,
    /// The year it is of, or seems to be of by what it mentions.
    #[cfg_attr(feature = "schema", schemars(range(min = 1900, max = 2999)))]
    pub year: Option<u32>,
    /// Whether the document itself says so.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub dated: bool,
    /// Where it is, or why that year.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub note: String,
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
    pub document: String,
    pub quote: String,
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
    pub name: String,
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
    #[cfg_attr(feature = "schema", schemars(default, length(max = 16)))]
    pub caveats: Vec<Caveat>,
    /// Flavours with facts of their own, which stand in for the method's.
    #[cfg_attr(feature = "schema", schemars(default, length(max = 64)))]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename_all = "kebab-case"))]
pub enum Scope {
    Payment,
    Order,
}

/// A fact without a number.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Sourced {
    pub source: Source,
}

/// The currencies a method can pay in.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Currencies {
    #[cfg_attr(feature = "schema", schemars(length(min = 1, max = 300)))]
    pub codes: Vec<Currency>,
    pub source: Source,
}

/// The countries a method serves.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Countries {
    #[cfg_attr(feature = "schema", schemars(length(min = 1, max = 300)))]
    pub codes: Vec<Country>,
    pub source: Source,
}

/// The most a payment or an order may be, in the schedule's currency.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Limit {
    pub amount: Money,
    pub source: Source,
}

/// How a fee is worked out, and its source.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Fee {
    #[cfg_attr(feature = "schema", schemars(flatten))]
    pub formula: Formula,
    pub source: Source,
}

/// A fee formula. Rates are fractions below 1; sums are in the schedule's currency.
#[derive(Clone, Debug)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(tag = "type", rename_all = "kebab-case", rename_all_fields = "camelCase")
)]
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
        #[cfg_attr(feature = "schema", schemars(length(min = 1, max = 64)))]
        tiers: Vec<Tier>,
    },
    /// A loan over equal principal parts: the fee of each month as a share of the whole principal;
    /// kind `credit`, scope `order`.
    Instalments {
        #[cfg_attr(feature = "schema", schemars(length(min = 1, max = 6)))]
        monthly_rates: Vec<RateRange>,
    },
}

/// What is said of a bank's own fee.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename_all = "kebab-case"))]
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
#[derive(Clone, Debug)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename_all = "camelCase", deny_unknown_fields)
)]
pub struct Tier {
    /// The most a payment in this band may be, inclusive; absent in the last tier alone.
    pub up_to: Option<Money>,
    pub fee: TierFee,
}

/// The fee within a band.
#[derive(Clone, Debug)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(tag = "type", rename_all = "kebab-case", deny_unknown_fields)
)]
pub enum TierFee {
    Percent { rate: RateRange },
    Flat { min: Money, max: Money },
}

/// How long the money takes.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct ArrivalTime {
    #[cfg_attr(feature = "schema", schemars(range(max = 366)))]
    pub min: u32,
    #[cfg_attr(feature = "schema", schemars(range(max = 366)))]
    pub max: u32,
    pub unit: TimeUnit,
    pub source: Source,
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
    pub source: Source,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename_all = "kebab-case"))]
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
    /// The greatest of its flat sums, one a tier where there are tiers.
    pub(crate) fn greatest_flat_fees(&self) -> Vec<Money> {
        match self {
            Self::Flat { max, .. } => vec![*max],
            Self::ClampedPercent { most, .. } => vec![*most],
            Self::Tiered { tiers } => tiers.iter().filter_map(Tier::greatest_flat_fee).collect(),
            Self::Percent { .. } | Self::Instalments { .. } => Vec::new(),
        }
    }
}

impl Tier {
    fn greatest_flat_fee(&self) -> Option<Money> {
        match &self.fee {
            TierFee::Flat { max, .. } => Some(*max),
            TierFee::Percent { .. } => None,
        }
    }
}

impl Method {
    /// Whether paying takes single payments, so that an order can be split.
    #[must_use]
    pub fn takes_payments(&self) -> bool {
        self.scope == Scope::Payment
    }

    /// The sources of all its facts, the fee's first, each once; those of `variants` last.
    pub(crate) fn sources<'s>(&'s self, variants: &[&'s Variant]) -> Vec<&'s Source> {
        let own = [
            Some(&self.fee.source),
            self.limit.as_ref().map(|limit| &limit.source),
            self.arrival.as_ref().map(|arrival| &arrival.source),
            self.currencies.as_ref().map(|currencies| &currencies.source),
            self.countries.as_ref().map(|countries| &countries.source),
            self.business_only.as_ref().map(|fact| &fact.source),
        ];
        let caveats = self.caveats.iter().map(|caveat| &caveat.source);
        let theirs = variants.iter().flat_map(|variant| variant.sources());
        let mut sources: Vec<&Source> = Vec::new();
        for source in own.into_iter().flatten().chain(caveats).chain(theirs) {
            if !sources.contains(&source) {
                sources.push(source);
            }
        }
        sources
    }
}

impl Variant {
    fn sources(&self) -> impl Iterator<Item = &Source> {
        let all = [
            self.limit.as_ref().map(|limit| &limit.source),
            self.countries.as_ref().map(|countries| &countries.source),
            self.currencies.as_ref().map(|currencies| &currencies.source),
            self.some_banks_only.as_ref().map(|fact| &fact.source),
        ];
        all.into_iter().flatten()
    }
}
