//! Events' addresses, and the fields of a form that make one.

use super::{Draft, Status, html, json};
use crate::base::{Error, Result, Time};
use crate::social::posts::Location;
use crate::social::{events, posts};
use crate::web::back::Back;
use crate::web::input::Input;
use crate::web::{self, Answer, Json, Viewer, Visit};
use rocket::http::Status as Code;
use rocket::{Route, post, routes};

/// All routes of events.
pub fn routes() -> Vec<Route> {
    routes![attend]
}

/// The event that a form describes, if it does. Refuses times that are none; the rest is judged when it is announced.
pub fn draft(input: &Input) -> Result<Option<Draft>> {
    let text = |name| Some(input.text(name).trim()).filter(|text| !text.is_empty());
    let said = ["event_summary", "event_description", "event_start", "event_end", "event_address"];
    if said.into_iter().all(|name| text(name).is_none()) {
        return Ok(None);
    }
    let time = |name, key| text(name).map(|text| time(text).ok_or(Error::Invalid { field: name, key })).transpose();
    let start = time("event_start", "events-start-missing")?;
    let unknown = String::new;
    Ok(Some(Draft {
        summary: text("event_summary").unwrap_or_default().to_owned(),
        description: input.text("event_description").replace("\r\n", "\n"),
        start: start.ok_or(Error::invalid("event_start", "events-start-missing"))?,
        end: time("event_end", "events-end-unreadable")?,
        all_day: input.ticked("event_all_day"),
        timezone: text("event_timezone").map(str::to_owned),
        location: text("event_address").map(|place| Location {
            address: place.to_owned(),
            lat: unknown(),
            lng: unknown(),
        }),
    }))
}

/// A time as forms send it, `YYYY-MM-DDTHH:MM`, in UTC; a day alone begins at midnight.
fn time(text: &str) -> Option<Time> {
    let rest = match text.len() {
        10 => "T00:00:00Z",
        16 => ":00Z",
        _ => "Z",
    };
    Time::parse(&format!("{text}{rest}"))
}

/// Answers an event, or answers it differently.
#[post("/posts/<id>/event_participations", data = "<input>")]
fn attend(visit: &Visit, viewer: &Viewer, back: Back, id: &str, input: Input) -> web::Result<Answer> {
    let status = Status::parse(input.text("status")).ok_or(Error::invalid("status", "events-status-missing"))?;
    let (post, attendance) = visit.pod.act(|tx| {
        let post = posts::visible(tx, Some(viewer.id()), id)?;
        let attendance = events::attend(tx, viewer.id(), post.id, status)?;
        Ok((post, attendance))
    })?;
    if back.is_client(visit) {
        let answer = visit.pod.look(|db| Ok(json::attendance(db.here(), &events::get_attendance(db, attendance)?)))?;
        return Ok(Json(Code::Created, answer).into());
    }
    let shown = visit.pod.look(|db| events::of_posts(db, Some(viewer.id()), &[post.id]))?.pop().flatten();
    let event = html::event(&visit.view(), post.id, &shown.ok_or(Error::NotFound)?);
    Ok(back.done(visit, Code::NoContent, event, &back.path(&[], &format!("/posts/{}", post.guid))))
}
