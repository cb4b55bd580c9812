//! `batch` with CSV.

use serde_json::{Value, json};

use crate::{file, line, refused_line, run, run_with};

const OPEN: &str = "a quote is not closed where a cell ends";
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
    let expected =
        [refused_line(2, OPEN), line(3, &usd("6")), refused_line(4, OPEN), line(5, &usd("8"))];
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
        refused_line(3, "the line is not UTF-8"),
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
        ("amount,currency,note\n5,USD,\"a\" b\n6,USD,\n", vec![refused_line(2, OPEN), line(3, &usd("6"))], "text after the quote"),
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
    let note = "line\n".repeat(60_000);
    let input = format!("amount,currency,note\n5,USD,\"{note}\"\n6,USD,\n");
    let run = run_with(&["batch", "--format", "csv", "--keep", "note"], input.as_bytes());
    let usd = |amount: &str| json!({ "amount": amount, "currency": "USD" });
    assert_eq!(run.lines(), [line(2, &usd("5")), line(60_003, &usd("6"))]);
}

#[test]
fn a_quote_that_nothing_closes_costs_a_line_however_long_the_file() {
    let input = format!("amount,currency\n\"5,USD\n{}", "6,USD\n".repeat(300_000));
    let run = run_with(&["batch", "--format", "csv", "--to", "csv"], input.as_bytes());
    let lines: Vec<&str> = run.out.lines().collect();
    assert_eq!(lines.len(), 300_002);
    assert_eq!(
        lines[1].rsplit(',').next(),
        Some("request-malformed: a quote is not closed where a cell ends")
    );
    assert!(lines[300_001].starts_with("6,USD,300002,paypal,"), "{}", lines[300_001]);
}

const HEADING: &str = "line,best,ties,feeMin,feeMax,totalMin,totalMax,arrivesMin,arrivesMax,\
    arrivesUnit,arrivesEarliest,arrivesLatest,status.paypal,status.card,status.online-banking,\
    status.online-transfer,status.wire-transfer,status.western-union,status.letter-of-credit,\
    status.pay-later,error";

#[test]
fn as_csv_a_row_keeps_its_cells_and_gets_its_answer() {
    let open =
        "available,available,available,unavailable,available,unavailable,available,conditional";
    let none = "unavailable,unavailable,unavailable,unavailable,unavailable,unavailable,unavailable,unavailable";
    let empty = ",,,,,,,,,,,,,,,,,,,";
    #[rustfmt::skip]
    let cases = [
        // columns, row, what follows the row's own cells, because
        ("no,amount,currency,country,payOn", "A-1,5000,USD,US,2026-11-20", format!("2,online-banking,,15.00,30.00,5015.00,5030.00,4,5,business-day,2026-11-26,2026-11-27,{open},"), "4 to 5 business days after a Friday"),
        ("no,amount,currency,country", "A-1,100.00,USD,IN", "2,paypal,card,2.99,2.99,102.99,102.99,1,2,hour,,,available,available,unavailable,unavailable,available,unavailable,available,unavailable,".to_owned(), "a tie, and no day"),
        ("no,amount,currency", "A-1,100,XAU", format!("2{empty},currency-unknown: `XAU` is not an ISO 4217 currency with minor units"), "a refused row"),
        ("no,amount,currency", "A-1,1.234,UZS", format!("2{empty},amount-too-precise: `1.234` has more than the 2 decimals of UZS"), "another"),
        ("no,amount,currency,rank", "A-1,5000,BHD,speed", format!("2,,,,,,,,,,,,{none},"), "nothing is possible"),
    ];
    for (columns, row, answer, because) in cases {
        let run = run_with(
            &["batch", "--format", "csv", "--to", "csv", "--keep", "no"],
            format!("{columns}\n{row}\n").as_bytes(),
        );
        assert_eq!(run.out, format!("{columns},{HEADING}\n{row},{answer}\n"), "{because}");
    }
}

#[test]
fn orders_as_json_become_rows_too() {
    let run = run_with(
        &["batch", "--to", "csv"],
        b"{\"amount\":5000,\"currency\":\"usd\",\"country\":\"US\"}\n\n{\"amount\":\"x\"}\n",
    );
    let rows: Vec<&str> = run.out.lines().collect();
    assert_eq!(rows[0], format!("amount,currency,country,payOn,{HEADING}"));
    assert!(rows[1].starts_with("5000.00,USD,US,,1,online-banking,,15.00,30.00,"), "{}", rows[1]);
    let error = "\"amount-malformed: `x` is not digits with an optional `.` and digits; field-missing: `currency` is missing\"";
    assert_eq!(
        rows[2].replace('"', ""),
        format!(",,,,3,,,,,,,,,,,,,,,,,,,,{error}").replace('"', "")
    );
    assert_eq!((rows.len(), run.status), (3, 1));
}

#[test]
fn no_cell_becomes_a_formula() {
    #[rustfmt::skip]
    let cases = [
        // cell, as written, because
        ("=1+1",               "'=1+1",               "a formula"),
        ("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0", "a command"),
        ("-2+3",               "'-2+3",               "a minus that opens one"),
        ("@SUM(A1)",           "'@SUM(A1)",           "an at sign"),
        ("＝1+1",              "'＝1+1",              "of full width"),
        ("\"=a,b\"",           "\"'=a,b\"",           "a quoted one"),
        ("\"=a\"\"b\"",        "\"'=a\"\"b\"",        "with a quote in it"),
        ("-5.20",              "-5.20",               "a number"),
        ("+49",                "+49",                 "a number with its sign"),
        ("'=1",                "'=1",                 "one that was made harmless before"),
        ("a=b",                "a=b",                 "no formula"),
    ];
    for (cell, written, because) in cases {
        let run = run_with(
            &["batch", "--format", "csv", "--to", "csv", "--keep", "note,=x"],
            format!("amount,note,currency,=x\n5,{cell},USD,\n5,{cell},???,\n").as_bytes(),
        );
        let rows: Vec<&str> = run.out.lines().collect();
        assert!(rows[0].starts_with("amount,note,currency,'=x,line,"), "{}", rows[0]);
        assert!(
            rows[1].starts_with(&format!("5,{written},USD,,2,paypal,")),
            "{because}: {}",
            rows[1]
        );
        assert!(rows[2].starts_with(&format!("5,{written},???,,3,,")), "{because}: {}", rows[2]);
    }
}

#[test]
fn numbers_and_days_are_read_as_they_were_said_to_be_written() {
    #[rustfmt::skip]
    let cases = [
        // flags, amount, day, what is read, because
        ("dot",   "1,234.50",      "27/11/2026", Some(("1234.50", "2026-11-27")), "groups and a dot"),
        ("dot",   "1 234 567.5",   "7.3.2026",   Some(("1234567.5", "2026-03-07")), "blanks between groups"),
        ("dot",   "12,34,567.00",  "2026-11-27", Some(("1234567.00", "2026-11-27")), "groups as in India; the year first"),
        ("dot",   "1'234",         "27-11-2026", Some(("1234", "2026-11-27")), "as in Switzerland"),
        ("dot",   "1234.5",        "",           Some(("1234.5", "")), "no groups"),
        ("comma", "1.234,50",      "27/11/2026", Some(("1234.50", "2026-11-27")), "groups and a comma"),
        ("comma", "1\u{202f}234,5", "27/11/2026", Some(("1234.5", "2026-11-27")), "a narrow blank"),
        ("comma", "1234,5",        "27/11/2026", Some(("1234.5", "2026-11-27")), "no groups"),
        ("comma", "1.234",         "27/11/2026", Some(("1234", "2026-11-27")), "a dot is no point here"),
        ("comma", "1234.50",       "27/11/2026", None, "and not taken for one"),
        ("dot",   "1.234,50",      "27/11/2026", None, "the other way round"),
        ("dot",   "1,23",          "27/11/2026", None, "no group of two"),
        ("dot",   "1,234,5",       "27/11/2026", None, "nor at the end"),
        ("dot",   "1,234 567",     "27/11/2026", None, "nor two signs"),
        ("dot",   "5",             "11/27/2026", None, "no month 27"),
        ("dot",   "5",             "27/11/26",   None, "a year of two digits"),
        ("plain", "1,234",         "27/11/2026", None, "nothing is guessed"),
    ];
    for (numbers, amount, day, read, because) in cases {
        let input = format!("amount;currency;payOn\n{amount};EUR;{day}\n");
        let flags = ["batch", "--format", "csv", "--numbers", numbers, "--dates", "dmy"];
        let run = run_with(&flags, input.as_bytes());
        let mut order = json!({ "currency": "EUR" });
        if let Some((amount, day)) = read {
            order["amount"] = json!(amount);
            if !day.is_empty() {
                order["payOn"] = json!(day);
            }
            assert_eq!(run.lines(), [line(2, &order)], "{because}");
        } else {
            assert!(run.lines()[0].get("error").is_some(), "{because}: {}", run.out);
        }
    }
}

#[test]
fn a_number_that_is_not_written_so_is_told_with_all_else_that_is_wrong() {
    let run = run_with(
        &["batch", "--format", "csv", "--numbers", "comma"],
        b"amount;currency;country;rates.EUR\n1234.50;EUR;UK;1.08\n",
    );
    let problems = &run.lines()[0]["error"]["problems"];
    let found: Vec<(&str, &str)> = problems
        .as_array()
        .unwrap()
        .iter()
        .map(|problem| (problem["field"].as_str().unwrap(), problem["code"].as_str().unwrap()))
        .collect();
    assert_eq!(
        found,
        [
            ("amount", "amount-malformed"),
            ("rates.EUR", "rate-invalid"),
            ("country", "country-unknown")
        ]
    );
    assert_eq!(problems[0]["message"], "`1234.50` is not written like 1.234,50");
}

#[test]
fn results_are_written_as_the_numbers_were() {
    let args = ["batch", "--format", "csv", "--to", "csv", "--numbers", "comma"];
    let run = run_with(&args, b"amount;currency\n1.000,50;USD\n");
    assert!(
        run.out
            .lines()
            .nth(1)
            .unwrap()
            .starts_with("1.000,50;USD;2;paypal;card;29,91;29,91;1030,41;1030,41;"),
        "{}",
        run.out
    );
    let run = run_with(&args, b"amount,currency\n\"1.000,50\",USD\n");
    assert!(
        run.out
            .lines()
            .nth(1)
            .unwrap()
            .starts_with("\"1.000,50\",USD,2,paypal,card,\"29,91\",\"29,91\","),
        "{}",
        run.out
    );
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

/// All cores answer, and the order of the lines is that of the input.
#[test]
fn the_order_is_kept_whatever_the_number_of_jobs() {
    let rows: Vec<String> = (1..=40_000).map(|amount| format!("{amount},USD,US")).collect();
    let input = format!("amount,currency,country\n{}\n", rows.join("\n"));
    let run = |jobs: &str| {
        run_with(&["batch", "--format", "csv", "--to", "csv", "--jobs", jobs], input.as_bytes()).out
    };
    let one = run("1");
    assert_eq!(one.lines().count(), 40_001);
    for (number, row) in one.lines().enumerate().skip(1) {
        assert!(row.starts_with(&format!("{number},USD,US,{},", number + 1)), "{row}");
    }
    assert_eq!(run("7"), one);
}

/// A row is answered by the schedule in force on its day, and a method that only one of them has
/// gets a column of its own.
#[test]
fn rows_of_several_schedules_are_answered_by_their_days() {
    let schedule = |from: &str, method: &str, fee: &str| {
        let source = json!({ "document": "List", "quote": "words", "origin": "documents" });
        json!({
            "id": "own", "name": "Own", "currency": "USD", "validFrom": from,
            "maxPayments": { "count": 1, "source": source },
            "documents": [{ "title": "List", "origin": "documents" }],
            "methods": [{ "id": method, "name": method, "kind": "payment", "scope": "payment",
                "fee": { "type": "flat", "min": fee, "max": fee, "source": source } }],
        })
    };
    let old = file("batch-old.json", schedule("2026-01-01", "cheque", "3.00").to_string());
    let new = file("batch-new.json", schedule("2026-06-01", "wire", "4.00").to_string());
    let args = ["batch", "--format", "csv", "--to", "csv", "--schedule", &old, "--schedule", &new];
    let rows = "5,USD,2026-05-31\n5,USD,2026-06-01\n".repeat(5);
    let run =
        run_with(&args, format!("amount,currency,payOn\n{rows}5,USD,2025-01-01\n").as_bytes());
    let lines: Vec<&str> = run.out.lines().collect();
    assert!(lines[0].ends_with(",status.wire,status.cheque,error"), "{}", lines[0]);
    for pair in lines[1..11].chunks(2) {
        assert!(
            pair[0].contains(",cheque,,3.00,") && pair[0].ends_with(",,available,"),
            "{pair:?}"
        );
        assert!(pair[1].contains(",wire,,4.00,") && pair[1].ends_with(",available,,"), "{pair:?}");
    }
    assert!(lines[11].contains("date-invalid: "), "{}", lines[11]);
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
