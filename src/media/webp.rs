//! WebP, moving or not: its chunks, its pixels, and an animation made of the chunks that belong to it.

use std::io::Cursor;

use image::codecs::webp::WebPDecoder;

use super::{
    Refused,
    moving::Count,
    still::{Outline, Raw},
};

/// Flags of `VP8X`.
const ALPHA: u8 = 0x10;
const ANIMATION: u8 = 0x02;

/// A name and what it names.
type Chunk<'a> = (&'a [u8], &'a [u8]);

pub fn outline(source: &[u8]) -> Result<Outline, Refused> {
    read_chunks(body(source)?)
}

pub fn open(mut source: Vec<u8>, outline: &Outline) -> Result<Raw, Refused> {
    // The decoder would look for chunks behind the end.
    source.truncate(12 + body(&source)?.len());
    Raw::decode(WebPDecoder::new(Cursor::new(source)), outline)
}

/// The animation without profiles, positions and unknown chunks. Its pictures stay as they are encoded, since nobody
/// in Rust encodes them as small; each was decoded once.
pub fn rewrite(source: &[u8]) -> Result<Vec<u8>, Refused> {
    let body = body(source)?;
    let file = Cursor::new(&source[..12 + body.len()]);
    let mut decoder = image_webp::WebPDecoder::new(file).map_err(|_| Refused::Broken)?;
    let mut pixels = vec![0; decoder.output_buffer_size().ok_or(Refused::Broken)?];
    for _ in 0..decoder.num_frames() {
        decoder.read_frame(&mut pixels).map_err(|_| Refused::Broken)?;
    }
    drop(pixels);
    let mut made = b"RIFF....WEBP".to_vec();
    for chunk in chunks(body) {
        match chunk? {
            (b"VP8X", [flags, _, _, _, size @ ..]) => {
                let kept = [&[flags & (ALPHA | ANIMATION), 0, 0, 0], size.get(..6).ok_or(Refused::Broken)?].concat();
                write(&mut made, b"VP8X", &kept);
            }
            (b"ANIM", data) => write(&mut made, b"ANIM", data.get(..6).ok_or(Refused::Broken)?),
            (b"ANMF", data) => write(&mut made, b"ANMF", &rewrite_frame(data)?),
            _ => {}
        }
    }
    let length = u32::try_from(made.len() - 8).map_err(|_| Refused::TooLarge)?;
    made[4..8].copy_from_slice(&length.to_le_bytes());
    Ok(made)
}

fn rewrite_frame(data: &[u8]) -> Result<Vec<u8>, Refused> {
    let (head, inner) = data.split_at_checked(16).ok_or(Refused::Broken)?;
    let mut made = head.to_vec();
    for chunk in chunks(inner) {
        let (name, data) = chunk?;
        if matches!(name, b"ALPH" | b"VP8 " | b"VP8L") {
            write(&mut made, name, data);
        }
        // What follows the picture's pixels belongs to nothing.
        if matches!(name, b"VP8 " | b"VP8L") {
            break;
        }
    }
    Ok(made)
}

fn write(made: &mut Vec<u8>, name: &[u8], data: &[u8]) {
    made.extend_from_slice(name);
    made.extend_from_slice(&(data.len() as u32).to_le_bytes());
    made.extend_from_slice(data);
    if data.len() % 2 == 1 {
        made.push(0);
    }
}

/// What the outermost chunk holds, without what follows it in the file.
fn body(source: &[u8]) -> Result<&[u8], Refused> {
    let length = source.get(4..8).and_then(|bytes| bytes.try_into().ok()).map(u32::from_le_bytes);
    let end = length.map_or(usize::MAX, |length| length as usize).saturating_add(8);
    source.get(12..end).ok_or(Refused::Broken)
}

fn chunks(bytes: &[u8]) -> impl Iterator<Item = Result<Chunk<'_>, Refused>> {
    let mut rest = bytes;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let chunk = first_chunk(&mut rest).ok_or(Refused::Broken);
        if chunk.is_err() {
            rest = &[];
        }
        Some(chunk)
    })
}

fn first_chunk<'a>(rest: &mut &'a [u8]) -> Option<Chunk<'a>> {
    let (name, after) = rest.split_at_checked(4)?;
    let (length, after) = after.split_at_checked(4)?;
    let (data, after) = after.split_at_checked(u32::from_le_bytes(length.try_into().ok()?) as usize)?;
    *rest = if data.len() % 2 == 1 { after.get(1..).unwrap_or_default() } else { after };
    Some((name, data))
}

/// The size in the header of coded pixels, if they are such.
fn coded_size((name, data): Chunk<'_>) -> Option<Result<(u32, u32), Refused>> {
    match (name, data) {
        (b"VP8 ", [_, _, _, 0x9D, 0x01, 0x2A, w0, w1, h0, h1, ..]) => {
            let side = |low: u8, high: u8| u32::from(u16::from_le_bytes([low, high]) & 0x3FFF);
            Some(Ok((side(*w0, *w1), side(*h0, *h1))))
        }
        (b"VP8L", [0x2F, a, b, c, d, ..]) => {
            let bits = u32::from_le_bytes([*a, *b, *c, *d]);
            Some(Ok(((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)))
        }
        (b"VP8 " | b"VP8L", _) => Some(Err(Refused::Broken)),
        _ => None,
    }
}

fn read_chunks(body: &[u8]) -> Result<Outline, Refused> {
    let (name, data) = chunks(body).next().ok_or(Refused::Broken)??;
    let lossless_alpha = name == b"VP8L" && data.get(4).is_some_and(|bits| bits & ALPHA != 0);
    let (size, flags) = match (name, data) {
        (b"VP8X", [flags, _, _, _, size @ ..]) if size.len() >= 6 => ((three(size) + 1, three(&size[3..]) + 1), *flags),
        chunk => (coded_size(chunk).ok_or(Refused::Broken)??, if lossless_alpha { ALPHA } else { 0 }),
    };
    let (mut count, mut lossless, mut shown) = (Count::default(), false, false);
    for chunk in chunks(body) {
        let (name, data) = chunk?;
        lossless |= name == b"VP8L";
        if name == b"ANMF" {
            // Each is laid upon the whole.
            count.add(size.0, size.1)?;
            check_frame(data)?;
        } else if let Some(coded) = coded_size((name, data)) {
            shown = true;
            if coded? != size {
                return Err(Refused::Broken);
            }
        }
    }
    let animated = flags & ANIMATION != 0;
    if size.0 == 0 || size.1 == 0 || if animated { count.frames == 0 } else { !shown } {
        return Err(Refused::Broken);
    }
    // Tenths of a byte for each pixel: what is decoded, what it is decoded from (planes, alpha, the canvas).
    let tenths = match (animated, lossless, flags & ALPHA != 0) {
        (true, ..) => 185,
        (false, true, true) => 50,
        (false, true, false) => 80,
        (false, false, true) => 105,
        (false, false, false) => 45,
    };
    let channels = if flags & ALPHA != 0 { 4 } else { 3 };
    // The coded pixels are copied once more.
    let decoding = u64::from(size.0) * u64::from(size.1) * tenths / 10 + body.len() as u64;
    Ok(Outline { width: size.0, height: size.1, channels, decoding, moves: animated && count.moves() })
}

/// Whether the pixels of an animation's picture are of the size it says: the decoder makes room before it compares.
fn check_frame(data: &[u8]) -> Result<(), Refused> {
    let (head, inner) = data.split_at_checked(16).ok_or(Refused::Broken)?;
    let size = (three(&head[6..]) + 1, three(&head[9..]) + 1);
    for chunk in chunks(inner) {
        if coded_size(chunk?).transpose()?.is_some_and(|coded| coded != size) {
            return Err(Refused::Broken);
        }
    }
    Ok(())
}

/// A number of three bytes.
fn three(bytes: &[u8]) -> u32 {
    u32::from_le_bytes([bytes[0], bytes[1], bytes[2], 0])
}
