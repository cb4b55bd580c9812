//! What many orders cost in all, worked out by hand.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use checkout_fees::{FeeCalculator, ManyOrders, Totals};
use serde_json::{Value, json};

fn schedule(valid_from: &str, methods: &[&str]) -> String {
    let source = json!({ "document": "List", "quote": "words", "origin": "documents" });
    let method = |id: &&str| {
        let fee = match *id {
            "flat" => json!({ "type": "flat", "min": "0.50", "max": "2", "source": source }),
            "share" => json!({ "type": "percent", "rate": "0.01", "source": source }),
            _ => json!({ "type": "percent", "rate": "0.001", "source": source }),
        };
        // whether a buyer is a business no order here says
        let firms_alone = (*id == "firms").then(|| json!({ "source": source }));
        json!({
            "id": id, "name": format!("By {id}"), "kind": "payment", "scope": "payment", "fee": fee,
            "businessOnly": firms_alone, "currencies": { "codes": ["USD", "JPY"], "source": source },
        })
    };
    let methods: Vec<Value> = methods.iter().map(method).collect();
    let schedule = json!({
        "id": "list", "name": "List", "currency": "USD", "validFrom": valid_from,
        "maxPayments": { "count": 2, "source": source },
        "documents": [{ "title": "List", "origin": "documents" }], "methods": methods,
    });
    schedule.to_string()
}

#[test]
fn totals_are_by_currency_and_say_what_the_best_of_each_saves() {
    // their methods stand at other places
    let earlier = schedule("2026-01-01", &["flat", "share", "firms"]);
    let later = schedule("2026-07-01", &["share", "firms", "flat"]);
    let calculator = FeeCalculator::from_schedules(&[earlier, later]).unwrap();
    #[rustfmt::skip]
    let orders = [
        // amount, currency, day,     because
        ("100", "USD", "2026-03-01"), // share 1.00 is below flat 0.50 to 2.00 at most: flat costs 0.50 less to 1.00 more
        ("1000", "USD", "2026-03-01"), // share 10.00: flat is best, share costs 9.50 to 8.00 more
        ("1000", "USD", "2026-08-01"), // the same by the later schedule
        ("10000", "JPY", "2026-03-01"), // at 100 yen a dollar flat is 50 to 200, share 100: flat costs 50 less to 100 more
        ("5", "EUR", "2026-03-01"),   // nobody takes euros
        ("0", "USD", "2026-03-01"),   // refused
    ];
    let mut many = ManyOrders::new(calculator.clone());
    let mut totals = Totals::default();
    for (amount, currency, day) in orders {
        let rates = json!({ "JPY": "0.01" });
        let order = json!({ "amount": amount, "currency": currency, "payOn": day, "rates": rates });
        match calculator.order(&order.to_string()) {
            Ok(order) => totals.add(&many.order(&order)),
            Err(_) => totals.refuse(),
        }
    }
    let method = |id: &str, best: u64, orders: u64, fee: [&str; 2], saves: [&str; 2]| {
        let range = |[min, max]: [&str; 2]| json!({ "min": min, "max": max });
        json!({
            "method": id, "name": format!("By {id}"), "kind": "payment", "best": best, "orders": orders,
            "fee": range(fee), "saves": range(saves),
        })
    };
    let none = ["0.00", "0.00"];
    let expected = json!({
        "orders": 6, "refused": 1,
        "currencies": [
            {
                "currency": "USD", "orders": 3, "amount": "2100.00", "best": 3,
                "fee": { "min": "2.00", "max": "5.00" },
                "methods": [
                    method("flat", 2, 3, ["1.50", "6.00"], ["-0.50", "1.00"]),
                    method("share", 1, 3, ["21.00", "21.00"], ["19.00", "16.00"]),
                    method("firms", 0, 0, none, none),
                ],
            },
            {
                "currency": "JPY", "orders": 1, "amount": "10000", "best": 1,
                "fee": { "min": "100", "max": "100" },
                "methods": [
                    method("flat", 0, 1, ["50", "200"], ["-50", "100"]),
                    method("share", 1, 1, ["100", "100"], ["0", "0"]),
                    method("firms", 0, 0, ["0", "0"], ["0", "0"]),
                ],
            },
            {
                "currency": "EUR", "orders": 1, "amount": "5.00", "best": 0,
                "fee": { "min": "0.00", "max": "0.00" },
                "methods": [
                    method("flat", 0, 0, none, none),
                    method("share", 0, 0, none, none),
                    method("firms", 0, 0, none, none),
                ],
            },
        ],
    });
    assert_eq!(json!(totals), expected);
}
