//! `table`: HTML that needs no script.

use std::fs;

use crate::chart::assert_well_formed;
use crate::{TIERED, file, run};

const US: [&str; 7] = ["table", "--amount", "5000", "--currency", "USD", "--country", "US"];

#[test]
fn a_page_is_written() {
    let path = file("fees.html", "what was there before");
    let run = run(&[&US[..], &["--out", &path]].concat());
    assert_eq!((run.status, run.out.as_str(), run.err.as_str()), (0, "", ""));
    let html = fs::read_to_string(path).unwrap();
    for part in [
        "<!doctype html>\n<html lang=\"en\">",
        "<title>Ways to pay 5,000.00 USD, from an account in US</title>",
        "<meta name=\"color-scheme\" content=\"light dark\">",
        "@media (prefers-color-scheme: dark)",
        "<h1>Ways to pay 5,000.00 USD, from an account in US</h1>",
        "</html>\n",
    ] {
        assert!(html.contains(part), "no {part}");
    }
    for part in ["<script", "style=", "onclick", "http:"] {
        assert!(!html.contains(part), "{part}");
    }
}

#[test]
fn a_fragment_says_what_compare_says() {
    let run = run(&[&US[..], &["--fragment", "--out", "-"]].concat());
    assert_eq!((run.status, run.err.as_str()), (0, ""));
    assert_well_formed(&run.out);
    assert!(run.out.starts_with("<div class=\"checkout-fees\" lang=\"en\">"));
    run.assert_lines(&[
        "<p>Best: Online banking. Fee 15.00 to 30.00 USD, in all 5,015.00 to 5,030.00 USD.</p>",
        "<p>Wire transfer (T/T) could save up to 15.00 USD or cost up to 65.00 USD more.</p>",
        "<caption>5,000.00 USD, from an account in US</caption>",
        "<th scope=\"col\" class=\"figure\">Fee, USD</th>",
        "<tr class=\"best\">",
        "<th scope=\"row\">Online banking</th>",
        "<td class=\"figure\">15.00 to 30.00</td>",
        "<td class=\"figure\">5,015.00 to 5,030.00</td>",
        "<td>in 4 to 5 business days</td>",
        "<td class=\"marks\">best, cheapest</td>",
        "<h2>How the fees come about, and what to know</h2>",
        "<dt>PayPal</dt>",
        "<dd>2.99 % of 5,000.00 = 149.50</dd>",
        "<h2>Not possible for this order</h2>",
        "<dt>Western Union</dt>",
        "<dd>only orders up to 2,500.00 USD</dd>",
        "<h2>Sources</h2>",
        "</div>",
    ]);
    assert_eq!(run.out.matches("class=\"best\"").count(), 1);
}

#[test]
fn every_source_stands_there_with_its_words() {
    let run = run(&[&US[..], &["--fragment", "--out", "-"]].concat());
    let order = serde_json::json!({ "amount": "5000", "currency": "USD", "country": "US" });
    let answer = crate::answer(&order);
    let mut count = 0;
    for option in answer["result"]["options"].as_array().unwrap() {
        for source in option["sources"].as_array().unwrap() {
            let quote = source["quote"].as_str().unwrap();
            let escaped = quote.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
            let escaped = format!("<dd><q>{}</q></dd>", escaped.replace('"', "&quot;"));
            assert_eq!(run.out.matches(&escaped).count(), 1, "{escaped}");
            count += 1;
        }
    }
    assert!(count > 30, "only {count} sources");
}

#[test]
fn an_order_that_nothing_can_pay_has_no_table() {
    let run = run(&["table", "--amount", "5000", "--currency", "XOF", "--fragment", "--out", "-"]);
    assert_eq!((run.status, run.err.as_str()), (0, ""));
    assert_well_formed(&run.out);
    assert!(!run.out.contains("<table>") && run.out.contains("<p>Best: none is possible.</p>"));
}

#[test]
fn names_are_escaped() {
    let schedule = fs::read_to_string(TIERED).unwrap().replace("\"Courier\"", r#""A <b> & \"c\"""#);
    let path = file("hostile-names-in-html.json", schedule);
    let order = ["table", "--amount", "50", "--currency", "EUR", "--schedule", &path];
    let run = run(&[&order[..], &["--fragment", "--out", "-"]].concat());
    assert_eq!((run.status, run.err.as_str()), (0, ""));
    assert_well_formed(&run.out);
    assert!(run.out.contains("<th scope=\"row\">A &lt;b&gt; &amp; &quot;c&quot;</th>"));
}

#[test]
fn a_wrong_order_is_refused_without_a_file() {
    let path = format!("{}/never.html", env!("CARGO_TARGET_TMPDIR"));
    let refused = run(&["table", "--amount", "-1", "--currency", "USD", "--out", &path]);
    assert_eq!((refused.status, refused.err.as_str()), (1, "amount: `-1` is below zero\n"));
    assert!(fs::metadata(&path).is_err(), "a file was written");
    let lost = run(&[&US[..], &["--out", "no-such-folder/fees.html"]].concat());
    assert_eq!(lost.status, 2);
    assert!(lost.err.starts_with("checkout-fees: no-such-folder/fees.html: "), "{}", lost.err);
}
