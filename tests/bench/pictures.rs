//! What pictures cost: how long they take, and, with `-- memory [FILE…]`, the most memory the process held at once.
#![allow(clippy::print_stdout, reason = "what is measured is told there")]

mod memory;

use memory::held;
use std::{fs, hint::black_box, io::Cursor, time::Instant};

use image::{DynamicImage, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage, codecs::jpeg::JpegEncoder};
use seedpod::media::{Made, Refused, make};

fn main() {
    let mut arguments = std::env::args().skip(1).filter(|argument| !argument.starts_with("--"));
    if arguments.next().as_deref() == Some("memory") { memory(arguments) } else { divan::main() }
}

/// Something like a photograph: slopes, with so much noise in them.
fn photo(width: u32, height: u32, noise: u32) -> RgbImage {
    let mut luck = 1u32;
    RgbImage::from_fn(width, height, |x, y| {
        luck = luck.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let grain = (luck >> 20) % (noise + 1);
        Rgb([x * 200 / width + grain, y * 200 / height + grain, (x + y) * 100 / (width + height) + grain]
            .map(|c| c as u8))
    })
}

fn jpeg(image: &RgbImage, quality: u8) -> Vec<u8> {
    let mut file = Vec::new();
    image.write_with_encoder(JpegEncoder::new_with_quality(&mut file, quality)).unwrap();
    file
}

fn write(image: impl Into<DynamicImage>, format: ImageFormat) -> Vec<u8> {
    let mut file = Vec::new();
    image.into().write_to(&mut Cursor::new(&mut file), format).unwrap();
    file
}

/// So many pictures of noise.
fn gif(side: u16, frames: u16) -> Vec<u8> {
    let palette: Vec<u8> = (0..=255).flat_map(|shade| [shade; 3]).collect();
    let mut encoder = gif::Encoder::new(Vec::new(), side, side, &palette).unwrap();
    let mut luck = 1u32;
    for _ in 0..frames {
        let mut next = || {
            luck = luck.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (luck >> 24) as u8 & 3
        };
        let buffer = (0..u32::from(side) * u32::from(side)).map(|_| next()).collect::<Vec<u8>>();
        let frame = gif::Frame { width: side, height: side, buffer: buffer.into(), ..gif::Frame::default() };
        encoder.write_frame(&frame).unwrap();
    }
    encoder.into_inner().unwrap()
}

#[divan::bench(sample_count = 10)]
fn a_photograph_of_12_megapixels(bench: divan::Bencher) {
    let file = jpeg(&photo(4000, 3000, 30), 90);
    bench.bench(|| make(black_box(file.clone()), None));
}

#[divan::bench(sample_count = 10)]
fn only_decoding_it(bench: divan::Bencher) {
    let file = jpeg(&photo(4000, 3000, 30), 90);
    bench.bench(|| image::load_from_memory(black_box(&file)));
}

#[divan::bench(sample_count = 3)]
fn a_photograph_of_50_megapixels(bench: divan::Bencher) {
    let file = jpeg(&photo(8660, 5773, 30), 90);
    bench.bench(|| make(black_box(file.clone()), None));
}

#[divan::bench(sample_count = 10)]
fn a_screenshot(bench: divan::Bencher) {
    let file = write(photo(1920, 1080, 0), ImageFormat::Png);
    bench.bench(|| make(black_box(file.clone()), None));
}

#[divan::bench(sample_count = 10)]
fn an_animation_of_100_pictures(bench: divan::Bencher) {
    let file = gif(320, 100);
    bench.bench(|| make(black_box(file.clone()), None));
}

#[divan::bench(sample_count = 10)]
fn refusing_one_of_10_000(bench: divan::Bencher) {
    let file = gif(1, 10_000);
    bench.bench(|| make(black_box(file.clone()), None));
}

/// Makes pictures that are hard to bear, and the files named, and tells what the process held.
fn memory(files: impl Iterator<Item = String>) {
    println!("{:<34} {:>12} {:>10} {:>10} {:>10}  result", "", "file, bytes", "before, MB", "peak, MB", "seconds");
    let clear = |noise| {
        let opaque = photo(5700, 5600, noise);
        RgbaImage::from_fn(5700, 5600, |x, y| {
            let [red, green, blue] = opaque.get_pixel(x, y).0;
            Rgba([red, green, blue, (x / 32) as u8])
        })
    };
    tell("JPEG, 50 megapixels", || jpeg(&photo(8660, 5773, 30), 94));
    tell("PNG, 50 megapixels", || write(photo(8660, 5773, 0), ImageFormat::Png));
    tell("PNG, 32 megapixels, transparent", || write(clear(0), ImageFormat::Png));
    tell("WebP, 16 megapixels", || write(photo(4096, 4096, 4), ImageFormat::WebP));
    tell("GIF, 6 pictures of 4096 a side", || gif(4096, 6));
    tell("GIF, 10,000 pictures", || gif(1, 10_000));
    for name in files {
        tell(&name, || fs::read(&name).unwrap());
    }
}

/// What the file is made of is gone before it is looked at.
fn tell(name: &str, file: impl FnOnce() -> Vec<u8>) {
    let mut file = file();
    file.shrink_to_fit();
    let bytes = file.len();
    let before = held("VmRSS:");
    // Forgets the peak so far.
    fs::write("/proc/self/clear_refs", "5").unwrap();
    let start = Instant::now();
    let result = match make(file, None) {
        Ok(Made { width, height, files, .. }) => format!("{width}×{height}, {} files", files.len()),
        Err(refused) => Refused::key(refused).to_owned(),
    };
    let seconds = start.elapsed().as_secs_f64();
    let peak = held("VmHWM:");
    println!("{name:<34} {bytes:>12} {before:>10.0} {peak:>10.0} {seconds:>10.1}  {result}");
}
