//! Statements on `photos` and `photo_recipients`.

use super::{NewPhoto, Photo, PhotoId};
use crate::base::{Error, Guid, Result, Time};
use crate::moment::Db;
use crate::social::people::PersonId;
use crate::social::pictures::{self, PictureId};
use crate::social::posts::{PostId, sensitive};
use rusqlite::{OptionalExtension, Row, ToSql, params};

/// The columns [`from_row`] reads, from `photos` joined with `pictures`.
pub const COLUMNS: &str = concat!(
    "photos.id, photos.guid, photos.author_id, photos.post_id, photos.public, photos.pending, photos.text, \
     photos.created_at, coalesce((SELECT ",
    sensitive!(),
    " FROM posts WHERE posts.id = photos.post_id), (SELECT nsfw FROM people WHERE people.id = photos.author_id))"
);

/// A photo from [`COLUMNS`] followed by `pictures::COLUMNS`.
pub fn from_row(row: &Row) -> rusqlite::Result<Photo> {
    Ok(Photo {
        id: row.get(0)?,
        guid: row.get(1)?,
        author: row.get(2)?,
        post: row.get(3)?,
        public: row.get(4)?,
        pending: row.get(5)?,
        text: row.get(6)?,
        created_at: row.get(7)?,
        sensitive: row.get(8)?,
        picture: pictures::from_row(row, 9)?,
    })
}

fn select(condition: &str) -> String {
    format!(
        "SELECT {COLUMNS}, {} FROM photos JOIN pictures ON pictures.id = photos.picture_id {condition}",
        pictures::COLUMNS
    )
}

fn one(db: &Db, condition: &str, value: &dyn ToSql) -> Result<Option<Photo>> {
    Ok(db.sql().prepare_cached(&select(condition))?.query_row([value], from_row).optional()?)
}

pub fn get(db: &Db, id: PhotoId) -> Result<Photo> {
    one(db, "WHERE photos.id = ?1", &id)?.ok_or(Error::NotFound)
}

pub fn by_guid(db: &Db, guid: &Guid) -> Result<Option<Photo>> {
    one(db, "WHERE photos.guid = ?1", guid)
}

pub fn of_posts(db: &Db, posts: &[PostId]) -> Result<Vec<Photo>> {
    let ids = serde_json::Value::from(posts.iter().map(|post| post.0).collect::<Vec<_>>()).to_string();
    let sql = select(
        "WHERE photos.post_id IN (SELECT value FROM json_each(?1)) ORDER BY photos.post_id, photos.position, photos.id",
    );
    Ok(db.sql().prepare_cached(&sql)?.query_map([ids], from_row)?.collect::<rusqlite::Result<_>>()?)
}

pub fn count_of_post(db: &Db, post: PostId) -> Result<usize> {
    let mut statement = db.sql().prepare_cached("SELECT count(*) FROM photos WHERE post_id = ?1")?;
    Ok(statement.query_row([post], |row| row.get(0))?)
}

pub fn insert(db: &Db, new: &NewPhoto) -> Result<PhotoId> {
    db.sql()
        .prepare_cached(
            "INSERT INTO photos (guid, author_id, picture_id, public, pending, text, created_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?
        .execute(params![new.guid, new.author, new.picture, new.public, new.pending, new.text, new.created_at])?;
    Ok(PhotoId(db.sql().last_insert_rowid()))
}

pub fn show(db: &Db, id: PhotoId, post: Option<PostId>, position: usize, public: bool) -> Result<()> {
    db.sql()
        .prepare_cached("UPDATE photos SET post_id = ?2, position = ?3, public = ?4, pending = 0 WHERE id = ?1")?
        .execute(params![id, post, position, public])?;
    Ok(())
}

pub fn set_text(db: &Db, id: PhotoId, text: &str) -> Result<()> {
    db.sql().prepare_cached("UPDATE photos SET text = ?2 WHERE id = ?1")?.execute(params![id, text])?;
    Ok(())
}

/// Gives a photo another picture; the one it had goes.
pub fn set_picture(db: &Db, photo: &Photo, picture: PictureId) -> Result<()> {
    db.sql().prepare_cached("UPDATE photos SET picture_id = ?2 WHERE id = ?1")?.execute(params![photo.id, picture])?;
    pictures::remove(db, photo.picture.id)
}

pub fn add_recipient(db: &Db, photo: PhotoId, person: PersonId) -> Result<()> {
    db.sql()
        .prepare_cached("INSERT INTO photo_recipients (photo_id, person_id) VALUES (?1, ?2) ON CONFLICT DO NOTHING")?
        .execute(params![photo, person])?;
    Ok(())
}

pub fn delete(db: &Db, id: PhotoId) -> Result<()> {
    db.sql().prepare_cached("DELETE FROM photos WHERE id = ?1")?.execute([id])?;
    Ok(())
}

pub fn delete_of(db: &Db, author: PersonId) -> Result<()> {
    db.sql().prepare_cached("DELETE FROM photos WHERE author_id = ?1")?.execute([author])?;
    Ok(())
}

pub fn forget_recipient(db: &Db, person: PersonId) -> Result<()> {
    db.sql().prepare_cached("DELETE FROM photo_recipients WHERE person_id = ?1")?.execute([person])?;
    Ok(())
}

/// Makes those of `people` whom an author's limited photos reached, in a post or alone, their only recipients.
pub fn settle_recipients(db: &Db, author: PersonId, people: &[PersonId]) -> Result<()> {
    let people = serde_json::Value::from(people.iter().map(|person| person.0).collect::<Vec<_>>()).to_string();
    db.sql()
        .prepare_cached(
            "INSERT INTO photo_recipients (photo_id, person_id)
             SELECT photos.id, got.person_id FROM photos JOIN post_recipients got ON got.post_id = photos.post_id
             WHERE photos.author_id = ?1 AND photos.pending = 0 ON CONFLICT DO NOTHING",
        )?
        .execute([author])?;
    db.sql()
        .prepare_cached(
            "DELETE FROM photo_recipients WHERE photo_id IN (SELECT id FROM photos WHERE author_id = ?1 AND pending = 0)
             AND person_id NOT IN (SELECT value FROM json_each(?2))",
        )?
        .execute(params![author, people])?;
    Ok(())
}

pub fn hand_over(db: &Db, from: PersonId, to: PersonId) -> Result<()> {
    db.sql().prepare_cached("DELETE FROM photos WHERE author_id = ?1 AND pending = 1")?.execute([from])?;
    db.sql()
        .prepare_cached("UPDATE photos SET author_id = ?2 WHERE author_id = ?1 AND pending = 0")?
        .execute(params![from, to])?;
    db.sql()
        .prepare_cached("UPDATE OR IGNORE photo_recipients SET person_id = ?2 WHERE person_id = ?1")?
        .execute(params![from, to])?;
    db.sql().prepare_cached("DELETE FROM photo_recipients WHERE person_id = ?1")?.execute([from])?;
    Ok(())
}

/// The pictures of somebody's photos that were not made here, and where they are.
pub fn of_elsewhere(db: &Db, author: PersonId) -> Result<Vec<(PictureId, String)>> {
    let mut statement = db.sql().prepare_cached(
        "SELECT pictures.id, pictures.url FROM photos JOIN pictures ON pictures.id = photos.picture_id
         WHERE photos.author_id = ?1 AND photos.pending = 0 AND pictures.url IS NOT NULL",
    )?;
    Ok(statement.query_map([author], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<rusqlite::Result<_>>()?)
}

pub fn count_pending(db: &Db, author: PersonId) -> Result<i64> {
    let mut statement = db.sql().prepare_cached("SELECT count(*) FROM photos WHERE author_id = ?1 AND pending = 1")?;
    Ok(statement.query_row([author], |row| row.get(0))?)
}

pub fn any_pending_before(db: &Db, time: Time) -> Result<bool> {
    Ok(db.sql().prepare_cached("SELECT 1 FROM photos WHERE pending = 1 AND created_at < ?1")?.exists([time])?)
}

pub fn clear_pending_before(db: &Db, time: Time) -> Result<usize> {
    Ok(db.sql().prepare_cached("DELETE FROM photos WHERE pending = 1 AND created_at < ?1")?.execute([time])?)
}
