//! What bytes are, by how they begin; what they are called elsewhere does not count.

use super::{Kind, Refused};

/// Brands of the containers that hold HEIC and AVIF.
const UNREADABLE: [&[u8]; 12] =
    [b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"msf1", b"avif", b"avis"];

/// The kind of a file, from the file or its first hundred bytes. Nothing is decoded: only [`super::make`] knows whether
/// it is a picture.
pub fn look_at(file: &[u8]) -> Result<Kind, Refused> {
    match file {
        [0xFF, 0xD8, 0xFF, ..] => Ok(Kind::Jpeg),
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1A, b'\n', ..] => Ok(Kind::Png),
        [b'G', b'I', b'F', b'8', b'7' | b'9', b'a', ..] => Ok(Kind::Gif),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Ok(Kind::WebP),
        [_, _, _, _, b'f', b't', b'y', b'p', rest @ ..] if is_unreadable(file, rest) => Err(Refused::Unreadable),
        _ => Err(Refused::NotAPicture),
    }
}

/// Whether one of the brands in the first box is one of ours. `rest` is what follows the box's name.
fn is_unreadable(file: &[u8], rest: &[u8]) -> bool {
    let length = u32::from_be_bytes([file[0], file[1], file[2], file[3]]) as usize;
    let brands = &rest[..length.saturating_sub(8).min(rest.len()).min(92)];
    brands.chunks(4).any(|brand| UNREADABLE.contains(&brand))
}
