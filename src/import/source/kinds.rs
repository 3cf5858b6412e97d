//! What a file is, by what is in it.

use super::bounds::MARK;
use super::photos::Photos;
use super::zip::{Entry, Zip, is_zip};
use super::{Foreign, Unreadable, Window};
use crate::media::{self, Refused};
use flate2::bufread::MultiGzDecoder;
use std::io::{BufReader, Read};

/// How the manifest of our own form begins, but for its number.
const OURS: &str = "seedpod archive ";
/// The file that says so.
const MANIFEST: &str = "MANIFEST.json";
/// The number that is known here.
const OURS_VERSION: &str = "1";
/// Lists of ours, at most.
const LISTS_MAX: usize = 100;
/// How many files are looked at to see whether they are photos.
const PICTURES_LOOKED_AT: usize = 20;
/// What is read to see what something is, in bytes.
const LOOK: usize = 1 << 10;

/// A file, opened.
pub enum Brought {
    Archive(Packed),
    /// ... and its photos are noted.
    Ours {
        archive: Packed,
        rows: Vec<(String, Packed)>,
    },
    /// They are noted.
    Photos,
}

/// A JSON text, and how it is packed.
#[derive(Debug)]
pub enum Packed {
    Plain(Window),
    Gzip(Window),
    Zipped(Zip, Entry),
}

impl Packed {
    /// Its bytes as they were before.
    pub fn open(&self) -> Result<Box<dyn Read>, Unreadable> {
        Ok(match self {
            Packed::Plain(window) => Box::new(window.clone()),
            Packed::Gzip(window) => Box::new(MultiGzDecoder::new(BufReader::new(window.clone()))),
            Packed::Zipped(zip, entry) => Box::new(zip.read(entry)?),
        })
    }

    /// What it takes as it is packed, in bytes.
    pub fn on_disk(&self) -> u64 {
        match self {
            Packed::Plain(window) | Packed::Gzip(window) => window.len(),
            Packed::Zipped(_, entry) => entry.compressed,
        }
    }
}

/// Sees what a file is. Photos in it are noted.
pub fn open(window: Window, photos: &mut Photos) -> Result<Brought, Unreadable> {
    let beginning = window.beginning(LOOK)?;
    match &beginning[..] {
        [0x1F, 0x8B, ..] => archive(Packed::Gzip(window)),
        zip if is_zip(zip) => open_zip(Zip::open(window)?, photos),
        _ => archive(Packed::Plain(window)),
    }
}

/// Whether it begins like an archive in JSON; how it goes on shows later.
fn archive(packed: Packed) -> Result<Brought, Unreadable> {
    let mut beginning = Vec::new();
    packed.open()?.take(LOOK as u64).read_to_end(&mut beginning)?;
    let text = beginning.strip_prefix(MARK).unwrap_or(&beginning);
    let is_tar = beginning.get(257..262) == Some(b"ustar");
    match text.trim_ascii_start() {
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] | [b'{', 0, ..] | [0, b'{', ..] => Err(Unreadable::Utf16),
        [b'{', ..] => Ok(Brought::Archive(packed)),
        [] if beginning.is_empty() => Err(Unreadable::CutOff),
        [b'<', ..] if holds(text, b"<export>") => Err(Unreadable::Foreign(Foreign::OldDiaspora)),
        rest if rest.starts_with(b"window.YTD") => Err(Unreadable::Foreign(Foreign::X)),
        // Others may write tars too; who asks for archives of networks means this one.
        _ if is_tar => Err(Unreadable::Foreign(Foreign::Mastodon)),
        _ => Err(Unreadable::Unknown),
    }
}

fn holds(text: &[u8], words: &[u8]) -> bool {
    text.windows(words.len()).any(|window| window == words)
}

/// What was seen in the directory of a ZIP.
#[derive(Default)]
struct Seen {
    manifest: Option<Entry>,
    /// A manifest that is not at its place.
    moved: Option<Entry>,
    packed: bool,
    /// JSON texts, but for those of ours; at most two of them count.
    texts: Vec<Entry>,
    foreign: Option<Foreign>,
    files: u64,
}

fn open_zip(zip: Zip, photos: &mut Photos) -> Result<Brought, Unreadable> {
    let mut seen = Seen::default();
    zip.entries(&mut |entry| {
        if entry.plain {
            seen.files += 1;
            seen.foreign = seen.foreign.or(foreign(&entry.name));
            seen.packed |= [".zip", ".gz", ".tgz"].iter().any(|end| entry.name.ends_with(end));
            match &*entry.name {
                MANIFEST if seen.manifest.is_none() => seen.manifest = Some(entry),
                name if name.ends_with(".json") => {
                    if entry.file_name() == MANIFEST && seen.moved.is_none() {
                        seen.moved = Some(entry.clone());
                    }
                    if seen.texts.len() < 2 {
                        seen.texts.push(entry);
                    }
                }
                _ => {}
            }
        }
        Ok(())
    })?;
    if let Some(moved) = &seen.moved
        && format(&zip, moved)?.is_some_and(|format| format.starts_with(OURS))
    {
        return Err(Unreadable::Repacked);
    }
    if let Some(manifest) = seen.manifest.take() {
        match format(&zip, &manifest)?.as_deref().and_then(|format| format.strip_prefix(OURS)) {
            Some(OURS_VERSION) => return open_ours(&zip, photos),
            Some(version) => return Err(Unreadable::Version(format!("{OURS}{version}"))),
            None => seen.texts.push(manifest),
        }
    }
    match (seen.foreign, seen.texts.len()) {
        (Some(foreign), _) => return Err(Unreadable::Foreign(foreign)),
        (None, 0 | 1) => {}
        (None, _) => return Err(Unreadable::Several),
    }
    if seen.texts.is_empty() && seen.files > 0 && !shows_pictures(&zip)? {
        return Err(if seen.packed { Unreadable::Nested } else { Unreadable::Unknown });
    }
    note(&zip, photos)?;
    match seen.texts.pop() {
        Some(entry) => archive(Packed::Zipped(zip, entry)),
        None => Ok(Brought::Photos),
    }
}

/// Whether one of the first files is a picture, or was meant to be one.
fn shows_pictures(zip: &Zip) -> Result<bool, Unreadable> {
    let mut first = Vec::new();
    zip.entries(&mut |entry| {
        if entry.plain && first.len() < PICTURES_LOOKED_AT {
            first.push(entry);
        }
        Ok(())
    })?;
    for entry in first {
        match beginning(zip, &entry) {
            Ok(bytes) if media::look_at(&bytes) == Err(Refused::NotAPicture) => {}
            // One that is damaged spoils no other.
            Err(Unreadable::Damaged) => {}
            Ok(_) => return Ok(true),
            Err(unreadable) => return Err(unreadable),
        }
    }
    Ok(false)
}

/// Notes all files of a ZIP that are no texts.
fn note(zip: &Zip, photos: &mut Photos) -> Result<(), Unreadable> {
    photos.add_zip(zip.clone())?;
    zip.entries(&mut |entry| {
        if entry.plain && !entry.name.ends_with(".json") {
            photos.add(&entry)?;
        }
        Ok(())
    })
}

/// The ZIP that `export` writes.
fn open_ours(zip: &Zip, photos: &mut Photos) -> Result<Brought, Unreadable> {
    let (mut texts, mut rows, mut inner) = (Vec::new(), Vec::new(), Vec::new());
    zip.entries(&mut |entry| {
        let kept = match entry.name.split_once('/') {
            Some(("diaspora", name)) if name.ends_with("_photos.zip") => &mut inner,
            Some(("diaspora", name)) if name.ends_with(".json") => &mut texts,
            Some(("seedpod", name)) if name.ends_with(".json") => &mut rows,
            _ => return Ok(()),
        };
        if kept.len() == LISTS_MAX {
            return Err(Unreadable::Damaged);
        }
        if entry.plain {
            kept.push(entry);
        }
        Ok(())
    })?;
    for entry in inner.into_iter().take(1) {
        let window = zip.stored(&entry)?.ok_or(Unreadable::Repacked)?;
        note(&Zip::open(window)?, photos)?;
    }
    let list = |entry: Entry| {
        let name = entry.file_name().trim_end_matches(".json").to_owned();
        (name, Packed::Zipped(zip.clone(), entry))
    };
    let text = texts.into_iter().next().ok_or(Unreadable::NoArchive)?;
    match archive(Packed::Zipped(zip.clone(), text))? {
        Brought::Archive(archive) => Ok(Brought::Ours { archive, rows: rows.into_iter().map(list).collect() }),
        brought => Ok(brought),
    }
}

/// The first bytes of an entry.
fn beginning(zip: &Zip, entry: &Entry) -> Result<Vec<u8>, Unreadable> {
    let mut bytes = Vec::new();
    zip.read(entry)?.take(LOOK as u64).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// What a manifest says that it is one of.
fn format(zip: &Zip, manifest: &Entry) -> Result<Option<String>, Unreadable> {
    let beginning = beginning(zip, manifest)?;
    let text = String::from_utf8_lossy(&beginning);
    let rest = text.trim_start_matches('{').trim_start().strip_prefix("\"format\":").map(str::trim_start);
    let format = rest.and_then(|rest| rest.strip_prefix('"')?.split_once('"'));
    Ok(format.map(|(format, _)| format.chars().take(40).collect()))
}

/// Whose archive has a file of that name.
fn foreign(name: &str) -> Option<Foreign> {
    let ends = |end: &str| name == end || name.ends_with(&format!("/{end}"));
    let holds = |part: &str| name.split('/').any(|one| one == part);
    if ends("outbox.json") || ends("actor.json") {
        Some(Foreign::Mastodon)
    } else if ends("data/tweets.js") || ends("data/tweet.js") || ends("data/account.js") {
        Some(Foreign::X)
    } else if holds("your_facebook_activity") || holds("your_activity_across_facebook") || holds("your_posts_1.json") {
        Some(Foreign::Facebook)
    } else if ends("posts.xml") || ends("posts.zip") {
        Some(Foreign::Tumblr)
    } else {
        None
    }
}
