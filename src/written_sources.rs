//! What a written answer rests on: documents and their words, the rate, the schedule, a link.

use std::fmt::Write as _;

use crate::compare::Comparison;
use crate::display_text::DisplayText;
use crate::document::Block;
use crate::exchange::UsedRates;
use crate::order::{Order, Rank};
use crate::payment_option::PaymentOption;
use crate::schedule::{Document, FeeSchedule, Origin};
use crate::terms::Terms;
use crate::written_voice::{Put, Voice};

/// The documents of these options, each with the words that their numbers rest on.
pub(crate) fn documents(
    options: &[&PaymentOption<'_>],
    schedule: &FeeSchedule,
    order: &Order,
    quoted: bool,
    voice: &mut Voice<'_, '_>,
) -> Vec<Block> {
    let mut blocks = Vec::new();
    for document in &schedule.documents {
        let mut words: Vec<&DisplayText> = Vec::new();
        for source in options.iter().flat_map(|option| &option.sources) {
            if source.document == document.title && !words.contains(&&source.quote) {
                words.push(&source.quote);
            }
        }
        if words.is_empty() {
            continue;
        }
        blocks.push(Block::Paragraph(titled(document, order, voice)));
        if quoted {
            blocks.extend(words.iter().map(|quote| Block::Quote(quote.to_string())));
        }
    }
    blocks
}

/// A document's title, its age and what that rests on.
fn titled(document: &Document, order: &Order, voice: &mut Voice<'_, '_>) -> String {
    let mut notes = Vec::new();
    match document.year {
        Some(year) => {
            let id = if document.dated { "dated" } else { "undated" };
            notes.push(voice.say(id, vec![("year", Put::Text(year.to_string()))]));
            // counted to the day of paying: an answer hangs on nothing but what was asked
            if let Some(day) = order.pay_on {
                let years = day.year_month_day().0.saturating_sub(year);
                notes.push(voice.say("age", vec![("years", Put::Count(u64::from(years)))]));
            }
        }
        None => notes.push(voice.word("age-unknown")),
    }
    if document.origin == Origin::Elsewhere {
        notes.push(voice.word("elsewhere"));
    }
    let notes = voice.apart(&notes);
    let values =
        vec![("title", Put::Text(document.title.to_string())), ("notes", Put::Text(notes))];
    voice.say("written-document", values)
}

/// The rate that was used, if one was, and which schedule answered.
pub(crate) fn rests_on(
    comparison: &Comparison<'_>,
    schedule: &FeeSchedule,
    voice: &mut Voice<'_, '_>,
) -> Vec<String> {
    let mut lines = Vec::new();
    lines.extend(rate(&comparison.rates, schedule, voice));
    let mut values = vec![
        ("name", Put::Text(schedule.name.to_string())),
        ("id", Put::Text(schedule.id.clone())),
    ];
    for (name, day) in [("date", schedule.as_of), ("from", schedule.valid_from)] {
        values.push((
            name,
            match day {
                Some(day) => Put::Text(voice.date(day)),
                None => Put::Choice("none"),
            },
        ));
    }
    lines.push(voice.say("written-schedule", values));
    lines.push(fine_print(schedule, voice));
    lines
}

fn rate(
    rates: &UsedRates<'_>,
    schedule: &FeeSchedule,
    voice: &mut Voice<'_, '_>,
) -> Option<String> {
    let (currency, rate) = rates.used.0?;
    let mut values = vec![
        ("from", Put::Text(currency.to_string())),
        ("rate", Put::Text(voice.number(&rate))),
        ("to", Put::Text(schedule.currency.to_string())),
    ];
    let Some(day) = rates.as_of else { return Some(voice.say("written-rate-own", values)) };
    values.push(("date", Put::Text(voice.date(day))));
    values.push((
        "source",
        Put::Text(DisplayText::of(rates.source.as_deref().unwrap_or_default()).to_string()),
    ));
    Some(voice.say("written-rate", values))
}

fn fine_print(schedule: &FeeSchedule, voice: &mut Voice<'_, '_>) -> String {
    let mut years: Vec<u32> =
        schedule.documents.iter().filter_map(|document| document.year).collect();
    years.sort_unstable();
    years.dedup();
    if years.is_empty() {
        return voice.word("fine-undated");
    }
    let years: Vec<String> = years.iter().map(ToString::to_string).collect();
    let years = voice.list(&years, "list-and");
    voice.say("fine", vec![("years", Put::Text(years))])
}

/// The address at which a page asks the same, in the same language.
pub(crate) fn permalink(base: &str, order: &Order, locale: &str) -> String {
    let (page, fragment) = match base.split_once('#') {
        Some((page, fragment)) => (page, format!("#{fragment}")),
        None => (base, String::new()),
    };
    // `&curren` is a sign in HTML, whatever follows: pasted there, a name that begins so must not stand
    // behind an `&`. It comes first, and behind a query of the page's own with a letter escaped.
    let (joint, currency) = match page.split_once('?') {
        None => ("?", "currency"),
        Some((_, "")) => ("", "currency"),
        Some(_) => ("&", "%63urrency"),
    };
    let mut query = Query(format!("{currency}={}", order.currency));
    query.add("amount", &order.amount);
    if let Some(country) = order.country {
        query.add("country", &country.code());
    }
    if let Some(business) = order.business {
        query.add("business", &business);
    }
    match order.rank {
        Rank::Cost => {}
        Rank::Speed => query.add("rank", &"speed"),
        Rank::Credit => query.add("rank", &"credit"),
    }
    if let Some(day) = order.pay_on {
        query.add("payOn", &day);
    }
    query.maybe("initialPayment", order.initial_payment.as_ref());
    for (method, terms) in order.terms.iter().flat_map(|terms| &terms.0) {
        query.terms(method, terms);
    }
    for (currency, rate) in order.rates.iter().flat_map(|rates| &rates.0) {
        query.add(&format!("rates.{currency}"), rate);
    }
    query.add("locale", &locale);
    format!("{page}{joint}{}{fragment}", query.0)
}

/// Names and values of an address.
struct Query(String);

impl Query {
    fn add(&mut self, name: &str, value: &impl ToString) {
        if !self.0.is_empty() {
            self.0.push('&');
        }
        escape(name, &mut self.0);
        self.0.push('=');
        escape(&value.to_string(), &mut self.0);
    }

    fn maybe(&mut self, name: &str, value: Option<&impl ToString>) {
        if let Some(value) = value {
            self.add(name, value);
        }
    }

    fn terms(&mut self, method: &str, terms: &Terms) {
        let of = |term: &str| format!("terms.{method}.{term}");
        self.maybe(&of("fee"), terms.fee.as_ref());
        self.maybe(&of("rate"), terms.rate.as_ref());
        self.maybe(&of("limit"), terms.limit.as_ref());
        self.maybe(&of("bankFee"), terms.bank_fee.as_ref());
        self.maybe(&of("months"), terms.months.as_ref());
        let rates = terms.monthly_rates.as_ref().map(|rates| {
            let rates: Vec<String> = rates.iter().map(ToString::to_string).collect();
            rates.join(" ")
        });
        self.maybe(&of("monthlyRates"), rates.as_ref());
        self.maybe(&of("firstMonthCredit"), terms.first_month_credit.as_ref());
        self.maybe(&of("creditLine"), terms.credit_line.as_ref());
    }
}

/// All but letters, digits and `-._` as `%` and their bytes.
fn escape(text: &str, out: &mut String) {
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._".contains(&byte) {
            out.push(char::from(byte));
        } else {
            // writing to a string cannot fail
            _ = write!(out, "%{byte:02X}");
        }
    }
}
