//! One row's order into its best method and fee. What rows have in common is worked out once.

use std::collections::HashMap;
use std::fmt::Write as _;

use checkout_fees::{Date, FeeCalculator, ManyOrders, Money, Order, Range, ShortAnswer, to_json};
use datafusion::arrow::datatypes::Date32Type;

use crate::SCALE;

/// An order as its columns have it; `None`: NULL, which is the same as not said.
pub(crate) struct Row<'a> {
    pub(crate) amount: Option<Amount<'a>>,
    pub(crate) currency: Option<&'a str>,
    pub(crate) country: Option<&'a str>,
    pub(crate) business: Option<bool>,
    pub(crate) pay_on: Option<Day<'a>>,
}

#[derive(Clone, Copy)]
pub(crate) enum Amount<'a> {
    Text(&'a str),
    /// And how many decimals it has.
    Decimal(i128, i8),
}

#[derive(Clone, Copy)]
pub(crate) enum Day<'a> {
    Text(&'a str),
    /// Since 1970-01-01.
    Number(i32),
}

/// The best, if a method is; or a code and a message.
pub(crate) type Price<'p> = Result<Option<Best<'p>>, (String, String)>;

pub(crate) struct Best<'p> {
    pub(crate) method: &'p str,
    /// In 10⁻⁴ of the currency's unit.
    pub(crate) fee_min: i128,
    pub(crate) fee_max: i128,
}

/// Orders that differ in amount and day alone, once read; `None`: the request is refused.
type Read = HashMap<Box<str>, Option<Order>>;

/// More of them are not kept; then all begins anew.
const MOST_READ: usize = 10_000;

#[derive(Debug)]
pub(crate) struct Pricer {
    many: ManyOrders,
    read: Read,
    key: String,
    amount: String,
    /// The day that came last, since it often comes again.
    day: Option<(i32, String)>,
}

impl Pricer {
    pub(crate) fn new(calculator: FeeCalculator) -> Self {
        let (key, amount) = (String::new(), String::new());
        Self { many: ManyOrders::new(calculator), read: HashMap::new(), key, amount, day: None }
    }

    pub(crate) fn price(&mut self, row: &Row<'_>) -> Price<'_> {
        self.amount.clear();
        let has_amount = write_amount(&mut self.amount, row.amount);
        let day = match row.pay_on {
            None => None,
            Some(Day::Text(text)) => Some(text),
            Some(Day::Number(number)) => Some(written(&mut self.day, number)),
        };
        self.key.clear();
        let Row { currency, country, business, .. } = row;
        // text that holds the separator is no code, and its own request is refused
        let _ = write!(
            self.key,
            "{}\u{1f}{}\u{1f}",
            currency.unwrap_or_default(),
            country.unwrap_or_default()
        );
        let _ = write!(
            self.key,
            "{}{}{business:?}",
            u8::from(currency.is_some()),
            u8::from(country.is_some())
        );
        if !self.read.contains_key(self.key.as_str()) {
            let order = self.many.calculator().order(&request(row, Some("1"), None)).ok();
            if self.read.len() >= MOST_READ {
                self.read.clear();
            }
            self.read.insert(self.key.as_str().into(), order);
        }
        let known = self.read.get_mut(self.key.as_str()).and_then(Option::as_mut);
        let amount = has_amount.then_some(self.amount.as_str());
        let fits = known.and_then(|order| fitted(order, amount?, day, self.many.calculator()));
        let Some(order) = fits else {
            return refused_or_priced(&mut self.many, &request(row, amount, day));
        };
        Ok(best(self.many.order(order)))
    }
}

/// The order with another amount and day, if they can be read and a schedule is in force then.
fn fitted<'o>(
    order: &'o mut Order,
    amount: &str,
    day: Option<&str>,
    calculator: &FeeCalculator,
) -> Option<&'o Order> {
    let amount = Money::parse(amount, order.currency).ok().filter(|amount| !amount.is_zero())?;
    let pay_on = match day {
        Some(day) => Some(Date::parse(day)?),
        None => None,
    };
    let from = calculator.schedule_on(pay_on).valid_from;
    if pay_on.is_some() && from > pay_on {
        return None;
    }
    order.amount = amount;
    order.pay_on = pay_on;
    Some(order)
}

/// What is read the long way is mostly refused, with all that is wrong.
fn refused_or_priced<'p>(many: &'p mut ManyOrders, request: &str) -> Price<'p> {
    match many.calculator().order(request) {
        Ok(order) => {
            let calculator = many.calculator();
            let comparison = calculator.compare_order(order);
            let Some(best) = comparison.best else { return Ok(None) };
            let fee = comparison.options.iter().find(|option| option.method == best.method);
            Ok(fee.and_then(|option| priced(best.method, option.fee?)))
        }
        Err(error) => Err((to_json(&error.code()).trim_matches('"').to_owned(), error.to_string())),
    }
}

fn best<'p>(answer: ShortAnswer<'p>) -> Option<Best<'p>> {
    priced(&answer.best()?.id, answer.summary.best_fee()?)
}

fn priced(method: &str, fee: Range) -> Option<Best<'_>> {
    Some(Best { method, fee_min: units(&fee.min), fee_max: units(&fee.max?) })
}

/// A sum as a whole number of 10⁻⁴ of its currency's unit.
fn units(money: &Money) -> i128 {
    let text = money.to_string();
    let (whole, decimals) = text.split_once('.').unwrap_or((&text, ""));
    let digits = whole.bytes().chain(decimals.bytes());
    let number = digits.fold(0_i128, |number, digit| number * 10 + i128::from(digit - b'0'));
    let missing = usize::from(SCALE.unsigned_abs()).saturating_sub(decimals.len());
    (0..missing).fold(number, |number, _| number * 10)
}

/// Decimal text; a number's zeros at the end say nothing, since its column has them all.
fn write_amount(text: &mut String, amount: Option<Amount<'_>>) -> bool {
    match amount {
        None => return false,
        Some(Amount::Text(amount)) => text.push_str(amount),
        Some(Amount::Decimal(number, scale)) => {
            let sign = if number < 0 { "-" } else { "" };
            // a scale below zero stands for zeros before the point
            let zeros = usize::try_from(-i32::from(scale)).unwrap_or_default();
            let digits = format!("{}{}", number.unsigned_abs(), "0".repeat(zeros));
            let scale = usize::try_from(scale).unwrap_or_default();
            let padded = format!("{digits:0>width$}", width = scale + 1);
            let (whole, decimals) = padded.split_at(padded.len() - scale);
            let decimals = decimals.trim_end_matches('0');
            let point = if decimals.is_empty() { "" } else { "." };
            let _ = write!(text, "{sign}{whole}{point}{decimals}");
        }
    }
    true
}

/// A day as text.
fn written(last: &mut Option<(i32, String)>, number: i32) -> &str {
    let is_new = last.as_ref().is_none_or(|(day, _)| *day != number);
    if is_new {
        let day = Date32Type::to_naive_date_opt(number);
        *last = Some((number, day.map_or_else(|| number.to_string(), |day| day.to_string())));
    }
    last.as_ref().map_or("", |(_, text)| text)
}

/// The order as JSON text.
fn request(row: &Row<'_>, amount: Option<&str>, day: Option<&str>) -> String {
    format!(
        r#"{{"amount":{},"currency":{},"country":{},"business":{},"payOn":{}}}"#,
        to_json(&amount),
        to_json(&row.currency),
        to_json(&row.country),
        to_json(&row.business),
        to_json(&day),
    )
}
