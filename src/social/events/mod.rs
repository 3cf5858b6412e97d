//! Events that posts announce (in the sense of calendars, not of `crate::events`), and who comes.

pub mod html;
pub mod json;
pub mod page;
mod sql;
mod wire;

use crate::base::{Error, Guid, Result, Time};
use crate::events::Event as Told;
use crate::moment::{Db, Tx};
use crate::protocol::rules;
use crate::social::audience;
use crate::social::comments;
use crate::social::participations;
use crate::social::people::{Acquaintances, Person, PersonId};
use crate::social::posts::{self, Location, PostId, TEXT_CHARS};
use crate::store::row_id;
use crate::text::{self, Html};

pub use crate::protocol::entities::Attendance as Status;
pub(in crate::social) use wire::{build, receive_in_post};
pub use wire::{follow_edit, receive, receive_retraction};

row_id!(EventId, "A row of `events`.");
row_id!(AttendanceId, "A row of `attendances`.");

/// Longest summary and longest address, in characters (spec 7.8, 7.10).
pub const LINE_CHARS: usize = 255;

/// What an event is said to be; on its way into the store, or in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    pub summary: String,
    /// Markdown.
    pub description: String,
    pub start: Time,
    pub end: Option<Time>,
    /// Without hours.
    pub all_day: bool,
    /// `Area/Place`.
    pub timezone: Option<String>,
    /// Coordinates may be unknown, as empty texts.
    pub location: Option<Location>,
}

/// An event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    pub id: EventId,
    pub guid: Guid,
    pub post: PostId,
    pub is: Draft,
    pub description: Html,
    pub edited_at: Option<Time>,
}

/// Somebody's answer to an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attendance {
    pub id: AttendanceId,
    pub guid: Guid,
    pub event: EventId,
    /// The post that announces it.
    pub post: PostId,
    pub author: Person,
    pub status: Status,
    /// When it was last changed.
    pub edited_at: Option<Time>,
}

/// An answer on its way into the store, whoever gave it.
pub(in crate::social) struct NewAttendance {
    pub guid: Guid,
    pub event: EventId,
    pub post: PostId,
    pub author: PersonId,
    pub status: Status,
    pub xml: String,
    pub edited_at: Option<Time>,
}

/// An event as one viewer sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    pub event: Event,
    pub accepted: i64,
    pub tentative: i64,
    pub declined: i64,
    /// What the viewer answered.
    pub own: Option<Status>,
}

impl Draft {
    /// Refuses what is no event: without a summary, ending before it begins, in a place or zone that is none.
    fn check(&self) -> Result<()> {
        let long = |text: &str, most: usize| text.chars().count() > most;
        match self {
            _ if self.summary.trim().is_empty() => Err(Error::invalid("event_summary", "events-summary-missing")),
            _ if long(&self.summary, LINE_CHARS) => Err(Error::invalid("event_summary", "events-summary-too-long")),
            _ if long(&self.description, TEXT_CHARS) => {
                Err(Error::invalid("event_description", "events-description-too-long"))
            }
            Draft { location: Some(place), .. } if long(&place.address, LINE_CHARS) => {
                Err(Error::invalid("event_address", "events-address-too-long"))
            }
            Draft { end: Some(end), .. } if *end < self.start => {
                Err(Error::invalid("event_end", "events-end-too-early"))
            }
            Draft { timezone: Some(zone), .. } if !rules::time_zone(zone) => {
                Err(Error::invalid("event_timezone", "events-timezone-unknown"))
            }
            _ => Ok(()),
        }
    }
}

/// Adds the event of a new post of somebody here.
pub(in crate::social) fn attach(tx: &mut Tx, post: PostId, draft: &Draft) -> Result<()> {
    draft.check()?;
    let guid = tx.luck().guid();
    sql::insert(tx, &guid, post, draft, describe(tx, draft).as_str(), None)
}

fn describe(db: &Db, draft: &Draft) -> Html {
    text::markdown::render(&draft.description, &Acquaintances(db))
}

/// Answers the event of a post the author may see, or answers it differently. The same answer again changes nothing.
pub fn attend(tx: &mut Tx, author: PersonId, post: PostId, status: Status) -> Result<AttendanceId> {
    audience::check_may_react(tx, author, post)?;
    let event = of_post(tx, post)?.ok_or(Error::NotFound)?;
    let known = sql::by(tx, event.id, author)?;
    let (guid, edited_at) = match &known {
        Some(known) if known.status == status => return Ok(known.id),
        // Whoever gets both must see which came last, also within one second.
        Some(known) => (known.guid.clone(), Some(known.edited_at.map_or(tx.now(), |at| at.plus(1).max(tx.now())))),
        None => (tx.luck().guid(), None),
    };
    let xml = wire::compose(tx, author, &guid, &event.guid, status, edited_at)?;
    let new = NewAttendance { guid, event: event.id, post, author, status, xml, edited_at };
    match known {
        Some(known) => change(tx, known.id, &new),
        None => record(tx, new),
    }
}

/// Puts an answer into the store; local and received ones alike.
pub(in crate::social) fn record(tx: &mut Tx, new: NewAttendance) -> Result<AttendanceId> {
    let attendance = sql::insert_attendance(tx, &new, tx.now())?;
    participations::add_reason(tx, new.author, new.post)?;
    tx.tell(Told::Attended(attendance));
    Ok(attendance)
}

/// Puts another answer in the place of one.
fn change(tx: &mut Tx, id: AttendanceId, new: &NewAttendance) -> Result<AttendanceId> {
    sql::change(tx, id, new)?;
    tx.tell(Told::Attended(id));
    Ok(id)
}

/// An event by GUID, whoever asks.
pub fn by_guid(db: &Db, guid: &Guid) -> Result<Option<Event>> {
    sql::by_guid(db, guid)
}

/// The event of a post, whoever asks.
pub fn of_post(db: &Db, post: PostId) -> Result<Option<Event>> {
    Ok(sql::of_posts(db, &[post])?.pop())
}

/// The event of each of these posts, as a viewer sees it.
pub(in crate::social) fn of_posts(db: &Db, viewer: Option<PersonId>, posts: &[PostId]) -> Result<Vec<Option<Shown>>> {
    let mut shown = vec![None; posts.len()];
    for event in sql::of_posts(db, posts)? {
        let own = viewer.map_or(Ok(None), |viewer| sql::by(db, event.id, viewer))?.map(|own| own.status);
        let [accepted, tentative, declined] = sql::counts(db, event.id)?;
        let at = posts.iter().position(|post| *post == event.post).unwrap_or_default();
        shown[at] = Some(Shown { event, accepted, tentative, declined, own });
    }
    Ok(shown)
}

/// An answer, whoever asks.
pub fn get_attendance(db: &Db, id: AttendanceId) -> Result<Attendance> {
    sql::attendance(db, id)
}

/// An answer by GUID, whoever asks.
pub fn attendance_by_guid(db: &Db, guid: &Guid) -> Result<Option<Attendance>> {
    sql::attendance_by_guid(db, guid)
}

/// The XML that is passed on unchanged.
pub fn xml(db: &Db, id: AttendanceId) -> Result<String> {
    sql::xml(db, id)
}

/// Takes an answer away: its author may, and the author of the post.
pub fn retract(tx: &mut Tx, by: PersonId, id: AttendanceId) -> Result<()> {
    let attendance = get_attendance(tx, id)?;
    let post = posts::get(tx, attendance.post)?;
    if by != attendance.author.id && by != post.author.id {
        return Err(Error::NotFound);
    }
    let reach = comments::reach_of_retraction(tx, &post, &attendance.author, by, &[])?;
    posts::remember_retracted(tx, &attendance.guid, attendance.author.id)?;
    sql::delete(tx, id)?;
    participations::remove_reason(tx, attendance.author.id, post.id)?;
    let speaker = if post.author.is_local() { post.author.id } else { by };
    tx.tell(Told::Retracted { by: speaker, target_type: "EventParticipation", target: attendance.guid, reach });
    Ok(())
}

/// Takes an attendance away of which nobody elsewhere heard from here.
pub fn take_out(tx: &Tx, id: AttendanceId) -> Result<()> {
    sql::delete(tx, id)
}

/// Whoever moved keeps their answers; of two to one event the one under the new ID.
pub fn hand_over(tx: &Tx, from: PersonId, to: PersonId) -> Result<()> {
    sql::hand_over(tx, from, to)
}

/// Descriptions name somebody as they are called now.
pub fn render_again(tx: &Tx, named: &Person) -> Result<()> {
    for (id, description) in sql::descriptions_linking(tx, &named.link())? {
        sql::set_html(tx, id, text::markdown::render(&description, &Acquaintances(tx)).as_str())?;
    }
    Ok(())
}
