//! A sum written out, a line a step, and the instalments of a loan.

use crate::decimal::Rate;
use crate::document::Table;
use crate::fee::{Bound, Bounds, Exact, Step};
use crate::financing::{Instalment, Instalments};
use crate::iso::Currency;
use crate::money::{Money, Range};
use crate::order::Order;
use crate::payment_option::PaymentOption;
use crate::written_voice::{Put, Voice};

/// The lines of a sum. Lines that are the same, one a payment, are one with their number.
pub(crate) fn lines(
    option: &PaymentOption<'_>,
    order: &Order,
    voice: &mut Voice<'_, '_>,
) -> Vec<String> {
    let mut lines: Vec<(String, u64)> = Vec::new();
    for step in &option.steps {
        for line in step_lines(step, order.currency, voice) {
            match lines.last_mut() {
                // what the bank takes goes on the line that it adds to
                Some((last, _)) if matches!(step, Step::BankFee { .. }) => last.push_str(&line),
                Some((last, count)) if *last == line => *count = count.saturating_add(1),
                _ => lines.push((line, 1)),
            }
        }
    }
    let repeated = |(line, count): (String, u64)| match count {
        1 => line,
        _ => voice
            .say("written-repeated", vec![("line", Put::Text(line)), ("count", Put::Count(count))]),
    };
    lines.into_iter().map(repeated).collect()
}

fn step_lines(step: &Step, currency: Currency, voice: &mut Voice<'_, '_>) -> Vec<String> {
    match step {
        Step::Percent { payment, rate, exact, fee } => {
            let rate = voice.percents(&rate.min, &rate.max);
            let factors = product(*payment, "step-payment", &rate, voice);
            vec![format!("{factors}{}", rounded(*exact, *fee, currency, voice))]
        }
        Step::Flat { payment, schedule_fee, schedule_currency, rate, fee } => {
            vec![flat(*payment, *schedule_fee, *schedule_currency, *rate, *fee, voice)]
        }
        Step::ClampedPercent { .. } => clamped(step, currency, voice),
        Step::BankFee { fee } => {
            let (figure, caption) = match fee {
                Some(fee) => (voice.number(fee), "step-bank-fee"),
                None => ("?".to_owned(), "step-bank-fee-unknown"),
            };
            vec![format!(" + {}", captioned(&figure, caption, voice))]
        }
        Step::OwnFee { payment, fee } => {
            let payment = voice.number(payment);
            let caption = voice.say("step-own-fee", vec![("payment", Put::Text(payment))]);
            vec![term(&voice.number(fee), &caption, voice)]
        }
        Step::Tier { up_to, .. } => vec![match up_to {
            Some(up_to) => {
                let up_to = voice.money(*up_to);
                voice.say("step-tier", vec![("upTo", Put::Text(up_to))])
            }
            None => voice.word("step-tier-last"),
        }],
        Step::Instalments { principal, monthly_rates, first_month_credit, fee, .. } => {
            loan(*principal, monthly_rates, *first_month_credit, *fee, voice)
        }
        Step::Sum { fees, fee } => vec![sum(fees, *fee, voice)],
        Step::Total { amount, fee, total } => {
            let (fee, total) = (open(*fee, voice), open(*total, voice));
            let amount = captioned(&voice.number(amount), "step-amount", voice);
            let fee = captioned(&fee, "step-one-fee", voice);
            let total = in_currency(&total, "step-total", currency, voice);
            vec![format!("{amount} + {fee} = {total}")]
        }
    }
}

/// `9,200.00 (one payment) × 2.99 % (fee rate)`
fn product(amount: Money, caption: &str, rate: &str, voice: &mut Voice<'_, '_>) -> String {
    let amount = captioned(&voice.number(&amount), caption, voice);
    let rate = captioned(rate, "step-rate", voice);
    format!("{amount} × {rate}")
}

/// The unrounded result where rounding changed it, then the fee.
fn rounded(
    exact: Bounds<Exact>,
    fee: Bounds<Money>,
    currency: Currency,
    voice: &mut Voice<'_, '_>,
) -> String {
    let whole = known(fee, voice);
    let is_same =
        |exact: &Exact, fee: Money| voice.rounded_number(exact) == voice.rounded_number(&fee);
    if is_same(&exact.min, fee.min) && is_same(&exact.max, fee.max) {
        return format!(" = {}", in_currency(&whole, "step-fee", currency, voice));
    }
    let exact = between(&voice.rounded_number(&exact.min), &voice.rounded_number(&exact.max));
    format!(" = {exact} ≈ {}", captioned(&whole, "step-rounded", voice))
}

fn flat(
    payment: Money,
    schedule_fee: Bounds<Money>,
    schedule_currency: Currency,
    rate: Option<Rate>,
    fee: Bounds<Money>,
    voice: &mut Voice<'_, '_>,
) -> String {
    let payment_written = voice.number(&payment);
    let caption = voice.say("step-flat", vec![("payment", Put::Text(payment_written))]);
    let whole = term(&known(fee, voice), &caption, voice);
    let Some(rate) = rate else { return whole };
    let published = format!("{}\u{a0}{schedule_currency}", known(schedule_fee, voice));
    let published = captioned(&published, "step-schedule", voice);
    format!(
        "{published}{} = {whole}",
        converted(rate, schedule_currency, payment.currency(), voice)
    )
}

fn converted(rate: Rate, from: Currency, to: Currency, voice: &mut Voice<'_, '_>) -> String {
    let values = vec![("from", Put::Text(from.to_string())), ("to", Put::Text(to.to_string()))];
    let caption = voice.say("step-conversion", values);
    format!(" ÷ {}", term(&voice.number(&rate), &caption, voice))
}

fn clamped(step: &Step, currency: Currency, voice: &mut Voice<'_, '_>) -> Vec<String> {
    let Step::ClampedPercent {
        amount,
        rate,
        exact,
        schedule_least,
        schedule_most,
        schedule_currency,
        conversion_rate,
        bound,
        fee,
        ..
    } = step
    else {
        return Vec::new();
    };
    let rate = voice.percent(rate);
    let factors = product(*amount, "step-amount", &rate, voice);
    let (published, held, caption) = match bound {
        None => {
            let (exact, fee) =
                (Bounds { min: *exact, max: *exact }, Bounds { min: *fee, max: *fee });
            return vec![format!("{factors}{}", rounded(exact, fee, currency, voice))];
        }
        Some(Bound::Least) => (schedule_least, "step-held-least", "step-least"),
        Some(Bound::Most) => (schedule_most, "step-held-most", "step-most"),
    };
    let exact = voice.rounded_number(exact);
    let first = format!("{factors} = {}", captioned(&exact, held, voice));
    let second = match conversion_rate {
        None => captioned(&voice.number(fee), caption, voice),
        Some(rate) => {
            let published = captioned(&voice.money(*published), caption, voice);
            let rate = converted(*rate, *schedule_currency, currency, voice);
            let fee = in_currency(&voice.number(fee), "step-fee", currency, voice);
            format!("{published}{rate} = {fee}")
        }
    };
    vec![first, second]
}

/// Months in a row at the same rates share a line.
fn loan(
    principal: Money,
    monthly: &[Bounds<Rate>],
    credit: Money,
    fee: Bounds<Money>,
    voice: &mut Voice<'_, '_>,
) -> Vec<String> {
    let mut lines = Vec::new();
    let mut from: u64 = 1;
    for run in monthly.chunk_by(|a, b| a == b) {
        let count = u64::try_from(run.len()).unwrap_or(u64::MAX);
        let to = from.saturating_add(count.saturating_sub(1));
        let span = between(&from.to_string(), &to.to_string());
        from = to.saturating_add(1);
        let Some(rate) = run.first() else { continue };
        let values = vec![("count", Put::Count(count)), ("span", Put::Text(span))];
        let months = voice.say("step-months", values);
        let months = term(&count.to_string(), &months, voice);
        let rate = voice.percents(&rate.min, &rate.max);
        lines.push(format!("{months} × {}", product(principal, "step-principal", &rate, voice)));
    }
    let whole = captioned(&known(fee, voice), "step-loan-fee", voice);
    lines.push(if credit.is_zero() {
        format!("= {whole}")
    } else {
        format!("− {} = {whole}", captioned(&voice.number(&credit), "step-credit", voice))
    });
    lines
}

fn sum(fees: &[Range], fee: Range, voice: &mut Voice<'_, '_>) -> String {
    let mut text = String::new();
    for part in fees {
        if !text.is_empty() {
            text.push_str(" + ");
        }
        // a part of which nothing is known
        let unknown = part.max.is_none() && part.min.is_zero();
        text.push_str(&if unknown { "?".to_owned() } else { open(*part, voice) });
    }
    let whole = open(fee, voice);
    format!("{text} = {}", captioned(&whole, "step-fees", voice))
}

/// A figure and what it is.
fn term(figure: &str, caption: &str, voice: &mut Voice<'_, '_>) -> String {
    let values =
        vec![("figure", Put::Text(figure.to_owned())), ("caption", Put::Text(caption.to_owned()))];
    voice.say("written-term", values)
}

fn captioned(figure: &str, caption: &str, voice: &mut Voice<'_, '_>) -> String {
    let caption = voice.word(caption);
    term(figure, &caption, voice)
}

fn in_currency(
    figure: &str,
    caption: &str,
    currency: Currency,
    voice: &mut Voice<'_, '_>,
) -> String {
    let caption = voice.say(caption, vec![("currency", Put::Text(currency.to_string()))]);
    term(figure, &caption, voice)
}

fn known(Bounds { min, max }: Bounds<Money>, voice: &Voice<'_, '_>) -> String {
    voice.range(Range { min, max: Some(max) })
}

/// A range, of which the end may not be known.
fn open(range: Range, voice: &mut Voice<'_, '_>) -> String {
    let figure = voice.range(range);
    if range.max.is_some() { figure } else { format!("{} {figure}", voice.word("from")) }
}

fn between(low: &str, high: &str) -> String {
    if low == high { low.to_owned() } else { format!("{low}–{high}") }
}

/// The instalments as the lender would bill them, low and high, and their sum.
pub(crate) fn instalments(
    plans: &Bounds<Instalments>,
    order: &Order,
    voice: &mut Voice<'_, '_>,
) -> Table {
    let head = ["month", "principal", "loan-fee", "you-pay", "still-owed"];
    let span = |min: Money, max: Money, voice: &Voice<'_, '_>| known(Bounds { min, max }, voice);
    let row = |(low, high): (&Instalment, &Instalment), voice: &Voice<'_, '_>| {
        vec![
            low.month.to_string(),
            voice.number(&low.principal),
            span(low.fee, high.fee, voice),
            span(low.payment, high.payment, voice),
            voice.number(&low.balance),
        ]
    };
    let Bounds { min, max } = plans;
    let mut rows = Vec::new();
    for months in min.months.iter().zip(&max.months) {
        rows.push(row(months, voice));
    }
    let whole = voice.word("sum");
    rows.push(vec![
        whole,
        voice.number(&order.amount),
        span(min.finance_charge, max.finance_charge, voice),
        span(min.total, max.total, voice),
        String::new(),
    ]);
    Table { head: head.into_iter().map(|id| voice.word(id)).collect(), rows }
}
