//! The instructions that the core's questions take, counted by valgrind. A count that is 5 % over what stands here fails:
//! mend it, or write the new one in the commit that explains it. By rustc 1.95 on x86-64.

#![allow(clippy::unwrap_used, reason = "a bench that cannot go on should stop")]

use std::hint::black_box;

use checkout_fees::{FeeCalculator, to_json};
use checkout_fees_benches::{
    BUDGET, DOLLARS, EURO, OWN_FIGURES, POINTS, RANGE, SCHEDULE, TWO_PAYMENTS, WHOLE,
};
use gungraun::prelude::*;
use gungraun::{Callgrind, EventKind};

/// Fails with more than 5 % over what was counted.
fn at_most(counted: u64) -> LibraryBenchmarkConfig {
    let mut callgrind = Callgrind::default();
    callgrind.hard_limits([(EventKind::Ir, counted + counted / 20)]);
    let mut config = LibraryBenchmarkConfig::default();
    config.tool(callgrind);
    config
}

/// A calculator that has answered before: what is worked out once is not counted.
fn warm(question: &str) -> (FeeCalculator, &str) {
    let calculator = FeeCalculator::standard().unwrap();
    calculator.compare(DOLLARS).unwrap();
    (calculator, question)
}

type Asked<'a> = (FeeCalculator, &'a str);

#[library_benchmark(setup = warm)]
#[bench::dollars(args = (DOLLARS), config = at_most(272_094))]
#[bench::euro(args = (EURO), config = at_most(189_634))]
#[bench::own_figures(args = (OWN_FIGURES), config = at_most(196_243))]
#[bench::two_payments(args = (TWO_PAYMENTS), config = at_most(262_601))]
fn compare((core, order): Asked<'_>) -> (FeeCalculator, String) {
    let json = to_json(&core.compare(black_box(order)).unwrap());
    (core, json)
}

#[library_benchmark(setup = warm)]
#[bench::whole(args = (WHOLE), config = at_most(236_237))]
fn plan((core, order): Asked<'_>) -> (FeeCalculator, String) {
    let json = to_json(&core.plan(black_box(order)).unwrap());
    (core, json)
}

#[library_benchmark(setup = warm)]
#[bench::range(args = (RANGE), config = at_most(105_757))]
fn cheapest_by_amount((core, range): Asked<'_>) -> (FeeCalculator, String) {
    let json = to_json(&core.cheapest_by_amount(black_box(range)).unwrap());
    (core, json)
}

#[library_benchmark(setup = warm)]
#[bench::budget(args = (BUDGET), config = at_most(318_558))]
fn affordable((core, budget): Asked<'_>) -> (FeeCalculator, String) {
    let json = to_json(&core.affordable(black_box(budget)).unwrap());
    (core, json)
}

#[library_benchmark(setup = warm)]
#[bench::points_200(args = (POINTS), config = at_most(1_164_469))]
fn curves((core, range): Asked<'_>) -> (FeeCalculator, usize) {
    let methods = core.curves(black_box(range)).unwrap().methods.len();
    (core, methods)
}

#[library_benchmark]
#[bench::json(args = (SCHEDULE), config = at_most(1_386_362))]
fn from_schedule(json: &str) -> FeeCalculator {
    FeeCalculator::from_schedule(black_box(json)).unwrap()
}

library_benchmark_group!(
    name = questions,
    benchmarks = [compare, plan, cheapest_by_amount, affordable, curves, from_schedule]
);
main!(library_benchmark_groups = questions);
