//! Statements on `posts`, `embeds`, `post_aspects`, `post_recipients` and `retractions`.

use super::{Embed, Location, NewPost, Post, PostId};
use crate::base::{Guid, Result, Time};
use crate::moment::Db;
use crate::social::aspects::{Aspect, AspectId};
use crate::social::people::{self, PersonId};
use crate::text::Html;
use rusqlite::{OptionalExtension, Row, ToSql, params};

/// Whether the row `posts` may disturb: it says so, or its author does of all they write, or what it passes on does.
macro_rules! sensitive {
    () => {
        "(posts.nsfw OR (SELECT nsfw FROM people whose WHERE whose.id = posts.author_id) OR coalesce(\
         (SELECT root.nsfw OR whose.nsfw FROM posts root JOIN people whose ON whose.id = root.author_id \
          WHERE root.id = posts.root_id), 0))"
    };
}
pub(in crate::social) use sensitive;

/// The columns [`from_row`] reads, from `posts` joined with its author as `people`; streams select them too.
pub const COLUMNS: &str = concat!(
    "posts.id, posts.guid, posts.public, posts.text, posts.html, ",
    sensitive!(),
    ", posts.provider, posts.created_at, posts.interacted_at, posts.edited_at, posts.reshare, posts.root_id, \
     posts.address, posts.lat, posts.lng"
);

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
        edited_at: row.get(9)?,
        reshare: row.get(10)?,
        root: row.get(11)?,
        location: location(row)?,
        author: people::from_row(row, 15)?,
    })
}

fn location(row: &Row) -> rusqlite::Result<Option<Location>> {
    let Some(address) = row.get(12)? else { return Ok(None) };
    let text = |at| Ok::<_, rusqlite::Error>(row.get::<_, Option<String>>(at)?.unwrap_or_default());
    Ok(Some(Location { address, lat: text(13)?, lng: text(14)? }))
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
            "INSERT INTO posts (guid, author_id, public, text, html, nsfw, provider, created_at, interacted_at, received_at,
             edited_at, root_id, reshare, local) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?8, ?9, ?10, ?11, ?12,
             (SELECT pod_id IS NULL FROM people WHERE id = ?2))",
        )?
        .execute(params![
            new.guid,
            new.author,
            new.public,
            new.text,
            html,
            nsfw,
            new.provider,
            new.created_at,
            now,
            new.edited_at,
            new.root,
            new.reshare
        ])?;
    Ok(PostId(db.sql().last_insert_rowid()))
}

pub fn set_html(db: &Db, id: PostId, html: &str) -> Result<()> {
    db.sql().prepare_cached("UPDATE posts SET html = ?2 WHERE id = ?1")?.execute(params![id, html])?;
    Ok(())
}

/// Replaces the words of a post.
pub fn edit(db: &Db, id: PostId, text: &str, html: &str, nsfw: bool, at: Time) -> Result<()> {
    db.sql()
        .prepare_cached("UPDATE posts SET text = ?2, html = ?3, nsfw = ?4, edited_at = ?5 WHERE id = ?1")?
        .execute(params![id, text, html, nsfw, at])?;
    Ok(())
}

/// Up to `limit` posts that are still kept as they came.
pub fn packed(db: &Db, limit: usize) -> Result<Vec<(PostId, String)>> {
    let mut statement =
        db.sql().prepare_cached("SELECT id, xml FROM posts WHERE xml IS NOT NULL ORDER BY id LIMIT ?1")?;
    Ok(statement.query_map([limit], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<rusqlite::Result<_>>()?)
}

pub fn clear_xml(db: &Db, id: PostId) -> Result<()> {
    db.sql().prepare_cached("UPDATE posts SET xml = NULL WHERE id = ?1")?.execute([id])?;
    Ok(())
}

pub fn set_location(db: &Db, id: PostId, place: Option<&Location>) -> Result<()> {
    let part = |part: fn(&Location) -> &String| place.map(part);
    db.sql().prepare_cached("UPDATE posts SET address = ?2, lat = ?3, lng = ?4 WHERE id = ?1")?.execute(params![
        id,
        part(|place| &place.address),
        part(|place| &place.lat),
        part(|place| &place.lng)
    ])?;
    Ok(())
}

pub fn set_embed(db: &Db, id: PostId, embed: Option<&Embed>) -> Result<()> {
    db.sql().prepare_cached("DELETE FROM embeds WHERE post_id = ?1")?.execute([id])?;
    let Some(embed) = embed else { return Ok(()) };
    db.sql()
        .prepare_cached("INSERT INTO embeds (post_id, url, title, description, image) VALUES (?1, ?2, ?3, ?4, ?5)")?
        .execute(params![id, embed.url, embed.title, embed.description, embed.image])?;
    Ok(())
}

pub fn embeds(db: &Db, posts: &[PostId]) -> Result<Vec<Option<Embed>>> {
    let mut statement = db.sql().prepare_cached(
        "SELECT embeds.post_id, embeds.url, embeds.title, embeds.description, embeds.image
         FROM json_each(?1) asked LEFT JOIN embeds ON embeds.post_id = asked.value ORDER BY asked.key",
    )?;
    let embed = |row: &Row| {
        let there: Option<PostId> = row.get(0)?;
        let embed = Embed { url: row.get(1)?, title: row.get(2)?, description: row.get(3)?, image: row.get(4)? };
        Ok(there.map(|_| embed))
    };
    let ids = serde_json::Value::from(posts.iter().map(|post| post.0).collect::<Vec<_>>()).to_string();
    Ok(statement.query_map([ids], embed)?.collect::<rusqlite::Result<_>>()?)
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
    let mut statement = db.sql().prepare_cached(
        "INSERT INTO post_recipients (post_id, person_id, post_at)
         VALUES (?1, ?2, (SELECT created_at FROM posts WHERE id = ?1)) ON CONFLICT DO NOTHING",
    )?;
    Ok(statement.execute(params![post, person])? > 0)
}

pub fn touch(db: &Db, id: PostId, now: Time) -> Result<()> {
    db.sql()
        .prepare_cached("UPDATE posts SET interacted_at = max(interacted_at, ?2) WHERE id = ?1")?
        .execute(params![id, now])?;
    // Those of elsewhere look at no stream here.
    db.sql()
        .prepare_cached(
            "UPDATE participations SET interacted_at = (SELECT interacted_at FROM posts WHERE id = ?1)
             WHERE post_id = ?1 AND person_id IN (SELECT person_id FROM accounts)",
        )?
        .execute([id])?;
    Ok(())
}

pub fn is_answered(db: &Db, id: PostId) -> Result<bool> {
    let sql = "SELECT 1 FROM posts WHERE id = ?1 AND (EXISTS (SELECT 1 FROM comments WHERE post_id = ?1)
        OR EXISTS (SELECT 1 FROM likes WHERE post_id = ?1) OR EXISTS (SELECT 1 FROM posts again WHERE again.root_id = ?1))";
    Ok(db.sql().prepare_cached(sql)?.exists([id])?)
}

pub fn delete(db: &Db, id: PostId) -> Result<()> {
    db.sql().prepare_cached("DELETE FROM posts WHERE id = ?1")?.execute([id])?;
    Ok(())
}

pub fn delete_of(db: &Db, author: PersonId) -> Result<()> {
    db.sql().prepare_cached("DELETE FROM posts WHERE author_id = ?1")?.execute([author])?;
    Ok(())
}

/// Nobody here is left who may see a limited post of elsewhere that was for this one alone.
pub fn forget_recipient(db: &Db, person: PersonId) -> Result<()> {
    let mut statement =
        db.sql().prepare_cached("DELETE FROM post_recipients WHERE person_id = ?1 RETURNING post_id")?;
    let got = statement.query_map([person], |row| row.get(0))?.collect::<rusqlite::Result<Vec<i64>>>()?;
    db.sql()
        .prepare_cached(
            "DELETE FROM posts WHERE id IN (SELECT value FROM json_each(?1)) AND public = 0
             AND author_id NOT IN (SELECT person_id FROM accounts)
             AND NOT EXISTS (SELECT 1 FROM post_recipients WHERE post_recipients.post_id = posts.id)",
        )?
        .execute([serde_json::Value::from(got).to_string()])?;
    Ok(())
}

pub fn forget_retractions(db: &Db, author: PersonId) -> Result<()> {
    db.sql().prepare_cached("DELETE FROM retractions WHERE author_id = ?1")?.execute([author])?;
    Ok(())
}

pub fn reshare_by(db: &Db, author: PersonId, root: PostId) -> Result<Option<PostId>> {
    let mut statement = db.sql().prepare_cached("SELECT id FROM posts WHERE root_id = ?1 AND author_id = ?2")?;
    Ok(statement.query_row(params![root, author], |row| row.get(0)).optional()?)
}

pub fn reshares_of(db: &Db, root: PostId) -> Result<Vec<Post>> {
    let sql = format!(
        "SELECT {COLUMNS}, {} FROM posts JOIN people ON people.id = posts.author_id WHERE posts.root_id = ?1 ORDER BY posts.id LIMIT 500",
        people::COLUMNS
    );
    Ok(db.sql().prepare_cached(&sql)?.query_map([root], from_row)?.collect::<rusqlite::Result<_>>()?)
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

pub fn hand_over(db: &Db, from: PersonId, to: PersonId) -> Result<()> {
    for (table, column) in [("posts", "author_id"), ("post_recipients", "person_id"), ("retractions", "author_id")] {
        // What a rule allows once for each person is there already, and goes.
        db.sql()
            .prepare_cached(&format!("UPDATE OR IGNORE {table} SET {column} = ?2 WHERE {column} = ?1"))?
            .execute(params![from, to])?;
        db.sql().prepare_cached(&format!("DELETE FROM {table} WHERE {column} = ?1"))?.execute([from])?;
    }
    let mut local = db.sql().prepare_cached(
        "UPDATE posts SET local = (SELECT pod_id IS NULL FROM people WHERE id = ?1) WHERE author_id = ?1",
    )?;
    local.execute([to])?;
    Ok(())
}

pub fn count_local(db: &Db) -> Result<i64> {
    let mut statement =
        db.sql().prepare_cached("SELECT count(*) FROM posts WHERE author_id IN (SELECT person_id FROM accounts)")?;
    Ok(statement.query_row([], |row| row.get(0))?)
}

/// The last post that somebody wrote in words of their own, and whether it is public.
pub fn last_of(db: &Db, author: PersonId) -> Result<Option<(PostId, bool)>> {
    let mut statement = db.sql().prepare_cached(
        "SELECT id, public FROM posts WHERE author_id = ?1 AND reshare = 0 ORDER BY created_at DESC, id DESC LIMIT 1",
    )?;
    Ok(statement.query_row([author], |row| Ok((row.get(0)?, row.get(1)?))).optional()?)
}
