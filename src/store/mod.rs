//! SQLite: opening, upgrading, one writer, readers to borrow. Knows nothing of what is stored.

mod ids;
mod upgrades;

use crate::base::Error;
use crate::text::words::{fold_name, pieces};
use rusqlite::config::DbConfig;
use rusqlite::functions::FunctionFlags;
use rusqlite::{Connection, OpenFlags, TransactionBehavior};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

pub(crate) use ids::row_id;

/// How long a write waits for another process (`pod account add` beside `pod serve`).
const BUSY_TIMEOUT: Duration = Duration::from_secs(10);

/// How much of the file a connection keeps at hand, in KiB. A page of a stream looks at a thousand places in as many corners of it:
/// SQLite's own 2 MB make it read most of them anew each time, where the store is large.
const CACHE_KIB: i64 = 8_000;

/// How many statements a connection keeps prepared.
const STATEMENTS: usize = 256;

/// How safely a change is put down.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Sync {
    /// Survives the process being killed.
    Normal,
    /// Survives a power cut too.
    Full,
}

/// An open database file.
pub struct Store {
    path: PathBuf,
    readers: Mutex<Vec<Connection>>,
    /// Closed last: it takes what is still in the log into the file itself.
    writer: Mutex<Connection>,
}

impl Store {
    /// Opens the file, making it or upgrading it as needed. Fails on a file that a newer `pod` wrote.
    pub fn open(path: &Path) -> Result<Store, Error> {
        let mut writer = connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE)?;
        writer.pragma_update(None, "journal_mode", "WAL")?;
        // What is deleted is overwritten (docs/decisions/0018-closing.md).
        writer.pragma_update(None, "secure_delete", true)?;
        upgrades::run(&mut writer)?;
        writer.execute_batch("PRAGMA optimize = 0x10002")?;
        Ok(Store { path: path.to_owned(), readers: Mutex::new(Vec::new()), writer: Mutex::new(writer) })
    }

    /// Takes everything into the file itself, so that copying this one file is enough, and nothing stands in the log any more;
    /// unless somebody reads for longer than `patience`, for which all who write wait.
    pub fn gather(&self, patience: Duration) -> Result<(), Error> {
        let writer = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        writer.busy_timeout(patience)?;
        let gathered = writer.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()));
        writer.busy_timeout(BUSY_TIMEOUT)?;
        Ok(gathered?)
    }

    /// Runs `work` on a connection that can only read, seeing one moment of the database.
    pub fn read<T>(&self, work: impl FnOnce(&Connection) -> Result<T, Error>) -> Result<T, Error> {
        let idle = self.readers.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let reader = match idle {
            Some(reader) => reader,
            None => connect(&self.path, OpenFlags::SQLITE_OPEN_READ_ONLY)?,
        };
        reader.prepare_cached("BEGIN")?.execute([])?;
        let result = work(&reader);
        reader.prepare_cached("COMMIT")?.execute([])?;
        self.readers.lock().unwrap_or_else(PoisonError::into_inner).push(reader);
        result
    }

    /// Runs `work` in a transaction that is kept when it succeeds and undone when it fails or panics.
    pub fn write<T>(&self, sync: Sync, work: impl FnOnce(&Connection) -> Result<T, Error>) -> Result<T, Error> {
        let mut writer = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        writer.pragma_update(None, "synchronous", if sync == Sync::Full { "FULL" } else { "NORMAL" })?;
        let transaction = writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let value = work(&transaction)?;
        transaction.commit()?;
        Ok(value)
    }
}

/// Runs `work` as a part of a transaction that is undone alone when it fails.
pub fn apart<T>(connection: &Connection, work: impl FnOnce() -> Result<T, Error>) -> Result<T, Error> {
    // After some errors (no room, no memory) SQLite has undone the whole transaction: this would begin one of its own.
    if connection.is_autocommit() {
        return Err(Error::Broken("store: the transaction this is a part of is gone".into()));
    }
    connection.prepare_cached("SAVEPOINT apart")?.execute([])?;
    let value = work();
    if value.is_err() {
        connection.prepare_cached("ROLLBACK TO apart")?.execute([])?;
    }
    connection.prepare_cached("RELEASE apart")?.execute([])?;
    value
}

fn connect(path: &Path, flags: OpenFlags) -> Result<Connection, Error> {
    set_up(Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?)
}

/// A connection like any other, to an empty database that is nowhere.
#[cfg(test)]
pub(crate) fn in_memory() -> Connection {
    Connection::open_in_memory().map_err(Error::from).and_then(set_up).expect("it opens")
}

fn set_up(connection: Connection) -> Result<Connection, Error> {
    connection.busy_timeout(BUSY_TIMEOUT)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    // Else every value bound to a kept statement has it planned anew: most of what a page cost.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    connection.pragma_update(None, "cache_size", -CACHE_KIB)?;
    // SQLite's own `lower` knows the letters of ASCII alone.
    let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC;
    connection.create_scalar_function("folded", 1, flags, |values| Ok(fold_name(values.get_raw(0).as_str()?)))?;
    connection.create_scalar_function("pieces", 1, flags, |values| Ok(pieces(values.get_raw(0).as_str()?)))?;
    Ok(connection)
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Error {
        match error {
            rusqlite::Error::QueryReturnedNoRows => Error::NotFound,
            other => Error::Broken(format!("store: {other}")),
        }
    }
}
