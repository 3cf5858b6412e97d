//! Statements on `tags`, `post_tags` and `profile_tags`.

use crate::base::Result;
use crate::moment::Db;
use crate::social::people::PersonId;
use rusqlite::params;

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
        .prepare_cached("INSERT INTO post_tags (tag_id, post_id) VALUES (?1, ?2) ON CONFLICT DO NOTHING")?
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
