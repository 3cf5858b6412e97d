//! Reads across the nouns: posts in order, and what hangs on them.

use super::{About, Reply, ShownComment};
use crate::base::{Guid, Result, Time};
use crate::moment::Db;
use crate::social::audience::{SEES_PHOTO, SHOWS_COMMENT};
use crate::social::comments::CommentId;
use crate::social::likes::LikeId;
use crate::social::marks::Mark;
use crate::social::people::{self, Person, PersonId};
use crate::social::photos::{self, Photo, PhotoId};
use crate::social::posts::{Post, PostId};
use crate::social::{comments, pictures};
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
    pub marks: Vec<Mark>,
    pub reported: bool,
    /// Comments that are not counted in `comments`.
    pub ignored: i64,
}

/// A comment is by somebody whom the viewer ignores and does not want to read, under a post that is not theirs: there they may
/// take it away.
const COMMENT_IGNORED: &str = "EXISTS (SELECT 1 FROM blocks JOIN posts ON posts.id = comments.post_id \
    WHERE blocks.owner_id = ?1 AND blocks.person_id = comments.author_id AND posts.author_id <> ?1 \
    AND EXISTS (SELECT 1 FROM accounts WHERE accounts.person_id = ?1 AND accounts.hides_ignored = 1))";

fn list(ids: impl Iterator<Item = i64>) -> String {
    serde_json::Value::from(ids.collect::<Vec<_>>()).to_string()
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

pub fn counts(db: &Db, viewer: Option<PersonId>, posts: &[PostId]) -> Result<Vec<Counts>> {
    let sql = format!(
        "SELECT (SELECT count(*) FROM likes WHERE likes.post_id = asked.value),
                (SELECT likes.id FROM likes WHERE likes.post_id = asked.value AND likes.author_id = ?1),
                (SELECT count(*) FROM comments WHERE comments.post_id = asked.value AND {SHOWS_COMMENT} AND NOT {COMMENT_IGNORED}),
                (EXISTS (SELECT 1 FROM participations WHERE participations.post_id = asked.value AND participations.person_id = ?1)
                   OR EXISTS (SELECT 1 FROM posts WHERE posts.id = asked.value AND posts.author_id = ?1))
                 AND NOT EXISTS (SELECT 1 FROM quiet_posts q WHERE q.post_id = asked.value AND q.person_id = ?1),
                (SELECT count(*) FROM posts WHERE posts.root_id = asked.value),
                (SELECT posts.id FROM posts WHERE posts.root_id = asked.value AND posts.author_id = ?1),
                EXISTS (SELECT 1 FROM bookmarks WHERE bookmarks.person_id = ?1 AND bookmarks.post_id = asked.value),
                EXISTS (SELECT 1 FROM hidden_posts WHERE hidden_posts.person_id = ?1 AND hidden_posts.post_id = asked.value),
                EXISTS (SELECT 1 FROM reports WHERE reports.reporter_id = ?1 AND reports.post_id = asked.value),
                (SELECT count(*) FROM blocks JOIN comments ON comments.author_id = blocks.person_id
                 WHERE blocks.owner_id = ?1 AND comments.post_id = asked.value AND {SHOWS_COMMENT} AND {COMMENT_IGNORED})
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
            marks: [(6, Mark::Bookmark), (7, Mark::Hidden)]
                .into_iter()
                .filter_map(|(column, mark)| row.get(column).map(|on: bool| on.then_some(mark)).transpose())
                .collect::<rusqlite::Result<_>>()?,
            reported: row.get(8)?,
            ignored: row.get(9)?,
        })
    };
    let ids = list(posts.iter().map(|post| post.0));
    Ok(statement.query_map(params![viewer, ids], row)?.collect::<rusqlite::Result<_>>()?)
}

/// What [`shown_comment`] reads: `?1` viewer.
fn select_comments(condition: &str) -> String {
    format!(
        "SELECT {}, {},
           (SELECT count(*) FROM likes WHERE likes.comment_id = comments.id),
           (SELECT likes.id FROM likes WHERE likes.comment_id = comments.id AND likes.author_id = ?1),
           EXISTS (SELECT 1 FROM reports WHERE reports.comment_id = comments.id AND reports.reporter_id = ?1)
         FROM comments JOIN people ON people.id = comments.author_id WHERE {condition} AND {SHOWS_COMMENT}",
        comments::COLUMNS,
        people::COLUMNS
    )
}

fn shown_comment(row: &Row, viewer: Option<PersonId>, post: &Post) -> rusqlite::Result<ShownComment> {
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
        reported: row.get(after + 2)?,
    })
}

/// The comments of a post, oldest first: the last `limit` of them, or all; `everybodys`: also of people who are ignored.
pub fn comments(
    db: &Db,
    viewer: Option<PersonId>,
    post: &Post,
    limit: Option<usize>,
    everybodys: bool,
) -> Result<Vec<ShownComment>> {
    let select = select_comments(&format!("comments.post_id = ?2 AND (?4 OR NOT {COMMENT_IGNORED})"));
    let sql = format!("{select} ORDER BY comments.created_at DESC, comments.id DESC LIMIT ?3");
    let mut statement = db.sql().prepare_cached(&sql)?;
    let limit = limit.map_or(-1, |limit| i64::try_from(limit).unwrap_or(-1));
    let rows =
        statement.query_map(params![viewer, post.id, limit, everybodys], |row| shown_comment(row, viewer, post))?;
    let mut all: Vec<ShownComment> = rows.collect::<rusqlite::Result<_>>()?;
    all.reverse();
    name_replies(db, post.id, &mut all)?;
    Ok(all)
}

/// One comment of a post.
pub fn comment(db: &Db, viewer: Option<PersonId>, post: &Post, id: CommentId) -> Result<Option<ShownComment>> {
    let mut statement = db.sql().prepare_cached(&select_comments("comments.id = ?2"))?;
    let found = statement.query_row(params![viewer, id], |row| shown_comment(row, viewer, post)).optional()?;
    let mut found: Vec<ShownComment> = found.into_iter().collect();
    name_replies(db, post.id, &mut found)?;
    Ok(found.pop())
}

pub fn people_about(db: &Db, viewer: Option<PersonId>, about: About, limit: usize) -> Result<Vec<Person>> {
    let (table, column, id) = match about {
        About::Likes(post) => ("likes", "post_id", post),
        About::Reshares(root) => ("posts", "root_id", root),
    };
    let sql = format!(
        "SELECT {} FROM {table} did JOIN people ON people.id = did.author_id WHERE did.{column} = ?2
         AND NOT EXISTS (SELECT 1 FROM blocks JOIN accounts ON accounts.person_id = blocks.owner_id
           WHERE blocks.owner_id = ?1 AND blocks.person_id = did.author_id AND accounts.hides_ignored = 1)
         ORDER BY did.author_id IS NOT ?1, did.id LIMIT ?3",
        people::COLUMNS
    );
    let mut statement = db.sql().prepare_cached(&sql)?;
    let people = statement.query_map(params![viewer, id, limit], |row| people::from_row(row, 0))?;
    Ok(people.collect::<rusqlite::Result<_>>()?)
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
