//! Why a method cannot carry an order, or what its answer hangs on.

use serde::Serialize;

use crate::exchange::Exchange;
use crate::iso::{Country, Currency};
use crate::money::Money;
use crate::order::Order;
use crate::schedule::{Formula, Kind, Limit, Method, Variant};
use crate::terms::Terms;

/// Why a method cannot carry an order, or what its answer hangs on, with the numbers behind it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "code", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub enum Reason {
    CurrencyNotSupported {
        supported: Vec<Currency>,
    },
    CountryNotSupported {
        supported: Vec<Country>,
    },
    BusinessOnly,
    RateMissing {
        currency: Currency,
    },
    OverOrderLimit {
        limit: Money,
        currency: Currency,
    },
    /// `payments` is `None` where no number of them would do.
    TooManyPayments {
        limit: Money,
        currency: Currency,
        payments: Option<u64>,
        max_payments: u32,
    },
    OverPaymentLimit {
        limit: Money,
        currency: Currency,
        payment: Money,
    },
    CountryRequired {
        supported: Vec<Country>,
    },
    BankMustParticipate {
        variants: Vec<String>,
    },
    BusinessRequired,
    ApprovalRequired,
}

/// A method, or one of its variants, with the facts that hold for it.
#[derive(Clone, Copy)]
pub(crate) struct Flavour<'s> {
    pub(crate) variant: Option<&'s Variant>,
    currencies: Option<&'s [Currency]>,
    countries: Option<&'s [Country]>,
    pub(crate) limit: Option<&'s Limit>,
}

impl<'s> Flavour<'s> {
    fn of(method: &'s Method, variant: Option<&'s Variant>) -> Self {
        let currencies =
            variant.and_then(|variant| variant.currencies.as_ref()).or(method.currencies.as_ref());
        let countries =
            variant.and_then(|variant| variant.countries.as_ref()).or(method.countries.as_ref());
        let limit = variant.and_then(|variant| variant.limit.as_ref()).or(method.limit.as_ref());
        Self {
            variant,
            currencies: currencies.map(|listed| listed.codes.as_slice()),
            countries: countries.map(|listed| listed.codes.as_slice()),
            limit,
        }
    }

    fn takes(&self, currency: Currency) -> bool {
        self.currencies.is_none_or(|codes| codes.contains(&currency))
    }

    fn serves(&self, country: Option<Country>) -> bool {
        country.is_none_or(|country| self.countries.is_none_or(|codes| codes.contains(&country)))
    }

    pub(crate) fn some_banks_only(&self) -> bool {
        self.variant.is_some_and(|variant| variant.some_banks_only.is_some())
    }
}

/// The method's flavours: its variants, or itself where it has none.
fn flavours(method: &Method) -> impl Iterator<Item = Flavour<'_>> {
    let itself = method.variants.is_empty().then_some(None);
    let variants = method.variants.iter().map(Some).chain(itself);
    variants.map(|variant| Flavour::of(method, variant))
}

/// The flavours that fit the buyer and the currency, or every reason that excludes the method
/// whatever the amount.
pub(crate) fn fitting<'s>(
    method: &'s Method,
    order: &Order,
) -> Result<Vec<Flavour<'s>>, Vec<Reason>> {
    let (mut fitting, mut takes_currency, mut is_served) = (Vec::new(), false, false);
    for flavour in flavours(method) {
        let (takes, serves) = (flavour.takes(order.currency), flavour.serves(order.country));
        takes_currency |= takes;
        is_served |= serves;
        if serves && takes {
            fitting.push(flavour);
        }
    }
    let mut reasons = Vec::new();
    if !takes_currency {
        reasons
            .push(Reason::CurrencyNotSupported { supported: supported_currencies(method, None) });
    }
    if !is_served {
        reasons.push(Reason::CountryNotSupported { supported: supported_countries(method) });
    }
    if reasons.is_empty() && fitting.is_empty() {
        let supported = supported_currencies(method, order.country);
        reasons.push(Reason::CurrencyNotSupported { supported });
    }
    if method.business_only.is_some() && order.business == Some(false) {
        reasons.push(Reason::BusinessOnly);
    }
    if reasons.is_empty() { Ok(fitting) } else { Err(reasons) }
}

/// Whether the method's fee or limits must be converted for an order in another currency.
pub(crate) fn needs_rate(method: &Method, fitting: &[Flavour<'_>], terms: Option<&Terms>) -> bool {
    let own_fee = terms.is_some_and(|terms| terms.fee.is_some());
    let fee_is_fixed = match &method.fee.formula {
        Formula::Flat { .. } => !own_fee,
        Formula::ClampedPercent { .. } | Formula::Tiered { .. } => true,
        Formula::Percent { .. } | Formula::Instalments { .. } => false,
    };
    fee_is_fixed || fitting.iter().any(|flavour| flavour.limit.is_some())
}

/// The reason for which an order without a rate is excluded.
pub(crate) fn rate_missing(order: &Order, exchange: &Exchange<'_>, needed: bool) -> Option<Reason> {
    (needed && exchange.is_missing()).then_some(Reason::RateMissing { currency: order.currency })
}

/// What the answer depends on that the order does not say, given the flavours that are used.
pub(crate) fn conditions(method: &Method, order: &Order, used: &[Flavour<'_>]) -> Vec<Reason> {
    let mut reasons = Vec::new();
    if needs_country(method, order) {
        reasons.push(Reason::CountryRequired { supported: supported_countries(method) });
    }
    if needs_bank(used) {
        let mut variants = Vec::new();
        for flavour in used {
            variants.extend(flavour.variant.map(|variant| variant.id.clone()));
        }
        reasons.push(Reason::BankMustParticipate { variants });
    }
    if needs_business(method, order) {
        reasons.push(Reason::BusinessRequired);
    }
    if needs_approval(method, order) {
        reasons.push(Reason::ApprovalRequired);
    }
    reasons
}

/// Whether there are [`conditions`] of any flavour and amount. Listing them takes as long as a method has
/// countries.
pub(crate) fn is_conditional(method: &Method, order: &Order) -> bool {
    needs_country(method, order) || needs_business(method, order) || needs_approval(method, order)
}

fn needs_country(method: &Method, order: &Order) -> bool {
    order.country.is_none() && flavours(method).all(|flavour| flavour.countries.is_some())
}

/// Whether the buyer's bank must take part, given the flavours that are used.
pub(crate) fn needs_bank<'u, 's: 'u>(used: impl IntoIterator<Item = &'u Flavour<'s>>) -> bool {
    used.into_iter().all(Flavour::some_banks_only)
}

fn needs_business(method: &Method, order: &Order) -> bool {
    method.business_only.is_some() && order.business.is_none()
}

fn needs_approval(method: &Method, order: &Order) -> bool {
    let credit_line = order.terms_of(method).and_then(|terms| terms.credit_line);
    method.kind == Kind::Credit && credit_line.is_none()
}

/// What the flavours take that serve a country; without one, all.
fn supported_currencies(method: &Method, country: Option<Country>) -> Vec<Currency> {
    let mut all = Vec::new();
    for flavour in flavours(method) {
        if flavour.serves(country) {
            add_new(&mut all, flavour.currencies.unwrap_or_default());
        }
    }
    all
}

fn supported_countries(method: &Method) -> Vec<Country> {
    let mut all = Vec::new();
    for flavour in flavours(method) {
        add_new(&mut all, flavour.countries.unwrap_or_default());
    }
    all
}

/// Adds what is not there yet.
pub(crate) fn add_new<T: Copy + PartialEq>(all: &mut Vec<T>, more: &[T]) {
    for code in more {
        if !all.contains(code) {
            all.push(*code);
        }
    }
}
