//! Pictures that move: they keep moving, and only the picture is kept.

use std::borrow::Cow;

use gif::{DisposalMethod, Frame, Repeat};
use image::{AnimationDecoder, codecs, metadata::LoopCount};

use super::*;

const PALETTE: [u8; 6] = [220, 30, 30, 30, 30, 220];

/// An animation of so many pictures, alternately red and blue, each half of it transparent.
pub fn gif(width: u16, height: u16, frames: u16) -> Vec<u8> {
    let mut encoder = gif::Encoder::new(Vec::new(), width, height, &PALETTE).unwrap();
    encoder.set_repeat(Repeat::Finite(3)).unwrap();
    encoder.write_raw_extension(gif::AnyExtension(0xFE), &[MARK]).unwrap();
    for number in 0..frames {
        let frame = Frame {
            delay: 7 + number % 100,
            dispose: DisposalMethod::Background,
            transparent: (number > 0).then_some(0),
            width,
            height,
            buffer: Cow::Owned(vec![(number % 2) as u8; usize::from(width) * usize::from(height)]),
            ..Frame::default()
        };
        encoder.write_frame(&frame).unwrap();
    }
    encoder.into_inner().unwrap()
}

/// An animation of three pictures, whatever it promises, the second of them a part, before which another may stand for old readers.
fn apng(apart: bool, promised: u32) -> Vec<u8> {
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, 6, 4);
    encoder.set_color(png::ColorType::Indexed);
    encoder.set_palette(PALETTE.to_vec());
    encoder.set_animated(promised, 5).unwrap();
    encoder.set_sep_def_img(apart).unwrap();
    encoder.add_text_chunk("Comment".into(), "<script>alert(52.5163)</script>".into()).unwrap();
    let mut writer = encoder.write_header().unwrap();
    if apart {
        writer.write_image_data(&[1; 24]).unwrap();
    }
    writer.set_frame_delay(1, 10).unwrap();
    writer.write_image_data(&[0; 24]).unwrap();
    writer.set_frame_dimension(2, 3).unwrap();
    writer.set_frame_position(4, 1).unwrap();
    writer.set_blend_op(png::BlendOp::Over).unwrap();
    writer.set_dispose_op(png::DisposeOp::Previous).unwrap();
    writer.write_image_data(&[1; 6]).unwrap();
    writer.set_frame_position(0, 0).unwrap();
    writer.set_frame_dimension(6, 4).unwrap();
    writer.write_image_data(&[1; 24]).unwrap();
    writer.finish().unwrap();
    file
}

/// How long, as a fraction of milliseconds, and its pixels.
type Shown = ((u32, u32), Vec<u8>);

/// How often an animation runs (0 without end), and what it shows, each picture with its delay.
fn shown<'a>(decoder: impl AnimationDecoder<'a>) -> (u32, Vec<Shown>) {
    let count = match decoder.loop_count() {
        LoopCount::Infinite => 0,
        LoopCount::Finite(count) => count.get(),
    };
    let frames = decoder.into_frames().map(Result::unwrap);
    (count, frames.map(|frame| (frame.delay().numer_denom_ms(), frame.into_buffer().into_raw())).collect())
}

/// Makes it, and checks what is true of all animations.
fn made(file: Vec<u8>) -> Made {
    let made = make([&file[..], MARK].concat(), None).unwrap();
    is_clean(&made);
    assert!(made.animated);
    assert_eq!(file_names(&made), ["thumb_small", "thumb_medium", "thumb_large", "original"]);
    made
}

fn file_names(made: &Made) -> Vec<&'static str> {
    sizes(made).into_iter().map(|(name, _)| name).collect()
}

#[test]
fn a_moving_gif_keeps_moving() {
    let file = gif(600, 100, 4);
    assert!(contains(&file, MARK));
    let made = made(file.clone());
    assert_eq!((made.kind, made.small_kind, made.width, made.height), (Kind::Gif, Kind::Jpeg, 600, 100));
    let of = |file: &[u8]| shown(codecs::gif::GifDecoder::new(Cursor::new(file.to_vec())).unwrap());
    let kept = super::file(&made, Size::Original).unwrap();
    assert_eq!(of(&file), of(kept));
    assert_eq!(of(kept).1.len(), 4);
    let mut decoder = gif::DecodeOptions::new().read_info(kept).unwrap();
    let frame = decoder.read_next_frame().unwrap().unwrap();
    assert_eq!((frame.delay, frame.dispose), (7, DisposalMethod::Background));
    assert_eq!(decoder.repeat(), Repeat::Finite(3));
    assert_eq!(corners(&picture(&made, Size::ThumbLarge)), ["red"; 4]);
}

#[test]
fn interlaced_parts_with_palettes_of_their_own_stay_in_place() {
    let mut encoder = gif::Encoder::new(Vec::new(), 50, 20, &[]).unwrap();
    encoder.set_repeat(Repeat::Infinite).unwrap();
    // Rows in the order in which they come: every eighth first.
    let order = [(0, 8), (4, 8), (2, 4), (1, 2)].map(|(from, step)| (from..16u8).step_by(step));
    let rows: Vec<u8> = order.into_iter().flatten().flat_map(|row| [row; 40]).collect();
    for left in [0, 5, 9] {
        let mut palette: Vec<u8> = (0..16).flat_map(|row| [row * 10, left as u8 * 20, 7]).collect();
        palette[0] = 99;
        let frame = Frame {
            left,
            top: 2,
            width: 40,
            height: 16,
            interlaced: true,
            palette: Some(palette),
            buffer: Cow::Borrowed(&rows),
            ..Frame::default()
        };
        encoder.write_frame(&frame).unwrap();
    }
    let file = encoder.into_inner().unwrap();
    let made = made(file.clone());
    assert_eq!(made.small_kind, Kind::Png);
    let of = |file: &[u8]| shown(codecs::gif::GifDecoder::new(Cursor::new(file.to_vec())).unwrap());
    assert_eq!(of(&file), of(super::file(&made, Size::Original).unwrap()));
}

#[test]
fn a_moving_png_keeps_moving() {
    for apart in [false, true] {
        let file = apng(apart, 3);
        let made = made(file.clone());
        assert_eq!((made.kind, made.width, made.height), (Kind::Png, 6, 4));
        let of = |file: &[u8]| shown(codecs::png::PngDecoder::new(Cursor::new(file.to_vec())).unwrap().apng().unwrap());
        let kept = super::file(&made, Size::Original).unwrap();
        assert_eq!(of(&file), of(kept));
        assert_eq!(of(kept).1.len(), 3);
        let still = picture(&made, Size::Original);
        assert_eq!(corners(&still), [if apart { "blue" } else { "red" }; 4]);
    }
}

#[test]
fn a_moving_webp_keeps_moving() {
    let sample = include_bytes!("../samples/moving.webp");
    // Everything that may stand in it besides the pictures, said to be there by the flags.
    let mut head = sample[12..30].to_vec();
    head[8] |= 0x2C;
    let extra = [b"ICCP", b"EXIF", b"XMP ", b"JUNK"].map(|name| chunk(name, MARK));
    let [profile, others @ ..] = extra;
    let file = riff(&[head, profile, sample[30..].to_vec(), others.concat()]);
    assert!(contains(&file, MARK));
    let made = made(file.clone());
    assert_eq!((made.kind, made.small_kind, made.width, made.height), (Kind::WebP, Kind::Jpeg, 24, 16));
    let of = |file: &[u8]| shown(codecs::webp::WebPDecoder::new(Cursor::new(file.to_vec())).unwrap());
    let kept = super::file(&made, Size::Original).unwrap();
    assert_eq!(of(sample), of(kept));
    assert_eq!((of(kept).0, of(kept).1.len()), (of(sample).0, 3));
    assert_eq!((kept[20] & !0x10, kept[21..24].to_vec()), (2, vec![0; 3]));
    assert_eq!(corners(&picture(&made, Size::ThumbMedium)), ["red", "green", "blue", "white"]);
}

#[test]
fn what_has_one_picture_stands_still() {
    let made = make(gif(30, 30, 1), None).unwrap();
    assert_eq!((made.animated, made.kind), (false, Kind::Png));
    let sample = include_bytes!("../samples/moving.webp");
    let second = sample.windows(4).enumerate().filter(|(_, name)| name == b"ANMF").nth(1).unwrap().0;
    let made = make(riff(&[sample[12..second].to_vec()]), None).unwrap();
    assert_eq!((made.animated, made.kind), (false, Kind::Jpeg));
    assert_eq!(corners(&picture(&made, Size::Original)), ["red", "green", "blue", "white"]);
}

#[test]
fn many_pictures_and_many_pixels_are_too_much() {
    assert!(make(gif(1, 1, 1000), None).unwrap().animated);
    assert_eq!(refused(gif(1, 1, 1001)), Refused::TooManyFrames);
    assert_eq!(refused(gif(1, 1, 10_000)), Refused::TooManyFrames);
    // Two pictures to begin with, then the second again and again: gigapixels in a few kilobytes.
    let two = gif(2000, 1000, 2);
    let mut ends = two.windows(3).enumerate().filter(|(_, bytes)| bytes == b"\x21\xF9\x04").map(|(at, _)| at);
    let (_, second) = (ends.next().unwrap(), ends.next().unwrap());
    let frame = &two[second..two.len() - 1];
    assert_eq!(refused([&two[..second], &frame.repeat(900), b"\x3B"].concat()), Refused::TooManyFrames);
    assert_eq!(refused(gif(4097, 1, 2)), Refused::TooManyPixels);
    let sample = include_bytes!("../samples/moving.webp");
    let second = sample.windows(4).enumerate().filter(|(_, name)| name == b"ANMF").nth(1).unwrap().0;
    let many = riff(&[sample[12..second].to_vec(), sample[second..].repeat(600)]);
    assert_eq!(refused(many), Refused::TooManyFrames);
    // The header's word is not taken for it.
    assert_eq!(refused(apng(false, 2000)), Refused::Broken);
}
