//! Reads across posts, comments, likes, contacts and people: who is near.

use super::Candidate;
use crate::base::Result;
use crate::moment::Db;
use crate::social::people::PersonId;
use crate::social::posts::PostId;
use rusqlite::params;

/// Those who have to do with the post, and, where `open`, the writer's contacts; nearest first, then by name. Names are
/// compared by who asks: SQLite knows the small letters of English alone.
pub fn near(db: &Db, writer: PersonId, post: Option<PostId>, open: bool) -> Result<Vec<Candidate>> {
    let mut statement = db.sql().prepare_cached(
        "SELECT people.id, people.first_name || ' ' || people.last_name, people.diaspora_id FROM (
           SELECT person, min(distance) AS distance FROM (
             SELECT author_id AS person, 0 AS distance FROM posts WHERE id = ?2
             UNION ALL SELECT author_id, 1 FROM comments WHERE post_id = ?2
             UNION ALL SELECT author_id, 2 FROM likes WHERE post_id = ?2
             UNION ALL SELECT person_id, 3 FROM contacts WHERE owner_id = ?1 AND ?3)
           GROUP BY person) JOIN people ON people.id = person
         WHERE people.closed_at IS NULL AND people.id <> ?1
           AND NOT EXISTS (SELECT 1 FROM blocks WHERE blocks.owner_id = ?1 AND blocks.person_id = people.id)
         ORDER BY distance, lower(people.first_name), lower(people.last_name), people.diaspora_id",
    )?;
    let rows = statement.query_map(params![writer, post, open], |row| {
        Ok(Candidate { person: row.get(0)?, name: row.get(1)?, id: row.get(2)? })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Anybody who lets themselves be found and whose first name or ID begins so, by the indexes on both.
pub fn others(db: &Db, writer: PersonId, typed: &str, limit: usize) -> Result<Vec<PersonId>> {
    const OPEN: &str = "searchable = 1 AND closed_at IS NULL AND id <> ?1
        AND NOT EXISTS (SELECT 1 FROM blocks WHERE blocks.owner_id = ?1 AND blocks.person_id = people.id)";
    let sql = format!(
        "SELECT id FROM (SELECT id FROM people WHERE first_name COLLATE NOCASE >= ?2
             AND first_name COLLATE NOCASE < ?2 || char(1114111) AND {OPEN} LIMIT ?3)
         UNION SELECT id FROM (SELECT id FROM people WHERE diaspora_id >= ?2
             AND diaspora_id < ?2 || char(1114111) AND {OPEN} LIMIT ?3)"
    );
    let mut statement = db.sql().prepare_cached(&sql)?;
    Ok(statement.query_map(params![writer, typed, limit], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
}
