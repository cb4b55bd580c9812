//! What WebAssembly carries of the bundled files. `CHECKOUT_FEES_PACK=1 cargo test --test packed`
//! writes it; `scripts/build-wasm.sh` does where one of them has changed.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use std::{env, fs};

use checkout_fees::FeeCalculator;

#[test]
fn it_is_of_the_files_as_they_are() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/schedules");
    for file in ["alibaba-trade-assurance.json", "reference-rates.json"] {
        let json = fs::read_to_string(format!("{folder}/{file}")).unwrap();
        assert!(!json.contains("\\n"), "a line break within a text of {file} would end a field");
    }
    let path = format!("{folder}/standard.packed");
    let packed = FeeCalculator::standard().unwrap().packed();
    if env::var_os("CHECKOUT_FEES_PACK").is_some() {
        fs::write(&path, &packed).unwrap();
    }
    let stored = fs::read_to_string(&path).unwrap();
    assert!(stored == packed, "run CHECKOUT_FEES_PACK=1 cargo test --test packed");
}
