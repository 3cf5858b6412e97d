//! Files that somebody brings as an archive.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| seedpod_fuzz::archives(data));
