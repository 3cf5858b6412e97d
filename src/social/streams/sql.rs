//! Reads across the nouns: posts in order, and what hangs on them.

use super::{Before, Reply, ShownComment, Stream};
use crate::base::{Guid, Result, Time};
use crate::moment::Db;
use crate::social::audience::{SEES, SEES_PHOTO};
use crate::social::likes::LikeId;
use crate::social::people::{self, PersonId};
use crate::social::photos::{self, Photo, PhotoId};
use crate::social::posts::{self, Post, PostId};
use crate::social::{aspects, comments, pictures};
use rusqlite::{OptionalExtension, Row, params};
use std::collections::HashMap;

/// What [`counts`] finds for one post.
pub struct Counts {
    pub likes: i64,
    pub own_like: Option<LikeId>,
    pub comments: i64,
    pub participates: bool,
    pub reshares: i64,
    pub own_reshare: Option<PostId>,
}

/// The people in the viewer's aspects: all of them, or those in `?5`.
const IN_ASPECTS: &str = "posts.author_id IN (SELECT contacts.person_id FROM contacts \
    JOIN aspect_memberships m ON m.contact_id = contacts.id WHERE contacts.owner_id = ?1 \
    AND (?5 IS NULL OR m.aspect_id IN (SELECT value FROM json_each(?5))))";

/// The author is nobody whom the viewer ignores, nor is who wrote what a reshare passes on.
const NOT_IGNORED: &str = "NOT EXISTS (SELECT 1 FROM blocks WHERE blocks.owner_id = ?1 AND blocks.person_id IN \
    (posts.author_id, (SELECT root.author_id FROM posts root WHERE root.id = posts.root_id)))";

/// A comment is by nobody whom the viewer ignores, or stands under a post of theirs, where they may take it away.
const COMMENT_SHOWN: &str = "NOT EXISTS (SELECT 1 FROM blocks JOIN posts ON posts.id = comments.post_id \
    WHERE blocks.owner_id = ?1 AND blocks.person_id = comments.author_id AND posts.author_id <> ?1)";

/// `?1` viewer · `?2` before time · `?3` before id · `?4` limit · `?5` what the stream asks for.
fn condition(stream: &Stream) -> (String, Option<String>) {
    match stream {
        Stream::Main => (
            format!(
                "(posts.author_id = ?1 OR {IN_ASPECTS} OR EXISTS \
                 (SELECT 1 FROM mentions WHERE mentions.person_id = ?1 AND mentions.post_id = posts.id))"
            ),
            None,
        ),
        Stream::Aspects(ids) => (
            format!(
                "({IN_ASPECTS} OR (posts.author_id = ?1 AND (posts.public = 1 OR ?5 IS NULL OR EXISTS (SELECT 1 FROM post_aspects \
                 WHERE post_aspects.post_id = posts.id AND post_aspects.aspect_id IN (SELECT value FROM json_each(?5))))))"
            ),
            Some(ids).filter(|ids| !ids.is_empty()).map(|ids| list(ids.iter().map(|id: &aspects::AspectId| id.0))),
        ),
        Stream::Profile(person) => ("posts.author_id = ?5".into(), Some(person.to_string())),
        Stream::Public => ("posts.public = 1 AND ?5 IS NULL".into(), None),
        Stream::Tag(tag) => (
            "posts.id IN (SELECT post_tags.post_id FROM post_tags JOIN tags ON tags.id = post_tags.tag_id WHERE tags.name = ?5)".into(),
            Some(tag.clone()),
        ),
        Stream::FollowedTags => (
            "posts.id IN (SELECT post_tags.post_id FROM followed_tags JOIN post_tags ON post_tags.tag_id = followed_tags.tag_id \
             WHERE followed_tags.person_id = ?1) AND ?5 IS NULL".into(),
            None,
        ),
    }
}

fn list(ids: impl Iterator<Item = i64>) -> String {
    serde_json::Value::from(ids.collect::<Vec<_>>()).to_string()
}

/// The index that leads from the newest post to the oldest. The planner, left alone, gathers everything by all the
/// authors and sorts it: ten times the posts, ten times the work.
fn walk(stream: &Stream) -> &'static str {
    match stream {
        Stream::Main | Stream::Aspects(_) => "INDEXED BY posts_in_time",
        Stream::Profile(_) => "INDEXED BY posts_of_author",
        Stream::Public => "INDEXED BY posts_public",
        Stream::Tag(_) | Stream::FollowedTags => "",
    }
}

pub fn page(
    db: &Db,
    viewer: Option<PersonId>,
    stream: &Stream,
    before: Option<Before>,
    limit: usize,
) -> Result<Vec<Post>> {
    let (condition, asked) = condition(stream);
    // Whoever looks at somebody's own page wants to see them.
    let wanted = if matches!(stream, Stream::Profile(_)) { "1" } else { NOT_IGNORED };
    let sql = format!(
        "SELECT {}, {} FROM posts {} CROSS JOIN people ON people.id = posts.author_id
         WHERE {condition} AND {wanted} AND {SEES} AND (posts.created_at, posts.id) < (?2, ?3)
         ORDER BY posts.created_at DESC, posts.id DESC LIMIT ?4",
        posts::COLUMNS,
        people::COLUMNS,
        walk(stream)
    );
    let (time, id) = match before {
        None => (i64::MAX, i64::MAX),
        Some(Before { time, post }) => (time.unix(), post.map_or(0, |post| post.0)),
    };
    let mut statement = db.sql().prepare_cached(&sql)?;
    Ok(statement
        .query_map(params![viewer, time, id, limit, asked], posts::from_row)?
        .collect::<rusqlite::Result<_>>()?)
}

fn select_photos(condition: &str) -> String {
    format!(
        "SELECT {}, {} FROM photos INDEXED BY photos_of_author JOIN pictures ON pictures.id = photos.picture_id
         WHERE photos.pending = 0 AND photos.author_id = ?2 AND {SEES_PHOTO} {condition}",
        photos::COLUMNS,
        pictures::COLUMNS
    )
}

pub fn photos(
    db: &Db,
    viewer: Option<PersonId>,
    owner: PersonId,
    before: Option<(Time, Option<PhotoId>)>,
    limit: usize,
) -> Result<Vec<Photo>> {
    let (time, id) = match before {
        None => (i64::MAX, i64::MAX),
        Some((time, photo)) => (time.unix(), photo.map_or(0, |photo| photo.0)),
    };
    let sql = select_photos(
        "AND (photos.created_at, photos.id) < (?3, ?4) ORDER BY photos.created_at DESC, photos.id DESC LIMIT ?5",
    );
    let mut statement = db.sql().prepare_cached(&sql)?;
    Ok(statement
        .query_map(params![viewer, owner, time, id, limit], photos::from_row)?
        .collect::<rusqlite::Result<_>>()?)
}

/// The one that comes just before `photo` in [`photos`].
pub fn newer_photo(db: &Db, viewer: Option<PersonId>, photo: &Photo) -> Result<Option<Photo>> {
    let sql =
        select_photos("AND (photos.created_at, photos.id) > (?3, ?4) ORDER BY photos.created_at, photos.id LIMIT 1");
    let mut statement = db.sql().prepare_cached(&sql)?;
    Ok(statement.query_row(params![viewer, photo.author, photo.created_at, photo.id], photos::from_row).optional()?)
}

pub fn count_photos(db: &Db, viewer: Option<PersonId>, owner: PersonId) -> Result<i64> {
    let sql =
        format!("SELECT count(*) FROM photos WHERE photos.pending = 0 AND photos.author_id = ?2 AND {SEES_PHOTO}");
    Ok(db.sql().prepare_cached(&sql)?.query_row(params![viewer, owner], |row| row.get(0))?)
}

pub fn count_tagged(db: &Db, viewer: Option<PersonId>, tag: &str) -> Result<i64> {
    let sql = format!(
        "SELECT count(*) FROM posts WHERE {SEES} AND {NOT_IGNORED} AND posts.id IN
         (SELECT post_tags.post_id FROM post_tags JOIN tags ON tags.id = post_tags.tag_id WHERE tags.name = ?2)"
    );
    Ok(db.sql().prepare_cached(&sql)?.query_row(params![viewer, tag], |row| row.get(0))?)
}

pub fn counts(db: &Db, viewer: Option<PersonId>, posts: &[PostId]) -> Result<Vec<Counts>> {
    let sql = format!(
        "SELECT (SELECT count(*) FROM likes WHERE likes.post_id = asked.value),
                (SELECT likes.id FROM likes WHERE likes.post_id = asked.value AND likes.author_id = ?1),
                (SELECT count(*) FROM comments WHERE comments.post_id = asked.value AND {COMMENT_SHOWN}),
                (EXISTS (SELECT 1 FROM participations WHERE participations.post_id = asked.value AND participations.person_id = ?1)
                   OR EXISTS (SELECT 1 FROM posts WHERE posts.id = asked.value AND posts.author_id = ?1))
                 AND NOT EXISTS (SELECT 1 FROM quiet_posts q WHERE q.post_id = asked.value AND q.person_id = ?1),
                (SELECT count(*) FROM posts WHERE posts.root_id = asked.value),
                (SELECT posts.id FROM posts WHERE posts.root_id = asked.value AND posts.author_id = ?1)
         FROM json_each(?2) asked ORDER BY asked.key"
    );
    let mut statement = db.sql().prepare_cached(&sql)?;
    let row = |row: &Row| {
        Ok(Counts {
            likes: row.get(0)?,
            own_like: row.get(1)?,
            comments: row.get(2)?,
            participates: row.get(3)?,
            reshares: row.get(4)?,
            own_reshare: row.get(5)?,
        })
    };
    let ids = list(posts.iter().map(|post| post.0));
    Ok(statement.query_map(params![viewer, ids], row)?.collect::<rusqlite::Result<_>>()?)
}

/// The comments of a post, oldest first: the last `limit` of them, or all.
pub fn comments(db: &Db, viewer: Option<PersonId>, post: &Post, limit: Option<usize>) -> Result<Vec<ShownComment>> {
    let sql = format!(
        "SELECT * FROM (SELECT {}, {},
           (SELECT count(*) FROM likes WHERE likes.comment_id = comments.id),
           (SELECT likes.id FROM likes WHERE likes.comment_id = comments.id AND likes.author_id = ?1)
         FROM comments JOIN people ON people.id = comments.author_id WHERE comments.post_id = ?2 AND {COMMENT_SHOWN}
         ORDER BY comments.created_at DESC, comments.id DESC LIMIT ?3) ORDER BY 6, 1",
        comments::COLUMNS,
        people::COLUMNS
    );
    let mut statement = db.sql().prepare_cached(&sql)?;
    let limit = limit.map_or(-1, |limit| i64::try_from(limit).unwrap_or(-1));
    let shown = |row: &Row| {
        let comment = comments::from_row(row)?;
        let own = viewer == Some(comment.author.id);
        let may_retract = own || viewer == Some(post.author.id);
        let after = comments::WIDTH + people::WIDTH;
        Ok(ShownComment {
            comment,
            reply: None,
            likes: row.get(after)?,
            own_like: row.get(after + 1)?,
            own,
            may_retract,
        })
    };
    let mut all: Vec<ShownComment> =
        statement.query_map(params![viewer, post.id, limit], shown)?.collect::<rusqlite::Result<_>>()?;
    name_replies(db, post.id, &mut all)?;
    Ok(all)
}

/// Says whom replies answer, as far as those comments are here.
fn name_replies(db: &Db, post: PostId, comments: &mut [ShownComment]) -> Result<()> {
    let asked: Vec<&str> =
        comments.iter().filter_map(|one| one.comment.thread_parent.as_ref()).map(Guid::as_str).collect();
    if asked.is_empty() {
        return Ok(());
    }
    let sql = format!(
        "SELECT comments.guid, {} FROM comments JOIN people ON people.id = comments.author_id
         WHERE comments.post_id = ?1 AND comments.guid IN (SELECT value FROM json_each(?2))",
        people::COLUMNS
    );
    let mut statement = db.sql().prepare_cached(&sql)?;
    let named = |row: &Row| Ok((row.get(0)?, people::from_row(row, 1)?.name()));
    let asked = serde_json::Value::from(asked).to_string();
    let parents: HashMap<Guid, String> =
        statement.query_map(params![post, asked], named)?.collect::<rusqlite::Result<_>>()?;
    for one in comments {
        let parent = one.comment.thread_parent.as_ref().and_then(|guid| parents.get_key_value(guid));
        one.reply = parent.map(|(guid, to)| Reply { guid: guid.clone(), to: to.clone() });
    }
    Ok(())
}
