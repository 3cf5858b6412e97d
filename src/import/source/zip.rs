//! ZIPs of strangers: their directory is walked through, never held, and no number in it is believed.

use super::{Unreadable, Window};
use crate::base::limits::{ARCHIVE_DIRECTORY_BYTES_MAX, ARCHIVE_ENTRIES_MAX};
use flate2::Crc;
use flate2::read::DeflateDecoder;
use std::io::{self, BufReader, Read};

const LOCAL: &[u8] = b"PK\x03\x04";
const CENTRAL: &[u8] = b"PK\x01\x02";
const END: &[u8] = b"PK\x05\x06";
const END_64: &[u8] = b"PK\x06\x06";
const LOCATOR_64: &[u8] = b"PK\x06\x07";

const LOCAL_BYTES: usize = 30;
const CENTRAL_BYTES: usize = 46;
const END_BYTES: usize = 22;
const END_64_BYTES: usize = 56;
const LOCATOR_64_BYTES: usize = 20;

const STORED: u16 = 0;
const DEFLATED: u16 = 8;
/// More than a number of 32 bits can say.
const LAP: u64 = 1 << 32;
/// Says in an extra field what 32 bits do not.
const EXTRA_64: u16 = 1;

/// A ZIP, and where its directory is.
#[derive(Clone, Debug)]
pub struct Zip {
    window: Window,
    from: u64,
    len: u64,
    entries: u64,
    /// Its numbers have 16 and 32 bits, however large it is: so diaspora* writes photos, beyond 4 GiB and 65,535 of them too.
    /// Then its end says the most that they can, or they began anew, as they did for the places of entries.
    cramped: bool,
}

/// A file in a ZIP, as the directory has it.
#[derive(Clone, Debug)]
pub struct Entry {
    /// With `/`; only ever compared, never a path.
    pub name: String,
    /// What it should be long.
    pub bytes: u64,
    /// What it takes in the ZIP.
    pub compressed: u64,
    /// Where its record stands in the directory.
    pub at: u64,
    /// A file, neither a directory nor a link, under a name that stays where it is.
    pub plain: bool,
    /// How often the numbers began anew before it.
    pub laps: u16,
    method: u16,
    crc: u32,
    header: u64,
}

impl Entry {
    /// Where it begins, in a ZIP whose numbers began anew so often.
    fn lapped(mut self, laps: u16) -> Entry {
        self.header = self.header.saturating_add(LAP * u64::from(laps));
        self.laps = laps;
        self
    }

    /// The last part of its name.
    pub fn file_name(&self) -> &str {
        self.name.rsplit('/').next().unwrap_or_default()
    }
}

/// Whether a file begins like one.
pub fn is_zip(beginning: &[u8]) -> bool {
    beginning.starts_with(LOCAL) || beginning.starts_with(END)
}

impl Zip {
    /// Finds the directory. It has to end where the end record begins, and that where the file ends.
    pub fn open(window: Window) -> Result<Zip, Unreadable> {
        let len = window.len();
        let tail_at = len.saturating_sub(END_BYTES as u64 + u64::from(u16::MAX));
        let tail = read_exactly(&window, tail_at, (len - tail_at) as usize)?;
        let last = tail.len().checked_sub(END_BYTES).ok_or(Unreadable::CutOff)?;
        let mut found = (0..=last).rev().filter(|at| tail[*at..].starts_with(END)).peekable();
        // With none it was cut off; with one that is not the end there is something behind it.
        let none = if found.peek().is_none() { Unreadable::CutOff } else { Unreadable::Damaged };
        let at = found.find(|at| at + END_BYTES + usize::from(two(&tail, at + 20)) == tail.len()).ok_or(none)?;
        let end = &tail[at..];
        let mut ends = tail_at + at as u64;
        let [mut entries, mut bytes, mut from] = [two(end, 10).into(), four(end, 12).into(), four(end, 16).into()];
        let mut disks = [two(end, 4), two(end, 6)].map(u32::from);
        let large = large_end(&window, ends)?;
        if let Some((at, end)) = &large {
            ends = *at;
            disks = [four(end, 16), four(end, 20)];
            [entries, bytes, from] = [eight(end, 32), eight(end, 40), eight(end, 48)];
        } else if [LAP - 1, ends.saturating_sub(bytes) % LAP].contains(&from) {
            from = ends.saturating_sub(bytes);
        }
        if disks != [0, 0] || from.checked_add(bytes) != Some(ends) {
            return Err(Unreadable::Damaged);
        }
        if entries > ARCHIVE_ENTRIES_MAX || bytes > ARCHIVE_DIRECTORY_BYTES_MAX as u64 {
            return Err(Unreadable::TooLarge);
        }
        Ok(Zip { window, from, len: bytes, entries, cramped: large.is_none() })
    }

    /// Tells every entry, in the order they stand there. Together they fit into the file, or nothing of it is believed.
    pub fn entries(&self, each: &mut dyn FnMut(Entry) -> Result<(), Unreadable>) -> Result<(), Unreadable> {
        let mut directory = BufReader::new(self.directory(0)?);
        let (mut at, mut entries, mut claimed, mut reached) = (0, 0, 0u64, 0);
        while at < self.len {
            let (mut entry, length) = record(&mut directory, at)?;
            at += length;
            entries += 1;
            let takes = entry.compressed.saturating_add(LOCAL_BYTES as u64);
            claimed = claimed.saturating_add(takes);
            if claimed > self.from {
                return Err(Unreadable::Damaged);
            }
            if entries > ARCHIVE_ENTRIES_MAX {
                return Err(Unreadable::TooLarge);
            }
            if self.cramped && self.from >= LAP {
                // They stand in the order in which they were written.
                let laps = u64::saturating_sub(reached, entry.header).div_ceil(LAP);
                entry = entry.lapped(u16::try_from(laps).map_err(|_| Unreadable::TooLarge)?);
                reached = entry.header.saturating_add(takes);
            }
            each(entry)?;
        }
        let most = u64::from(u16::MAX);
        let counted = match self.cramped {
            true => [entries.min(most), entries % (most + 1)].contains(&self.entries),
            false => entries == self.entries,
        };
        if at == self.len && counted { Ok(()) } else { Err(Unreadable::Damaged) }
    }

    /// The entry whose record stands there, after so many laps.
    pub fn entry(&self, at: u64, laps: u16) -> Result<Entry, Unreadable> {
        Ok(record(&mut self.directory(at)?, at)?.0.lapped(laps))
    }

    fn directory(&self, at: u64) -> Result<Window, Unreadable> {
        let part = |at| self.window.part(self.from + at, self.len.checked_sub(at)?);
        part(at).ok_or(Unreadable::Damaged)
    }

    /// The bytes of an entry as they lie there; nothing where they are compressed.
    pub fn stored(&self, entry: &Entry) -> Result<Option<Window>, Unreadable> {
        if entry.method != STORED {
            return Ok(None);
        }
        if entry.compressed == entry.bytes { self.data(entry).map(Some) } else { Err(Unreadable::Damaged) }
    }

    /// An entry, unpacked. Whoever reads to its end knows that it was whole: what is longer, shorter or another than
    /// the directory says is an error.
    pub fn read(&self, entry: &Entry) -> Result<impl Read + use<>, Unreadable> {
        let data = BufReader::new(self.data(entry)?);
        let unpacked = match entry.method {
            STORED => Unpacked::Stored(data),
            DEFLATED => Unpacked::Deflated(DeflateDecoder::new(data)),
            _ => return Err(Unreadable::Compression),
        };
        Ok(Checked { of: unpacked, left: entry.bytes, crc: Crc::new(), expected: entry.crc })
    }

    /// Where the bytes lie is said by the header before them, which has to be that of this entry.
    fn data(&self, entry: &Entry) -> Result<Window, Unreadable> {
        let local = read_exactly(&self.window, entry.header, LOCAL_BYTES)?;
        let name_bytes = usize::from(two(&local, 26));
        let name = read_exactly(&self.window, entry.header + LOCAL_BYTES as u64, name_bytes)?;
        if !local.starts_with(LOCAL) || two(&local, 8) != entry.method || String::from_utf8_lossy(&name) != entry.name {
            return Err(Unreadable::Damaged);
        }
        let from = entry.header + (LOCAL_BYTES + name_bytes) as u64 + u64::from(two(&local, 28));
        let inside = from.checked_add(entry.compressed).is_some_and(|end| end <= self.from);
        self.window.part(from, entry.compressed).filter(|_| inside).ok_or(Unreadable::Damaged)
    }
}

/// Where the end of a large ZIP stands, and what it says, if there is one before the other.
fn large_end(window: &Window, end: u64) -> Result<Option<(u64, Vec<u8>)>, Unreadable> {
    let Some(locator_at) = end.checked_sub(LOCATOR_64_BYTES as u64) else { return Ok(None) };
    let locator = read_exactly(window, locator_at, LOCATOR_64_BYTES)?;
    if !locator.starts_with(LOCATOR_64) {
        return Ok(None);
    }
    let at = eight(&locator, 8);
    let end = read_exactly(window, at, END_64_BYTES)?;
    let whole = end.starts_with(END_64) && Some(locator_at) == eight(&end, 4).checked_add(at + 12);
    if whole && four(&locator, 16) <= 1 { Ok(Some((at, end))) } else { Err(Unreadable::Damaged) }
}

/// Reads the record of an entry; how long it is.
fn record(directory: &mut impl Read, at: u64) -> Result<(Entry, u64), Unreadable> {
    let mut fixed = [0; CENTRAL_BYTES];
    directory.read_exact(&mut fixed).map_err(cut)?;
    let [name, extra, comment] = [28, 30, 32].map(|at| usize::from(two(&fixed, at)));
    let mut rest = vec![0; name + extra + comment];
    directory.read_exact(&mut rest).map_err(cut)?;
    if !fixed.starts_with(CENTRAL) {
        return Err(Unreadable::Damaged);
    }
    if two(&fixed, 8) & 1 != 0 {
        return Err(Unreadable::Encrypted);
    }
    let mut sizes = [24, 20, 42].map(|at| u64::from(four(&fixed, at)));
    widen(&mut sizes, &rest[name..name + extra])?;
    let [bytes, compressed, header] = sizes;
    let name = String::from_utf8_lossy(&rest[..name]).into_owned();
    // The upper half is the mode in Unix, whoever says it made this.
    let kind = four(&fixed, 38) >> 28;
    let plain = matches!(kind, 0 | 8) && stays(&name);
    let (method, crc) = (two(&fixed, 10), four(&fixed, 16));
    let entry = Entry { name, bytes, compressed, at, plain, laps: 0, method, crc, header };
    Ok((entry, (CENTRAL_BYTES + rest.len()) as u64))
}

/// Takes what does not fit into 32 bits from where it stands then.
fn widen(sizes: &mut [u64; 3], mut extra: &[u8]) -> Result<(), Unreadable> {
    while extra.len() >= 4 {
        let (kind, len) = (two(extra, 0), usize::from(two(extra, 2)));
        let mut field = extra.get(4..4 + len).ok_or(Unreadable::Damaged)?;
        extra = &extra[4 + len..];
        if kind != EXTRA_64 {
            continue;
        }
        for size in sizes.iter_mut().filter(|size| **size == u64::from(u32::MAX)) {
            *size = u64::from_le_bytes(*field.first_chunk().ok_or(Unreadable::Damaged)?);
            field = &field[8..];
        }
        return Ok(());
    }
    Ok(())
}

/// Whether a name is one of a file, below where it stands, and not put there by a system for itself.
fn stays(name: &str) -> bool {
    let strange = name.contains(['\\', '\0']) || name.starts_with("__MACOSX/");
    !strange && name.split('/').all(|part| !matches!(part, "" | "." | ".."))
}

/// What ends too early within a ZIP whose end was found fits nothing.
fn cut(error: io::Error) -> Unreadable {
    match error.kind() {
        io::ErrorKind::UnexpectedEof => Unreadable::Damaged,
        _ => error.into(),
    }
}

fn read_exactly(window: &Window, at: u64, len: usize) -> Result<Vec<u8>, Unreadable> {
    let mut bytes = vec![0; len];
    window.part(at, len as u64).ok_or(Unreadable::Damaged)?.read_exact(&mut bytes).map_err(cut)?;
    Ok(bytes)
}

fn two(bytes: &[u8], at: usize) -> u16 {
    u16::from_le_bytes([bytes[at], bytes[at + 1]])
}

fn four(bytes: &[u8], at: usize) -> u32 {
    u32::from(two(bytes, at)) | u32::from(two(bytes, at + 2)) << 16
}

fn eight(bytes: &[u8], at: usize) -> u64 {
    u64::from(four(bytes, at)) | u64::from(four(bytes, at + 4)) << 32
}

enum Unpacked {
    Stored(BufReader<Window>),
    Deflated(DeflateDecoder<BufReader<Window>>),
}

/// Holds what is unpacked against what was promised.
struct Checked {
    of: Unpacked,
    left: u64,
    crc: Crc,
    expected: u32,
}

impl Read for Checked {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let read = match &mut self.of {
            Unpacked::Stored(data) => data.read(buf)?,
            // It tells by the same word that it ended early and that a caller's file did.
            Unpacked::Deflated(data) => data.read(buf).map_err(|error| io::Error::from(cut(error)))?,
        };
        self.crc.update(&buf[..read]);
        self.left = self.left.checked_sub(read as u64).ok_or(Unreadable::Damaged)?;
        if read == 0 && !buf.is_empty() && (self.left > 0 || self.crc.sum() != self.expected) {
            return Err(Unreadable::Damaged.into());
        }
        Ok(read)
    }
}
