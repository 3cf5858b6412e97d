//! Statements on `bookmarks` and `hidden_posts`.

use super::Mark;
use crate::base::{Result, Time};
use crate::moment::Db;
use crate::social::people::PersonId;
use crate::social::posts::PostId;
use rusqlite::params;

fn table(mark: Mark) -> &'static str {
    match mark {
        Mark::Bookmark => "bookmarks",
        Mark::Hidden => "hidden_posts",
    }
}

/// Whether it was not there.
pub fn insert(db: &Db, person: PersonId, mark: Mark, post: PostId, at: Time) -> Result<bool> {
    let sql =
        format!("INSERT INTO {} (person_id, post_id, made_at) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING", table(mark));
    Ok(db.sql().prepare_cached(&sql)?.execute(params![person, post, at])? > 0)
}

pub fn delete(db: &Db, person: PersonId, mark: Mark, post: PostId) -> Result<()> {
    let sql = format!("DELETE FROM {} WHERE person_id = ?1 AND post_id = ?2", table(mark));
    db.sql().prepare_cached(&sql)?.execute(params![person, post])?;
    Ok(())
}

pub fn is_on(db: &Db, person: PersonId, mark: Mark, post: PostId) -> Result<bool> {
    let sql = format!("SELECT 1 FROM {} WHERE person_id = ?1 AND post_id = ?2", table(mark));
    Ok(db.sql().prepare_cached(&sql)?.exists(params![person, post])?)
}

pub fn hand_over(db: &Db, from: PersonId, to: PersonId) -> Result<()> {
    for table in [Mark::Bookmark, Mark::Hidden].map(table) {
        db.sql()
            .prepare_cached(&format!("UPDATE OR IGNORE {table} SET person_id = ?2 WHERE person_id = ?1"))?
            .execute(params![from, to])?;
    }
    Ok(())
}

pub fn delete_of(db: &Db, person: PersonId) -> Result<()> {
    for table in [Mark::Bookmark, Mark::Hidden].map(table) {
        db.sql().prepare_cached(&format!("DELETE FROM {table} WHERE person_id = ?1"))?.execute([person])?;
    }
    Ok(())
}
