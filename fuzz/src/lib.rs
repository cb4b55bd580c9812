//! What must hold of any input, a module for each kind: `check` panics where it does not. The fuzz
//! targets make inputs up; `tests/corpora.rs` replays those that are kept.

pub mod amounts;
mod answers;
pub mod orders;
pub mod questions;
pub mod schedules;
pub mod tables;
