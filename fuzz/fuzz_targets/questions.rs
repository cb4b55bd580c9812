#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| checkout_fees_fuzz::questions::check(data));
