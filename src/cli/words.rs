//! The answer in English sentences.

use crate::sums::{grouped, instalments, money, percentage, range, step};
use checkout_fees::{
    Arrival, Badge, CheckoutFeesError, Comparison, Country, Currency, DisplayText, FeeSchedule,
    Kind, OptionWarning, Order, PaymentOption, PriceOfSpeed, Range, Reason, Rival, SpeedSaving,
    Status, TimeUnit, Warning,
};

pub(crate) fn problems(error: &CheckoutFeesError) -> Vec<String> {
    let line = |problem: &checkout_fees::Problem| {
        if problem.field.is_empty() {
            problem.message.to_string()
        } else {
            format!("{}: {}", problem.field, problem.message)
        }
    };
    error.problems().iter().map(line).collect()
}

pub(crate) fn order(order: &Order) -> String {
    about(money(order.amount), order)
}

/// What is asked about, and all that an order says of its buyer.
pub(crate) fn about(subject: String, order: &Order) -> String {
    let mut parts = vec![subject];
    parts.extend(order.country.map(|country| format!("from an account in {}", country.code())));
    parts.extend(order.business.map(|business| {
        if business { "for a business".to_owned() } else { "for a private buyer".to_owned() }
    }));
    parts.extend(order.initial_payment.map(|initial| format!("{} of it first", grouped(&initial))));
    parts.extend(order.pay_on.map(|day| format!("paid on {day}")));
    parts.join(", ")
}

pub(crate) fn best(comparison: &Comparison<'_>) -> Vec<String> {
    let find = |method: &str| comparison.options.iter().find(|option| option.method == method);
    let Some((best, option)) =
        comparison.best.as_ref().and_then(|best| Some((best, find(best.method)?)))
    else {
        let open = comparison.options.iter().any(|option| option.status != Status::Unavailable);
        let why =
            if open { "none is sure; see below what each hangs on" } else { "none is possible" };
        return vec![format!("Best: {why}.")];
    };
    let currency = comparison.order.currency;
    let fee = option.fee.map(range).unwrap_or_default();
    let total = option.total.map(range).unwrap_or_default();
    let mut lines =
        vec![format!("Best: {}. Fee {fee} {currency}, in all {total} {currency}.", option.name)];
    if option.arrival.is_some() {
        lines.push(format!("The money arrives {}.", arrival(option.arrival.as_ref())));
    }
    if let Some(price) = comparison.price_of_speed() {
        lines.extend(price_of_speed(&price, comparison));
    }
    for tie in best.ties.iter().filter_map(|method| find(method)) {
        lines.push(format!("{} costs the same and is as fast.", tie.name));
    }
    lines.extend(best.rivals.iter().map(|rival| could_save(rival, comparison)));
    for unpriced in best.unpriced.iter().filter_map(|method| find(method)) {
        lines.push(format!("What {} costs in all is not known.", unpriced.name));
    }
    lines
}

/// What the fastest way costs more than the cheapest one.
fn price_of_speed(price: &PriceOfSpeed<'_, '_>, comparison: &Comparison<'_>) -> Vec<String> {
    let currency = comparison.order.currency;
    let first = match &price.cheapest {
        None => "It is also the cheapest.".to_owned(),
        Some((cheapest, SpeedSaving { least, most, could_lose })) => {
            let saves = if could_lose.is_zero() {
                let less = range(Range { min: *least, max: Some(*most) });
                format!("costs {less} {currency} less")
            } else {
                let (most, more) = (grouped(most), grouped(could_lose));
                format!("could cost up to {most} {currency} less or up to {more} {currency} more")
            };
            let when = match &cheapest.arrival {
                Some(_) => format!("; the money arrives {}", arrival(cheapest.arrival.as_ref())),
                None => String::new(),
            };
            format!("Cheapest: {} {saves}{when}.", cheapest.name)
        }
    };
    let on_condition = price.cheaper_on_condition.iter();
    std::iter::once(first).chain(on_condition.map(|rival| could_save(rival, comparison))).collect()
}

/// What a rival could save against the best, and what it could cost more.
fn could_save(rival: &Rival<'_>, comparison: &Comparison<'_>) -> String {
    let currency = comparison.order.currency;
    let option = comparison.options.iter().find(|option| option.method == rival.method);
    let name = option.map_or("", |option| option.name);
    let lose = if rival.could_lose.is_zero() {
        String::new()
    } else {
        format!(" or cost up to {} {currency} more", grouped(&rival.could_lose))
    };
    let condition =
        if rival.status == Status::Conditional { ", if it is possible at all" } else { "" };
    format!("{name} could save up to {} {currency}{lose}{condition}.", grouped(&rival.could_save))
}

pub(crate) fn arrival(arrival: Option<&Arrival>) -> String {
    let Some(arrival) = arrival else { return "not stated".to_owned() };
    let unit = match (arrival.unit, arrival.max) {
        (TimeUnit::Hour, 1) => "hour",
        (TimeUnit::Hour, _) => "hours",
        (TimeUnit::BusinessDay, 1) => "business day",
        (TimeUnit::BusinessDay, _) => "business days",
    };
    let count = if arrival.min == arrival.max {
        arrival.max.to_string()
    } else {
        format!("{} to {}", arrival.min, arrival.max)
    };
    match (arrival.earliest, arrival.latest) {
        (Some(earliest), Some(latest)) if earliest == latest => {
            format!("{earliest}, in {count} {unit}")
        }
        (Some(earliest), Some(latest)) => format!("{earliest} to {latest}, in {count} {unit}"),
        _ => format!("in {count} {unit}"),
    }
}

/// Best, badges, and that it is a loan or hangs on something.
pub(crate) fn marks(option: &PaymentOption<'_>, comparison: &Comparison<'_>) -> String {
    let mut marks = Vec::new();
    if comparison.best.as_ref().is_some_and(|best| best.method == option.method) {
        marks.push("best");
    }
    marks.extend(option.badges.iter().map(|badge| match badge {
        Badge::Cheapest => "cheapest",
        Badge::Fastest => "fastest",
    }));
    if option.kind == Kind::Credit {
        marks.push("a loan");
    }
    if option.status == Status::Conditional {
        marks.push("if possible");
    }
    marks.join(", ")
}

pub(crate) fn details(option: &PaymentOption<'_>, order: &Order) -> Vec<String> {
    let mut lines: Vec<String> = option.reasons.iter().map(reason).collect();
    if !option.variants.is_empty() {
        lines.push(format!("by way of {}", option.variants.join(", ")));
    }
    lines.extend(option.steps.iter().map(|line| step(line, order.currency)));
    if let Some(financing) = &option.financing {
        lines.extend(instalments(financing));
    }
    lines.extend(option.warnings.iter().map(option_warning));
    lines
}

/// Why a method is not possible, and what comes close to a limit.
pub(crate) fn reasons(option: &PaymentOption<'_>) -> Vec<String> {
    let warnings = option.warnings.iter().map(option_warning);
    option.reasons.iter().map(reason).chain(warnings).collect()
}

pub(crate) fn reason(reason: &Reason) -> String {
    match reason {
        Reason::CurrencyNotSupported { supported } => format!("only in {}", currencies(supported)),
        Reason::CountryNotSupported { supported } => {
            format!("only from accounts in {}", countries(supported))
        }
        Reason::BusinessOnly => "only for businesses".to_owned(),
        Reason::RateMissing { currency } => {
            format!("a rate for {currency} is missing; give it with --rates {currency}=…")
        }
        Reason::OverOrderLimit { limit, currency } => {
            format!("only orders up to {} {currency}", grouped(limit))
        }
        Reason::TooManyPayments { limit, currency, payments: Some(payments), max_payments } => {
            format!(
                "at most {} {currency} a payment, so it would take {} payments; {max_payments} are the most",
                grouped(limit),
                grouped(payments)
            )
        }
        Reason::TooManyPayments { limit, currency, payments: None, .. } => {
            format!(
                "at most {} {currency} a payment, which no number of payments reaches",
                grouped(limit)
            )
        }
        Reason::OverPaymentLimit { limit, currency, payment } => format!(
            "at most {} {currency} a payment, and one would be {}",
            grouped(limit),
            grouped(payment)
        ),
        Reason::CountryRequired { supported } => {
            format!("if the account is in {}", countries(supported))
        }
        Reason::BankMustParticipate { .. } => "if the buyer's bank takes part".to_owned(),
        Reason::BusinessRequired => "if the buyer is a business".to_owned(),
        Reason::ApprovalRequired => "if the lender approves".to_owned(),
    }
}

/// A method's name, by its id.
pub(crate) fn name<'s>(method: &str, schedule: &'s FeeSchedule) -> &'s str {
    let known = schedule.methods.iter().find(|known| known.id == method);
    known.map(|known| known.name.as_str()).unwrap_or_default()
}

fn currencies(all: &[Currency]) -> String {
    all.iter().map(|currency| currency.code()).collect::<Vec<_>>().join(", ")
}

fn countries(all: &[Country]) -> String {
    all.iter().map(|country| country.code()).collect::<Vec<_>>().join(", ")
}

pub(crate) fn option_warning(warning: &OptionWarning) -> String {
    match warning {
        OptionWarning::LimitMayBeLower => "mind: the buyer's own limit may be lower".to_owned(),
        OptionWarning::FeeTypical => {
            "mind: the fee is what banks generally charge, no promise".to_owned()
        }
        OptionWarning::FeeDependsOnAmount => "mind: the rate depends on the amount".to_owned(),
        OptionWarning::AfterAgreement => "mind: counted from the loan agreement".to_owned(),
        OptionWarning::FeeOverLimit { payment, fee_max, limit, currency } => format!(
            "mind: {} with a fee of {} goes over the limit of {} {currency}, if the fee counts",
            grouped(payment),
            grouped(fee_max),
            grouped(limit)
        ),
        OptionWarning::FeeHeavy { fee_rate } => {
            format!("mind: the fee is {} of the amount or more", percentage(fee_rate))
        }
        OptionWarning::NearConvertedLimit {
            limit,
            currency,
            schedule_limit,
            schedule_currency,
            rate,
        } => format!(
            "mind: close to the limit of {} {schedule_currency}, which is {} {currency} at {rate}",
            grouped(schedule_limit),
            grouped(limit)
        ),
    }
}

/// What to know of the order, and which rates were used.
pub(crate) fn notes(comparison: &Comparison<'_>, schedule_currency: Currency) -> Vec<String> {
    let mut notes: Vec<String> = comparison.warnings.iter().map(warning).collect();
    if let Some((currency, rate)) = comparison.rates.used.0 {
        let source = comparison.rates.source.as_deref().unwrap_or_default();
        let origin = match comparison.rates.as_of {
            Some(day) => format!("{source}, {day}"),
            None => "the rate given with the order".to_owned(),
        };
        notes.push(format!("1 {currency} is taken as {rate} {schedule_currency}: {origin}"));
    }
    notes
}

fn warning(warning: &Warning) -> String {
    match warning {
        Warning::AccountCurrencyDiffers { account_currency, order_currency } => format!(
            "the account is usually in {account_currency}: the bank's conversion to {order_currency} comes on top"
        ),
        Warning::HolidaysNotCounted => "bank holidays are not counted".to_owned(),
        Warning::RatesStale { as_of, days } => {
            format!("the rates are of {as_of}, {days} days before the payment")
        }
    }
}

/// Each document with the methods that rest on it.
pub(crate) fn documents<'a>(
    comparison: &'a Comparison<'_>,
) -> Vec<(&'a DisplayText, Vec<&'a str>)> {
    let mut documents: Vec<(&DisplayText, Vec<&str>)> = Vec::new();
    for option in &comparison.options {
        for source in &option.sources {
            let known = documents.iter_mut().find(|(document, _)| **document == source.document);
            match known {
                Some((_, methods)) if methods.contains(&option.name.as_str()) => {}
                Some((_, methods)) => methods.push(option.name),
                None => documents.push((&source.document, vec![option.name])),
            }
        }
    }
    documents
}
