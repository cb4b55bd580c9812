//! The buyer's own figures: what a schedule leaves open.

use serde::Serialize;

use crate::bounds::MONTHS;
use crate::decimal::Rate;
use crate::iso::Currency;
use crate::json::{Node, Object};
use crate::money::Money;
use crate::problem::{Problems, clip};
use crate::schedule::{Formula, Method};
use crate::text::message;

/// What the buyer knows of one method; money is in the order's currency.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Terms {
    /// What the bank charges for one payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fee: Option<Money>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rate: Option<Rate>,
    /// The most a payment may be.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<Money>,
    /// What the bank charges for the whole order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_fee: Option<Money>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub months: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub monthly_rates: Option<Vec<Rate>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_month_credit: Option<Money>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credit_line: Option<Money>,
}

/// The terms a method leaves open to the buyer.
fn open_terms(method: &Method) -> &'static [&'static str] {
    match (&method.fee.formula, method.takes_payments()) {
        (Formula::Flat { .. }, true) => &["fee", "limit"],
        (Formula::Flat { .. }, false) => &["fee"],
        (Formula::Percent { .. }, true) => &["rate", "limit"],
        (Formula::Percent { .. }, false) => &["rate"],
        (Formula::Tiered { .. }, true) => &["limit"],
        (Formula::Tiered { .. }, false) => &[],
        (Formula::ClampedPercent { .. }, _) => &["bankFee"],
        (Formula::Instalments { .. }, _) => {
            &["months", "monthlyRates", "firstMonthCredit", "creditLine"]
        }
    }
}

/// Reads the terms of one method.
pub(crate) fn read(
    node: &Node<'_>,
    method: &Method,
    currency: Option<Currency>,
    problems: &mut Problems,
) -> Terms {
    let Some(object) = node.object(open_terms(method), problems) else { return Terms::default() };
    let open = |name: &'static str| {
        if open_terms(method).contains(&name) { object.get(name) } else { None }
    };
    let mut money = |name| open(name).and_then(|node| term_money(&node, currency, problems));
    let (fee, limit, bank_fee) = (money("fee"), money("limit"), money("bankFee"));
    let (first_month_credit, credit_line) = (money("firstMonthCredit"), money("creditLine"));
    let rate = open("rate").and_then(|node| fraction(&node, problems));
    let most_months = match &method.fee.formula {
        Formula::Instalments { monthly_rates } => {
            u32::try_from(monthly_rates.len()).unwrap_or(MONTHS)
        }
        _ => MONTHS,
    };
    let months = open("months").and_then(|node| node.count(1, most_months, problems));
    let monthly_rates = monthly_rates(&object, months, most_months, open("monthlyRates"), problems);
    Terms { fee, rate, limit, bank_fee, months, monthly_rates, first_month_credit, credit_line }
}

fn monthly_rates(
    object: &Object<'_>,
    months: Option<u32>,
    most_months: u32,
    node: Option<Node<'_>>,
    problems: &mut Problems,
) -> Option<Vec<Rate>> {
    let node = node?;
    let most = usize::try_from(most_months).unwrap_or_default();
    let nodes = node.items(1, most, problems)?;
    let mut rates = Vec::new();
    for node in &nodes {
        rates.extend(fraction(node, problems));
    }
    let wanted = months.map(|months| usize::try_from(months).unwrap_or_default());
    if object.get("months").is_some() && wanted.is_some_and(|wanted| wanted != nodes.len()) {
        problems.invalid(&node.path, "holds not as many rates as there are months");
    }
    (rates.len() == nodes.len()).then_some(rates)
}

/// The buyer's own figure: zero is one too.
fn term_money(
    node: &Node<'_>,
    currency: Option<Currency>,
    problems: &mut Problems,
) -> Option<Money> {
    let text = node.decimal(problems)?;
    match Money::parse_in(text, currency) {
        Ok(money) => money,
        Err(fault) => {
            problems.invalid(&node.path, fault.message(text, currency));
            None
        }
    }
}

fn fraction(node: &Node<'_>, problems: &mut Problems) -> Option<Rate> {
    let text = node.decimal(problems)?;
    let rate = Rate::parse_fraction(text);
    if rate.is_none() {
        let message = message![
            "`",
            clip(text),
            "` is not a fraction from 0 to below 1 with at most 12 decimals"
        ];
        problems.invalid(&node.path, message);
    }
    rate
}
