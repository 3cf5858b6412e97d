//! The files that somebody brings by the web, while they are needed: a folder for each import, for this pod's user alone.

use super::{ImportId, Wishes, begin, sql};
use crate::base::Result;
use crate::moment::{Db, Tx};
use crate::pod::Pod;
use crate::social::people::PersonId;
use std::fs::{self, DirBuilder, File};
use std::io::{self, ErrorKind};
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};

/// The folder of what is brought in, in the data directory.
const FOLDER: &str = "imports";
/// How the folder of one ends whose files are still coming.
const COMING: &str = ".part";

/// Files that are coming; where no import begins with them they go again.
#[derive(Debug)]
pub struct Coming {
    all: PathBuf,
    key: String,
    /// How many files have a place.
    files: usize,
}

impl Coming {
    /// None yet.
    pub fn expect(pod: &Pod) -> Result<Coming> {
        let coming = Coming { all: pod.folder(FOLDER)?, key: pod.luck(|luck| luck.hex::<16>()), files: 0 };
        DirBuilder::new().mode(0o700).create(coming.folder())?;
        Ok(coming)
    }

    fn folder(&self) -> PathBuf {
        self.all.join(format!("{}{COMING}", self.key))
    }

    /// The place of one more file.
    pub fn place(&mut self) -> PathBuf {
        self.files += 1;
        self.folder().join((self.files - 1).to_string())
    }

    /// Where the files are now.
    pub fn files(&self) -> Vec<PathBuf> {
        self.in_folder(&self.folder())
    }

    fn in_folder(&self, folder: &Path) -> Vec<PathBuf> {
        (0..self.files).map(|number| folder.join(number.to_string())).collect()
    }

    /// All of them are there: an import begins with them, as [`begin`] does.
    pub fn begin(&self, tx: &Tx, person: PersonId) -> Result<ImportId> {
        let folder = self.all.join(&self.key);
        let wishes = Wishes { files: self.in_folder(&folder), ..Wishes::default() };
        let import = begin(tx, person, &self.key, &wishes)?;
        fs::rename(self.folder(), folder)?;
        Ok(import)
    }
}

impl Drop for Coming {
    fn drop(&mut self) {
        if let Err(error) = remove(&self.folder()) {
            tracing::error!(%error, "files that were brought in vain could not be removed");
        }
    }
}

/// Whether an import has files that its owner brought by the web.
pub fn is_there(pod: &Pod, key: &str) -> Result<bool> {
    Ok(pod.folder(FOLDER)?.join(key).exists())
}

/// Removes the folders of imports that are over; says how many.
pub fn clear(pod: &Pod) -> Result<usize> {
    if pod.look(|db| unneeded(pod, db))?.is_empty() {
        return Ok(0);
    }
    // An import begins and gets its folder in one change, so none is between the two in this one.
    let left = pod.act(|tx| unneeded(pod, tx))?;
    left.iter().try_for_each(|folder| remove(folder))?;
    Ok(left.len())
}

/// Removes files that were brought, where they are still there.
pub fn remove_files(pod: &Pod, keys: &[String]) -> Result<()> {
    let all = pod.folder(FOLDER)?;
    Ok(keys.iter().try_for_each(|key| remove(&all.join(key)))?)
}

/// Removes folders that nothing is coming into any more either; when the pod starts, before anybody can bring something.
pub fn tidy(pod: &Pod) -> Result<()> {
    clear(pod)?;
    folders(pod)?.iter().filter(|folder| name(folder).ends_with(COMING)).try_for_each(|folder| remove(folder))?;
    Ok(())
}

/// Whoever holds this works on imports, and nobody else does.
pub fn alone(pod: &Pod) -> Result<Option<File>> {
    let lock = File::options().create(true).truncate(false).write(true).open(pod.folder(FOLDER)?.join("lock"))?;
    Ok(lock.try_lock().is_ok().then_some(lock))
}

fn unneeded(pod: &Pod, db: &Db) -> Result<Vec<PathBuf>> {
    let (mut all, kept) = (folders(pod)?, sql::keys_under_way(db)?);
    all.retain(|folder| !name(folder).ends_with(COMING) && !kept.contains(&name(folder)));
    Ok(all)
}

fn folders(pod: &Pod) -> Result<Vec<PathBuf>> {
    let mut folders = Vec::new();
    for entry in fs::read_dir(pod.folder(FOLDER)?)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            folders.push(entry.path());
        }
    }
    Ok(folders)
}

fn name(folder: &Path) -> String {
    folder.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn remove(folder: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}
