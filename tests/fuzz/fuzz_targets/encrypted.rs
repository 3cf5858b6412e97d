//! Encrypted bodies on the private route.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| seedpod_fuzz::encrypted(data));
