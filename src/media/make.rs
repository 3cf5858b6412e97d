//! Bytes become a picture: looked at, decoded, and written anew in all sizes.

use std::{
    borrow::Cow,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{Mutex, PoisonError},
};

use image::{
    DynamicImage, GenericImageView, ImageResult,
    codecs::{
        jpeg::JpegEncoder,
        png::{CompressionType, FilterType, PngEncoder},
    },
};

use super::{
    BYTES_MAX, Crop, Kind, Made, Refused, Size, gif, look_at, png,
    still::{self, Outline, fit, shrink},
    webp,
};

/// Of JPEG, in hundredths.
const QUALITY: u8 = 88;
const SMALL_QUALITY: u8 = 82;
/// The side of the square size, in pixels.
const SQUARE: u32 = 50;

/// Held by whoever makes a picture: one at a time, so that what one may take is what all take.
static ONE: Mutex<()> = Mutex::new(());

/// Makes a picture of a file, a square of it if `crop` says so. The original keeps its kind, except that WebP becomes
/// JPEG (PNG where it is transparent) and what GIF shows without moving PNG. What moves keeps moving unless it is
/// cropped; then it is its first picture.
///
/// Blocks until other pictures are made, and for seconds then: not for threads that answer requests. Takes at most some
/// 210 MB besides the caller's memory, `source` within. Never panics; what the decoders stumble over is
/// [`Refused::Broken`].
pub fn make(source: Vec<u8>, crop: Option<Crop>) -> Result<Made, Refused> {
    if source.len() > BYTES_MAX {
        return Err(Refused::TooLarge);
    }
    let kind = look_at(&source)?;
    let _one = ONE.lock().unwrap_or_else(PoisonError::into_inner);
    catch_unwind(AssertUnwindSafe(|| make_one(kind, source, crop))).unwrap_or(Err(Refused::Broken))
}

fn make_one(kind: Kind, source: Vec<u8>, crop: Option<Crop>) -> Result<Made, Refused> {
    let outline = Outline::read(kind, &source)?;
    let moving = match kind {
        _ if !outline.moves || crop.is_some() => None,
        Kind::Gif => Some(gif::rewrite(&source)?),
        Kind::Png => Some(png::rewrite(&source)?),
        Kind::WebP => Some(webp::rewrite(&source)?),
        Kind::Jpeg => None,
    };
    let image = still::show(kind, source, &outline, crop)?;
    let opaque = !image.color().has_alpha();
    let small_kind = if opaque { Kind::Jpeg } else { Kind::Png };
    let (width, height) = if moving.is_some() { (outline.width, outline.height) } else { image.dimensions() };
    let animated = moving.is_some();
    let kind = match kind {
        _ if animated => kind,
        Kind::Gif => Kind::Png,
        Kind::WebP => small_kind,
        Kind::Jpeg | Kind::Png => kind,
    };
    // Before the original, whose file may be as large as the picture.
    let mut files = smaller(&image, small_kind, animated, kind)?;
    let original = match moving {
        Some(original) => original,
        None => encode(&image, kind, QUALITY)?,
    };
    files.push((Size::Original, original));
    Ok(Made { kind, small_kind, width, height, animated, files })
}

/// The smaller sizes of an original of some kind, each made from the next larger one.
fn smaller(image: &DynamicImage, small: Kind, animated: bool, of: Kind) -> Result<Vec<(Size, Vec<u8>)>, Refused> {
    let sizes = [(Size::ScaledFull, (700, u32::MAX)), (Size::ThumbLarge, (300, 1500)), (Size::ThumbMedium, (100, 100))];
    let (mut files, mut squared) = (Vec::new(), None);
    let mut last = Cow::Borrowed(image);
    for (size, bounds) in sizes {
        if let Some(next) = shrink(&last, fit(last.dimensions(), bounds)) {
            if squared.is_none() && next.width().min(next.height()) < SQUARE {
                squared = Some(square(&last));
            }
            last = Cow::Owned(next);
        }
        // A still picture in the place of a moving one is another, however small.
        let again = matches!(last, Cow::Borrowed(_)) && small == of && !animated;
        // Who asks for the size that posts are read in shall see it move.
        let moves = animated && size == Size::ScaledFull;
        if !again && !moves {
            files.push((size, encode(&last, small, SMALL_QUALITY)?));
        }
    }
    let least = squared.unwrap_or_else(|| square(&last));
    if least.dimensions() != image.dimensions() || small != of || animated {
        files.push((Size::ThumbSmall, encode(&least, small, SMALL_QUALITY)?));
    }
    Ok(files)
}

/// The middle of a picture, as large as fits, at most [`SQUARE`] a side.
fn square(image: &DynamicImage) -> DynamicImage {
    let (width, height) = image.dimensions();
    let side = width.min(height);
    let middle = image.crop_imm((width - side) / 2, (height - side) / 2, side, side);
    shrink(&middle, fit((side, side), (SQUARE, SQUARE))).unwrap_or(middle)
}

fn encode(image: &DynamicImage, kind: Kind, quality: u8) -> Result<Vec<u8>, Refused> {
    let mut made = Vec::new();
    let written: ImageResult<()> = match kind {
        Kind::Jpeg => image.write_with_encoder(JpegEncoder::new_with_quality(&mut made, quality)),
        _ => image.write_with_encoder(PngEncoder::new_with_quality(
            &mut made,
            CompressionType::Default,
            FilterType::Adaptive,
        )),
    };
    written.map(|()| made).map_err(|_| Refused::Broken)
}
