//! Reasons and warnings, worded as the element words them.

use crate::compare::Warning;
use crate::eligibility::Reason;
use crate::iso::Country;
use crate::money::Money;
use crate::payment_option::{OptionWarning, PaymentOption, Status};
use crate::written_voice::{Put, Values, Voice};

/// Countries that buyers on trade platforms are in most often: they are named first.
const COMMON: [&str; 6] = ["US", "GB", "DE", "FR", "CA", "AU"];
/// How many countries are all named, and how many of more than that.
const MOST_NAMED: usize = 4;
const NAMED_OF_MANY: usize = 3;

pub(crate) fn reason(reason: &Reason, voice: &mut Voice<'_, '_>) -> String {
    match reason {
        Reason::CurrencyNotSupported { supported } => {
            let codes: Vec<String> = supported.iter().map(ToString::to_string).collect();
            let list = voice.row(&codes);
            voice.say("reason-currency-not-supported", vec![("list", Put::Text(list))])
        }
        Reason::CountryNotSupported { supported } => {
            countries("reason-country-not-supported", supported, voice)
        }
        Reason::CountryRequired { supported } => {
            countries("reason-country-required", supported, voice)
        }
        Reason::BusinessOnly => voice.word("reason-business-only"),
        Reason::RateMissing { currency } => {
            voice.say("reason-rate-missing", vec![("currency", Put::Text(currency.to_string()))])
        }
        Reason::OverOrderLimit { limit, .. } => {
            voice.say("reason-over-order-limit", vec![of("limit", *limit, voice)])
        }
        Reason::TooManyPayments { limit, payments: None, .. } => {
            voice.say("reason-too-many-payments-none", vec![of("limit", *limit, voice)])
        }
        Reason::TooManyPayments { limit, payments: Some(payments), max_payments, .. } => {
            let values = vec![
                of("limit", *limit, voice),
                ("payments", Put::Count(*payments)),
                ("maxPayments", Put::Count(u64::from(*max_payments))),
            ];
            voice.say("reason-too-many-payments", values)
        }
        Reason::OverPaymentLimit { limit, payment, .. } => {
            let values = vec![of("limit", *limit, voice), of("payment", *payment, voice)];
            voice.say("reason-over-payment-limit", values)
        }
        Reason::BankMustParticipate { .. } => voice.word("reason-bank-must-participate"),
        Reason::BusinessRequired => voice.word("reason-business-required"),
        Reason::ApprovalRequired => voice.word("reason-approval-required"),
    }
}

/// Every reason in a row: `only USD; only orders up to 2,500.00 USD`.
pub(crate) fn reasons(option: &PaymentOption<'_>, voice: &mut Voice<'_, '_>) -> String {
    let all: Vec<String> = option.reasons.iter().map(|why| reason(why, voice)).collect();
    voice.apart(&all)
}

/// What a conditional option hangs on.
pub(crate) fn conditions(option: &PaymentOption<'_>, voice: &mut Voice<'_, '_>) -> Vec<String> {
    if option.status != Status::Conditional {
        return Vec::new();
    }
    option.reasons.iter().map(|why| reason(why, voice)).collect()
}

/// The same where there is little room.
pub(crate) fn short_conditions(
    option: &PaymentOption<'_>,
    voice: &mut Voice<'_, '_>,
) -> Vec<String> {
    if option.status != Status::Conditional {
        return Vec::new();
    }
    let short = |why: &Reason| match why {
        Reason::CountryRequired { .. } => voice.word("reason-country-required-short"),
        _ => reason(why, voice),
    };
    option.reasons.iter().map(short).collect()
}

pub(crate) fn option_warning(warning: &OptionWarning, voice: &mut Voice<'_, '_>) -> String {
    match warning {
        OptionWarning::LimitMayBeLower => voice.word("warning-limit-may-be-lower"),
        OptionWarning::FeeTypical => voice.word("warning-fee-typical"),
        OptionWarning::FeeDependsOnAmount => voice.word("warning-fee-depends-on-amount"),
        OptionWarning::AfterAgreement => voice.word("warning-after-agreement"),
        OptionWarning::FeeOverLimit { payment, fee_max, limit, .. } => {
            let values = vec![
                of("payment", *payment, voice),
                of("feeMax", *fee_max, voice),
                of("limit", *limit, voice),
            ];
            voice.say("warning-fee-over-limit", values)
        }
        OptionWarning::FeeHeavy { fee_rate } => {
            let fee_rate = voice.percent(fee_rate);
            voice.say("warning-fee-heavy", vec![("feeRate", Put::Text(fee_rate))])
        }
        OptionWarning::NearConvertedLimit { limit, schedule_limit, .. } => {
            let values =
                vec![of("limit", *limit, voice), of("scheduleLimit", *schedule_limit, voice)];
            voice.say("warning-near-converted-limit", values)
        }
    }
}

pub(crate) fn warning(warning: &Warning, voice: &mut Voice<'_, '_>) -> String {
    match warning {
        Warning::AccountCurrencyDiffers { account_currency, order_currency } => {
            let values = vec![
                ("accountCurrency", Put::Text(account_currency.to_string())),
                ("orderCurrency", Put::Text(order_currency.to_string())),
            ];
            voice.say("warning-account-currency-differs", values)
        }
        Warning::HolidaysNotCounted => voice.word("warning-holidays-not-counted"),
        Warning::RatesStale { as_of, days } => {
            let as_of = voice.date(*as_of);
            let values = vec![("asOf", Put::Text(as_of)), ("days", Put::Count(u64::from(*days)))];
            voice.say("warning-rates-stale", values)
        }
    }
}

fn of(name: &'static str, money: Money, voice: &Voice<'_, '_>) -> (&'static str, Put<'static>) {
    (name, Put::Text(voice.money(money)))
}

/// Names, or a few of them and how many there are.
fn countries(id: &str, supported: &[Country], voice: &mut Voice<'_, '_>) -> String {
    if supported.len() <= MOST_NAMED {
        let list = named(supported, "list-or", voice);
        return voice.say(id, vec![("list", Put::Text(list))]);
    }
    let is_common = |country: &&Country| COMMON.contains(&country.code());
    let mut some = Vec::new();
    for code in COMMON {
        some.extend(supported.iter().find(|country| country.code() == code).copied());
    }
    some.extend(supported.iter().filter(|country| !is_common(country)).copied());
    some.truncate(NAMED_OF_MANY);
    let list = named(&some, "list-and", voice);
    let count = u64::try_from(supported.len()).unwrap_or(u64::MAX);
    let values: Values<'_> = vec![("count", Put::Count(count)), ("list", Put::Text(list))];
    voice.say(&format!("{id}-many"), values)
}

fn named(countries: &[Country], last: &str, voice: &mut Voice<'_, '_>) -> String {
    let names: Vec<String> = countries.iter().map(|country| voice.country(*country)).collect();
    voice.list(&names, last)
}
