//! Files that somebody brings, opened as one archive. What they are is seen from what is in them; nothing of them is ever
//! written anywhere, and memory does not grow with them.

mod bounds;
mod elements;
mod head;
mod kinds;
mod photos;
mod unreadable;
mod window;
mod zip;

pub use elements::{Element, Section};
pub use head::{Head, Secret};
pub use unreadable::{Foreign, Unreadable};

use crate::base::Result;
use bounds::{Budget, ELEMENT, Metered, ROW, Stopped, Whole};
use elements::{Archive, Told};
use head::Finding;
use kinds::{Brought, Packed};
use photos::Photos;
use serde::de::{DeserializeSeed, Deserializer, SeqAccess, Visitor};
use serde_json::Value;
use std::fmt;
use std::io;
use std::ops::ControlFlow;
use std::path::PathBuf;
use window::Window;

/// What somebody brought, opened.
#[derive(Debug)]
pub struct Source {
    archive: Packed,
    photos: Photos,
    /// Our own lists, by name; nothing where it is another's archive.
    rows: Option<Vec<(String, Packed)>>,
    head: Head,
}

impl Source {
    /// Opens an archive, alone or with ZIPs of its photos, in any order. Each file is
    /// - a diaspora* archive as JSON, gzip of it, or a ZIP with one of them and perhaps photos in it,
    /// - a ZIP of photos,
    /// - or the one ZIP that `export` writes.
    ///
    /// Looks at directories and at the beginning; whether all the rest is well shows when it is read.
    pub fn open(files: &[PathBuf]) -> std::result::Result<Source, Unreadable> {
        let (mut archive, mut rows, mut photos) = (None, None, Photos::default());
        for file in files {
            match kinds::open(Window::open(file)?, &mut photos)? {
                Brought::Photos => {}
                Brought::Archive(_) | Brought::Ours { .. } if archive.is_some() => return Err(Unreadable::Several),
                Brought::Archive(packed) => archive = Some(packed),
                Brought::Ours { archive: packed, rows: lists } => (archive, rows) = (Some(packed), Some(lists)),
            }
        }
        photos.sort();
        let archive = archive.ok_or(if files.is_empty() { Unreadable::Nothing } else { Unreadable::NoArchive })?;
        let head = head(&archive)?;
        Ok(Source { archive, photos, rows, head })
    }

    /// Whose it is.
    pub fn head(&self) -> &Head {
        &self.head
    }

    /// Whether it is a ZIP of our own form, with more in it than every pod takes.
    pub fn is_ours(&self) -> bool {
        self.rows.is_some()
    }

    /// Tells all elements of the archive, in the order they stand there, until one is answered by a break.
    ///
    /// # Errors
    /// What `each` fails with; what [`Unreadable`] becomes where the file goes on as none. Elements before that were told.
    pub fn elements(&self, each: &mut dyn FnMut(Element) -> Result<ControlFlow<()>>) -> Result<()> {
        self.tell(None, each)
    }

    /// The same of one section, from its element number `from` on. The others are passed over: read, and not kept.
    pub fn section(
        &self,
        section: Section,
        from: u64,
        each: &mut dyn FnMut(Element) -> Result<ControlFlow<()>>,
    ) -> Result<()> {
        self.tell(Some((section, from)), each)
    }

    fn tell(
        &self,
        only: Option<(Section, u64)>,
        each: &mut dyn FnMut(Element) -> Result<ControlFlow<()>>,
    ) -> Result<()> {
        read_archive(&self.archive, only, &mut |told| match told {
            Told::Element(element) => each(element),
            Told::Member(..) | Told::Begins(_) => Ok(ControlFlow::Continue(())),
        })
    }

    /// Tells all rows of a list of our own form (`seedpod/NAME.json`), in the order they stand there, until one is answered by
    /// a break. There are none where there is no such list.
    ///
    /// # Errors
    /// As of [`Source::elements`].
    pub fn rows(&self, name: &str, each: &mut dyn FnMut(Value) -> Result<ControlFlow<()>>) -> Result<()> {
        let list = self.rows.iter().flatten().find(|(list, _)| list == name);
        let Some((_, list)) = list else { return Ok(()) };
        let budget = Budget::of(ROW, list.on_disk());
        read(list, &budget, Rows { budget: &budget, each })
    }

    /// Whether there is a photo under that name: the last part of its path.
    ///
    /// # Errors
    /// When the file cannot be read any more.
    pub fn has_photo(&self, name: &str) -> Result<bool> {
        Ok(self.photos.find(name)?.is_some())
    }

    /// The bytes of a photo; nothing where there is none of that name. The first of several counts.
    ///
    /// # Errors
    /// For one larger than `media` takes, or damaged.
    pub fn photo(&self, name: &str) -> Result<Option<Vec<u8>>> {
        Ok(self.photos.read(name)?)
    }

    /// How many files there are that may be photos.
    pub fn photo_count(&self) -> u64 {
        self.photos.count()
    }
}

fn head(archive: &Packed) -> std::result::Result<Head, Unreadable> {
    let mut finding = Finding::default();
    let budget = Budget::of(ELEMENT, archive.on_disk());
    let mut tell = |told| Ok(finding.take(told));
    let seed = Archive { budget: &budget, only: Some(NO_ELEMENTS), tell: &mut tell, unknown: 0 };
    match parse(archive, &budget, seed) {
        Ok(()) | Err(Stopped::Enough) => finding.judge(),
        Err(Stopped::Unreadable(unreadable)) => Err(unreadable),
        Err(Stopped::Failed(error)) => Err(Unreadable::File(error.to_string())),
    }
}

/// Members alone.
const NO_ELEMENTS: (Section, u64) = (Section::Unknown, u64::MAX);

fn read_archive(
    archive: &Packed,
    only: Option<(Section, u64)>,
    tell: &mut dyn FnMut(Told) -> Result<ControlFlow<()>>,
) -> Result<()> {
    let budget = Budget::of(ELEMENT, archive.on_disk());
    read(archive, &budget, Archive { budget: &budget, only, tell, unknown: 0 })
}

fn read<'de>(packed: &Packed, budget: &Budget, seed: impl DeserializeSeed<'de>) -> Result<()> {
    match parse(packed, budget, seed) {
        Ok(()) | Err(Stopped::Enough) => Ok(()),
        Err(Stopped::Failed(error)) => Err(error),
        Err(Stopped::Unreadable(unreadable)) => Err(unreadable.into()),
    }
}

/// Reads one JSON text, and that there is nothing else.
fn parse<'de>(packed: &Packed, budget: &Budget, seed: impl DeserializeSeed<'de>) -> std::result::Result<(), Stopped> {
    let unpacked = packed.open().map_err(Stopped::Unreadable)?;
    let metered = Metered::new(unpacked, budget).map_err(|error| Stopped::Unreadable(error.into()))?;
    let mut from = serde_json::Deserializer::from_reader(metered);
    let read = seed.deserialize(&mut from).and_then(|_| {
        budget.renew();
        from.end()
    });
    read.map_err(|error| budget.why().unwrap_or_else(|| Stopped::Unreadable(why(error))))
}

/// What the parser or a reader below it failed with.
fn why(error: serde_json::Error) -> Unreadable {
    let (line, column) = (error.line(), error.column());
    match error.classify() {
        serde_json::error::Category::Io => io::Error::from(error).into(),
        serde_json::error::Category::Eof => Unreadable::CutOff,
        serde_json::error::Category::Syntax => Unreadable::NotJson { line, column },
        serde_json::error::Category::Data => Unreadable::NotAnArchive,
    }
}

/// The rows of a list.
struct Rows<'a> {
    budget: &'a Budget,
    each: &'a mut dyn FnMut(Value) -> Result<ControlFlow<()>>,
}

impl<'de> DeserializeSeed<'de> for Rows<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> std::result::Result<(), D::Error> {
        from.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Rows<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> std::result::Result<(), A::Error> {
        while let Some(row) = list.next_element_seed(Whole(self.budget))? {
            match (self.each)(row) {
                Ok(ControlFlow::Continue(())) => self.budget.renew(),
                Ok(ControlFlow::Break(())) => return Err(self.budget.stop(Stopped::Enough)),
                Err(error) => return Err(self.budget.stop(Stopped::Failed(error))),
            }
        }
        Ok(())
    }
}
