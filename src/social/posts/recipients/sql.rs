//! Statements on `post_recipients`, for an author who changes them.

use crate::base::Result;
use crate::moment::Db;
use crate::social::people::PersonId;
use crate::social::pods::PodId;
use crate::social::posts::PostId;
use rusqlite::params;

/// By name; closed people are left out.
pub fn recipients(db: &Db, post: PostId) -> Result<Vec<PersonId>> {
    let mut statement = db.sql().prepare_cached(
        "SELECT people.id FROM post_recipients got JOIN people ON people.id = got.person_id
         WHERE got.post_id = ?1 AND people.closed_at IS NULL
         ORDER BY lower(people.first_name), lower(people.last_name), people.diaspora_id",
    )?;
    Ok(statement.query_map([post], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
}

/// Whether they had it.
pub fn remove(db: &Db, post: PostId, person: PersonId) -> Result<bool> {
    let mut statement = db.sql().prepare_cached("DELETE FROM post_recipients WHERE post_id = ?1 AND person_id = ?2")?;
    Ok(statement.execute(params![post, person])? > 0)
}

/// The other pods on which somebody has it.
pub fn pods(db: &Db, post: PostId) -> Result<Vec<PodId>> {
    let mut statement = db.sql().prepare_cached(
        "SELECT DISTINCT people.pod_id FROM post_recipients got JOIN people ON people.id = got.person_id
         WHERE got.post_id = ?1 AND people.pod_id IS NOT NULL AND people.closed_at IS NULL",
    )?;
    Ok(statement.query_map([post], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
}
