//! Statements on `pictures` and `discarded`.

use super::{Files, Picture, PictureId};
use crate::base::{Error, Result, Time};
use crate::media::{Kind, Made, Size};
use crate::moment::Db;
use rusqlite::{OptionalExtension, Row, ToSql, params};

/// The columns [`from_row`] reads, for a table named or aliased `pictures`; other nouns join on it.
pub const COLUMNS: &str = "pictures.id, pictures.key, pictures.url, pictures.kind, pictures.small_kind, pictures.sizes, \
                           pictures.animated, pictures.width, pictures.height";

/// A picture from the [`COLUMNS`] that begin at `start`.
pub fn from_row(row: &Row, start: usize) -> rusqlite::Result<Picture> {
    let kind =
        |at: usize| Ok::<_, rusqlite::Error>(row.get::<_, Option<String>>(at)?.and_then(|word| Kind::of_word(&word)));
    let files = match (kind(start + 3)?, kind(start + 4)?) {
        (Some(kind), Some(small_kind)) => {
            let sizes: String = row.get(start + 5)?;
            let (animated, width, height) = (row.get(start + 6)?, row.get(start + 7)?, row.get(start + 8)?);
            let sizes = sizes.split(',').filter_map(Size::of_word).collect();
            Some(Files { kind, small_kind, sizes, animated, width, height })
        }
        _ => None,
    };
    Ok(Picture { id: row.get(start)?, key: row.get(start + 1)?, url: row.get(start + 2)?, files })
}

fn one(db: &Db, condition: &str, value: &dyn ToSql) -> Result<Option<Picture>> {
    let mut statement = db.sql().prepare_cached(&format!("SELECT {COLUMNS} FROM pictures WHERE {condition}"))?;
    Ok(statement.query_row([value], |row| from_row(row, 0)).optional()?)
}

pub fn get(db: &Db, id: PictureId) -> Result<Picture> {
    one(db, "id = ?1", &id)?.ok_or(Error::NotFound)
}

pub fn by_key(db: &Db, key: &str) -> Result<Option<Picture>> {
    one(db, "key = ?1", &key)
}

pub fn insert(db: &Db, key: &str, url: Option<&str>, now: Time) -> Result<PictureId> {
    db.sql()
        .prepare_cached("INSERT INTO pictures (key, url, made_at) VALUES (?1, ?2, ?3)")?
        .execute(params![key, url, now])?;
    Ok(PictureId(db.sql().last_insert_rowid()))
}

pub fn set_url(db: &Db, id: PictureId, url: &str) -> Result<()> {
    db.sql()
        .prepare_cached("UPDATE pictures SET url = ?2, tries = 0, try_at = NULL, reason = NULL WHERE id = ?1")?
        .execute(params![id, url])?;
    Ok(())
}

pub fn set_files(db: &Db, id: PictureId, made: &Made) -> Result<()> {
    let sizes: Vec<&str> = made.files.iter().map(|(size, _)| size.word()).collect();
    let bytes: usize = made.files.iter().map(|(_, bytes)| bytes.len()).sum();
    db.sql()
        .prepare_cached(
            "UPDATE pictures SET kind = ?2, small_kind = ?3, sizes = ?4, animated = ?5, width = ?6, height = ?7,
             bytes = ?8, wanted_at = NULL, tries = 0, try_at = NULL, reason = NULL WHERE id = ?1",
        )?
        .execute(params![
            id,
            made.kind.word(),
            made.small_kind.word(),
            sizes.join(","),
            made.animated,
            made.width,
            made.height,
            bytes
        ])?;
    Ok(())
}

pub fn forget_files(db: &Db, id: PictureId, key: &str) -> Result<()> {
    db.sql()
        .prepare_cached(
            "UPDATE pictures SET key = ?2, kind = NULL, small_kind = NULL, sizes = '', bytes = 0, looked_at = NULL WHERE id = ?1",
        )?
        .execute(params![id, key])?;
    Ok(())
}

pub fn delete(db: &Db, id: PictureId) -> Result<()> {
    db.sql().prepare_cached("DELETE FROM pictures WHERE id = ?1")?.execute([id])?;
    Ok(())
}

pub fn is_wanted(db: &Db, id: PictureId) -> Result<bool> {
    Ok(db.sql().prepare_cached("SELECT 1 FROM pictures WHERE id = ?1 AND wanted_at IS NOT NULL")?.exists([id])?)
}

/// Whether it must not be asked for at this time: it is here, was made here, or failed a while ago.
pub fn rests(db: &Db, id: PictureId, now: Time) -> Result<bool> {
    let mut statement = db
        .sql()
        .prepare_cached("SELECT 1 FROM pictures WHERE id = ?1 AND (url IS NULL OR kind IS NOT NULL OR try_at > ?2)")?;
    Ok(statement.exists(params![id, now])?)
}

pub fn count_wanted(db: &Db) -> Result<i64> {
    let mut statement = db.sql().prepare_cached("SELECT count(*) FROM pictures WHERE wanted_at IS NOT NULL")?;
    Ok(statement.query_row([], |row| row.get(0))?)
}

pub fn want(db: &Db, id: PictureId, now: Time) -> Result<()> {
    db.sql().prepare_cached("UPDATE pictures SET wanted_at = ?2 WHERE id = ?1")?.execute(params![id, now])?;
    Ok(())
}

pub fn wanted(db: &Db, limit: usize) -> Result<Vec<(PictureId, String)>> {
    let mut statement = db.sql().prepare_cached(
        "SELECT id, url FROM pictures WHERE wanted_at IS NOT NULL AND url IS NOT NULL ORDER BY wanted_at, id LIMIT ?1",
    )?;
    Ok(statement.query_map([limit], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<rusqlite::Result<_>>()?)
}

pub fn tries(db: &Db, id: PictureId) -> Result<i64> {
    let mut statement = db.sql().prepare_cached("SELECT tries FROM pictures WHERE id = ?1")?;
    Ok(statement.query_row([id], |row| row.get(0)).optional()?.unwrap_or_default())
}

pub fn set_failed(db: &Db, id: PictureId, try_at: Time, reason: &str) -> Result<()> {
    db.sql()
        .prepare_cached(
            "UPDATE pictures SET wanted_at = NULL, tries = tries + 1, try_at = ?2, reason = ?3 WHERE id = ?1",
        )?
        .execute(params![id, try_at, reason])?;
    Ok(())
}

pub fn looked_at(db: &Db, id: PictureId) -> Result<Option<Time>> {
    Ok(db.sql().prepare_cached("SELECT looked_at FROM pictures WHERE id = ?1")?.query_row([id], |row| row.get(0))?)
}

pub fn look_at(db: &Db, id: PictureId, now: Time) -> Result<()> {
    db.sql().prepare_cached("UPDATE pictures SET looked_at = ?2 WHERE id = ?1")?.execute(params![id, now])?;
    Ok(())
}

pub fn cached_bytes(db: &Db) -> Result<i64> {
    let mut statement = db
        .sql()
        .prepare_cached("SELECT coalesce(sum(bytes), 0) FROM pictures WHERE url IS NOT NULL AND kind IS NOT NULL")?;
    Ok(statement.query_row([], |row| row.get(0))?)
}

pub fn oldest_cached(db: &Db, except: PictureId) -> Result<Option<(PictureId, i64)>> {
    let mut statement = db.sql().prepare_cached(
        "SELECT id, bytes FROM pictures WHERE url IS NOT NULL AND kind IS NOT NULL AND id <> ?1
         ORDER BY looked_at, id LIMIT 1",
    )?;
    Ok(statement.query_row([except], |row| Ok((row.get(0)?, row.get(1)?))).optional()?)
}

pub fn discard(db: &Db, key: &str, cached: bool, remove_at: Time) -> Result<()> {
    db.sql()
        .prepare_cached(
            "INSERT INTO discarded (key, cached, remove_at) VALUES (?1, ?2, ?3)
             ON CONFLICT DO UPDATE SET remove_at = excluded.remove_at",
        )?
        .execute(params![key, cached, remove_at])?;
    Ok(())
}

/// Puts off what is to be removed from a shelf at this time.
pub fn put_off(db: &Db, cached: bool, now: Time, to: Time) -> Result<()> {
    db.sql()
        .prepare_cached("UPDATE discarded SET remove_at = ?3 WHERE cached = ?1 AND remove_at <= ?2")?
        .execute(params![cached, now, to])?;
    Ok(())
}

/// Takes a key from the list of what is to be removed at this time.
pub fn removed(db: &Db, key: &str, now: Time) -> Result<()> {
    db.sql().prepare_cached("DELETE FROM discarded WHERE key = ?1 AND remove_at <= ?2")?.execute(params![key, now])?;
    Ok(())
}

/// Takes a key from the list of what is to be removed.
pub fn keep(db: &Db, key: &str) -> Result<()> {
    db.sql().prepare_cached("DELETE FROM discarded WHERE key = ?1")?.execute([key])?;
    Ok(())
}

/// Whether no picture has this key, nor files that wait to be removed.
pub fn is_free(db: &Db, key: &str) -> Result<bool> {
    let sql = "SELECT 1 FROM pictures WHERE key = ?1 UNION ALL SELECT 1 FROM discarded WHERE key = ?1";
    Ok(!db.sql().prepare_cached(sql)?.exists([key])?)
}

pub fn discarded(db: &Db, now: Time, limit: usize) -> Result<Vec<(String, bool)>> {
    let mut statement = db
        .sql()
        .prepare_cached("SELECT key, cached FROM discarded WHERE remove_at <= ?1 ORDER BY remove_at LIMIT ?2")?;
    Ok(statement
        .query_map(params![now, limit], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?)
}
