//! Reads across people and contacts.

use crate::base::Result;
use crate::moment::Db;
use crate::social::audience::SEES;
use crate::social::people::{self, Person, PersonId};
use rusqlite::params;

pub fn people(db: &Db, searcher: PersonId, query: &str, limit: usize, offset: usize) -> Result<Vec<Person>> {
    if query.is_empty() {
        return Ok(Vec::new());
    }
    let sql = format!(
        "SELECT {} FROM people LEFT JOIN contacts ON contacts.person_id = people.id AND contacts.owner_id = ?1
         WHERE people.closed_at IS NULL AND (people.searchable = 1 OR contacts.id IS NOT NULL)
           AND (instr(lower(people.first_name || ' ' || people.last_name), ?2) > 0 OR substr(people.diaspora_id, 1, length(?2)) = ?2)
         ORDER BY contacts.id IS NULL, lower(people.last_name), lower(people.first_name), people.diaspora_id LIMIT ?3 OFFSET ?4",
        people::COLUMNS
    );
    let mut statement = db.sql().prepare_cached(&sql)?;
    let rows =
        statement.query_map(params![searcher, query.to_lowercase(), limit, offset], |row| people::from_row(row, 0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub fn tags(db: &Db, searcher: Option<PersonId>, prefix: &str, limit: usize) -> Result<Vec<String>> {
    let sql = format!(
        "SELECT name, EXISTS (SELECT 1 FROM followed_tags f WHERE f.tag_id = tags.id AND f.person_id = ?1) AS followed
         FROM tags WHERE name >= ?2 AND name < ?2 || char(1114111) AND (followed OR
           EXISTS (SELECT 1 FROM post_tags JOIN posts ON posts.id = post_tags.post_id WHERE post_tags.tag_id = tags.id AND {SEES})
           OR EXISTS (SELECT 1 FROM profile_tags WHERE profile_tags.tag_id = tags.id))
         ORDER BY followed DESC, length(name), name LIMIT ?3"
    );
    let mut statement = db.sql().prepare_cached(&sql)?;
    Ok(statement.query_map(params![searcher, prefix, limit], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
}
