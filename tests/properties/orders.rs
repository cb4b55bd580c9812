//! Orders that a schedule must answer, as JSON.

use checkout_fees::{Country, Currency};
use jiff::{ToSpan, civil::date};
use proptest::option::weighted;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Map, Value, json};

use crate::answer::money;

pub(crate) fn orders(schedule: &Value) -> BoxedStrategy<Value> {
    let schedule = schedule.clone();
    currencies()
        .prop_flat_map(move |currency| {
            let decimals = decimals_of(&currency);
            let base = schedule["currency"].as_str().unwrap();
            let terms = all_terms(&schedule, decimals);
            (sums(decimals), terms, rates(base.to_owned(), currency.clone()), facts()).prop_map(
                move |(sums, terms, rates, facts)| {
                    let own = vec![
                        ("currency", Some(json!(currency))),
                        ("rates", rates),
                        ("terms", terms),
                    ];
                    object([sums, own, facts].concat())
                },
            )
        })
        .boxed()
}

type Members = Vec<(&'static str, Option<Value>)>;

/// The amount, and what of it is paid first.
fn sums(decimals: usize) -> impl Strategy<Value = Members> {
    (amounts(decimals), weighted(0.3, any::<Index>())).prop_map(move |(amount, initial)| {
        let most = usize::try_from(amount).unwrap();
        let initial = initial
            .map(|index| json!(money(i128::try_from(index.index(most)).unwrap() + 1, decimals)));
        vec![("amount", Some(as_input(amount, decimals))), ("initialPayment", initial)]
    })
}

fn facts() -> impl Strategy<Value = Members> {
    let rank = weighted(0.8, select(vec!["cost", "speed", "credit"]));
    (weighted(0.7, countries()), any::<Option<bool>>(), rank, days()).prop_map(
        |(country, business, rank, (pay_on, holidays))| {
            vec![
                ("country", country.map(Value::from)),
                ("business", business.map(Value::from)),
                ("rank", rank.map(Value::from)),
                ("payOn", pay_on.map(Value::from)),
                ("holidays", holidays.map(Value::from)),
            ]
        },
    )
}

pub(crate) fn decimals_of(currency: &str) -> usize {
    usize::from(Currency::parse(currency).unwrap().minor_units())
}

fn currencies() -> impl Strategy<Value = String> {
    let usual = ["USD", "EUR", "GBP", "PLN", "CHF", "CNY", "JPY", "AUD", "usd", "eUr"];
    // a few of each continent, beside those that the bundled schedule knows
    let rare = select(vec![
        "AED", "ARS", "BHD", "BRL", "CLF", "CLP", "EGP", "IDR", "INR", "ISK", "KES", "KRW", "KWD",
        "MGA", "MRU", "MXN", "NGN", "NZD", "SEK", "THB", "TND", "UYW", "VND", "XOF", "XPF", "ZAR",
    ]);
    prop_oneof![
        5 => Just("USD".to_owned()),
        6 => select(usual.to_vec()).prop_map(str::to_owned),
        3 => rare.prop_map(str::to_owned),
    ]
}

fn countries() -> impl Strategy<Value = String> {
    let all: Vec<&str> = Country::all().map(Country::code).collect();
    let usual = select(vec!["US", "DE", "FR", "PL", "NL", "AT", "GB", "CH", "IS", "us", "Be"]);
    prop_oneof![3 => usual, 1 => select(all)].prop_map(str::to_owned)
}

/// Amounts of every size below 10^12, many of them around limits.
fn amounts(decimals: usize) -> impl Strategy<Value = i128> {
    let unit = 10_i128.pow(u32::try_from(decimals).unwrap());
    let limits = vec![100, 500, 2_500, 10_000, 12_000, 50_000, 150_000, 200_000];
    prop_oneof![
        of_every_size(1, 1_000_000_000_000 * unit - 1),
        (10..200_000 * unit).prop_map(|amount| amount),
        (select(limits), 1..=3_i128, -3..=3_i128)
            .prop_map(move |(limit, times, off)| limit * times * unit + off),
    ]
}

/// As many of every number of digits.
fn of_every_size(least: i128, most: i128) -> impl Strategy<Value = i128> {
    let digits = most.to_string().len() - 1;
    (0..=digits, any::<u64>()).prop_map(move |(digits, within)| {
        let floor = 10_i128.pow(u32::try_from(digits).unwrap());
        (floor + i128::from(within) % (9 * floor)).clamp(least, most)
    })
}

/// An amount as text or as a number, in one of the ways that mean the same.
fn as_input(minor: i128, decimals: usize) -> Value {
    let text = money(minor, decimals);
    match minor % 4 {
        0 if text.len() <= 15 => serde_json::from_str(&text).unwrap(),
        1 => json!(format!("000{text}")),
        _ => json!(text),
    }
}

/// Decimal text of at most twelve decimals.
fn pico_text(pico: i128) -> String {
    let text = money(pico, 12);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

fn fractions() -> impl Strategy<Value = String> {
    prop_oneof![
        of_every_size(0, 999_999_999_999).prop_map(pico_text),
        (0..1_000_i128).prop_map(|mille| money(mille, 3)),
    ]
}

fn rates(base: String, currency: String) -> impl Strategy<Value = Option<Value>> {
    let price = prop_oneof![
        of_every_size(1_000, 1_000_000_000_000_000_000_000).prop_map(pico_text),
        (1..30_000_i128).prop_map(|price| money(price, 4)),
    ];
    let others = prop::collection::btree_map(currencies(), price.clone(), 0..3);
    let own = weighted(0.7, price);
    weighted(0.5, (own, others)).prop_map(move |given| {
        let (own, others) = given?;
        let mut rates = Map::new();
        let own = own.map(|price| (currency.clone(), price));
        for (code, price) in own.into_iter().chain(others) {
            let known = rates.keys().any(|known: &String| known.eq_ignore_ascii_case(&code));
            let price = if code.eq_ignore_ascii_case(&base) { "1.0".to_owned() } else { price };
            if !known {
                rates.insert(code, json!(price));
            }
        }
        Some(Value::Object(rates))
    })
}

fn days() -> impl Strategy<Value = (Option<String>, Option<Vec<String>>)> {
    let near = (0..800_i64).prop_map(|days| date(2026, 1, 1) + days.days());
    let anywhere = (1..=9999_i16, 1..=12_i8, 1..=28_i8).prop_map(|(y, m, d)| date(y, m, d));
    let last = (0..40_i64).prop_map(|days| date(9999, 12, 31) - days.days());
    let pay_on = prop_oneof![6 => near.clone(), 2 => anywhere, 1 => last];
    (weighted(0.6, pay_on), prop::option::of(prop::collection::vec(near, 0..8)), any::<bool>())
        .prop_map(|(pay_on, holidays, beside)| {
            let holidays = holidays.map(|mut days| {
                // otherwise few would matter
                days.extend(pay_on.filter(|_| beside));
                days.iter().map(ToString::to_string).collect()
            });
            (pay_on.map(|day| day.to_string()), holidays)
        })
}

/// The buyer's own figures for some of the methods.
fn all_terms(schedule: &Value, decimals: usize) -> impl Strategy<Value = Option<Value>> + use<> {
    let methods = schedule["methods"].as_array().unwrap().iter();
    let terms: Vec<_> = methods
        .map(|method| {
            let id = method["id"].as_str().unwrap().to_owned();
            weighted(0.4, terms_of(method, decimals))
                .prop_map(move |terms| Some((id.clone(), terms?)))
        })
        .collect();
    let given = terms.prop_map(|terms| Value::Object(terms.into_iter().flatten().collect()));
    weighted(0.6, given)
}

fn terms_of(method: &Value, decimals: usize) -> BoxedStrategy<Value> {
    let unit = 10_i128.pow(u32::try_from(decimals).unwrap());
    let sum = move |most: i128| {
        weighted(
            0.5,
            of_every_size(0, most * unit).prop_map(move |sum| json!(money(sum, decimals))),
        )
    };
    let rate = || weighted(0.5, fractions().prop_map(Value::from));
    let none = || Just(None::<Value>);
    let limit = move || sum(1_000_000);
    let by_payment = method["scope"] == "payment";
    let two = |names: [&'static str; 2]| move |(a, b)| object(vec![(names[0], a), (names[1], b)]);
    match (method["fee"]["type"].as_str().unwrap(), by_payment) {
        ("flat", true) => (sum(999), limit()).prop_map(two(["fee", "limit"])).boxed(),
        ("flat", false) => (sum(999), none()).prop_map(two(["fee", "limit"])).boxed(),
        ("percent", true) => (rate(), limit()).prop_map(two(["rate", "limit"])).boxed(),
        ("percent", false) => (rate(), none()).prop_map(two(["rate", "limit"])).boxed(),
        ("tiered", true) => (none(), limit()).prop_map(two(["rate", "limit"])).boxed(),
        ("clamped-percent", _) => (sum(999), none()).prop_map(two(["bankFee", "limit"])).boxed(),
        ("instalments", _) => {
            let most = method["fee"]["monthlyRates"].as_array().unwrap().len();
            (sum(500), sum(1_000_000), loans(most))
                .prop_map(|(credit, line, (months, rates))| {
                    object(vec![
                        ("firstMonthCredit", credit),
                        ("creditLine", line),
                        ("months", months),
                        ("monthlyRates", rates),
                    ])
                })
                .boxed()
        }
        _ => Just(json!({})).boxed(),
    }
}

/// Months, monthly rates, both or neither.
fn loans(most: usize) -> impl Strategy<Value = (Option<Value>, Option<Value>)> {
    let rates = prop::collection::vec(fractions(), 1..=most);
    (rates, any::<bool>(), any::<bool>()).prop_map(|(rates, months, own)| {
        let count = json!(rates.len());
        (months.then_some(count), own.then(|| json!(rates)))
    })
}

fn object(members: Vec<(&str, Option<Value>)>) -> Value {
    members.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))).collect()
}
