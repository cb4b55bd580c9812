//! The command line, run as its users run it.

#![cfg(feature = "cli")]
#![allow(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test that cannot go on should stop"
)]

mod afford;
mod ask;
mod answer;
mod batch;
mod chart;
mod compare;
mod csv;
mod csv_bounds;
mod csv_cells;
mod csv_output;
mod csv_start;
mod deadlines;
mod help;
mod hostile_text;
mod holidays;
mod input_files;
mod map;
mod output_files;
mod plan;
mod questions;
mod schedule;
mod table;

use std::fs;
use std::io::Write;
use std::process::{Command, Output, Stdio};
use std::thread;

use checkout_fees::{CheckoutFeesError, FeeCalculator};
use serde::Serialize;
use serde_json::{Value, json};

const PROGRAM: &str = env!("CARGO_BIN_EXE_checkout-fees");
const TIERED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/schedules/tiered.json");

/// What a run left behind.
#[derive(Debug)]
struct Run {
    status: i32,
    out: String,
    err: String,
}

impl Run {
    fn of(output: Output) -> Self {
        Self {
            status: output.status.code().unwrap(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }

    fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap()
    }

    /// The output without the blanks that pad the rows of a table.
    fn page(&self) -> String {
        let lines: Vec<&str> = self.out.lines().map(str::trim_end).collect();
        lines.join("\n")
    }

    /// Fails unless each of these is a line of the output, in this order.
    fn assert_lines(&self, expected: &[&str]) {
        let page = self.page();
        let mut lines = page.lines();
        for line in expected {
            assert!(lines.any(|found| found == *line), "`{line}` is not in its place in\n{page}");
        }
        assert_eq!((self.status, self.err.as_str()), (0, ""));
    }

    /// The lines of a batch.
    fn lines(&self) -> Vec<Value> {
        self.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }
}

fn run(args: &[&str]) -> Run {
    run_with(args, b"")
}

fn run_with(args: &[&str], input: &[u8]) -> Run {
    let mut program = Command::new(PROGRAM)
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = program.stdin.take().unwrap();
    let input = input.to_vec();
    // a program that is not interested may be gone before it has read all
    let writer = thread::spawn(move || drop(stdin.write_all(&input)));
    let output = program.wait_with_output().unwrap();
    writer.join().unwrap();
    Run::of(output)
}

/// A file for a run to read, named after its test.
fn file(name: &str, content: impl AsRef<[u8]>) -> String {
    let path = format!("{}/{name}", env!("CARGO_TARGET_TMPDIR"));
    fs::write(&path, content).unwrap();
    path
}

/// What the crate answers, or refuses with.
fn answer(order: &Value) -> Value {
    outcome(FeeCalculator::standard().unwrap().compare(&order.to_string()))
}

fn outcome(answer: Result<impl Serialize, CheckoutFeesError>) -> Value {
    match answer {
        Ok(answer) => json!({ "result": answer }),
        Err(error) => json!({ "error": error }),
    }
}

/// As [`answer`], as a line of a batch.
fn line(number: u64, order: &Value) -> Value {
    let mut line = answer(order);
    line["line"] = json!(number);
    line
}

/// A line of a batch that holds no order.
fn refused_line(number: u64, message: &str) -> Value {
    let problem = json!({ "code": "request-malformed", "field": "", "message": message });
    let mut error = problem.clone();
    error["problems"] = json!([problem]);
    json!({ "line": number, "error": error })
}
