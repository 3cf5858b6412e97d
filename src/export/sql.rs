//! Reads across the nouns: everything that is somebody's, row by row.

use super::parts::Part;
use crate::base::Result;
use crate::moment::Db;
use crate::social::people::PersonId;
use crate::social::photos::PhotoId;
use crate::social::posts::PostId;
use rusqlite::{OptionalExtension, params};
use serde_json::Value;
use std::io::Write;

/// How many rows are read at a time.
const PAGE: usize = 500;

impl Part {
    /// Writes its rows.
    pub fn write(&self, db: &Db, person: PersonId, out: &mut dyn Write) -> Result<()> {
        let mut statement = db.sql().prepare(self.rows)?;
        let mut rows = statement.query([person])?;
        let mut comma = "";
        write!(out, "[")?;
        while let Some(row) = rows.next()? {
            write!(out, "{comma}\n{}", row.get_ref(0)?.as_str().unwrap_or("null"))?;
            comma = ",";
        }
        writeln!(out, "\n]")?;
        Ok(())
    }
}

type Each<'e> = &'e mut dyn FnMut(Value) -> Result<()>;

fn each_row(db: &Db, sql: &str, person: PersonId, each: Each) -> Result<()> {
    each_text(db, sql, person, &mut |text| each(serde_json::from_str(text).unwrap_or_default()))
}

/// Aspects, as the reference names them.
pub fn aspects(db: &Db, person: PersonId, each: Each) -> Result<()> {
    let sql = "SELECT json_object('name', name) FROM aspects WHERE owner_id = ?1 ORDER BY position, id";
    each_row(db, sql, person, each)
}

/// Contacts; each thing twice, since the reference renamed them and reads both.
pub fn contacts(db: &Db, person: PersonId, each: Each) -> Result<()> {
    let sql = "SELECT json_object('sharing', json(iif(sharing, 'true', 'false')), 'following', json(iif(sharing, 'true', 'false')),
          'receiving', json(iif(aspects <> '[]', 'true', 'false')), 'followed', json(iif(aspects <> '[]', 'true', 'false')),
          'person_guid', guid, 'person_name', trim(first_name || ' ' || last_name), 'account_id', diaspora_id,
          'public_key', public_key, 'contact_groups_membership', json(aspects))
        FROM (SELECT contacts.id, sharing, guid, first_name, last_name, diaspora_id, public_key, json((SELECT json_group_array(name)
            FROM aspect_memberships JOIN aspects ON aspects.id = aspect_id WHERE contact_id = contacts.id)) AS aspects
          FROM contacts JOIN people ON people.id = person_id WHERE owner_id = ?1 AND closed_at IS NULL) ORDER BY id";
    each_row(db, sql, person, each)
}

/// IDs of those who are ignored.
pub fn blocks(db: &Db, person: PersonId, each: Each) -> Result<()> {
    let sql = "SELECT json_quote(diaspora_id) FROM blocks JOIN people ON people.id = person_id WHERE owner_id = ?1
        ORDER BY blocks.id";
    each_row(db, sql, person, each)
}

/// Names of the tags that somebody follows.
pub fn followed_tags(db: &Db, person: PersonId, each: Each) -> Result<()> {
    let sql = "SELECT json_quote(name) FROM followed_tags JOIN tags ON tags.id = tag_id WHERE person_id = ?1
        ORDER BY made_at, name";
    each_row(db, sql, person, each)
}

/// GUIDs of the posts that somebody wants to hear of.
pub fn subscriptions(db: &Db, person: PersonId, each: Each) -> Result<()> {
    let sql = "SELECT json_quote(posts.guid) FROM participations JOIN posts ON posts.id = post_id WHERE person_id = ?1
        ORDER BY post_id";
    each_row(db, sql, person, each)
}

/// In which aspect whoever begins to share is put.
pub fn shares_back_in(db: &Db, person: PersonId) -> Result<Option<String>> {
    let sql = "SELECT aspects.name FROM accounts JOIN aspects ON aspects.id = shares_back_in WHERE person_id = ?1";
    Ok(db.sql().query_row(sql, [person], |row| row.get(0)).optional()?)
}

/// A place among somebody's things, oldest first: after all that was made before.
#[derive(Clone, Copy)]
pub struct Place {
    time: i64,
    id: i64,
}

impl Place {
    /// Before everything.
    pub const FIRST: Place = Place { time: i64::MIN, id: 0 };
}

/// Posts of somebody after a place, oldest first, and the place after them; `None` where there are no more.
pub fn posts(db: &Db, person: PersonId, after: Place) -> Result<Option<(Vec<PostId>, Place)>> {
    let sql = "SELECT created_at, id FROM posts WHERE author_id = ?1 AND (created_at, id) > (?2, ?3)
        ORDER BY created_at, id LIMIT ?4";
    Ok(page(db, sql, person, after, |_| true)?.map(|(ids, place)| (ids.into_iter().map(PostId).collect(), place)))
}

/// The months in which somebody has written, `YYYY-MM`, the last first, and how many posts.
pub fn months(db: &Db, person: PersonId) -> Result<Vec<(String, u64)>> {
    let sql = "SELECT strftime('%Y-%m', created_at, 'unixepoch') AS month, count(*) FROM posts WHERE author_id = ?1
        GROUP BY month ORDER BY month DESC";
    let mut statement = db.sql().prepare(sql)?;
    let months = statement.query_map([person], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(months.collect::<rusqlite::Result<_>>()?)
}

/// [`posts`] of one month.
pub fn posts_in(db: &Db, person: PersonId, month: &str, after: Place) -> Result<Option<(Vec<PostId>, Place)>> {
    let bound = |add: &str| {
        let sql = "SELECT unixepoch(?1 || '-01', ?2)";
        db.sql().query_row(sql, [month, add], |row| row.get::<_, i64>(0))
    };
    let first = Place { time: bound("+0 months")?, id: i64::MIN };
    let end = bound("+1 month")?;
    let after = if after.time < first.time { first } else { after };
    let sql = "SELECT created_at, id FROM posts WHERE author_id = ?1 AND (created_at, id) > (?2, ?3)
        ORDER BY created_at, id LIMIT ?4";
    let found = page(db, sql, person, after, |place| place.time < end)?;
    Ok(found.map(|(ids, place)| (ids.into_iter().map(PostId).collect(), place)))
}

/// The same of photos that are shown.
pub fn photos(db: &Db, person: PersonId, after: Place) -> Result<Option<(Vec<PhotoId>, Place)>> {
    let sql = "SELECT created_at, id FROM photos WHERE author_id = ?1 AND pending = 0 AND (created_at, id) > (?2, ?3)
        ORDER BY created_at, id LIMIT ?4";
    Ok(page(db, sql, person, after, |_| true)?.map(|(ids, place)| (ids.into_iter().map(PhotoId).collect(), place)))
}

fn page(
    db: &Db,
    sql: &str,
    person: PersonId,
    after: Place,
    until: impl Fn(&Place) -> bool,
) -> Result<Option<(Vec<i64>, Place)>> {
    let mut statement = db.sql().prepare_cached(sql)?;
    let places = statement.query_map(params![person, after.time, after.id, PAGE], |row| {
        Ok(Place { time: row.get(0)?, id: row.get(1)? })
    })?;
    let mut places = places.collect::<rusqlite::Result<Vec<Place>>>()?;
    places.retain(until);
    Ok(places.last().map(|last| (places.iter().map(|place| place.id).collect(), *last)))
}

/// How many posts there are of somebody.
pub fn count_posts(db: &Db, person: PersonId) -> Result<u64> {
    Ok(db.sql().query_row("SELECT count(*) FROM posts WHERE author_id = ?1", [person], |row| row.get(0))?)
}

/// How many photos there are of somebody.
pub fn count_photos(db: &Db, person: PersonId) -> Result<u64> {
    Ok(db
        .sql()
        .query_row("SELECT count(*) FROM photos WHERE author_id = ?1 AND pending = 0", [person], |row| row.get(0))?)
}

/// How many bytes the files of somebody's photos take.
pub fn bytes_of_photos(db: &Db, person: PersonId) -> Result<u64> {
    let sql = "SELECT coalesce(sum(bytes), 0) FROM photos JOIN pictures ON pictures.id = picture_id
        WHERE author_id = ?1 AND pending = 0";
    Ok(db.sql().query_row(sql, [person], |row| row.get(0))?)
}

/// Addresses of the pods that have a public post, this one first.
pub fn pods_of(db: &Db, post: PostId) -> Result<Vec<String>> {
    let sql = "SELECT url || '/' FROM post_pods JOIN pods ON pods.id = pod_id WHERE post_id = ?1 AND state = 'reached'
        ORDER BY pod_id";
    let mut all = vec![db.here().address("/")];
    let mut statement = db.sql().prepare_cached(sql)?;
    let rows = statement.query_map([post.0], |row| row.get(0))?;
    all.extend(rows.collect::<rusqlite::Result<Vec<String>>>()?);
    Ok(all)
}

/// IDs of those who got a limited post.
pub fn recipients_of(db: &Db, post: PostId) -> Result<Vec<String>> {
    let sql = "SELECT diaspora_id FROM post_recipients JOIN people ON people.id = person_id WHERE post_id = ?1";
    let mut statement = db.sql().prepare_cached(sql)?;
    let rows = statement.query_map([post.0], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Comments, likes and votes of somebody, in this order, as they are passed on.
pub fn own_relayables(db: &Db, person: PersonId, each: &mut dyn FnMut(&str) -> Result<()>) -> Result<()> {
    each_text(db, "SELECT xml FROM comments WHERE author_id = ?1 ORDER BY id", person, each)?;
    each_text(db, "SELECT xml FROM likes WHERE author_id = ?1 ORDER BY id", person, each)?;
    each_text(db, "SELECT xml FROM votes WHERE author_id = ?1 ORDER BY id", person, each)
}

/// The same of others on somebody's posts and the comments there.
pub fn others_relayables(db: &Db, person: PersonId, each: &mut dyn FnMut(&str) -> Result<()>) -> Result<()> {
    let mut on = |what: &str, joins: &str| {
        let sql = format!(
            "SELECT {what}.xml FROM posts {joins} WHERE posts.author_id = ?1 AND {what}.author_id <> ?1
             ORDER BY posts.created_at, posts.id"
        );
        each_text(db, &sql, person, each)
    };
    on("comments", "JOIN comments ON comments.post_id = posts.id")?;
    on("likes", "JOIN likes ON likes.post_id = posts.id")?;
    on("likes", "JOIN comments ON comments.post_id = posts.id JOIN likes ON likes.comment_id = comments.id")?;
    on("votes", "JOIN polls ON polls.post_id = posts.id JOIN votes ON votes.poll_id = polls.id")
}

fn each_text(db: &Db, sql: &str, person: PersonId, each: &mut dyn FnMut(&str) -> Result<()>) -> Result<()> {
    let mut statement = db.sql().prepare(sql)?;
    let mut rows = statement.query([person])?;
    while let Some(row) = rows.next()? {
        each(row.get_ref(0)?.as_str().unwrap_or_default())?;
    }
    Ok(())
}
