//! What holds for every order and every schedule.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that cannot go on should stop"
)]

mod amounts;
mod answer;
mod days;
mod display_text;
mod deadlines;
mod diffs;
mod hostile;
mod loans;
mod many;
mod orders;
mod questions;
mod ranking;
mod schedules;
mod sums;
mod tables;
#[path = "../support/mod.rs"]
mod support;
mod text;
mod words;

use std::fmt;
use std::sync::LazyLock;

use checkout_fees::FeeCalculator;
use proptest::prelude::*;
use serde_json::{Value, json};

/// A schedule and an order that it must answer.
#[derive(Clone)]
struct Case {
    schedule: Value,
    order: Value,
}

/// As text that can be asked again.
impl fmt::Debug for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bundled = self.schedule == *schedules::BUNDLED;
        let schedule = if bundled { "bundled".to_owned() } else { self.schedule.to_string() };
        write!(f, "order: {}\nschedule: {schedule}", self.order)
    }
}

impl Case {
    fn answer(&self) -> Value {
        json!(self.calculator().compare(&self.order.to_string()).unwrap())
    }

    fn calculator(&self) -> FeeCalculator {
        static BUNDLED: LazyLock<FeeCalculator> =
            LazyLock::new(|| FeeCalculator::standard().unwrap());
        if self.schedule == *schedules::BUNDLED {
            return BUNDLED.clone();
        }
        FeeCalculator::from_schedule(&self.schedule.to_string()).unwrap()
    }
}

fn cases() -> impl Strategy<Value = Case> {
    schedules::schedules().prop_flat_map(|schedule| {
        orders::orders(&schedule).prop_map(move |order| Case { schedule: schedule.clone(), order })
    })
}
