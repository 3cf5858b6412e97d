//! Statements on `removals`.

use super::removal::{Removal, Removed};
use crate::base::{Result, Time};
use crate::moment::Db;
use crate::social::comments::CommentId;
use crate::social::posts::PostId;
use rusqlite::{Row, params};

/// Post, comment, in whose name, and when.
type Found = (Option<PostId>, Option<CommentId>, bool, Time);

const SELECT: &str = "SELECT post_id, comment_id, by_post_author, due_at FROM removals";

fn found(row: &Row) -> rusqlite::Result<Found> {
    Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
}

fn removal((post, comment, by_post_author, due_at): Found) -> Result<Removal> {
    Ok(Removal { of: Removed::of(post, comment)?, by_post_author, due_at })
}

/// Twice is as good as once.
pub fn put(db: &Db, removal: &Removal) -> Result<()> {
    let (post, comment) = removal.of.ids();
    db.sql()
        .prepare_cached(
            "INSERT INTO removals (post_id, comment_id, by_post_author, due_at) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT DO NOTHING",
        )?
        .execute(params![post, comment, removal.by_post_author, removal.due_at])?;
    Ok(())
}

pub fn get(db: &Db, of: Removed) -> Result<Option<Removal>> {
    let (post, comment) = of.ids();
    let mut statement = db.sql().prepare_cached(&format!("{SELECT} WHERE post_id = ?1 OR comment_id = ?2"))?;
    let mut rows = statement.query_map(params![post, comment], found)?;
    rows.next().transpose()?.map(removal).transpose()
}

pub fn take_out(db: &Db, of: Removed) -> Result<()> {
    let (post, comment) = of.ids();
    db.sql()
        .prepare_cached("DELETE FROM removals WHERE post_id = ?1 OR comment_id = ?2")?
        .execute(params![post, comment])?;
    Ok(())
}

pub fn next_due(db: &Db) -> Result<Option<Time>> {
    Ok(db.sql().prepare_cached("SELECT min(due_at) FROM removals")?.query_row([], |row| row.get(0))?)
}

pub fn due(db: &Db, now: Time) -> Result<Vec<Removal>> {
    let mut statement = db.sql().prepare_cached(&format!("{SELECT} WHERE due_at <= ?1 ORDER BY due_at"))?;
    let rows = statement.query_map([now], found)?.collect::<rusqlite::Result<Vec<_>>>()?;
    rows.into_iter().map(removal).collect()
}
