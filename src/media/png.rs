//! PNG, moving or not: its header, its pixels, and an animation written anew.

use std::io::Cursor;

use image::{DynamicImage, GrayAlphaImage, GrayImage, RgbImage, RgbaImage, metadata::Orientation};
use png::{ColorType, Decoder, Encoder, Limits, Reader, Transformations, Writer};

use super::{
    BYTES_MAX, Refused,
    moving::{Count, Made},
    still::{Outline, Raw},
};

/// What a file may make us hold besides its pixels (rows, profile), in bytes.
const ASIDE_MAX: usize = 16 << 20;

pub fn outline(source: &[u8]) -> Result<Outline, Refused> {
    let reader = start(source, Transformations::normalize_to_color8())?;
    let info = reader.info();
    let channels = reader.output_color_type().0.samples() as u64;
    let moves = info.animation_control.is_some_and(|control| control.num_frames > 1);
    let pixels = u64::from(info.width) * u64::from(info.height) * channels;
    // An animation is decoded as it is, and a part of it held packed, twice, beside the file it becomes.
    let rewriting = if moves { info.raw_bytes() as u64 * 3 + BYTES_MAX as u64 } else { 0 };
    let decoding = pixels.max(rewriting);
    Ok(Outline { width: info.width, height: info.height, channels, decoding, moves })
}

pub fn open(source: Vec<u8>, outline: &Outline) -> Result<Raw, Refused> {
    // Eight bits a channel from the start, so that sixteen take no more room.
    let mut reader = start(&source, Transformations::normalize_to_color8())?;
    let size = reader.output_buffer_size().ok_or(Refused::Broken)?;
    let mut pixels = vec![0; size];
    reader.next_frame(&mut pixels).map_err(|_| Refused::Broken)?;
    let (width, height) = (outline.width, outline.height);
    let image = match reader.output_color_type().0 {
        ColorType::Grayscale => GrayImage::from_raw(width, height, pixels).map(DynamicImage::from),
        ColorType::GrayscaleAlpha => GrayAlphaImage::from_raw(width, height, pixels).map(DynamicImage::from),
        ColorType::Rgb => RgbImage::from_raw(width, height, pixels).map(DynamicImage::from),
        ColorType::Rgba => RgbaImage::from_raw(width, height, pixels).map(DynamicImage::from),
        ColorType::Indexed => None,
    };
    let info = reader.info();
    let orientation = info.exif_metadata.as_deref().and_then(Orientation::from_exif_chunk);
    Ok(Raw {
        image: image.ok_or(Refused::Broken)?,
        orientation: orientation.unwrap_or(Orientation::NoTransforms),
        profile: info.icc_profile.as_deref().map(<[u8]>::to_vec),
    })
}

/// The animation without texts, profiles and whatever else its file holds. Its pixels stay as they are encoded.
pub fn rewrite(source: &[u8]) -> Result<Vec<u8>, Refused> {
    let mut reader = start(source, Transformations::IDENTITY)?;
    let mut made = Made::default();
    let mut pixels = vec![0; reader.output_buffer_size().ok_or(Refused::Broken)?];
    let control = *reader.info().animation_control().ok_or(Refused::Broken)?;
    let mut writer = begin(&mut made, &reader).map_err(|_| Refused::Broken)?;
    // The picture for those who know no animations may stand apart from it.
    if reader.info().frame_control.is_none() {
        let size = reader.next_frame(&mut pixels).map_err(|_| Refused::Broken)?.buffer_size();
        writer.write_image_data(&pixels[..size]).map_err(|_| Refused::TooLarge)?;
        reader.next_frame_info().map_err(|_| Refused::Broken)?;
    }
    let mut count = Count::default();
    for number in 0..control.num_frames {
        if number > 0 {
            reader.next_frame_info().map_err(|_| Refused::Broken)?;
        }
        let frame = *reader.info().frame_control().ok_or(Refused::Broken)?;
        count.add(frame.width, frame.height)?;
        // The decoder lays the rows of such a part out as if it were as wide as the whole.
        if reader.info().interlaced && frame.width != reader.info().width {
            return Err(Refused::Broken);
        }
        let size = reader.next_frame(&mut pixels).map_err(|_| Refused::Broken)?.buffer_size();
        write(&mut writer, &frame, &pixels[..size]).map_err(|_| Refused::TooLarge)?;
    }
    writer.finish().map_err(|_| Refused::TooLarge)?;
    Ok(made.file())
}

fn start(source: &[u8], transformations: Transformations) -> Result<Reader<Cursor<&[u8]>>, Refused> {
    let mut decoder = Decoder::new_with_limits(Cursor::new(source), Limits { bytes: ASIDE_MAX });
    decoder.set_transformations(transformations);
    decoder.set_ignore_text_chunk(true);
    decoder.read_info().map_err(|_| Refused::Broken)
}

type Written<T> = Result<T, png::EncodingError>;

fn begin<'a>(made: &'a mut Made, reader: &Reader<Cursor<&[u8]>>) -> Written<Writer<&'a mut Made>> {
    let info = reader.info();
    let mut encoder = Encoder::new(made, info.width, info.height);
    encoder.set_color(info.color_type);
    encoder.set_depth(info.bit_depth);
    if let Some(palette) = &info.palette {
        encoder.set_palette(palette.to_vec());
    }
    if let Some(transparent) = &info.trns {
        encoder.set_trns(transparent.to_vec());
    }
    if let Some(control) = info.animation_control {
        encoder.set_animated(control.num_frames, control.num_plays)?;
        encoder.set_sep_def_img(info.frame_control.is_none())?;
    }
    encoder.write_header()
}

fn write(writer: &mut Writer<&mut Made>, frame: &png::FrameControl, pixels: &[u8]) -> Written<()> {
    // Each is judged by the other, so the last one's place goes first.
    writer.set_frame_position(0, 0)?;
    writer.set_frame_dimension(frame.width, frame.height)?;
    writer.set_frame_position(frame.x_offset, frame.y_offset)?;
    writer.set_frame_delay(frame.delay_num, frame.delay_den)?;
    writer.set_blend_op(frame.blend_op)?;
    writer.set_dispose_op(frame.dispose_op)?;
    writer.write_image_data(pixels)
}
