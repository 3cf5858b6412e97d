//! Image bytes: what kind they are, whether they are bearable, the sizes we show them in, and the shelf they lie on.

mod colour;
mod gif;
mod jpeg;
mod kind;
mod make;
mod moving;
mod png;
mod shelf;
mod sniff;
mod still;
mod webp;

pub use kind::{Kind, Size};
pub use make::make;
pub use shelf::{Folder, Opened, Shelf};
pub use sniff::look_at;

/// The largest file taken, in bytes.
pub const BYTES_MAX: usize = 32 << 20;
/// The longest side of what we keep, in pixels.
pub const SIDE_MAX: u32 = 4096;

/// A square that is cut out of a picture as it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Crop {
    /// The largest in its middle.
    Middle,
    /// In thousandths: `left` and `side` of its width, `top` of its height. What lies outside is moved in.
    Square { left: u32, top: u32, side: u32 },
}

/// A picture as we made it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// Of the original.
    pub kind: Kind,
    /// Of the smaller sizes.
    pub small_kind: Kind,
    /// Of the original as we keep it, in pixels, turned as it is to be shown.
    pub width: u32,
    pub height: u32,
    /// Whether the original moves; the smaller sizes stand still.
    pub animated: bool,
    /// The files, the original always among them. A size that would be the original again is left out.
    pub files: Vec<(Size, Vec<u8>)>,
}

/// Why bytes do not become a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// HEIC or AVIF, which we cannot read.
    Unreadable,
    /// None of the four kinds.
    NotAPicture,
    /// More than [`BYTES_MAX`].
    TooLarge,
    /// More pixels than fit into the memory we allow.
    TooManyPixels,
    /// An animation of more frames than we bear.
    TooManyFrames,
    /// It begins like a picture and does not go on like one.
    Broken,
}

impl Refused {
    /// The message that says it.
    pub fn key(self) -> &'static str {
        match self {
            Refused::Unreadable => "photos-unreadable",
            Refused::NotAPicture => "photos-not-a-picture",
            Refused::TooLarge => "photos-too-large",
            Refused::TooManyPixels => "photos-too-many-pixels",
            Refused::TooManyFrames => "photos-too-many-frames",
            Refused::Broken => "photos-broken",
        }
    }
}

#[cfg(test)]
mod tests;
