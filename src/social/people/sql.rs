//! Statements on `people` and `people_index`.

use super::{Birthday, Discovered, Person, PersonId, Profile, RefusedKeys};
use crate::base::{DiasporaId, Guid, Result, Time};
use crate::moment::Db;
use crate::social::pictures::PictureId;
use crate::social::pods::PodId;
use crate::text::Html;
use rusqlite::{OptionalExtension, Row, ToSql, params};

/// The columns [`from_row`] reads, for a table named or aliased `people`; other nouns join on it.
pub const COLUMNS: &str = "people.id, people.guid, people.diaspora_id, people.first_name, people.last_name, people.pod_id, people.closed_at IS NOT NULL, \
                           (SELECT pictures.key FROM pictures WHERE pictures.id = people.picture_id)";

/// How many [`COLUMNS`] there are.
pub const WIDTH: usize = 8;

/// A person from the [`COLUMNS`] that begin at `start`.
pub fn from_row(row: &Row, start: usize) -> rusqlite::Result<Person> {
    Ok(Person {
        id: row.get(start)?,
        guid: row.get(start + 1)?,
        diaspora_id: row.get(start + 2)?,
        first_name: row.get(start + 3)?,
        last_name: row.get(start + 4)?,
        pod: row.get(start + 5)?,
        closed: row.get(start + 6)?,
        picture: row.get(start + 7)?,
    })
}

fn one(db: &Db, condition: &str, value: &dyn ToSql) -> Result<Option<Person>> {
    let mut statement = db.sql().prepare_cached(&format!("SELECT {COLUMNS} FROM people WHERE {condition}"))?;
    Ok(statement.query_row([value], |row| from_row(row, 0)).optional()?)
}

pub fn by_id(db: &Db, id: PersonId) -> Result<Person> {
    one(db, "id = ?1", &id)?.ok_or(crate::base::Error::NotFound)
}

pub fn by_guid(db: &Db, guid: &Guid) -> Result<Person> {
    one(db, "guid = ?1", guid)?.ok_or(crate::base::Error::NotFound)
}

pub fn by_diaspora_id(db: &Db, id: &DiasporaId) -> Result<Option<Person>> {
    one(db, "diaspora_id = ?1", id)
}

pub fn public_key(db: &Db, id: &DiasporaId) -> Result<Option<String>> {
    let mut statement = db.sql().prepare_cached("SELECT public_key FROM people WHERE diaspora_id = ?1")?;
    Ok(statement.query_row([id], |row| row.get(0)).optional()?)
}

/// Whether there is a public post of this name: a link must not tell that a limited one exists.
pub fn post_exists(db: &Db, guid: &Guid) -> Result<bool> {
    Ok(db.sql().prepare_cached("SELECT 1 FROM posts WHERE guid = ?1 AND public = 1")?.exists([guid])?)
}

pub fn insert(db: &Db, guid: &Guid, id: &DiasporaId, pod: Option<PodId>, key: &str, now: Time) -> Result<PersonId> {
    db.sql()
        .prepare_cached(
            "INSERT INTO people (guid, diaspora_id, pod_id, public_key, made_at) VALUES (?1, ?2, ?3, ?4, ?5)",
        )?
        .execute(params![guid, id, pod, key, now])?;
    Ok(PersonId(db.sql().last_insert_rowid()))
}

pub fn update_card(db: &Db, id: PersonId, found: &Discovered) -> Result<()> {
    db.sql()
        .prepare_cached("UPDATE people SET first_name = ?2, last_name = ?3, searchable = ?4 WHERE id = ?1")?
        .execute(params![id, found.first_name, found.last_name, found.searchable])?;
    index_name(db, id)
}

/// Has a person found by the name they have now.
fn index_name(db: &Db, id: PersonId) -> Result<()> {
    db.sql().prepare_cached("DELETE FROM people_index WHERE rowid = ?1")?.execute([id])?;
    db.sql()
        .prepare_cached(
            "INSERT INTO people_index (rowid, pieces)
             SELECT id, pieces(first_name || ' ' || last_name) FROM people WHERE id = ?1 AND closed_at IS NULL",
        )?
        .execute([id])?;
    Ok(())
}

pub fn profile(db: &Db, id: PersonId) -> Result<Profile> {
    let mut statement = db.sql().prepare_cached(
        "SELECT first_name, last_name, bio, bio_html, location, gender, birthday, searchable, public_details, nsfw
         FROM people WHERE id = ?1",
    )?;
    Ok(statement.query_row([id], |row| {
        Ok(Profile {
            first_name: row.get(0)?,
            last_name: row.get(1)?,
            bio: row.get(2)?,
            bio_html: Html::stored(row.get(3)?),
            location: row.get(4)?,
            gender: row.get(5)?,
            birthday: row.get::<_, Option<String>>(6)?.as_deref().and_then(Birthday::parse),
            tags: Vec::new(),
            searchable: row.get(7)?,
            public_details: row.get(8)?,
            nsfw: row.get(9)?,
        })
    })?)
}

pub fn update_profile(db: &Db, id: PersonId, profile: &Profile) -> Result<()> {
    db.sql()
        .prepare_cached(
            "UPDATE people SET first_name = ?2, last_name = ?3, bio = ?4, bio_html = ?5, location = ?6, gender = ?7,
             birthday = ?8, searchable = ?9, public_details = ?10, nsfw = ?11 WHERE id = ?1",
        )?
        .execute(params![
            id,
            profile.first_name,
            profile.last_name,
            profile.bio,
            profile.bio_html.as_str(),
            profile.location,
            profile.gender,
            profile.birthday.map(|day| day.to_string()),
            profile.searchable,
            profile.public_details,
            profile.nsfw
        ])?;
    index_name(db, id)
}

pub fn picture(db: &Db, id: PersonId) -> Result<Option<PictureId>> {
    Ok(db.sql().prepare_cached("SELECT picture_id FROM people WHERE id = ?1")?.query_row([id], |row| row.get(0))?)
}

pub fn set_picture(db: &Db, id: PersonId, picture: Option<PictureId>, from: Option<i64>) -> Result<()> {
    db.sql()
        .prepare_cached("UPDATE people SET picture_id = ?2, picture_from = ?3 WHERE id = ?1")?
        .execute(params![id, picture, from])?;
    Ok(())
}

pub fn picture_is_from(db: &Db, id: PersonId, photo: i64) -> Result<bool> {
    let mut statement = db.sql().prepare_cached("SELECT 1 FROM people WHERE id = ?1 AND picture_from = ?2")?;
    Ok(statement.exists(params![id, photo])?)
}

pub fn lacks_history(db: &Db, id: PersonId) -> Result<bool> {
    let mut statement = db.sql().prepare_cached(
        "SELECT 1 FROM people WHERE id = ?1 AND history_at IS NULL AND pod_id IS NOT NULL AND closed_at IS NULL",
    )?;
    Ok(statement.exists([id])?)
}

pub fn set_history(db: &Db, id: PersonId, now: Time) -> Result<()> {
    db.sql().prepare_cached("UPDATE people SET history_at = ?2 WHERE id = ?1")?.execute(params![id, now])?;
    Ok(())
}

/// Whether that was not noted within the last so many seconds; it is now. Only of people elsewhere.
pub fn note_looked_up(db: &Db, id: PersonId, now: Time, within: i64) -> Result<bool> {
    let noted = db
        .sql()
        .prepare_cached(
            "UPDATE people SET looked_up_at = ?2 WHERE id = ?1 AND pod_id IS NOT NULL
             AND (looked_up_at IS NULL OR looked_up_at <= ?3)",
        )?
        .execute(params![id, now, now.plus(-within)])?;
    Ok(noted > 0)
}

/// Leaves no more than `limit` of somebody's keys, the last ones.
pub fn thin_refused(db: &Db, id: PersonId, limit: usize) -> Result<()> {
    db.sql()
        .prepare_cached(
            "DELETE FROM refused_keys WHERE person_id = ?1 AND public_key NOT IN (
               SELECT public_key FROM refused_keys WHERE person_id = ?1 ORDER BY last_at DESC, first_at DESC LIMIT ?2)",
        )?
        .execute(params![id, limit])?;
    Ok(())
}

pub fn refuse_key(db: &Db, id: PersonId, key: &str, now: Time) -> Result<()> {
    db.sql()
        .prepare_cached(
            "INSERT INTO refused_keys (person_id, public_key, first_at, last_at) VALUES (?1, ?2, ?3, ?3)
             ON CONFLICT DO UPDATE SET times = times + 1, last_at = ?3",
        )?
        .execute(params![id, key, now])?;
    Ok(())
}

pub fn refused(db: &Db) -> Result<Vec<RefusedKeys>> {
    let mut statement = db.sql().prepare_cached(&format!(
        "SELECT {COLUMNS}, count(*), sum(times), min(first_at), max(last_at)
         FROM refused_keys JOIN people ON people.id = refused_keys.person_id
         GROUP BY people.id ORDER BY max(last_at) DESC, people.id LIMIT 200"
    ))?;
    let rows = statement.query_map([], |row| {
        Ok(RefusedKeys {
            person: from_row(row, 0)?,
            keys: row.get(WIDTH)?,
            times: row.get(WIDTH + 1)?,
            first_at: row.get(WIDTH + 2)?,
            last_at: row.get(WIDTH + 3)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub fn count_refused(db: &Db) -> Result<i64> {
    let mut statement = db.sql().prepare_cached("SELECT count(DISTINCT person_id) FROM refused_keys")?;
    Ok(statement.query_row([], |row| row.get(0))?)
}

pub fn forget_refused(db: &Db, id: PersonId) -> Result<usize> {
    Ok(db.sql().prepare_cached("DELETE FROM refused_keys WHERE person_id = ?1")?.execute([id])?)
}

pub fn close(db: &Db, id: PersonId, now: Time) -> Result<()> {
    db.sql()
        .prepare_cached(
            "UPDATE people SET closed_at = ?2, first_name = '', last_name = '', bio = '', bio_html = '', location = '',
             gender = '', birthday = NULL, searchable = 0, public_details = 0, nsfw = 0 WHERE id = ?1",
        )?
        .execute(params![id, now])?;
    index_name(db, id)
}

/// The texts whose markup has this in it.
pub fn bios_linking(db: &Db, link: &str) -> Result<Vec<(PersonId, String)>> {
    let mut statement = db.sql().prepare_cached("SELECT id, bio FROM people WHERE instr(bio_html, ?1) > 0")?;
    Ok(statement.query_map([link], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<rusqlite::Result<_>>()?)
}

pub fn set_bio_html(db: &Db, id: PersonId, html: &Html) -> Result<()> {
    db.sql().prepare_cached("UPDATE people SET bio_html = ?2 WHERE id = ?1")?.execute(params![id, html.as_str()])?;
    Ok(())
}
