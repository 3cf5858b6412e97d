//! Statements on `posts`, `post_aspects`, `post_recipients` and `retractions`.

use super::{NewPost, Post, PostId};
use crate::base::{Guid, Result, Time};
use crate::moment::Db;
use crate::social::aspects::{Aspect, AspectId};
use crate::social::people::{self, PersonId};
use crate::text::Html;
use rusqlite::{OptionalExtension, Row, ToSql, params};

/// The columns [`from_row`] reads, from `posts` joined with its author as `people`; streams select them too.
pub const COLUMNS: &str = "posts.id, posts.guid, posts.public, posts.text, posts.html, posts.nsfw, posts.provider, \
                           posts.created_at, posts.interacted_at";

/// A post from [`COLUMNS`] followed by the author's `people::COLUMNS`.
pub fn from_row(row: &Row) -> rusqlite::Result<Post> {
    Ok(Post {
        id: row.get(0)?,
        guid: row.get(1)?,
        public: row.get(2)?,
        text: row.get(3)?,
        html: Html::stored(row.get(4)?),
        nsfw: row.get(5)?,
        provider: row.get(6)?,
        created_at: row.get(7)?,
        interacted_at: row.get(8)?,
        author: people::from_row(row, 9)?,
    })
}

fn one(db: &Db, condition: &str, value: &dyn ToSql) -> Result<Option<Post>> {
    let sql = format!(
        "SELECT {COLUMNS}, {} FROM posts JOIN people ON people.id = posts.author_id WHERE {condition}",
        people::COLUMNS
    );
    Ok(db.sql().prepare_cached(&sql)?.query_row([value], from_row).optional()?)
}

pub fn get(db: &Db, id: PostId) -> Result<Post> {
    one(db, "posts.id = ?1", &id)?.ok_or(crate::base::Error::NotFound)
}

pub fn by_guid(db: &Db, guid: &Guid) -> Result<Option<Post>> {
    one(db, "posts.guid = ?1", guid)
}

pub fn insert(db: &Db, new: &NewPost, html: &str, nsfw: bool, now: Time) -> Result<PostId> {
    db.sql()
        .prepare_cached(
            "INSERT INTO posts (guid, author_id, public, text, html, nsfw, provider, xml, created_at, interacted_at, received_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?9, ?10)",
        )?
        .execute(params![new.guid, new.author, new.public, new.text, html, nsfw, new.provider, new.xml, new.created_at, now])?;
    Ok(PostId(db.sql().last_insert_rowid()))
}

pub fn set_html(db: &Db, id: PostId, html: &str) -> Result<()> {
    db.sql().prepare_cached("UPDATE posts SET html = ?2 WHERE id = ?1")?.execute(params![id, html])?;
    Ok(())
}

pub fn add_aspect(db: &Db, post: PostId, aspect: AspectId) -> Result<()> {
    db.sql()
        .prepare_cached("INSERT INTO post_aspects (post_id, aspect_id) VALUES (?1, ?2) ON CONFLICT DO NOTHING")?
        .execute(params![post, aspect])?;
    Ok(())
}

pub fn add_all_aspects(db: &Db, post: PostId, owner: PersonId) -> Result<()> {
    db.sql()
        .prepare_cached("INSERT INTO post_aspects (post_id, aspect_id) SELECT ?1, id FROM aspects WHERE owner_id = ?2")?
        .execute(params![post, owner])?;
    Ok(())
}

pub fn aspects_of(db: &Db, post: PostId) -> Result<Vec<Aspect>> {
    let mut statement = db.sql().prepare_cached(
        "SELECT aspects.id, aspects.name FROM post_aspects JOIN aspects ON aspects.id = post_aspects.aspect_id
         WHERE post_aspects.post_id = ?1 ORDER BY aspects.position, aspects.id",
    )?;
    Ok(statement
        .query_map([post], |row| Ok(Aspect { id: row.get(0)?, name: row.get(1)? }))?
        .collect::<rusqlite::Result<_>>()?)
}

/// Whether this person had not got it before.
pub fn add_recipient(db: &Db, post: PostId, person: PersonId) -> Result<bool> {
    let mut statement = db
        .sql()
        .prepare_cached("INSERT INTO post_recipients (post_id, person_id) VALUES (?1, ?2) ON CONFLICT DO NOTHING")?;
    Ok(statement.execute(params![post, person])? > 0)
}

pub fn touch(db: &Db, id: PostId, now: Time) -> Result<()> {
    db.sql().prepare_cached("UPDATE posts SET interacted_at = ?2 WHERE id = ?1")?.execute(params![id, now])?;
    Ok(())
}

pub fn delete(db: &Db, id: PostId) -> Result<()> {
    db.sql().prepare_cached("DELETE FROM posts WHERE id = ?1")?.execute([id])?;
    Ok(())
}

pub fn delete_of(db: &Db, author: PersonId) -> Result<()> {
    db.sql().prepare_cached("DELETE FROM posts WHERE author_id = ?1")?.execute([author])?;
    Ok(())
}

pub fn remember_retracted(db: &Db, guid: &Guid, author: PersonId, now: Time) -> Result<()> {
    db.sql()
        .prepare_cached(
            "INSERT INTO retractions (guid, author_id, retracted_at) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING",
        )?
        .execute(params![guid, author, now])?;
    Ok(())
}

pub fn was_retracted(db: &Db, guid: &Guid, author: PersonId) -> Result<bool> {
    let mut statement = db.sql().prepare_cached("SELECT 1 FROM retractions WHERE guid = ?1 AND author_id = ?2")?;
    Ok(statement.exists(params![guid, author])?)
}

pub fn count_local(db: &Db) -> Result<i64> {
    let mut statement =
        db.sql().prepare_cached("SELECT count(*) FROM posts WHERE author_id IN (SELECT person_id FROM accounts)")?;
    Ok(statement.query_row([], |row| row.get(0))?)
}
