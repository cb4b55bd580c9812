//! The bundled schedule, the golden one with tiers, and others of every shape.

use std::sync::LazyLock;

use proptest::option::weighted;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use serde_json::{Value, json};

use crate::answer::money;
use crate::orders::decimals_of;

const BUNDLED_TEXT: &str = include_str!("../../schedules/alibaba-trade-assurance.json");
const TIERED_TEXT: &str = include_str!("../golden/schedules/tiered.json");

pub(crate) static BUNDLED: LazyLock<Value> =
    LazyLock::new(|| serde_json::from_str(BUNDLED_TEXT).unwrap());
/// In force since ever, as orders name any day.
static TIERED: LazyLock<Value> = LazyLock::new(|| {
    let mut schedule: Value = serde_json::from_str(TIERED_TEXT).unwrap();
    schedule.as_object_mut().unwrap().remove("validFrom");
    schedule
});

pub(crate) fn schedules() -> impl Strategy<Value = Value> {
    prop_oneof![
        4 => Just(BUNDLED.clone()),
        1 => Just(TIERED.clone()),
        4 => made_up(),
    ]
}

fn source() -> Value {
    json!({ "document": "List", "quote": "words", "origin": "documents" })
}

fn made_up() -> impl Strategy<Value = Value> {
    let currency = select(vec!["USD", "EUR", "JPY", "KWD"]);
    (currency, 1..=5_u32, 1..=5_usize).prop_flat_map(|(currency, max_payments, count)| {
        prop::collection::vec(methods(decimals_of(currency)), count).prop_map(move |mut methods| {
            for (place, method) in methods.iter_mut().enumerate() {
                method["id"] = json!(format!("method-{place}"));
                method["name"] = json!(format!("Method {place}"));
            }
            json!({
                "id": "made-up", "name": "Made up", "currency": currency,
                "maxPayments": { "count": max_payments, "source": source() },
                "documents": [{ "title": "List", "origin": "documents" }],
                "methods": methods,
            })
        })
    })
}

pub(crate) fn methods(decimals: usize) -> impl Strategy<Value = Value> {
    let facts = (
        weighted(0.3, Just(json!({ "source": source() }))),
        weighted(0.4, currencies()),
        weighted(0.3, countries()),
        weighted(0.6, limits(decimals)),
        weighted(0.8, arrivals()),
        prop::collection::vec(variants(decimals), 0..4),
    );
    (fees(decimals), any::<bool>(), facts).prop_map(|(fee, by_payment, facts)| {
        let (business_only, currencies, countries, limit, arrival, mut variants) = facts;
        for (place, variant) in variants.iter_mut().enumerate() {
            variant["id"] = json!(format!("variant-{place}"));
        }
        let kind = if fee["type"] == "instalments" { "credit" } else { "payment" };
        let whole = fee["type"] == "instalments" || fee["type"] == "clamped-percent";
        json!({
            "kind": kind,
            "scope": if by_payment && !whole { "payment" } else { "order" },
            "businessOnly": business_only, "currencies": currencies, "countries": countries,
            "limit": limit, "fee": fee, "arrival": arrival, "variants": variants,
        })
    })
}

fn variants(decimals: usize) -> impl Strategy<Value = Value> {
    let banks = weighted(0.3, Just(json!({ "source": source() })));
    let facts =
        (weighted(0.3, currencies()), weighted(0.4, countries()), weighted(0.4, limits(decimals)));
    (facts, banks).prop_map(|((currencies, countries, limit), banks)| {
        json!({
            "currencies": currencies, "countries": countries, "limit": limit,
            "someBanksOnly": banks,
        })
    })
}

fn currencies() -> impl Strategy<Value = Value> {
    subsequence(vec!["USD", "EUR", "GBP", "JPY", "KWD"], 1..=5)
        .prop_map(|codes| json!({ "codes": codes, "source": source() }))
}

fn countries() -> impl Strategy<Value = Value> {
    subsequence(vec!["US", "DE", "FR", "PL", "GB"], 1..=5)
        .prop_map(|codes| json!({ "codes": codes, "source": source() }))
}

fn limits(decimals: usize) -> impl Strategy<Value = Value> {
    (0..8_u32, 1..10_i128).prop_map(move |(size, digit)| {
        json!({ "amount": money(digit * 10_i128.pow(size), decimals), "source": source() })
    })
}

fn arrivals() -> impl Strategy<Value = Value> {
    let unit = select(vec!["hour", "business-day"]);
    (0..30_u32, 0..30_u32, unit).prop_map(|(min, more, unit)| {
        json!({ "min": min, "max": min + more, "unit": unit, "source": source() })
    })
}

/// From one to another, of at most so many units.
fn sums(decimals: usize) -> impl Strategy<Value = (String, String)> {
    (0..500_000_i128, 0..499_000_i128)
        .prop_map(move |(min, more)| {
            (money(min, decimals.max(2)), money(min + more, decimals.max(2)))
        })
        .prop_map(
            move |(min, max)| if decimals == 0 { (whole(&min), whole(&max)) } else { (min, max) },
        )
}

fn whole(text: &str) -> String {
    text.split_once('.').unwrap().0.to_owned()
}

fn rate_ranges() -> impl Strategy<Value = Value> {
    let rate = |mille: i128| money(mille, 4);
    (0..600_i128, 0..600_i128, any::<bool>()).prop_map(move |(min, more, one)| {
        if one { json!(rate(min)) } else { json!({ "min": rate(min), "max": rate(min + more) }) }
    })
}

fn fees(decimals: usize) -> impl Strategy<Value = Value> {
    let flat = sums(decimals)
        .prop_map(|(min, max)| json!({ "type": "flat", "min": min, "max": max }))
        .boxed();
    let percent = rate_ranges().prop_map(|rate| json!({ "type": "percent", "rate": rate })).boxed();
    let clamped = (sums(decimals), 0..600_i128, weighted(0.5, Just("unknown"))).prop_map(
        |((least, most), rate, bank)| {
            json!({
                "type": "clamped-percent", "rate": money(rate, 5), "least": least, "most": most,
                "bankFee": bank,
            })
        },
    );
    let band = prop_oneof![flat.clone(), percent.clone()];
    let tiered = prop::collection::vec(band, 1..5).prop_map(|bands| {
        let last = bands.len() - 1;
        let tier = |(place, fee): (usize, Value)| {
            let up_to = (place < last).then(|| (place + 1).pow(3) * 100);
            json!({ "upTo": up_to.map(|up_to| up_to.to_string()), "fee": fee })
        };
        json!({ "type": "tiered", "tiers": bands.into_iter().enumerate().map(tier).collect::<Vec<_>>() })
    });
    let loan = prop::collection::vec(rate_ranges(), 1..=6)
        .prop_map(|rates| json!({ "type": "instalments", "monthlyRates": rates }));
    prop_oneof![flat, percent, clamped, tiered, loan].prop_map(|mut fee| {
        fee["source"] = source();
        fee
    })
}
