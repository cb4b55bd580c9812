//! `ask`: a question in words.

use serde_json::json;

use crate::{answer, run};

#[test]
fn what_was_understood_stands_above_the_comparison() {
    let asked = run(&[
        "ask",
        "5000",
        "from",
        "germany,",
        "wire,",
        "pay 27 Nov, 3 boxes",
        "--today",
        "2026-11-23",
    ]);
    asked.assert_lines(&[
        "Understood: 5000 EUR, from DE, by wire-transfer, pay on 2026-11-27",
        "Words",
        "  `5000`: amount 5000",
        "  `from germany`: country DE",
        "  `wire`: method wire-transfer",
        "  `27 Nov`: payOn 2026-11-27",
        "Assumed",
        "  currency EUR: the usual currency of an account there",
        "  payOn 2026-11-27: the next such day",
        "Unclear",
        "  `3 boxes`: not understood",
        "5,000.00 EUR, from an account in DE, paid on 2026-11-27",
    ]);
}

#[test]
fn what_does_not_make_an_order_is_refused_after_what_was_understood() {
    let asked = run(&["ask", "$5000 by transfer"]);
    assert_eq!(asked.status, 1);
    assert!(asked.out.contains("  `$`: currency may be USD or CAD or AUD"), "{}", asked.out);
    assert!(
        asked.out.contains("  `transfer`: method may be wire-transfer or online-transfer"),
        "{}",
        asked.out
    );
    assert_eq!(asked.err, "currency: `currency` is missing\n");
    assert!(run(&["ask", "hello"]).out.starts_with("Nothing was understood.\n"));
}

#[test]
fn as_json_with_the_answer_of_the_crate() {
    let order = json!({ "amount": "5000", "currency": "USD", "country": "US" });
    let asked = run(&["ask", "5000 usd from us by wire", "--json"]);
    assert_eq!(asked.json()["comparison"], answer(&order)["result"]);
    assert_eq!(asked.json()["understanding"]["order"], order);
    assert_eq!(asked.json()["understanding"]["method"], "wire-transfer");
    let refused = run(&["ask", "from us", "--json"]);
    assert_eq!(
        (refused.status, refused.json()["error"]["code"].clone()),
        (1, json!("field-missing"))
    );
    assert_eq!(run(&["ask", "5", "--today", "tomorrow"]).status, 2);
}
