//! `batch`: NDJSON, and what holds for both formats.

use std::io::{BufRead, BufReader, Read};
use std::process::{Command, Stdio};

use serde_json::{Value, json};

use crate::{PROGRAM, TIERED, file, line, refused_line, run, run_with};

const TOO_LONG: &str = "the line has more than 1048576 bytes";

fn usd(amount: &str) -> Value {
    json!({ "amount": amount, "currency": "USD", "country": "US" })
}

fn batch(input: impl AsRef<[u8]>) -> crate::Run {
    run_with(&["batch"], input.as_ref())
}

#[test]
fn each_order_is_answered_in_its_place() {
    let orders = [usd("5000"), usd("0"), usd("100.00"), json!({ "currency": "USD" })];
    let input: Vec<String> = orders.iter().map(Value::to_string).collect();
    let run = batch(input.join("\n"));
    let expected: Vec<Value> =
        (1..).zip(&orders).map(|(number, order)| line(number, order)).collect();
    assert_eq!(run.lines(), expected);
    assert_eq!((run.status, run.err.as_str()), (1, ""), "some line failed");
}

#[test]
fn the_status_is_zero_where_all_are_answered() {
    let run = batch(format!("{}\n{}\n", usd("5"), usd("6")));
    assert_eq!((run.status, run.lines().len()), (0, 2));
    assert_eq!(run.err, "");
}

#[test]
fn blank_lines_are_passed_over_and_counted() {
    let run = batch(format!("\n  \n{}\n\t\n\r\n{}\n\n", usd("5"), usd("6")));
    assert_eq!(run.lines(), [line(3, &usd("5")), line(6, &usd("6"))]);
    assert_eq!(run.status, 0);
}

#[test]
fn nothing_in_is_nothing_out() {
    for input in ["", "\n", "\n\n \n"] {
        let run = batch(input);
        assert_eq!((run.status, run.out.as_str(), run.err.as_str()), (0, "", ""), "{input:?}");
    }
}

#[test]
fn line_ends_and_a_byte_order_mark_are_no_part_of_an_order() {
    let order = usd("5000");
    #[rustfmt::skip]
    let cases = [
        // input, because
        (format!("{order}"),                   "no line feed at the end"),
        (format!("{order}\r\n"),               "as Windows writes it"),
        (format!("{order}\r"),                 "a carriage return at the end"),
        (format!("\u{feff}{order}\n"),         "a byte order mark"),
        (format!("  {order}  \n"),             "blanks around it"),
    ];
    for (input, because) in cases {
        assert_eq!(batch(input).lines(), [line(1, &order)], "{because}");
    }
}

#[test]
fn what_is_no_json_is_refused_in_its_place() {
    let run = batch(format!("{}\n5000 USD\n[]\n{}\n", usd("5"), usd("6")));
    let lines = run.lines();
    assert_eq!([&lines[0], &lines[3]], [&line(1, &usd("5")), &line(4, &usd("6"))]);
    for (number, refused) in [(2, &lines[1]), (3, &lines[2])] {
        assert_eq!(refused["line"], number);
        assert_eq!(refused["error"]["code"], "request-malformed");
        assert_eq!(refused["error"]["problems"].as_array().map(Vec::len), Some(1));
    }
    assert_eq!(run.status, 1);
}

/// An order filled with blanks to so many bytes.
fn padded(size: usize) -> String {
    let order = usd("5").to_string();
    format!("{order}{}", " ".repeat(size - order.len()))
}

#[test]
fn a_line_of_more_than_a_mebibyte_is_refused_and_the_next_answered() {
    let most = 1 << 20;
    #[rustfmt::skip]
    let cases = [
        // bytes, line end, whether it is answered
        (most,         "\n",   true),
        (most,         "\r\n", true),
        (most + 1,     "\n",   false),
        (most + 1,     "\r\n", false),
        (most + 2,     "\n",   false),
        (most + 3,     "\n",   false),
        (10 * most,    "\n",   false),
    ];
    for (size, end, is_answered) in cases {
        let run = batch(format!("{}{end}{}{end}", padded(size), usd("6")));
        let first = if is_answered { line(1, &usd("5")) } else { refused_line(1, TOO_LONG) };
        assert_eq!(run.lines(), [first, line(2, &usd("6"))], "{size} bytes, then {end:?}");
    }
}

#[test]
fn a_long_line_without_an_end_is_refused() {
    assert_eq!(batch(padded(3 << 20)).lines(), [refused_line(1, TOO_LONG)]);
}

#[test]
fn bytes_that_are_no_text_are_refused_and_the_next_answered() {
    let mut input = usd("5").to_string().replace("US\"", "U\u{1}\"").into_bytes();
    let place = input.iter().position(|byte| *byte == 1).unwrap();
    input[place] = 0xff;
    input.extend(format!("\n{}\n", usd("6")).bytes());
    let run = batch(input);
    assert_eq!(
        run.lines(),
        [
            refused_line(1, "the line is not UTF-8: save the file as UTF-8, or name its encoding"),
            line(2, &usd("6"))
        ]
    );
    assert_eq!(run.status, 1);
}

#[test]
fn orders_come_from_a_file_or_from_standard_input() {
    let order = usd("5000");
    let path = file("orders.ndjson", order.to_string());
    let input = order.to_string();
    let expected = [line(1, &order)];
    assert_eq!(run(&["batch", &path]).lines(), expected, "a file");
    assert_eq!(run_with(&["batch"], input.as_bytes()).lines(), expected, "standard input");
    assert_eq!(run_with(&["batch", "-"], input.as_bytes()).lines(), expected, "a hyphen");
}

#[test]
fn a_schedule_of_one_s_own_is_used() {
    let order = json!({ "amount": "50", "currency": "EUR" }).to_string();
    let run = run_with(&["batch", "--schedule", TIERED], order.as_bytes());
    assert_eq!(run.lines()[0]["result"]["schedule"]["id"], "tiered");
}

#[test]
fn a_reader_that_goes_away_is_no_failure() {
    let orders = format!("{}\n", usd("5000")).repeat(5_000);
    let path = file("many.ndjson", orders);
    let mut program = Command::new(PROGRAM)
        .args(["batch", &path])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut first = String::new();
    // the rest of the output, many times what a pipe holds, is never read
    BufReader::new(program.stdout.take().unwrap()).read_line(&mut first).unwrap();
    let mut told = String::new();
    program.stderr.take().unwrap().read_to_string(&mut told).unwrap();
    assert!(first.starts_with(r#"{"line":1,"result":{"#), "{first}");
    assert_eq!((program.wait().unwrap().code(), told.as_str()), (Some(0), ""));
}
