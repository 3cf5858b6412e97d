//! Events and answers on the wire: events inside their post; answers received, composed with their author's signature,
//! retracted.

use super::{
    Draft, NewAttendance, Status, attendance_by_guid, by_guid, change, describe, of_post, record, retract, sql,
};
use crate::base::{Error, Guid, Result, Time};
use crate::moment::{Db, Tx};
use crate::protocol::entities::{self, EventParticipation, Retraction};
use crate::protocol::{Signed, Verified};
use crate::social::people::{self, PersonId};
use crate::social::posts::{self, Location, PostId};
use crate::social::{accounts, audience, comments};

/// What the wire wants for coordinates that nobody knows: a place needs some, and other software sends these.
const NOWHERE: &str = "0";

/// Takes the event of a received post in. One that bears the GUID of another post's event is left out: whoever took the GUID
/// first must not silence the post.
// spec: 7.10
pub(in crate::social) fn receive_in_post(tx: &mut Tx, post: PostId, sent: &entities::Event) -> Result<()> {
    if by_guid(tx, &sent.guid)?.is_some() {
        return Ok(());
    }
    let draft = received(sent);
    sql::insert(tx, &sent.guid, post, &draft, describe(tx, &draft).as_str(), sent.edited_at)
}

/// The post of an event was edited by its author: words, times and place of the event follow where they are newer.
pub fn follow_edit(tx: &Tx, post: PostId, sent: &entities::Event) -> Result<()> {
    match of_post(tx, post)? {
        Some(event) if event.guid == sent.guid && sent.edited_at > event.edited_at => {
            let draft = received(sent);
            sql::set(tx, event.id, &draft, describe(tx, &draft).as_str(), sent.edited_at)
        }
        _ => Ok(()),
    }
}

fn received(sent: &entities::Event) -> Draft {
    let location = sent.location.as_ref().and_then(Location::received);
    let unknown = |place: &Location| [&place.lat, &place.lng].iter().all(|degrees| degrees.parse() == Ok(0.0));
    Draft {
        summary: sent.summary.clone(),
        description: sent.description.clone().unwrap_or_default(),
        start: sent.start,
        end: sent.end.filter(|end| *end >= sent.start),
        all_day: sent.all_day == Some(true),
        timezone: sent.timezone.clone(),
        location: location.map(|place| match unknown(&place) {
            true => Location { lat: String::new(), lng: String::new(), ..place },
            false => place,
        }),
    }
}

/// The event of a post, as it is sent.
pub(in crate::social) fn build(db: &Db, post: PostId) -> Result<Option<entities::Event>> {
    let Some(event) = of_post(db, post)? else { return Ok(None) };
    let degrees = |degrees: String| if degrees.is_empty() { NOWHERE.to_owned() } else { degrees };
    let is = event.is;
    Ok(Some(entities::Event {
        author: posts::get(db, post)?.author.diaspora_id,
        guid: event.guid,
        edited_at: event.edited_at,
        summary: is.summary,
        description: Some(is.description).filter(|text| !text.is_empty()),
        start: is.start,
        end: is.end,
        all_day: Some(is.all_day),
        timezone: is.timezone,
        location: is.location.map(|place| entities::Location {
            address: place.address,
            lat: degrees(place.lat),
            lng: degrees(place.lng),
        }),
    }))
}

/// Takes an answer in. A known one is changed by its author's later word, and one person has one answer.
// spec: 7.17
pub fn receive(tx: &mut Tx, received: Verified<Signed<EventParticipation>>) -> Result<()> {
    let sent = &received.entity().entity;
    let author = people::known(tx, &sent.author)?;
    if posts::was_retracted(tx, &sent.guid, author.id)? {
        return Ok(());
    }
    let event = by_guid(tx, &sent.parent_guid)?.ok_or(Error::NotFound)?;
    let known = attendance_by_guid(tx, &sent.guid)?;
    if let Some(known) = &known {
        if known.author.id != author.id || known.event != event.id {
            return Err(Error::Improper("invalid_author"));
        }
        if sent.edited_at <= known.edited_at {
            return Ok(());
        }
    }
    audience::check_may_answer(tx, author.id, event.post)?;
    let new = NewAttendance {
        guid: sent.guid.clone(),
        event: event.id,
        post: event.post,
        author: author.id,
        status: sent.status,
        xml: comments::small_enough(received.relayed().to_xml())?,
        edited_at: sent.edited_at,
    };
    match known {
        Some(known) => change(tx, known.id, &new).map(|_| ()),
        None if sql::by(tx, event.id, author.id)?.is_some() => Ok(()),
        None => record(tx, new).map(|_| ()),
    }
}

/// The XML of an answer by somebody here, signed by them.
pub(super) fn compose(
    db: &Db,
    author: PersonId,
    guid: &Guid,
    event: &Guid,
    status: Status,
    edited_at: Option<Time>,
) -> Result<String> {
    let answer = EventParticipation {
        author: people::get(db, author)?.diaspora_id,
        guid: guid.clone(),
        parent_guid: event.clone(),
        status,
        edited_at,
    };
    Ok(Signed::sign(answer, &accounts::private_key(db, author)?).to_xml())
}

/// Somebody elsewhere takes an answer away: who gave it, or the author of the post; that they may was verified.
pub fn receive_retraction(tx: &mut Tx, received: &Verified<Retraction>) -> Result<()> {
    let by = people::known(tx, received.sender())?;
    match attendance_by_guid(tx, &received.entity().target_guid)? {
        Some(attendance) => retract(tx, by.id, attendance.id),
        None => Ok(()),
    }
}
