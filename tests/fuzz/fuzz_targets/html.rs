//! Markup for the sanitiser.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| seedpod_fuzz::html(data));
