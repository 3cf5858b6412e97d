//! Where exports are made and their files lie: one at a time, outside of any change. Blocking: never on a web worker.

use super::{Export, Reason, State, failed, of, ready, sql};
use crate::base::{Error, Result, calmly};
use crate::export::{self, Exported, Progress};
use crate::pod::Pod;
use crate::social::people::PersonId;
use std::fs::{File, OpenOptions};
use std::io::ErrorKind;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

/// Their folder in the data directory.
const FOLDER: &str = "exports";

/// Where the file of one lies, and where while it is made.
fn places(pod: &Pod, key: &str) -> Result<(PathBuf, PathBuf)> {
    let folder = pod.folder(FOLDER)?;
    Ok((folder.join(key), folder.join(format!("{key}.part"))))
}

/// Makes the next that is wanted, from its beginning, also where a process that is gone had begun it; says how many.
pub fn turn(pod: &Pod) -> Result<usize> {
    let Some(export) = pod.look(sql::next)? else { return Ok(0) };
    if !pod.act(|tx| sql::begin(tx, &export.key))? {
        return Ok(1);
    }
    let mut has_room = true;
    match calmly(|| make(pod, &export, &mut has_room)) {
        Ok((exported, bytes)) => {
            if !pod.act_durably(|tx| ready(tx, &export, exported, bytes))? {
                take_away(pod, &export.key)?;
            }
        }
        Err(error) => {
            tracing::warn!(%error, "an export is not made");
            let reason = if has_room { Reason::Broken } else { Reason::NoRoom };
            pod.act(|tx| failed(tx, &export, reason))?;
            take_away(pod, &export.key)?;
        }
    }
    Ok(1)
}

/// What stands under its own name is whole.
fn make(pod: &Pod, export: &Export, has_room: &mut bool) -> Result<(Exported, u64)> {
    let (whole, part) = places(pod, &export.key)?;
    remove(&part)?;
    let photos = pod.look(|db| export::sql::bytes_of_photos(db, export.person))?;
    let mut check = |bytes: u64| {
        *has_room = pod.has_room(bytes)?;
        if *has_room { Ok(()) } else { Err(Error::Broken("the disk would be full".into())) }
    };
    check(if export.wanted.photos { photos } else { 0 })?;
    let file = OpenOptions::new().create_new(true).write(true).mode(0o600).open(&part)?;
    let (mut done, mut of, mut told) = (0, 0, None);
    let exported = export::write(pod, export.person, export.wanted, &file, &mut |step| {
        match step {
            Progress::Words { photos } => of = photos,
            Progress::Photo => done += 1,
        }
        check(0)?;
        // Not more often than anybody looks.
        if told != Some(pod.now()) || done == of {
            told = Some(pod.now());
            if !pod.act(|tx| sql::set_progress(tx, &export.key, done, of))? {
                return Err(Error::NotFound);
            }
        }
        Ok(())
    })?;
    file.sync_all()?;
    let bytes = file.metadata()?.len();
    std::fs::rename(&part, &whole)?;
    File::open(pod.folder(FOLDER)?)?.sync_all()?;
    Ok((exported, bytes))
}

/// Somebody's export and its file. Not there for anybody else, nor before it is ready.
pub fn open(pod: &Pod, person: PersonId) -> Result<(Export, File)> {
    let export = pod.look(|db| of(db, person, pod.now()))?;
    let export = export.filter(|export| matches!(export.state, State::Ready { .. })).ok_or(Error::NotFound)?;
    match File::open(places(pod, &export.key)?.0) {
        Err(error) if error.kind() == ErrorKind::NotFound => Err(Error::NotFound),
        opened => Ok((export, opened?)),
    }
}

/// Removes what was taken away or has been there for long enough: the file, then the row. Says how many.
pub fn clear(pod: &Pod) -> Result<usize> {
    let before = pod.now().plus(-super::STAYS);
    let mut cleared = 0;
    for key in pod.look(|db| sql::over(db, before))? {
        if let Err(error) = take_away(pod, &key) {
            tracing::error!(%error, "an export could not be removed");
            continue;
        }
        pod.act(|tx| sql::delete(tx, &key, before))?;
        cleared += 1;
    }
    Ok(cleared)
}

/// Removes files that no row names, as they are left where an older database was put back.
pub fn sweep(pod: &Pod) -> Result<()> {
    for entry in std::fs::read_dir(pod.folder(FOLDER)?)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let key = name.trim_end_matches(".part");
        if !pod.look(|db| sql::is_known(db, key))? {
            remove(&entry.path())?;
        }
    }
    Ok(())
}

fn take_away(pod: &Pod, key: &str) -> Result<()> {
    let (whole, part) = places(pod, key)?;
    remove(&part)?;
    remove(&whole)
}

fn remove(path: &Path) -> Result<()> {
    match std::fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}
