//! `batch` with CSV: records, lines and columns.

use serde_json::{Value, json};

use crate::{file, line, refused_line, run, run_with};

const OPEN: &str =
    "a quote is not closed where a cell ends: a row has at most 1000 lines and 1048576 bytes";

const TEXT_AFTER: &str = "a quote is not closed where a cell ends";

const NO_END: &str = "the row does not end where its line ends";

fn batch(input: &str) -> crate::Run {
    run_with(&["batch", "--format", "csv"], input.as_bytes())
}

/// The orders that a file of one row each are read as.
#[test]
fn a_row_is_an_order() {
    let usd = |more: Value| {
        let mut order = json!({ "amount": "5000", "currency": "USD" });
        order.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        order
    };
    #[rustfmt::skip]
    let cases = [
        // columns, row, order, because
        ("amount,currency", "5000,USD", usd(json!({})), "the least there is"),
        ("AMOUNT,Currency", "5000,USD", usd(json!({})), "columns in any case"),
        (" amount , currency ", " 5000 , USD ", usd(json!({})), "blanks around names and cells"),
        ("currency,amount", "USD,5000", usd(json!({})), "in any order"),
        ("amount,currency,country", "5000,USD,", usd(json!({})), "an empty cell is an absent field"),
        ("amount,currency,country,rank", "5000,USD", usd(json!({})), "cells that are missing at the end"),
        ("amount,currency,,", "5000,USD,,", usd(json!({})), "columns without a name or a cell"),
        ("\"amount\",\"currency\"", "\"5000\",\"USD\"", usd(json!({})), "quoted"),
        ("amount,currency,country", "5000,USD,us", usd(json!({ "country": "US" })), "a country"),
        ("amount,currency,BUSINESS", "5000,USD,TRUE", usd(json!({ "business": true })), "as a spreadsheet writes it"),
        ("amount,currency,business", "5000,USD,false", usd(json!({ "business": false })), "a private buyer"),
        ("amount,currency,RANK", "5000,USD,speed", usd(json!({ "rank": "speed" })), "a rank"),
        ("amount,currency,payon", "5000,USD,2026-11-23", usd(json!({ "payOn": "2026-11-23" })), "a day"),
        ("amount,currency,holidays", "5000,USD,2026-12-25  2026-12-26", usd(json!({ "holidays": ["2026-12-25", "2026-12-26"] })), "days with blanks between"),
        ("amount,currency,InitialPayment", "5000,USD,1500", usd(json!({ "initialPayment": "1500" })), "what is paid first"),
        ("amount,currency,Rates.eur,rates.GBP", "5000,USD,1.08,1.27", usd(json!({ "rates": { "EUR": "1.08", "GBP": "1.27" } })), "rates by path"),
        ("amount,currency,terms.card.rate", "5000,USD,0.02", usd(json!({ "terms": { "card": { "rate": "0.02" } } })), "terms by path"),
        ("amount,currency,TERMS.Wire-Transfer.FEE", "5000,USD,20", usd(json!({ "terms": { "wire-transfer": { "fee": "20" } } })), "and in any case"),
        ("amount,currency,terms.pay-later.monthlyrates,terms.pay-later.months", "5000,USD,0.01 0.02,2", usd(json!({ "terms": { "pay-later": { "monthlyRates": ["0.01", "0.02"], "months": 2 } } })), "monthly rates with blanks between"),
        ("amount,currency,terms.letter-of-credit.bankfee,terms.pay-later.firstmonthcredit,terms.pay-later.creditline", "5000,USD,40,5,9000", usd(json!({ "terms": { "letter-of-credit": { "bankFee": "40" }, "pay-later": { "firstMonthCredit": "5", "creditLine": "9000" } } })), "every other term"),
        ("amount;currency;country", "5000;USD;", usd(json!({})), "semicolons, as some spreadsheets write"),
        ("amount\tcurrency\tcountry", "5000\tUSD\t", usd(json!({})), "tabs, as spreadsheets copy"),
        ("\"amount\"|currency", "5000|\"USD\"", usd(json!({})), "pipes"),
        ("amount,currency,terms.paypal.limit", "5000,USD,9000", usd(json!({ "terms": { "paypal": { "limit": "9000" } } })), "a limit"),
    ];
    for (columns, row, order, because) in cases {
        let run = batch(&format!("{columns}\n{row}\n"));
        assert_eq!(run.lines(), [line(2, &order)], "{because}: {columns} with {row}");
        assert!(run.lines()[0].get("result").is_some(), "{because}: {}", run.out);
        assert_eq!((run.status, run.err.as_str()), (0, ""), "{because}");
    }
}

#[test]
fn what_is_wrong_with_a_row_is_told_in_its_place() {
    #[rustfmt::skip]
    let cases = [
        // columns, row, code, field, because
        ("amount,currency,colour", "5000,USD,red", "field-unknown", "colour", "an unknown column"),
        ("amount,currency,rates.EUR.mid", "5000,USD,1.1", "field-unknown", "rates.EUR.mid", "a path too deep"),
        ("amount,currency,rates.ZZZ", "5000,USD,1.1", "currency-unknown", "rates.ZZZ", "a rate for nothing"),
        ("amount,currency,terms.barter.fee", "5000,USD,1", "term-invalid", "terms.barter", "terms for no method"),
        ("amount,currency,terms.card.colour", "5000,USD,red", "term-invalid", "terms.card.colour", "an unknown term"),
        ("amount,currency,terms", "5000,USD,{}", "field-invalid", "terms", "terms in one cell"),
        ("amount,currency", "5000,USD,more", "field-unknown", "column 3", "a cell beyond the header"),
        ("amount,currency", "5000", "field-missing", "currency", "a cell that is needed is missing"),
        ("amount,currency", ",USD", "field-missing", "amount", "a cell that is needed is empty"),
        ("amount,currency,business", "5000,USD,maybe", "field-invalid", "business", "neither true nor false"),
        ("amount,currency", "\"5,000\",USD", "amount-malformed", "amount", "a quoted cell with a comma"),
        ("amount,currency", "5000,\"US\"\"D\"", "currency-unknown", "currency", "a quoted cell with a quote"),
        ("amount,currency", "5 000,USD", "amount-malformed", "amount", "a blank within"),
    ];
    for (columns, row, code, field, because) in cases {
        let run = batch(&format!("{columns}\n{row}\n"));
        let lines = run.lines();
        assert_eq!(lines.len(), 1, "{because}");
        assert_eq!(lines[0]["line"], 2, "{because}");
        let first = [&lines[0]["error"]["code"], &lines[0]["error"]["field"]];
        assert_eq!(first, [code, field], "{because}: {}", run.out);
        assert_eq!((run.status, run.err.as_str()), (1, ""), "{because}");
    }
}

#[test]
fn lines_are_numbered_as_they_stand_in_the_file() {
    let usd = |amount: &str| json!({ "amount": amount, "currency": "USD" });
    #[rustfmt::skip]
    let cases = [
        // file, line and amount of each answer, because
        ("amount,currency\n5,USD\n6,USD\n",                vec![(2, "5"), (3, "6")], "one after the other"),
        ("amount,currency\n\n\n5,USD\n\n6,USD\n\n",        vec![(4, "5"), (6, "6")], "blank lines between"),
        ("\n\namount,currency\n5,USD\n",                   vec![(4, "5")],           "blank lines before the header"),
        ("amount,currency\r\n\r\n5,USD\r\n6,USD",          vec![(3, "5"), (4, "6")], "as Windows writes it, the last line open"),
        ("\u{feff}amount,currency\n5,USD\n",               vec![(2, "5")],           "a byte order mark"),
        ("\u{feff}\"amount\",currency\n5,USD\n",           vec![(2, "5")],           "and then a quote"),
        ("amount,currency\n,,\n , \n5,USD\n",              vec![(4, "5")],           "rows of nothing"),
        ("amount,currency\n",                              vec![],                   "a header alone"),
        ("",                                               vec![],                   "no header"),
    ];
    for (input, answers, because) in cases {
        let run = batch(input);
        let expected: Vec<Value> =
            answers.iter().map(|(number, amount)| line(*number, &usd(amount))).collect();
        assert_eq!(run.lines(), expected, "{because}");
        assert_eq!((run.status, run.err.as_str()), (0, ""), "{because}");
    }
}

#[test]
fn a_quote_that_is_not_closed_spoils_its_own_line_alone() {
    let run = batch("amount,currency\n\"5,USD\n6,USD\n7,\"USD\n8,USD\n");
    let usd = |amount: &str| json!({ "amount": amount, "currency": "USD" });
    let expected = [
        refused_line(2, TEXT_AFTER),
        line(3, &usd("6")),
        refused_line(4, OPEN),
        line(5, &usd("8")),
    ];
    assert_eq!(run.lines(), expected);
    assert_eq!(run.status, 1);
}

#[test]
fn a_carriage_return_within_a_line_ends_no_row() {
    let run = batch("amount,currency\n5,USD\r6,USD\n7,USD\n");
    let order = json!({ "amount": "7", "currency": "USD" });
    assert_eq!(run.lines(), [refused_line(2, NO_END), line(3, &order)]);
}

#[test]
fn a_line_too_long_or_of_no_text_is_refused_and_the_next_answered() {
    let mut input = b"amount,currency\n".to_vec();
    input.extend(b"5,".iter().chain(&vec![b' '; 1 << 20]).chain(b"USD\n"));
    input.extend(b"6,US\xff\n7,USD\n");
    let run = run_with(&["batch", "--format", "csv"], &input);
    let expected = [
        refused_line(2, "the line has more than 1048576 bytes"),
        refused_line(3, "the line is not UTF-8: save the file as UTF-8, or name its encoding"),
        line(4, &json!({ "amount": "7", "currency": "USD" })),
    ];
    assert_eq!(run.lines(), expected);
}

#[test]
fn the_format_goes_by_the_name_unless_it_is_given() {
    let csv = "amount,currency\n5,USD\n";
    let order = json!({ "amount": "5", "currency": "USD" });
    let ndjson = order.to_string();
    #[rustfmt::skip]
    let cases = [
        // file, content, flags, line of the answer
        ("orders.csv",     csv,     &[][..],                2),
        ("orders-2.CSV",   csv,     &[],                    2),
        ("orders.jsonl",   &ndjson, &[],                    1),
        ("orders",         &ndjson, &[],                    1),
        ("orders.txt",     csv,     &["--format", "csv"],   2),
        ("orders-3.csv",   &ndjson, &["--format", "ndjson"], 1),
    ];
    for (name, content, flags, number) in cases {
        let path = file(name, content);
        let run = run(&[&["batch", &path], flags].concat());
        assert_eq!(run.lines(), [line(number, &order)], "{name} {flags:?}");
    }
}

#[test]
fn a_quoted_cell_may_hold_line_ends() {
    let usd = |amount: &str| json!({ "amount": amount, "currency": "USD" });
    #[rustfmt::skip]
    let cases = [
        // file, answers by line, because
        ("amount,currency,note\n5,USD,\"a\nb\"\n6,USD,\n", vec![line(2, &usd("5")), line(4, &usd("6"))], "a note of two lines"),
        ("amount,currency,note\n5,USD,\"a\r\n\r\nb\"\n6,USD,\n", vec![line(2, &usd("5")), line(5, &usd("6"))], "as Windows writes it"),
        ("amount,currency,note\n5,USD,\"a \"\"quoted\"\" word, b\"\n6,USD,\n", vec![line(2, &usd("5")), line(3, &usd("6"))], "doubled quotes and a separator"),
        ("amount,\"note\"\"\n\",currency\n5,,USD\n", vec![line(3, &usd("5"))], "in the header"),
        ("amount,currency,note\n5,USD,\"a\" b\n6,USD,\n", vec![refused_line(2, TEXT_AFTER), line(3, &usd("6"))], "text after the quote"),
        ("amount,currency,note\n5,USD,a \"b\"\n", vec![line(2, &usd("5"))], "a quote within a cell is a letter"),
        ("amount,currency,note\n5,USD,\"\"\n", vec![line(2, &usd("5"))], "nothing, quoted"),
    ];
    for (input, answers, because) in cases {
        let note = if input.contains("\"\"\n\"") { "note\"" } else { "note" };
        let run = run_with(&["batch", "--format", "csv", "--keep", note], input.as_bytes());
        assert_eq!(run.lines(), answers, "{because}");
    }
}

/// A long quoted cell goes on from one block into the next.
#[test]
fn a_record_that_is_longer_than_a_block_is_read_whole() {
    let note = format!("{}\n", "line ".repeat(100)).repeat(999);
    let input = format!("amount,currency,note\n5,USD,\"{note}\"\n6,USD,\n");
    let run = run_with(&["batch", "--format", "csv", "--keep", "note"], input.as_bytes());
    let usd = |amount: &str| json!({ "amount": amount, "currency": "USD" });
    assert_eq!(run.lines(), [line(2, &usd("5")), line(1_002, &usd("6"))]);
}

#[test]
fn a_quote_that_nothing_closes_costs_a_line_however_long_the_file() {
    let input = format!("amount,currency\n\"5,USD\n{}", "6,USD\n".repeat(300_000));
    let run = run_with(&["batch", "--format", "csv", "--to", "csv"], input.as_bytes());
    let lines: Vec<&str> = run.out.lines().collect();
    assert_eq!(lines.len(), 300_002);
    assert_eq!(lines[1].rsplit(',').next(), Some(format!("request-malformed: {OPEN}").as_str()));
    assert!(lines[300_001].starts_with("6,USD,300002,paypal,"), "{}", lines[300_001]);
}

#[test]
fn columns_of_other_names_are_named() {
    let input = b"no,total,ccy\nA-1,5,USD\n";
    let args = ["batch", "--format", "csv", "--columns", "total=amount,ccy=currency"];
    let order = json!({ "amount": "5", "currency": "USD" });
    let run = run_with(&[&args[..], &["--keep", "no"]].concat(), input);
    assert_eq!(run.lines(), [line(2, &order)]);
    let run = run_with(&[&args[..], &["--to", "csv"]].concat(), input);
    assert_eq!((run.status, run.out.as_str()), (2, ""));
    assert!(run.err.contains("`no` is no field of an order"), "{}", run.err);
}

#[test]
fn what_rows_do_not_say_may_be_said_for_all() {
    let usd = |amount: &str, more: &Value| {
        let mut order = json!({ "amount": amount, "currency": "USD", "payOn": "2026-11-23" });
        order.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        order
    };
    let input = b"amount,country,payOn\n5,,\n6,US,2026-11-24\n,,\n7,,\n8,,\n9,,\n";
    let flags = ["batch", "--format", "csv", "--set", "currency=USD,payOn=2026-11-23"];
    let run = run_with(&flags, input);
    let none = json!({});
    let second = json!({ "country": "US", "payOn": "2026-11-24" });
    assert_eq!(run.lines()[..2], [line(2, &usd("5", &none)), line(3, &usd("6", &second))]);
    let run = run_with(&[&flags[..], &["--to", "csv"]].concat(), input);
    let days: Vec<&str> =
        run.out.lines().skip(1).map(|row| row.split(',').nth(13).unwrap()).collect();
    assert_eq!(days, ["2026-11-23", "2026-11-24", "2026-11-23", "2026-11-23", "2026-11-23"]);
    let run = run_with(&["batch", "--format", "csv", "--set", "currency"], input);
    assert_eq!(run.status, 2);
}
