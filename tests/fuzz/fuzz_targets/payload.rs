//! Payloads, behind a signature that is good.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| seedpod_fuzz::payload(data));
