//! A stretch of a file, read without moving anybody else's place in it.

use super::Unreadable;
use std::fs::File;
use std::io::{self, Read};
use std::os::unix::fs::FileExt;
use std::path::Path;
use std::sync::Arc;

/// From where to where; cheap to copy.
#[derive(Clone, Debug)]
pub struct Window {
    file: Arc<File>,
    from: u64,
    len: u64,
    at: u64,
}

impl Window {
    /// A whole file, which has to be one: a pipe would let us wait.
    pub fn open(path: &Path) -> Result<Window, Unreadable> {
        let told = |error: io::Error| Unreadable::File(error.to_string());
        if !path.metadata().map_err(told)?.is_file() {
            return Err(Unreadable::Unknown);
        }
        let file = File::open(path).map_err(told)?;
        let len = file.metadata().map_err(told)?.len();
        Ok(Window { file: Arc::new(file), from: 0, len, at: 0 })
    }

    pub fn len(&self) -> u64 {
        self.len
    }

    /// A stretch of this one, read from its beginning; nothing where it would reach out of it.
    pub fn part(&self, from: u64, len: u64) -> Option<Window> {
        let inside = from.checked_add(len).is_some_and(|end| end <= self.len);
        inside.then(|| Window { file: self.file.clone(), from: self.from + from, len, at: 0 })
    }

    /// The first bytes, at most as many.
    pub fn beginning(&self, most: usize) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        Window { at: 0, ..self.clone() }.take(most as u64).read_to_end(&mut bytes)?;
        Ok(bytes)
    }
}

impl Read for Window {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let left = usize::try_from(self.len - self.at).unwrap_or(usize::MAX).min(buf.len());
        let read = self.file.read_at(&mut buf[..left], self.from + self.at)?;
        self.at += read as u64;
        Ok(read)
    }
}
