//! Files that are or claim to be pictures.

use seedpod::media::{BYTES_MAX, Crop, Kind, SIDE_MAX, Size, look_at, make};

/// A file as it is uploaded or fetched. The last byte says how it is cut, and stays in the file.
pub fn pictures(file: &[u8]) {
    let looked = look_at(file);
    let crop = match file.last() {
        Some(&byte) if byte >= 192 => Some(Crop::Middle),
        Some(&byte) if byte >= 128 => {
            let part = |shift: u32| u32::from(byte).rotate_left(shift) % 1200;
            Some(Crop::Square { left: part(3), top: part(5), side: part(4) })
        }
        _ => None,
    };
    let made = match make(file.to_vec(), crop) {
        Ok(made) => made,
        Err(refused) => return assert!(looked.is_ok() || looked == Err(refused), "{refused:?}"),
    };
    assert!(looked.is_ok() && (1..=SIDE_MAX).contains(&made.width) && (1..=SIDE_MAX).contains(&made.height));
    assert!(crop.is_none() || (made.width == made.height && !made.animated));
    assert!(made.files.iter().any(|(size, _)| *size == Size::Original));
    for (size, file) in &made.files {
        let kind = if *size == Size::Original { made.kind } else { made.small_kind };
        assert_eq!(look_at(file), Ok(kind), "{}", size.word());
        assert!(file.len() <= BYTES_MAX && Kind::of_word(kind.word()) == Some(kind));
        let image = image::load_from_memory(file).unwrap_or_else(|error| panic!("{}: {error}", size.word()));
        if *size == Size::Original {
            assert_eq!((image.width(), image.height()), (made.width, made.height));
        }
    }
}
