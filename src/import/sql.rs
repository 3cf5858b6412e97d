//! Statements on `imports`, `imported` and `import_leftovers`.

use super::{ASKED, BUSY, DECIDED, FILE, Found, Import, ImportId, Left, Leftover, REST, State, Wishes};
use crate::base::{Error, Result, Time};
use crate::moment::{Db, Tx};
use crate::social::people::PersonId;
use rusqlite::{OptionalExtension, Row, params};

const COLUMNS: &str = "id, person_id, key, state, wishes, found, stage, place, reason, made_at, changed_at";

fn from_row(row: &Row) -> rusqlite::Result<Import> {
    let json = |text: String| serde_json::from_str(&text).unwrap_or_default();
    Ok(Import {
        id: row.get(0)?,
        person: row.get(1)?,
        key: row.get(2)?,
        state: State::parse(&row.get::<_, String>(3)?),
        wishes: Wishes::from_json(&json(row.get(4)?)),
        found: Found(json(row.get(5)?)),
        stage: row.get(6)?,
        place: row.get(7)?,
        reason: row.get(8)?,
        made_at: row.get(9)?,
        changed_at: row.get(10)?,
    })
}

pub fn insert(db: &Db, person: PersonId, key: &str, wishes: &Wishes, now: Time) -> Result<ImportId> {
    db.sql()
        .prepare_cached(
            "INSERT INTO imports (person_id, key, state, wishes, made_at, changed_at) VALUES (?1, ?2, 'looking', ?3, ?4, ?4)",
        )?
        .execute(params![person, key, wishes.to_json().to_string(), now])?;
    Ok(ImportId(db.sql().last_insert_rowid()))
}

pub fn get(db: &Db, id: ImportId) -> Result<Import> {
    let sql = format!("SELECT {COLUMNS} FROM imports WHERE id = ?1");
    db.sql().prepare_cached(&sql)?.query_row([id], from_row).optional()?.ok_or(Error::NotFound)
}

/// Somebody's last import.
pub fn last_of(db: &Db, person: PersonId) -> Result<Option<Import>> {
    let sql = format!("SELECT {COLUMNS} FROM imports WHERE person_id = ?1 ORDER BY id DESC LIMIT 1");
    Ok(db.sql().prepare_cached(&sql)?.query_row([person], from_row).optional()?)
}

/// The oldest import with work to do: one that is not over, one whose old ID is known since it was looked at, or one of which
/// something that waited can be tried again. None that rests, nor of an account that is locked or about to close. One that was looked at long ago is to be given up.
pub fn next(db: &Db, now: Time) -> Result<Option<Import>> {
    let [rested, decided, asked] = [REST, DECIDED, ASKED].map(|time| now.plus(-time));
    let sql = format!(
        "SELECT {COLUMNS} FROM imports WHERE (reason IS NOT ?2 OR changed_at < ?1) AND (reason IS NOT ?4 OR changed_at < ?5) AND EXISTS
             (SELECT 1 FROM accounts a WHERE a.person_id = imports.person_id AND locked_at IS NULL AND closes_at IS NULL)
         AND (state = 'looked' AND changed_at < ?3 OR state IN ('looking', 'taking', 'undoing')
           OR state = 'looked' AND found ->> '$.proof' = 'unknown'
             AND EXISTS (SELECT 1 FROM people WHERE diaspora_id = found ->> '$.of')
           OR state = 'waiting' AND (
           NOT EXISTS (SELECT 1 FROM import_leftovers WHERE import_id = imports.id AND waits_for IS NOT NULL)
           OR EXISTS (SELECT 1 FROM import_leftovers WHERE import_id = imports.id AND {DUE}))) ORDER BY id LIMIT 1"
    );
    Ok(db.sql().prepare_cached(&sql)?.query_row(params![rested, FILE, decided, BUSY, asked], from_row).optional()?)
}

/// What was waited for is here, or is looked for no more.
const DUE: &str = "waits_for IS NOT NULL AND NOT EXISTS \
    (SELECT 1 FROM errands WHERE kind = substr(waits_for, 1, instr(waits_for, ' ') - 1) \
     AND subject = substr(waits_for, instr(waits_for, ' ') + 1))";

pub fn set_state(db: &Db, id: ImportId, state: State, reason: Option<&str>, now: Time) -> Result<()> {
    db.sql()
        .prepare_cached("UPDATE imports SET state = ?2, reason = ?3, changed_at = ?4 WHERE id = ?1")?
        .execute(params![id, state.word(), reason, now])?;
    Ok(())
}

/// The same, unless its owner has decided otherwise meanwhile.
pub fn pass(tx: &Tx, id: ImportId, from: State, to: State, reason: Option<&str>) -> Result<()> {
    if get(tx, id)?.state == from { set_state(tx, id, to, reason, tx.now()) } else { Ok(()) }
}

pub fn set_found(db: &Db, id: ImportId, found: &Found) -> Result<()> {
    db.sql()
        .prepare_cached("UPDATE imports SET found = ?2 WHERE id = ?1")?
        .execute(params![id, found.0.to_string()])?;
    Ok(())
}

pub fn set_wishes(db: &Db, id: ImportId, wishes: &Wishes) -> Result<()> {
    db.sql()
        .prepare_cached("UPDATE imports SET wishes = ?2 WHERE id = ?1")?
        .execute(params![id, wishes.to_json().to_string()])?;
    Ok(())
}

pub fn set_place(db: &Db, id: ImportId, stage: usize, place: u64, now: Time) -> Result<()> {
    db.sql()
        .prepare_cached("UPDATE imports SET stage = ?2, place = ?3, changed_at = ?4 WHERE id = ?1")?
        .execute(params![id, stage, place, now])?;
    Ok(())
}

pub fn delete_of(db: &Db, person: PersonId) -> Result<()> {
    db.sql().prepare_cached("DELETE FROM imports WHERE person_id = ?1")?.execute([person])?;
    Ok(())
}

/// The keys of all imports whose files may still be needed.
pub fn keys_under_way(db: &Db) -> Result<Vec<String>> {
    let mut statement =
        db.sql().prepare_cached("SELECT key FROM imports WHERE state IN ('looking', 'looked', 'taking')")?;
    Ok(statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
}

/// Notes that a row came with an import.
pub fn brought(db: &Db, id: ImportId, kind: &str, row: i64) -> Result<()> {
    db.sql()
        .prepare_cached("INSERT INTO imported (import_id, kind, row) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING")?
        .execute(params![id, kind, row])?;
    Ok(())
}

/// Up to `limit` rows of a kind that came with an import, the last first.
pub fn all_brought(db: &Db, id: ImportId, kind: &str, limit: usize) -> Result<Vec<i64>> {
    let mut statement = db
        .sql()
        .prepare_cached("SELECT row FROM imported WHERE import_id = ?1 AND kind = ?2 ORDER BY row DESC LIMIT ?3")?;
    Ok(statement.query_map(params![id, kind, limit], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
}

/// The same without as many as `from`, the first first.
pub fn brought_from(db: &Db, id: ImportId, kind: &str, from: u64, limit: usize) -> Result<Vec<i64>> {
    let mut statement = db.sql().prepare_cached(
        "SELECT row FROM imported WHERE import_id = ?1 AND kind = ?2 ORDER BY row LIMIT ?4 OFFSET ?3",
    )?;
    Ok(statement.query_map(params![id, kind, from, limit], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
}

pub fn count_brought(db: &Db, id: ImportId) -> Result<Vec<(String, u64)>> {
    let mut statement = db
        .sql()
        .prepare_cached("SELECT kind, count(*) FROM imported WHERE import_id = ?1 GROUP BY kind ORDER BY kind")?;
    Ok(statement.query_map([id], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<rusqlite::Result<_>>()?)
}

pub fn forget_brought(db: &Db, id: ImportId, kind: &str, row: i64) -> Result<()> {
    db.sql()
        .prepare_cached("DELETE FROM imported WHERE import_id = ?1 AND kind = ?2 AND row = ?3")?
        .execute(params![id, kind, row])?;
    Ok(())
}

/// Whether as much is left of an import as is noted.
pub fn is_full(db: &Db, id: ImportId) -> Result<bool> {
    let sql = "SELECT count(*) FROM import_leftovers WHERE import_id = ?1";
    Ok(db.sql().prepare_cached(sql)?.query_row([id], |row| row.get::<_, usize>(0))? >= LEFTOVERS_MAX)
}

pub fn add_leftover(db: &Db, id: ImportId, leftover: &Leftover) -> Result<()> {
    let element = leftover.waits_for.as_ref().map(|_| leftover.element.to_string());
    db.sql()
        .prepare_cached(
            "INSERT INTO import_leftovers (import_id, waits_for, section, element, name, reason) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute(params![id, leftover.waits_for, leftover.section, element, leftover.name, leftover.reason])?;
    Ok(())
}

/// How many photos came with their files, and how many without.
pub fn count_photos(db: &Db, id: ImportId) -> Result<(u64, u64)> {
    let sql = "SELECT coalesce(sum(pictures.url IS NULL), 0), coalesce(sum(pictures.url IS NOT NULL), 0) FROM imported
        JOIN photos ON photos.id = imported.row JOIN pictures ON pictures.id = picture_id
        WHERE import_id = ?1 AND imported.kind = 'photo'";
    Ok(db.sql().prepare_cached(sql)?.query_row([id], |row| Ok((row.get(0)?, row.get(1)?)))?)
}

/// The account does not move.
pub fn leave_move(db: &Db, id: ImportId, then: &str, reason: &str) -> Result<()> {
    let (section, name, reason) = ("move".to_owned(), then.to_owned(), reason.to_owned());
    add_leftover(db, id, &Leftover { waits_for: None, section, element: serde_json::Value::Null, name, reason })
}

/// What an earlier import of somebody left is of no use to them any more.
pub fn forget_leftovers(db: &Db, person: PersonId) -> Result<()> {
    db.sql()
        .prepare_cached(
            "DELETE FROM import_leftovers WHERE import_id IN (SELECT id FROM imports WHERE person_id = ?1)",
        )?
        .execute([person])?;
    Ok(())
}

/// How it is called what cannot be asked for yet: so much is asked of its host already. No errand is called so, so it is tried
/// again.
pub const NO_ROOM: &str = "room ";
/// How many things of an import may wait or be left out.
const LEFTOVERS_MAX: usize = 50_000;
/// How many bytes of them are tried together.
const RETRIED_BYTES: usize = 4 << 20;

/// Up to `limit` that waited and can be tried again, in the order they came.
pub fn due_leftovers(db: &Db, id: ImportId, limit: usize) -> Result<Vec<(i64, Leftover)>> {
    let sql = format!(
        "SELECT id, waits_for, section, element, name, reason FROM import_leftovers WHERE import_id = ?1 AND {DUE}
         ORDER BY waits_for LIKE '{NO_ROOM}%', tries, id LIMIT ?2"
    );
    let mut statement = db.sql().prepare_cached(&sql)?;
    let mut rows = statement.query(params![id, limit])?;
    let (mut due, mut bytes) = (Vec::new(), 0);
    while let Some(row) = rows.next()?.filter(|_| bytes < RETRIED_BYTES) {
        let element: String = row.get::<_, Option<String>>(3)?.unwrap_or_default();
        bytes += element.len();
        let leftover = Leftover {
            waits_for: row.get(1)?,
            section: row.get(2)?,
            element: serde_json::from_str(&element).unwrap_or_default(),
            name: row.get(4)?,
            reason: row.get(5)?,
        };
        due.push((row.get(0)?, leftover));
    }
    Ok(due)
}

pub fn delete_leftover(db: &Db, leftover: i64) -> Result<()> {
    db.sql().prepare_cached("DELETE FROM import_leftovers WHERE id = ?1")?.execute([leftover])?;
    Ok(())
}

/// It waits for something else now; or, where it has been tried before, for nothing any more.
pub fn postpone_leftover(db: &Db, leftover: i64, waits_for: &str, reason: &str) -> Result<()> {
    db.sql()
        .prepare_cached(
            "UPDATE import_leftovers SET reason = ?3, tries = iif(waits_for = ?2, tries + 1, 0),
               waits_for = iif(waits_for = ?2 AND tries > 0, NULL, ?2),
               element = iif(waits_for = ?2 AND tries > 0, NULL, element) WHERE id = ?1",
        )?
        .execute(params![leftover, waits_for, reason])?;
    Ok(())
}

/// It does not come any more.
pub fn end_leftover(db: &Db, leftover: i64, reason: &str) -> Result<()> {
    db.sql()
        .prepare_cached("UPDATE import_leftovers SET waits_for = NULL, element = NULL, reason = ?2 WHERE id = ?1")?
        .execute(params![leftover, reason])?;
    Ok(())
}

/// Nothing of it is waited for any more.
pub fn end_waiting(db: &Db, id: ImportId) -> Result<()> {
    db.sql()
        .prepare_cached("UPDATE import_leftovers SET waits_for = NULL, element = NULL WHERE import_id = ?1")?
        .execute([id])?;
    Ok(())
}

pub fn waiting(db: &Db, id: ImportId) -> Result<u64> {
    let sql = "SELECT count(*) FROM import_leftovers WHERE import_id = ?1 AND waits_for IS NOT NULL";
    Ok(db.sql().prepare_cached(sql)?.query_row([id], |row| row.get(0))?)
}

/// How many were left out or wait, by section, reason and whether they still wait; with an example each.
pub fn count_leftovers(db: &Db, id: ImportId) -> Result<Vec<Left>> {
    let mut statement = db.sql().prepare_cached(
        "SELECT section, reason, waits_for IS NOT NULL AS waits, count(*), min(name) FROM import_leftovers WHERE import_id = ?1
         GROUP BY section, reason, waits ORDER BY waits DESC, section, reason",
    )?;
    let rows = statement.query_map([id], |row| {
        Ok(Left {
            section: row.get(0)?,
            reason: row.get(1)?,
            waits: row.get(2)?,
            count: row.get(3)?,
            example: row.get(4)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub fn keys_of(db: &Db, person: PersonId) -> Result<Vec<String>> {
    let mut statement = db.sql().prepare_cached("SELECT key FROM imports WHERE person_id = ?1")?;
    Ok(statement.query_map([person], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
}
