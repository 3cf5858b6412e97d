//! GIF: counted without decoding, opened, and written anew picture by picture.

use std::io::Cursor;

use gif::{ColorOutput, DecodeOptions, Decoder, Encoder};
use image::codecs::gif::GifDecoder;

use super::{
    Refused,
    moving::{Count, Made},
    still::{Outline, Raw},
};

pub fn outline(source: &[u8]) -> Result<Outline, Refused> {
    let mut options = DecodeOptions::new();
    options.skip_frame_decoding(true);
    let mut file = start(options, source)?;
    let (mut count, mut largest) = (Count::default(), 0);
    while let Some(frame) = file.next_frame_info().map_err(|_| Refused::Broken)? {
        count.add(frame.width.into(), frame.height.into())?;
        largest = largest.max(u64::from(frame.width) * u64::from(frame.height));
    }
    let (width, height) = (u32::from(file.width()), u32::from(file.height()));
    if count.frames == 0 || width == 0 || height == 0 {
        return Err(Refused::Broken);
    }
    let decoding = (u64::from(width) * u64::from(height) + largest) * 4;
    Ok(Outline { width, height, channels: 4, decoding, moves: count.moves() })
}

pub fn open(source: Vec<u8>, outline: &Outline) -> Result<Raw, Refused> {
    Raw::decode(GifDecoder::new(Cursor::new(source)), outline)
}

/// The animation without what is not part of it: comments, other extensions, and what stands after the end.
pub fn rewrite(source: &[u8]) -> Result<Vec<u8>, Refused> {
    let mut options = DecodeOptions::new();
    options.set_color_output(ColorOutput::Indexed);
    let mut file = start(options, source)?;
    let palette = file.global_palette().unwrap_or_default().to_vec();
    let mut made = Encoder::new(Made::default(), file.width(), file.height(), &palette).map_err(|_| Refused::Broken)?;
    made.set_repeat(file.repeat()).map_err(|_| Refused::Broken)?;
    while let Some(frame) = file.read_next_frame().map_err(|_| Refused::Broken)? {
        made.write_frame(frame).map_err(|_| Refused::TooLarge)?;
    }
    made.into_inner().map(Made::file).map_err(|_| Refused::TooLarge)
}

/// Begins to read; pictures that reach beyond the screen are refused.
fn start(mut options: DecodeOptions, source: &[u8]) -> Result<Decoder<&[u8]>, Refused> {
    options.check_frame_consistency(true);
    options.read_info(source).map_err(|_| Refused::Broken)
}
