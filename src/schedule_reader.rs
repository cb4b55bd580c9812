//! A schedule's JSON text into a checked [`FeeSchedule`], or every problem with its path.

use std::fmt::Display;

use crate::date::Date;
use crate::json::{Codes, Json, Node, Object, Path, Problems, clip};
use crate::money::{Country, Currency, Money, Rate};
use crate::problem::CheckoutFeesError;
use crate::schedule::{
    ArrivalTime, BankFee, Caveat, CaveatCode, Countries, Currencies, Document, Fee, FeeSchedule,
    Formula, Kind, Limit, MaxPayments, Method, Origin, RateRange, Scope, Source, Sourced, Tier,
    TierFee, TimeUnit, Variant,
};

const MOST_METHODS: usize = 64;
const MOST_VARIANTS: usize = 64;
const MOST_TIERS: usize = 64;
const MOST_CODES: usize = 300;
const MOST_CAVEATS: usize = 16;
const MOST_DOCUMENTS: usize = 32;
const MOST_NOTES: usize = 32;
const MOST_PAYMENTS: u32 = 100;
const MOST_MONTHS: usize = 6;
const MOST_TIME: u32 = 366;
const LONGEST_TEXT: usize = 2_000;

const ORIGINS: &[(&str, Origin)] =
    &[("documents", Origin::Documents), ("elsewhere", Origin::Elsewhere)];
const KINDS: &[(&str, Kind)] = &[("payment", Kind::Payment), ("credit", Kind::Credit)];
const SCOPES: &[(&str, Scope)] = &[("payment", Scope::Payment), ("order", Scope::Order)];
const TIME_UNITS: &[(&str, TimeUnit)] =
    &[("hour", TimeUnit::Hour), ("business-day", TimeUnit::BusinessDay)];
const CAVEATS: &[(&str, CaveatCode)] = &[
    ("limit-may-be-lower", CaveatCode::LimitMayBeLower),
    ("fee-typical", CaveatCode::FeeTypical),
    ("fee-depends-on-amount", CaveatCode::FeeDependsOnAmount),
    ("after-agreement", CaveatCode::AfterAgreement),
];
const BANK_FEES: &[(&str, BankFee)] = &[("unknown", BankFee::Unknown)];

/// Reads a schedule.
pub(crate) fn read(json: &Json) -> Result<FeeSchedule, CheckoutFeesError> {
    let mut problems = Problems::new(Codes::SCHEDULE);
    let schedule = schedule(&Node::root(json), &mut problems);
    problems.finish(schedule)
}

fn schedule(node: &Node<'_>, problems: &mut Problems) -> Option<FeeSchedule> {
    let members = [
        "$schema",
        "id",
        "name",
        "asOf",
        "currency",
        "maxPayments",
        "documents",
        "notes",
        "methods",
    ];
    let object = node.object(&members, problems)?;
    let id = id(&object, problems);
    let name = text(&object, "name", problems);
    let as_of = object.get("asOf").and_then(|node| date(&node, problems));
    let currency = object.required("currency", problems).and_then(|node| currency(&node, problems));
    let documents = documents(&object, problems);
    let notes = list(&object, "notes", MOST_NOTES, problems, plain_text);
    // sums can be checked for precision once the currency is known; the dollar serves till then
    let mut reader =
        Reader { currency: currency.or_else(|| Currency::parse("USD"))?, documents, problems };
    let max_payments =
        object.required("maxPayments", reader.problems).and_then(|node| reader.max_payments(&node));
    let methods = reader.methods(&object);
    let documents = reader.documents;
    Some(FeeSchedule {
        id: id?,
        name: name?,
        as_of,
        currency: currency?,
        max_payments: max_payments?,
        documents,
        notes,
        methods: methods?,
    })
}

/// What the members of a schedule are read against.
struct Reader<'p> {
    currency: Currency,
    documents: Vec<Document>,
    problems: &'p mut Problems,
}

impl Reader<'_> {
    fn max_payments(&mut self, node: &Node<'_>) -> Option<MaxPayments> {
        let object = node.object(&["count", "source"], self.problems)?;
        let count = object
            .required("count", self.problems)
            .and_then(|node| node.whole_number(1, MOST_PAYMENTS, self.problems));
        let source = self.source(&object);
        Some(MaxPayments { count: count?, source: source? })
    }

    fn methods(&mut self, object: &Object<'_>) -> Option<Vec<Method>> {
        let node = object.required("methods", self.problems)?;
        let nodes = node.items(1, MOST_METHODS, self.problems)?;
        let mut methods: Vec<Method> = Vec::new();
        let mut complete = true;
        for node in nodes {
            let Some(method) = self.method(&node) else {
                complete = false;
                continue;
            };
            if methods.iter().any(|other| other.id == method.id) {
                let message = format!("`{}` is the id of an earlier method", method.id);
                self.problems.invalid(&Path::Field(&node.path, "id"), message);
            }
            methods.push(method);
        }
        complete.then_some(methods)
    }

    fn method(&mut self, node: &Node<'_>) -> Option<Method> {
        let members = [
            "id",
            "name",
            "kind",
            "scope",
            "businessOnly",
            "currencies",
            "countries",
            "limit",
            "fee",
            "arrival",
            "caveats",
            "variants",
        ];
        let object = node.object(&members, self.problems)?;
        let id = id(&object, self.problems);
        let name = text(&object, "name", self.problems);
        let kind =
            object.required("kind", self.problems).and_then(|node| node.word(KINDS, self.problems));
        let scope = object
            .required("scope", self.problems)
            .and_then(|node| node.word(SCOPES, self.problems));
        let business_only = object.get("businessOnly").and_then(|node| self.sourced(&node));
        let currencies = object.get("currencies").and_then(|node| self.currencies(&node));
        let countries = object.get("countries").and_then(|node| self.countries(&node));
        let limit = object.get("limit").and_then(|node| self.limit(&node));
        let fee = object.required("fee", self.problems).and_then(|node| self.fee(&node));
        let arrival = object.get("arrival").and_then(|node| self.arrival(&node));
        let caveats = self.list(&object, "caveats", MOST_CAVEATS, Self::caveat);
        let variants = self.variants(&object);
        if let (Some(fee), Some(kind), Some(scope)) = (&fee, kind, scope) {
            self.formula_fits(node, &fee.formula, kind, scope);
        }
        Some(Method {
            id: id?,
            name: name?,
            kind: kind?,
            scope: scope?,
            business_only,
            currencies,
            countries,
            limit,
            fee: fee?,
            arrival,
            caveats,
            variants,
        })
    }

    /// A loan is of kind credit and nothing else is; a loan and a clamped fee are of the whole order.
    fn formula_fits(&mut self, node: &Node<'_>, formula: &Formula, kind: Kind, scope: Scope) {
        let loan = matches!(formula, Formula::Instalments { .. });
        if loan != (kind == Kind::Credit) {
            let message = if loan {
                "must be credit: the fee is one of instalments"
            } else {
                "must be payment: credit has a fee of instalments"
            };
            self.problems.invalid(&Path::Field(&node.path, "kind"), message);
        }
        if scope == Scope::Payment && (loan || matches!(formula, Formula::ClampedPercent { .. })) {
            self.problems.invalid(
                &Path::Field(&node.path, "scope"),
                "must be order: the fee is one of the whole order",
            );
        }
    }

    fn variants(&mut self, object: &Object<'_>) -> Vec<Variant> {
        let Some(node) = object.get("variants") else { return Vec::new() };
        let mut variants: Vec<Variant> = Vec::new();
        for node in node.items(0, MOST_VARIANTS, self.problems).unwrap_or_default() {
            let Some(variant) = self.variant(&node) else { continue };
            if variants.iter().any(|other| other.id == variant.id) {
                let message = format!("`{}` is the id of an earlier variant", variant.id);
                self.problems.invalid(&Path::Field(&node.path, "id"), message);
            }
            variants.push(variant);
        }
        variants
    }

    fn variant(&mut self, node: &Node<'_>) -> Option<Variant> {
        let members = ["id", "countries", "currencies", "limit", "someBanksOnly"];
        let object = node.object(&members, self.problems)?;
        let id = id(&object, self.problems);
        let countries = object.get("countries").and_then(|node| self.countries(&node));
        let currencies = object.get("currencies").and_then(|node| self.currencies(&node));
        let limit = object.get("limit").and_then(|node| self.limit(&node));
        let some_banks_only = object.get("someBanksOnly").and_then(|node| self.sourced(&node));
        Some(Variant { id: id?, countries, currencies, limit, some_banks_only })
    }

    fn fee(&mut self, node: &Node<'_>) -> Option<Fee> {
        let object = node.map(self.problems)?;
        let kinds = [
            ("percent", 0),
            ("flat", 1),
            ("clamped-percent", 2),
            ("tiered", 3),
            ("instalments", 4),
        ];
        let kind = object.required("type", self.problems)?.word(&kinds, self.problems)?;
        let members: &[&str] = match kind {
            0 => &["type", "rate", "source"],
            1 => &["type", "min", "max", "source"],
            2 => &["type", "rate", "least", "most", "bankFee", "source"],
            3 => &["type", "tiers", "source"],
            _ => &["type", "monthlyRates", "source"],
        };
        node.object(members, self.problems);
        let source = self.source(&object);
        let formula = match kind {
            0 => self.rate_range(&object, "rate").map(|rate| Formula::Percent { rate }),
            1 => {
                self.money_range(&object, "min", "max").map(|(min, max)| Formula::Flat { min, max })
            }
            2 => self.clamped_percent(&object),
            3 => self.tiers(&object),
            _ => self.instalments(&object),
        };
        Some(Fee { formula: formula?, source: source? })
    }

    fn clamped_percent(&mut self, object: &Object<'_>) -> Option<Formula> {
        let rate = object.required("rate", self.problems).and_then(|node| self.rate(&node));
        let bounds = self.money_range(object, "least", "most");
        let bank_fee = object.get("bankFee").and_then(|node| node.word(BANK_FEES, self.problems));
        let (least, most) = bounds?;
        Some(Formula::ClampedPercent { rate: rate?, least, most, bank_fee })
    }

    fn tiers(&mut self, object: &Object<'_>) -> Option<Formula> {
        let node = object.required("tiers", self.problems)?;
        let nodes = node.items(1, MOST_TIERS, self.problems)?;
        let last = nodes.len().saturating_sub(1);
        let mut tiers: Vec<Tier> = Vec::new();
        for (index, node) in nodes.iter().enumerate() {
            let tier = self.tier(node, index == last, tiers.last().and_then(|tier| tier.up_to));
            tiers.extend(tier);
        }
        (tiers.len() == nodes.len()).then_some(Formula::Tiered { tiers })
    }

    fn tier(&mut self, node: &Node<'_>, last: bool, before: Option<Money>) -> Option<Tier> {
        let object = node.object(&["upTo", "fee"], self.problems)?;
        let up_to_node = object.get("upTo");
        let up_to = up_to_node.as_ref().and_then(|node| self.money(node));
        match &up_to_node {
            Some(node) if last => self
                .problems
                .invalid(&node.path, "must be absent in the last tier, which has no end"),
            None if !last => {
                object.required("upTo", self.problems);
            }
            Some(node) => {
                if let (Some(up_to), Some(before)) = (up_to, before)
                    && up_to <= before
                {
                    self.problems.invalid(
                        &node.path,
                        format!("`{up_to}` is not above the tier before it, `{before}`"),
                    );
                }
            }
            None => {}
        }
        let fee = object.required("fee", self.problems).and_then(|node| self.tier_fee(&node));
        Some(Tier { up_to, fee: fee? })
    }

    fn tier_fee(&mut self, node: &Node<'_>) -> Option<TierFee> {
        let object = node.map(self.problems)?;
        let percent = object
            .required("type", self.problems)?
            .word(&[("percent", true), ("flat", false)], self.problems)?;
        let members: &[&str] = if percent { &["type", "rate"] } else { &["type", "min", "max"] };
        node.object(members, self.problems);
        if percent {
            return self.rate_range(&object, "rate").map(|rate| TierFee::Percent { rate });
        }
        self.money_range(&object, "min", "max").map(|(min, max)| TierFee::Flat { min, max })
    }

    fn instalments(&mut self, object: &Object<'_>) -> Option<Formula> {
        let node = object.required("monthlyRates", self.problems)?;
        let nodes = node.items(1, MOST_MONTHS, self.problems)?;
        let rates: Vec<RateRange> =
            nodes.iter().filter_map(|node| self.rate_range_at(node)).collect();
        (rates.len() == nodes.len()).then_some(Formula::Instalments { monthly_rates: rates })
    }

    fn rate_range(&mut self, object: &Object<'_>, name: &'static str) -> Option<RateRange> {
        let node = object.required(name, self.problems)?;
        self.rate_range_at(&node)
    }

    fn rate_range_at(&mut self, node: &Node<'_>) -> Option<RateRange> {
        if node.is_text() {
            return self.rate(node).map(|rate| RateRange { min: rate, max: rate });
        }
        let object = node.object(&["min", "max"], self.problems)?;
        let min = object.required("min", self.problems).and_then(|node| self.rate(&node));
        let max = object.required("max", self.problems).and_then(|node| self.rate(&node));
        let range = RateRange { min: min?, max: max? };
        if range.min > range.max {
            self.above(&Path::Field(&node.path, "min"), range.min, range.max);
        }
        Some(range)
    }

    fn rate(&mut self, node: &Node<'_>) -> Option<Rate> {
        let text = node.decimal(self.problems)?;
        let rate = Rate::parse_fraction(text);
        if rate.is_none() {
            let message = format!(
                "`{}` is not a fraction from 0 to below 1 with at most 12 decimals",
                clip(text)
            );
            self.problems.invalid(&node.path, message);
        }
        rate
    }

    fn money_range(
        &mut self,
        object: &Object<'_>,
        least: &'static str,
        most: &'static str,
    ) -> Option<(Money, Money)> {
        let min_node = object.required(least, self.problems);
        let min = min_node.as_ref().and_then(|node| self.money(node));
        let max = object.required(most, self.problems).and_then(|node| self.money(&node));
        let (node, min, max) = (min_node?, min?, max?);
        if min > max {
            self.above(&node.path, min, max);
        }
        Some((min, max))
    }

    fn above(&mut self, path: &Path<'_>, least: impl Display, most: impl Display) {
        self.problems.invalid(path, format!("`{least}` is above the most, `{most}`"));
    }

    fn money(&mut self, node: &Node<'_>) -> Option<Money> {
        let text = node.decimal(self.problems)?;
        let money = Money::parse(text, self.currency);
        if money.is_err() {
            let message = format!(
                "`{}` is not an amount of {} below 1,000,000,000,000 with at most {} decimals",
                clip(text),
                self.currency,
                self.currency.minor_units()
            );
            self.problems.invalid(&node.path, message);
        }
        money.ok()
    }

    fn limit(&mut self, node: &Node<'_>) -> Option<Limit> {
        let object = node.object(&["amount", "source"], self.problems)?;
        let amount_node = object.required("amount", self.problems);
        let amount = amount_node.as_ref().and_then(|node| self.money(node));
        if let (Some(node), Some(amount)) = (&amount_node, &amount)
            && amount.is_zero()
        {
            self.problems.invalid(&node.path, "is zero: nothing could be paid");
        }
        let source = self.source(&object);
        Some(Limit { amount: amount?, source: source? })
    }

    fn arrival(&mut self, node: &Node<'_>) -> Option<ArrivalTime> {
        let object = node.object(&["min", "max", "unit", "source"], self.problems)?;
        let min = object
            .required("min", self.problems)
            .and_then(|node| node.whole_number(0, MOST_TIME, self.problems));
        let max = object
            .required("max", self.problems)
            .and_then(|node| node.whole_number(0, MOST_TIME, self.problems));
        if let (Some(min), Some(max)) = (min, max)
            && min > max
        {
            self.above(&Path::Field(&node.path, "min"), min, max);
        }
        let unit = object
            .required("unit", self.problems)
            .and_then(|node| node.word(TIME_UNITS, self.problems));
        let source = self.source(&object);
        Some(ArrivalTime { min: min?, max: max?, unit: unit?, source: source? })
    }

    fn caveat(&mut self, node: &Node<'_>) -> Option<Caveat> {
        let object = node.object(&["code", "source"], self.problems)?;
        let code = object
            .required("code", self.problems)
            .and_then(|node| node.word(CAVEATS, self.problems));
        let source = self.source(&object);
        Some(Caveat { code: code?, source: source? })
    }

    fn currencies(&mut self, node: &Node<'_>) -> Option<Currencies> {
        let object = node.object(&["codes", "source"], self.problems)?;
        let codes = self.codes(&object, currency);
        let source = self.source(&object);
        Some(Currencies { codes: codes?, source: source? })
    }

    fn countries(&mut self, node: &Node<'_>) -> Option<Countries> {
        let object = node.object(&["codes", "source"], self.problems)?;
        let codes = self.codes(&object, country);
        let source = self.source(&object);
        Some(Countries { codes: codes?, source: source? })
    }

    fn codes<T>(
        &mut self,
        object: &Object<'_>,
        read: fn(&Node<'_>, &mut Problems) -> Option<T>,
    ) -> Option<Vec<T>> {
        let node = object.required("codes", self.problems)?;
        let nodes = node.items(1, MOST_CODES, self.problems)?;
        Some(nodes.iter().filter_map(|node| read(node, self.problems)).collect())
    }

    fn sourced(&mut self, node: &Node<'_>) -> Option<Sourced> {
        let object = node.object(&["source"], self.problems)?;
        self.source(&object).map(|source| Sourced { source })
    }

    fn source(&mut self, object: &Object<'_>) -> Option<Source> {
        let node = object.required("source", self.problems)?;
        let object = node.object(&["document", "quote", "origin"], self.problems)?;
        let document = text(&object, "document", self.problems);
        let quote = text(&object, "quote", self.problems);
        let origin_node = object.required("origin", self.problems);
        let origin = origin_node.as_ref().and_then(|node| node.word(ORIGINS, self.problems));
        if let (Some(node), Some(title)) = (object.get("document"), &document) {
            match self.documents.iter().find(|known| known.title == *title) {
                None => {
                    let message =
                        format!("`{}` is not the title of one of the documents", clip(title));
                    self.problems.invalid(&node.path, message);
                }
                Some(known) if origin.is_some_and(|origin| origin != known.origin) => {
                    self.problems.invalid(&node.path, "is listed with another origin");
                }
                Some(_) => {}
            }
        }
        Some(Source { document: document?, quote: quote?, origin: origin? })
    }

    fn list<T>(
        &mut self,
        object: &Object<'_>,
        name: &'static str,
        most: usize,
        read: fn(&mut Self, &Node<'_>) -> Option<T>,
    ) -> Vec<T> {
        let Some(node) = object.get(name) else { return Vec::new() };
        node.items(0, most, self.problems)
            .unwrap_or_default()
            .iter()
            .filter_map(|node| read(self, node))
            .collect()
    }
}

fn documents(object: &Object<'_>, problems: &mut Problems) -> Vec<Document> {
    if object.required("documents", problems).is_none() {
        return Vec::new();
    }
    list(object, "documents", MOST_DOCUMENTS, problems, document)
}

fn document(node: &Node<'_>, problems: &mut Problems) -> Option<Document> {
    let object = node.object(&["title", "origin", "year", "dated", "note"], problems)?;
    let title = text(&object, "title", problems);
    let origin = object.required("origin", problems).and_then(|node| node.word(ORIGINS, problems));
    let year = object.get("year").and_then(|node| node.whole_number(1900, 2999, problems));
    let dated = object.get("dated").and_then(|node| node.boolean(problems)).unwrap_or_default();
    let remark =
        object.get("note").and_then(|node| plain_text(&node, problems)).unwrap_or_default();
    Some(Document { title: title?, origin: origin?, year, dated, note: remark })
}

fn list<T>(
    object: &Object<'_>,
    name: &'static str,
    most: usize,
    problems: &mut Problems,
    read: fn(&Node<'_>, &mut Problems) -> Option<T>,
) -> Vec<T> {
    let Some(node) = object.get(name) else { return Vec::new() };
    node.items(0, most, problems)
        .unwrap_or_default()
        .iter()
        .filter_map(|node| read(node, problems))
        .collect()
}

fn id(object: &Object<'_>, problems: &mut Problems) -> Option<String> {
    let node = object.required("id", problems)?;
    let text = node.text(problems)?;
    let known = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    if text.is_empty() || text.len() > 40 || !text.bytes().all(known) {
        let message =
            format!("`{}` is not 1 to 40 lower-case letters, digits and hyphens", clip(text));
        problems.invalid(&node.path, message);
        return None;
    }
    Some(text.to_owned())
}

fn text(object: &Object<'_>, name: &'static str, problems: &mut Problems) -> Option<String> {
    let node = object.required(name, problems)?;
    let text = plain_text(&node, problems)?;
    if text.is_empty() {
        problems.invalid(&node.path, "is empty");
    }
    Some(text)
}

fn plain_text(node: &Node<'_>, problems: &mut Problems) -> Option<String> {
    let text = node.text(problems)?;
    if text.len() > LONGEST_TEXT {
        problems
            .invalid(&node.path, format!("has {} bytes, {LONGEST_TEXT} are the most", text.len()));
        return None;
    }
    Some(text.to_owned())
}

fn date(node: &Node<'_>, problems: &mut Problems) -> Option<Date> {
    let text = node.text(problems)?;
    let date = Date::parse(text);
    if date.is_none() {
        problems
            .invalid(&node.path, format!("`{}` is not a day of the form YYYY-MM-DD", clip(text)));
    }
    date
}

fn currency(node: &Node<'_>, problems: &mut Problems) -> Option<Currency> {
    let text = node.text(problems)?;
    let currency = Currency::parse(text);
    if currency.is_none() {
        problems.invalid(
            &node.path,
            format!("`{}` is not an ISO 4217 currency with minor units", clip(text)),
        );
    }
    currency
}

fn country(node: &Node<'_>, problems: &mut Problems) -> Option<Country> {
    let text = node.text(problems)?;
    let country = Country::parse(text);
    if country.is_none() {
        problems.invalid(&node.path, format!("`{}` is not an ISO 3166-1 country code", clip(text)));
    }
    country
}
