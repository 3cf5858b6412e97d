//! Colours that an ICC profile describes, as sRGB, since the profile is not kept.

use image::DynamicImage;
use moxcms::{ColorProfile, DataColorSpace, Layout, TransformOptions};

/// Larger profiles are ignored, in bytes.
const PROFILE_MAX: usize = 4 << 20;
/// Bytes converted at once; a multiple of all pixels' sizes.
const STEP: usize = 12 << 10;

/// Converts the pixels. A profile that is not for them, or that we cannot read, changes nothing.
pub fn to_srgb(image: &mut DynamicImage, profile: &[u8]) {
    if profile.len() > PROFILE_MAX {
        return;
    }
    let Ok(profile) = ColorProfile::new_from_slice(profile) else { return };
    let (layout, space, target, pixels) = match image {
        DynamicImage::ImageRgb8(pixels) => (Layout::Rgb, DataColorSpace::Rgb, ColorProfile::new_srgb(), &mut **pixels),
        DynamicImage::ImageRgba8(pixels) => {
            (Layout::Rgba, DataColorSpace::Rgb, ColorProfile::new_srgb(), &mut **pixels)
        }
        DynamicImage::ImageLuma8(pixels) => (Layout::Gray, DataColorSpace::Gray, grey(), &mut **pixels),
        DynamicImage::ImageLumaA8(pixels) => (Layout::GrayAlpha, DataColorSpace::Gray, grey(), &mut **pixels),
        _ => return,
    };
    if profile.color_space != space {
        return;
    }
    let Ok(transform) = profile.create_transform_8bit(layout, &target, layout, TransformOptions::default()) else {
        return;
    };
    let mut before = [0; STEP];
    for step in pixels.chunks_mut(STEP) {
        let before = &mut before[..step.len()];
        before.copy_from_slice(step);
        if transform.transform(before, step).is_err() {
            step.copy_from_slice(before);
        }
    }
}

/// Close to sRGB's own curve.
fn grey() -> ColorProfile {
    ColorProfile::new_gray_with_gamma(2.2)
}
