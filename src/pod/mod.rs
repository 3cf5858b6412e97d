//! A pod: look and act, and the parts it is made of. A value, so that several fit in one process.

mod bell;
mod sql;
mod texts;

use crate::base::{Error, Luck, PodSettings, PodUrl, Result, Time};
use crate::live::{Live, News};
use crate::media::Shelf;
use crate::moment::{Db, Here, Tx};
use crate::protocol::keys::PrivateKey;
use crate::reactions;
use crate::social::accounts::password::Cost;
use crate::store::{Store, Sync, apart};
use crate::waiting::{InHand, Pace};
use rusqlite::Connection;
use std::cell::RefCell;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

pub use bell::Bell;
pub use texts::OwnText;

/// The name of the database in the data directory.
pub const DATABASE: &str = "pod.db";

/// The largest size of the cache of pictures of elsewhere where nobody says another, in bytes.
pub const PICTURE_CACHE_BYTES: u64 = 1 << 30;
/// What stays free on the disk when somebody's data is brought or taken, in bytes.
const SLACK: u64 = 256 << 20;
/// The folder of pictures in the data directory.
const PICTURES: &str = "pictures";
/// The folder of pictures of elsewhere in the data directory.
const CACHE: &str = "cache";

/// Where the time comes from.
#[derive(Clone)]
pub enum Clock {
    /// The machine's clock.
    World,
    /// Moved by hand, in stories: seconds since 1970.
    Told(Arc<AtomicI64>),
}

/// Where new accounts get their keys from.
pub enum Keys {
    /// Made as needed: RSA-4096, about a second of a processor.
    Fresh,
    /// Handed out in turn, in stories.
    Given(Mutex<Vec<PrivateKey>>),
}

/// What a pod is made with.
pub struct Parts {
    pub settings: PodSettings,
    pub clock: Clock,
    pub luck: Luck,
    pub keys: Keys,
    pub cost: Cost,
    /// Where pictures lie; without one in a folder of the data directory.
    pub shelf: Option<Shelf>,
    /// The largest size of the cache of pictures of elsewhere, in bytes.
    pub picture_cache_bytes: u64,
}

impl Parts {
    /// The parts of a serving pod that keeps its pictures beside its database.
    pub fn of_the_world(settings: PodSettings) -> Parts {
        Parts {
            settings,
            clock: Clock::World,
            luck: Luck::of_the_machine(),
            keys: Keys::Fresh,
            cost: Cost::Full,
            shelf: None,
            picture_cache_bytes: PICTURE_CACHE_BYTES,
        }
    }
}

/// Why a data directory cannot be opened.
#[derive(Debug)]
pub enum Unopened {
    /// It belongs to a pod with another host or port, and somebody is known under that already.
    Elsewhere { stored: String },
    /// The directory cannot be made or read.
    Directory(std::io::Error),
    /// The database cannot be used.
    Store(Error),
}

impl From<Error> for Unopened {
    fn from(error: Error) -> Unopened {
        Unopened::Store(error)
    }
}

/// A pod.
pub struct Pod {
    store: Store,
    here: Here,
    clock: Clock,
    luck: Mutex<Luck>,
    keys: Keys,
    cost: Cost,
    /// Where the pictures of this pod lie.
    pub shelf: Shelf,
    /// Where pictures of elsewhere lie for a while, always in the data directory.
    pub cache: Shelf,
    /// How much may lie there, in bytes.
    pub picture_cache_bytes: u64,
    /// The data directory.
    directory: PathBuf,
    /// The federation's work in hand.
    pub in_hand: InHand,
    /// How much of others it asked of late.
    pub pace: Pace,
    /// Rung when there may be work for the background.
    pub bell: Bell,
    /// On which day, counted from 1970, people here were last told of birthdays; none since the start.
    pub birthdays_on: AtomicI64,
    /// The streams to pages that are open.
    pub live: Live,
}

impl Pod {
    /// Opens the pod in a directory, making both as needed. The directory is for the pod's user alone: keys are in it.
    pub fn open(directory: &Path, mut parts: Parts) -> std::result::Result<Pod, Unopened> {
        make_private(directory).map_err(Unopened::Directory)?;
        let store = Store::open(&directory.join(DATABASE))?;
        let now = parts.clock.now();
        let luck = &mut parts.luck;
        let url = &parts.settings.url;
        let (stored, secret) = store.write(Sync::Full, |sql| sql::identity(sql, url.as_str(), luck.bytes(), now))?;
        let moved = PodUrl::parse(&stored).map(|stored| stored.id_host()) != Ok(url.id_host());
        if moved && store.read(sql::anybody)? {
            return Err(Unopened::Elsewhere { stored });
        }
        store.write(Sync::Normal, |sql| sql::set_url(sql, url.as_str()))?;
        let here = Here { host: url.id_host(), settings: parts.settings, secret };
        Ok(Pod {
            store,
            here,
            clock: parts.clock,
            luck: Mutex::new(parts.luck),
            keys: parts.keys,
            cost: parts.cost,
            shelf: parts.shelf.unwrap_or_else(|| Shelf::folder(directory.join(PICTURES))),
            cache: Shelf::folder(directory.join(CACHE)),
            picture_cache_bytes: parts.picture_cache_bytes,
            directory: directory.to_owned(),
            in_hand: InHand::default(),
            pace: Pace::default(),
            bell: Bell::default(),
            birthdays_on: AtomicI64::new(i64::MIN),
            live: Live::default(),
        })
    }

    /// The address of the pod in a directory, if there is one.
    pub fn url_in(directory: &Path) -> Result<Option<String>> {
        let path = directory.join(DATABASE);
        if path.exists() { Store::open(&path)?.read(sql::url) } else { Ok(None) }
    }

    /// Puts everything into the one file of the database, before the process ends.
    pub fn gather(&self) -> Result<()> {
        self.store.gather(Duration::from_secs(10))
    }

    /// The same in passing, if nobody reads: what was deleted is not in the log any more either.
    pub fn sweep(&self) -> Result<()> {
        self.store.gather(Duration::ZERO)
    }

    /// This pod's identity and settings.
    pub fn here(&self) -> &Here {
        &self.here
    }

    /// What time it is.
    pub fn now(&self) -> Time {
        self.clock.now()
    }

    /// Reads: `f` sees one moment of the database.
    pub fn look<T>(&self, f: impl FnOnce(&Db) -> Result<T>) -> Result<T> {
        self.store.read(|connection| f(&Db::new(connection, &self.here)))
    }

    /// Changes: `f` and all that follows from it happen together, or not at all. Survives the process being killed.
    pub fn act<T>(&self, f: impl FnOnce(&mut Tx) -> Result<T>) -> Result<T> {
        self.change(Sync::Normal, f)
    }

    /// [`Pod::act`] that survives a power cut too: for what others were told we have.
    pub fn act_durably<T>(&self, f: impl FnOnce(&mut Tx) -> Result<T>) -> Result<T> {
        self.change(Sync::Full, f)
    }

    fn change<T>(&self, sync: Sync, f: impl FnOnce(&mut Tx) -> Result<T>) -> Result<T> {
        let (value, news) = self.store.write(sync, |connection| self.change_on(connection, f))?;
        self.changed(&news);
        Ok(value)
    }

    fn changed(&self, news: &News) {
        self.bell.ring();
        self.live.tell(news);
    }

    fn change_on<T>(&self, connection: &Connection, f: impl FnOnce(&mut Tx) -> Result<T>) -> Result<(T, News)> {
        let mut luck = self.luck(Luck::fork);
        let mut tx = Tx::new(connection, &self.here, self.now(), &mut luck);
        let value = f(&mut tx)?;
        reactions::follow(&mut tx)?;
        Ok((value, std::mem::take(tx.news())))
    }

    /// Several changes that are written down together: each still happens, with all that follows from it, or not at all; but
    /// none of them if `f` fails.
    pub fn together<T>(&self, f: impl FnOnce(&Together) -> Result<T>) -> Result<T> {
        let news = RefCell::new(News::default());
        let value = self.store.write(Sync::Normal, |connection| f(&Together { pod: self, connection, news: &news }))?;
        self.changed(&news.into_inner());
        Ok(value)
    }

    /// Luck outside of a change: salts, tokens, keys of messages.
    pub fn luck<T>(&self, f: impl FnOnce(&mut Luck) -> T) -> T {
        f(&mut self.luck.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// A folder of the data directory, made as needed, for the pod's user alone.
    pub fn folder(&self, name: &str) -> Result<PathBuf> {
        use std::os::unix::fs::DirBuilderExt;
        let folder = self.directory.join(name);
        std::fs::DirBuilder::new().recursive(true).mode(0o700).create(&folder)?;
        Ok(folder)
    }

    /// A key for a new account. Takes about a second when serving: never inside a change or on a web worker.
    pub fn new_key(&self) -> PrivateKey {
        match &self.keys {
            Keys::Fresh => PrivateKey::generate(),
            Keys::Given(keys) => {
                let mut keys = keys.lock().unwrap_or_else(PoisonError::into_inner);
                keys.rotate_left(1);
                keys.last().expect("a story hands out at least one key").clone()
            }
        }
    }

    /// A file for what is on its way in: without a name, and gone with the process.
    pub fn scratch(&self) -> Result<File> {
        tempfile::tempfile_in(&self.directory).map_err(|error| Error::Broken(format!("no room for a file: {error}")))
    }

    /// Whether so many bytes fit onto the disk of the data directory, and something stays free for all else.
    pub fn has_room(&self, bytes: u64) -> Result<bool> {
        let disk = rustix::fs::statvfs(&self.directory).map_err(std::io::Error::from)?;
        Ok(disk.f_bavail.saturating_mul(disk.f_frsize) >= bytes.saturating_add(SLACK))
    }

    /// How costly passwords are hashed.
    pub fn cost(&self) -> Cost {
        self.cost
    }

    /// The code the set-up page asks for; made and kept when `needed` and nobody lives here yet.
    pub fn set_up_code(&self, needed: bool) -> Result<Option<String>> {
        let code = self.luck(|luck| luck.hex::<4>());
        self.store.write(Sync::Full, |sql| sql::set_up_code(sql, needed, &code))
    }
}

/// Changes that are written down together.
pub struct Together<'p> {
    pod: &'p Pod,
    connection: &'p Connection,
    news: &'p RefCell<News>,
}

impl Together<'_> {
    /// [`Pod::act`] among them.
    pub fn act<T>(&self, f: impl FnOnce(&mut Tx) -> Result<T>) -> Result<T> {
        let (value, news) = apart(self.connection, || self.pod.change_on(self.connection, f))?;
        self.news.borrow_mut().add(&news);
        Ok(value)
    }

    /// The database with those that have happened.
    pub fn db(&self) -> Db<'_> {
        Db::new(self.connection, &self.pod.here)
    }
}

impl Clock {
    #[expect(clippy::disallowed_methods, reason = "this is where the time comes from")]
    fn now(&self) -> Time {
        match self {
            Clock::World => {
                let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
                Time::from_unix(i64::try_from(since.as_secs()).unwrap_or(i64::MAX))
            }
            Clock::Told(seconds) => Time::from_unix(seconds.load(Ordering::SeqCst)),
        }
    }
}

fn make_private(directory: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
    std::fs::DirBuilder::new().recursive(true).mode(0o700).create(directory)?;
    let database = directory.join(DATABASE);
    std::fs::OpenOptions::new().create(true).truncate(false).write(true).mode(0o600).open(database).map(|_| ())
}
