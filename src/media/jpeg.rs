//! JPEG: what its markers say before anything is decoded, and the decoding.

use std::io::Cursor;

use image::codecs::jpeg::JpegDecoder;

use super::{
    Refused,
    still::{Outline, Raw},
};

/// Passes over one picture; encoders write about ten, and each may cost as much time as all of its pixels.
const SCANS_MAX: usize = 64;

/// Reads the markers from the first to the end of the picture. A file that stops before its end marker is broken: the
/// decoder would show grey for what is missing.
pub fn outline(source: &[u8]) -> Result<Outline, Refused> {
    read_markers(source).ok_or(Refused::Broken)
}

pub fn open(source: Vec<u8>, outline: &Outline) -> Result<Raw, Refused> {
    Raw::decode(JpegDecoder::new(Cursor::new(source)), outline)
}

/// A frame header: the picture's size, and the sampling factors of its components.
struct Frame {
    progressive: bool,
    width: u16,
    height: u16,
    components: Vec<(u64, u64)>,
}

fn read_markers(source: &[u8]) -> Option<Outline> {
    let (mut rest, mut frame, mut scans, mut at_once) = (source.get(2..)?, None::<Frame>, 0, true);
    // What programs put beside the picture is held a second time by the decoder.
    let mut beside = 0;
    loop {
        let (marker, after) = next_marker(rest)?;
        rest = after;
        match marker {
            0xD9 => break,
            // These stand alone.
            0x01 | 0xD0..=0xD8 => continue,
            _ => {}
        }
        let length = usize::from(u16::from_be_bytes([*rest.first()?, *rest.get(1)?]));
        let segment = rest.get(2..length)?;
        rest = &rest[length..];
        match marker {
            0xC4 | 0xC8 | 0xCC => {}
            0xC0..=0xCF if frame.is_some() => return None,
            0xC0..=0xC2 => frame = Some(read_frame(segment, marker == 0xC2)?),
            0xC3..=0xCF => return None,
            0xE0..=0xEF => beside += segment.len() as u64,
            0xDA => {
                scans += 1;
                at_once &= scans > 1 || usize::from(*segment.first()?) == frame.as_ref()?.components.len();
                if scans > SCANS_MAX {
                    return None;
                }
            }
            _ => {}
        }
    }
    let frame = frame.filter(|_| scans > 0)?;
    let channels = if frame.components.len() == 1 { 1 } else { 3 };
    let pixels = u64::from(frame.width) * u64::from(frame.height) * channels;
    // What comes in passes, or one colour after the other, is held as coefficients until the end.
    let held = if frame.progressive || !at_once { coefficients(&frame) } else { 0 };
    let (width, height) = (u32::from(frame.width), u32::from(frame.height));
    Some(Outline { width, height, channels, decoding: pixels + held + beside, moves: false })
}

/// The next marker's second byte, and what follows it. What stands before it (the coded pixels) is skipped.
fn next_marker(bytes: &[u8]) -> Option<(u8, &[u8])> {
    let mut rest = bytes;
    loop {
        let at = rest.iter().position(|byte| *byte == 0xFF)?;
        rest = &rest[at + 1..];
        match *rest.first()? {
            // A byte of pixels, or filling.
            0x00 | 0xFF => {}
            marker => return Some((marker, &rest[1..])),
        }
    }
}

fn read_frame(segment: &[u8], progressive: bool) -> Option<Frame> {
    let [_precision, h1, h0, w1, w0, count, components @ ..] = segment else { return None };
    let (width, height) = (u16::from_be_bytes([*w1, *w0]), u16::from_be_bytes([*h1, *h0]));
    let factors =
        components.chunks_exact(3).map(|component| (u64::from(component[1] >> 4), u64::from(component[1] & 15)));
    let components: Vec<_> = factors.take(usize::from(*count)).collect();
    let known = matches!(count, 1 | 3 | 4) && components.len() == usize::from(*count);
    let sampled = components.iter().all(|(h, v)| (1..=4).contains(h) && (1..=4).contains(v));
    (known && sampled && width > 0 && height > 0).then_some(Frame { progressive, width, height, components })
}

/// Bytes of all coefficients, two each, in whole blocks of the coarsest component.
fn coefficients(frame: &Frame) -> u64 {
    let largest = |factor: fn(&(u64, u64)) -> u64| frame.components.iter().map(factor).max().unwrap_or(1);
    let across = u64::from(frame.width).div_ceil(8 * largest(|c| c.0));
    let down = u64::from(frame.height).div_ceil(8 * largest(|c| c.1));
    frame.components.iter().map(|(h, v)| across * down * h * v * 128).sum()
}
