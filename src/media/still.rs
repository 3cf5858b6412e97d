//! A picture that stands still, from its header to pixels we can work with: upright, in sRGB, of a bearable size.

use std::borrow::Cow;

use image::{DynamicImage, GenericImageView, ImageDecoder, ImageResult, imageops::FilterType, metadata::Orientation};

use super::{Crop, Kind, Refused, SIDE_MAX, colour, gif, jpeg, png, webp};

/// What decoding may take, in bytes, the source with it. The process should stay below 250 MB, and takes some itself.
const MEMORY_MAX: u64 = 195_000_000;
/// The largest colour profile that is heeded, in bytes; those of cameras and screens are a thousand times smaller.
const PROFILE_BYTES_MAX: usize = 4 << 20;
/// The longest side of a square cut out, in pixels.
const CUT_MAX: u32 = 1600;

/// What a header says of what is to come.
pub struct Outline {
    /// In pixels, as encoded.
    pub width: u32,
    pub height: u32,
    /// Bytes of each decoded pixel.
    pub channels: u64,
    /// Bytes that are held at once to decode it (one picture of a moving one), the pixels among them.
    pub decoding: u64,
    /// Whether it is more than one picture.
    pub moves: bool,
}

impl Outline {
    /// Reads the header; refuses what would take more memory than we allow. Nothing is decoded.
    pub fn read(kind: Kind, source: &[u8]) -> Result<Outline, Refused> {
        let outline = match kind {
            Kind::Jpeg => jpeg::outline(source),
            Kind::Png => png::outline(source),
            Kind::Gif => gif::outline(source),
            Kind::WebP => webp::outline(source),
        }?;
        let pixels = |(width, height)| u64::from(width) * u64::from(height) * outline.channels;
        let whole = (outline.width, outline.height);
        let shrinking = pixels(whole) + pixels(fit(whole, (SIDE_MAX, SIDE_MAX)));
        let most = shrinking.max(outline.decoding.saturating_add(source.len() as u64));
        let side = outline.width.max(outline.height);
        let bearable = most <= MEMORY_MAX && (!outline.moves || side <= SIDE_MAX);
        if bearable { Ok(outline) } else { Err(Refused::TooManyPixels) }
    }
}

/// A picture as it was encoded: eight bits a channel, grey or coloured, with or without transparency.
pub struct Raw {
    pub image: DynamicImage,
    pub orientation: Orientation,
    /// ICC.
    pub profile: Option<Vec<u8>>,
}

impl Raw {
    /// Decodes through one of `image`'s decoders, if it sees the picture that the outline promised.
    pub fn decode(decoder: ImageResult<impl ImageDecoder>, outline: &Outline) -> Result<Raw, Refused> {
        let mut decoder = decoder.map_err(|_| Refused::Broken)?;
        let bytes = u64::from(outline.width) * u64::from(outline.height) * outline.channels;
        if decoder.dimensions() != (outline.width, outline.height) || decoder.total_bytes() > bytes {
            return Err(Refused::Broken);
        }
        let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
        let profile = decoder.icc_profile().unwrap_or(None).filter(|profile| profile.len() <= PROFILE_BYTES_MAX);
        let image = DynamicImage::from_decoder(decoder).map_err(|_| Refused::Broken)?;
        Ok(Raw { image, orientation, profile })
    }
}

/// The picture as it is to be shown, of a moving one the first: at most [`SIDE_MAX`] a side, cut if wished.
pub fn show(kind: Kind, source: Vec<u8>, outline: &Outline, crop: Option<Crop>) -> Result<DynamicImage, Refused> {
    let open = match kind {
        Kind::Jpeg => jpeg::open,
        Kind::Png => png::open,
        Kind::Gif => gif::open,
        Kind::WebP => webp::open,
    };
    let Raw { mut image, orientation, profile } = open(source, outline)?;
    let (width, height) = fit(image.dimensions(), (SIDE_MAX, SIDE_MAX));
    if (width, height) != image.dimensions() {
        // Averages areas without holding anything between.
        image = resize(Cow::Owned(image), |whole| whole.thumbnail_exact(width, height));
    }
    image.apply_orientation(orientation);
    if let Some(profile) = profile {
        colour::to_srgb(&mut image, &profile);
    }
    if let Some(crop) = crop {
        image = cut(&image, crop);
    }
    Ok(without_idle_alpha(image))
}

fn cut(image: &DynamicImage, crop: Crop) -> DynamicImage {
    let (width, height) = image.dimensions();
    let part = |whole: u32, thousandths: u32| (u64::from(whole) * u64::from(thousandths.min(1000)) / 1000) as u32;
    let largest = width.min(height);
    let (left, top, side) = match crop {
        Crop::Middle => ((width - largest) / 2, (height - largest) / 2, largest),
        Crop::Square { left, top, side } => {
            let side = part(width, side).clamp(1, largest);
            (part(width, left).min(width - side), part(height, top).min(height - side), side)
        }
    };
    let square = image.crop_imm(left, top, side, side);
    shrink(&square, (side.min(CUT_MAX), side.min(CUT_MAX))).unwrap_or(square)
}

/// The same, without the transparency that no pixel uses.
fn without_idle_alpha(image: DynamicImage) -> DynamicImage {
    match image {
        DynamicImage::ImageRgba8(pixels) if pixels.as_raw().as_chunks::<4>().0.iter().all(|pixel| pixel[3] == 255) => {
            DynamicImage::ImageRgb8(DynamicImage::ImageRgba8(pixels).into_rgb8())
        }
        DynamicImage::ImageLumaA8(pixels) if pixels.as_raw().as_chunks::<2>().0.iter().all(|pixel| pixel[1] == 255) => {
            DynamicImage::ImageLuma8(DynamicImage::ImageLumaA8(pixels).into_luma8())
        }
        image => image,
    }
}

/// A picture in another size, or `None` where it has that size.
pub fn shrink(image: &DynamicImage, (width, height): (u32, u32)) -> Option<DynamicImage> {
    let smaller = (width, height) != image.dimensions();
    smaller.then(|| resize(Cow::Borrowed(image), |whole| whole.resize_exact(width, height, FilterType::CatmullRom)))
}

/// Resizes so that the colours of transparent pixels, which nobody sees, do not bleed into their neighbours.
fn resize(image: Cow<'_, DynamicImage>, resize: impl Fn(&DynamicImage) -> DynamicImage) -> DynamicImage {
    if !image.color().has_alpha() {
        return resize(&image);
    }
    let mut image = image.into_owned();
    weigh(&mut image, |colour, alpha| (colour * alpha + 127) / 255);
    let mut resized = resize(&image);
    weigh(&mut resized, |colour, alpha| (colour * 255 + alpha / 2).checked_div(alpha).unwrap_or(0).min(255));
    resized
}

/// Changes each colour by its alpha.
fn weigh(image: &mut DynamicImage, change: impl Fn(u32, u32) -> u32) {
    let size = usize::from(image.color().channel_count());
    let pixels = match image {
        DynamicImage::ImageRgba8(pixels) => &mut **pixels,
        DynamicImage::ImageLumaA8(pixels) => &mut **pixels,
        _ => return,
    };
    for pixel in pixels.chunks_exact_mut(size) {
        let [colours @ .., alpha] = pixel else { continue };
        if *alpha < 255 {
            colours.iter_mut().for_each(|colour| *colour = change(u32::from(*colour), u32::from(*alpha)) as u8);
        }
    }
}

/// The size that fits within another, of the same shape, never larger and never nothing.
pub fn fit((width, height): (u32, u32), (wide, high): (u32, u32)) -> (u32, u32) {
    if width <= wide && height <= high {
        return (width, height);
    }
    let scaled = |side: u32, most: u32, of: u32| (f64::from(side) * f64::from(most) / f64::from(of)).round() as u32;
    let by_width = scaled(height, wide, width);
    if by_width <= high { (wide, by_width.max(1)) } else { (scaled(width, high, height).max(1), high) }
}
