//! Where the files of pictures lie.

use super::Size;
use crate::outside::Bucket;
use std::fs::{DirBuilder, File, TryLockError};
use std::io::{self, ErrorKind, Read, Write};
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;

/// The folder of files that are being written.
const UNFINISHED: &str = "unfinished";

/// A place for files. A file's name is `{32 hex digits}.{size word}`, as in
/// `0123456789abcdef0123456789abcdef.thumb_large`; any other is refused as [`ErrorKind::InvalidInput`].
pub enum Shelf {
    Folder(Folder),
    Bucket(Box<Bucket>),
}

/// What lies under a name.
pub enum Opened {
    /// A file, read from its beginning, and its size in bytes.
    File(File, u64),
    /// All of its bytes.
    Bytes(Vec<u8>),
}

impl Opened {
    /// All of its bytes, read at once.
    pub fn into_bytes(self) -> io::Result<Vec<u8>> {
        match self {
            Opened::File(mut file, length) => {
                let mut bytes = Vec::with_capacity(usize::try_from(length).unwrap_or_default());
                file.read_to_end(&mut bytes)?;
                Ok(bytes)
            }
            Opened::Bytes(bytes) => Ok(bytes),
        }
    }
}

impl Shelf {
    /// A folder, made as needed for this user alone. What a process left half written when it was killed is removed.
    pub fn folder(path: PathBuf) -> Shelf {
        Shelf::Folder(Folder::open(path))
    }

    /// A bucket of an object storage, where an object's name is the file's.
    pub fn bucket(bucket: Bucket) -> Shelf {
        Shelf::Bucket(Box::new(bucket))
    }

    /// Lays bytes under a name, whole or not at all, also when the power fails; what lay there is replaced. What a
    /// bucket answers is inside of the error, a [`Denied`](crate::outside::Denied).
    pub fn put(&self, name: &str, bytes: &[u8]) -> io::Result<()> {
        check(name)?;
        match self {
            Shelf::Folder(folder) => folder.put(name, bytes),
            Shelf::Bucket(bucket) => bucket.put(name, bytes).map_err(io::Error::other),
        }
    }

    /// What lies under a name, if there is something.
    pub fn open(&self, name: &str) -> io::Result<Option<Opened>> {
        check(name)?;
        match self {
            Shelf::Folder(folder) => folder.get(name),
            Shelf::Bucket(bucket) => Ok(bucket.get(name).map_err(io::Error::other)?.map(Opened::Bytes)),
        }
    }

    /// Removes what lies under a name; nothing there is as good.
    pub fn remove(&self, name: &str) -> io::Result<()> {
        check(name)?;
        match self {
            Shelf::Folder(folder) => folder.remove(name),
            Shelf::Bucket(bucket) => bucket.remove(name).map_err(io::Error::other),
        }
    }
}

fn check(name: &str) -> io::Result<()> {
    let digits = |key: &str| key.len() == 32 && key.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    match name.split_once('.') {
        Some((key, size)) if digits(key) && Size::of_word(size).is_some() => Ok(()),
        _ => Err(io::Error::new(ErrorKind::InvalidInput, format!("{name:?} names no file of a picture"))),
    }
}

/// A folder with a subfolder for the first two digits of the names, so that none grows beyond what tools bear.
pub struct Folder {
    path: PathBuf,
    /// Held for as long as this process may have something half written.
    _writing: Option<File>,
}

impl Folder {
    fn open(path: PathBuf) -> Folder {
        // What cannot be made or locked now is said when something is put.
        let writing = clear(&path.join(UNFINISHED)).ok();
        Folder { path, _writing: writing }
    }

    fn place(&self, name: &str) -> PathBuf {
        self.path.join(&name[..2]).join(name)
    }

    fn put(&self, name: &str, bytes: &[u8]) -> io::Result<()> {
        let (unfinished, subfolder) = (self.path.join(UNFINISHED), self.path.join(&name[..2]));
        make(&unfinished)?;
        let mut file = NamedTempFile::new_in(unfinished)?;
        file.write_all(bytes)?;
        file.as_file().sync_all()?;
        if !subfolder.exists() {
            make(&subfolder)?;
            File::open(&self.path)?.sync_all()?;
        }
        file.persist(self.place(name))?;
        File::open(&subfolder)?.sync_all()
    }

    fn get(&self, name: &str) -> io::Result<Option<Opened>> {
        match File::open(self.place(name)) {
            Ok(file) => {
                let bytes = file.metadata()?.len();
                Ok(Some(Opened::File(file, bytes)))
            }
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn remove(&self, name: &str) -> io::Result<()> {
        std::fs::remove_file(self.place(name))
            .or_else(|error| if error.kind() == ErrorKind::NotFound { Ok(()) } else { Err(error) })
    }
}

/// Empties the folder of what is half written unless another process works there, such as a serving pod beside a
/// command. The lock it gives says that now this one does.
fn clear(unfinished: &Path) -> io::Result<File> {
    make(unfinished)?;
    let lock = File::open(unfinished)?;
    match lock.try_lock() {
        Ok(()) => {
            for entry in std::fs::read_dir(unfinished)? {
                std::fs::remove_file(entry?.path())?;
            }
            lock.unlock()?;
        }
        Err(TryLockError::WouldBlock) => {}
        Err(TryLockError::Error(error)) => return Err(error),
    }
    lock.lock_shared()?;
    Ok(lock)
}

/// Makes a folder and those above it, for this user alone.
fn make(folder: &Path) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(folder)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;
    use std::os::unix::fs::PermissionsExt;

    const NAME: &str = "0123456789abcdef0123456789abcdef.thumb_large";

    fn shelf() -> (tempfile::TempDir, PathBuf, Shelf) {
        let place = tempfile::tempdir().unwrap();
        let path = place.path().join("data/pictures");
        let shelf = Shelf::folder(path.clone());
        (place, path, shelf)
    }

    fn read(shelf: &Shelf, name: &str) -> Option<Vec<u8>> {
        let Opened::File(mut file, bytes) = shelf.open(name).unwrap()? else { panic!("a folder opens files") };
        let mut read = Vec::new();
        file.read_to_end(&mut read).unwrap();
        assert_eq!(read.len() as u64, bytes);
        Some(read)
    }

    fn mode(path: &Path) -> u32 {
        path.metadata().unwrap().permissions().mode() & 0o777
    }

    #[test]
    fn what_is_put_is_there_until_it_is_removed() {
        let (_place, path, shelf) = shelf();
        assert_eq!(read(&shelf, NAME), None);
        shelf.put(NAME, b"one").unwrap();
        shelf.put(NAME, b"another").unwrap();
        assert_eq!(read(&shelf, NAME).as_deref(), Some(&b"another"[..]));
        assert_eq!(read(&Shelf::folder(path), NAME).as_deref(), Some(&b"another"[..]));
        shelf.remove(NAME).unwrap();
        shelf.remove(NAME).unwrap();
        assert_eq!(read(&shelf, NAME), None);
    }

    #[test]
    fn only_this_user_may_look() {
        let (_place, path, shelf) = shelf();
        shelf.put(NAME, b"picture").unwrap();
        assert_eq!(mode(&path.join("01").join(NAME)), 0o600);
        for folder in [path.join("01"), path.join(UNFINISHED), path.clone(), path.parent().unwrap().to_owned()] {
            assert_eq!(mode(&folder), 0o700, "{}", folder.display());
        }
    }

    #[test]
    fn what_cannot_be_put_leaves_nothing_half() {
        let (_place, path, shelf) = shelf();
        shelf.put(NAME, b"whole").unwrap();
        // Nothing can be laid where a folder is.
        let blocked = "0f23456789abcdef0123456789abcdef.original";
        std::fs::create_dir_all(path.join("0f").join(blocked)).unwrap();
        assert!(shelf.put(blocked, b"picture").is_err());
        assert_eq!(std::fs::read_dir(path.join(UNFINISHED)).unwrap().count(), 0);
        assert_eq!(read(&shelf, NAME).as_deref(), Some(&b"whole"[..]));
    }

    #[test]
    fn what_a_killed_process_left_is_removed_but_not_what_another_writes() {
        let (_place, path, shelf) = shelf();
        let left = path.join(UNFINISHED).join("left");
        std::fs::write(&left, b"hal").unwrap();
        let beside = Shelf::folder(path.clone());
        assert!(left.exists());
        drop((shelf, beside));
        let shelf = Shelf::folder(path);
        assert!(!left.exists());
        shelf.put(NAME, b"picture").unwrap();
    }

    #[test]
    fn odd_names_are_refused() {
        let (_place, _path, shelf) = shelf();
        let key = &NAME[..32];
        let mut odd: Vec<String> = ["", ".", "..", "/etc/passwd", "../pod.db", ".original"].map(str::to_owned).into();
        odd.extend(
            ["", ".", ".huge", ".original/", ".original.", ".original\0", "/original"].map(|end| format!("{key}{end}")),
        );
        odd.push(format!("{}.original", key.to_uppercase()));
        odd.push(format!("{}.original", &key[1..]));
        odd.push(format!("0{key}.original"));
        odd.push(format!("../{}.original", &key[3..]));
        for name in &odd {
            assert_eq!(shelf.put(name, b"x").unwrap_err().kind(), ErrorKind::InvalidInput, "{name:?}");
            assert_eq!(shelf.open(name).err().unwrap().kind(), ErrorKind::InvalidInput, "{name:?}");
            assert_eq!(shelf.remove(name).unwrap_err().kind(), ErrorKind::InvalidInput, "{name:?}");
        }
    }
}
