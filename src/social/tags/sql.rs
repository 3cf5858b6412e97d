//! Statements on `tags`, `post_tags`, `profile_tags` and `followed_tags`.

use super::TagId;
use crate::base::{Result, Time};
use crate::moment::Db;
use crate::social::people::{self, Person, PersonId};
use rusqlite::{OptionalExtension, params};

pub fn id_of(db: &Db, name: &str) -> Result<i64> {
    db.sql().prepare_cached("INSERT INTO tags (name) VALUES (?1) ON CONFLICT DO NOTHING")?.execute([name])?;
    Ok(db.sql().prepare_cached("SELECT id FROM tags WHERE name = ?1")?.query_row([name], |row| row.get(0))?)
}

pub fn clear_post(db: &Db, post: i64) -> Result<()> {
    db.sql().prepare_cached("DELETE FROM post_tags WHERE post_id = ?1")?.execute([post])?;
    Ok(())
}

pub fn add_post(db: &Db, post: i64, tag: i64) -> Result<()> {
    db.sql()
        .prepare_cached(
            "INSERT INTO post_tags (tag_id, post_id, post_at, public)
             SELECT ?1, id, created_at, public FROM posts WHERE id = ?2 ON CONFLICT DO NOTHING",
        )?
        .execute([tag, post])?;
    Ok(())
}

pub fn clear_profile(db: &Db, person: PersonId) -> Result<()> {
    db.sql().prepare_cached("DELETE FROM profile_tags WHERE person_id = ?1")?.execute([person])?;
    Ok(())
}

pub fn add_profile(db: &Db, person: PersonId, tag: i64, position: usize) -> Result<()> {
    db.sql()
        .prepare_cached(
            "INSERT INTO profile_tags (person_id, tag_id, position) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING",
        )?
        .execute(params![person, tag, position])?;
    Ok(())
}

pub fn of_profile(db: &Db, person: PersonId) -> Result<Vec<String>> {
    let mut statement = db.sql().prepare_cached(
        "SELECT tags.name FROM profile_tags JOIN tags ON tags.id = profile_tags.tag_id
         WHERE profile_tags.person_id = ?1 ORDER BY profile_tags.position",
    )?;
    Ok(statement.query_map([person], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
}

/// `?1` viewer · `?2` tag · before `?3` · at most `?4`.
fn select_people(columns: &str) -> String {
    format!(
        "SELECT {columns} FROM profile_tags INDEXED BY profile_tags_of_tag CROSS JOIN people ON people.id = profile_tags.person_id
         WHERE profile_tags.tag_id = (SELECT id FROM tags WHERE name = ?2) AND profile_tags.person_id < ?3
         AND people.searchable = 1 AND people.closed_at IS NULL
         AND NOT EXISTS (SELECT 1 FROM blocks WHERE blocks.owner_id = ?1 AND blocks.person_id = people.id)
         ORDER BY profile_tags.person_id DESC LIMIT ?4"
    )
}

pub fn people(
    db: &Db,
    viewer: Option<PersonId>,
    tag: &str,
    last: Option<PersonId>,
    limit: usize,
) -> Result<Vec<Person>> {
    let mut statement = db.sql().prepare_cached(&select_people(people::COLUMNS))?;
    let last = last.map_or(i64::MAX, |last| last.0);
    let rows = statement.query_map(params![viewer, tag, last, limit], |row| people::from_row(row, 0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// How many of them there are, counted up to `limit`.
pub fn count_people(db: &Db, viewer: Option<PersonId>, tag: &str, limit: usize) -> Result<usize> {
    let sql = format!("SELECT count(*) FROM ({})", select_people("1"));
    Ok(db.sql().prepare_cached(&sql)?.query_row(params![viewer, tag, i64::MAX, limit], |row| row.get(0))?)
}

/// Whether it was not followed before.
pub fn follow(db: &Db, person: PersonId, tag: TagId, now: Time) -> Result<bool> {
    let mut statement = db.sql().prepare_cached(
        "INSERT INTO followed_tags (person_id, tag_id, made_at) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING",
    )?;
    Ok(statement.execute(params![person, tag, now])? > 0)
}

/// Whether it was followed.
pub fn unfollow(db: &Db, person: PersonId, tag: TagId) -> Result<bool> {
    let mut statement = db.sql().prepare_cached("DELETE FROM followed_tags WHERE person_id = ?1 AND tag_id = ?2")?;
    Ok(statement.execute(params![person, tag])? > 0)
}

pub fn following(db: &Db, person: PersonId, name: &str) -> Result<Option<TagId>> {
    let mut statement = db.sql().prepare_cached(
        "SELECT tags.id FROM tags JOIN followed_tags ON tag_id = tags.id WHERE name = ?2 AND person_id = ?1",
    )?;
    Ok(statement.query_row(params![person, name], |row| row.get(0)).optional()?)
}

pub fn followed(db: &Db, person: PersonId) -> Result<Vec<(TagId, String)>> {
    let mut statement = db.sql().prepare_cached(
        "SELECT tags.id, tags.name FROM followed_tags JOIN tags ON tags.id = tag_id WHERE person_id = ?1 ORDER BY name",
    )?;
    Ok(statement.query_map([person], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<rusqlite::Result<_>>()?)
}

pub fn hand_over(db: &Db, from: PersonId, to: PersonId) -> Result<()> {
    db.sql()
        .prepare_cached("UPDATE OR IGNORE followed_tags SET person_id = ?2 WHERE person_id = ?1")?
        .execute(params![from, to])?;
    Ok(())
}

pub fn unfollow_all(db: &Db, person: PersonId) -> Result<()> {
    db.sql().prepare_cached("DELETE FROM followed_tags WHERE person_id = ?1")?.execute([person])?;
    Ok(())
}

pub fn tidy(db: &Db) -> Result<()> {
    db.sql()
        .prepare_cached(
            "DELETE FROM tags WHERE NOT EXISTS (SELECT 1 FROM post_tags WHERE tag_id = tags.id)
             AND NOT EXISTS (SELECT 1 FROM profile_tags WHERE tag_id = tags.id)
             AND NOT EXISTS (SELECT 1 FROM followed_tags WHERE tag_id = tags.id)",
        )?
        .execute([])?;
    Ok(())
}
