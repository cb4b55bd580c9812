//! Replays the inputs that fuzzing found, which `fuzz/corpus/` keeps. What must hold of them stands in
//! `fuzz/src/`; `tests/node/corpora.test.mjs` feeds the same inputs to the built WebAssembly.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    unreachable_pub,
    reason = "a test that cannot go on should stop"
)]

#[path = "../fuzz/src/lib.rs"]
mod fuzz;

use std::fs;

/// Each input of a corpus; says which one it was that failed.
fn replay(target: &str, bytes: fn(&str) -> Vec<u8>, check: fn(&[u8])) {
    let path = format!("{}/fuzz/corpus/{target}.jsonl", env!("CARGO_MANIFEST_DIR"));
    let inputs = fs::read_to_string(&path).unwrap();
    assert!(inputs.lines().count() > 50, "{path} is almost empty");
    for line in inputs.lines() {
        let input: String = serde_json::from_str(line).unwrap();
        let input = bytes(&input);
        let outcome = std::panic::catch_unwind(|| check(&input));
        assert!(outcome.is_ok(), "{target} failed by {line}");
    }
}

fn as_text(input: &str) -> Vec<u8> {
    input.as_bytes().to_vec()
}

/// A table need not be text: each character stands for a byte.
fn as_bytes(input: &str) -> Vec<u8> {
    input.chars().map(|letter| u8::try_from(letter).unwrap()).collect()
}

#[test]
fn orders() {
    replay("orders", as_text, fuzz::orders::check);
}

#[test]
fn schedules() {
    replay("schedules", as_text, fuzz::schedules::check);
}

#[test]
fn tables() {
    replay("tables", as_bytes, fuzz::tables::check);
}

#[test]
fn questions() {
    replay("questions", as_text, fuzz::questions::check);
}

#[test]
fn amounts() {
    replay("amounts", as_text, fuzz::amounts::check);
}
