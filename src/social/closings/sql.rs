//! Statements on `closings`. Counting what an account has reads across the nouns.

use super::{Closes, Counts, Receipt};
use crate::base::{Result, Time};
use crate::moment::Db;
use crate::social::audience;
use crate::social::people::PersonId;
use crate::waiting::farewells::Heard;
use rusqlite::{OptionalExtension, params};

/// What `?1` has, in the order of the columns.
const COUNTED: &str = "(SELECT count(*) FROM posts WHERE author_id = ?1), (SELECT count(*) FROM photos WHERE author_id = ?1), \
    (SELECT count(*) FROM contacts WHERE owner_id = ?1), \
    (SELECT count(*) FROM comments JOIN posts ON posts.id = post_id WHERE comments.author_id = ?1 AND posts.author_id <> ?1), \
    (SELECT count(*) FROM messages WHERE author_id = ?1), ?2";

fn pods(db: &Db, person: PersonId) -> Result<usize> {
    Ok(audience::of_account(db, person)?.len())
}

/// Notes that somebody asked, instead of what stood there, and counts what they have.
pub fn note(db: &Db, person: PersonId, code_hash: &[u8], now: Time) -> Result<()> {
    let sql = format!(
        "INSERT OR REPLACE INTO closings
           (person_id, code_hash, asked_at, posts, photos, contacts, comments, messages, pods)
         SELECT ?1, ?3, ?4, {COUNTED}"
    );
    db.sql().prepare_cached(&sql)?.execute(params![person, pods(db, person)?, code_hash, now])?;
    Ok(())
}

/// It closes now: what goes is counted once more.
pub fn done(db: &Db, person: PersonId, now: Time) -> Result<()> {
    let sql = format!(
        "UPDATE closings SET closed_at = ?3, (posts, photos, contacts, comments, messages, pods) = (SELECT {COUNTED})
         WHERE person_id = ?1 AND closed_at IS NULL"
    );
    db.sql().prepare_cached(&sql)?.execute(params![person, pods(db, person)?, now])?;
    Ok(())
}

pub fn delete(db: &Db, person: PersonId) -> Result<()> {
    db.sql().prepare_cached("DELETE FROM closings WHERE person_id = ?1")?.execute([person])?;
    Ok(())
}

/// The closing itself; whom it was told to is left open.
pub fn by_code(db: &Db, code_hash: &[u8]) -> Result<Option<(PersonId, Receipt)>> {
    let mut statement = db.sql().prepare_cached(
        "SELECT closings.person_id, diaspora_id, asked_at, closings.closed_at, coalesce(closes_at, asked_at),
           posts, photos, contacts, comments, messages, pods
         FROM closings JOIN people ON people.id = closings.person_id JOIN accounts USING (person_id) WHERE code_hash = ?1",
    )?;
    let found = statement.query_row([code_hash], |row| {
        let closed: Option<Time> = row.get(3)?;
        let counts = Counts {
            posts: row.get(5)?,
            photos: row.get(6)?,
            contacts: row.get(7)?,
            comments: row.get(8)?,
            messages: row.get(9)?,
            pods: row.get(10)?,
        };
        let receipt = Receipt {
            diaspora_id: row.get(1)?,
            asked_at: row.get(2)?,
            closes: closed.map_or(Closes::At(row.get(4)?), Closes::Closed),
            counts,
            heard: Heard::default(),
        };
        Ok((row.get(0)?, receipt))
    });
    Ok(found.optional()?)
}

pub fn any_closed_before(db: &Db, time: Time) -> Result<bool> {
    Ok(db.sql().prepare_cached("SELECT 1 FROM closings WHERE closed_at < ?1 LIMIT 1")?.exists([time])?)
}

pub fn delete_closed_before(db: &Db, time: Time) -> Result<usize> {
    Ok(db.sql().prepare_cached("DELETE FROM closings WHERE closed_at < ?1")?.execute([time])?)
}
