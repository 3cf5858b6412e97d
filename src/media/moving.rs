//! How much may move: the bounds of animations, which take time rather than memory.

use std::io::{self, Write};

use super::{BYTES_MAX, Refused};

/// Pictures in one animation.
const FRAMES_MAX: u32 = 1000;
/// Pixels in all of them together: 300 of 1000 by 1000.
const PIXELS_MAX: u64 = 300_000_000;

/// Counts the pictures of an animation.
#[derive(Default)]
pub struct Count {
    pub frames: u32,
    pixels: u64,
}

impl Count {
    /// One more, of so many pixels a side.
    pub fn add(&mut self, width: u32, height: u32) -> Result<(), Refused> {
        self.frames += 1;
        self.pixels = self.pixels.saturating_add(u64::from(width) * u64::from(height));
        if self.frames > FRAMES_MAX || (self.frames > 1 && self.pixels > PIXELS_MAX) {
            return Err(Refused::TooManyFrames);
        }
        Ok(())
    }

    pub fn moves(&self) -> bool {
        self.frames > 1
    }
}

/// An animation being written. There is an end to it: what was packed well may not be packed as well again.
#[derive(Default)]
pub struct Made(Vec<u8>);

impl Made {
    pub fn file(self) -> Vec<u8> {
        self.0
    }
}

impl Write for Made {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.0.len() + bytes.len() > BYTES_MAX {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        self.0.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
