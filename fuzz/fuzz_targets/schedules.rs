#![no_main]

mod json_tree;

libfuzzer_sys::fuzz_target!(|data: &[u8]| checkout_fees_fuzz::schedules::check(data));
libfuzzer_sys::fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    json_tree::mutate(data, size, max_size, seed)
});
