//! Statements on `events` and `attendances`.

use super::{Attendance, AttendanceId, Draft, Event, EventId, NewAttendance, Status};
use crate::base::{Error, Guid, Result, Time};
use crate::moment::Db;
use crate::social::people::{self, PersonId};
use crate::social::posts::{Location, PostId};
use crate::text::Html;
use rusqlite::types::FromSqlError;
use rusqlite::{OptionalExtension, Params, Row, ToSql, params};

const COLUMNS: &str = "id, guid, post_id, summary, description, description_html, start_at, end_at, all_day, timezone, \
    address, lat, lng, edited_at";

fn event(row: &Row) -> rusqlite::Result<Event> {
    let address: Option<String> = row.get(10)?;
    let degrees = |at: usize| row.get::<_, Option<String>>(at).map(Option::unwrap_or_default);
    let location = match address {
        Some(address) => Some(Location { address, lat: degrees(11)?, lng: degrees(12)? }),
        None => None,
    };
    Ok(Event {
        id: row.get(0)?,
        guid: row.get(1)?,
        post: row.get(2)?,
        is: Draft {
            summary: row.get(3)?,
            description: row.get(4)?,
            start: row.get(6)?,
            end: row.get(7)?,
            all_day: row.get(8)?,
            timezone: row.get(9)?,
            location,
        },
        description: Html::stored(row.get(5)?),
        edited_at: row.get(13)?,
    })
}

fn events(db: &Db, condition: &str, values: impl Params) -> Result<Vec<Event>> {
    let sql = format!("SELECT {COLUMNS} FROM events WHERE {condition}");
    Ok(db.sql().prepare_cached(&sql)?.query_map(values, event)?.collect::<rusqlite::Result<_>>()?)
}

pub fn by_guid(db: &Db, guid: &Guid) -> Result<Option<Event>> {
    Ok(events(db, "guid = ?1", [guid])?.pop())
}

pub fn of_posts(db: &Db, posts: &[PostId]) -> Result<Vec<Event>> {
    let ids = serde_json::Value::from(posts.iter().map(|post| post.0).collect::<Vec<_>>()).to_string();
    events(db, "post_id IN (SELECT value FROM json_each(?1))", [ids])
}

pub fn insert(db: &Db, guid: &Guid, post: PostId, is: &Draft, html: &str, edited_at: Option<Time>) -> Result<()> {
    db.sql()
        .prepare_cached(
            "INSERT INTO events (guid, post_id, summary, description, description_html, start_at, all_day)
             VALUES (?1, ?2, '', '', '', 0, 0)",
        )?
        .execute(params![guid, post])?;
    set(db, EventId(db.sql().last_insert_rowid()), is, html, edited_at)
}

pub fn set(db: &Db, id: EventId, is: &Draft, html: &str, edited_at: Option<Time>) -> Result<()> {
    let part = |part: fn(&Location) -> &String| is.location.as_ref().map(part);
    db.sql()
        .prepare_cached(
            "UPDATE events SET summary = ?2, description = ?3, description_html = ?4, start_at = ?5, end_at = ?6,
             all_day = ?7, timezone = ?8, address = ?9, lat = ?10, lng = ?11, edited_at = ?12 WHERE id = ?1",
        )?
        .execute(params![
            id,
            is.summary,
            is.description,
            html,
            is.start,
            is.end,
            is.all_day,
            is.timezone,
            part(|place| &place.address),
            part(|place| &place.lat),
            part(|place| &place.lng),
            edited_at
        ])?;
    Ok(())
}

/// How many come, perhaps come, and do not.
pub fn counts(db: &Db, event: EventId) -> Result<[i64; 3]> {
    let mut statement = db.sql().prepare_cached(
        "SELECT count(*) FILTER (WHERE status = 'accepted'), count(*) FILTER (WHERE status = 'tentative'),
                count(*) FILTER (WHERE status = 'declined') FROM attendances WHERE event_id = ?1",
    )?;
    Ok(statement.query_row([event], |row| Ok([row.get(0)?, row.get(1)?, row.get(2)?]))?)
}

fn one_attendance(db: &Db, condition: &str, values: &[&dyn ToSql]) -> Result<Option<Attendance>> {
    let sql = format!(
        "SELECT attendances.id, attendances.guid, attendances.event_id, events.post_id, attendances.status,
                attendances.edited_at, {}
         FROM attendances JOIN events ON events.id = attendances.event_id
         JOIN people ON people.id = attendances.author_id WHERE {condition}",
        people::COLUMNS
    );
    let found = db.sql().prepare_cached(&sql)?.query_row(values, |row| {
        let status = Status::parse(row.get_ref(4)?.as_str()?).ok_or(FromSqlError::InvalidType)?;
        Ok(Attendance {
            id: row.get(0)?,
            guid: row.get(1)?,
            event: row.get(2)?,
            post: row.get(3)?,
            status,
            edited_at: row.get(5)?,
            author: people::from_row(row, 6)?,
        })
    });
    Ok(found.optional()?)
}

pub fn attendance(db: &Db, id: AttendanceId) -> Result<Attendance> {
    one_attendance(db, "attendances.id = ?1", &[&id])?.ok_or(Error::NotFound)
}

pub fn attendance_by_guid(db: &Db, guid: &Guid) -> Result<Option<Attendance>> {
    one_attendance(db, "attendances.guid = ?1", &[guid])
}

pub fn by(db: &Db, event: EventId, person: PersonId) -> Result<Option<Attendance>> {
    one_attendance(db, "attendances.event_id = ?1 AND attendances.author_id = ?2", &[&event, &person])
}

pub fn insert_attendance(db: &Db, new: &NewAttendance, now: Time) -> Result<AttendanceId> {
    db.sql()
        .prepare_cached(
            "INSERT INTO attendances (guid, event_id, author_id, status, xml, created_at, edited_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?
        .execute(params![new.guid, new.event, new.author, new.status.name(), new.xml, now, new.edited_at])?;
    Ok(AttendanceId(db.sql().last_insert_rowid()))
}

pub fn change(db: &Db, id: AttendanceId, new: &NewAttendance) -> Result<()> {
    db.sql()
        .prepare_cached("UPDATE attendances SET status = ?2, xml = ?3, edited_at = ?4 WHERE id = ?1")?
        .execute(params![id, new.status.name(), new.xml, new.edited_at])?;
    Ok(())
}

pub fn xml(db: &Db, id: AttendanceId) -> Result<String> {
    Ok(db.sql().prepare_cached("SELECT xml FROM attendances WHERE id = ?1")?.query_row([id], |row| row.get(0))?)
}

pub fn delete(db: &Db, id: AttendanceId) -> Result<()> {
    db.sql().prepare_cached("DELETE FROM attendances WHERE id = ?1")?.execute([id])?;
    Ok(())
}

pub fn hand_over(db: &Db, from: PersonId, to: PersonId) -> Result<()> {
    db.sql()
        .prepare_cached("UPDATE OR IGNORE attendances SET author_id = ?2 WHERE author_id = ?1")?
        .execute(params![from, to])?;
    db.sql().prepare_cached("DELETE FROM attendances WHERE author_id = ?1")?.execute([from])?;
    Ok(())
}

/// The descriptions whose markup has this in it.
pub fn descriptions_linking(db: &Db, link: &str) -> Result<Vec<(EventId, String)>> {
    let sql = "SELECT id, description FROM events WHERE instr(description_html, ?1) > 0";
    let mut statement = db.sql().prepare_cached(sql)?;
    Ok(statement.query_map([link], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<rusqlite::Result<_>>()?)
}

pub fn set_html(db: &Db, id: EventId, html: &str) -> Result<()> {
    db.sql().prepare_cached("UPDATE events SET description_html = ?2 WHERE id = ?1")?.execute(params![id, html])?;
    Ok(())
}
