//! Reads across the nouns: this is the place that may.

use super::{Extent, SEES, SEES_PHOTO, SHOWS_COMMENT};
use crate::base::Result;
use crate::moment::Db;
use crate::social::aspects::AspectId;
use crate::social::comments::CommentId;
use crate::social::people::{self, Person, PersonId};
use crate::social::photos::PhotoId;
use crate::social::pictures::PictureId;
use crate::social::pods::PodId;
use crate::social::posts::PostId;
use rusqlite::types::FromSql;
use rusqlite::{OptionalExtension, Params, params};

fn column<T: FromSql>(db: &Db, sql: &str, values: impl Params) -> Result<Vec<T>> {
    Ok(db.sql().prepare_cached(sql)?.query_map(values, |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
}

fn list(ids: impl IntoIterator<Item = i64>) -> String {
    serde_json::Value::from(ids.into_iter().collect::<Vec<_>>()).to_string()
}

/// Members of the given aspects, or of any (`None`).
pub fn shared_with(db: &Db, owner: PersonId, aspects: Option<&[AspectId]>) -> Result<Vec<PersonId>> {
    let aspects = aspects.map(|ids| list(ids.iter().map(|id| id.0)));
    column(
        db,
        "SELECT DISTINCT contacts.person_id FROM contacts
         JOIN aspect_memberships m ON m.contact_id = contacts.id
         JOIN people ON people.id = contacts.person_id
         WHERE contacts.owner_id = ?1 AND people.closed_at IS NULL
           AND (?2 IS NULL OR m.aspect_id IN (SELECT value FROM json_each(?2)))",
        params![owner, aspects],
    )
}

pub fn may_see_post(db: &Db, viewer: Option<PersonId>, post: PostId) -> Result<bool> {
    let sql = format!("SELECT 1 FROM posts WHERE {SEES} AND posts.id = ?2");
    Ok(db.sql().prepare_cached(&sql)?.exists(params![viewer, post])?)
}

pub fn is_for(db: &Db, person: PersonId, post: PostId) -> Result<bool> {
    let mut statement = db.sql().prepare_cached(
        "SELECT 1 FROM posts WHERE posts.id = ?2 AND (posts.public = 1 OR posts.author_id = ?1 OR EXISTS
           (SELECT 1 FROM post_recipients got WHERE got.post_id = posts.id AND got.person_id = ?1))",
    )?;
    Ok(statement.exists(params![person, post])?)
}

pub fn shows_comment(db: &Db, comment: CommentId) -> Result<bool> {
    let sql = format!("SELECT 1 FROM comments WHERE comments.id = ?1 AND {SHOWS_COMMENT}");
    Ok(db.sql().prepare_cached(&sql)?.exists([comment])?)
}

/// Whether its author lives here.
pub fn is_ours(db: &Db, post: PostId) -> Result<bool> {
    let mut statement = db.sql().prepare_cached(
        "SELECT 1 FROM posts JOIN people ON people.id = posts.author_id WHERE posts.id = ?1 AND people.pod_id IS NULL",
    )?;
    Ok(statement.exists([post])?)
}

/// Whether its author ignores the person.
pub fn is_ignored(db: &Db, person: PersonId, post: PostId) -> Result<bool> {
    let mut statement = db.sql().prepare_cached(
        "SELECT 1 FROM posts JOIN blocks ON blocks.owner_id = posts.author_id WHERE posts.id = ?2 AND blocks.person_id = ?1",
    )?;
    Ok(statement.exists(params![person, post])?)
}

pub fn is_public(db: &Db, post: PostId) -> Result<bool> {
    Ok(db.sql().prepare_cached("SELECT public FROM posts WHERE id = ?1")?.query_row([post], |row| row.get(0))?)
}

pub fn public_pods(db: &Db, post: PostId) -> Result<Vec<PodId>> {
    column(
        db,
        "SELECT people.pod_id FROM people WHERE people.pod_id IS NOT NULL AND people.closed_at IS NULL AND people.id IN (
           SELECT contacts.person_id FROM contacts JOIN posts ON posts.author_id = contacts.owner_id WHERE posts.id = ?1
           UNION SELECT person_id FROM participations WHERE post_id = ?1
           UNION SELECT person_id FROM mentions WHERE post_id = ?1
           UNION SELECT author_id FROM posts WHERE root_id = ?1
           UNION SELECT root.author_id FROM posts JOIN posts root ON root.id = posts.root_id WHERE posts.id = ?1)
         UNION SELECT pod_id FROM post_pods WHERE post_id = ?1 ORDER BY 1",
        [post],
    )
}

/// The recipients of a limited post who live elsewhere.
pub fn recipients(db: &Db, post: PostId) -> Result<Vec<PersonId>> {
    column(
        db,
        "SELECT people.id FROM post_recipients JOIN people ON people.id = post_recipients.person_id
         WHERE post_recipients.post_id = ?1 AND people.pod_id IS NOT NULL ORDER BY people.id",
        [post],
    )
}

pub fn pod_of(db: &Db, person: PersonId) -> Result<Option<PodId>> {
    let mut statement = db.sql().prepare_cached("SELECT pod_id FROM people WHERE id = ?1")?;
    Ok(statement.query_row([person], |row| row.get(0)).optional()?.flatten())
}

/// Those of `people` who do not live on `pod`.
pub fn outside_of(db: &Db, people: &[PersonId], pod: PodId) -> Result<Vec<PersonId>> {
    let people = list(people.iter().map(|person| person.0));
    column(
        db,
        "SELECT id FROM people WHERE id IN (SELECT value FROM json_each(?1)) AND pod_id IS NOT ?2",
        params![people, pod],
    )
}

pub fn contact_pods(db: &Db, owner: PersonId) -> Result<Vec<PodId>> {
    column(
        db,
        "SELECT DISTINCT people.pod_id FROM contacts JOIN people ON people.id = contacts.person_id
         WHERE contacts.owner_id = ?1 AND people.pod_id IS NOT NULL AND people.closed_at IS NULL ORDER BY people.pod_id",
        [owner],
    )
}

pub fn remote_contacts(db: &Db, owner: PersonId) -> Result<Vec<PersonId>> {
    column(
        db,
        "SELECT people.id FROM contacts JOIN people ON people.id = contacts.person_id
         WHERE contacts.owner_id = ?1 AND people.pod_id IS NOT NULL AND people.closed_at IS NULL ORDER BY people.id",
        [owner],
    )
}

pub fn account_pods(db: &Db, owner: PersonId) -> Result<Vec<PodId>> {
    column(
        db,
        "SELECT people.pod_id FROM people WHERE people.pod_id IS NOT NULL AND people.closed_at IS NULL AND people.id IN (
           SELECT person_id FROM contacts WHERE owner_id = ?1
           UNION SELECT reshares.author_id FROM posts reshares JOIN posts ON posts.id = reshares.root_id WHERE posts.author_id = ?1
           UNION SELECT participations.person_id FROM participations JOIN posts ON posts.id = participations.post_id WHERE posts.author_id = ?1
           UNION SELECT mentions.person_id FROM mentions JOIN posts ON posts.id = mentions.post_id WHERE posts.author_id = ?1
           UNION SELECT got.person_id FROM post_recipients got JOIN posts ON posts.id = got.post_id WHERE posts.author_id = ?1
           UNION SELECT got.person_id FROM photo_recipients got JOIN photos ON photos.id = got.photo_id WHERE photos.author_id = ?1
           UNION SELECT posts.author_id FROM participations JOIN posts ON posts.id = participations.post_id
                 WHERE participations.person_id = ?1)
         UNION SELECT post_pods.pod_id FROM post_pods JOIN posts ON posts.id = post_pods.post_id WHERE posts.author_id = ?1
         ORDER BY 1",
        [owner],
    )
}

/// Whether it is somebody's profile picture, or a public photo.
pub fn is_open_picture(db: &Db, picture: PictureId) -> Result<bool> {
    let mut statement = db.sql().prepare_cached(
        "SELECT 1 FROM people WHERE picture_id = ?1
         UNION ALL SELECT 1 FROM photos WHERE picture_id = ?1 AND public = 1 AND pending = 0
           AND NOT EXISTS (SELECT 1 FROM removals WHERE removals.post_id = photos.post_id)",
    )?;
    Ok(statement.exists([picture])?)
}

pub fn person_sees_picture(db: &Db, person: PersonId, picture: PictureId) -> Result<bool> {
    let sql = format!("SELECT 1 FROM photos WHERE photos.picture_id = ?2 AND {SEES_PHOTO}");
    Ok(db.sql().prepare_cached(&sql)?.exists(params![person, picture])?)
}

pub fn may_see_photo(db: &Db, viewer: Option<PersonId>, photo: PhotoId) -> Result<bool> {
    let sql = format!("SELECT 1 FROM photos WHERE photos.id = ?2 AND {SEES_PHOTO}");
    Ok(db.sql().prepare_cached(&sql)?.exists(params![viewer, photo])?)
}

/// Whether somebody on the pod got the photo, and its author, who lives here, still shares with them.
pub fn pod_sees_picture(db: &Db, pod: PodId, picture: PictureId) -> Result<bool> {
    let mut statement = db.sql().prepare_cached(
        "SELECT 1 FROM photos
         JOIN contacts ON contacts.owner_id = photos.author_id
         JOIN aspect_memberships m ON m.contact_id = contacts.id
         JOIN people ON people.id = contacts.person_id AND people.pod_id = ?1 AND people.closed_at IS NULL
         WHERE photos.picture_id = ?2 AND photos.pending = 0
           AND NOT EXISTS (SELECT 1 FROM removals WHERE removals.post_id = photos.post_id)
           AND (EXISTS (SELECT 1 FROM post_recipients got WHERE got.post_id = photos.post_id AND got.person_id = people.id)
             OR EXISTS (SELECT 1 FROM photo_recipients got WHERE got.photo_id = photos.id AND got.person_id = people.id))",
    )?;
    Ok(statement.exists(params![pod, picture])?)
}

pub fn withholds_photos(db: &Db, viewer: Option<PersonId>, post: PostId) -> Result<bool> {
    let sql = format!("SELECT 1 FROM photos WHERE photos.post_id = ?2 AND NOT {SEES_PHOTO}");
    Ok(db.sql().prepare_cached(&sql)?.exists(params![viewer, post])?)
}

pub fn photo_recipients(db: &Db, photo: PhotoId) -> Result<Vec<PersonId>> {
    column(
        db,
        "SELECT people.id FROM photo_recipients JOIN people ON people.id = photo_recipients.person_id
         WHERE photo_recipients.photo_id = ?1 AND people.pod_id IS NOT NULL ORDER BY people.id",
        [photo],
    )
}

pub fn size(db: &Db, post: PostId) -> Result<(i64, i64)> {
    let mut statement = db.sql().prepare_cached(
        "SELECT count(*), count(DISTINCT coalesce(people.pod_id, 0)) FROM post_recipients
         JOIN people ON people.id = post_recipients.person_id WHERE post_recipients.post_id = ?1",
    )?;
    Ok(statement.query_row([post], |row| Ok((row.get(0)?, row.get(1)?)))?)
}

pub fn extent(db: &Db, people: &[PersonId]) -> Result<Extent> {
    let mut statement = db.sql().prepare_cached(
        "SELECT count(*), count(DISTINCT coalesce(people.pod_id, 0)), coalesce(sum(pods.asleep), 0) FROM people
         LEFT JOIN pods ON pods.id = people.pod_id WHERE people.id IN (SELECT value FROM json_each(?1))",
    )?;
    let people = list(people.iter().map(|person| person.0));
    Ok(statement
        .query_row([people], |row| Ok(Extent { people: row.get(0)?, pods: row.get(1)?, unreachable: row.get(2)? }))?)
}

pub fn members(db: &Db, members: &[PersonId], limit: usize) -> Result<Vec<(Person, bool)>> {
    let sql = format!(
        "SELECT coalesce(pods.asleep, 0) AS asleep, {} FROM people LEFT JOIN pods ON pods.id = people.pod_id
         WHERE people.id IN (SELECT value FROM json_each(?1))
         ORDER BY asleep DESC, lower(people.first_name), lower(people.last_name), people.diaspora_id LIMIT ?2",
        people::COLUMNS
    );
    let mut statement = db.sql().prepare_cached(&sql)?;
    let members = list(members.iter().map(|person| person.0));
    let rows = statement.query_map(params![members, limit], |row| Ok((people::from_row(row, 1)?, row.get(0)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
