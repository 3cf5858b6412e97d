//! Where the photos are that came with an archive: a few bytes for each, however many there are.

use super::Unreadable;
use super::zip::{Entry, Zip};
use crate::base::limits::ARCHIVE_ENTRIES_MAX;
use crate::media::BYTES_MAX;
use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;
use std::io::Read;

/// More ZIPs than anybody has, of one archive.
const ZIPS_MAX: usize = 1_000;

/// ZIPs, and which of their entries may be photos.
#[derive(Debug, Default)]
pub struct Photos {
    zips: Vec<Zip>,
    places: Vec<Place>,
    hasher: RandomState,
}

/// In this order; so the first of several under a name is found first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    /// Of the name.
    hash: u64,
    zip: u16,
    laps: u16,
    /// Of the record in the directory.
    at: u64,
}

impl Photos {
    /// The entries that are added next are of this one.
    pub fn add_zip(&mut self, zip: Zip) -> Result<(), Unreadable> {
        self.zips.push(zip);
        if self.zips.len() <= ZIPS_MAX { Ok(()) } else { Err(Unreadable::TooLarge) }
    }

    /// Notes an entry of the last ZIP; of all together as many as one may have.
    pub fn add(&mut self, entry: &Entry) -> Result<(), Unreadable> {
        let zip = self.zips.len().saturating_sub(1) as u16;
        let hash = self.hasher.hash_one(entry.file_name());
        self.places.push(Place { hash, zip, laps: entry.laps, at: entry.at });
        if self.places.len() as u64 <= ARCHIVE_ENTRIES_MAX { Ok(()) } else { Err(Unreadable::TooLarge) }
    }

    /// So that they can be found.
    pub fn sort(&mut self) {
        self.places.sort_unstable();
        self.places.shrink_to_fit();
    }

    pub fn count(&self) -> u64 {
        self.places.len() as u64
    }

    /// The first of that name.
    pub fn find(&self, name: &str) -> Result<Option<(&Zip, Entry)>, Unreadable> {
        let hash = self.hasher.hash_one(name);
        let first = self.places.partition_point(|place| place.hash < hash);
        for place in self.places[first..].iter().take_while(|place| place.hash == hash) {
            let Some(zip) = self.zips.get(place.zip as usize) else { continue };
            let entry = zip.entry(place.at, place.laps)?;
            if entry.file_name() == name {
                return Ok(Some((zip, entry)));
            }
        }
        Ok(None)
    }

    pub fn read(&self, name: &str) -> Result<Option<Vec<u8>>, Unreadable> {
        let Some((zip, entry)) = self.find(name)? else { return Ok(None) };
        if entry.bytes > BYTES_MAX as u64 {
            return Err(Unreadable::PhotoTooLarge);
        }
        // Room for what it claims, only as it comes.
        let mut bytes = Vec::new();
        zip.read(&entry)?.read_to_end(&mut bytes)?;
        Ok(Some(bytes))
    }
}
