//! What a text asks of an order, as far as it says; and the short question that asks the same.

use serde::Serialize;

use crate::date::Date;
use crate::iso::{Country, Currency};
use crate::json::{Node, Object};
use crate::order::{Listing, Rank};

/// The members of an order that were found; the others are not there.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AskedOrder {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<Currency>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rank: Option<Rank>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay_on: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub terms: Option<Listing<String, AskedTerms>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub initial_payment: Option<String>,
}

/// The terms of the method asked about.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AskedTerms {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fee: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_fee: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub months: Option<u32>,
}

impl AskedOrder {
    /// Of a request, what a short question can say.
    pub(crate) fn read(node: &Node<'_>) -> Self {
        let Some(order) = node.members() else { return Self::default() };
        let text = |name| order.text(name);
        Self {
            amount: text("amount").map(str::to_owned),
            currency: text("currency").and_then(Currency::parse),
            country: text("country").and_then(Country::parse),
            business: order.get("business").map(|node| node.is_true()),
            rank: text("rank").and_then(Rank::parse),
            pay_on: text("payOn").and_then(Date::parse),
            terms: order
                .get("terms")
                .and_then(|terms| terms.members().map(|terms| read_terms(&terms))),
            initial_payment: text("initialPayment").map(str::to_owned),
        }
    }
}

fn read_terms(terms: &Object<'_>) -> Listing<String, AskedTerms> {
    let mut all = Vec::new();
    for (method, node) in terms.members() {
        if let Some(terms) = node.members() {
            let text = |name| terms.text(name).map(str::to_owned);
            let months = terms.count("months");
            all.push((
                method.to_owned(),
                AskedTerms { fee: text("fee"), bank_fee: text("bankFee"), months },
            ));
        }
    }
    Listing(all)
}

/// The short question that is understood as this order, method and supplier.
pub(crate) fn write(order: &AskedOrder, method: Option<&str>, supplier: Option<Country>) -> String {
    let mut parts: Vec<String> = Vec::new();
    let mut add = |part: Option<String>| parts.extend(part);
    let currency = order.currency.map(Currency::code);
    add(match (order.amount.as_deref().map(plainly), currency) {
        (Some(amount), Some(currency)) => Some(format!("{amount} {currency}")),
        (amount, currency) => amount.or(currency.map(str::to_owned)),
    });
    add(order.country.map(|country| format!("from {}", country.code())));
    add(order.business.map(|business| if business { "business" } else { "private" }.to_owned()));
    add(method.map(|method| format!("by {method}")));
    let terms =
        order.terms.as_ref().zip(method).and_then(|(all, method)| all.get(&method.to_owned()));
    if let Some(terms) = terms {
        add(terms.months.map(|months| format!("{months} months")));
        let fee = terms.fee.as_ref().or(terms.bank_fee.as_ref());
        add(fee.map(|fee| format!("bank charges {}", plainly(fee))));
    }
    add(order.rank.map(|rank| rank.word().to_owned()));
    add(order.pay_on.map(|day| format!("pay on {day}")));
    add(order.initial_payment.as_deref().map(|part| format!("deposit {}", plainly(part))));
    add(supplier.map(|country| format!("supplier in {}", country.code())));
    parts.join(", ")
}

/// Decimal text that can be read in one way only: three decimals could part thousands.
fn plainly(text: &str) -> String {
    let Some((whole, fraction)) = text.split_once('.') else { return text.to_owned() };
    match fraction.trim_end_matches('0') {
        "" => whole.to_owned(),
        fraction if fraction.len() == 3 => format!("{whole}.{fraction}0"),
        fraction => format!("{whole}.{fraction}"),
    }
}
