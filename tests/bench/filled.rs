//! A pod with a history, for benchmarks of what people read: the same people write at the same rate in every size, so that a
//! larger store is a smaller one with more behind it.

use crate::world::{self, World};
use seedpod::pod::Pod;
use seedpod::protocol::PrivateKey;
use seedpod::social::people::PersonId;
use seedpod::text::words;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The statements that make it.
const ROWS: &str = include_str!("filled.sql");

/// When the last post was made, and how long before it each other one.
pub const LAST: i64 = 1_704_160_000;
pub const EACH: i64 = 60;

/// The pod, who reads there, and what they read.
pub struct Filled {
    pub pod: Arc<Pod>,
    /// Has 500 contacts, and whatever else one has after years.
    pub alice: PersonId,
    /// Shares with one person who wrote once, long ago; strangers write to them.
    pub newcomer: PersonId,
    /// How many posts there are.
    pub posts: i64,
    _directory: Option<tempfile::TempDir>,
}

/// The store of so many posts. A million takes some minutes to make; the environment's `STORES` names a directory in
/// which it is kept for the next time.
pub fn filled(posts: i64) -> Filled {
    let key = PrivateKey::generate_small();
    let kept = std::env::var_os("STORES").map(|stores| PathBuf::from(stores).join(posts.to_string()));
    let (directory, temporary) = match kept {
        Some(kept) if kept.join("pod.db").exists() => (kept, None),
        kept => {
            let World { pod, directory, .. } = World::with(key.clone());
            drop(pod);
            fill(directory.path(), posts);
            match kept {
                Some(kept) => {
                    std::fs::create_dir_all(kept.parent().unwrap()).unwrap();
                    std::fs::rename(directory.keep(), &kept).expect("STORES lies where temporary files do");
                    (kept, None)
                }
                None => (directory.path().to_owned(), Some(directory)),
            }
        }
    };
    // Opened again, it has looked at how much is in its tables.
    let pod = world::open(&directory, &key);
    Filled { pod, alice: PersonId(1), newcomer: PersonId(2), posts, _directory: temporary }
}

fn fill(directory: &Path, posts: i64) {
    let numbers = [("{posts}", posts), ("{last}", LAST), ("{each}", EACH)];
    let rows = numbers.iter().fold(ROWS.to_owned(), |rows, (name, number)| rows.replace(name, &number.to_string()));
    let store = rusqlite::Connection::open(directory.join("pod.db")).unwrap();
    let flags = rusqlite::functions::FunctionFlags::SQLITE_UTF8;
    store.create_scalar_function("pieces", 1, flags, |name| Ok(words::pieces(name.get_raw(0).as_str()?))).unwrap();
    store.execute_batch(&rows).unwrap();
}
