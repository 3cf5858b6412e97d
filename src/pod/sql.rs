//! Statements on `pod`.

use crate::base::{Result, Time};
use rusqlite::{Connection, OptionalExtension, params};

/// The stored address and secret; the first time, those given.
pub fn identity(sql: &Connection, url: &str, secret: [u8; 32], now: Time) -> Result<(String, [u8; 32])> {
    sql.execute(
        "INSERT INTO pod (id, url, secret, made_at) VALUES (1, ?1, ?2, ?3) ON CONFLICT DO NOTHING",
        params![url, secret, now],
    )?;
    Ok(sql.query_row("SELECT url, secret FROM pod", [], |row| Ok((row.get(0)?, row.get(1)?)))?)
}

pub fn url(sql: &Connection) -> Result<Option<String>> {
    Ok(sql.query_row("SELECT url FROM pod", [], |row| row.get(0)).optional()?)
}

pub fn set_url(sql: &Connection, url: &str) -> Result<()> {
    sql.execute("UPDATE pod SET url = ?1 WHERE url <> ?1", [url])?;
    Ok(())
}

/// The code that is kept: `code` the first time it is needed, none once somebody lives here or where it is not needed.
pub fn set_up_code(sql: &Connection, needed: bool, code: &str) -> Result<Option<String>> {
    sql.execute(
        "UPDATE pod SET set_up_code = CASE WHEN ?1 AND NOT EXISTS (SELECT 1 FROM accounts) THEN coalesce(set_up_code, ?2) END",
        params![needed, code],
    )?;
    Ok(sql.query_row("SELECT set_up_code FROM pod", [], |row| row.get(0))?)
}

/// Whether somebody lives here: from then on the pod's address is theirs.
pub fn anybody(sql: &Connection) -> Result<bool> {
    Ok(sql.query_row("SELECT EXISTS (SELECT 1 FROM accounts)", [], |row| row.get(0))?)
}
