//! What people type into the search.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| seedpod_fuzz::query(data));
