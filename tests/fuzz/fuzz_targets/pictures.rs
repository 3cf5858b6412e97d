//! Files that may be pictures.
#![no_main]

// What the decoders stumble over is caught (`media::make`), so a panic is no finding before it comes out here.
libfuzzer_sys::fuzz_target!(
    init: drop(std::panic::take_hook()),
    |data: &[u8]| seedpod_fuzz::pictures(data)
);
