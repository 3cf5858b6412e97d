//! Every entity, as XML and as JSON.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| seedpod_fuzz::entity(data));
