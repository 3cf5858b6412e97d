//! Files that are not what they seem, too large, cut off or damaged.

use proptest::prelude::*;

use super::{moving::gif, *};
use crate::media::{BYTES_MAX, look_at};

fn samples() -> Vec<Vec<u8>> {
    let image = quarters(40, 30);
    let mut all: Vec<_> = [Kind::Jpeg, Kind::Png, Kind::Gif, Kind::WebP]
        .into_iter()
        .map(|kind| if kind == Kind::Gif { plain(kind, &image) } else { encode(kind, &image, &exif(6), &[]) })
        .collect();
    all.push(gif(20, 10, 3));
    all.extend([
        include_bytes!("../samples/progressive.jpg").to_vec(),
        include_bytes!("../samples/cmyk.jpg").to_vec(),
        include_bytes!("../samples/lossy.webp").to_vec(),
        include_bytes!("../samples/lossy_alpha.webp").to_vec(),
        include_bytes!("../samples/moving.webp").to_vec(),
    ]);
    all
}

/// The beginning of a PNG file of such a size and depth, with some of its pixels.
fn png(width: u32, height: u32, depth: png::BitDepth, data: &[u8]) -> Vec<u8> {
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, width, height);
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(depth);
    let mut writer = encoder.write_header().unwrap();
    writer.write_chunk(png::chunk::IDAT, data).unwrap();
    drop(writer);
    file
}

#[test]
fn what_is_no_picture_is_told_apart_by_its_bytes() {
    let ours = |text: &str| look_at(text.as_bytes());
    for text in [
        "",
        "G",
        "GIF8",
        "<!doctype html><script>",
        "<svg xmlns='http://www.w3.org/2000/svg'/>",
        "{\"a\": 1}",
        "%PDF-1.7",
        "BM......",
        "II*\0....",
        "MM\0*....",
        "RIFF....AVI LIST",
        "\0\0\0\x14ftypisom\0\0\0\0mp42",
        "\0\0\0\x0cJXL \r\n",
    ] {
        assert_eq!(ours(text), Err(Refused::NotAPicture), "{text}");
        assert_eq!(refused(text), Refused::NotAPicture);
    }
    for text in
        ["\0\0\0\x18ftypheic\0\0\0\0mif1heic", "\0\0\0\x1cftypavif\0\0\0\0avifmif1", "\0\0\0\x14ftypisom\0\0\0\0avis"]
    {
        assert_eq!(ours(text), Err(Refused::Unreadable), "{text}");
    }
    assert_eq!(refused(vec![0xFF; BYTES_MAX + 1]), Refused::TooLarge);
}

#[test]
fn bombs_are_refused_by_their_headers() {
    use png::BitDepth::{Eight, Sixteen};
    assert_eq!(refused(png(60_000, 60_000, Eight, &[0x78])), Refused::TooManyPixels);
    assert_eq!(refused(png(10_000, 9000, Sixteen, &[0x78])), Refused::TooManyPixels);
    let mut jpeg = plain(Kind::Jpeg, &quarters(16, 16));
    let sof = jpeg.windows(2).position(|marker| marker == [0xFF, 0xC0]).unwrap();
    jpeg[sof + 5..sof + 9].fill(0xFF);
    assert_eq!(refused(jpeg), Refused::TooManyPixels);
    let mut still = gif(1, 1, 1);
    still[6..10].fill(0xFF);
    assert_eq!(refused(still), Refused::TooManyPixels);
    let mut webp = plain(Kind::WebP, &quarters(16, 16));
    let header = webp.windows(4).position(|name| name.starts_with(b"VP8L")).unwrap() + 9;
    webp[header..header + 3].fill(0xFF);
    webp[header + 3] |= 0x0F;
    assert_eq!(refused(webp), Refused::TooManyPixels);
    // One that says less than it holds.
    let mut webp = include_bytes!("../samples/lossy_alpha.webp").to_vec();
    let header = webp.windows(3).position(|start| start == [0x9D, 0x01, 0x2A]).unwrap() + 3;
    webp[header..header + 4].copy_from_slice(&[0xFF, 0x3F, 0xFF, 0x3F]);
    assert_eq!(refused(webp), Refused::Broken);
}

#[test]
fn what_comes_in_passes_needs_more_room() {
    let mut progressive = include_bytes!("../samples/progressive.jpg").to_vec();
    let sof = progressive.windows(2).position(|marker| marker == [0xFF, 0xC2]).unwrap();
    let of = |file: &mut Vec<u8>, width: u16, height: u16| {
        file[sof + 5..sof + 7].copy_from_slice(&height.to_be_bytes());
        file[sof + 7..sof + 9].copy_from_slice(&width.to_be_bytes());
        let outline = crate::media::jpeg::outline(file).unwrap();
        outline.decoding
    };
    // Three bytes for the pixels, and coefficients of two bytes, half of them for colours; and what stands beside.
    assert_eq!(of(&mut progressive, 160, 160), 160 * 160 * (3 + 3) + 14);
    of(&mut progressive, 8660, 5773);
    assert_eq!(refused(progressive), Refused::TooManyPixels);
}

#[test]
fn endless_passes_are_refused() {
    let jpeg = plain(Kind::Jpeg, &quarters(16, 16));
    let scan = jpeg.windows(2).position(|marker| marker == [0xFF, 0xDA]).unwrap();
    let end = jpeg.len() - 2;
    assert_eq!(refused([&jpeg[..scan], &jpeg[scan..end].repeat(65), &jpeg[end..]].concat()), Refused::Broken);
}

#[test]
fn what_hides_in_a_picture_stays_behind() {
    for sample in samples() {
        is_clean(&make([&sample[..], MARK].concat(), None).unwrap());
    }
    // A GIF file that is a script, a comment to readers of the one, a statement to readers of the other.
    let script = b"GIF89a/*\x01\0\x80\0\0";
    assert!(matches!(make([script, MARK].concat(), None), Err(Refused::Broken | Refused::TooManyPixels)));
}

#[test]
fn what_is_cut_off_is_broken() {
    for sample in samples() {
        for end in (0..sample.len()).step_by(sample.len() / 40 + 1) {
            let made = make(sample[..end].to_vec(), None);
            let kind = look_at(&sample).unwrap();
            // All pixels of a PNG file may be there before its end is.
            let whole = kind == Kind::Png && end + 12 >= sample.len();
            assert!(whole || matches!(made, Err(Refused::Broken | Refused::NotAPicture)), "{kind:?} {end}: {made:?}");
        }
    }
}

#[test]
fn much_of_nothing_is_borne() {
    let black = RgbImage::new(3000, 2000);
    let file = plain(Kind::Png, &black.into());
    assert!(file.len() < 100_000);
    assert_eq!(make(file, None).unwrap().width, 3000);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn nothing_panics(bytes in proptest::collection::vec(any::<u8>(), 0..600), which in 0usize..4) {
        let starts: [&[u8]; 4] = [b"\xFF\xD8\xFF", b"\x89PNG\r\n\x1A\n", b"GIF89a", b"RIFF\0\0\0\0WEBPVP8X"];
        let _ = make(bytes.clone(), None);
        let _ = make([starts[which], &bytes].concat(), None);
    }

    #[test]
    fn no_damage_panics(
        which in 0usize..10,
        changes in proptest::collection::vec((any::<proptest::sample::Index>(), any::<u8>()), 1..6),
    ) {
        let mut file = samples().swap_remove(which);
        for (at, byte) in changes {
            let at = at.index(file.len());
            file[at] = byte;
        }
        if let Ok(made) = make(file, None) {
            prop_assert!(made.width.max(made.height) <= 4096);
            for (size, file) in &made.files {
                prop_assert!(image::load_from_memory(file).is_ok(), "{size:?}");
            }
        }
    }
}
