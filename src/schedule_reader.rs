//! A schedule's JSON into a checked [`FeeSchedule`], or every problem with its path.

use crate::bounds::{DOCUMENTS, SOURCES};
use crate::date::Date;
use crate::decimal::Rate;
use crate::display_text::DisplayText;
use crate::iso::{Country, Currency};
use crate::json::{Json, Node, Object};
use crate::money::Money;
use crate::problem::CheckoutFeesError;
use crate::problem::Problems;
use crate::schedule::{
    ArrivalTime, BankFee, Caveat, CaveatCode, Countries, Currencies, Document, Fee, FeeSchedule,
    Formula, Kind, Limit, MaxPayments, Method, Origin, RateRange, Scope, Source, SourceId, Sourced,
    Tier, TierFee, TimeUnit, Variant,
};
use crate::schedule_shape::SCHEDULE;
use crate::shape::{Facts, check};

/// Reads a schedule.
pub(crate) fn read(json: &Json) -> Result<FeeSchedule, CheckoutFeesError> {
    let mut problems = Problems::for_schedule();
    let schedule = read_at(&Node::root(json), &mut problems);
    problems.finish(schedule)
}

/// Reads a schedule that stands in something larger. `None` when something was reported.
pub(crate) fn read_at(node: &Node<'_>, problems: &mut Problems) -> Option<FeeSchedule> {
    let mut own = Problems::for_schedule();
    check(node, &SCHEDULE, &facts(node), &mut own);
    let schedule = if own.is_empty() { read_sound(node) } else { None };
    if schedule.as_ref().is_some_and(|schedule| schedule.sources.len() > SOURCES) {
        own.invalid(&node.path, format!("names more than {SOURCES} sources"));
    }
    problems.append(own);
    schedule
}

/// Reads a schedule that is known to be sound.
fn read_sound(node: &Node<'_>) -> Option<FeeSchedule> {
    let currency = node.member_text("currency").and_then(Currency::parse)?;
    Sound { currency, sources: Vec::new(), sorted: Vec::new() }.schedule(&node.members()?)
}

/// What the check hangs on, as far as it is there.
pub(crate) fn facts(node: &Node<'_>) -> Facts {
    let currency = node.member_text("currency").and_then(Currency::parse);
    let mut documents = Vec::new();
    if let Some(list) = node.members().and_then(|object| object.get("documents")) {
        // each source looks its document up; more documents than these are refused
        for document in list.entries().iter().take(DOCUMENTS) {
            if let Some(title) = document.member_text("title") {
                let origin = document.member_text("origin").unwrap_or_default();
                documents.push((title.to_owned(), origin.to_owned()));
            }
        }
    }
    Facts { currency, documents }
}

/// A document that was found sound: what is required is there and as it should be.
struct Sound {
    currency: Currency,
    sources: Vec<Source>,
    /// The places of the sources in `sources`, sorted by [`words`].
    sorted: Vec<usize>,
}

impl Sound {
    fn schedule(&mut self, object: &Object<'_>) -> Option<FeeSchedule> {
        let max_payments = object.get("maxPayments")?;
        let max_payments = max_payments.members()?;
        let mut methods = Vec::new();
        for node in object.list("methods") {
            methods.push(self.method(&node.members()?)?);
        }
        let mut documents = Vec::new();
        for node in object.list("documents") {
            documents.push(document(&node.members()?)?);
        }
        let mut notes = Vec::new();
        for node in object.list("notes") {
            notes.push(DisplayText::trimmed(node.plain()?));
        }
        let max_payments = MaxPayments {
            count: max_payments.count("count")?,
            source: self.source(&max_payments)?,
        };
        Some(FeeSchedule {
            id: object.text("id")?.to_owned(),
            name: object.display_text("name")?,
            as_of: object.text("asOf").and_then(Date::parse),
            valid_from: object.text("validFrom").and_then(Date::parse),
            currency: self.currency,
            max_payments,
            documents,
            notes,
            methods,
            sources: std::mem::take(&mut self.sources),
        })
    }

    fn method(&mut self, object: &Object<'_>) -> Option<Method> {
        let mut caveats = Vec::new();
        for node in object.list("caveats") {
            caveats.push(self.caveat(&node.members()?)?);
        }
        let mut variants = Vec::new();
        for node in object.list("variants") {
            variants.push(self.variant(&node.members()?)?);
        }
        let arrival = match object.get("arrival") {
            Some(node) => Some(self.arrival(&node.members()?)?),
            None => None,
        };
        let fee = object.get("fee")?;
        Some(Method {
            id: object.text("id")?.to_owned(),
            name: object.display_text("name")?,
            kind: if object.text("kind")? == "credit" { Kind::Credit } else { Kind::Payment },
            scope: if object.text("scope")? == "order" { Scope::Order } else { Scope::Payment },
            business_only: self.sourced(object, "businessOnly"),
            currencies: self.currencies(object),
            countries: self.countries(object),
            limit: self.limit(object),
            fee: self.fee(&fee.members()?)?,
            arrival,
            caveats,
            variants,
        })
    }

    fn variant(&mut self, object: &Object<'_>) -> Option<Variant> {
        Some(Variant {
            id: object.text("id")?.to_owned(),
            countries: self.countries(object),
            currencies: self.currencies(object),
            limit: self.limit(object),
            some_banks_only: self.sourced(object, "someBanksOnly"),
        })
    }

    fn caveat(&mut self, object: &Object<'_>) -> Option<Caveat> {
        let code = match object.text("code")? {
            "limit-may-be-lower" => CaveatCode::LimitMayBeLower,
            "fee-typical" => CaveatCode::FeeTypical,
            "fee-depends-on-amount" => CaveatCode::FeeDependsOnAmount,
            _ => CaveatCode::AfterAgreement,
        };
        Some(Caveat { code, source: self.source(object)? })
    }

    fn arrival(&mut self, object: &Object<'_>) -> Option<ArrivalTime> {
        let unit =
            if object.text("unit")? == "hour" { TimeUnit::Hour } else { TimeUnit::BusinessDay };
        let source = self.source(object)?;
        Some(ArrivalTime { min: object.count("min")?, max: object.count("max")?, unit, source })
    }

    fn fee(&mut self, object: &Object<'_>) -> Option<Fee> {
        let formula = match object.text("type")? {
            "percent" => Formula::Percent { rate: rates(&object.get("rate")?)? },
            "flat" => {
                Formula::Flat { min: self.money(object, "min")?, max: self.money(object, "max")? }
            }
            "clamped-percent" => Formula::ClampedPercent {
                rate: Rate::parse_fraction(object.text("rate")?)?,
                least: self.money(object, "least")?,
                most: self.money(object, "most")?,
                bank_fee: object.get("bankFee").map(|_| BankFee::Unknown),
            },
            "tiered" => Formula::Tiered { tiers: self.tiers(object)? },
            _ => {
                let mut monthly_rates = Vec::new();
                for node in object.list("monthlyRates") {
                    monthly_rates.push(rates(&node)?);
                }
                Formula::Instalments { monthly_rates }
            }
        };
        Some(Fee { formula, source: self.source(object)? })
    }

    fn tiers(&self, object: &Object<'_>) -> Option<Vec<Tier>> {
        let mut tiers = Vec::new();
        for node in object.list("tiers") {
            let tier = node.members()?;
            let fee_node = tier.get("fee")?;
            let fee = fee_node.members()?;
            let fee = if fee.text("type")? == "percent" {
                TierFee::Percent { rate: rates(&fee.get("rate")?)? }
            } else {
                TierFee::Flat { min: self.money(&fee, "min")?, max: self.money(&fee, "max")? }
            };
            tiers.push(Tier { up_to: self.money(&tier, "upTo"), fee });
        }
        Some(tiers)
    }

    fn limit(&mut self, object: &Object<'_>) -> Option<Limit> {
        let node = object.get("limit")?;
        let limit = node.members()?;
        Some(Limit { amount: self.money(&limit, "amount")?, source: self.source(&limit)? })
    }

    fn currencies(&mut self, object: &Object<'_>) -> Option<Currencies> {
        let node = object.get("currencies")?;
        let listed = node.members()?;
        let mut codes = Vec::new();
        for node in listed.list("codes") {
            codes.push(Currency::parse(node.plain()?)?);
        }
        Some(Currencies { codes, source: self.source(&listed)? })
    }

    fn countries(&mut self, object: &Object<'_>) -> Option<Countries> {
        let node = object.get("countries")?;
        let listed = node.members()?;
        let mut codes = Vec::new();
        for node in listed.list("codes") {
            codes.push(Country::parse(node.plain()?)?);
        }
        Some(Countries { codes, source: self.source(&listed)? })
    }

    fn sourced(&mut self, object: &Object<'_>, name: &'static str) -> Option<Sourced> {
        let node = object.get(name)?;
        Some(Sourced { source: self.source(&node.members()?)? })
    }

    /// The number of a source, the same for the same words.
    fn source(&mut self, object: &Object<'_>) -> Option<SourceId> {
        let node = object.get("source")?;
        let source = source(&node.members()?)?;
        let found = self.sorted.binary_search_by(|place| {
            self.sources.get(*place).map(words).cmp(&Some(words(&source)))
        });
        let place = match found {
            Ok(at) => *self.sorted.get(at)?,
            Err(at) => {
                let place = self.sources.len();
                // one more than the bound is enough to be refused
                if place <= SOURCES {
                    self.sorted.insert(at, place);
                    self.sources.push(source);
                }
                place
            }
        };
        u16::try_from(place).ok().map(SourceId)
    }

    fn money(&self, object: &Object<'_>, name: &'static str) -> Option<Money> {
        Money::parse(object.text(name)?, self.currency).ok()
    }
}

/// All of a source, to sort by.
fn words(source: &Source) -> (&str, &str, bool) {
    (&source.quote, &source.document, source.origin == Origin::Elsewhere)
}

pub(crate) fn source(object: &Object<'_>) -> Option<Source> {
    Some(Source {
        document: object.display_text("document")?,
        quote: object.display_text("quote")?,
        origin: origin(object)?,
    })
}

fn origin(object: &Object<'_>) -> Option<Origin> {
    let elsewhere = object.text("origin")? == "elsewhere";
    Some(if elsewhere { Origin::Elsewhere } else { Origin::Documents })
}

pub(crate) fn document(object: &Object<'_>) -> Option<Document> {
    Some(Document {
        title: object.display_text("title")?,
        origin: origin(object)?,
        year: object.count("year"),
        dated: object.get("dated").is_some_and(|node| node.is_true()),
        note: object.display_text("note").unwrap_or_default(),
    })
}

fn rates(node: &Node<'_>) -> Option<RateRange> {
    if let Some(range) = node.members() {
        let (min, max) = (range.text("min")?, range.text("max")?);
        return Some(RateRange {
            min: Rate::parse_fraction(min)?,
            max: Rate::parse_fraction(max)?,
        });
    }
    let rate = Rate::parse_fraction(node.plain()?)?;
    Some(RateRange { min: rate, max: rate })
}
