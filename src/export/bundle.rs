//! A ZIP that says of each of its files how long it is and what its checksum is.

use crate::base::time::DAY;
use crate::base::{DiasporaId, Error, Result, Time};
use aws_lc_rs::digest::{Context, SHA256};
use serde_json::{Value, json};
use std::io::{self, BufWriter, Seek, Write};
use zip::result::ZipError;
use zip::write::{SimpleFileOptions, StreamWriter};
use zip::{CompressionMethod, DateTime, ZipWriter};

/// A bundle being written.
pub struct Bundle<W: Write + Seek> {
    zip: ZipWriter<W>,
    made_at: Time,
    files: Vec<Value>,
}

/// A ZIP inside of a bundle, of files that are compressed already.
pub struct Inner<'o>(ZipWriter<StreamWriter<&'o mut dyn Write>>);

/// Passes on what is written, and counts it.
struct Counted<W> {
    to: W,
    bytes: u64,
    sum: Context,
}

impl<W: Write> Write for Counted<W> {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {
        let written = self.to.write(buf)?;
        self.sum.update(&buf[..written]);
        self.bytes += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}

impl<W: Write + Seek> Bundle<W> {
    /// Nothing is in it yet.
    pub fn new(out: W, made_at: Time) -> Bundle<W> {
        Bundle { zip: ZipWriter::new(out), made_at, files: Vec::new() }
    }

    /// Adds a file that `write` writes.
    pub fn file(&mut self, name: &str, write: impl FnOnce(&mut dyn Write) -> Result<()>) -> Result<()> {
        self.add(name, CompressionMethod::Deflated, write)
    }

    /// Adds a ZIP that `write` fills.
    pub fn inner(&mut self, name: &str, write: impl FnOnce(&mut Inner) -> Result<()>) -> Result<()> {
        self.add(name, CompressionMethod::Stored, |out| {
            let mut inner = Inner(ZipWriter::new_stream(out));
            write(&mut inner)?;
            inner.0.finish().map_err(broken)?;
            Ok(())
        })
    }

    fn add(
        &mut self,
        name: &str,
        how: CompressionMethod,
        write: impl FnOnce(&mut dyn Write) -> Result<()>,
    ) -> Result<()> {
        self.zip.start_file(name, options(self.made_at).compression_method(how)).map_err(broken)?;
        let mut counted = Counted { to: &mut self.zip, bytes: 0, sum: Context::new(&SHA256) };
        let mut buffered = BufWriter::new(&mut counted);
        write(&mut buffered)?;
        buffered.flush()?;
        drop(buffered);
        let sum: String = counted.sum.finish().as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
        self.files.push(json!({ "name": name, "bytes": counted.bytes, "sha256": sum }));
        Ok(())
    }

    /// Adds the list of what is in it, and ends it.
    pub fn finish(mut self, of: &DiasporaId) -> Result<()> {
        let manifest = json!({
            "format": "seedpod archive 1",
            "of": of.as_str(),
            "made_at": self.made_at.to_string(),
            "by": concat!("seedpod ", env!("CARGO_PKG_VERSION")),
            "files": std::mem::take(&mut self.files),
        });
        self.zip.start_file("MANIFEST.json", options(self.made_at)).map_err(broken)?;
        serde_json::to_writer_pretty(&mut self.zip, &manifest).map_err(io::Error::from)?;
        self.zip.finish().map_err(broken)?.flush()?;
        Ok(())
    }
}

impl Inner<'_> {
    /// Adds a file as it is.
    pub fn file(&mut self, name: &str, made_at: Time, bytes: &[u8]) -> Result<()> {
        self.0.start_file(name, options(made_at).compression_method(CompressionMethod::Stored)).map_err(broken)?;
        Ok(self.0.write_all(bytes)?)
    }
}

/// For this user's eyes, however large it becomes.
fn options(time: Time) -> SimpleFileOptions {
    let ((year, month, day), of_day) = (time.day(), time.unix().rem_euclid(DAY));
    let part = |unit: i64, of: i64| u8::try_from(of_day / unit % of).unwrap_or_default();
    let whole = |number: i8| number.unsigned_abs();
    let date_time = u16::try_from(year).ok().and_then(|year| {
        DateTime::from_date_and_time(year, whole(month), whole(day), part(3600, 24), part(60, 60), part(1, 60)).ok()
    });
    SimpleFileOptions::default()
        .large_file(true)
        .unix_permissions(0o600)
        .last_modified_time(date_time.unwrap_or_default())
}

fn broken(error: ZipError) -> Error {
    Error::Broken(format!("it cannot be written: {error}"))
}
