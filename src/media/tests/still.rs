//! Pictures that stand still: turned, cut, in all sizes, and without what does not belong to them.

use image::{GenericImageView, GrayImage, ImageBuffer, Rgb, Rgba, RgbaImage, imageops::FilterType};
use moxcms::ColorProfile;

use super::*;
use crate::media::{Crop, look_at};

const KINDS: [Kind; 4] = [Kind::Jpeg, Kind::Png, Kind::Gif, Kind::WebP];

#[test]
fn every_kind_comes_in_and_goes_out_anew() {
    for (kind, out) in KINDS.into_iter().zip([Kind::Jpeg, Kind::Png, Kind::Png, Kind::Jpeg]) {
        let file = plain(kind, &quarters(800, 600));
        assert_eq!(look_at(&file[..32]), Ok(kind));
        let made = make(file, None).unwrap();
        assert_eq!((made.kind, made.small_kind, made.animated), (out, Kind::Jpeg, false), "{kind:?}");
        assert_eq!((made.width, made.height), (800, 600));
        let all = [
            ("thumb_small", (50, 50)),
            ("thumb_medium", (100, 75)),
            ("thumb_large", (300, 225)),
            ("scaled_full", (700, 525)),
            ("original", (800, 600)),
        ];
        assert_eq!(sizes(&made), all, "{kind:?}");
        for (size, file) in &made.files {
            let written = if *size == Size::Original { made.kind } else { made.small_kind };
            assert_eq!(look_at(file), Ok(written));
            assert_eq!(corners(&picture(&made, *size)), ["red", "green", "blue", "white"], "{kind:?} {size:?}");
        }
    }
}

#[test]
fn what_would_be_the_original_again_is_left_out() {
    let jpeg = |width, height| sizes(&make(plain(Kind::Jpeg, &quarters(width, height)), None).unwrap());
    assert_eq!(jpeg(1, 1), [("original", (1, 1))]);
    assert_eq!(jpeg(40, 20), [("thumb_small", (20, 20)), ("original", (40, 20))]);
    assert_eq!(jpeg(90, 80), [("thumb_small", (50, 50)), ("original", (90, 80))]);
    assert_eq!(jpeg(1, 4000).last(), Some(&("original", (1, 4000))));
    // Our PNG files are not shown in small where they are opaque.
    let png = make(plain(Kind::Png, &quarters(90, 80)), None).unwrap();
    assert_eq!(sizes(&png).len(), 5);
    assert_eq!(look_at(file(&png, Size::ScaledFull).unwrap()), Ok(Kind::Jpeg));
}

#[test]
fn the_longest_side_is_bounded() {
    for ((width, height), then) in [((10_000, 10), (4096, 4)), ((3, 9000), (1, 4096)), ((4096, 1), (4096, 1))] {
        let made = make(plain(Kind::Png, &quarters(width, height)), None).unwrap();
        assert_eq!((made.width, made.height), then);
        assert_eq!(picture(&made, Size::Original).dimensions(), then);
    }
}

#[test]
fn pictures_are_turned_as_they_were_held() {
    let upright = quarters(120, 80);
    type Turn = fn(&DynamicImage) -> DynamicImage;
    // What a camera stores so that the orientation puts it right.
    let stored: [Turn; 8] = [
        |image| image.clone(),
        DynamicImage::fliph,
        DynamicImage::rotate180,
        DynamicImage::flipv,
        |image| image.rotate90().fliph(),
        DynamicImage::rotate270,
        |image| image.rotate270().fliph(),
        DynamicImage::rotate90,
    ];
    for kind in [Kind::Jpeg, Kind::Png, Kind::WebP] {
        for (orientation, turn) in (1..).zip(stored) {
            let made = make(encode(kind, &turn(&upright), &exif(orientation), &[]), None).unwrap();
            assert_eq!((made.width, made.height), (120, 80), "{kind:?} {orientation}");
            let shown = picture(&made, Size::Original);
            assert_eq!(corners(&shown), ["red", "green", "blue", "white"], "{kind:?} {orientation}");
            is_clean(&made);
        }
    }
}

#[test]
fn nothing_but_the_picture_is_kept() {
    let profile = [&ColorProfile::new_srgb().encode().unwrap()[..], MARK].concat();
    for kind in [Kind::Jpeg, Kind::Png, Kind::WebP] {
        is_clean(&make([&encode(kind, &quarters(60, 60), &exif(1), &profile)[..], MARK].concat(), None).unwrap());
    }
    let jpeg = plain(Kind::Jpeg, &quarters(60, 60));
    for (marker, name) in [(0xE1, &b"http://ns.adobe.com/xap/1.0/\0"[..]), (0xED, b"Photoshop 3.0\0"), (0xFE, b"")] {
        let said = [name, MARK].concat();
        let segment = [&[0xFF, marker], &(said.len() as u16 + 2).to_be_bytes()[..], &said].concat();
        let file = [&jpeg[..2], &segment, &jpeg[2..]].concat();
        assert!(contains(&file, MARK));
        is_clean(&make(file, None).unwrap());
    }
    let mut png = Vec::new();
    let mut encoder = png::Encoder::new(&mut png, 1, 1);
    encoder.add_text_chunk("Comment".into(), "<script>alert(52.5163)</script>".into()).unwrap();
    encoder.write_header().unwrap().write_image_data(&[7]).unwrap();
    assert!(contains(&png, b"<script>"));
    is_clean(&make(png, None).unwrap());
    let mut webp = Vec::new();
    let mut encoder = image_webp::WebPEncoder::new(&mut webp);
    encoder.set_xmp_metadata(MARK.to_vec());
    encoder.encode(&[1, 2, 3], 1, 1, image_webp::ColorType::Rgb8).unwrap();
    is_clean(&make(webp, None).unwrap());
}

#[test]
fn colours_become_those_of_srgb() {
    let grey = ColorProfile::new_gray_with_gamma(1.0).encode().unwrap();
    let wide = ColorProfile::new_display_p3().encode().unwrap();
    for kind in [Kind::Png, Kind::WebP] {
        let file = encode(kind, &RgbImage::from_pixel(4, 4, Rgb([200, 50, 50])).into(), &[], &wide);
        let [red, green, ..] = picture(&make(file, None).unwrap(), Size::Original).get_pixel(1, 1).0;
        assert!(red > 210 && green < 45, "{kind:?}: {red} {green}");
    }
    let image = GrayImage::from_pixel(4, 4, image::Luma([55])).into();
    let shown = |icc: &[u8]| picture(&make(encode(Kind::Png, &image, &[], icc), None).unwrap(), Size::Original);
    assert!((120..136).contains(&shown(&grey).get_pixel(1, 1).0[0]), "{:?}", shown(&grey).get_pixel(1, 1));
    // What is not for these pixels, or is nothing, says nothing.
    for icc in [&wide[..], &wide[..99], MARK] {
        assert_eq!(shown(icc).get_pixel(1, 1).0[0], 55);
    }
}

#[test]
fn a_square_is_cut_from_the_picture_as_it_is_shown() {
    let crop = |left, top, side| Some(Crop::Square { left, top, side });
    let stored = encode(Kind::Jpeg, &quarters(400, 200).rotate270(), &exif(6), &[]);
    let right = make(stored.clone(), crop(500, 0, 500)).unwrap();
    assert_eq!((right.width, right.height), (200, 200));
    assert_eq!(corners(&picture(&right, Size::Original)), ["green", "green", "white", "white"]);
    // What lies outside is moved in, what is too large made smaller.
    for odd in [crop(900, 900, 500), crop(2000, u32::MAX, 5000), crop(999, 0, 1000)] {
        let made = make(stored.clone(), odd).unwrap();
        assert_eq!((made.width, made.height), (200, 200));
    }
    assert_eq!(make(stored, crop(0, 0, 0)).unwrap().width, 1);
    let large = make(plain(Kind::Jpeg, &quarters(2000, 1800)), crop(0, 0, 1000)).unwrap();
    assert_eq!((large.width, large.height), (1600, 1600));
    let moving = make(include_bytes!("../samples/moving.webp").to_vec(), crop(0, 0, 500)).unwrap();
    assert_eq!((moving.animated, moving.kind, moving.width), (false, Kind::Jpeg, 12));
}

#[test]
fn what_shows_through_stays_so() {
    let glass = RgbaImage::from_fn(200, 100, |x, _| if x < 100 { Rgba([250, 0, 0, 255]) } else { Rgba([0, 0, 0, 0]) });
    for kind in [Kind::Png, Kind::WebP] {
        let made = make(plain(kind, &glass.clone().into()), None).unwrap();
        assert_eq!((made.kind, made.small_kind), (Kind::Png, Kind::Png));
        let small = picture(&made, Size::ThumbMedium).into_rgba8();
        assert_eq!(small.get_pixel(80, 10).0[3], 0);
        // The black of nothing does not darken the edge.
        assert!(small.pixels().filter(|pixel| pixel.0[3] > 20).all(|pixel| pixel.0[0] > 230));
    }
    // Pixels say whether something shows through, not the kind of pixels.
    let opaque = make(plain(Kind::Png, &quarters(60, 60).into_rgba8().into()), None).unwrap();
    assert_eq!(opaque.small_kind, Kind::Jpeg);
    let lossy = make(include_bytes!("../samples/lossy_alpha.webp").to_vec(), None).unwrap();
    assert_eq!((lossy.kind, picture(&lossy, Size::Original).get_pixel(20, 12).0[3]), (Kind::Png, 0));
}

#[test]
fn unusual_pixels_are_read() {
    for file in [
        &include_bytes!("../samples/progressive.jpg")[..],
        include_bytes!("../samples/cmyk.jpg"),
        include_bytes!("../samples/lossy.webp"),
    ] {
        let made = make(file.to_vec(), None).unwrap();
        assert_eq!(made.kind, Kind::Jpeg);
        assert_eq!(corners(&picture(&made, Size::Original)), ["red", "green", "blue", "white"]);
    }
    let deep = quarters(40, 40).into_rgb16();
    let made = make(plain(Kind::Png, &deep.into()), None).unwrap();
    assert_eq!(picture(&made, Size::Original).color(), image::ColorType::Rgb8);
    assert_eq!(corners(&picture(&made, Size::Original)), ["red", "green", "blue", "white"]);
    let thin: ImageBuffer<image::LumaA<u16>, _> = ImageBuffer::from_pixel(9, 9, image::LumaA([65_535u16, 32_768]));
    let made = make(plain(Kind::Png, &thin.into()), None).unwrap();
    assert_eq!(picture(&made, Size::Original).get_pixel(3, 3).0, [255, 255, 255, 128]);
    for kind in [Kind::Jpeg, Kind::Png] {
        let grey = make(plain(kind, &quarters(40, 40).grayscale()), None).unwrap();
        assert_eq!((grey.kind, picture(&grey, Size::Original).color()), (kind, image::ColorType::L8));
    }
    let mut palette = Vec::new();
    let mut encoder = png::Encoder::new(&mut palette, 8, 1);
    encoder.set_color(png::ColorType::Indexed);
    encoder.set_depth(png::BitDepth::One);
    encoder.set_palette(vec![1, 2, 3, 200, 100, 50]);
    encoder.set_trns(vec![0]);
    encoder.write_header().unwrap().write_image_data(&[0b0101_0101]).unwrap();
    let shown = picture(&make(palette, None).unwrap(), Size::Original);
    assert_eq!((shown.get_pixel(0, 0).0[3], shown.get_pixel(1, 0).0), (0, [200, 100, 50, 255]));
}

#[test]
fn a_small_size_looks_like_the_large_one() {
    let made = make(plain(Kind::Jpeg, &quarters(5000, 500)), None).unwrap();
    assert_eq!((made.width, made.height), (4096, 410));
    let small = picture(&made, Size::ThumbSmall);
    assert_eq!(small.dimensions(), (50, 50));
    assert_eq!(corners(&small), ["red", "green", "blue", "white"]);
    let large = picture(&made, Size::Original);
    let scaled = large.resize_exact(700, 70, FilterType::Triangle).into_rgb8();
    let ours = picture(&made, Size::ScaledFull).into_rgb8();
    let far = scaled.iter().zip(ours.iter()).filter(|(a, b)| a.abs_diff(**b) > 40).count();
    assert!(far * 100 < ours.len(), "{far} of {}", ours.len());
}
