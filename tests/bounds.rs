//! The documented bounds are those of the code.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use std::fmt::Write as _;

use checkout_fees::bounds::{BOUNDS, SizeBound};

const START: &str = "<!-- bounds -->";
const END: &str = "<!-- end of bounds -->";

/// A whole number with a comma between groups of three digits.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let groups = digits.as_bytes().rchunks(3).rev();
    groups.map(|group| str::from_utf8(group).unwrap()).collect::<Vec<_>>().join(",")
}

fn table() -> String {
    let mut table = "| input | at most | beyond it |\n| --- | --- | --- |\n".to_owned();
    for SizeBound { input, counted, most, refusal } in BOUNDS {
        let most = grouped(*most);
        writeln!(table, "| {input} | {most} {counted} | {} |", refusal.text()).unwrap();
    }
    table
}

#[test]
fn the_documented_table_lists_the_constants() {
    for name in ["docs/bounds.md", "SECURITY.md"] {
        let path = format!("{}/{name}", env!("CARGO_MANIFEST_DIR"));
        let text = std::fs::read_to_string(path).unwrap();
        let (_, rest) = text.split_once(START).unwrap();
        let (documented, _) = rest.split_once(END).unwrap();
        assert!(
            documented.trim() == table().trim(),
            "{name} is out of date; the table is\n\n{}",
            table()
        );
    }
}
