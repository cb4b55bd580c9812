//! How a written answer begins: what was asked, answered.

use crate::compare::Comparison;
use crate::document::{Block, strong};
use crate::eligibility::fitting;
use crate::exchange::Exchange;
use crate::money::Money;
use crate::order::{Order, Rank};
use crate::payment_option::{OptionWarning, PaymentOption, Status};
use crate::payments::split;
use crate::plan::Plan;
use crate::schedule::{FeeSchedule, Kind};
use crate::written_reasons::{conditions, reasons};
use crate::written_speed::{speed_sentence, time};
use crate::written_voice::{Put, Voice};

/// What is told of a comparison.
pub(crate) struct Told<'a> {
    pub(crate) comparison: &'a Comparison<'a>,
    pub(crate) schedule: &'a FeeSchedule,
    /// The way that was asked for.
    pub(crate) asked: Option<&'a PaymentOption<'a>>,
    /// The best way, or under `credit` the best payment where no credit is sure.
    pub(crate) best: Option<&'a PaymentOption<'a>>,
    /// The way whose sum is written out: the one asked for, if it is possible, or else the best.
    pub(crate) shown: Option<&'a PaymentOption<'a>>,
    /// The limits for which ways take several payments.
    pub(crate) limits: Vec<(&'a str, Money)>,
    pub(crate) quoted: bool,
    pub(crate) link: Option<&'a str>,
    /// The cheapest way to pay in at most two payments.
    pub(crate) plan: Option<Plan<'a>>,
}

impl<'a> Told<'a> {
    pub(crate) fn of(
        comparison: &'a Comparison<'a>,
        schedule: &'a FeeSchedule,
        exchange: &Exchange<'_>,
        method: Option<&str>,
    ) -> Self {
        let options = &comparison.options;
        let find = |id: &str| options.iter().find(|option| option.method == id);
        let best = comparison.best.as_ref().and_then(|best| find(best.method));
        let credit = comparison.order.rank == Rank::Credit && best.is_none();
        // who wants credit where none is sure is told of the one there is, and of the best payment
        let wanted =
            if credit { options.iter().find(|option| option.kind == Kind::Credit) } else { None };
        let sure = |option: &&PaymentOption<'_>| {
            option.status == Status::Available && option.fee.is_some_and(|fee| fee.max.is_some())
        };
        let payment = if credit { options.iter().find(sure) } else { None };
        let asked = method.and_then(find).or(wanted);
        let best = best.or(payment);
        let possible = |option: &&PaymentOption<'_>| option.status != Status::Unavailable;
        let shown = asked.filter(possible).or(best).or_else(|| options.iter().find(possible));
        let mut limits = Vec::new();
        for option in options {
            let limit = limit_of(option, comparison, schedule, exchange);
            limits.extend(limit.map(|limit| (option.method, limit)));
        }
        Self {
            comparison,
            schedule,
            asked,
            best,
            shown,
            limits,
            quoted: true,
            link: None,
            plan: None,
        }
    }

    pub(crate) fn order(&self) -> &'a Order {
        &self.comparison.order
    }
}

/// The limit for which an order takes several payments, where it does.
fn limit_of(
    option: &PaymentOption<'_>,
    comparison: &Comparison<'_>,
    schedule: &FeeSchedule,
    exchange: &Exchange<'_>,
) -> Option<Money> {
    let order = &comparison.order;
    if option.payments.len() < 2 || order.initial_payment.is_some() {
        return None;
    }
    let method = schedule.methods.iter().find(|method| method.id == option.method)?;
    let fits = fitting(method, order).ok()?;
    let limits = split(method, order, schedule, exchange, fits).limits;
    limits.iter().flatten().map(|limit| limit.limit).max()
}

/// The answer in a paragraph or two.
pub(crate) fn opening(told: &Told<'_>, voice: &mut Voice<'_, '_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    if let Some(asked) = told.asked {
        blocks.push(Block::Paragraph(if asked.status == Status::Unavailable {
            refused(asked, told, voice)
        } else {
            possible(asked, told, voice)
        }));
    }
    match told.best {
        Some(best) if told.asked.is_some_and(|asked| asked.method == best.method) => {
            blocks.extend(price_of_speed(told, voice).map(Block::Paragraph));
        }
        Some(best) => blocks.push(Block::Paragraph(the_best(best, told, voice))),
        None => blocks.push(Block::Paragraph(none(told, voice))),
    }
    blocks
}

fn named(id: &str, name: String, told: &Told<'_>, voice: &mut Voice<'_, '_>) -> String {
    let amount = voice.money(told.order().amount);
    voice.say(id, vec![("name", Put::Strong(name)), ("amount", Put::Text(amount))])
}

fn refused(asked: &PaymentOption<'_>, told: &Told<'_>, voice: &mut Voice<'_, '_>) -> String {
    let name = voice.inline_method(asked.method, Some(asked.name));
    let amount = voice.money(told.order().amount);
    let reasons = reasons(asked, voice);
    let values = vec![
        ("name", Put::Strong(name)),
        ("amount", Put::Text(amount)),
        ("reasons", Put::Text(reasons)),
    ];
    voice.say("written-cannot", values)
}

fn possible(asked: &PaymentOption<'_>, told: &Told<'_>, voice: &mut Voice<'_, '_>) -> String {
    let name = voice.inline_method(asked.method, Some(asked.name));
    let mut sentences = vec![named("written-can", name, told, voice)];
    for condition in conditions(asked, voice) {
        sentences.push(voice.say("only", vec![("condition", Put::Text(condition))]));
    }
    sentences.extend(facts(asked, told, voice));
    sentences.join(" ")
}

fn the_best(best: &PaymentOption<'_>, told: &Told<'_>, voice: &mut Voice<'_, '_>) -> String {
    let id = match (told.order().rank, best.kind) {
        (Rank::Speed, _) => "written-best-speed",
        (Rank::Credit, Kind::Credit) => "written-best-credit",
        _ => "written-best",
    };
    let name = voice.method(best.method, Some(best.name));
    let mut sentences = vec![named(id, name, told, voice)];
    sentences.extend(facts(best, told, voice));
    sentences.extend(price_of_speed(told, voice));
    sentences.join(" ")
}

/// Under the ranking by speed: what the fastest way costs more than the cheapest one.
fn price_of_speed(told: &Told<'_>, voice: &mut Voice<'_, '_>) -> Option<String> {
    let price = told.comparison.price_of_speed()?;
    Some(speed_sentence(&price, voice))
}

/// Nothing is sure, or nothing is possible: said plainly, with why.
fn none(told: &Told<'_>, voice: &mut Voice<'_, '_>) -> String {
    let payable = |option: &&PaymentOption<'_>| {
        option.kind == Kind::Payment && option.status != Status::Unavailable
    };
    let options = &told.comparison.options;
    let (id, why) = if !options.iter().any(|option| payable(&option)) {
        ("written-none-at-all", "none-impossible")
    } else if options.iter().filter(payable).any(|option| option.status == Status::Available) {
        ("written-none", "none-unpriced")
    } else {
        ("written-none", "none-conditional")
    };
    let amount = voice.money(told.order().amount);
    let first = voice.say(id, vec![("amount", Put::Strong(amount))]);
    format!("{first} {}", voice.word(why))
}

/// What an option costs, in how many payments, and when it arrives.
pub(crate) fn facts(
    option: &PaymentOption<'_>,
    told: &Told<'_>,
    voice: &mut Voice<'_, '_>,
) -> Vec<String> {
    let mut sentences = Vec::new();
    sentences.extend(cost(option, voice));
    sentences.extend(payments(option, told, voice));
    sentences.push(arrival(option, voice));
    sentences
}

fn cost(option: &PaymentOption<'_>, voice: &mut Voice<'_, '_>) -> Option<String> {
    let (fee, total) = (option.fee?, option.total?);
    let values = vec![
        ("fee", Put::Strong(voice.money_range(fee))),
        ("total", Put::Strong(voice.money_range(total))),
    ];
    let id = match (fee.max, option.kind) {
        (None, _) => "written-cost-open",
        (Some(_), Kind::Payment) => "written-cost",
        (Some(_), Kind::Credit) => "written-cost-credit",
    };
    Some(voice.say(id, values))
}

/// The payments, where there are several, and the limit that makes them so.
fn payments(
    option: &PaymentOption<'_>,
    told: &Told<'_>,
    voice: &mut Voice<'_, '_>,
) -> Option<String> {
    let count = option.payments.len();
    if count < 2 {
        return None;
    }
    let amounts: Vec<String> =
        option.payments.iter().map(|payment| voice.money(payment.amount)).collect();
    let limit = match told.limits.iter().find(|(method, _)| *method == option.method) {
        Some((_, limit)) => Put::Text(voice.money(*limit)),
        None => Put::Choice("none"),
    };
    let values = vec![
        ("count", Put::Count(u64::try_from(count).unwrap_or(u64::MAX))),
        ("payments", Put::Text(amounts.join(" + "))),
        ("limit", limit),
    ];
    Some(voice.say("written-payments", values))
}

fn arrival(option: &PaymentOption<'_>, voice: &mut Voice<'_, '_>) -> String {
    let Some(arrival) = &option.arrival else { return voice.word("written-arrives-unknown") };
    let time = ("time", Put::Text(time(arrival, voice)));
    if option.warnings.contains(&OptionWarning::AfterAgreement) {
        return voice.say("written-arrives-agreement", vec![time]);
    }
    let (Some(earliest), Some(latest)) = (arrival.earliest, arrival.latest) else {
        return voice.say("written-arrives-in", vec![time]);
    };
    let from = strong(&voice.day(earliest));
    if earliest == latest {
        return voice.say("written-arrives-on", vec![("day", Put::Text(from)), time]);
    }
    let to = strong(&voice.day(latest));
    let values = vec![("from", Put::Text(from)), ("to", Put::Text(to)), time];
    voice.say("written-arrives-between", values)
}
