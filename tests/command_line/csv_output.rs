//! `batch` that writes CSV.

use std::process::Command;

use serde_json::json;

use crate::{PROGRAM, Run, file, run_with};

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
    // more than there are threads for
    for jobs in ["100000", "99999999999"] {
        assert_eq!(run(jobs), one);
    }
}

/// Of the size that this environment asks for no thread has a stack.
#[test]
fn without_a_thread_to_be_had_the_orders_are_answered_all_the_same() {
    let path = file("no-threads.csv", "amount,currency\n5000,USD\n\n7000,USD\n");
    let run = |stack: &str| {
        let mut program = Command::new(PROGRAM);
        program.args(["batch", &path, "--jobs", "3"]).env("RUST_MIN_STACK", stack);
        Run::of(program.output().unwrap())
    };
    let (few, none) = (run("2000000"), run("1000000000000000"));
    assert_eq!((none.status, none.err.as_str()), (0, ""));
    assert_eq!(none.out, few.out);
    assert_eq!(none.lines().len(), 2);
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

/// What a row of these columns becomes, without its answer.
fn kept(columns: &str, row: &str, flags: &[&str]) -> String {
    let input = format!("{columns}\n{row}\n");
    let args = [&["batch", "--format", "csv", "--to", "csv"], flags].concat();
    let out = run_with(&args, input.as_bytes()).out;
    let rows = out.split_once(&format!("{columns},line,")).unwrap().1;
    let row = rows.split_once('\n').unwrap().1;
    row[..row.find(",2,").unwrap()].to_owned()
}

#[test]
fn a_row_s_own_cells_are_written_byte_for_byte() {
    #[rustfmt::skip]
    let cases = [
        // note, because
        ("\"  x  \"",        "blanks within quotes"),
        ("  x  ",            "blanks without"),
        ("\" \"",            "a blank"),
        ("\"x\"",            "quotes that need not be"),
        ("\"a, \"\"b\"\" \"", "quotes that are doubled"),
        ("a \"b\"",          "quotes within"),
        ("\"a\n b \"",       "a line end"),
        ("\u{a0}x\u{202f}",  "no-break spaces"),
        ("\u{200e}x\u{feff}", "marks that nobody sees"),
        ("ＡＢＣ１２３",      "full width"),
        ("1.000,00 €",       "a number as people write it"),
        (" -5.20 ",          "a number with a minus, and blanks"),
    ];
    for (note, because) in cases {
        let note = if note.contains("1.000,00") { "\"1.000,00 €\"" } else { note };
        let row = format!("{note},\" 5\", USD ");
        let flags = ["--keep", "note"];
        assert_eq!(kept("note,amount,currency", &row, &flags), row, "{because}");
    }
    let refused = " x ,\" 5 \",???";
    assert_eq!(kept("note,amount,currency", refused, &["--keep", "note"]), refused, "refused");
    let header = "\" note \",Amount ,\"currency\"";
    assert_eq!(kept(header, "x,5,USD", &["--keep", "note"]), "x,5,USD", "a header");
}

#[test]
fn a_cell_with_blanks_before_a_formula_is_made_harmless_with_them() {
    for (note, written) in [("\" =1+1\"", "' =1+1"), ("\"\t=1\"", "'\t'=1"), (" +a ", "' +a ")] {
        let row = format!("{note},5,USD");
        let expected = format!("{written},5,USD");
        assert_eq!(kept("note,amount,currency", &row, &["--keep", "note"]), expected);
    }
}

/// A spreadsheet splits a line by its own locale's separator, also within quotes that do not stand
/// where a cell begins for it.
#[test]
fn no_part_of_a_cell_becomes_a_formula_in_another_locale() {
    #[rustfmt::skip]
    let cases = [
        // note, as written, because
        ("a;=HYPERLINK(1)",      "a;'=HYPERLINK(1)",      "a semicolon"),
        ("\"a;=1\"",             "a;'=1",                 "quoted"),
        ("a\t=1",                "a\t'=1",                "a tab"),
        ("a|@b",                 "a|'@b",                 "a vertical bar"),
        ("\"a,=1\"",             "\"a,'=1\"",             "a comma"),
        ("\"a\n=1\"",            "\"a\n'=1\"",            "a line end"),
        ("\"a\r\n-b\"",          "\"a\r\n'-b\"",          "as Windows writes it"),
        ("a; +cmd|' /C calc'!A0", "a;' +cmd|' /C calc'!A0", "with a blank before it"),
        ("a;\u{a0}=1",           "a;'\u{a0}=1",           "a no-break space"),
        ("\"a;\"\"=1\"\"\"",     "\"a;'\"\"=1\"\"\"",    "a quote before it"),
        ("a;\u{200b}=1",          "a;'\u{200b}=1",          "an invisible character before it"),
        ("a;\u{1}=1",             "a;'\u{1}=1",             "a control character before it"),
        ("a;\u{202e}=1",          "a;'\u{202e}=1",          "a mark of direction before it"),
        ("a;＝1",                "a;'＝1",                "of full width"),
        ("=a;=b;=c",             "'=a;'=b;'=c",           "each part"),
        (";=1",                  ";'=1",                  "behind an empty part"),
        ("a;b=c",                "a;b=c",                 "a sign within a part"),
        ("a;'=1",                "a;'=1",                 "made harmless before"),
        ("3;-5",                 "3;-5",                  "a number"),
        ("a; -5.20;+3",          "a; -5.20;+3",           "numbers"),
        ("Ross; +49 170 1234-5", "Ross; +49 170 1234-5",  "a telephone number"),
        ("\"a;b\"",              "\"a;b\"",               "no formula, so byte for byte"),
    ];
    for (note, written, because) in cases {
        let row = format!("{note},5,USD");
        let expected = format!("{written},5,USD");
        assert_eq!(kept("note,amount,currency", &row, &["--keep", "note"]), expected, "{because}");
    }
}

#[test]
fn lines_end_as_those_of_the_input_do() {
    #[rustfmt::skip]
    let cases = [
        // input, line ends of the output, because
        ("amount,currency\n5,USD\n6,USD\n",           ["\n", "\n", "\n"],       "line feeds"),
        ("amount,currency\r\n5,USD\r\n6,USD\r\n",     ["\r\n", "\r\n", "\r\n"], "as Windows writes them"),
        ("amount,currency\r\n5,USD\r\n6,USD",         ["\r\n", "\r\n", "\r\n"], "the last line open"),
        ("amount,currency\n5,USD\r\n6,USD\n",         ["\n", "\r\n", "\n"],     "mixed: each as its own"),
        ("amount,currency\r\n5,???\r\n\"6,USD\r\n",   ["\r\n", "\r\n", "\r\n"], "refused rows"),
        ("amount,currency\r5,USD\r6,USD\r",           ["\n", "\n", "\n"],       "carriage returns alone become line feeds"),
    ];
    for (input, ends, because) in cases {
        let run = run_with(&["batch", "--format", "csv", "--to", "csv"], input.as_bytes());
        let found: Vec<&str> = run
            .out
            .split_inclusive('\n')
            .map(|line| if line.ends_with("\r\n") { "\r\n" } else { "\n" })
            .collect();
        assert_eq!(found, ends, "{because}: {:?}", run.out);
        assert!(run.out.split_inclusive('\n').all(|line| line.ends_with('\n')), "{because}");
        let inner = run.out.replace("\r\n", "");
        assert!(!inner.contains('\r'), "{because}: {:?}", run.out);
    }
}

#[test]
fn a_byte_order_mark_is_kept_in_a_table_alone() {
    #[rustfmt::skip]
    let cases = [
        // input, flags, whether there is a mark, because
        ("\u{feff}amount,currency\n5,USD\n", &["--format", "csv", "--to", "csv"][..], true, "a table from a table"),
        ("amount,currency\n5,USD\n",         &["--format", "csv", "--to", "csv"],     false, "none before"),
        ("\u{feff}amount,currency\n5,USD\n", &["--format", "csv"],                   false, "JSON lines have none"),
        ("\u{feff}{\"amount\":\"5\",\"currency\":\"USD\"}\n", &["--to", "csv"],      true, "a table from JSON lines"),
        ("\u{feff}",                          &["--format", "csv", "--to", "csv"],     false, "nothing else"),
    ];
    for (input, flags, has_mark, because) in cases {
        let run = run_with(&[&["batch"], flags].concat(), input.as_bytes());
        assert_eq!(run.out.starts_with('\u{feff}'), has_mark, "{because}: {}", run.out);
        assert_eq!(run.out.matches('\u{feff}').count(), usize::from(has_mark), "{because}");
        assert_eq!((run.status, run.err.as_str()), (0, ""), "{because}");
    }
}
