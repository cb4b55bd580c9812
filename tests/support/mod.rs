//! What several test files share.

use proptest::test_runner::{Config, FileFailurePersistence, RngSeed};

/// The same cases on every run, and those of failures that were once found. With `PROPTEST_CASES`
/// in the environment: that many new ones.
pub(crate) fn config(cases: u32) -> Config {
    let searching = std::env::var_os("PROPTEST_CASES").is_some();
    let defaults = Config::default();
    Config {
        cases: if searching { defaults.cases } else { cases },
        rng_seed: if searching { RngSeed::Random } else { RngSeed::Fixed(20_261_122) },
        failure_persistence: Some(Box::new(FileFailurePersistence::Direct(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/tests/proptest-regressions.txt"
        )))),
        ..defaults
    }
}
