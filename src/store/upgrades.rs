//! From every schema that ever landed to the one of today: numbered steps, each in a transaction of its own.

use crate::base::Error;
use rusqlite::{Connection, TransactionBehavior};

/// What a new database starts with.
const SCHEMA: &str = include_str!("../../schema.sql");

/// Step `n` leads from version `n` to `n + 1`; version 1 is the first landed schema (kept as `tests/specs/upgrades/0001.sql`).
const STEPS: &[&str] = &[
    include_str!("upgrades/0002.sql"),
    include_str!("upgrades/0003.sql"),
    include_str!("upgrades/0004.sql"),
    include_str!("upgrades/0005.sql"),
    include_str!("upgrades/0006.sql"),
    include_str!("upgrades/0007.sql"),
];

/// Brings the database to today's schema; an empty one gets it at once.
pub fn run(connection: &mut Connection) -> Result<(), Error> {
    loop {
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let version: usize = transaction.pragma_query_value(None, "user_version", |row| row.get(0))?;
        let today = STEPS.len() + 1;
        let (sql, next) = match version {
            0 => (SCHEMA, today),
            v if v == today => return Ok(()),
            v if v < today => (STEPS[v - 1], v + 1),
            v => {
                return Err(Error::Broken(format!(
                    "this database (version {v}) was written by a newer pod (this one knows {today}): install the newer pod again, or restore a backup"
                )));
            }
        };
        transaction.execute_batch(sql)?;
        transaction.pragma_update(None, "user_version", next)?;
        transaction.commit()?;
    }
}
