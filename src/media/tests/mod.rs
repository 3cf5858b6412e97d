//! Pictures made for tests, and what is asked of them.

mod hostile;
mod moving;
mod still;

use std::io::Cursor;

use image::{
    DynamicImage, ExtendedColorType, GenericImageView, ImageEncoder, RgbImage,
    codecs::{jpeg::JpegEncoder, png::PngEncoder, webp::WebPEncoder},
};

use super::{Kind, Made, Refused, Size, make};

const RED: [u8; 3] = [220, 30, 30];
const GREEN: [u8; 3] = [30, 200, 30];
const BLUE: [u8; 3] = [30, 30, 220];
const WHITE: [u8; 3] = [230, 230, 230];
/// What must not come out again.
const MARK: &[u8] = b"<script>alert(52.5163)</script>PK\x03\x04";

/// Red and green above, blue and white below.
fn quarters(width: u32, height: u32) -> DynamicImage {
    let row = |left: [u8; 3], right: [u8; 3]| {
        let half = (width / 2) as usize;
        [left.repeat(half), right.repeat(width as usize - half)].concat()
    };
    let half = (height / 2) as usize;
    let pixels = [row(RED, GREEN).repeat(half), row(BLUE, WHITE).repeat(height as usize - half)].concat();
    RgbImage::from_raw(width, height, pixels).unwrap().into()
}

/// Encodes with everything about it that can be said besides its pixels.
fn encode(kind: Kind, image: &DynamicImage, exif: &[u8], icc: &[u8]) -> Vec<u8> {
    let mut file = Vec::new();
    match kind {
        Kind::Jpeg => write(JpegEncoder::new_with_quality(&mut file, 95), image, exif, icc),
        Kind::Png => write(PngEncoder::new(&mut file), image, exif, icc),
        Kind::WebP => write(WebPEncoder::new_lossless(&mut file), image, exif, icc),
        Kind::Gif => image.write_to(&mut Cursor::new(&mut file), image::ImageFormat::Gif).unwrap(),
    }
    file
}

fn write(mut encoder: impl ImageEncoder, image: &DynamicImage, exif: &[u8], icc: &[u8]) {
    if !exif.is_empty() {
        encoder.set_exif_metadata(exif.to_vec()).unwrap();
    }
    if !icc.is_empty() {
        encoder.set_icc_profile(icc.to_vec()).unwrap();
    }
    let colour: ExtendedColorType = image.color().into();
    encoder.write_image(image.as_bytes(), image.width(), image.height(), colour).unwrap();
}

fn plain(kind: Kind, image: &DynamicImage) -> Vec<u8> {
    encode(kind, image, &[], &[])
}

/// EXIF with an orientation, and a text after it.
fn exif(orientation: u8) -> Vec<u8> {
    let head: &[u8] = b"MM\0\x2A\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0";
    [head, &[orientation], b"\0\0\0\0\0\0", MARK].concat()
}

fn file(made: &Made, size: Size) -> Option<&[u8]> {
    made.files.iter().find(|(of, _)| *of == size).map(|(_, file)| &file[..])
}

fn picture(made: &Made, size: Size) -> DynamicImage {
    image::load_from_memory(file(made, size).unwrap()).unwrap()
}

fn sizes(made: &Made) -> Vec<(&'static str, (u32, u32))> {
    let of = |size| (Size::word(size), picture(made, size).dimensions());
    Size::ALL.into_iter().filter(|size| file(made, *size).is_some()).map(of).collect()
}

/// The colours in the middle of the four quarters, in reading order, as far as they are those above.
fn corners(image: &DynamicImage) -> [&'static str; 4] {
    let (width, height) = image.dimensions();
    [(1, 1), (3, 1), (1, 3), (3, 3)].map(|(x, y)| {
        let pixel = image.get_pixel(width * x / 4, height * y / 4).0;
        let near = |colour: &[u8; 3]| colour.iter().zip(pixel).all(|(a, b)| a.abs_diff(b) < 40);
        let known = [("red", RED), ("green", GREEN), ("blue", BLUE), ("white", WHITE)];
        known.into_iter().find(|(_, colour)| near(colour)).map_or("other", |(name, _)| name)
    })
}

fn contains(file: &[u8], part: &[u8]) -> bool {
    file.windows(part.len()).any(|window| window == part)
}

/// Nothing of a mark comes out.
fn is_clean(made: &Made) {
    for (size, file) in &made.files {
        for part in [&MARK[..8], &MARK[14..20], b"PK\x03\x04"] {
            assert!(!contains(file, part), "{}: {:?}", size.word(), String::from_utf8_lossy(part));
        }
    }
}

fn refused(file: impl Into<Vec<u8>>) -> Refused {
    make(file.into(), None).unwrap_err()
}

/// A chunk of a WebP file.
fn chunk(name: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let padding: &[u8] = if data.len() % 2 == 1 { &[0] } else { &[] };
    [name, &(data.len() as u32).to_le_bytes()[..], data, padding].concat()
}

fn riff(chunks: &[Vec<u8>]) -> Vec<u8> {
    chunk(b"RIFF", &[&b"WEBP"[..], &chunks.concat()].concat())
}
